"""The nodes of an as-built tree as a model, numbered from the top as when all are open."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt

from kiosk.screens.values import Node
from kiosk.ui.look import Look

Index = QModelIndex | QPersistentModelIndex

PLACE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Place:
    """A node and where it stands.

    Attributes:
        parent: its number; -1 for none.
        row: among its siblings, from 0.
        last: whether no sibling follows it.
        lines: for each level above it, from the outermost, whether more siblings follow there.
    """

    node: Node
    parent: int
    row: int
    lines: tuple[bool, ...]
    last: bool

    @property
    def depth(self) -> int:
        """How many nodes it is inside of."""
        return len(self.lines)


class NodeRows(QAbstractItemModel):
    """A tree that is replaced as a whole: nothing in a record is edited.

    Attributes:
        title: what a screen reader says of its one column.
        deepest: how many nodes the innermost one is inside of.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.title = ""
        self.roots: tuple[Node, ...] = ()
        self.places: list[Place] = []
        self.deepest = 0
        self._children: dict[int, list[int]] = {}

    def set_roots(self, roots: tuple[Node, ...]) -> None:
        """Show another tree."""
        self.beginResetModel()
        self.roots, self.places, self._children = roots, [], {}
        self._add(roots, -1, ())
        self.deepest = max((place.depth for place in self.places), default=0)
        self.endResetModel()

    def _add(self, nodes: tuple[Node, ...], parent: int, lines: tuple[bool, ...]) -> None:
        numbers = self._children.setdefault(parent, [])
        for row, node in enumerate(nodes):
            last = row == len(nodes) - 1
            number = len(self.places)
            numbers.append(number)
            self.places.append(Place(node, parent, row, lines, last))
            if node.children:
                self._add(node.children, number, (*lines, not last))

    def place(self, index: Index) -> Place:
        """Return what stands at an index."""
        return self.places[index.internalId()]

    def index(self, row: int, column: int = 0, parent: Index = QModelIndex()) -> QModelIndex:
        numbers = self._children.get(parent.internalId() if parent.isValid() else -1, [])
        if column or not 0 <= row < len(numbers):
            return QModelIndex()
        return self.createIndex(row, 0, numbers[row])

    def parent(  # pyright: ignore[reportIncompatibleMethodOverride] - QObject's takes nothing
        self, child: Index = QModelIndex()
    ) -> QModelIndex:
        number = self.places[child.internalId()].parent if child.isValid() else -1
        if number < 0:
            return QModelIndex()
        return self.createIndex(self.places[number].row, 0, number)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return len(self._children.get(parent.internalId() if parent.isValid() else -1, ()))

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        _ = parent
        return 1

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        _ = section, orientation
        return self.title if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        place = self.place(index)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._said(place.node)
            case _:
                return place if role == PLACE else None

    def _said(self, node: Node) -> str:
        flag = node.flag.text if node.flag is not None else ""
        words = (node.name, node.part, node.code, node.tracking, node.quantity, node.position)
        said = map(self._look.speaker.text, (*words, flag))
        return ". ".join(text for text in said if text)
