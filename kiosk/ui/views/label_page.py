"""A label to decide on: its picture, what belongs to it, and the choices as big buttons."""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QVBoxLayout

from kiosk.screens.parts import Action
from kiosk.screens.values import LabelPage, Task
from kiosk.ui.widgets.band import SMALL_HEAD, SMALL_STRIP, BandView
from kiosk.ui.widgets.counter import Counter
from kiosk.ui.widgets.fixed_rows import FixedRows
from kiosk.ui.widgets.foot import Foot
from kiosk.ui.widgets.frame import View
from kiosk.ui.widgets.label_card import LabelCard
from kiosk.ui.widgets.label_sheet import LabelSheet
from kiosk.ui.widgets.notes import FIELD, draw_field, say_field
from kiosk.ui.widgets.tile import TileGrid

_LABEL_MM = 34
_TWO = 2


class LabelView(View[LabelPage]):
    """The label on one side; fields, tiles, templates and the number of copies on the other."""

    def build(self) -> None:
        m = self.look.metrics
        self.band = BandView(self.look, head=SMALL_HEAD, strip=SMALL_STRIP)
        self.band.painted.connect(self.painted)
        self.body.addWidget(self.band)
        self.label = LabelCard(self.look)
        self.label.intended.connect(self.intended)
        self.sheet = LabelSheet(self.look, self, self._over)
        self.label.enlarged.connect(self.sheet.open)
        self.fields = FixedRows(self.look, FIELD, draw_field, say_field)
        self.tiles = TileGrid(self.look)
        self.tabs = Foot(self.look)
        self.counter = Counter(self.look)
        for each in (self.tiles, self.tabs, self.counter):
            each.intended.connect(self.intended)
        first, second = QVBoxLayout(), QVBoxLayout()
        for column in (first, second):
            column.setSpacing(m.gap())
        first.addWidget(self.label, 1)
        second.addWidget(self.tiles, 1)
        second.addWidget(self.fields, 1)
        second.addWidget(self.tabs)
        second.addWidget(self.counter)
        across = self.beside()
        across.addLayout(first, 1)
        across.addLayout(second, 1)
        self.body.addLayout(across, 1)
        if m.portrait:
            self.label.setMinimumHeight(self.label.least_height(_LABEL_MM))

    def _over(self) -> QRect:
        """Return where an enlarged label goes: over all but the bar, the band and the foot."""
        corner = self.label.mapTo(self, QPoint(0, 0))
        bottom = self.foot.y() - self.look.metrics.gap()
        return QRect(self.foot.x(), corner.y(), self.foot.width(), bottom - corner.y())

    def fill(self, page: LabelPage) -> None:
        self.band.set_band(page.band, page.next)
        self.label.set_label(page.label, title=page.label_title, none=page.no_label)
        self.sheet.keep((page.band, page.label))
        printing = bool(page.count)
        self.tiles.setVisible(bool(page.choices) and not printing)
        self.tabs.setVisible(len(page.choices) >= _TWO and printing)
        self.counter.setVisible(printing)
        self.fields.setVisible(bool(page.fields) and printing)
        if printing:
            self.tabs.set_actions(page.choices)
            self.counter.set_count(page.count, page.count_name, page.less, page.more)
            self.fields.set_rows(page.fields, page.fields_title)
        else:
            columns = _TWO if len(page.choices) > _TWO else 1
            self.tiles.set_tasks(tuple(map(_tile, page.choices)), columns)


def _tile(action: Action) -> Task:
    return Task(
        key=action.key, title=action.text, sub=action.sub, icon=action.icon, does=action.does
    )
