"""The band: the last verdict above what is asked for next, in the same place on every page."""

from PySide6.QtCore import QRectF, Signal

from kiosk.domain.messages import Text, Tone
from kiosk.screens.parts import Band, Next
from kiosk.ui.ink import Ink
from kiosk.ui.lettering import CENTRE, SMALLEST
from kiosk.ui.look import Look
from kiosk.ui.widgets.band_note import note_of
from kiosk.ui.widgets.next_strip import strip_of
from kiosk.ui.widgets.painted import Painted

HEAD = 164
SMALL_HEAD = 104
STRIP = 68
SMALL_STRIP = 60
_SMALL_BELOW = 140
_ASIDE = 90
_LINES = 2
_LEAST_DETAIL = 17
_BOLD = 19
"""The smallest semibold text that 4.5:1 is enough for, as white has on OK (WCAG 2.2, 1.4.3)."""


class BandView(Painted):
    """A verdict, and under it a strip with what is next.

    `painted` is emitted after each drawing of a new verdict: its time is scan to paint (R4).
    """

    painted = Signal()

    def __init__(self, look: Look, *, head: int = HEAD, strip: int = STRIP) -> None:
        """Make a band.

        Args:
            look: of the window.
            head: height of the verdict in pixels of the design; below 140 it is one line.
            strip: height of the strip; 0 for none.
        """
        super().__init__(look)
        self._head = head
        self._strip = strip
        self._band: Band | None = None
        self._next: Next | None = None
        self.setFixedHeight(look.metrics.px(head + strip))

    def set_band(self, band: Band, following: Next | None = None) -> None:
        """Show a verdict and what is next."""
        self._band, self._next = band, following
        asked = (following.text, following.sub) if following is not None else ()
        words = (band.word, band.headline, band.code, band.detail, band.side, band.side_sub)
        self.said(*words, band.note, *asked)
        self.update()

    def draw(self, ink: Ink) -> None:
        band = self._band
        if band is None:
            return
        theme = self.look.theme
        whole = QRectF(self.rect())
        top = float(ink.px(self._head))
        ground, front = theme.fill(band.tone)
        ink.box(whole, theme.card, radius=14)
        ink.clip(whole, 14)
        head = QRectF(0, 0, whole.width(), top)
        ink.fill(head, ground)
        if band.tone is Tone.STOP:
            ink.hazard(
                QRectF(0, 0, whole.width(), ink.px(10 * self._share())),
                theme.on_stop,
                theme.stop,
                20,
            )
        ink.unclip()
        if band.tone is Tone.STOP and theme.stop_edge != theme.stop:
            ink.box(head, "", radius=14, edge=theme.stop_edge, width=3)
        self._verdict(ink, band, head, front)
        if self._next is not None and self._strip:
            strip_of(ink, QRectF(0, top, whole.width(), whole.height() - top), self._next)
        self.painted.emit()

    def _verdict(self, ink: Ink, band: Band, head: QRectF, front: str) -> None:
        small = self._head < _SMALL_BELOW
        upright = self.look.metrics.portrait
        mark = ink.px(68 * self._share() if small else 84 if upright else 120)
        left = float(ink.px(24 if small else 30))
        ink.icon(band.icon, left, (head.height() - mark) / 2, mark, front)
        x = left + mark + ink.px(20 if small else 28)
        side = float(ink.px(self._beside())) if band.side else 0.0
        room = QRectF(x, 0, head.width() - x - side - ink.px(36), head.height())
        if small and band.side_sub and not band.side:
            room.setWidth(room.width() - self._aside(ink, band.side_sub, room, front))
        aside = band.note and (small or not band.code)
        if aside:
            room.setWidth(room.width() - note_of(ink, band, room))
        if small:
            self._one_line(ink, band, room, front)
        elif band.code:
            self._three_lines(ink, band, room, front)
        else:
            self._two_lines(ink, band, room, front)
        if band.side:
            self._side(ink, band, head, front)

    def _two_lines(self, ink: Ink, band: Band, room: QRectF, front: str) -> None:
        """Draw a headline over a sentence; it gives way to one of more than two lines."""
        much = len(ink.lines(band.detail, _BOLD, 400, room.width())) > _LINES
        top, size, below, lines = (16, 38, 64, 4) if much else (26, 62, 100, _LINES)
        headline = QRectF(room.left(), ink.px(top), room.width(), ink.px(48 if much else 74))
        ink.words(headline, band.headline, size, 700, front, least=30)
        high = ink.px(92 if much else 56)
        detail = QRectF(room.left(), ink.px(below), room.width(), high)
        ink.words(detail, band.detail, 26, 400, front, least=_BOLD, lines=lines)

    def _beside(self) -> int:
        """Return the width of the count at the side, in pixels of the design."""
        return 176 if self.look.metrics.portrait else 230

    def _share(self) -> float:
        """Return how much of the small band's height there is, on a low panel less than all."""
        return min(1.0, self._head / SMALL_HEAD)

    def _three_lines(self, ink: Ink, band: Band, room: QRectF, front: str) -> None:
        x, wide = room.left(), room.width()
        headline = QRectF(x, ink.px(13), wide, ink.px(44))
        ink.words(headline, band.headline, 34, 600, front, lines=1, least=22)
        ink.code(QRectF(x, ink.px(52), wide, ink.px(72)), band.code, 62, 30, 700, front)
        shift = 0.0
        if band.note:
            row = QRectF(x, ink.px(120), wide, ink.px(41))
            shift = note_of(ink, band, row, at_end=False)
        detail = QRectF(x + shift, ink.px(118), wide - shift, ink.px(45))
        if detail.width() > ink.px(_ASIDE):
            ink.words(detail, band.detail, 22, 600, front, least=_least(band))

    def _one_line(self, ink: Ink, band: Band, room: QRectF, front: str) -> None:
        x, wide, share = room.left(), room.width(), self._share()
        if not band.code:
            if not band.detail:
                ink.words(room, band.headline, 36, 700, front, least=20)
                return
            if len(ink.lines(band.detail, _LEAST_DETAIL, 600, wide)) > _LINES:
                _much_detail(ink, band, room, front)
                return
            headline = QRectF(x, ink.px(10 * share), wide, ink.px(46 * share))
            ink.words(headline, band.headline, 36 * share, 700, front, lines=1, least=22)
            detail = QRectF(x, ink.px(54 * share), wide, room.height() - ink.px(58 * share))
            ink.words(detail, band.detail, 23 * share, 600, front, least=_LEAST_DETAIL)
            return
        lower = ink.px(34) if band.detail else 0
        upper = room.height() - lower
        most = max(wide * 0.34, min(wide * 0.55, wide - ink.width(band.code, 30, 700)))
        word = min(float(ink.width(band.headline, 32, 700)), most) + ink.px(4)
        top = QRectF(x, ink.px(2), word, upper)
        ink.words(top, band.headline, 32, 700, front, least=18)
        shift = word + ink.px(22)
        ink.code(
            QRectF(x + shift, ink.px(2), wide - shift, upper),
            band.code,
            52 * share,
            30,
            700,
            front,
        )
        if lower:
            detail = QRectF(x, upper - ink.px(8), wide, lower)
            ink.words(detail, band.detail, 20, 600, front, lines=1, least=_least(band))

    def _aside(self, ink: Ink, text: Text, room: QRectF, front: str) -> float:
        """Draw a few words at the end, such as a greeting, and return the room they take."""
        wide = min(ink.width(text, 22) + 2.0, room.width() * 0.36)
        ink.words(
            QRectF(room.right() - wide + ink.px(8), 0, wide, room.height()), text, 22, 400, front
        )
        return wide + ink.px(16)

    def _side(self, ink: Ink, band: Band, head: QRectF, front: str) -> None:
        small = self._head < _SMALL_BELOW
        wide = float(ink.px(self._beside()))
        x = head.width() - wide - ink.px(14)
        inset = ink.px(20 * self._share() if small else 30)
        ink.line(x, inset, x, head.height() - inset, front, 2)
        middle = head.height() / 2
        big, little = (38 * self._share(), _BOLD) if small else (52, 22)
        pad = ink.px(10)
        upper = QRectF(x + pad, middle - ink.px(big), wide - pad, ink.px(big + 8))
        lower = QRectF(x + pad, middle + ink.px(8), wide - pad, ink.px(little + 12))
        if ink.width(band.side_sub, _BOLD, 600) > lower.width():
            lower.setBottom(head.height())
        ink.words(upper, band.side, big, 700, front, CENTRE, lines=1)
        ink.words(lower, band.side_sub, little, 600, front, CENTRE, least=_least(band))


def _much_detail(ink: Ink, band: Band, room: QRectF, front: str) -> None:
    """Draw a headline that gives way to a sentence of three lines, as on an upright panel."""
    top, high = ink.px(9), ink.px(30)
    headline = QRectF(room.left(), top, room.width(), high)
    ink.words(headline, band.headline, 26, 700, front, lines=1, least=20)
    below = top + high
    detail = QRectF(room.left(), below, room.width(), room.height() - below - ink.px(4))
    ink.words(detail, band.detail, 19, 600, front, least=_least(band), lines=3)


def _least(band: Band) -> float:
    return _BOLD if band.tone is Tone.OK else SMALLEST
