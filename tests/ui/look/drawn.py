"""Listens to the drawing of a widget: every line of text and every icon, and what is under them.

The lettering itself is asked, so nothing that is drawn is missed. A second picture is taken
without texts and icons, which is the ground they stand on.
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QFontMetricsF, QImage
from PySide6.QtWidgets import QWidget

from kiosk.domain.messages import Text
from kiosk.ui.ink import Ink
from kiosk.ui.lettering import Lettering
from tests.ui.look.colours import Rgb, parsed
from tests.ui.look.stage import picture_of

_OUTERMOST = ("text", "words", "code", "paragraph")
_SHARE = 0.05
"""Of the ground below a text; what covers less, such as a line, is no ground."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of text as it was drawn.

    Attributes:
        text: what was to be said; `how` names the method of `Lettering` it was given to.
        said: the words of this line; `shown` is what is left of them.
        size: in pixels of the design; `weight` of the font.
        ink: its colour; `opacity` how much of it.
        box: where its letters are in the picture; `area` is the widget or cell they belong to.
    """

    text: Text
    how: str
    said: str
    shown: str
    size: float
    weight: int
    ink: Rgb
    opacity: float
    box: QRectF
    area: QRectF

    @property
    def is_cut(self) -> bool:
        """Whether some of it is not shown."""
        return self.said != self.shown

    def __str__(self) -> str:
        cut = f" as {self.shown!r}" if self.is_cut else ""
        return f"{self.said!r}{cut} ({self.how}, {self.size:.0f} px, {self.weight})"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """An icon as it was drawn."""

    name: str
    ink: Rgb
    opacity: float
    box: QRectF

    def __str__(self) -> str:
        return f"icon {self.name}"


@dataclass(slots=True)
class Drawn:
    """All that one drawing of a widget consists of.

    Attributes:
        ground: its picture without texts and icons.
    """

    ground: QImage
    lines: list[Line] = field(default_factory=list["Line"])
    marks: list[Mark] = field(default_factory=list["Mark"])

    def grounds(self, box: QRectF) -> list[Rgb]:
        """Return the colours below a box; of a gradient or a drawing their mean."""
        inside = box.toAlignedRect().intersected(self.ground.rect())
        counts = _colours(self.ground, inside)
        total = counts.total()
        wide = [pixel for pixel, count in counts.items() if count >= total * _SHARE]
        return [_rgb(pixel) for pixel in wide] if wide else [_mean(counts)]


def drawn(shown: QWidget) -> Drawn:
    """Draw a widget twice, and return what was drawn."""
    with pytest.MonkeyPatch.context() as patch:
        ear = _Ear(patch)
        picture_of(shown)
        ear.mute = True
        return Drawn(picture_of(shown), ear.lines, ear.marks)


def lines_of(shown: QWidget) -> list[Line]:
    """Draw a widget, and return its lines of text."""
    with pytest.MonkeyPatch.context() as patch:
        ear = _Ear(patch)
        picture_of(shown)
        return ear.lines


class _Ear:
    """Stands before the drawing methods while it listens."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.lines: list[Line] = []
        self.marks: list[Mark] = []
        self.mute = False
        self._saying: list[tuple[Text, str]] = []
        for name in _OUTERMOST:
            patch.setattr(Lettering, name, self._outer(name, getattr(Lettering, name)))
        patch.setattr(Lettering, "_line", self._line(Lettering._line))
        patch.setattr(Ink, "icon", self._icon(Ink.icon))

    def _outer(self, name: str, real: Callable[..., object]) -> Callable[..., object]:
        def outer(
            pen: Lettering, rect: QRectF, text: Text, *rest: object, **named: object
        ) -> object:
            self._saying.append((text, name))
            try:
                return real(pen, rect, text, *rest, **named)
            finally:
                self._saying.pop()

        return outer

    def _line(self, real: Callable[..., int]) -> Callable[..., int]:
        def line(  # noqa: PLR0913, PLR0917 - stands for a method of so many arguments
            pen: Lettering,
            rect: QRectF,
            said: str,
            face: QFont,
            ink: str,
            align: Qt.AlignmentFlag,
            elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
        ) -> int:
            metrics = QFontMetrics(face)
            shown = metrics.elidedText(said, elide, int(rect.width()) + 1)
            if self.mute:
                return metrics.horizontalAdvance(shown)
            if shown.strip():
                self.lines.append(self._heard(pen, rect, (said, shown), face, ink, align))
            return real(pen, rect, said, face, ink, align, elide)

        return line

    def _heard(
        self,
        pen: Lettering,
        rect: QRectF,
        words: tuple[str, str],
        face: QFont,
        ink: str,
        align: Qt.AlignmentFlag,
    ) -> Line:
        text, how = self._saying[0]
        placed = pen.painter.deviceTransform()
        metrics = QFontMetricsF(face)
        wide, high = metrics.horizontalAdvance(words[1]), metrics.height()
        row = _row(pen.turned(rect), pen._align(align), wide, high)
        letters = metrics.tightBoundingRect(words[1])
        box = letters.translated(row.left(), row.top() + metrics.ascent())
        return Line(
            text=text,
            how=how,
            said=words[0],
            shown=words[1],
            size=face.pixelSize() / pen.m.scale,
            weight=int(face.weight()),
            ink=parsed(ink),
            opacity=pen.painter.opacity(),
            box=placed.mapRect(box),
            area=placed.mapRect(QRectF(pen.area)),
        )

    def _icon(self, real: Callable[..., None]) -> Callable[..., None]:
        def icon(  # noqa: PLR0913, PLR0917 - stands for a method of so many arguments
            pen: Ink, name: str, x: float, y: float, size: int, ink: str, stroke: float = 2.25
        ) -> None:
            if self.mute:
                return
            box = pen.painter.deviceTransform().mapRect(pen.turned(QRectF(x, y, size, size)))
            opacity = pen.painter.opacity()
            self.marks.append(Mark(name=name, ink=parsed(ink), opacity=opacity, box=box))
            real(pen, name, x, y, size, ink, stroke)

        return icon


def _row(rect: QRectF, align: Qt.AlignmentFlag, wide: float, high: float) -> QRectF:
    """Return the row that a line of text takes in its rectangle, as Qt aligns it."""
    x, y = rect.left(), rect.top()
    if align & Qt.AlignmentFlag.AlignRight:
        x = rect.right() - wide
    elif align & Qt.AlignmentFlag.AlignHCenter:
        x = rect.center().x() - wide / 2
    if align & Qt.AlignmentFlag.AlignVCenter:
        y = rect.center().y() - high / 2
    return QRectF(x, y, wide, high)


def _colours(image: QImage, inside: QRect) -> Counter[int]:
    part = image.copy(inside)
    return Counter(memoryview(part.constBits()).cast("B").cast("I"))


def _rgb(pixel: int) -> Rgb:
    return Rgb(pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255)


def _mean(counts: Counter[int]) -> Rgb:
    total = max(1, counts.total())
    sums = [0, 0, 0]
    for pixel, count in counts.items():
        for at, part in enumerate(_rgb(pixel)):
            sums[at] += part * count
    return Rgb(*(round(each / total) for each in sums))
