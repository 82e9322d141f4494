"""The window of a rehearsal: the kiosk, and the tray of labels beside it."""

from kiosk.screens.rehearsal import Tray
from kiosk.ui.kiosk_window import KioskWindow
from kiosk.ui.look import Look
from kiosk.ui.rehearsal.tray import TrayView

TRAY_SHARE = 0.27
"""Of the window's width (height when upright) that the tray takes."""


class RehearsalWindow(KioskWindow):
    """A kiosk's window with a tray."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.tray = self._tray(look)

    def set_look(self, look: Look) -> None:
        super().set_look(look)
        old, shown = self.tray, self.tray.tray
        self.box.removeWidget(old)
        old.hide()
        old.deleteLater()
        self.tray = self._tray(look)
        if shown is not None:
            self.tray.show_tray(shown)

    def show_tray(self, tray: Tray) -> None:
        """Show what stands beside the kiosk."""
        self.tray.show_tray(tray)

    def _tray(self, look: Look) -> TrayView:
        tray = TrayView(look)
        tray.intended.connect(self.intended)
        if look.metrics.portrait:
            tray.setFixedHeight(round(look.metrics.height * TRAY_SHARE))
        else:
            tray.setFixedWidth(round(look.metrics.width * TRAY_SHARE))
        self.box.addWidget(tray)
        return tray
