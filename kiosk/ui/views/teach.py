"""Teaching a label: its pieces above, what a piece can mean and what is read below."""

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from kiosk.screens.parts import Action, Field
from kiosk.screens.values import TeachPage
from kiosk.ui.ink import Ink
from kiosk.ui.widgets.band import SMALL_HEAD, SMALL_STRIP, BandView
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.frame import View
from kiosk.ui.widgets.notes import draw_field, say_field
from kiosk.ui.widgets.pieces import PieceFlow
from kiosk.ui.widgets.rail import Rail
from kiosk.ui.widgets.rows import ListCard

_ACROSS = 5
_ACROSS_UPRIGHT = 3
_LEAST = 64
_FIELD = 62
_PIECES, _READ = 62, 38


class TeachView(View[TeachPage]):
    """A tap on a piece, then a tap on what it means."""

    def build(self) -> None:
        m = self.look.metrics
        self.band = BandView(self.look, head=SMALL_HEAD, strip=SMALL_STRIP)
        self.band.painted.connect(self.painted)
        self.body.addWidget(self.band)
        self.pieces = PieceFlow(self.look)
        self.pieces.intended.connect(self.intended)
        self.read: ListCard[Field] = ListCard(self.look, _FIELD, _draw_read, say_field)
        self.read.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        self.meanings = QWidget()
        self._grid = QGridLayout(self.meanings)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(m.gap())
        self.buttons: list[Button] = []
        self.rail = Rail(self.look)
        self.rail.follow(self.pieces, self.read.list)
        self.rail.hide()
        self.pieces.flowed.connect(self._refit)
        self.read.list.fitted.connect(self._refit)
        across = self.beside()
        across.addWidget(self.pieces, _PIECES)
        across.addWidget(self.rail)
        across.addWidget(self.read, _READ)
        self.body.addLayout(across, 1)
        self.body.addWidget(self.meanings)

    def fill(self, page: TeachPage) -> None:
        self.band.set_band(page.band, page.next)
        self.pieces.set_pieces(page.pieces)
        self.pieces.setAccessibleName(self.look.speaker.text(page.title))
        self.meanings.setAccessibleName(self.look.speaker.text(page.meanings_title))
        self.read.set_rows(page.read, title=page.read_title, empty=page.nothing_read)
        self._set_meanings(page.meanings)

    def _set_meanings(self, meanings: tuple[Action, ...]) -> None:
        while len(self.buttons) < len(meanings):
            self._add(meanings[len(self.buttons)])
        for number, button in enumerate(self.buttons):
            button.setVisible(number < len(meanings))
            if number < len(meanings):
                button.set_action(meanings[number])

    def _refit(self) -> None:
        """Show Up and Down while there are more pieces, or more fields, than room."""
        list_ = self.read.list
        more = list_.isVisibleTo(self) and list_.whole_rows < self.read.rows.rowCount()
        self.rail.setVisible(self.pieces.overflows or more)

    def _add(self, action: Action) -> None:
        m = self.look.metrics
        button = Button(self.look, action)
        button.intended.connect(self.intended)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setFixedHeight(m.target(_LEAST))
        across = _ACROSS_UPRIGHT if m.portrait else _ACROSS
        row, column = divmod(len(self.buttons), across)
        self._grid.addWidget(button, row, column)
        self.buttons.append(button)


def _draw_read(ink: Ink, rect: QRectF, field: Field, number: int) -> None:
    _ = number
    draw_field(ink, rect, field)
