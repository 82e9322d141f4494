"""Rows about places and users of stock, and the way from the outermost unit down to one."""

from PySide6.QtCore import QRectF

from kiosk.screens.parts import Note, Shade
from kiosk.ui.ink import Ink
from kiosk.ui.look import Look
from kiosk.ui.widgets.notes import say_note, title_and_sub
from kiosk.ui.widgets.rows import ListCard

ROW = 89
_STEP = 56
_LOUD = {Shade.CHECK, Shade.STOP}


class PlacesCard(ListCard[Note]):
    """Where something lies, what it was used in, or what a place holds, each with its count."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, ROW, self._place, say_note, lambda note: note.does)

    def _place(self, ink: Ink, rect: QRectF, note: Note, number: int) -> None:
        _ = number
        mark, colour = ink.px(32), ink.theme.shade(note.shade)[2]
        top = rect.center().y() - mark / 2
        ink.icon(note.icon, rect.left() + ink.px(18), top, mark, colour)
        left = rect.left() + ink.px(64)
        _draw_words(ink, QRectF(left, rect.top(), rect.right() - left, rect.height()), note)


class PathCard(ListCard[Note]):
    """What a unit is inside of: the outermost first, the unit itself last."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, ROW, self._level, say_note, lambda note: note.does)

    def _level(self, ink: Ink, rect: QRectF, note: Note, number: int) -> None:
        theme = ink.theme
        last = len(self.rows.rows) - 1
        step = min(float(ink.px(_STEP)), rect.width() * 0.3 / max(1, last))
        side, middle = ink.px(60), rect.center().y()
        left = rect.left() + ink.px(20) + number * step
        if number == last:
            ink.fill(rect, theme.soft)
        if number:
            x = left - step + side / 2
            ink.line(x, rect.top(), x, middle, theme.line, 3)
            ink.line(x, middle, left, middle, theme.line, 3)
        if number < last:
            x = left + side / 2
            ink.line(x, middle, x, rect.bottom(), theme.line, 3)
        ground, front = (
            (theme.accent, theme.on_accent) if number == last else (theme.idle, theme.on_idle)
        )
        ink.box(QRectF(left, middle - side / 2, side, side), ground)
        mark = ink.px(36)
        ink.icon(note.icon, left + (side - mark) / 2, middle - mark / 2, mark, front, 2.0)
        text = left + side + ink.px(20)
        _draw_words(ink, QRectF(text, rect.top(), rect.right() - text, rect.height()), note)


def _draw_words(ink: Ink, rect: QRectF, note: Note) -> None:
    """Draw a row's words from the left, its count and what opens it from the right."""
    theme, middle = ink.theme, rect.center().y()
    right = rect.right() - ink.px(16)
    if note.does is not None:
        arrow = ink.px(28)
        right -= arrow
        ink.icon("chevron-right", right, middle - arrow / 2, arrow, theme.ink2)
        right -= ink.px(8)
    if note.count:
        wide = min(float(ink.width(note.count, 30, 700) + 2), rect.width() * 0.32)
        right -= wide
        count = QRectF(right, rect.top(), wide, rect.height())
        ink.code(count, note.count, 30, 18, 700, theme.ink)
        right -= ink.px(16)
    words = QRectF(rect.left(), rect.top(), right - rect.left(), rect.height())
    colour = theme.shade(note.shade)[2] if note.shade in _LOUD else ""
    title_and_sub(ink, words, note.title, note.sub, size=24, sub_size=18, sub_ink=colour)
