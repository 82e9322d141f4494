"""The letters under a field, beside or above the keypad: what a code is typed with by finger."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from kiosk.ui.look import Look
from kiosk.ui.metrics import Metrics
from kiosk.ui.widgets.bar import HEIGHT as BAR
from kiosk.ui.widgets.button import FOOT
from kiosk.ui.widgets.draft import Draft
from kiosk.ui.widgets.frame import MARGIN
from kiosk.ui.widgets.keypad import ROWS, NumberPad, band_head, least_key, pad_height, pad_width
from kiosk.ui.widgets.letter_pad import HALF_ROWS, LetterPad, Shape, shape_of

FIELD = 84
"""Least height of the field, in pixels of the design."""
_KEY = 112


class TypingPads(QWidget):
    """Letters and digits that write into one draft; `field` shows it."""

    def __init__(self, look: Look, draft: Draft, field: QWidget) -> None:
        super().__init__()
        m = look.metrics
        field.setMinimumHeight(m.px(FIELD) if m.portrait else least_key(m))
        self.letters = LetterPad(look, draft, _shape(look), field)
        self.pad = NumberPad(look, draft)
        if m.portrait:
            self.pad.setFixedHeight(pad_height(m))
        else:
            self.pad.setFixedWidth(pad_width(m, _KEY))
        way = QBoxLayout.Direction
        both = QBoxLayout(way.TopToBottom if m.portrait else way.LeftToRight, self)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(m.gap())
        both.addWidget(self.letters, 1)
        both.addWidget(self.pad)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)


def _shape(look: Look) -> Shape:
    """Return how many letters fit beside, or above, the keypad."""
    m = look.metrics
    inner = m.width - 2 * m.px(MARGIN)
    if m.portrait:
        return shape_of(look, inner, _rows_upright(m))
    return shape_of(look, inner - m.gap() - pad_width(m, _KEY), ROWS - 1)


def _rows_upright(m: Metrics) -> int:
    """Return how many rows of letters fit above the keypad of an upright panel."""
    around = m.px(BAR) + 2 * m.px(MARGIN) + m.target(FOOT) + 4 * m.gap()
    fixed = m.px(band_head(m) + FIELD) + pad_height(m)
    room = m.height - around - fixed
    return max(HALF_ROWS, (room + m.gap()) // (least_key(m) + m.gap()))
