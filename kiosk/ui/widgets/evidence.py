"""The cards of a conflict: who recorded what, when and where, and where the thing is now."""

from PySide6.QtCore import QRectF

from kiosk.domain.messages import Text
from kiosk.screens.conflict_pages import EvidenceCard
from kiosk.screens.parts import Field, Shade
from kiosk.ui.ink import Ink
from kiosk.ui.lettering import CENTRE, RIGHT
from kiosk.ui.look import Look
from kiosk.ui.widgets.notes import is_code
from kiosk.ui.widgets.painted import Painted

CARD = 216
"""Height of a card, in pixels of the design."""
_HEAD = 78
_MARK = 52
_NAME = 96
"""Width of the names of facts."""
_MORE = 30


class EvidenceCards(Painted):
    """One or two cards: side by side, or one above the other on an upright panel."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._cards: tuple[EvidenceCard, ...] = ()
        self._more: Text = ""

    def set_cards(self, cards: tuple[EvidenceCard, ...], more: Text) -> None:
        """Show other evidence; `more` tells of what has no card."""
        self._cards, self._more = cards, more
        said = (
            words
            for each in cards
            for words in (
                each.mark,
                each.title,
                each.sub,
                each.code,
                each.flag,
                *(part for fact in each.facts for part in (fact.name, fact.value)),
            )
        )
        self.said(*said, more)
        m = self.look.metrics
        rows = max(1, len(cards)) if m.portrait else 1
        below = m.px(_MORE) if more else 0
        self.setFixedHeight(rows * m.px(CARD) + (rows - 1) * m.gap() + below)
        self.update()

    def draw(self, ink: Ink) -> None:
        m = self.look.metrics
        gap = float(m.gap())
        across = 1 if m.portrait else max(1, len(self._cards))
        wide = (self.width() - gap * (across - 1)) / across
        x = y = 0.0
        for card in self._cards:
            _card(ink, QRectF(x, y, wide, ink.px(CARD)), card)
            if across > 1:
                x += wide + gap
            else:
                y += ink.px(CARD) + gap
        if self._more:
            row = QRectF(0, self.height() - ink.px(_MORE), self.width(), ink.px(_MORE))
            ink.words(row, self._more, 18, 400, ink.theme.ink2, CENTRE, lines=1, least=16)


def _card(ink: Ink, rect: QRectF, card: EvidenceCard) -> None:
    theme = ink.theme
    ink.box(rect, theme.card, edge=theme.accent if card.on else "", width=4)
    pad, side = ink.px(16), float(ink.px(_MARK))
    mark = QRectF(rect.left() + pad, rect.top() + ink.px(13), side, side)
    ink.box(mark, theme.ink, radius=8)
    ink.text(mark, card.mark, ink.font(32, 700), theme.card, CENTRE)
    x = mark.right() + ink.px(16)
    room = rect.right() - pad - x
    code = min(ink.width(card.code, 24, 700) + 4.0, room * 0.45)
    at = QRectF(rect.right() - pad - code, rect.top() + ink.px(10), code, ink.px(34))
    ink.code(at, card.code, 24, 17, 700, theme.ink, RIGHT)
    title = QRectF(x, rect.top() + ink.px(10), room - code - ink.px(14), ink.px(34))
    ink.words(title, card.title, 23, 700, theme.ink, least=16)
    sub = QRectF(x, rect.top() + ink.px(44), room, ink.px(28))
    ink.words(sub, card.sub, 19, 400, theme.ink2, lines=1, least=16)
    line = rect.top() + ink.px(_HEAD)
    ink.line(rect.left() + pad, line, rect.right() - pad, line, theme.line)
    _facts(ink, QRectF(rect.left(), line, rect.width(), rect.bottom() - line), card)


def _facts(ink: Ink, rect: QRectF, card: EvidenceCard) -> None:
    high = (rect.height() - ink.px(8)) / max(1, len(card.facts))
    flag = 0.0
    if card.flag:
        middle = rect.top() + ink.px(4) + high / 2
        flag = ink.pill(
            rect.right() - ink.px(16),
            middle,
            card.flag,
            Shade.CHECK,
            icon_name="undo-2",
            size=17,
            high=30,
            from_right=True,
        )
    for number, fact in enumerate(card.facts):
        row = QRectF(rect.left(), rect.top() + ink.px(4) + number * high, rect.width(), high)
        _fact(ink, row.adjusted(0, 0, 0.0 if number else -flag, 0), fact)


def _fact(ink: Ink, row: QRectF, fact: Field) -> None:
    theme = ink.theme
    plain = fact.shade in {Shade.PLAIN, Shade.INFO}
    front = theme.ink if plain else theme.shade(fact.shade)[2]
    mark = ink.px(24)
    x = row.left() + ink.px(18)
    ink.icon(fact.icon, x, row.center().y() - mark / 2, mark, theme.ink2)
    x += mark + ink.px(12)
    name = QRectF(x, row.top(), ink.px(_NAME), row.height())
    ink.words(name, fact.name, 18, 400, theme.ink2, lines=1, least=16)
    x = name.right() + ink.px(8)
    value = QRectF(x, row.top(), row.right() - ink.px(16) - x, row.height())
    if is_code(fact.value):
        ink.code(value, fact.value, 20, 16, 700, front)
    else:
        ink.words(value, fact.value, 20, 700, front, lines=1, least=16)
