"""The last scans at this station: as many as there is room for, the newest first."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QResizeEvent

from kiosk.domain.messages import Text
from kiosk.screens.parts import Shade
from kiosk.screens.values import ScanRow
from kiosk.ui.ink import Ink
from kiosk.ui.lettering import RIGHT
from kiosk.ui.look import Look
from kiosk.ui.widgets.rows import HEAD, ListCard

ROW = 50
"""Height of a scan, in pixels of the design; a few less where four then fit."""

_LEAST = 46
_FOUR = 4


class ScanRows(ListCard[ScanRow]):
    """A card of scans; it never scrolls, so nothing in it is out of reach."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, ROW, _draw, _spoken)
        self._scans: tuple[ScanRow, ...] = ()
        self._name: Text = ""
        self._none: Text = ""
        self.list.fitted.connect(self._refit)

    def set_scans(self, scans: tuple[ScanRow, ...], *, title: Text, empty: Text) -> None:
        """Show the newest scans."""
        self._scans, self._name, self._none = scans, title, empty
        self._show(self._newest())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        m = self.look.metrics
        fourth = (self.height() - m.px(HEAD) - m.px(2)) // _FOUR
        self.list.set_least(min(max(fourth, m.px(_LEAST)), m.px(ROW)))

    def _refit(self) -> None:
        newest = self._newest()
        if newest != self.rows.rows:
            self._show(newest)

    def _newest(self) -> tuple[ScanRow, ...]:
        return self._scans[: max(1, self.list.whole_rows)]

    def _show(self, rows: tuple[ScanRow, ...]) -> None:
        self.set_rows(rows, title=self._name, empty=self._none)


def _spoken(row: ScanRow) -> Sequence[Text]:
    return row.at, row.code, row.what


def _draw(ink: Ink, rect: QRectF, row: ScanRow, number: int) -> None:
    theme = ink.theme
    ink_of = theme.shade(row.shade)[2]
    mark = ink.px(28)
    x = rect.left() + ink.px(18)
    ink.icon(row.icon, x, rect.center().y() - mark / 2, mark, ink_of, 2.4)
    x += mark + ink.px(14)
    clock = ink.width("00:00:00", 17, tabular=True) + ink.px(4)
    right = rect.right() - ink.px(16) - clock
    at = QRectF(right, rect.top(), clock, rect.height())
    ink.text(at, row.at, ink.font(17, tabular=True), theme.ink2, RIGHT)
    room = right - ink.px(10) - x
    weight = 700 if number == 0 else 600
    most = room * (0.56 if row.what else 1.0)
    wide = min(max(ink.width(row.code, 20, weight) + 2.0, room * 0.5), most)
    ink.code(QRectF(x, rect.top(), wide, rect.height()), row.code, 20, 17, weight, theme.ink)
    x += wide + ink.px(8)
    what = QRectF(x, rect.top(), right - ink.px(10) - x, rect.height())
    front = ink_of if row.shade is Shade.STOP else theme.ink2
    ink.words(what, row.what, 17, 400, front, least=16)
