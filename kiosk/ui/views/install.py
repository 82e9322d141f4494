"""Installing: the lines of the build beside the unit and the last scans."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.screens.values import InstallPage
from kiosk.ui.widgets.band import BandView
from kiosk.ui.widgets.frame import View
from kiosk.ui.widgets.part_lines import PartLines
from kiosk.ui.widgets.rail import Rail
from kiosk.ui.widgets.rows import HEAD
from kiosk.ui.widgets.scan_rows import ROW, ScanRows
from kiosk.ui.widgets.unit_card import UnitCardView

_MAIN, _SIDE, _SIDE_WITH_RAIL = 100, 58, 50
_RAIL = 96
"""Width of Up and Down, in pixels of the design; they are the only buttons of this rail."""
_SCANS = HEAD + 4 * ROW + 4
"""Height of the last four scans on an upright panel, in pixels of the design."""


class InstallView(View[InstallPage]):
    """Components go into a unit."""

    def build(self) -> None:
        self.band = BandView(self.look)
        self.band.painted.connect(self.painted)
        self.body.addWidget(self.band)
        gap = self.look.metrics.gap()
        self.lines = PartLines(self.look)
        self.lines.intended.connect(self.intended)
        self.lines.list.fitted.connect(self._refit)
        self.rail = Rail(self.look, upright=True)
        self.rail.setFixedWidth(self.look.metrics.target(_RAIL))
        self.rail.follow(self.lines.list)
        self.rail.hide()
        main = QHBoxLayout()
        main.setSpacing(gap)
        main.addWidget(self.lines, 1)
        main.addWidget(self.rail)
        self.unit = UnitCardView(self.look)
        self.scans = ScanRows(self.look)
        side = QVBoxLayout()
        side.setSpacing(gap)
        side.addWidget(self.unit)
        side.addWidget(self.scans, 1)
        upright = self.look.metrics.portrait
        if upright:
            self.scans.setFixedHeight(self.look.metrics.px(_SCANS))
        self.both = self.beside()
        self.both.addLayout(main, _MAIN)
        self.both.addLayout(side, 0 if upright else _SIDE)
        self.body.addLayout(self.both, 1)

    def fill(self, page: InstallPage) -> None:
        self.band.set_band(page.band, page.next)
        self.lines.set_lines(
            page.lines,
            title=page.lines_title,
            value_title=page.value_title,
            fitted_title=page.fitted_title,
            empty=page.no_lines,
        )
        self.unit.set_unit(page.unit)
        self.scans.set_scans(page.scans, title=page.scans_title, empty=page.no_scans)

    def _refit(self) -> None:
        """Show the rail while there are more lines than room."""
        more = self.lines.list.whole_rows < self.lines.rows.rowCount()
        self.rail.setVisible(more)
        if not self.look.metrics.portrait:
            self.both.setStretch(1, _SIDE_WITH_RAIL if more else _SIDE)
