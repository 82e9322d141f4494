"""A label cut into pieces, as chips that flow like words; each wears what it means."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from kiosk.screens.values import Piece
from kiosk.ui.fonts import font
from kiosk.ui.ink import Ink
from kiosk.ui.lettering import CENTRE
from kiosk.ui.look import Look
from kiosk.ui.widgets.button import Touch
from kiosk.ui.widgets.painted import sentences

_HIGH = 88
_LEAST, _PAD = 108, 16
_NOTHING = Piece(text="", does=None)


class PieceChip(Touch):
    """A piece; a tap chooses it."""

    intended = Signal(object)

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(look, parent)
        self.piece = _NOTHING
        self.clicked.connect(self._tapped)

    def set_piece(self, piece: Piece) -> None:
        """Show another piece."""
        self.piece = piece
        say = self.look.speaker.text
        self.setText(piece.text)
        self.setAccessibleName(sentences((piece.text, say(piece.meaning))))
        self.setEnabled(piece.does is not None)
        self.update()

    def wanted(self) -> int:
        """Return the width at which neither its text nor its meaning is cut, in pixels."""
        m = self.look.metrics
        said = self.look.speaker.text(self.piece.meaning)
        text = QFontMetrics(font(m.px(24), 700)).horizontalAdvance(self.piece.text)
        meaning = QFontMetrics(font(m.px(17), 600)).horizontalAdvance(said)
        return max(m.target(_LEAST), max(text, meaning) + 2 * m.px(_PAD) + 4)

    def _tapped(self) -> None:
        if self.piece.does is not None:
            self.intended.emit(self.piece.does)

    def draw(self, ink: Ink) -> None:
        theme = ink.theme
        piece = self.piece
        whole = QRectF(self.rect())
        ground, edge = theme.card, theme.line
        front, low = theme.ink, theme.ink2
        if piece.on:
            ground, edge, front, low = theme.soft, theme.accent, theme.soft_text, theme.soft_text
        elif piece.meaning:
            low = theme.accent_text
        ink.box(
            whole, theme.press if self.isDown() else ground, edge=edge, width=4 if piece.on else 2
        )
        pad = ink.px(_PAD / 2)
        inner = whole.adjusted(pad, 0, -pad, 0)
        upper = QRectF(inner.left(), ink.px(6), inner.width(), inner.height() * 0.54)
        ink.code(upper, piece.text, 24, 17, 700, front, CENTRE)
        under = QRectF(inner.left(), upper.bottom(), inner.width(), inner.height() * 0.34)
        ink.words(under, piece.meaning or "–", 17, 600, low, CENTRE, least=16, lines=1)


class PieceFlow(QScrollArea):
    """The chips, from left to right and down, as the label has them; whole rows only.

    `flowed` says that they were laid out; `overflows` whether there are more than room.
    """

    intended = Signal(object)
    flowed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._inside = QWidget()
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self._inside)
        self._inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.chips: list[PieceChip] = []
        self._shown = 0
        self.overflows = False

    def set_pieces(self, pieces: tuple[Piece, ...]) -> None:
        """Show these pieces; chips that stand keep their place and focus."""
        while len(self.chips) < len(pieces):
            chip = PieceChip(self._look, self._inside)
            chip.intended.connect(self.intended)
            self.chips.append(chip)
        self._shown = len(pieces)
        for number, chip in enumerate(self.chips):
            chip.setVisible(number < self._shown)
            if number < self._shown:
                chip.set_piece(pieces[number])
        self._flow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._flow()

    def _flow(self) -> None:
        """Put the chips into rows no wider than there is room."""
        m = self._look.metrics
        high, gap, room = m.target(_HIGH), m.gap(), self.viewport().width()
        x = y = 0
        for chip in self.chips[: self._shown]:
            wide = min(chip.wanted(), room)
            if x and x + wide > room:
                x, y = 0, y + high + gap
            left = room - x - wide if self._look.speaker.right_to_left else x
            chip.setGeometry(left, y, wide, high)
            x += wide + gap
        self._inside.resize(QSize(room, y + high))
        self.verticalScrollBar().setSingleStep(high + gap)
        rows = max(1, (self.height() + gap) // (high + gap))
        self.overflows = y + high > self.height()
        spare = self.height() - rows * (high + gap) + gap if self.overflows else 0
        if spare >= 0 and self.viewportMargins().bottom() != spare:
            self.setViewportMargins(0, 0, 0, spare)
        self.flowed.emit()

    def page(self, by: int) -> None:
        """Scroll by so many screens of whole rows of chips; negative is up."""
        bar = self.verticalScrollBar()
        row = bar.singleStep()
        rows = max(1, (self.viewport().height() + self._look.metrics.gap()) // row)
        bar.setValue(bar.value() + by * rows * row)
