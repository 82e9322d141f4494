"""The scanner's test: the code byte by byte, what it is taken for, how it came."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from kiosk.screens.parts import Note
from kiosk.screens.values import ScanTestPage
from kiosk.ui.widgets.band import BandView
from kiosk.ui.widgets.characters import CharacterGrid
from kiosk.ui.widgets.fixed_rows import FixedRows
from kiosk.ui.widgets.frame import View
from kiosk.ui.widgets.keypad import band_head
from kiosk.ui.widgets.notes import FIELD, draw_field, draw_note, say_field, say_note
from kiosk.ui.widgets.rail import Rail
from kiosk.ui.widgets.rows import ListCard

_CAME, _TAKEN, _HOW = 66, 46, 36
_CAME_UPRIGHT = 34
_TAKEN_ROW = 74
_DENSE = 0.75
"""Height of the last card on an upright panel, for one at which no row is made smaller."""


class ScanTestView(View[ScanTestPage]):
    """Three cards: what came, what it is, how it came."""

    def build(self) -> None:
        m = self.look.metrics
        self.band = BandView(self.look, head=band_head(m), strip=0)
        self.band.painted.connect(self.painted)
        self.body.addWidget(self.band)
        self.came = CharacterGrid(self.look)
        self.taken: ListCard[Note] = ListCard(self.look, _TAKEN_ROW, draw_note, say_note)
        self.rail = Rail(self.look, upright=False)
        self.rail.intended.connect(self.intended)
        self.rail.follow(self.taken.list)
        self.rail.hide()
        self.taken.list.fitted.connect(self._refit)
        self.how = FixedRows(self.look, FIELD, draw_field, say_field)
        for card in (self.came, self.taken, self.how):
            card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        middle = QVBoxLayout()
        middle.setSpacing(m.gap())
        middle.addWidget(self.taken, 1)
        middle.addWidget(self.rail)
        across = self.beside()
        across.addWidget(self.came, _CAME_UPRIGHT if m.portrait else _CAME)
        across.addLayout(middle, _TAKEN)
        across.addWidget(self.how, _HOW)
        self.body.addLayout(across, 1)

    def fill(self, page: ScanTestPage) -> None:
        self.band.set_band(page.band)
        self.came.set_characters(
            page.characters, title=page.title, right=page.title_right, empty=page.empty
        )
        self.taken.set_rows(
            page.taken, title=page.taken_title, empty=page.not_taken, empty_icon="scan-text"
        )
        self.taken.list.scrollToTop()
        self.how.set_rows(page.side, page.side_title)
        if self.look.metrics.portrait:
            self.how.setFixedHeight(round(self.how.wanted_height() * _DENSE))

    def _refit(self) -> None:
        """Show Up and Down while there are more fields than room."""
        self.rail.setVisible(self.taken.list.whole_rows < self.taken.rows.rowCount())
