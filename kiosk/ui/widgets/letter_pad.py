"""The letters under what is typed: all at once where they fit, else one half at a time."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.domain.messages import phrase
from kiosk.ui.look import Look
from kiosk.ui.widgets.draft import Draft
from kiosk.ui.widgets.keypad import KeypadKey, least_key

_ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_HALVES = ("ABCDEFGHIJKLM", "NOPQRSTUVWXYZ")
CODE_SIGNS = "/,:_"
LIST_SIGNS = "+,/."
"""Those of a list of serials come first (A22); two of the signs stand beside each half."""
_SPACE = 1
HALF_COLUMNS, HALF_ROWS = 6, 3
"""A half, its signs, the space, and two places for the key to the other half."""


@dataclass(frozen=True, slots=True)
class Shape:
    """How the letters are laid out."""

    columns: int
    rows: int

    @property
    def whole(self) -> bool:
        """Whether there is room for all letters at once."""
        return self.columns * self.rows >= len(_ALPHABET) + len(CODE_SIGNS) + _SPACE


def shape_of(look: Look, width: int, rows: int) -> Shape:
    """Return how letters fit into a width in pixels and so many rows, no key below 19 mm."""
    gap = look.metrics.gap()
    columns = (width + gap) // (least_key(look.metrics) + gap)
    if not Shape(columns, rows).whole:
        return Shape(HALF_COLUMNS, HALF_ROWS)
    needed = len(_ALPHABET) + len(CODE_SIGNS) + _SPACE
    fewest = -(-needed // columns)
    return Shape(-(-needed // fewest), fewest)


class LetterPad(QWidget):
    """Keys that write letters, a few signs and a space into a draft, below its field."""

    def __init__(self, look: Look, draft: Draft, shape: Shape, field: QWidget) -> None:
        """Make the keys.

        Args:
            look: of the window.
            draft: what they write into.
            shape: how many columns and rows of keys.
            field: shows the draft, in a row of its own or in place of all letters.
        """
        super().__init__()
        self._draft = draft
        self._field = field
        self.shape = shape
        self._half = 0
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(look.metrics.gap())
        self._signs = CODE_SIGNS
        keys = [self._key(look, each) for each in self._written()]
        self.letters = keys
        for number, key in enumerate(keys):
            self._grid.addWidget(key, 1 + number // shape.columns, number % shape.columns)
        self.space = KeypadKey(look, phrase("key_space"), sends=" ", size=20)
        self.space.struck.connect(draft.strike)
        self.turn = KeypadKey(look, "", size=34)
        self.turn.clicked.connect(self._turn)
        self._place_last(len(keys))
        self._keys = (*keys, self.space, *(() if shape.whole else (self.turn,)))
        for column in range(shape.columns):
            self._grid.setColumnStretch(column, 1)
        for row in range(1 + shape.rows):
            self._grid.setRowStretch(row, 1)
        self._show_half()
        self.show_letters(shown=True)

    def show_signs(self, signs: str) -> None:
        """Offer four other signs beside the letters."""
        if signs != self._signs:
            self._signs = signs
            self._show_half()

    def _written(self) -> str:
        """Return what the keys write: all of it, or the half that is shown with its signs."""
        if self.shape.whole:
            return _ALPHABET + self._signs
        return _HALVES[self._half] + self._signs[2 * self._half :][:2]

    def show_letters(self, *, shown: bool) -> None:
        """Show the letters, or the field in their place too."""
        for key in self._keys:
            key.setVisible(shown)
        self._grid.addWidget(self._field, 0, 0, 1 if shown else -1, -1)

    def _key(self, look: Look, letter: str) -> KeypadKey:
        key = KeypadKey(look, letter, size=40)
        key.struck.connect(self._draft.strike)
        return key

    def _place_last(self, placed: int) -> None:
        """Put the space, and the key to the other half, into what the last row has left."""
        columns = self.shape.columns
        row, column = 1 + placed // columns, placed % columns
        if self.shape.whole:
            self._grid.addWidget(self.space, row, column, 1, columns - column)
            self.turn.hide()
            return
        self._grid.addWidget(self.space, row, column)
        self._grid.addWidget(self.turn, row, column + 1, 1, columns - column - 1)

    def _turn(self) -> None:
        self._half = 1 - self._half
        self._show_half()

    def _show_half(self) -> None:
        for key, letter in zip(self.letters, self._written(), strict=True):
            key.set_caption(letter)
        if self.shape.whole:
            return
        other = _HALVES[1 - self._half]
        self.turn.set_caption(f"{other[0]}–{other[-1]}")
