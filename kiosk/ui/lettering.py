"""Lettering: words and codes on a painter, fitted to their rectangle in the language's direction.

Rectangles are laid out from left to right; where the language runs from right to left they are
mirrored within the widget, and codes are isolated (Unicode UAX 9, 2.4).
"""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QWidget

from kiosk.domain.messages import Text
from kiosk.ui.fonts import font
from kiosk.ui.look import Look
from kiosk.ui.pseudo import isolated

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter
TOP = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
TOP_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop

SMALLEST = 16
"""Pixels of the design: no text is smaller."""


def colour(name: str, alpha: float = 1.0) -> QColor:
    """Return a colour with an opacity from 0 to 1."""
    made = QColor(name)
    made.setAlphaF(alpha)
    return made


class Lettering:
    """A painter that writes; `area` is what mirroring turns around, a widget or one cell."""

    def __init__(self, on: QWidget | QPainter, look: Look, area: QRect) -> None:
        self.look = look
        self.theme = look.theme
        self.m = look.metrics
        self.area = area
        self._mirrored = look.speaker.right_to_left
        self._own = isinstance(on, QWidget)
        self.painter = on if isinstance(on, QPainter) else QPainter(on)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def px(self, design: float) -> int:
        """Return panel pixels for pixels of the design."""
        return self.m.px(design)

    def turned(self, rect: QRectF) -> QRectF:
        """Return a rectangle as it lies in the language's direction."""
        if not self._mirrored:
            return rect
        left = self.area.left() + self.area.left() + self.area.width() - rect.right()
        return QRectF(left, rect.top(), rect.width(), rect.height())

    def _align(self, align: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
        if not self._mirrored:
            return align
        swap = {
            Qt.AlignmentFlag.AlignLeft: Qt.AlignmentFlag.AlignRight,
            Qt.AlignmentFlag.AlignRight: Qt.AlignmentFlag.AlignLeft,
        }
        for side, other in swap.items():
            if align & side:
                return (align & ~side) | other | Qt.AlignmentFlag.AlignAbsolute
        return align

    def say(self, text: Text) -> str:
        """Return words in the window's language; a code stays as it is, isolated if need be."""
        said = self.look.speaker.text(text)
        return isolated(said) if self._mirrored and isinstance(text, str) and said else said

    def font(self, design: float, weight: int = 400, *, tabular: bool = False) -> QFont:
        """Return the shipped font, `design` pixels high."""
        return font(self.px(design), weight, tabular=tabular)

    def width(self, text: Text, size: float, weight: int = 400, *, tabular: bool = False) -> int:
        """Return how wide a text is on one line."""
        metrics = QFontMetrics(self.font(size, weight, tabular=tabular))
        return metrics.horizontalAdvance(self.say(text))

    def text(
        self,
        rect: QRectF,
        text: Text,
        face: QFont,
        ink: str,
        align: Qt.AlignmentFlag = LEFT,
        *,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> int:
        """Draw one line, shortened where it does not fit; return its width."""
        return self._line(rect, self.say(text), face, ink, align, elide)

    def _line(
        self,
        rect: QRectF,
        said: str,
        face: QFont,
        ink: str,
        align: Qt.AlignmentFlag,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> int:
        metrics = QFontMetrics(face)
        shown = metrics.elidedText(said, elide, int(rect.width()) + 1)
        self.painter.setFont(face)
        self.painter.setPen(colour(ink))
        flags = int(self._align(align)) | int(Qt.TextFlag.TextSingleLine)
        self.painter.drawText(self.turned(rect), flags, shown)
        return metrics.horizontalAdvance(shown)

    def words(
        self,
        rect: QRectF,
        text: Text,
        size: float,
        weight: int,
        ink: str,
        align: Qt.AlignmentFlag = LEFT,
        *,
        least: float = 18,
        lines: int = 2,
        alike: bool = False,
    ) -> None:
        """Draw words: on one line, else smaller, else on several lines, never cut before that.

        Words that are to be `alike`, as those of a column are, take several lines sooner.
        """
        said = self.say(text)
        at = size
        while True:
            metrics = QFontMetrics(self.font(at, weight))
            if metrics.horizontalAdvance(said) <= rect.width():
                self._line(rect, said, self.font(at, weight), ink, align)
                return
            broken = self.broken(said, self.font(at, weight), rect.width())
            widest = max(map(metrics.horizontalAdvance, said.split()), default=0)
            room = int(rect.height() / max(1.0, metrics.height() * 0.9))
            fits = len(broken) <= min(lines, room) and widest <= rect.width()
            if fits and (alike or at <= size * 0.85):
                break
            if at <= max(least, SMALLEST):
                break
            at = max(at - 1, least, SMALLEST)
        room = max(1, int(rect.height() / (metrics.height() * 0.86)))
        shown = broken[: min(lines, room)]
        if len(broken) > len(shown):
            shown[-1] = said[said.index(shown[-1]) :] if shown[-1] in said else shown[-1]
        high = metrics.height() * 0.92
        top = rect.center().y() - high * len(shown) / 2
        for number, line in enumerate(shown):
            row = QRectF(rect.left(), top + number * high, rect.width(), high)
            self._line(row, line, self.font(at, weight), ink, align)

    def broken(self, text: str, face: QFont, width: float) -> list[str]:
        """Return a text as the lines that it takes, broken at blanks where it can be."""
        layout = QTextLayout(text, face)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        lines: list[str] = []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            start, length = line.textStart(), line.textLength()
            lines.append(text[start : start + length].strip())
        layout.endLayout()
        return lines

    def code(
        self,
        rect: QRectF,
        text: Text,
        size: float,
        least: float,
        weight: int,
        ink: str,
        align: Qt.AlignmentFlag = LEFT,
    ) -> int:
        """Draw a code: it shrinks down to `least`, then loses its middle, so both ends stay."""
        at = size
        while at > least and self.width(text, at, weight) > rect.width():
            at = max(at - 1, least)
        face = self.font(at, weight)
        return self.text(rect, text, face, ink, align, elide=Qt.TextElideMode.ElideMiddle)

    def paragraph(
        self,
        rect: QRectF,
        text: Text,
        size: float,
        ink: str,
        *,
        weight: int = 400,
        align: Qt.AlignmentFlag = TOP,
        least: float = 18,
    ) -> int:
        """Draw words over as many lines as there is room for, smaller if need be.

        Returns:
            The height used.
        """
        said = self.say(text).split("\n")
        at = size
        while True:
            face = self.font(at, weight)
            high = QFontMetrics(face).height()
            broken = [line for each in said for line in self.broken(each, face, rect.width())]
            used = high * len(broken)
            if used <= rect.height() or at <= max(least, SMALLEST):
                break
            at = max(at - 1, least, SMALLEST)
        most = max(1, int(rect.height() / high))
        if len(broken) > most:
            broken = [*broken[: most - 1], " ".join(broken[most - 1 :])]
        top = rect.top()
        if align & Qt.AlignmentFlag.AlignVCenter:
            top = rect.center().y() - high * len(broken) / 2
        for number, line in enumerate(broken):
            row = QRectF(rect.left(), top + number * high, rect.width(), high)
            self._line(row, line, face, ink, align)
        return used

    def lines(self, text: Text, size: float, weight: int, width: float) -> list[str]:
        """Return a text broken into lines no wider than `width`."""
        return self.broken(self.say(text), self.font(size, weight), width)

    def centred(self, rect: QRectF, text: Text, size: float, ink: str) -> None:
        """Draw words over several lines, each in the middle."""
        self.paragraph(rect, text, size, ink, align=TOP_CENTRE)
