"""The parts of a refusal, one above the other; each tells its height before it is drawn."""

from typing import Protocol

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetrics

from kiosk.domain.messages import Text
from kiosk.screens.values import Evidence, StopPage
from kiosk.ui.ink import Ink
from kiosk.ui.lettering import CENTRE, LEFT, SMALLEST
from kiosk.ui.theme import DAY

_OCTAGON = 124
_TITLE, _TEXT, _STEP = 60, 28, 28
_MOST_TITLE = 2
_CARD, _LEAST_CARD = 158, 128
_CIRCLE = 44
_READABLE = 20
_TIGHT = 0.6


class Block(Protocol):
    """A part of the panel at one size of its words."""

    def fits(self) -> bool:
        """Tell whether it looks right at this size."""
        ...

    def height(self) -> float:
        """Return how high it is, in pixels."""
        ...

    def draw(self, rect: QRectF) -> None:
        """Draw it into a rectangle of that height."""
        ...


def blocks_of(ink: Ink, page: StopPage, wide: float, size: float) -> list[Block]:
    """Return the parts of a page, `wide` pixels wide, at a `size` of which 1 is the design's."""
    blocks: list[Block] = [_Head(ink, page, wide, size)]
    if page.evidence:
        blocks.append(_Cards(ink, page.evidence, size))
    if page.steps:
        blocks.append(_Steps(ink, page.steps, wide, size))
    return blocks


def _body(words: float, size: float) -> float:
    """Return how big words are: they stay readable from two steps away while that fits."""
    return max(words * size, _READABLE if size > _TIGHT else SMALLEST)


def _high(ink: Ink, text: Text, size: float, weight: int, wide: float) -> tuple[int, float]:
    """Return over how many lines a text goes, and how high they are."""
    lines = len(ink.lines(text, size, weight, wide)) if text else 0
    return lines, float(lines * QFontMetrics(ink.font(size, weight)).height())


class _Head:
    """The octagon, what is wrong, and the refusal's text beside it."""

    def __init__(self, ink: Ink, page: StopPage, wide: float, size: float) -> None:
        self._ink = ink
        self._page = page
        self._mark = ink.px(_OCTAGON * size)
        self._left = self._mark + ink.px(34 * size)
        room = wide - self._left
        self._title, self._text = _TITLE * size, _body(_TEXT, size)
        self._lines, self._upper = _high(ink, page.title, self._title, 700, room)
        self._lower = _high(ink, page.text, self._text, 400, room)[1]

    def fits(self) -> bool:
        return self._lines <= _MOST_TITLE

    def height(self) -> float:
        return max(float(self._mark), self._upper + self._lower)

    def draw(self, rect: QRectF) -> None:
        ink, front = self._ink, self._ink.theme.on_stop
        ink.icon("octagon-x", rect.left(), rect.top(), self._mark, front)
        top = rect.top() + (rect.height() - self._upper - self._lower) / 2
        x, wide = rect.left() + self._left, rect.width() - self._left
        title = QRectF(x, top, wide, self._upper)
        ink.paragraph(title, self._page.title, self._title, front, weight=700, least=SMALLEST)
        text = QRectF(x, top + self._upper, wide, rect.bottom() - top - self._upper)
        ink.paragraph(text, self._page.text, self._text, front, least=SMALLEST)


class _Cards:
    """The evidence: side by side, or one above the other on an upright panel."""

    def __init__(self, ink: Ink, cards: tuple[Evidence, ...], size: float) -> None:
        self._ink = ink
        self._cards = cards
        self._size = size
        self._each = ink.px(max(_CARD * size, _LEAST_CARD))
        self._gap = ink.px(16)
        self._stacked = ink.m.portrait

    def fits(self) -> bool:
        return True

    def height(self) -> float:
        rows = len(self._cards) if self._stacked else 1
        return float(rows * self._each + (rows - 1) * self._gap)

    def draw(self, rect: QRectF) -> None:
        total = 1 if self._stacked else len(self._cards)
        wide = (rect.width() - self._gap * (total - 1)) / total
        x, y = rect.left(), rect.top()
        for card in self._cards:
            self._card(QRectF(x, y, wide, self._each), card)
            if self._stacked:
                y += self._each + self._gap
            else:
                x += wide + self._gap

    def _card(self, rect: QRectF, card: Evidence) -> None:
        """Draw one card; its paper is white by day and night, so the marks are those of day."""
        ink, size, theme = self._ink, self._size, self._ink.theme
        ink.box(rect, theme.paper)
        mark = ink.px(64 * size)
        front = DAY.shade(card.shade)[2]
        ink.icon(card.icon, rect.left() + ink.px(24), rect.center().y() - mark / 2, mark, front)
        x = rect.left() + ink.px(24) + mark + ink.px(24)
        wide = rect.right() - ink.px(18) - x
        y, high = rect.top(), rect.height()
        small = max(21 * size, SMALLEST)
        name = QRectF(x, y + high * 0.09, wide, high * 0.21)
        ink.words(name, card.name, small, 400, theme.paper_ink2, lines=1, least=SMALLEST)
        code = QRectF(x, y + high * 0.29, wide, high * 0.36)
        ink.code(code, card.code, 46 * size, 22, 700, theme.on_paper)
        sub = QRectF(x, y + high * 0.64, wide, high * 0.33)
        ink.words(sub, card.sub, small, 400, theme.paper_ink2, least=SMALLEST)


class _Steps:
    """What to do now, numbered."""

    def __init__(self, ink: Ink, steps: tuple[Text, ...], wide: float, size: float) -> None:
        self._ink = ink
        self._steps = steps
        self._circle = ink.px(_CIRCLE * size)
        self._left = self._circle + ink.px(18)
        self._gap = ink.px(14 * size)
        self._size = _body(_STEP, size)
        self._heights = [
            max(float(self._circle), _high(ink, each, self._size, 600, wide - self._left)[1])
            for each in steps
        ]

    def fits(self) -> bool:
        return True

    def height(self) -> float:
        return sum(self._heights) + self._gap * (len(self._steps) - 1)

    def draw(self, rect: QRectF) -> None:
        ink, theme = self._ink, self._ink.theme
        y = rect.top()
        for number, (step, high) in enumerate(zip(self._steps, self._heights, strict=True), 1):
            circle = QRectF(rect.left(), y, self._circle, self._circle)
            ink.box(circle, theme.paper, radius=_CIRCLE)
            face = ink.font(self._size * 0.92, 700)
            ink.text(circle, str(number), face, theme.stop, CENTRE)
            words = QRectF(rect.left() + self._left, y, rect.width() - self._left, high)
            ink.paragraph(
                words, step, self._size, theme.on_stop, weight=600, align=LEFT, least=SMALLEST
            )
            y += high + self._gap
