"""What stands beside the kiosk in a rehearsal: the guide, labels to click, the printer (R15)."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.screens.rehearsal import Tray
from kiosk.ui.ink import Ink
from kiosk.ui.look import Look
from kiosk.ui.rehearsal.buttons import Pager
from kiosk.ui.rehearsal.guide import GuideCard
from kiosk.ui.rehearsal.labels import AROUND
from kiosk.ui.rehearsal.material import draw_bench
from kiosk.ui.rehearsal.paper import Printer
from kiosk.ui.rehearsal.spread import Spread

_MARGIN = 12
_STRIP = 116
"""Height of the paper in sight where the bench is upright, in pixels of the design."""
_GUIDE_MOST = 0.3
"""Of the height that a long step takes."""
_GUIDE_SHARE = 0.29
_PRINTER_SHARE = 0.31
"""Of the width where the bench is flat."""


class TrayView(QWidget):
    """The bench: guide, labels and printer below each other, side by side where it is flat.

    Signals:
        intended: what a click on a label or button asks for.
    """

    intended = Signal(object)

    def __init__(self, look: Look, *, grows: bool = True) -> None:
        """Make a bench without anything on it.

        Args:
            look: of the window; sizes are for the kiosk's screen beside it.
            grows: whether paper slides out of the printer, or is there at once.
        """
        super().__init__()
        self.look = look
        self.tray: Tray | None = None
        self.guide = GuideCard(look, self)
        self.spread = Spread(look, self)
        self.pager = Pager(look)
        self.pager.setParent(self)
        self.pager.follow(self.spread)
        self.printer = Printer(look, self, grows=grows)
        self.spread.intended.connect(self.intended)
        self.spread.moved.connect(self._call)
        self.printer.intended.connect(self.intended)

    def show_tray(self, tray: Tray) -> None:
        """Show a tray."""
        self.tray = tray
        if tray.guide is not None:
            self.guide.set_guide(tray.guide)
        self.printer.set_printer(tray)
        self._place()
        self.spread.set_groups(tray)
        self._place()
        self.spread.show_hint()

    def _call(self) -> None:
        """Mark the way to labels that the guide asks for and that are out of view."""
        up, down = self.spread.beyond()
        self.pager.call(up=up, down=down)

    @property
    def upright(self) -> bool:
        """Whether it stands at the kiosk's side, not below it."""
        return self.height() >= self.width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        self.guide.setVisible(self.tray is not None and self.tray.guide is not None)
        self.pager.show()
        if self.upright:
            self._stack()
        else:
            self._line_up()
        self.pager.setVisible(self.spread.overflows)

    def _stack(self) -> None:
        """Lay out from top to bottom."""
        m = self.look.metrics
        margin, wide, high = m.px(_MARGIN), self.width(), self.height()
        top = margin
        if self.guide.isVisibleTo(self):
            room = wide - 2 * margin
            tall = min(self.guide.wanted(room), round(high * _GUIDE_MOST))
            self.guide.setGeometry(margin, top, room, tall)
            top += tall + m.px(4)
        paper = m.px(_STRIP) + self.printer.body_height
        self.printer.setGeometry(0, high - paper, wide, paper)
        bottom = high - paper - m.px(8)
        side = margin - m.px(AROUND)
        self.spread.setGeometry(side, top, wide - 2 * side, max(1, bottom - top))
        if self.spread.overflows:
            low = self.pager.height()
            self.pager.setGeometry(margin, bottom - low, wide - 2 * margin, low)
            less = bottom - top - low - max(0, m.gap() - m.px(AROUND))
            self.spread.setGeometry(side, top, wide - 2 * side, max(1, less))

    def _line_up(self) -> None:
        """Lay out side by side: guide and paging, labels, printer."""
        m = self.look.metrics
        margin, wide, high = m.px(_MARGIN), self.width(), self.height()
        first = round(wide * _GUIDE_SHARE) - margin
        last = round(wide * _PRINTER_SHARE)
        low = self.pager.height() + m.gap()
        at = self._x(margin, first)
        self.guide.setGeometry(at, margin, first, high - 2 * margin - low)
        self.pager.setGeometry(at, high - margin - self.pager.height(), first, low - m.gap())
        self.printer.setGeometry(self._x(wide - last, last), 0, last, high)
        left = margin + first + m.px(8)
        room = wide - last - left - m.px(2)
        self.spread.setGeometry(self._x(left, room), m.px(6), room, high - 2 * m.px(6))

    def _x(self, left: int, wide: int) -> int:
        """Return where something begins in the language's direction."""
        return self.width() - left - wide if self.look.speaker.right_to_left else left

    def paintEvent(self, event: QPaintEvent) -> None:
        _ = event
        with Ink(self, self.look, self.rect()) as ink:
            draw_bench(ink, QRectF(self.rect()), upright=self.upright)
