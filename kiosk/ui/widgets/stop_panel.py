"""The red panel: stripes, octagon, what is wrong, the evidence, steps, one or two big buttons."""

from dataclasses import replace

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QAccessible, QAccessibleEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.screens.parts import Action, Kind
from kiosk.screens.values import StopPage
from kiosk.ui.ink import Ink
from kiosk.ui.look import Look
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.painted import Painted
from kiosk.ui.widgets.stop_blocks import Block, blocks_of

_STRIPE = 22
_MARGIN = 36
_BUTTON = 104
_LEAST_GAP = 22
_MOST_GAP = 56
_TWO = 2
_FIRST = 0.6
"""Share of the width that the first of two buttons takes."""

_SIZES = tuple(size / 100 for size in range(125, 50, -5))
"""How big words and marks are tried, the biggest first; 1 is the size of the design."""


class StopButton(Button):
    """A button on red: the first is white, others are dark with a white edge."""

    def __init__(self, look: Look, action: Action, parent: QWidget, *, first: bool) -> None:
        self._first = first
        super().__init__(look, replace(action, kind=Kind.PRIMARY), parent)

    def colours(self) -> tuple[str, str, str]:
        theme = self.look.theme
        if self._first:
            ground = theme.paper_edge if self.isDown() else theme.paper
            return ground, theme.stop_deep, theme.paper
        return (theme.stop if self.isDown() else theme.stop_deep), theme.on_stop, theme.on_stop

    def ring_colour(self) -> str:
        return self.colours()[1]


class StopPanel(Painted):
    """All of a refusal; its words shrink until everything fits, and share out what is free.

    `painted` is emitted after each drawing: its time is scan to paint (R4).
    """

    intended = Signal(object)
    painted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._page: StopPage | None = None
        self._actions: tuple[Action, ...] = ()
        self.buttons: list[StopButton] = []

    def set_stop(self, page: StopPage) -> None:
        """Show another refusal."""
        if self._page is not None and page == replace(self._page, bar=page.bar):
            return
        self._page = page
        cards = (words for each in page.evidence for words in (each.name, each.code, each.sub))
        self.said(page.title, page.text, *cards, *page.steps)
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))
        if page.buttons != self._actions:
            self._set_actions(page.buttons)
        self._place()
        self.update()

    def _set_actions(self, actions: tuple[Action, ...]) -> None:
        for button in self.buttons:
            button.hide()
            button.deleteLater()
        self._actions = actions
        self.buttons = [self._button(each, first=not at) for at, each in enumerate(actions)]

    def _button(self, action: Action, *, first: bool) -> StopButton:
        button = StopButton(self.look, action, self, first=first)
        button.intended.connect(self.intended)
        button.show()
        return button

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _foot(self) -> int:
        """Return where the buttons begin, or the lower stripes where there are none."""
        m = self.look.metrics
        if not self.buttons:
            return self.height() - m.px(_STRIPE)
        return self.height() - m.px(2 * _STRIPE) - m.target(_BUTTON)

    def _place(self) -> None:
        m = self.look.metrics
        total, gap, x = len(self.buttons), m.gap(16), m.px(_MARGIN)
        room = self.width() - 2 * x - gap * (total - 1)
        for number, button in enumerate(self.buttons):
            share = 1 / total
            if total == _TWO:
                share = 1 - _FIRST if number else _FIRST
            wide = round(room * share)
            left = self.width() - x - wide if self.look.speaker.right_to_left else x
            button.setGeometry(left, self._foot(), wide, m.target(_BUTTON))
            x += wide + gap

    def draw(self, ink: Ink) -> None:
        page = self._page
        if page is None:
            return
        theme = self.look.theme
        whole = QRectF(self.rect())
        stripe = float(ink.px(_STRIPE))
        ink.clip(whole, 14)
        ink.fill(whole, theme.stop)
        for y in (0.0, whole.height() - stripe):
            ink.hazard(QRectF(0, y, whole.width(), stripe), theme.on_stop, theme.stop, 30)
        ink.unclip()
        if theme.stop_edge != theme.stop:
            ink.box(whole, "", radius=14, edge=theme.stop_edge, width=4)
        self._content(ink, page, QRectF(0, stripe, whole.width(), self._foot() - stripe))
        self.painted.emit()

    def _content(self, ink: Ink, page: StopPage, room: QRectF) -> None:
        """Draw with equal spaces; what is then left is above and below."""
        margin = ink.px(_MARGIN)
        wide = room.width() - 2 * margin
        blocks = _biggest(ink, page, wide, room.height())
        inner = len(blocks) - 1
        free = room.height() - sum(each.height() for each in blocks)
        gap = max(0.0, min(free / (inner + 2), float(ink.px(_MOST_GAP))))
        y = room.top() + max(0.0, free - gap * inner) / 2
        for block in blocks:
            high = block.height()
            block.draw(QRectF(margin, y, wide, high))
            y += high + gap


def _biggest(ink: Ink, page: StopPage, wide: float, high: float) -> list[Block]:
    """Return the parts as big as they fit."""
    blocks: list[Block] = []
    for size in _SIZES:
        blocks = blocks_of(ink, page, wide, size)
        spaces = (len(blocks) + 1) * ink.px(_LEAST_GAP)
        used = sum(each.height() for each in blocks) + spaces
        if used <= high and all(each.fits() for each in blocks):
            break
    return blocks
