"""Lists for fingers: whole rows, kinetic, taps act on release, a sentence where all is empty."""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QVBoxLayout

from kiosk.domain.messages import Text, phrase
from kiosk.domain.quantity import grouped
from kiosk.ui.ink import Ink
from kiosk.ui.lettering import RIGHT
from kiosk.ui.look import Look
from kiosk.ui.widgets.painted import Painted, sentences
from kiosk.ui.widgets.touchlist import TouchList

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
Draw = Callable[[Ink, QRectF, Row, int], None]
Say = Callable[[Row], Sequence[Text]]
Does = Callable[[Row], object | None]

HEAD = 36
"""Height of a card's heading, in pixels of the design."""

_GROWS = 1.5
"""Few rows on an upright panel become so many times as high."""

_ROW = Qt.ItemDataRole.UserRole


class Rows(QAbstractListModel, Generic[Row]):
    """The rows of a list; only those that changed are drawn again."""

    def __init__(self, look: Look, say: Say[Row]) -> None:
        super().__init__()
        self._look = look
        self._say = say
        self.rows: tuple[Row, ...] = ()

    def set_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other rows."""
        if len(rows) != len(self.rows):
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()
            return
        before, self.rows = self.rows, rows
        for number, (old, new) in enumerate(zip(before, rows, strict=True)):
            if old is not new and old != new:
                self.dataChanged.emit(self.index(number), self.index(number))

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return sentences(map(self._look.speaker.text, self._say(row)))
            case _:
                return row if role == _ROW else None


class _Cells(QStyledItemDelegate, Generic[Row]):
    def __init__(self, look: Look, height: int, draw: Draw[Row]) -> None:
        super().__init__()
        self._look = look
        self._draw = draw
        self.height = height

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        _ = option, index
        return QSize(100, self.height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        row: Row = index.data(_ROW)
        painter.save()
        with Ink(painter, self._look, rect) as ink:
            self._draw(ink, QRectF(rect), row, index.row())
            low = rect.bottom()
            lowest = low + rect.height() // 2 > painter.window().bottom()
            if not lowest and index.row() < index.model().rowCount() - 1:
                ink.line(rect.left(), low, rect.right() + 1, low, self._look.theme.line)
            if option.state & QStyle.StateFlag.State_HasFocus:
                draw_ring(ink, QRectF(rect))
        painter.restore()


class ListCard(Painted, Generic[Row]):
    """A card with a heading, rows, and what they say when there are none.

    `intended` carries what a tapped row does; `moved` says that other rows are shown.
    """

    intended = Signal(object)
    moved = Signal()

    def __init__(
        self,
        look: Look,
        height: float,
        draw: Draw[Row],
        say: Say[Row],
        does: Does[Row] | None = None,
    ) -> None:
        """Make a card.

        Args:
            look: of the window.
            height: of a row in pixels of the design; rows that can be tapped keep 15 mm.
            draw: draws one row into its rectangle.
            say: what a screen reader says of a row.
            does: what a tap on a row asks for, None for nothing.
        """
        super().__init__(look)
        m = look.metrics
        size = m.target(height) if does is not None else m.px(height)
        self._does = does
        self._title: Text = ""
        self._right: Text = ""
        self._empty: Text = ""
        self._empty_icon = ""
        self._heading = True
        self.rows: Rows[Row] = Rows(look, say)
        self.list = TouchList(size, tappable=does is not None, grows=_GROWS if m.portrait else 1)
        self.list.setModel(self.rows)
        self._cells: _Cells[Row] = _Cells(look, size, draw)
        self.list.setItemDelegate(self._cells)
        self.list.chosen.connect(self._chosen)
        self.list.fitted.connect(self._fit)
        self.list.verticalScrollBar().valueChanged.connect(self.moved)
        self.list.verticalScrollBar().rangeChanged.connect(self.moved)
        self.moved.connect(self._update_heading)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, m.px(HEAD), 0, m.px(2))
        self._box.addWidget(self.list)

    def set_rows(
        self,
        rows: tuple[Row, ...],
        *,
        title: Text = "",
        right: Text = "",
        empty: Text = "",
        empty_icon: str = "",
        spoken: Text = "",
    ) -> None:
        """Show rows under a heading; without a title there is none, and `spoken` is its name.

        At its right end stand the words given, else which rows are seen, if not all are.
        """
        self._title, self._right, self._empty = title, right, "" if rows else empty
        self._empty_icon = empty_icon
        self._heading = bool(title)
        m = self.look.metrics
        self._box.setContentsMargins(0, m.px(HEAD if title else 4), 0, m.px(2))
        self.rows.set_rows(rows)
        self.list.fit()
        self.list.setVisible(bool(rows))
        self.list.setAccessibleName(self.look.speaker.text(title or spoken))
        self.said(title or spoken, right, self._empty)
        self.update()

    def _update_heading(self) -> None:
        self.update(0, 0, self.width(), self.look.metrics.px(HEAD))

    def _fit(self, height: int) -> None:
        if height != self._cells.height:
            self._cells.height = height
            self.rows.layoutChanged.emit()

    def _chosen(self, number: int) -> None:
        if self._does is None or not 0 <= number < len(self.rows.rows):
            return
        wanted = self._does(self.rows.rows[number])
        if wanted is not None:
            self.intended.emit(wanted)

    @property
    def range(self) -> tuple[int, int, int]:
        """First and last row shown, counted from 1, and how many there are."""
        total = len(self.rows.rows)
        first = min(self.list.first_row, total)
        return first + 1, min(first + max(1, self.list.whole_rows), total), total

    def draw(self, ink: Ink) -> None:
        whole = QRectF(self.rect())
        ink.box(whole, self.look.theme.card)
        head = float(ink.px(HEAD)) if self._heading else 0.0
        if self._heading:
            draw_heading(ink, whole.width(), self._title, self._right or seen(self.range))
        if self._empty:
            rest = QRectF(0, head, whole.width(), whole.height() - head)
            draw_empty(ink, rest, self._empty, self._empty_icon)


def seen(shown: tuple[int, int, int]) -> Text:
    """Return first and last row that are shown, of how many, in words; nothing while all are."""
    first, last, total = shown
    if last - first + 1 >= total:
        return ""
    return phrase("range", first=grouped(first), last=grouped(last), total=grouped(total))


def draw_heading(ink: Ink, wide: float, title: Text, right: Text) -> None:
    """Draw the heading of a card that is `wide` pixels wide."""
    theme, high, pad = ink.theme, float(ink.px(HEAD)), ink.px(20)
    rect = QRectF(pad, 0, wide - 2 * pad, high)
    taken = ink.width(right, 17) + ink.px(14) if right else 0
    ink.words(rect.adjusted(0, 0, -taken, 0), title, 18, 700, theme.ink2, lines=1, least=16)
    ink.text(rect, right, ink.font(17), theme.ink2, RIGHT)
    ink.line(0, high - 1, wide, high - 1, theme.line)


def draw_ring(ink: Ink, rect: QRectF) -> None:
    """Draw what the keyboard's focus is on."""
    inset = ink.px(5)
    ring = rect.adjusted(inset, inset, -inset, -inset)
    ink.box(ring, "", radius=8, edge=ink.theme.ink, width=4)


def draw_empty(ink: Ink, rect: QRectF, text: Text, icon: str = "") -> None:
    """Draw a sentence in the middle of an empty card."""
    theme = ink.theme
    wide = min(rect.width() - ink.px(60), float(ink.px(620)))
    mark = ink.px(56) if icon and rect.height() > ink.px(150) else 0
    lines = ink.lines(text, 24, 400, wide)
    high = len(lines) * ink.px(32)
    y = rect.center().y() - (high + (mark + ink.px(14) if mark else 0)) / 2
    if mark:
        ink.icon(icon, rect.center().x() - mark / 2, y, mark, theme.ink2, 1.75)
        y += mark + ink.px(14)
    left = rect.center().x() - wide / 2
    ink.centred(QRectF(left, y, wide, rect.bottom() - y), text, 24, theme.ink2)
