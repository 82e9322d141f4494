"""Rows under a heading, what belongs to them beside it: printer, settings, help, people, more."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.domain.messages import Text
from kiosk.screens.values import ListPage
from kiosk.ui.widgets.band import SMALL_HEAD, BandView
from kiosk.ui.widgets.fixed_rows import FixedRows
from kiosk.ui.widgets.frame import View
from kiosk.ui.widgets.label_card import LabelCard
from kiosk.ui.widgets.label_sheet import LabelSheet
from kiosk.ui.widgets.notes import (
    FIELD,
    NOTE,
    does_note,
    draw_field,
    draw_note,
    say_field,
    say_note,
)
from kiosk.ui.widgets.rail import Rail
from kiosk.ui.widgets.rows import HEAD, ListCard

_LABEL = 280
"""Height of the card with a label on an upright panel, in pixels of the design."""
_LEAST_LABEL = 250
_UNBOUND = 16_777_215
"""Qt's largest height of a widget."""


class ListView(View[ListPage]):
    """A list, its rail, and a card of named values or a label beside it."""

    def build(self) -> None:
        m = self.look.metrics
        self.band = BandView(self.look, head=SMALL_HEAD, strip=0)
        self.band.painted.connect(self.painted)
        self.body.addWidget(self.band)
        self.rows = ListCard(self.look, NOTE, draw_note, say_note, does_note)
        self.rows.intended.connect(self.intended)
        self.fields = FixedRows(self.look, FIELD, draw_field, say_field)
        self.label = LabelCard(self.look)
        self.label.intended.connect(self.intended)
        self.label.setMinimumHeight(m.px(_LEAST_LABEL))
        self.sheet = LabelSheet(self.look, self, self._over)
        self.label.enlarged.connect(self.sheet.open)
        self.side = QWidget()
        column = QVBoxLayout(self.side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(m.gap())
        column.addWidget(self.fields, 2)
        column.addWidget(self.label, 1)
        self.rail = Rail(self.look)
        self.rail.intended.connect(self.intended)
        self.rail.follow(self.rows.list)
        across = self.beside()
        across.addWidget(self.rows, 100)
        if m.portrait:
            across.addWidget(self.rail)
            across.addWidget(self.side)
        else:
            across.addWidget(self.side, 58)
            across.addWidget(self.rail)
        self.body.addLayout(across, 1)
        self._title: Text = ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.sheet.isVisible():
            self.sheet.hide()
            return
        super().keyPressEvent(event)

    def _over(self) -> QRect:
        """Return where an enlarged label goes: over all but the bar and the foot."""
        corner = self.rows.mapTo(self, QPoint(0, 0))
        bottom = self.foot.y() - self.look.metrics.gap()
        return QRect(corner.x(), corner.y(), self.foot.width(), bottom - corner.y())

    def fill(self, page: ListPage) -> None:
        self.band.setVisible(page.band is not None)
        if page.band is not None:
            self.band.set_band(page.band)
        self.rows.set_rows(
            page.rows,
            title=page.title,
            right=page.title_right,
            empty=page.empty,
            empty_icon=page.empty_icon,
        )
        if page.title != self._title:
            self.rows.list.scrollToTop()
            self._title = page.title
        self.fields.setVisible(bool(page.side))
        self.fields.set_rows(page.side, page.side_title)
        self.label.setVisible(page.label is not None)
        self.label.set_label(page.label, title=page.label_title, none="")
        self.sheet.keep((page.band, page.label))
        side = self._share(page)
        self.rail.set_actions(page.rail)
        self.rail.setVisible(bool(page.rail) or not self._fits(page, side))

    def _share(self, page: ListPage) -> int:
        """Give fields and label their heights; return the side's, in pixels, where it is below."""
        m = self.look.metrics
        beside = bool(page.side) or page.label is not None
        self.side.setVisible(beside)
        fields = self.fields.wanted_height() if page.side else 0
        if not m.portrait:
            both = page.side and page.label is not None
            self.fields.setMaximumHeight(fields if both else _UNBOUND)
            return 0
        label = m.px(_LABEL) if page.label is not None else 0
        high = fields + label + (m.gap() if fields and label else 0)
        self.side.setFixedHeight(high)
        self.fields.setFixedHeight(fields)
        return high + m.gap() if beside else 0

    def _fits(self, page: ListPage, below: int) -> bool:
        """Say whether all rows are seen at once, with so many pixels of cards below them."""
        m = self.look.metrics
        room = self.room(page) - below - m.px(HEAD) - m.px(2)
        if page.band is not None:
            room -= m.px(SMALL_HEAD) + m.gap()
        return len(page.rows) * m.target(NOTE) <= room
