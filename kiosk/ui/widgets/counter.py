"""How many: the number between its two buttons."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QResizeEvent

from kiosk.domain.messages import Text
from kiosk.screens.parts import Action
from kiosk.ui.ink import Ink
from kiosk.ui.lettering import CENTRE
from kiosk.ui.look import Look
from kiosk.ui.widgets.button import FOOT, Button
from kiosk.ui.widgets.painted import Painted

_BUTTON = 150
_NONE = Action(key="", text="", icon="minus", does=None)


class Counter(Painted):
    """A card with a number; `intended` carries what its buttons ask for."""

    intended = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._count = ""
        self._name: Text = ""
        self.less, self.more = (Button(look, _NONE, self) for _ in range(2))
        for button in (self.less, self.more):
            button.intended.connect(self.intended)
        self.setFixedHeight(look.metrics.target(FOOT))

    def set_count(self, count: str, name: Text, less: Action | None, more: Action | None) -> None:
        """Show how many, of what, and what the buttons do."""
        self._count, self._name = count, name
        self.less.set_action(less or _NONE)
        self.more.set_action(more or _NONE)
        self.said(name, count)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide, high = self.look.metrics.target(_BUTTON), self.height()
        first, second = self.less, self.more
        if self.look.speaker.right_to_left:
            first, second = second, first
        first.setGeometry(0, 0, wide, high)
        second.setGeometry(self.width() - wide, 0, wide, high)

    def draw(self, ink: Ink) -> None:
        theme = ink.theme
        wide = self.look.metrics.target(_BUTTON) + self.look.metrics.gap()
        room = QRectF(wide, 0, self.width() - 2 * wide, self.height())
        ink.box(room, theme.card)
        number = QRectF(room.left(), room.top(), room.width(), room.height() * 0.66)
        ink.text(number, self._count, ink.font(44, 700, tabular=True), theme.ink, CENTRE)
        low = QRectF(room.left(), number.bottom(), room.width(), room.height() * 0.3)
        ink.words(low, self._name, 18, 400, theme.ink2, CENTRE, least=16, lines=1)
