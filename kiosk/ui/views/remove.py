"""Taking out: what is inside the unit, and where a chosen component goes."""

from PySide6.QtWidgets import QBoxLayout

from kiosk.screens.parts import Action, Note
from kiosk.screens.values import RemovePage, Task
from kiosk.ui.widgets.band import SMALL_HEAD, SMALL_STRIP, BandView
from kiosk.ui.widgets.frame import View
from kiosk.ui.widgets.notes import NOTE, does_note, draw_note, say_note
from kiosk.ui.widgets.rail import Rail
from kiosk.ui.widgets.rows import HEAD, ListCard
from kiosk.ui.widgets.tile import TileGrid
from kiosk.ui.widgets.unit_card import UnitCardView

_MAIN, _SIDE = 100, 58
_ACROSS = 3
_UNBOUND = 16_777_215
"""Qt's largest height of a widget."""


class RemoveView(View[RemovePage]):
    """A component comes out; where to is chosen beside the list, on tiles."""

    def build(self) -> None:
        self.band = BandView(self.look, head=SMALL_HEAD, strip=SMALL_STRIP)
        self.band.painted.connect(self.painted)
        self.body.addWidget(self.band)
        self.unit = UnitCardView(self.look, slim=True)
        self.body.addWidget(self.unit)
        self.rows: ListCard[Note] = ListCard(self.look, NOTE, draw_note, say_note, does_note)
        self.rows.intended.connect(self.intended)
        self.rail = Rail(self.look)
        self.rail.follow(self.rows.list)
        self.rail.hide()
        self.rows.list.fitted.connect(self._refit)
        self.choices = TileGrid(self.look)
        self.choices.intended.connect(self.intended)
        self.across = self.beside()
        self.across.addWidget(self.rows, _MAIN)
        self.across.addWidget(self.rail)
        self.across.addWidget(self.choices, _SIDE)
        self.body.addLayout(self.across, 1)

    def fill(self, page: RemovePage) -> None:
        self.band.set_band(page.band, page.next)
        self.unit.set_unit(page.unit)
        self.rows.set_rows(
            page.rows, title=page.title, empty=page.empty, empty_icon=page.next.icon
        )
        self.rows.setVisible(bool(page.rows) or not page.choices)
        self.choices.setVisible(bool(page.choices))
        columns = self._arrange(len(page.rows), len(page.choices))
        self.choices.set_tasks(tuple(map(_tile, page.choices)), columns)

    def _arrange(self, rows: int, choices: int) -> int:
        """Lay the tiles beside the list, or below one that is short; return their columns."""
        m = self.look.metrics
        below = m.portrait or (choices > 0 and rows <= 1)
        direction = QBoxLayout.Direction
        self.across.setDirection(direction.TopToBottom if below else direction.LeftToRight)
        wanted = m.px(HEAD + 4) + rows * m.target(NOTE)
        self.rows.setMaximumHeight(wanted if below and choices else _UNBOUND)
        return max(1, min(choices, _ACROSS)) if below and not m.portrait else 1

    def _refit(self) -> None:
        """Show the rail while there are more components than room."""
        self.rail.setVisible(self.rows.list.whole_rows < self.rows.rows.rowCount())


def _tile(action: Action) -> Task:
    return Task(
        key=action.key, title=action.text, sub=action.sub, icon=action.icon, does=action.does
    )
