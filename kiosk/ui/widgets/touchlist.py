"""A list that scrolls under the finger and rests on whole rows."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QScroller

ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class WholeRows:
    """The rows of a list or tree, all of one height, of which only whole ones are seen at rest.

    Attributes:
        least: height of a row in pixels at least.
        height: of a row in pixels; it grows where that shares out what a part of a row would take.
    """

    def __init__(self, view: QAbstractItemView, least: int, *, tappable: bool) -> None:
        """Make a view one for fingers.

        Args:
            view: the list or tree.
            least: height of a row in pixels.
            tappable: whether rows can be tapped, and reached by Tab.
        """
        self._view = view
        self.least = least
        self.height = least
        view.setFrameShape(QFrame.Shape.NoFrame)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        view.setFocusPolicy(Qt.FocusPolicy.TabFocus if tappable else Qt.FocusPolicy.NoFocus)
        view.viewport().setAutoFillBackground(False)
        gesture = QScroller.ScrollerGestureType.LeftMouseButtonGesture
        QScroller.grabGesture(view.viewport(), gesture)

    def fit(self, high: int, *, all_fit: bool, most: int = 0) -> int:
        """Share out so many pixels; return what is left below the last whole row.

        Args:
            high: the pixels.
            all_fit: no row is left out.
            most: so high does a row become at most where all fit; 0 for no higher than it must.
        """
        count = max(1, high // self.least)
        self.height = max(self.least, most) if all_fit else max(1, high // count)
        QScroller.scroller(self._view.viewport()).setSnapPositionsY(0.0, float(self.height))
        return 0 if all_fit else max(0, high - count * self.height)

    def holds(self, rows: int) -> bool:
        """Say whether so many rows fit without scrolling."""
        return rows * self.least <= self._view.height()

    def set_steps(self) -> None:
        """Let the scroll bar step by rows and screens; Qt sets it back whenever it lays out."""
        bar = self._view.verticalScrollBar()
        bar.setSingleStep(self.height)
        bar.setPageStep(max(1, self.count) * self.height)

    @property
    def count(self) -> int:
        """How many rows fit."""
        return self._view.viewport().height() // self.height

    @property
    def first(self) -> int:
        """The first row that is shown, from 0."""
        return round(self._view.verticalScrollBar().value() / self.height)

    def page(self, by: int) -> None:
        """Scroll by so many screens of rows; negative is up."""
        bar = self._view.verticalScrollBar()
        QScroller.scroller(self._view.viewport()).stop()
        bar.setValue((self.first + by * max(1, self.count)) * self.height)


class TouchList(QListView):
    """A list for fingers; `chosen` carries the row that was tapped, or entered by keyboard."""

    chosen = Signal(int)

    fitted = Signal(int)

    def __init__(self, height: int, *, tappable: bool, grows: float = 1) -> None:
        """Make a list.

        Args:
            height: of a row in pixels at least.
            tappable: whether rows can be tapped, and reached by Tab.
            grows: how many times as high few rows become, where there is room.
        """
        super().__init__()
        self._first = -1
        self._grows = grows
        self._whole = WholeRows(self, height, tappable=tappable)
        self.setUniformItemSizes(True)
        self.clicked.connect(self._clicked)

    def _clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row())

    def set_least(self, height: int) -> None:
        """Set how high a row is at least, in pixels."""
        self._whole.least = height
        self.fit()

    def fit(self) -> None:
        """Share out the height anew, after a change of size or of the number of rows."""
        first, before = self.first_row, self._whole.height
        rows, high = self.model().rowCount(), self.height()
        most = min(round(self._whole.least * self._grows), high // max(1, rows))
        rest = self._whole.fit(high, all_fit=self._whole.holds(rows), most=most)
        if self.viewportMargins().bottom() != rest:
            self.setViewportMargins(0, 0, 0, rest)
        self.fitted.emit(self._whole.height)
        self._whole.set_steps()
        if self._whole.height != before and self._first < 0:
            self._start_at(first)

    def _start_at(self, first: int) -> None:
        """Scroll to a row, as soon as Qt knows how far it can."""
        self._first = first
        self._scroll()

    def _scroll(self) -> None:
        bar = self.verticalScrollBar()
        value = self._first * self._whole.height
        bar.setValue(value)
        if bar.value() == value:
            self._first = -1

    def updateGeometries(self) -> None:
        super().updateGeometries()
        if self._first >= 0:
            self._scroll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            if self.currentIndex().isValid():
                self.chosen.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    @property
    def whole_rows(self) -> int:
        """How many rows fit."""
        return self._whole.count

    @property
    def first_row(self) -> int:
        """The first row that is shown, from 0."""
        return self._whole.first

    def page(self, by: int) -> None:
        """Scroll by so many screens of rows; negative is up."""
        self._first = -1
        self._whole.page(by)

    def bring(self, row: int) -> None:
        """Scroll so that a row is among those shown."""
        first, fit = self.first_row, max(1, self.whole_rows)
        if not first <= row < first + fit:
            most = max(0, self.model().rowCount() - fit)
            self._start_at(min(max(0, row - fit // 2), most))
