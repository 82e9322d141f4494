"""The columns of a build's lines, and what is drawn into each."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetrics

from kiosk.screens.values import PartLine
from kiosk.ui.fonts import font
from kiosk.ui.ink import Ink
from kiosk.ui.lettering import RIGHT
from kiosk.ui.look import Look
from kiosk.ui.widgets.countdown import draw_left

LINE = 64
"""Height of a line, in pixels of the design: at least, with a name of two lines, at most."""

_LEAST = 60
_TWO_LINES = 78
_MOST = 84
_FIVE = 5

_MARKS = {"done": "circle-check", "current": "scan-line", "open": "circle"}
_NAME = 72
_PAD = 20
_GAP = 24
_CHEVRON = 26
_LEAST_COUNT = 92


class Columns:
    """Draws lines; all of a list share its columns."""

    def __init__(self, look: Look) -> None:
        self._m = look.metrics
        self._count = 0
        self._longest = 0
        self.tappable = False

    def measure(self, lines: Sequence[PartLine]) -> None:
        """Make the last column wide enough for all lines."""
        counts, names = self._face(30), self._face(20)
        self._count = max((counts.horizontalAdvance(fitted(line)) for line in lines), default=0)
        self._longest = max((names.horizontalAdvance(line.name) for line in lines), default=0)
        self.tappable = any(line.does is not None for line in lines)

    def _face(self, size: float) -> QFontMetrics:
        return QFontMetrics(font(self._m.px(size), 700))

    def at(self, rect: QRectF) -> tuple[QRectF, QRectF, QRectF]:
        """Return where the name, the value and the count of a line lie in `rect`."""
        px = self._m.px
        count = min(float(max(px(_LEAST_COUNT), self._count + 2)), rect.width() * 0.22)
        right = rect.right() - px(_PAD + (_CHEVRON if self.tappable else 0))
        left = rect.left() + px(_NAME)
        room = right - count - px(_GAP) - left - px(8)
        name = QRectF(left, rect.top(), room * 0.52, rect.height())
        start = name.right() + px(8)
        value = QRectF(start, rect.top(), room * 0.48, rect.height())
        return name, value, QRectF(right - count, rect.top(), count, rect.height())

    def height(self, total: int, room: QRectF) -> int:
        """Return how high a line is at least, of so many in `room`.

        Up to five shrink a little if then all are seen, and a few share out what is free.
        """
        px = self._m.px
        if self.tappable:
            return self._m.target(LINE)
        name = self.at(room)[0]
        least = LINE if total > _FIVE else _LEAST
        if self._longest > name.width():
            least = _TWO_LINES
        share = int(room.height()) // max(total, _FIVE)
        return min(max(share, px(least)), px(_MOST))

    def draw(self, ink: Ink, rect: QRectF, line: PartLine, number: int) -> None:
        """Draw one line."""
        _ = number
        theme = ink.theme
        current = line.state == "current"
        if current:
            _draw_current(ink, rect)
        front = {"done": theme.ok_text, "current": theme.soft_text}.get(line.state, theme.ink2)
        mark = ink.px(34)
        ink.icon(
            _MARKS[line.state], rect.left() + ink.px(22), rect.center().y() - mark / 2, mark, front
        )
        name, value, count = self.at(rect)
        _draw_name(ink, name, line)
        if line.left:
            _draw_lot(ink, value, line, low=theme.soft_check if current else theme.check_text)
        else:
            _draw_value(ink, value, line)
        ink_of = theme.ok_text if line.state == "done" else theme.ink
        ink.code(count, fitted(line), 30, 18, 700, ink_of, RIGHT)
        if line.does is not None:
            mark = ink.px(_CHEVRON)
            x = rect.right() - ink.px(_PAD - 8) - mark
            ink.icon("chevron-right", x, rect.center().y() - mark / 2, mark, theme.ink2)


def fitted(line: PartLine) -> str:
    """Write how many of how many."""
    return f"{line.have} / {line.need}"


def _draw_current(ink: Ink, rect: QRectF) -> None:
    """Draw the ground of the current line; the last one that is shown keeps the card's corners."""
    theme = ink.theme
    low = ink.painter.window().bottom() + 1
    last = rect.bottom() + rect.height() / 2 > low
    if last:
        over = rect.height()
        whole = QRectF(rect.left(), rect.top() - over, rect.width(), low - rect.top() + over)
        ink.clip(whole.adjusted(0, 0, 0, ink.px(2)), 12)
        rect = QRectF(rect.left(), rect.top(), rect.width(), low - rect.top())
    ink.fill(rect, theme.soft)
    ink.fill(QRectF(rect.left(), rect.top(), ink.px(8), rect.height()), theme.accent)
    if last:
        ink.unclip()


def _draw_name(ink: Ink, rect: QRectF, line: PartLine) -> None:
    """Draw the name over the part number; a name of two lines takes the room of both."""
    theme = ink.theme
    one = ink.width(line.name, 20, 700) <= rect.width()
    top, high, below, gap = (6, 30, 35, 6) if one else (0, 44, 43, 1)
    spare = max(0.0, rect.height() - ink.px(LINE)) / 2
    upper = QRectF(rect.left(), rect.top() + spare + ink.px(top), rect.width(), ink.px(high))
    ink.words(upper, line.name, 22, 700, theme.ink, least=18)
    y = rect.top() + spare + ink.px(below)
    lower = QRectF(rect.left(), y, rect.width(), ink.px(LINE - below - gap))
    ink.code(lower, line.part, 17, 16, 400, theme.ink2)


def _draw_value(ink: Ink, rect: QRectF, line: PartLine) -> None:
    theme = ink.theme
    if not line.value:
        ink.words(rect, line.tracking, 17, 400, theme.ink2, least=16)
        return
    if not line.value_sub:
        ink.code(rect, line.value, 20, 17, 600, theme.ink)
        return
    middle = rect.center().y()
    upper = QRectF(rect.left(), middle - ink.px(26), rect.width(), ink.px(29))
    ink.code(upper, line.value, 20, 17, 600, theme.ink)
    lower = QRectF(rect.left(), middle + ink.px(3), rect.width(), ink.px(24))
    ink.words(lower, line.value_sub, 16, 400, theme.ink2, lines=1, least=16)


def _draw_lot(ink: Ink, rect: QRectF, line: PartLine, *, low: str) -> None:
    """Draw the lot, what is left of it in words, and the same as a bar."""
    theme = ink.theme
    middle = rect.center().y()
    upper = QRectF(rect.left(), middle - ink.px(24), rect.width(), ink.px(26))
    wide = min(ink.width(line.left, 18, 700) + 2.0, rect.width() * 0.6)
    left = QRectF(upper.right() - wide, upper.top(), wide, upper.height())
    ink.words(left, line.left, 18, 700, low if line.low else theme.ink, RIGHT, lines=1, least=16)
    if line.low:
        mark = ink.px(21)
        wide += mark + ink.px(6)
        ink.icon(
            "triangle-alert", upper.right() - wide, upper.center().y() - mark / 2, mark, low, 2.5
        )
    lot = QRectF(upper.left(), upper.top(), upper.width() - wide - ink.px(12), upper.height())
    ink.code(lot, line.value, 17, 16, 400, theme.ink2)
    bar = QRectF(rect.left(), middle + ink.px(8), rect.width(), ink.px(13))
    draw_left(ink, bar, line.left_share, line.low_share, low=line.low)
