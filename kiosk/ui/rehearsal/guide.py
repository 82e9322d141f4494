"""The guide's card: which step of how many, what it is, what to do."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from kiosk.screens.rehearsal import Guide
from kiosk.ui.fonts import font
from kiosk.ui.ink import Ink
from kiosk.ui.look import Look
from kiosk.ui.rehearsal.material import draw_shadow, material
from kiosk.ui.widgets.painted import Painted

LEAST = 158
"""Height of the card where its words need no more, in pixels of the design."""
_PAD = 16
_HEAD = 26
_TITLE = 20
"""So small a title may get on one line."""
_BAR = 10
_RADIUS = 12
_LIFT = 5
_TEXT = 18


class GuideCard(Painted):
    """A step of the guided shift on a card of its own."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self._guide: Guide | None = None

    def set_guide(self, guide: Guide) -> None:
        """Show a step."""
        if guide == self._guide:
            return
        self._guide = guide
        self.said(guide.progress, guide.title, guide.text)
        self.update()

    def draw(self, ink: Ink) -> None:
        guide = self._guide
        if guide is None:
            return
        made = material(ink.theme)
        card = QRectF(self.rect()).adjusted(0, 0, 0, -ink.px(_LIFT))
        draw_shadow(ink, card, _RADIUS, _LIFT)
        ink.box(card, made.note, radius=_RADIUS, edge=made.edge, width=1)
        pad = float(ink.px(_PAD))
        inner = card.adjusted(pad, ink.px(10), -pad, -ink.px(10))
        head = QRectF(inner.left(), inner.top(), inner.width(), ink.px(_HEAD))
        self._progress(ink, guide, head)
        lines = 1 if ink.width(guide.title, _TITLE, 700) <= inner.width() else 2
        high = ink.px(34) if lines == 1 else ink.px(50)
        title = QRectF(inner.left(), head.bottom() + ink.px(4), inner.width(), high)
        ink.words(title, guide.title, 25, 700, made.on_note, least=_TITLE, lines=lines)
        rest = QRectF(inner.left(), title.bottom() + ink.px(3), inner.width(), 0)
        rest.setBottom(inner.bottom())
        size = 20 if rest.height() > ink.px(120) else _TEXT
        ink.paragraph(rest, guide.text, size, made.note2, least=16)

    def wanted(self, width: int) -> int:
        """Return the height that the words need at a width, in pixels; never less than usual."""
        m, say = self.look.metrics, self.look.speaker.text
        if self._guide is None:
            return 0
        inner = width - 2 * m.px(_PAD)
        title = QFontMetrics(font(m.px(_TITLE), 700)).horizontalAdvance(say(self._guide.title))
        wrap = QRect(0, 0, inner, m.height)
        flags = Qt.TextFlag.TextWordWrap
        text = QFontMetrics(font(m.px(_TEXT))).boundingRect(wrap, flags, say(self._guide.text))
        around = m.px(20 + _HEAD + 4 + 3 + _LIFT + 4)
        return max(m.px(LEAST), around + m.px(34 if title <= inner else 50) + text.height())

    def _progress(self, ink: Ink, guide: Guide, head: QRectF) -> None:
        """Draw how far the shift is, in words and as a bar."""
        made = material(ink.theme)
        word = min(ink.width(guide.progress, 17, 700) + 2.0, head.width() - ink.px(44))
        said = QRectF(head.left(), head.top(), word, head.height())
        ink.text(said, guide.progress, ink.font(17, 700), made.glow)
        left = said.right() + ink.px(12)
        high = float(ink.px(_BAR))
        bar = QRectF(left, head.center().y() - high / 2, head.right() - left, high)
        ink.box(bar, made.track, radius=_BAR / 2)
        share = min(1.0, max(0.0, guide.share))
        if share > 0:
            done = QRectF(bar.left(), bar.top(), max(high, bar.width() * share), high)
            ink.box(done, made.glow, radius=_BAR / 2)
