"""The parts of the station, one row each: what it is, and whether it works."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from kiosk.domain.messages import Text
from kiosk.screens.parts import Device, Shade
from kiosk.ui.ink import Ink

DEVICE = 116
"""Height of a device's row at most, in pixels of the design."""
_ROOMY = 66
"""Below this height its words are smaller."""
_TWO_LINES = 88
"""From this height on a long sentence takes two lines."""

_SHAPES = {
    Shade.PLAIN: "circle-dashed",
    Shade.INFO: "info",
    Shade.OK: "circle-check",
    Shade.CHECK: "triangle-alert",
    Shade.STOP: "octagon-x",
}
"""How a state looks without its colour."""


def draw_device(ink: Ink, rect: QRectF, device: Device) -> None:
    """Draw a device: its icon, its name, a sentence, and the shape of its state."""
    theme = ink.theme
    middle = rect.center().y()
    tight = min(1.0, rect.height() / ink.px(_ROOMY))
    seen = device.shade in {Shade.CHECK, Shade.STOP}
    state = theme.shade(device.shade)[2]
    mark = ink.px(34)
    front = state if seen else theme.ink2
    ink.icon(device.icon, rect.left() + ink.px(20), middle - mark / 2, mark, front)
    left = rect.left() + ink.px(74)
    wide = rect.right() - left - ink.px(64)
    weight = 700 if seen else 400
    long = ink.width(device.detail, 16, weight) > wide and rect.height() >= ink.px(_TWO_LINES)
    up = ink.px(9) if long else 0
    name = QRectF(left, middle - ink.px(30 * tight) - up, wide, ink.px(32 * tight))
    ink.words(name, device.name, max(18, 23 * tight), 700, theme.ink, lines=1)
    detail = QRectF(left, name.bottom(), wide, ink.px(46 if long else 28 * tight))
    ink.words(detail, device.detail, max(16, 19 * tight), weight, front, least=16)
    mark = ink.px(30)
    shape = _SHAPES[device.shade]
    ink.icon(shape, rect.right() - ink.px(20) - mark, middle - mark / 2, mark, state, 2.4)


def say_device(device: Device) -> Sequence[Text]:
    """Return what a screen reader says of a device."""
    return device.name, device.detail
