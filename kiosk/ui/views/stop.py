"""The refusal that fills the screen below the bar."""

from PySide6.QtWidgets import QSizePolicy

from kiosk.screens.values import StopPage
from kiosk.ui.widgets.frame import View
from kiosk.ui.widgets.stop_panel import StopPanel


class StopView(View[StopPage]):
    """What was refused, by which evidence, and what to do; the next scan clears it."""

    def build(self) -> None:
        self.panel = StopPanel(self.look)
        self.panel.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.panel.intended.connect(self.intended)
        self.panel.painted.connect(self.painted)
        self.body.addWidget(self.panel, 1)

    def fill(self, page: StopPage) -> None:
        self.panel.set_stop(page)
