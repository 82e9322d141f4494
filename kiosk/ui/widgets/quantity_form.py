"""The form of a quantity: what is known of it, and the number as it is entered."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF

from kiosk.domain.messages import Text
from kiosk.screens.parts import Field, Shade
from kiosk.screens.values import QuantityPage
from kiosk.ui.ink import Ink
from kiosk.ui.lettering import RIGHT
from kiosk.ui.look import Look
from kiosk.ui.widgets.draft import Draft
from kiosk.ui.widgets.entry import draw_draft, draw_well
from kiosk.ui.widgets.notes import is_code
from kiosk.ui.widgets.painted import Painted

_LEAST_ROW, _ROW, _MOST_ROW = 44, 58, 76
_LEAST_NUMBER = 106
_PRINTS = 92
_DIGITS, _MOST_DIGITS = 64.0, 140.0
_UNIT = 26
_CAP = 0.668
"""Height of a digit in parts of its size: Atkinson Hyperlegible Next, OS/2 sCapHeight."""
_LEAST_NAMES, _MOST_NAMES = 94, 190
_NOTE = 34


class QuantityForm(Painted):
    """One field above the number, the others below it, and at the bottom what will print."""

    def __init__(self, look: Look, draft: Draft) -> None:
        super().__init__(look)
        self._draft = draft
        self._page: QuantityPage | None = None
        draft.changed.connect(self._tell)

    def set_page(self, page: QuantityPage) -> None:
        """Show another question."""
        self._page = page
        self._tell()

    def _tell(self) -> None:
        page = self._page
        if page is None:
            return
        known: list[Text] = []
        for field in page.fields:
            known += (field.name, field.value)
        self.said(page.quantity_name, self._draft.text, page.unit, page.note, *known, page.prints)
        self.update()

    def draw(self, ink: Ink) -> None:
        page = self._page
        if page is None:
            return
        whole = QRectF(self.rect())
        ink.box(whole, ink.theme.card)
        prints = float(ink.px(_PRINTS)) if page.prints else 0.0
        count = len(page.fields)
        room = whole.height() - prints
        row = _row(ink, room, count)
        names = _names(ink, page.fields)
        y = 0.0
        for field in page.fields[:1]:
            _draw_known(ink, QRectF(0, y, whole.width(), row), field, names)
            y += row
        number = room - count * row
        self._draw_number(ink, page, QRectF(0, y, whole.width(), number))
        y += number
        for field in page.fields[1:]:
            _draw_known(ink, QRectF(0, y, whole.width(), row), field, names)
            y += row
        if prints:
            _draw_prints(ink, QRectF(0, room, whole.width(), prints), page)

    def _draw_number(self, ink: Ink, page: QuantityPage, rect: QRectF) -> None:
        """Draw the field that has the keys: its name, the number with its unit, a note."""
        theme = ink.theme
        inset, edge = ink.px(12), ink.px(4)
        box = rect.adjusted(inset, edge if page.fields else inset, -inset, -edge)
        draw_well(ink, box)
        pad = float(ink.px(20))
        name = QRectF(box.left() + pad, box.top() + ink.px(8), box.width() * 0.4, ink.px(30))
        ink.words(name, page.quantity_name, 20, 700, theme.soft_text, lines=1, least=16)
        note = float(ink.px(_NOTE)) if page.note else 0.0
        if page.note:
            front = theme.soft_check if page.note_shade is Shade.CHECK else theme.soft_text
            if page.note_shade in {Shade.OK, Shade.STOP}:
                front = theme.shade(page.note_shade)[2]
            low = QRectF(name.left(), box.bottom() - note - edge, box.width() - 2 * pad, note)
            ink.words(low, page.note, 19, 600, front, lines=1, least=16)
        place = box.adjusted(0, edge, -pad, -note - edge)
        tall = place.height() / self.look.metrics.scale
        size = min(max(tall * 0.55, min(_DIGITS, tall * 0.9)), _MOST_DIGITS)
        unit = min(ink.width(page.unit, _UNIT) + 2.0, box.width() * 0.3)
        wide = place.width() - name.width() - pad - unit - ink.px(10)
        left = place.right() - unit - ink.px(10) - wide
        digits = QRectF(left, place.top(), wide, place.height())
        drawn = draw_draft(ink, digits, self._draft, size, share=1)
        line = place.center().y() + max(0.0, drawn - _UNIT) * self.look.metrics.scale * _CAP / 2
        beside = QRectF(place.right() - unit, line - ink.px(18), unit, ink.px(36))
        ink.words(beside, page.unit, _UNIT, 400, theme.ink2, RIGHT, lines=1)


def _row(ink: Ink, room: float, count: int) -> float:
    """Return the height of a known value: it gives way to the number, and grows with the room."""
    spare = room - ink.px(_LEAST_NUMBER) - count * ink.px(_ROW)
    share = spare / (count + 3) if spare > 0 else spare / max(1, count)
    return min(max(ink.px(_ROW) + share, float(ink.px(_LEAST_ROW))), float(ink.px(_MOST_ROW)))


def _names(ink: Ink, fields: Sequence[Field]) -> float:
    """Return how wide the names of all fields are, at least and at most so much."""
    wide = max((float(ink.width(each.name, 20)) for each in fields), default=0.0)
    return min(max(wide + ink.px(20), ink.px(_LEAST_NAMES)), ink.px(_MOST_NAMES))


def _draw_known(ink: Ink, rect: QRectF, field: Field, names: float) -> None:
    theme = ink.theme
    pad, mark = float(ink.px(20)), ink.px(30)
    middle = rect.center().y()
    front = theme.shade(field.shade)[2]
    if field.icon:
        ink.icon(field.icon, pad, middle - mark / 2, mark, front)
    x = pad + mark + ink.px(24)
    name = QRectF(x, rect.top(), names - ink.px(12), rect.height())
    ink.words(name, field.name, 20, 400, theme.ink2, least=16)
    x += names
    right = rect.right() - pad
    origin = min(ink.width(field.origin, 18) + 2.0, (right - x) * 0.45) if field.origin else 0.0
    value = QRectF(x, rect.top(), right - x - origin - ink.px(14), rect.height())
    if field.shade in {Shade.PLAIN, Shade.INFO, Shade.OK}:
        front = theme.ink
    if is_code(field.value):
        ink.code(value, field.value, 28, 18, 700, front)
    else:
        ink.words(value, field.value, 28, 700, front)
    place = QRectF(right - origin, rect.top(), origin, rect.height())
    ink.words(place, field.origin, 18, 400, theme.ink2, RIGHT, least=16)


def _draw_prints(ink: Ink, rect: QRectF, page: QuantityPage) -> None:
    theme = ink.theme
    pad, mark = float(ink.px(20)), ink.px(34)
    ink.line(0, rect.top(), rect.right(), rect.top(), theme.line)
    middle = rect.center().y()
    ink.icon("printer", pad, middle - mark / 2, mark, theme.ink2)
    x = pad + ink.px(54)
    wide = rect.right() - pad - x
    upper = QRectF(x, middle - ink.px(32), wide, ink.px(34))
    if not page.prints_sub:
        upper.moveTop(middle - ink.px(17))
    ink.words(upper, page.prints, 22, 700, theme.ink, lines=1)
    ink.words(
        QRectF(x, middle + ink.px(2), wide, ink.px(28)),
        page.prints_sub,
        18,
        400,
        theme.ink2,
        lines=1,
        least=16,
    )
