"""The window: the kiosk's screen, and room for what stands beside it."""

from PySide6.QtCore import QBuffer, QIODevice, Qt, Signal
from PySide6.QtGui import QCloseEvent, QIcon, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from kiosk.ui.icons import icon
from kiosk.ui.ink import Ink
from kiosk.ui.look import Look
from kiosk.ui.shell import Shell

ICON_PIXELS = 128


class KioskWindow(QWidget):
    """Holds the shell; it closes only when it was told that it may.

    Attributes:
        box: the shell, and beside it, or below, what else there is.

    Signals:
        intended: what a person wants, from the screen or from beside it.
        close_wanted: somebody tried to close the window from outside.
    """

    intended = Signal(object)
    close_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._may_close = False
        metrics = look.metrics
        across = QBoxLayout.Direction.LeftToRight
        down = QBoxLayout.Direction.TopToBottom
        self.box = QBoxLayout(down if metrics.portrait else across, self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(0)
        self.shell = Shell(look)
        self.shell.intended.connect(self.intended)
        self.box.addWidget(self.shell, 1)
        self.setWindowTitle("kiosk")
        self.setWindowIcon(QIcon(icon("kiosk", ICON_PIXELS, look.theme.ink)))

    def set_look(self, look: Look) -> None:
        """Show all in another theme or language."""
        self._look = look
        self.shell.set_look(look)

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
