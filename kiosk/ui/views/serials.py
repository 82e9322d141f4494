"""Receiving units: what came in so far, the newest on top, beside its label."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.domain.messages import Text
from kiosk.screens.parts import Shade
from kiosk.screens.values import ReceivedRow, SerialsPage
from kiosk.ui.ink import Ink
from kiosk.ui.lettering import RIGHT, SMALLEST
from kiosk.ui.widgets.band import BandView
from kiosk.ui.widgets.card import Card
from kiosk.ui.widgets.frame import MARGIN, View
from kiosk.ui.widgets.label_card import LabelCard
from kiosk.ui.widgets.label_sheet import LabelSheet
from kiosk.ui.widgets.line_head import LineHeadView
from kiosk.ui.widgets.rail import Rail
from kiosk.ui.widgets.read_strip import ReadStrip
from kiosk.ui.widgets.rows import ListCard

ROW = 54
"""Height of a unit's row, in pixels of the design."""
_RAIL = 100
_LABEL_MM = 30
"""Height of the usual label; on an upright panel its card is no higher than that takes."""
_MAIN, _SIDE = 100, 58


class SerialsView(View[SerialsPage]):
    """Receiving units by their serials."""

    def build(self) -> None:
        self.band = BandView(self.look)
        self.band.painted.connect(self.painted)
        self.body.addWidget(self.band)
        self.read = ReadStrip(self.look)
        self.body.addWidget(self.read)
        self.units = Card(self.look)
        self.head = LineHeadView(self.look)
        self.rows: ListCard[ReceivedRow] = ListCard(self.look, ROW, _draw, _spoken)
        column = QVBoxLayout(self.units)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.rows, 1)
        self.rail = Rail(self.look, upright=True)
        self.rail.setFixedWidth(self.look.metrics.target(_RAIL))
        self.rail.follow(self.rows.list)
        self.rail.hide()
        self.rows.list.fitted.connect(self._refit)
        main = QHBoxLayout()
        main.setSpacing(self.look.metrics.gap())
        main.addWidget(self.units, 1)
        main.addWidget(self.rail)
        self.label = LabelCard(self.look)
        self.label.intended.connect(self.intended)
        both = self.beside()
        both.addLayout(main, _MAIN)
        both.addWidget(self.label, _SIDE)
        if self.look.metrics.portrait:
            self.label.setFixedHeight(self.label.least_height(_LABEL_MM))
        self.body.addLayout(both, 1)
        self.sheet = LabelSheet(self.look, self, self._between)
        self.label.enlarged.connect(self.sheet.open)

    def fill(self, page: SerialsPage) -> None:
        self.band.set_band(page.band, page.next)
        self.read.set_read(page.read, page.read_title)
        self.head.set_line(page.line)
        self.rows.set_rows(
            page.rows, empty=page.empty, empty_icon=page.next.icon, spoken=page.line.name
        )
        self.label.set_label(page.label, title=page.label_title, none=page.no_label)
        self.sheet.keep((page.band, page.label))

    def _refit(self) -> None:
        """Show the rail while there are more units than room."""
        self.rail.setVisible(self.rows.list.whole_rows < self.rows.rows.rowCount())

    def _between(self) -> QRect:
        """Return the place between the bar on top and the foot."""
        edge = self.look.metrics.px(MARGIN)
        top = self.top.height() + edge
        bottom = self.foot.geometry().top() - self.look.metrics.gap()
        return QRect(edge, top, self.width() - 2 * edge, bottom - top)

    def hideEvent(self, event: QHideEvent) -> None:
        self.sheet.hide()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.sheet.isVisible():
            self.sheet.hide()
            return
        super().keyPressEvent(event)


def _spoken(row: ReceivedRow) -> Sequence[Text]:
    return str(row.number), row.serial, row.label, row.at


def _draw(ink: Ink, rect: QRectF, row: ReceivedRow, number: int) -> None:
    theme = ink.theme
    newest = number == 0
    if newest:
        ink.fill(rect, theme.soft)
        ink.fill(QRectF(rect.left(), rect.top(), ink.px(8), rect.height()), theme.accent)
    quiet = theme.ink if newest else theme.ink2
    edge, room = rect.left() + ink.px(16) + ink.px(48), ink.px(52)
    place = QRectF(edge - room, rect.top(), room, rect.height())
    ink.text(place, str(row.number), _fitting(ink, row.number, place.width()), quiet, RIGHT)
    clock = float(ink.width("00:00:00", 18, tabular=True) + ink.px(4))
    right = rect.right() - ink.px(20) - clock
    at = QRectF(right, rect.top(), clock, rect.height())
    ink.text(at, row.at, ink.font(18, tabular=True), quiet, RIGHT)
    left = rect.left() + ink.px(84)
    right -= ink.px(24)
    mark = ink.px(28)
    state = min(float(ink.px(206)), max(rect.width() * 0.26, float(ink.px(150))))
    front = _on_soft(ink, row.shade) if newest else theme.shade(row.shade)[2]
    x = right - state
    ink.icon(row.label_icon, x, rect.center().y() - mark / 2, mark, front, 2.4)
    word = QRectF(x + mark + ink.px(10), rect.top(), state - mark - ink.px(10), rect.height())
    said = theme.ink if newest and row.shade is Shade.STOP else front
    ink.words(word, row.label, 18, 600, said, least=16)
    code = QRectF(left, rect.top(), x - ink.px(14) - left, rect.height())
    ink.code(code, row.serial, 26, 19, 700, theme.ink)


def _fitting(ink: Ink, number: int, room: float) -> QFont:
    """Return the font in which a number of a receipt of thousands has room."""
    size = 22
    while size > SMALLEST and ink.width(str(number), size, 600, tabular=True) > room:
        size -= 1
    return ink.font(size, 600, tabular=True)


def _on_soft(ink: Ink, shade: Shade) -> str:
    """Return the ink of a meaning on the row that stands out."""
    match shade:
        case Shade.INFO:
            return ink.theme.soft_text
        case Shade.CHECK:
            return ink.theme.soft_check
        case Shade.PLAIN | Shade.OK | Shade.STOP:
            return ink.theme.shade(shade)[2]
