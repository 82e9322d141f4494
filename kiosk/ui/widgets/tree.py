"""An as-built tree for fingers: whole rows, a large sign to open a node, arrow keys, + and -."""

from PySide6.QtCore import QModelIndex, QPointF, QRect, QRectF, QSize, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
    QVBoxLayout,
)

from kiosk.domain.messages import Text
from kiosk.screens.values import Node
from kiosk.ui.ink import Ink
from kiosk.ui.look import Look
from kiosk.ui.widgets.painted import Painted
from kiosk.ui.widgets.rows import HEAD, draw_empty, draw_heading, draw_ring, seen
from kiosk.ui.widgets.touchlist import ENTER, WholeRows
from kiosk.ui.widgets.tree_cells import NARROW_ROW, ROW, Shape, draw_node
from kiosk.ui.widgets.tree_rows import Index, NodeRows


class TouchTree(QTreeView):
    """A tree for fingers; `chosen` carries what the node that was tapped asks for.

    A tap on the sign, or anywhere in a node that leads nowhere, opens and closes it.
    """

    chosen = Signal(object)
    moved = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look
        row = NARROW_ROW if look.metrics.portrait else ROW
        self._whole = WholeRows(self, look.metrics.target(row), tappable=True)
        self.nodes = NodeRows(look)
        self._position: Text = ""
        self.shape = Shape.of(look, 0, self.nodes, "")
        self._pressed = QPointF()
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setExpandsOnDoubleClick(False)
        self.setModel(self.nodes)
        self._cells = _Cells(self)
        self.setItemDelegate(self._cells)
        self.clicked.connect(self._clicked)
        self.verticalScrollBar().valueChanged.connect(self.moved)
        self.verticalScrollBar().rangeChanged.connect(self.moved)

    def set_nodes(self, nodes: tuple[Node, ...], position: Text) -> None:
        """Show a tree; one that stands keeps what was opened. A single root is open."""
        if (nodes, position) == (self.nodes.roots, self._position):
            return
        self._position = position
        self.nodes.set_roots(nodes)
        self._measure()
        self.scrollToTop()
        if len(nodes) == 1:
            self.expand(self.nodes.index(0))

    def _measure(self) -> None:
        wide = self.viewport().width()
        self.shape = Shape.of(self.look, wide, self.nodes, self._position)

    @property
    def row_height(self) -> int:
        """Height of a row in pixels."""
        return self._whole.height

    @property
    def range(self) -> tuple[int, int, int]:
        """First and last row shown, counted from 1, and how many are open."""
        self.executeDelayedItemsLayout()
        first, fit = self._whole.first, max(1, self._whole.count)
        hidden = self.verticalScrollBar().maximum() // self._whole.height
        total = fit + hidden if hidden else self._open_until(fit)
        return first + 1, min(first + fit, total), total

    def _open_until(self, most: int) -> int:
        """Count the open rows, at most so many."""
        index, count = self.nodes.index(0), 0
        while index.isValid() and count < most:
            index, count = self.indexBelow(index), count + 1
        return count

    def open_all(self, *, wanted: bool) -> None:
        """Open every node, or close them all."""
        if wanted:
            self.expandAll()
        else:
            self.collapseAll()

    def page(self, by: int) -> None:
        """Scroll by so many screens of rows; negative is up."""
        self._whole.page(by)

    def fit(self, high: int) -> int:
        """Share out so many pixels among whole rows; return what is left below the last one."""
        before = self._whole.height
        rest = self._whole.fit(high, all_fit=False)
        if self._whole.height != before:
            self._cells.sizeHintChanged.emit(QModelIndex())
        return rest

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()
        self._whole.set_steps()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position()
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in ENTER:
            if index.isValid():
                self._enter(index)
            return
        super().keyPressEvent(event)

    def _clicked(self, index: QModelIndex) -> None:
        place, wide = self.nodes.place(index), self.viewport().width()
        x = self._pressed.x()
        x = wide - x if self.look.speaker.right_to_left else x
        if place.node.children and x < self.shape.left(place.depth) + self.shape.zone:
            self._turn(index)
        else:
            self._enter(index)

    def _enter(self, index: QModelIndex) -> None:
        node = self.nodes.place(index).node
        if node.does is not None:
            self.chosen.emit(node.does)
        elif node.children:
            self._turn(index)

    def _turn(self, index: QModelIndex) -> None:
        """Open or close a node; of one that opens as much as fits is brought into view."""
        if self.isExpanded(index):
            self.collapse(index)
            return
        self.expand(index)
        high, bar = self._whole.height, self.verticalScrollBar()
        top = self.visualRect(index).top()
        below = top + high * (1 + self.nodes.rowCount(index)) - self.viewport().height()
        if below > 0:
            rows = min(below, top) / high
            bar.setValue(bar.value() + round(rows + 0.49) * high)


class _Cells(QStyledItemDelegate):
    def __init__(self, tree: TouchTree) -> None:
        super().__init__()
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        _ = option, index
        return QSize(100, self._tree.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tree = self._tree
        rect: QRect = option.rect
        place = tree.nodes.place(index)
        is_open = bool(option.state & QStyle.StateFlag.State_Open)
        painter.save()
        with Ink(painter, tree.look, rect) as ink:
            draw_node(ink, QRectF(rect), place, tree.shape, is_open=is_open)
            ink.line(rect.left(), rect.bottom(), rect.right() + 1, rect.bottom(), ink.theme.line)
            if option.state & QStyle.StateFlag.State_HasFocus:
                draw_ring(ink, QRectF(rect))
        painter.restore()


class TreeCard(Painted):
    """A card with a heading and a tree.

    `intended` carries what a tapped node does; `moved` says that other rows are shown.
    """

    intended = Signal(object)
    moved = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._title: Text = ""
        self._right: Text = ""
        self._empty: Text = ""
        self._empty_icon = ""
        self.tree = TouchTree(look)
        self.tree.chosen.connect(self.intended)
        self.tree.moved.connect(self.moved)
        self.moved.connect(self._update_heading)
        self._box = QVBoxLayout(self)
        self._box.addWidget(self.tree)

    def set_nodes(
        self,
        nodes: tuple[Node, ...],
        *,
        title: Text,
        right: Text = "",
        position: Text = "",
        empty: Text = "",
        empty_icon: str = "",
    ) -> None:
        """Show a tree under a heading; `position` names the column of positions."""
        self._title, self._right = title, right
        self._empty, self._empty_icon = "" if nodes else empty, empty_icon
        self.tree.set_nodes(nodes, position)
        self.tree.setVisible(bool(nodes))
        self.tree.nodes.title = self.look.speaker.text(title)
        self.tree.setAccessibleName(self.tree.nodes.title)
        self.said(title, right, self._empty)
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        m = self.look.metrics
        top, edge = m.px(HEAD), m.px(2)
        rest = self.tree.fit(self.height() - top - edge)
        self._box.setContentsMargins(0, top, 0, edge + rest)
        self._box.activate()

    def _update_heading(self) -> None:
        self.update(0, 0, self.width(), self.look.metrics.px(HEAD))

    def draw(self, ink: Ink) -> None:
        whole = QRectF(self.rect())
        ink.box(whole, self.look.theme.card)
        draw_heading(ink, whole.width(), self._title, self._right or seen(self.tree.range))
        if self._empty:
            rest = whole.adjusted(0, ink.px(HEAD), 0, 0)
            draw_empty(ink, rest, self._empty, self._empty_icon)
