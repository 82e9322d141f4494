"""The note of a band: how sure its verdict is, in words and with a mark (R1)."""

from PySide6.QtCore import QRectF

from kiosk.screens.parts import Band
from kiosk.ui.ink import Ink

_SIZE, _LEAST = 20, 16
_SIZES = range(_SIZE, _LEAST, -1)
_HIGH, _TWO_LINES = 34, 41
"""Height in pixels of the design, over one line and over two."""
_SHARE = 0.62
"""Of the room, where other words need some of it too."""
_ASIDE = 0.36
_LINES = 2
_LEAST_ROOM = 250
"""What other words need at least; where there is less they give way to a note of two lines."""


def note_of(ink: Ink, band: Band, room: QRectF, *, at_end: bool = True) -> float:
    """Draw a note in a box, over two lines where it is long; return the width it takes.

    Args:
        ink: to draw with.
        band: whose note it is.
        room: where it stands in the middle of the height.
        at_end: whether it stands at the end of the room; else at its beginning.
    """
    theme = ink.theme
    pad, mark, gap = ink.px(12), ink.px(_SIZE + 4), ink.px(7)
    share = _ASIDE if at_end else _SHARE if band.detail else 1.0
    around = 2 * pad + mark + gap
    most = room.width() * share - around
    lines = len(ink.lines(band.note, _LEAST, 700, most))
    narrow = room.width() - most < ink.px(_LEAST_ROOM)
    if not at_end and (lines > _LINES or (narrow and lines > 1)):
        most = room.width() - around
    size = next((each for each in _SIZES if ink.width(band.note, each, 700) <= most), _LEAST)
    whole = ink.width(band.note, size, 700) + 2.0
    wide = min(whole, most) + around
    high = min(float(ink.px(_HIGH if whole <= most + 2 else _TWO_LINES)), room.height())
    left = room.right() - wide if at_end else room.left()
    box = QRectF(left, room.center().y() - high / 2, wide, high)
    ink.box(box, theme.paper, radius=8)
    y = box.center().y() - mark / 2
    ink.icon(band.note_icon, left + pad, y, mark, theme.on_paper, 2.4)
    text = QRectF(left + pad + mark + gap, box.top(), wide - around + 1, high)
    ink.words(text, band.note, size, 700, theme.on_paper, least=_LEAST)
    return wide + ink.px(16)
