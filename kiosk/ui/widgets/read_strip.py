"""What a supplier's label said, field by field, in one line below the verdict (C17)."""

from PySide6.QtCore import QRectF

from kiosk.domain.messages import Text
from kiosk.screens.parts import Field
from kiosk.ui.ink import Ink
from kiosk.ui.lettering import CENTRE
from kiosk.ui.look import Look
from kiosk.ui.widgets.notes import is_code
from kiosk.ui.widgets.painted import Painted

HIGH = 62
_NAME, _VALUE = 16, 21
_APART = 28
_REST = 56


class ReadStrip(Painted):
    """Named values side by side, as many as have room; how many more there are at the end."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._fields: tuple[Field, ...] = ()
        self._title: Text = ""
        self.setFixedHeight(look.metrics.px(HIGH))
        self.hide()

    def set_read(self, fields: tuple[Field, ...], title: Text) -> None:
        """Show what was read, the most important first; nothing hides the strip."""
        self._fields, self._title = fields, title
        self.setVisible(bool(fields))
        self.said(title, *(text for each in fields for text in (each.name, each.value)))
        self.update()

    def draw(self, ink: Ink) -> None:
        theme = self.look.theme
        whole = QRectF(self.rect())
        ink.box(whole, theme.card)
        pad, mark = float(ink.px(20)), ink.px(30)
        ink.icon("scan-text", pad, whole.center().y() - mark / 2, mark, theme.accent_text)
        x = pad + mark + ink.px(12)
        title = min(ink.width(self._title, 18) + 2.0, whole.width() * 0.2)
        heading = QRectF(x, 0, title, whole.height())
        ink.words(heading, self._title, 18, 700, theme.ink2, least=16)
        x += title + ink.px(_APART)
        right = whole.width() - pad
        for number, field in enumerate(self._fields):
            left = len(self._fields) - number
            rest = float(ink.px(_REST)) if left > 1 else 0.0
            wide = _wide(ink, field)
            if x + wide > right - rest and number:
                more = QRectF(right - ink.px(_REST), 0, ink.px(_REST), whole.height())
                ink.text(more, f"+{left}", ink.font(20, 700), theme.ink2, CENTRE)
                return
            wide = min(wide, right - rest - x)
            ink.line(
                x - ink.px(_APART) / 2,
                ink.px(12),
                x - ink.px(_APART) / 2,
                ink.px(HIGH - 12),
                theme.line,
            )
            self._draw_field(ink, QRectF(x, 0, wide, whole.height()), field)
            x += wide + ink.px(_APART)

    def _draw_field(self, ink: Ink, rect: QRectF, field: Field) -> None:
        theme = self.look.theme
        middle = rect.center().y()
        name = QRectF(rect.left(), middle - ink.px(25), rect.width(), ink.px(22))
        ink.words(name, field.name, _NAME, 400, theme.ink2, lines=1, least=16)
        value = QRectF(rect.left(), middle - ink.px(3), rect.width(), ink.px(28))
        if is_code(field.value):
            ink.code(value, field.value, _VALUE, 16, 700, theme.ink)
        else:
            ink.words(value, field.value, _VALUE, 700, theme.ink, lines=1, least=16)


def _wide(ink: Ink, field: Field) -> float:
    """Return how wide a field is with its name above its value, at most a third of a line."""
    value = ink.width(field.value, _VALUE, 700)
    return float(max(ink.width(field.name, _NAME), value) + ink.px(4))
