"""The base of pages about one thing: identity on top, content with a rail, tabs in the foot."""

from typing import Generic, TypeVar

from PySide6.QtWidgets import QGridLayout, QLayout

from kiosk.screens.values import Countdown, Identity, StockPage, UnitPage
from kiosk.ui.widgets.band import SMALL_HEAD, BandView
from kiosk.ui.widgets.frame import View
from kiosk.ui.widgets.identity import IdentityCard
from kiosk.ui.widgets.rail import Rail

S = TypeVar("S", UnitPage, StockPage)


class SubjectView(View[S], Generic[S]):
    """What the pages share. A verdict stands above all; the rail then reaches up beside the head.

    A subclass makes what changes in `content`, and calls `show_subject` from `fill`.
    """

    def build(self) -> None:
        look = self.look
        self.band = BandView(look, head=SMALL_HEAD, strip=0)
        self.band.painted.connect(self.painted)
        self.head = IdentityCard(look)
        self.rail = Rail(look)
        self.head.intended.connect(self.intended)
        self._about: tuple[str, str] = ("", "")
        self._grid = QGridLayout()
        self._grid.setSpacing(look.metrics.gap())
        self._grid.addLayout(self.content(), 1, 0)
        self._grid.setRowStretch(1, 1)
        self._lay_rail(reaches_up=False)
        self.body.addWidget(self.band)
        self.body.addLayout(self._grid, 1)

    def content(self) -> QLayout:
        """Make what stands under the head, beside the rail."""
        raise NotImplementedError

    def show_subject(self, page: S, countdown: Countdown | None = None) -> bool:
        """Show verdict, head and rail.

        Returns:
            Whether the page is about another thing than before; its lists then start anew.
        """
        head: Identity = page.head
        self.band.setVisible(page.band is not None)
        if page.band is not None:
            self.band.set_band(page.band)
        self._lay_rail(reaches_up=page.band is not None)
        self.head.set_head(head, countdown)
        self.rail.set_actions(page.rail)
        about = (self.look.speaker.text(head.kind), head.code)
        before, self._about = self._about, about
        return about != before

    def _lay_rail(self, *, reaches_up: bool) -> None:
        self._grid.removeWidget(self.head)
        self._grid.removeWidget(self.rail)
        if self.look.metrics.portrait:
            self._grid.addWidget(self.head, 0, 0)
            self._grid.addWidget(self.rail, 2, 0)
        elif reaches_up:
            self._grid.addWidget(self.head, 0, 0)
            self._grid.addWidget(self.rail, 0, 1, 2, 1)
        else:
            self._grid.addWidget(self.head, 0, 0, 1, 2)
            self._grid.addWidget(self.rail, 1, 1)
