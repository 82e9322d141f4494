"""How much of a lot is left, in the head of its page: the number, a bar, the low mark."""

from PySide6.QtCore import QRectF

from kiosk.screens.values import Countdown
from kiosk.ui.ink import Ink
from kiosk.ui.widgets.countdown import draw_left

WIDE = 300
"""In pixels of the design."""


def draw_countdown(ink: Ink, rect: QRectF, countdown: Countdown) -> None:
    """Draw a countdown about 100 pixels of the design high, around the middle of `rect`."""
    theme = ink.theme
    left, wide, middle = rect.left(), rect.width(), rect.center().y()
    colour = theme.check_text if countdown.low else theme.ink
    gap = ink.px(12)
    beside = min(ink.width(countdown.of, 20) + gap, wide * 0.55)
    number = QRectF(left, middle - ink.px(51), wide - beside, ink.px(52))
    used = ink.code(number, countdown.left, 44, 24, 700, colour) + gap
    of = QRectF(left + used, middle - ink.px(44), wide - used, ink.px(46))
    ink.words(of, countdown.of, 24, 400, theme.ink2, least=16)
    bar = QRectF(left, middle + ink.px(6), wide, ink.px(16))
    draw_left(ink, bar, countdown.share, countdown.low_share, low=countdown.low)
    below = QRectF(left, middle + ink.px(25), wide, ink.px(26))
    ink.words(below, countdown.low_text, 17, 400, theme.ink2, lines=1, least=16)
