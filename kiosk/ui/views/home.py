"""Home: the tasks one's role allows, what is waiting, and what happened last."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.screens.values import HomePage
from kiosk.ui.widgets.band import BandView
from kiosk.ui.widgets.frame import View
from kiosk.ui.widgets.notes import NoteCard, does_note, draw_note, say_note
from kiosk.ui.widgets.rows import HEAD, ListCard
from kiosk.ui.widgets.tile import TileGrid

_HINT = 92
_LOW_HINT = 78
_LOW_MM = 132
"""On panels lower than this the hint is, too, so that all that waits has room."""
_LAST = 92
_FEW = 4
"""So many kinds of waiting work stand in roomy rows."""
_ROOMY = 88
_DENSE = 71
_COLUMNS = {1: 1, 2: 1, 3: 1, 4: 2, 5: 3, 6: 3, 7: 2, 8: 2}
"""Columns of tiles by their number, beside the waiting list."""


class HomeView(View[HomePage]):
    """The tasks, and what is waiting."""

    def build(self) -> None:
        m = self.look.metrics
        self.hint = _HINT if m.height >= m.mm(_LOW_MM) else _LOW_HINT
        self.band = BandView(self.look, head=self.hint, strip=0)
        self.band.painted.connect(self.painted)
        self.body.addWidget(self.band)
        self.tiles = TileGrid(self.look)
        self.tiles.intended.connect(self.intended)
        self.waiting = ListCard(self.look, _ROOMY, draw_note, say_note, does_note)
        self.waiting.intended.connect(self.intended)
        self.last = NoteCard(self.look)
        self.last.intended.connect(self.intended)
        self.last.setFixedHeight(m.target(_LAST))
        self.side = QWidget()
        right = QVBoxLayout(self.side)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(m.gap())
        right.addWidget(self.waiting, 1)
        right.addWidget(self.last)
        across = self.beside()
        across.addWidget(self.tiles, 100)
        across.addWidget(self.side, 0 if m.portrait else 58)
        self.body.addLayout(across, 1)

    def fill(self, page: HomePage) -> None:
        m = self.look.metrics
        count = len(page.tasks)
        self.band.set_band(page.band)
        columns = min(_COLUMNS[count], 2) if m.portrait else _COLUMNS[count]
        self.tiles.set_tasks(page.tasks, columns)
        row = m.target(_DENSE if len(page.waiting) > _FEW else _ROOMY)
        self.waiting.list.set_least(row)
        list_high = self._list_height(page)
        self.last.setVisible(m.px(HEAD + 3) + len(page.waiting) * row <= list_high)
        self.waiting.set_rows(
            page.waiting,
            title=page.waiting_title,
            empty=page.nothing_waits,
            empty_icon=page.nothing_icon,
        )
        self.last.set_note(page.last, page.no_last)
        if m.portrait:
            self.side.setFixedHeight(list_high + m.gap() + m.target(_LAST))

    def _list_height(self, page: HomePage) -> int:
        """Return how high the waiting list is above the last scan, in pixels."""
        m = self.look.metrics
        if m.portrait:
            return m.px(HEAD + 8) + _FEW * m.target(_ROOMY)
        return self.room(page) - m.px(self.hint) - m.target(_LAST) - 2 * m.gap()
