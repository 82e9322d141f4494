"""One thing is asked for: to be scanned, or tapped among the likely answers."""

from PySide6.QtWidgets import QBoxLayout

from kiosk.screens.parts import Action, Note
from kiosk.screens.values import AskPage, Task
from kiosk.ui.widgets.band import SMALL_HEAD, SMALL_STRIP, BandView
from kiosk.ui.widgets.frame import View
from kiosk.ui.widgets.notes import NOTE, does_note, draw_note, say_note
from kiosk.ui.widgets.rail import Rail
from kiosk.ui.widgets.read_strip import ReadStrip
from kiosk.ui.widgets.rows import ListCard
from kiosk.ui.widgets.tile import TileGrid


class AskView(View[AskPage]):
    """The question is large while nothing can be tapped, and gives way to a list, or to tiles."""

    def build(self) -> None:
        self.large = BandView(self.look)
        self.small = BandView(self.look, head=SMALL_HEAD, strip=SMALL_STRIP)
        for band in (self.large, self.small):
            band.painted.connect(self.painted)
            self.body.addWidget(band)
        self.read = ReadStrip(self.look)
        self.body.addWidget(self.read)
        self.rows: ListCard[Note] = ListCard(self.look, NOTE, draw_note, say_note, does_note)
        self.rows.intended.connect(self.intended)
        self.rail = Rail(self.look)
        self.rail.follow(self.rows.list)
        self.rail.hide()
        self.rows.list.fitted.connect(self._refit)
        both: QBoxLayout = self.beside()
        both.addWidget(self.rows, 1)
        both.addWidget(self.rail)
        self.choices = TileGrid(self.look)
        self.choices.intended.connect(self.intended)
        both.addWidget(self.choices, 1)
        self.body.addLayout(both, 1)

    def fill(self, page: AskPage) -> None:
        answers = page.rows or page.choices
        shown, other = (self.small, self.large) if answers else (self.large, self.small)
        other.hide()
        shown.show()
        shown.set_band(page.band, page.next)
        self.read.set_read(page.read, page.read_title)
        self.rows.set_rows(
            page.rows,
            title=page.title,
            right=page.shown,
            empty=page.empty,
            empty_icon=page.next.icon,
        )
        self._offer(page.choices)

    def _offer(self, choices: tuple[Action, ...]) -> None:
        """Show big buttons in place of a list."""
        self.rows.setVisible(not choices)
        self.choices.setVisible(bool(choices))
        columns = 1 if self.look.metrics.portrait else max(1, len(choices))
        self.choices.set_tasks(tuple(map(_tile, choices)), columns)

    def _refit(self) -> None:
        """Show the rail while there are more answers than room."""
        self.rail.setVisible(self.rows.list.whole_rows < self.rows.rows.rowCount())


def _tile(action: Action) -> Task:
    return Task(
        key=action.key, title=action.text, sub=action.sub, icon=action.icon, does=action.does
    )
