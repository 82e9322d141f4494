"""The choices of a conflict: each says on its button what it will do."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from kiosk.screens.parts import Action
from kiosk.ui.ink import Ink
from kiosk.ui.look import Look
from kiosk.ui.widgets.button import Button

_TITLE = 62
_TEXT, _LINE = 20, 25
_ROOMY = 150
"""From this height on the words stand below the title's mark."""


class ChoiceButton(Button):
    """A choice: a ring that is filled once it was made, its name, its effect."""

    def __init__(self, look: Look, action: Action, parent: QWidget | None = None) -> None:
        super().__init__(look, action, parent)
        ignored = QSizePolicy.Policy.Ignored
        self.setSizePolicy(ignored, ignored)

    def draw(self, ink: Ink) -> None:
        ground, front, edge = self.colours()
        action = self.action
        ink.box(QRectF(self.rect()), ground, edge=edge, width=4 if action.on else 2)
        pad, mark = ink.px(20), ink.px(38)
        high = float(self.height())
        title = min(float(ink.px(_TITLE)), high * 0.5)
        top = ink.px(8) if high > ink.px(_ROOMY) else ink.px(4)
        ink.icon(action.icon, pad, top + (title - mark) / 2, mark, front)
        x = pad + mark + ink.px(16)
        wide = self.width() - x - ink.px(16)
        ink.words(QRectF(x, top, wide, title), action.text, 25, 700, front, least=18)
        under = QRectF(x, top + title, wide, high - top - title - ink.px(8))
        if len(ink.lines(action.sub, _TEXT, 400, wide)) * ink.px(_LINE) > under.height():
            under.setLeft(pad)
        small = front if action.on else self.look.theme.ink
        ink.paragraph(under, action.sub, _TEXT, small, least=16)


class Choices(QWidget):
    """One to three choices: side by side, or one below the other on an upright panel."""

    intended = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        down = look.metrics.portrait
        way = QBoxLayout.Direction
        self._row = QBoxLayout(way.TopToBottom if down else way.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.metrics.gap())
        self.buttons: list[ChoiceButton] = []

    def set_actions(self, actions: tuple[Action, ...]) -> None:
        """Show other choices; buttons that are there are used again."""
        while len(self.buttons) > len(actions):
            gone = self.buttons.pop()
            gone.hide()
            gone.deleteLater()
        for button, action in zip(self.buttons, actions, strict=False):
            button.set_action(action)
        for action in actions[len(self.buttons) :]:
            button = ChoiceButton(self._look, action, self)
            button.intended.connect(self.intended)
            self._row.addWidget(button, 1)
            self.buttons.append(button)
