"""One thing is asked for: to be scanned, or tapped among the likely answers."""

from PySide6.QtWidgets import QBoxLayout

from kiosk.screens.parts import Note
from kiosk.screens.values import AskPage
from kiosk.ui.widgets.band import SMALL_HEAD, SMALL_STRIP, BandView
from kiosk.ui.widgets.frame import View
from kiosk.ui.widgets.notes import NOTE, does_note, draw_note, say_note
from kiosk.ui.widgets.rail import Rail
from kiosk.ui.widgets.read_strip import ReadStrip
from kiosk.ui.widgets.rows import ListCard


class AskView(View[AskPage]):
    """The question is large while nothing can be tapped, and gives way to a list."""

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
        self.body.addLayout(both, 1)

    def fill(self, page: AskPage) -> None:
        shown, other = (self.small, self.large) if page.rows else (self.large, self.small)
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

    def _refit(self) -> None:
        """Show the rail while there are more answers than room."""
        self.rail.setVisible(self.rows.list.whole_rows < self.rows.rows.rowCount())
