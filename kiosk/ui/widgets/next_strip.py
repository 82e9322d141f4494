"""The strip under the band: what is asked for next, and what helps to find it."""

from PySide6.QtCore import QRectF

from kiosk.domain.messages import Text
from kiosk.screens.parts import Next
from kiosk.ui.ink import Ink
from kiosk.ui.lettering import SMALLEST

_ASIDE = 90
_LINES = 2
_TWO_LINES = 39
"""Height of two lines of the smallest text, in pixels of the design."""


def strip_of(ink: Ink, rect: QRectF, following: Next) -> None:
    """Draw what is next: an icon, the words, and what helps to find it."""
    theme = ink.theme
    middle = rect.center().y()
    mark = ink.px(36)
    x = rect.left() + ink.px(20)
    chip = QRectF(x, middle - ink.px(22), ink.px(64), ink.px(44))
    ink.box(chip, theme.accent, radius=8)
    arrow = ink.px(30)
    ink.icon(
        "arrow-right",
        chip.center().x() - arrow / 2,
        middle - arrow / 2,
        arrow,
        theme.on_accent,
        2.75,
    )
    x = chip.right() + ink.px(18)
    ink.icon(following.icon, x, middle - mark / 2, mark, theme.accent_text)
    x += mark + ink.px(16)
    room = QRectF(x, rect.top(), rect.right() - x - ink.px(20), rect.height())
    wide = min(ink.width(following.text, 32, 700) + 4.0, room.width())
    rest = room.adjusted(wide + ink.px(20), ink.px(2), 0, ink.px(2))
    stacked = bool(following.sub) and not _holds(ink, rest, following.sub)
    if stacked and ink.width(following.text, 19, 700) <= room.width():
        if ink.width(following.sub, SMALLEST) > room.width():
            at = room.height() - ink.px(_TWO_LINES)
            upper, lower = room.adjusted(0, 0, 0, -ink.px(_TWO_LINES)), room.adjusted(0, at, 0, 0)
            ink.words(upper, following.text, 19, 700, theme.ink, lines=1, least=17)
            ink.words(lower, following.sub, SMALLEST, 400, theme.ink2, least=SMALLEST)
            return
        upper, lower = room.adjusted(0, 0, 0, -ink.px(26)), room.adjusted(0, ink.px(34), 0, 0)
        ink.words(upper, following.text, 26, 700, theme.ink, lines=1, least=19)
        ink.words(lower, following.sub, 18, 400, theme.ink2, lines=1, least=16)
        return
    ink.words(
        room.adjusted(0, 0, wide - room.width(), 0), following.text, 32, 700, theme.ink, least=20
    )
    if following.sub and not stacked:
        ink.words(rest, following.sub, 22, 400, theme.ink2, least=16)


def _holds(ink: Ink, rect: QRectF, text: Text) -> bool:
    """Tell whether a text fits on two lines of its smallest size."""
    if rect.width() <= ink.px(_ASIDE):
        return False
    widest = max(ink.width(word, SMALLEST) for word in ink.say(text).split())
    return widest <= rect.width() and len(ink.lines(text, SMALLEST, 400, rect.width())) <= _LINES
