"""The labels on the bench: small paper labels and cards; a click on one scans it."""

import zlib

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainterPath
from PySide6.QtWidgets import QWidget

from kiosk.domain.messages import Text
from kiosk.screens.rehearsal import TrayLabel
from kiosk.ui.ink import Ink
from kiosk.ui.lettering import colour
from kiosk.ui.look import Look
from kiosk.ui.rehearsal.material import Stock, draw_shadow, material
from kiosk.ui.widgets.button import Touch

AROUND = 7
"""Room around the paper for its ring, in pixels of the design."""
STRIP = 30
_RADIUS = 5
_BADGE = 12
_EAR = 16
_MARK = 19
_RING = 3.5
_ARROW = 30
_GUARD = "101"
_ICONS = {
    "badge": "id-card",
    "command": "scan-line",
    "part": "hash",
    "place": "map-pin",
    "new": "tag",
    "used": "history",
    "unit": "box",
    "lot": "layers",
    "wrong": "ban",
}


def stripes(code: str) -> str:
    """Return bars that look like a code and differ from code to code, 1 is dark; no scanner's."""
    return f"{_GUARD}{zlib.crc32(code.encode()):032b}{_GUARD}"


def legible(code: str) -> str:
    """Return a code without its control characters, which a 2D label has between its fields."""
    return "".join(each if each.isprintable() else " " for each in code)


class TrayCard(Touch):
    """A label on the bench.

    Signals:
        intended: what a click asks for.
        reached: the keyboard came to this card, so it must be seen; carries it.
    """

    intended = Signal(object)
    reached = Signal(object)

    def __init__(self, look: Look, label: TrayLabel, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.label = label
        self._asked: Text = ""
        self._whole = True
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._tapped)
        self.set_label(label)

    def set_label(self, label: TrayLabel, asked: Text = "") -> None:
        """Show a label; `asked` is why, where the guide asks for it."""
        if (label, asked) == (self.label, self._asked) and self.text():
            return
        self.label, self._asked = label, asked
        say = self.look.speaker.text
        name = f"{say(label.caption)}. {legible(label.code)}"
        self.setObjectName(label.code)
        self.setText(name)
        self.setAccessibleName(name)
        self.setAccessibleDescription(say(asked))
        self.update()

    def set_whole(self, *, whole: bool) -> None:
        """Say whether all of it is in view; a part of a label is not drawn and takes no click."""
        if whole != self._whole:
            self._whole = whole
            self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, not whole)
            self.update()

    @property
    def whole(self) -> bool:
        """Whether all of it is in view."""
        return self._whole

    def _tapped(self) -> None:
        self.intended.emit(self.label.does)

    def paper(self) -> QRectF:
        """Return where the paper lies."""
        around = self.look.metrics.px(AROUND)
        return QRectF(self.rect()).adjusted(around, around, -around, -around)

    def hitButton(self, pos: QPoint) -> bool:
        return self.paper().contains(pos)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit(self)

    def ring_colour(self) -> str:
        return material(self.look.theme).stock(self.label.kind).ink

    def draw(self, ink: Ink) -> None:
        if not self._whole:
            return
        made = material(ink.theme)
        label = self.label
        stock = made.stock(label.kind)
        paper = self.paper()
        radius = _BADGE if label.kind == "badge" else _RADIUS
        if label.hint:
            self._glow(ink, paper, radius)
        if self.isDown():
            paper = paper.translated(0, ink.px(2))
        else:
            draw_shadow(ink, paper, radius, 5 if self.underMouse() else 3)
        ink.box(paper, stock.ground, radius=radius, edge=made.edge, width=1)
        self._draw_strip(ink, paper, stock, radius)
        if label.kind == "badge":
            self._draw_hole(ink, paper)
        if label.kind == "used":
            self._draw_ear(ink, paper)
        self._draw_words(ink, paper, stock)
        if label.hint:
            self._draw_arrow(ink, paper)

    def _glow(self, ink: Ink, paper: QRectF, radius: float) -> None:
        """Draw a ring that glows, away from the paper by a little of the bench."""
        made = material(ink.theme)
        ink.painter.setPen(Qt.PenStyle.NoPen)
        for out in (AROUND, AROUND - 1, AROUND - 2):
            away = ink.px(out)
            ink.painter.setBrush(colour(made.glow, 0.22))
            corner = ink.px(radius + out)
            wide = ink.turned(paper).adjusted(-away, -away, away, away)
            ink.painter.drawRoundedRect(wide, corner, corner)
        away = ink.px(AROUND - 2)
        ring = paper.adjusted(-away, -away, away, away)
        ink.box(ring, made.wood, radius=radius + AROUND - 2, edge=made.glow, width=_RING)

    def _draw_strip(self, ink: Ink, paper: QRectF, stock: Stock, radius: float) -> None:
        """Draw the code's stripes along one edge, as on a label that lies sideways."""
        strip = QRectF(paper.left(), paper.top(), ink.px(STRIP - 4), paper.height())
        edge = ink.px(1)
        ink.clip(paper.adjusted(edge, edge, -edge, -edge), radius)
        ink.fill(strip, stock.strip)
        ink.unclip()
        mark, pad = ink.px(_MARK), ink.px(6)
        foot = strip.bottom() - pad - mark
        icon = _ICONS.get(self.label.kind, "tag")
        ink.icon(icon, strip.center().x() - mark / 2, foot, mark, stock.on_strip, 2.2)
        bars = stripes(self.label.code)
        top = strip.top() + ink.px(8)
        module = (foot - pad - top) / len(bars)
        for number, bar in enumerate(bars):
            if bar == "1":
                line = QRectF(strip.left() + pad, 0, strip.width() - 2 * pad, module)
                ink.fill(line.translated(0, top + number * module), stock.on_strip)

    def _draw_hole(self, ink: Ink, paper: QRectF) -> None:
        """Draw the hole of a badge's clip; the badge lies sideways."""
        made = material(ink.theme)
        wide, high = float(ink.px(6)), float(ink.px(26))
        right = paper.right() - ink.px(5)
        hole = QRectF(right - wide, paper.center().y() - high / 2, wide, high)
        ink.box(hole, made.wood, radius=3, edge=made.edge, width=1)

    def _draw_ear(self, ink: Ink, paper: QRectF) -> None:
        """Draw the bent corner of a label that was in use."""
        made = material(ink.theme)
        ear = float(ink.px(_EAR))
        corner = ink.turned(QRectF(paper.right() - ear, paper.top(), ear, ear))
        right = not self.look.speaker.right_to_left
        inner = corner.bottomLeft() if right else corner.bottomRight()
        first = corner.topLeft() if right else corner.topRight()
        last = corner.bottomRight() if right else corner.bottomLeft()
        tip = corner.topRight() if right else corner.topLeft()
        for points, ground in (((first, tip, last), made.wood), ((first, inner, last), made.edge)):
            path = QPainterPath(points[0])
            path.lineTo(points[1])
            path.lineTo(points[2])
            path.closeSubpath()
            ink.painter.fillPath(path, colour(ground))

    def _draw_words(self, ink: Ink, paper: QRectF, stock: Stock) -> None:
        left = paper.left() + ink.px(STRIP)
        right = paper.right() - ink.px(14 if self.label.kind == "badge" else 6)
        ear = ink.px(8) if self.label.kind == "used" else 0
        wide = right - left
        pad, low = ink.px(4), float(ink.px(22))
        rest = paper.height() - 2 * pad - low
        tall = rest > ink.px(52)
        above = QRectF(left, paper.top() + pad, wide - ear, rest)
        ink.words(
            above, self.label.caption, 17 if tall else 16, 400, stock.ink2, least=16, lines=3
        )
        below = QRectF(left, above.bottom() - (pad if tall else 0), wide, low)
        ink.code(below, legible(self.label.code), 18, 16, 700, stock.ink)

    def _draw_arrow(self, ink: Ink, paper: QRectF) -> None:
        """Draw an arrow that points at the label, over its stripes."""
        made = material(ink.theme)
        side, mark = float(ink.px(_ARROW)), ink.px(_ARROW - 8)
        left = paper.left() - ink.px(AROUND)
        disc = QRectF(left, paper.top() + ink.px(4), side, side)
        ink.box(disc, made.glow, radius=_ARROW / 2, edge=made.on_glow, width=2)
        x, y = disc.center().x() - mark / 2, disc.center().y() - mark / 2
        ink.icon("arrow-right", x, y, mark, made.on_glow, 3)
