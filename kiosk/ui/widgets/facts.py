"""A few named values side by side, such as supplier, receipt and expiry of a lot."""

from math import ceil

from PySide6.QtCore import QRectF

from kiosk.screens.parts import Field, Shade
from kiosk.ui.ink import Ink
from kiosk.ui.look import Look
from kiosk.ui.widgets.notes import is_code
from kiosk.ui.widgets.painted import Painted

ROW = 100
_LOUD = {Shade.CHECK, Shade.STOP}


class FactsCard(Painted):
    """A card of named values; it is hidden while there are none."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._facts: tuple[Field, ...] = ()
        self._across = 1

    def set_facts(self, facts: tuple[Field, ...], *, most: int) -> None:
        """Show values, at most so many in a row."""
        self.setVisible(bool(facts))
        rows = max(1, ceil(len(facts) / most))
        self._facts, self._across = facts, max(1, ceil(len(facts) / rows))
        self.setFixedHeight(self.look.metrics.px(rows * ROW + 4))
        self.said(*(text for fact in facts for text in (fact.name, fact.value, fact.origin)))
        self.update()

    def draw(self, ink: Ink) -> None:
        theme = self.look.theme
        ink.box(QRectF(self.rect()), theme.card)
        pad = ink.px(20)
        wide = (self.width() - pad) / self._across
        for number, fact in enumerate(self._facts):
            row, column = divmod(number, self._across)
            top, x = ink.px(2 + row * ROW), pad + column * wide
            if column:
                line = x - ink.px(16)
                ink.line(line, top + ink.px(16), line, top + ink.px(ROW - 16), theme.line, 2)
            elif row:
                ink.line(pad, top, self.width() - pad, top, theme.line)
            self._draw_fact(ink, QRectF(x, top, wide - ink.px(32), ink.px(ROW)), fact)

    def _draw_fact(self, ink: Ink, rect: QRectF, fact: Field) -> None:
        theme = self.look.theme
        loud = fact.shade in _LOUD
        colour = theme.shade(fact.shade)[2] if loud else theme.ink
        x, top, wide = rect.left(), rect.top(), rect.width()
        shift = 0.0
        if fact.icon:
            mark = ink.px(20)
            ink.icon(fact.icon, x, top + ink.px(12), mark, theme.ink2)
            shift = mark + ink.px(8)
        name = QRectF(x + shift, top + ink.px(8), wide - shift, ink.px(26))
        ink.words(name, fact.name, 17, 400, theme.ink2, lines=1, least=16)
        value = QRectF(x, top + ink.px(34), wide, ink.px(34))
        if is_code(fact.value):
            ink.code(value, fact.value, 23, 16, 700, colour)
        else:
            ink.words(value, fact.value, 23, 700, colour, lines=1, least=17)
        origin = QRectF(x, top + ink.px(68), wide, ink.px(26))
        ink.words(origin, fact.origin, 17, 400, theme.ink2, lines=1, least=16)
