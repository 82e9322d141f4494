"""The band: the last verdict above what is asked for next, in the same place on every page."""

from PySide6.QtCore import QRectF, Signal

from kiosk.domain.messages import Text, Tone
from kiosk.screens.parts import Band, Next
from kiosk.ui.ink import Ink
from kiosk.ui.lettering import CENTRE, SMALLEST
from kiosk.ui.look import Look
from kiosk.ui.widgets.band_note import note_of
from kiosk.ui.widgets.painted import Painted

HEAD = 164
SMALL_HEAD = 104
STRIP = 68
SMALL_STRIP = 60
_SMALL_BELOW = 140
_ASIDE = 90
_LINES = 2
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
            headline = QRectF(x, ink.px(26), room.width(), ink.px(74))
            ink.words(headline, band.headline, 62, 700, front, least=30)
            detail = QRectF(x, ink.px(100), room.width(), ink.px(56))
            ink.words(detail, band.detail, 26, 400, front, least=19)
        if band.side:
            self._side(ink, band, head, front)

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
            headline = QRectF(x, ink.px(10 * share), wide, ink.px(46 * share))
            ink.words(headline, band.headline, 36 * share, 700, front, lines=1, least=22)
            detail = QRectF(x, ink.px(54 * share), wide, room.height() - ink.px(58 * share))
            ink.words(detail, band.detail, 23 * share, 600, front, least=17)
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


def _least(band: Band) -> float:
    return _BOLD if band.tone is Tone.OK else SMALLEST


def strip_of(ink: Ink, rect: QRectF, following: Next) -> None:
    """Draw what is next: an icon, the words, and what helps to find it."""
    theme = ink.theme
    middle = rect.center().y()
    mark = ink.px(36)
    x = rect.left() + ink.px(20)
    chip = QRectF(x, middle - ink.px(22), ink.px(64), ink.px(44))
    ink.box(chip, theme.accent, radius=8)
    arrow = ink.px(30)
    ink.icon(
        "arrow-right",
        chip.center().x() - arrow / 2,
        middle - arrow / 2,
        arrow,
        theme.on_accent,
        2.75,
    )
    x = chip.right() + ink.px(18)
    ink.icon(following.icon, x, middle - mark / 2, mark, theme.accent_text)
    x += mark + ink.px(16)
    room = QRectF(x, rect.top(), rect.right() - x - ink.px(20), rect.height())
    wide = min(ink.width(following.text, 32, 700) + 4.0, room.width())
    rest = room.adjusted(wide + ink.px(20), ink.px(2), 0, ink.px(2))
    stacked = bool(following.sub) and not _holds(ink, rest, following.sub)
    if stacked and ink.width(following.text, 19, 700) <= room.width():
        upper, lower = room.adjusted(0, 0, 0, -ink.px(26)), room.adjusted(0, ink.px(34), 0, 0)
        ink.words(upper, following.text, 26, 700, theme.ink, lines=1, least=19)
        ink.words(lower, following.sub, 18, 400, theme.ink2, lines=1, least=16)
        return
    ink.words(
        room.adjusted(0, 0, wide - room.width(), 0), following.text, 32, 700, theme.ink, least=20
    )
    if following.sub and not stacked:
        ink.words(rest, following.sub, 22, 400, theme.ink2, least=16)


def _holds(ink: Ink, rect: QRectF, text: Text) -> bool:
    """Tell whether a text fits on two lines of its smallest size."""
    if rect.width() <= ink.px(_ASIDE):
        return False
    widest = max(ink.width(word, SMALLEST) for word in ink.say(text).split())
    return widest <= rect.width() and len(ink.lines(text, SMALLEST, 400, rect.width())) <= _LINES
