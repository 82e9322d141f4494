"""The label as it leaves the printer, at its true size, with the state of its print."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QResizeEvent, qRgb

from kiosk.domain.messages import Text
from kiosk.screens.parts import Action, LabelArt
from kiosk.ui.ink import Ink
from kiosk.ui.lettering import RIGHT
from kiosk.ui.look import Look
from kiosk.ui.widgets.button import FOOT, Button, Hit
from kiosk.ui.widgets.painted import Painted
from kiosk.ui.widgets.rows import HEAD, draw_empty

AGAIN = 132
"""Width of the button that prints once more, in pixels of the design."""
TALLY = 32
_EDGE = 2
_AROUND = 4
_LOW = 12
_NO_AGAIN = Action(key="again", text="", icon="printer", does=None)


def picture(art: LabelArt) -> QImage:
    """Return a label's dots, black on white."""
    stride = (art.width + 7) // 8
    image = QImage(art.bits, art.width, art.height, stride, QImage.Format.Format_Mono)
    image.setColorTable([qRgb(255, 255, 255), qRgb(0, 0, 0)])
    return image.convertToFormat(QImage.Format.Format_RGB32)


def label_size(art: LabelArt, room: QRectF, px_per_mm: float) -> QSize:
    """Return how large a label is drawn: its true size, or less where there is no room for it."""
    scale = min(px_per_mm / art.dots_per_mm, room.width() / art.width, room.height() / art.height)
    return QSize(round(art.width * scale), round(art.height * scale))


def draw_label(ink: Ink, art: LabelArt, room: QRectF, px_per_mm: float) -> None:
    """Draw a label in the middle of a rectangle; its paper is white by day and by night."""
    theme = ink.theme
    size = label_size(art, room, px_per_mm)
    left = round(room.center().x() - size.width() / 2)
    top = round(room.center().y() - size.height() / 2)
    paper = QRectF(left, top, size.width(), size.height())
    edge = ink.px(_EDGE)
    ink.box(paper.adjusted(-edge, -edge, edge, edge), theme.paper, radius=6, edge=theme.paper_edge)
    smooth = Qt.TransformationMode.SmoothTransformation
    ratio = Qt.AspectRatioMode.IgnoreAspectRatio
    ink.clip(paper, 4)
    ink.image(paper, picture(art).scaled(size, ratio, smooth))
    ink.unclip()


class _Cell(Button):
    """A button that is a part of its card, without corners of its own."""

    def draw(self, ink: Ink) -> None:
        theme = self.look.theme
        ground, _, _ = self.colours()
        ink.fill(QRectF(self.rect()), ground)
        for y in (0.0, self.height() - 1.0):
            ink.line(0, y, self.width(), y, theme.line)
        self.draw_below(ink, theme.accent_text if self.isEnabled() else theme.ink2)


class LabelCard(Painted):
    """A label; a tap on it asks to see it large.

    Signals:
        intended: what its button asks for.
        enlarged: the label was tapped; carries its `LabelArt`.
    """

    intended = Signal(object)
    enlarged = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._art: LabelArt | None = None
        self._title: Text = ""
        self._none: Text = ""
        self.hit = Hit(look, self, "")
        self.hit.clicked.connect(self._tapped)
        self.again = _Cell(look, _NO_AGAIN, self)
        self.again.intended.connect(self.intended)

    def set_label(self, art: LabelArt | None, *, title: Text, none: Text) -> None:
        """Show a label, or the sentence `none`."""
        self._art, self._title, self._none = art, title, none
        again = art.again if art is not None else None
        self.hit.setVisible(art is not None)
        self.again.setVisible(again is not None)
        if again is not None:
            self.again.set_action(again)
        if art is None:
            self.said(title, none)
        else:
            self.said(title, art.spoken, art.state, art.tally)
            self.hit.setAccessibleName(self.look.speaker.text(art.spoken))
        self._place()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Put the two buttons where the card draws what they are about, apart from each other."""
        m = self.look.metrics
        low = round(self._well().bottom()) - m.gap()
        self.hit.setGeometry(0, 0, self.width(), low)
        strip = self._strip().toRect()
        wide = m.target(AGAIN)
        left = 0 if self.look.speaker.right_to_left else self.width() - wide
        self.again.setGeometry(left, strip.top(), wide, strip.height())

    def _strip(self) -> QRectF:
        """Return where the state of the print is told."""
        m = self.look.metrics
        art = self._art
        again = art is not None and art.again is not None
        low = m.px(TALLY) if art is not None and art.tally else m.px(_LOW) if again else 0
        high = m.target(FOOT)
        return QRectF(0, self.height() - low - high, self.width(), high)

    def _well(self) -> QRectF:
        """Return where the label lies."""
        head = float(self.look.metrics.px(HEAD))
        return QRectF(0, head, self.width(), self._strip().top() - head)

    def _room(self) -> QRectF:
        m = self.look.metrics
        beside, above = m.px(20), m.px(_AROUND)
        return self._well().adjusted(beside, above, -beside, -above)

    def least_height(self, label_mm: float) -> int:
        """Return how high the card must be for the true size of a label of that height."""
        m = self.look.metrics
        return m.px(HEAD + 4 * _AROUND + TALLY) + m.mm(label_mm) + m.target(FOOT)

    @property
    def true_size(self) -> bool:
        """Whether there is room for the label's true size."""
        if self._art is None:
            return False
        shown = label_size(self._art, self._room(), self.look.metrics.px_per_mm)
        full = round(self._art.width * self.look.metrics.px_per_mm / self._art.dots_per_mm)
        return shown.width() >= full

    def _tapped(self) -> None:
        if self._art is not None:
            self.enlarged.emit(self._art)

    def draw(self, ink: Ink) -> None:
        theme = self.look.theme
        whole = QRectF(self.rect())
        ink.box(whole, theme.card)
        pad, head = float(ink.px(20)), float(ink.px(HEAD))
        heading = QRectF(pad, 0, whole.width() - 2 * pad, head)
        art = self._art
        caption: Text = ""
        if art is not None:
            caption = art.caption if self.true_size else art.reduced
        wide = ink.width(caption, 17) + 2 if caption else 0
        title = heading.adjusted(0, 0, -(wide + ink.px(12)) if wide else 0, 0)
        ink.words(title, self._title, 18, 700, theme.ink2, lines=1, least=16)
        ink.text(heading, caption, ink.font(17), theme.ink2, RIGHT)
        ink.line(0, head - 1, whole.width(), head - 1, theme.line)
        if art is None:
            rest = QRectF(0, head, whole.width(), whole.height() - head)
            draw_empty(ink, rest, self._none, "tag")
            return
        ink.clip(whole, 12)
        ink.fill(self._well(), theme.well)
        draw_label(ink, art, self._room(), self.look.metrics.px_per_mm)
        self._draw_state(ink, art)
        ink.unclip()

    def _draw_state(self, ink: Ink, art: LabelArt) -> None:
        theme = self.look.theme
        strip, pad = self._strip(), float(ink.px(20))
        ground, front, _ = theme.shade(art.state_shade)
        ink.fill(strip, ground)
        mark = ink.px(34)
        ink.icon(art.state_icon, pad, strip.center().y() - mark / 2, mark, front)
        left = pad + mark + ink.px(14)
        button = self.look.metrics.target(AGAIN) if art.again is not None else 0
        words = QRectF(
            left, strip.top(), strip.width() - left - button - ink.px(14), strip.height()
        )
        ink.words(words, art.state, 22, 700, front, lines=3)
        if art.tally:
            rest = QRectF(pad, strip.bottom(), strip.width() - 2 * pad, ink.px(TALLY))
            ink.words(rest, art.tally, 18, 400, theme.ink2, lines=1, least=16)
