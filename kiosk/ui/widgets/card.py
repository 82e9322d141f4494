"""A card that holds other widgets."""

from PySide6.QtCore import QRectF

from kiosk.ui.ink import Ink
from kiosk.ui.widgets.painted import Painted


class Card(Painted):
    """The ground of several widgets that belong together; a layout is put into it."""

    def draw(self, ink: Ink) -> None:
        ink.box(QRectF(self.rect()), self.look.theme.card)
