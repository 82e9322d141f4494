"""The watermark of a rehearsal: words across the whole window and tape along its edges (R15).

It lies above everything and lets every tap through. The words darken only what is paler than
their tint, by night lighten only what is darker: the grounds, not the text, which stays readable.
"""

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPixmap,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from kiosk.domain.messages import Text
from kiosk.ui.fonts import font
from kiosk.ui.ink import Ink
from kiosk.ui.look import Look
from kiosk.ui.widgets.bar import HEIGHT as BAR

TAPE = 7
"""Width of the tape in pixels of the design; half the margin of a page."""
_SIZE = 96
_TILT = -24.0
_APART = 2.1
"""From line to line, for one height of the words."""


class Watermark(QWidget):
    """Words over a window; hidden while there are none."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._words: Text = ""
        self._stencil: QPixmap | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def set_words(self, words: Text) -> None:
        """Show these words, or nothing."""
        if words == self._words:
            return
        self._words = words
        self._stencil = None
        self.setAccessibleName(self._look.speaker.text(words))
        self.setVisible(bool(words))
        self.raise_()
        self.update()

    def set_look(self, look: Look) -> None:
        """Draw in another look."""
        self._look = look
        self._stencil = None
        self.setAccessibleName(look.speaker.text(self._words))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stencil = None

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._stencil is None:
            self._stencil = self._cut()
        with Ink(self, self._look, self.rect()) as ink:
            modes = QPainter.CompositionMode
            day = QColor(ink.theme.card).lightness() > QColor(ink.theme.ink).lightness()
            ink.painter.setCompositionMode(
                modes.CompositionMode_Darken if day else modes.CompositionMode_Lighten
            )
            ink.painter.drawPixmap(event.rect(), self._stencil, event.rect())
            ink.painter.setCompositionMode(modes.CompositionMode_SourceOver)
            self._draw_tape(ink, event.region())

    def _cut(self) -> QPixmap:
        """Return the words in their tint, drawn once so that no verdict waits for them."""
        stencil = QPixmap(self.size())
        stencil.fill(Qt.GlobalColor.transparent)
        painter = QPainter(stencil)
        with Ink(painter, self._look, self.rect()) as ink:
            painter.setClipRect(self.rect().adjusted(0, ink.px(BAR), 0, 0))
            self._draw_words(ink)
        painter.end()
        return stencil

    def _draw_words(self, ink: Ink) -> None:
        face = font(ink.px(_SIZE), 700)
        metrics = QFontMetrics(face)
        words = self._look.speaker.text(self._words)
        step = metrics.horizontalAdvance(words) + ink.px(_SIZE)
        high = metrics.height() * _APART
        half = math.hypot(self.width(), self.height()) / 2
        painter = ink.painter
        painter.translate(self.width() / 2, self.height() / 2)
        painter.rotate(_TILT)
        painter.setFont(face)
        painter.setPen(QColor(ink.theme.tint))
        lines = math.ceil(half / high)
        for number in range(-lines, lines + 1):
            x = -half - step + (number % 2) * step / 2
            while x < half:
                painter.drawText(QPointF(x, number * high + metrics.ascent() / 2), words)
                x += step

    def _draw_tape(self, ink: Ink, where: QRegion) -> None:
        """Draw striped tape along the edges, where no page has text."""
        theme = ink.theme
        wide, high, tape = self.width(), self.height(), ink.px(TAPE)
        edges = (
            QRectF(0, 0, wide, tape),
            QRectF(0, high - tape, wide, tape),
            QRectF(0, 0, tape, high),
            QRectF(wide - tape, 0, tape, high),
        )
        for edge in edges:
            if not where.intersects(edge.toRect()):
                continue
            ink.hazard(edge, theme.check, theme.on_check, 16)
