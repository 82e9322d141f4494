"""Painting: a painter that knows theme, sizes, language and writing direction.

All widgets draw through it, so that one place decides edges, corners and mirroring.
"""

import logging
from typing import Self

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QImage, QPainterPath, QPen, QPolygonF, QTransform

from kiosk.domain.messages import Text
from kiosk.screens.parts import Shade
from kiosk.ui.icons import icon
from kiosk.ui.lettering import Lettering, colour

_POINTING = {
    "arrow-left",
    "arrow-right",
    "chevron-left",
    "chevron-right",
    "corner-left-up",
    "list-tree",
    "log-in",
    "log-out",
    "undo-2",
}
"""Icons that point along the line of reading, and turn with it."""


log = logging.getLogger(__name__)


class Ink(Lettering):
    """A painter on one widget (or cell) for the length of one `with` block."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: object
    ) -> bool:
        """End the drawing; a fault is logged: one let into Qt's painting ends the kiosk."""
        if self._own:
            self.painter.end()
        if isinstance(error, Exception):
            log.error("drawing failed", exc_info=error)
            return True
        return False

    def fill(self, rect: QRectF, ground: str, alpha: float = 1.0) -> None:
        """Fill a rectangle with square corners."""
        self.painter.fillRect(self.turned(rect), colour(ground, alpha))

    def box(
        self, rect: QRectF, ground: str, *, radius: float = 12, edge: str = "", width: float = 2
    ) -> None:
        """Draw a box with round corners, its edge inside."""
        inset = self.px(width) / 2 if edge else 0.0
        self.painter.setPen(QPen(colour(edge), self.px(width)) if edge else Qt.PenStyle.NoPen)
        self.painter.setBrush(QBrush(colour(ground)) if ground else Qt.BrushStyle.NoBrush)
        corner = self.px(radius)
        inner = self.turned(rect).adjusted(inset, inset, -inset, -inset)
        self.painter.drawRoundedRect(inner, corner, corner)

    def line(self, x1: float, y1: float, x2: float, y2: float, ink: str, width: float = 1) -> None:
        """Draw a straight line."""
        self.painter.setPen(QPen(colour(ink), max(1, self.px(width))))
        first = self.turned(QRectF(x1, y1, 0, 0))
        last = self.turned(QRectF(x2, y2, 0, 0))
        self.painter.drawLine(QPointF(first.left(), y1), QPointF(last.left(), y2))

    def icon(
        self, name: str, x: float, y: float, size: int, ink: str, stroke: float = 2.25
    ) -> None:
        """Draw an icon `size` panel pixels wide at its left upper corner."""
        place = self.turned(QRectF(x, y, size, size))
        picture = icon(name, size, ink, stroke)
        if self.look.speaker.right_to_left and name in _POINTING:
            picture = picture.transformed(QTransform().scale(-1, 1))
        self.painter.drawPixmap(QPointF(round(place.left()), round(y)), picture)

    def image(self, rect: QRectF, picture: QImage) -> None:
        """Draw a picture, scaled to a rectangle; it is never mirrored."""
        self.painter.drawImage(self.turned(rect), picture)

    def clip(self, rect: QRectF, radius: float) -> None:
        """Keep what follows inside a box with round corners, until `unclip`."""
        path = QPainterPath()
        path.addRoundedRect(self.turned(rect), self.px(radius), self.px(radius))
        self.painter.save()
        self.painter.setClipPath(path, Qt.ClipOperation.IntersectClip)

    def unclip(self) -> None:
        """Draw everywhere again."""
        self.painter.restore()

    def hazard(self, rect: QRectF, one: str, other: str, step: float) -> None:
        """Draw slanted stripes, which tell a refusal by shape too."""
        self.painter.save()
        self.painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        self.painter.fillRect(rect, colour(one))
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(colour(other))
        wide = self.px(step)
        x = rect.left() - rect.height()
        while x < rect.right() + rect.height():
            self.painter.drawPolygon(_stripe(rect, x, wide))
            x += wide * 2
        self.painter.restore()

    def pill(
        self,
        x: float,
        middle: float,
        text: Text,
        shade: Shade,
        *,
        icon_name: str = "",
        size: float = 18,
        high: float = 34,
        from_right: bool = False,
        colours: tuple[str, str] | None = None,
    ) -> float:
        """Draw a word in a box with round corners; return its width.

        Args:
            x: of its left edge, or of its right one with `from_right`.
            middle: y of its middle.
            text: the word.
            shade: its meaning.
            icon_name: of an icon before the word; "" for none.
            size: of the word, in pixels of the design.
            high: of the box, in pixels of the design.
            from_right: whether `x` is the right edge.
            colours: ground and ink, where they are not those of the shade.
        """
        ground, ink = colours or self.theme.shade(shade)[:2]
        mark = self.px(size + 4) if icon_name else 0
        pad = self.px(12)
        wide = self.width(text, size, 700) + 2 * pad + (mark + self.px(7) if mark else 0) + 2
        left = x - wide if from_right else x
        rect = QRectF(left, middle - self.px(high) / 2, wide, self.px(high))
        edged = shade is Shade.STOP and colours is None and self.theme.stop_edge != self.theme.stop
        self.box(rect, ground, radius=8, edge=self.theme.stop_edge if edged else "")
        inner = left + pad
        if mark:
            self.icon(icon_name, inner, middle - mark / 2, mark, ink, 2.4)
            inner += mark + self.px(7)
        word = QRectF(inner, rect.top(), left + wide - pad - inner + 2, rect.height())
        self.text(word, text, self.font(size, 700), ink)
        return wide


def _stripe(rect: QRectF, x: float, wide: float) -> QPolygonF:
    """Return a stripe at 45 degrees from `x` at the bottom, no longer than the rectangle needs."""
    if rect.height() <= rect.width():
        low, high = QPointF(x, rect.bottom()), QPointF(x + rect.height(), rect.top())
        along = QPointF(wide, 0)
    else:
        y = rect.bottom() - (rect.left() - x)
        low, high = QPointF(rect.left(), y), QPointF(rect.right(), y - rect.width())
        along = QPointF(0, wide)
    return QPolygonF([low, high, high + along, low + along])
