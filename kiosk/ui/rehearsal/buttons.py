"""Buttons that lie on the bench or sit in the printer: the kiosk's own, of another material."""

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.screens.parts import Action
from kiosk.ui.ink import Ink
from kiosk.ui.lettering import CENTRE
from kiosk.ui.look import Look
from kiosk.ui.rehearsal.material import least, material
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.rail import Rail

_RADIUS = 10
_WORD = 17
_MARK = 26
_RING = 5
_LINES = 2


class BenchButton(Button):
    """A button on the bench; it can be called for, like a label that the guide asks for."""

    def __init__(self, look: Look, action: Action, parent: QWidget | None = None) -> None:
        super().__init__(look, action, parent)
        self.material = material(look.theme)
        self._called = False
        low = least(look.metrics)
        self.setMinimumSize(low, low)

    @property
    def called(self) -> bool:
        """Whether what the guide asks for lies this way."""
        return self._called

    def call(self, *, called: bool) -> None:
        """Say whether what the guide asks for lies this way."""
        if called != self._called:
            self._called = called
            self.update()

    def colours(self) -> tuple[str, str, str]:
        made = self.material
        if not self.isEnabled():
            return made.wood, made.on_wood, made.wood
        return (made.pressed if self.isDown() else made.button), made.on_button, made.edge

    def ring_colour(self) -> str:
        return self.colours()[1]

    def draw(self, ink: Ink) -> None:
        ground, front, edge = self.colours()
        whole = QRectF(self.rect())
        if not self.isEnabled():
            ink.painter.setOpacity(0.45)
            ink.box(whole, "", radius=_RADIUS, edge=front, width=1.5)
        else:
            edge = self.material.glow if self._called else edge
            width = _RING if self._called else 2
            ink.box(whole, ground, radius=_RADIUS, edge=edge, width=width)
        self._draw_words(ink, front)
        ink.painter.setOpacity(1.0)

    def _draw_words(self, ink: Ink, front: str) -> None:
        """Draw icon and word side by side; else one above the other, or without the icon."""
        wide, high = float(self.width()), float(self.height())
        pad, gap, mark = ink.px(10), ink.px(8), ink.px(_MARK)
        text = self.action.text
        room = wide - 2 * pad - mark - gap
        words = [ink.width(word, _WORD - 1, 700) for word in self.text().split()]
        if max(words, default=0) > room or len(ink.lines(text, _WORD, 700, room)) > _LINES:
            self._draw_close(ink, front)
            return
        word = min(float(ink.width(text, _WORD, 700) + 2), room)
        left = (wide - mark - gap - word) / 2
        ink.icon(self.action.icon, left, (high - mark) / 2, mark, front, 2.5)
        rest = QRectF(left + mark + gap, 0, word, high)
        ink.words(rest, text, _WORD, 700, front, least=16)

    def _draw_close(self, ink: Ink, front: str) -> None:
        """Draw the word over the whole width, below its icon where it takes one line."""
        pad, mark, line = ink.px(4), ink.px(_MARK), ink.px(24)
        whole = QRectF(self.rect()).adjusted(pad, 0, -pad, 0)
        if ink.width(self.action.text, 16, 700) <= whole.width():
            top = (whole.height() - mark - line) / 2
            ink.icon(self.action.icon, whole.center().x() - mark / 2, top, mark, front, 2.5)
            whole = QRectF(whole.left(), top + mark, whole.width(), line)
        ink.words(whole, self.action.text, _WORD, 700, front, CENTRE, least=16)


class BodyButton(BenchButton):
    """A button of the printer; one that is on is something the printer lacks."""

    def colours(self) -> tuple[str, str, str]:
        made = self.material
        if self.action.on:
            return made.fault, made.on_fault, made.on_body
        return (made.body_pressed if self.isDown() else made.body_button), made.on_body, made.slot


class Pager(Rail):
    """Up and Down of the bench, in a row."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, upright=False)
        self.setFixedHeight(least(look.metrics))

    def _button(self, action: Action) -> Button:
        button = BenchButton(self._look, action)
        button.intended.connect(self.intended)
        ignored = QSizePolicy.Policy.Ignored
        button.setSizePolicy(ignored, ignored)
        self._box.addWidget(button, 1)
        return button

    def call(self, *, up: bool, down: bool) -> None:
        """Mark the button behind which lies what the guide asks for."""
        for button, called in ((self.up, up), (self.down, down)):
            if isinstance(button, BenchButton):
                button.call(called=called)
