"""The bar that tells how much of a lot is left, with a tick at its low mark."""

from PySide6.QtCore import QRectF

from kiosk.ui.ink import Ink

_EDGE = 1.6
_TICK = 2.4


def draw_left(ink: Ink, bar: QRectF, share: float, low_share: float, *, low: bool = False) -> None:
    """Draw what is left of a lot; amber with a dark edge below the mark, blue above.

    Args:
        ink: on the widget or cell.
        bar: where the bar lies; the tick stands out above and below it.
        share: what is left, from 0 to 1; anything at all keeps a round end to see.
        low_share: where the low mark is; 0 for none.
        low: whether the lot is short.
    """
    theme = ink.theme
    high = bar.height()
    radius = high / 2 / ink.look.metrics.scale
    ink.box(bar, theme.track, radius=radius)
    if share > 0:
        wide = max(high, bar.width() * min(1.0, share))
        left = QRectF(bar.left(), bar.top(), wide, high)
        edge = theme.check_text if low else ""
        ink.box(left, theme.check if low else theme.accent, radius=radius, edge=edge, width=_EDGE)
    if low_share > 0:
        x = bar.left() + bar.width() * min(1.0, low_share)
        out = ink.px(5)
        ink.line(x, bar.top() - out, x, bar.bottom() + out, theme.ink2, _TICK)
