"""Rows of unequal height in a window that shows whole ones only: where it may come to rest."""

from bisect import bisect_left
from dataclasses import dataclass
from typing import NamedTuple


class Span(NamedTuple):
    """From where to where a row reaches, in pixels from the first one's top."""

    top: int
    bottom: int


@dataclass(frozen=True, slots=True)
class Spans:
    """Rows below each other, and how high the window is through which they are seen.

    A `value` is how far the window is scrolled, in pixels; at rest it is a row's top.
    """

    rows: tuple[Span, ...]
    high: int

    @property
    def last(self) -> int:
        """The value from which the last row is seen; 0 where all are seen at once."""
        return self._up_to(len(self.rows) - 1)

    @property
    def rests(self) -> tuple[int, ...]:
        """All values at which the window may rest."""
        return tuple(row.top for row in self.rows if row.top <= self.last)

    def _up_to(self, row: int) -> int:
        """Return the least value from which a row is seen to its end."""
        if row < 0:
            return 0
        own, bottom = self.rows[row]
        return min(own, next((top for top, _ in self.rows if bottom - top <= self.high), own))

    def nearest(self, value: int) -> int:
        """Return where a window comes to rest that was let go at a value."""
        return min(self.rests, key=lambda top: abs(top - value), default=0)

    def at(self, value: int) -> int:
        """Return the number of the first row that is seen whole."""
        return bisect_left([row.top for row in self.rows], value)

    def top(self, row: int) -> int:
        """Return the value at which a row is the first one, as far as there are rows."""
        if not self.rows:
            return 0
        return min(self.rows[min(max(0, row), len(self.rows) - 1)].top, self.last)

    def whole(self, value: int, row: Span) -> bool:
        """Say whether a row is seen whole."""
        return value <= row.top and row.bottom <= value + self.high

    def further(self, value: int) -> int:
        """Return the value that begins with the first row not seen whole at `value`."""
        cut = (row.top for row in self.rows if row.bottom > value + self.high)
        return min(max(next(cut, value), self.top(self.at(value) + 1)), self.last)

    def back(self, value: int) -> int:
        """Return the value that ends with the row above `value`."""
        return self._up_to(max(0, self.at(value) - 1))

    def seen(self, value: int, row: int) -> int:
        """Return the value nearest to `value` at which a row is seen whole."""
        if self.rows[row].top < value:
            return self.top(row)
        return value if self.whole(value, self.rows[row]) else min(self._up_to(row), self.last)
