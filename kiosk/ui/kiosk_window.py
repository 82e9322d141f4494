"""The window: the kiosk's screen, and in a rehearsal what stands beside it."""

from PySide6.QtCore import QBuffer, QIODevice, Qt, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from kiosk.screens.rehearsal import Tray
from kiosk.ui.icons import icon
from kiosk.ui.ink import Ink
from kiosk.ui.look import Look
from kiosk.ui.rehearsal.tray import TrayView
from kiosk.ui.shell import Shell

ICON_PIXELS = 128
TRAY_SHARE = 0.27
"""Of the window's width (height when upright) that a rehearsal's tray takes."""


class KioskWindow(QWidget):
    """Holds the shell; it closes only when it was told that it may.

    Signals:
        intended: what a person wants, from the screen or the tray.
        close_wanted: somebody tried to close the window from outside.
    """

    intended = Signal(object)
    close_wanted = Signal()

    def __init__(self, look: Look, *, rehearsal: bool) -> None:
        super().__init__()
        self._look = look
        self._may_close = False
        metrics = look.metrics
        across = QBoxLayout.Direction.LeftToRight
        down = QBoxLayout.Direction.TopToBottom
        self._box = QBoxLayout(down if metrics.portrait else across, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(0)
        self.shell = Shell(look)
        self.shell.intended.connect(self.intended)
        self._box.addWidget(self.shell, 1)
        self.tray = self._tray(look) if rehearsal else None
        self.setWindowTitle("kiosk")
        self.setWindowIcon(QIcon(icon("kiosk", ICON_PIXELS, look.theme.ink)))

    def _tray(self, look: Look) -> TrayView:
        tray = TrayView(look)
        tray.intended.connect(self.intended)
        if look.metrics.portrait:
            tray.setFixedHeight(round(look.metrics.height * TRAY_SHARE))
        else:
            tray.setFixedWidth(round(look.metrics.width * TRAY_SHARE))
        self._box.addWidget(tray)
        return tray

    def set_look(self, look: Look) -> None:
        """Show all in another theme or language."""
        self._look = look
        self.shell.set_look(look)
        if self.tray is not None:
            old, shown = self.tray, self.tray.tray
            self._box.removeWidget(old)
            old.hide()
            old.deleteLater()
            self.tray = self._tray(look)
            if shown is not None:
                self.tray.show_tray(shown)

    def show_tray(self, tray: Tray) -> None:
        """Show what stands beside the kiosk."""
        if self.tray is not None:
            self.tray.show_tray(tray)

    def allow_close(self) -> None:
        """Let the window close from now on."""
        self._may_close = True

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close:
            event.accept()
            return
        event.ignore()
        self.close_wanted.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        _ = event
        with Ink(self, self._look, self.rect()) as ink:
            ink.painter.fillRect(self.rect(), self._look.theme.ground)

    def fill_screen(self, *, full: bool) -> None:
        """Show the window, over the whole screen where `full`."""
        if full:
            self.setWindowFlags(Qt.WindowType.FramelessWindowHint | Qt.WindowType.Window)
            self.showFullScreen()
        else:
            self.show()
        self.activateWindow()


def picture_of(widget: QWidget) -> bytes:
    """Return what a widget shows, as PNG."""
    held = QBuffer()
    held.open(QIODevice.OpenModeFlag.WriteOnly)
    widget.grab().save(held, "PNG")
    return bytes(held.data().data())
