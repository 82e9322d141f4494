"""The virtual printer: a strip of labels that grows out of its slot, and its buttons."""

from PySide6.QtCore import QPointF, QRectF, Qt, QVariantAnimation, Signal
from PySide6.QtGui import QLinearGradient, QPainterPath, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.domain.messages import Text
from kiosk.screens.parts import Action, LabelArt
from kiosk.screens.rehearsal import Tray
from kiosk.ui.ink import Ink
from kiosk.ui.lettering import CENTRE, colour
from kiosk.ui.look import Look
from kiosk.ui.rehearsal.buttons import BodyButton
from kiosk.ui.rehearsal.material import draw_shadow, least, material
from kiosk.ui.widgets.label_card import picture
from kiosk.ui.widgets.painted import Painted

GROWTH_MS = 150
_BESIDE = 9
_APART = 7
_TOOTH = 6
_SLOT = 12
_HEAD = 31
_PAD = 12
_COLUMNS = 2
_NARROW = 260
"""A printer below this width, in pixels of the design, has one column for two buttons."""


class PaperStrip(Painted):
    """Labels on their liner, the newest at the lower edge, where the slot is."""

    def __init__(self, look: Look, parent: QWidget, *, grows: bool) -> None:
        super().__init__(look, parent)
        self._paper: tuple[LabelArt, ...] | None = None
        self._none: Text = ""
        self._more = 0
        self._growth = QVariantAnimation(self)
        self._growth.setStartValue(0.0)
        self._growth.setEndValue(1.0)
        self._growth.setDuration(GROWTH_MS)
        self._growth.valueChanged.connect(self.update)
        self._grows = grows

    @property
    def growing(self) -> bool:
        """Whether paper is coming out."""
        return self._growth.state() == QVariantAnimation.State.Running

    def set_paper(self, tray: Tray) -> None:
        """Show what came out so far; what is new slides out of the slot."""
        before, self._paper, self._none = self._paper, tray.paper, tray.no_paper
        if tray.paper:
            self.said(tray.paper_title, tray.paper[-1].spoken, tray.paper[-1].state)
        else:
            self.said(tray.paper_title, tray.no_paper)
        if before is not None and before != tray.paper and tray.paper:
            self._more = max(1, len(tray.paper) - len(before))
            if self._grows:
                self._growth.start()
        self.update()

    def _size(self, ink: Ink, art: LabelArt) -> tuple[float, float]:
        """Return how large a label is drawn: its true size, or less where there is no room."""
        wide = self.width() - 2 * ink.px(_BESIDE) - 2 * ink.px(_PAD)
        high = self.height() - ink.px(_SLOT) - ink.px(_APART)
        true = ink.m.px_per_mm / art.dots_per_mm
        scale = max(0.01, min(true, wide / art.width, high / art.height))
        return float(round(art.width * scale)), float(round(art.height * scale))

    def draw(self, ink: Ink) -> None:
        made = material(ink.theme)
        whole = QRectF(self.rect())
        if not self._paper:
            room = whole.adjusted(ink.px(_PAD), 0, -ink.px(_PAD), -ink.px(_SLOT))
            ink.words(room, self._none, 17, 400, made.on_wood, CENTRE, least=16, lines=3)
            return
        sizes = [self._size(ink, art) for art in self._paper]
        apart = float(ink.px(_APART))
        hidden = sum(high + apart for _, high in sizes[-self._more :])
        done = float(self._growth.currentValue()) if self.growing else 1.0
        bottom = whole.bottom() + 1 + hidden * (1.0 - done)
        wide = max(width for width, _ in sizes) + 2 * ink.px(_BESIDE)
        top = bottom - sum(high + apart for _, high in sizes) - apart
        liner = QRectF((whole.width() - wide) / 2, top, wide, bottom - top)
        self._draw_liner(ink, liner)
        for art, (width, high) in zip(reversed(self._paper), reversed(sizes), strict=True):
            bottom -= high + apart
            if bottom + high < 0:
                break
            label = QRectF(round((whole.width() - width) / 2), round(bottom), width, high)
            self._draw_label(ink, art, label)
        if top < 0:
            self._bend(ink, liner)

    def _draw_liner(self, ink: Ink, liner: QRectF) -> None:
        """Draw the strip with the edge where it was torn off."""
        made = material(ink.theme)
        draw_shadow(ink, liner, 1, 4)
        tooth = float(ink.px(_TOOTH))
        path = QPainterPath(liner.bottomLeft())
        x, up = liner.left(), False
        path.lineTo(x, liner.top() + tooth)
        while x < liner.right():
            x, up = min(x + tooth, liner.right()), not up
            path.lineTo(x, liner.top() + (0 if up else tooth))
        path.lineTo(liner.bottomRight())
        ink.painter.fillPath(path, colour(made.liner))
        ink.painter.strokePath(path, colour(made.edge))

    def _draw_label(self, ink: Ink, art: LabelArt, rect: QRectF) -> None:
        theme = ink.theme
        ink.box(rect.adjusted(-1, -1, 1, 1), theme.paper, radius=4, edge=theme.paper_edge, width=1)
        smooth = Qt.TransformationMode.SmoothTransformation
        ratio = Qt.AspectRatioMode.IgnoreAspectRatio
        ink.clip(rect, 3)
        ink.image(rect, picture(art).scaled(rect.size().toSize(), ratio, smooth))
        ink.unclip()

    def _bend(self, ink: Ink, liner: QRectF) -> None:
        """Darken the strip where it bends out of sight."""
        made = material(ink.theme)
        deep = float(ink.px(22))
        fade = QLinearGradient(QPointF(0, 0), QPointF(0, deep))
        fade.setColorAt(0, colour(made.shade, 0.5))
        fade.setColorAt(1, colour(made.shade, 0.0))
        ink.painter.fillRect(QRectF(liner.left(), 0, liner.width(), deep), fade)


class Printer(Painted):
    """The printer with its strip; it stands at the bench's lower edge.

    Signals:
        intended: what one of its buttons asks for.
    """

    intended = Signal(object)

    def __init__(self, look: Look, parent: QWidget, *, grows: bool) -> None:
        super().__init__(look, parent)
        self._title: Text = ""
        self._faulty = False
        self.strip = PaperStrip(look, self, grows=grows)
        self.buttons: list[BodyButton] = []

    def set_printer(self, tray: Tray) -> None:
        """Show the printer of a tray; buttons that stand keep their focus."""
        self._title = tray.paper_title
        self._faulty = any(action.on for action in tray.printer)
        self.strip.set_paper(tray)
        if len(self.buttons) != len(tray.printer):
            for old in self.buttons:
                old.hide()
                old.deleteLater()
            self.buttons = [self._button(action) for action in tray.printer]
            self._place()
        for button, action in zip(self.buttons, tray.printer, strict=True):
            button.set_action(action)
        self.update()

    def _button(self, action: Action) -> BodyButton:
        button = BodyButton(self.look, action, self)
        button.intended.connect(self.intended)
        button.show()
        return button

    @property
    def _columns(self) -> int:
        narrow = self.width() < self.look.metrics.px(_NARROW)
        return 1 if narrow and len(self.buttons) <= _COLUMNS else _COLUMNS

    @property
    def body_height(self) -> int:
        """Height of the printer without its paper, in pixels."""
        m = self.look.metrics
        rows = -(-len(self.buttons) // self._columns)
        return m.px(_SLOT) + m.px(_HEAD) + rows * (least(m) + m.gap()) + m.px(2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        """Put the strip into the slot, and the buttons in rows below it."""
        m = self.look.metrics
        top = self.height() - self.body_height
        self.strip.setGeometry(0, 0, self.width(), top + m.px(_SLOT))
        pad, gap = m.px(_PAD), m.gap()
        y = top + m.px(_SLOT) + m.px(_HEAD)
        for first in range(0, len(self.buttons), self._columns):
            row = self.buttons[first : first + self._columns]
            wide = (self.width() - 2 * pad - gap * (len(row) - 1)) // len(row)
            for number, button in enumerate(row):
                x = pad + number * (wide + gap)
                if self.look.speaker.right_to_left:
                    x = self.width() - x - wide
                button.setGeometry(x, y, wide, least(m))
            y += least(m) + gap

    def draw(self, ink: Ink) -> None:
        made = material(ink.theme)
        whole = QRectF(self.rect())
        top = whole.height() - self.body_height
        body = QRectF(0, top, whole.width(), whole.height() - top + ink.px(20))
        draw_shadow(ink, body.translated(0, -ink.px(6)), 14, 4)
        ink.box(body, made.body, radius=14, edge=made.body_edge, width=1.5)
        slot = QRectF(ink.px(_PAD), top + ink.px(7), whole.width() - 2 * ink.px(_PAD), ink.px(10))
        ink.box(slot, made.slot, radius=5)
        head = QRectF(0, top + ink.px(_SLOT), whole.width(), ink.px(_HEAD))
        mark, pad = ink.px(22), ink.px(_PAD + 4)
        front = made.fault if self._faulty else made.on_body
        name = "triangle-alert" if self._faulty else "printer"
        y = head.center().y() - mark / 2 + ink.px(2)
        ink.icon(name, pad, y, mark, front, 2.4)
        words = head.adjusted(pad + mark + ink.px(10), ink.px(4), -pad, 0)
        ink.words(words, self._title, 17, 700, made.on_body, lines=1, least=16)
