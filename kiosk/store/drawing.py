"""Drawing numbers in a transaction, which are reserved before it is committed (A3)."""

from collections.abc import Callable, Mapping

from kiosk.domain.ids import PartNumber
from kiosk.domain.pattern import MOST_COUNTED
from kiosk.operations.ports import Number
from kiosk.store.catalogue import Catalogue
from kiosk.store.driver import Cursor
from kiosk.store.label_reader import LabelReader
from kiosk.store.leases import OWN_COUNTER, draw, go_past
from kiosk.store.marks_lines import Drawn

Reserve = Callable[[Mapping[str, Drawn]], None]
"""Puts marks on the disk that no number of a transaction exceeds, or raises NotReservedError."""


def unmarked(drawn: Mapping[str, Drawn]) -> None:
    """Keep no marks: nothing of the record outlives it."""
    _ = drawn


class NumberWriter(LabelReader):
    """A reader that draws numbers."""

    def __init__(self, cursor: Cursor, catalogue: Catalogue, at_us: int, reserve: Reserve) -> None:
        """Draw at the time `at_us`, microseconds since 1970 UTC."""
        super().__init__(cursor, catalogue)
        self._at_us = at_us
        self._reserve = reserve
        self._drawn: dict[str, Drawn] = {}

    def next_number(self, series: str, part: PartNumber, most: int = MOST_COUNTED) -> Number:
        before, own = self.last_number(series), self.last_number(OWN_COUNTER)
        number = draw(self._cursor, series, part, self._at_us, most)
        if number.prefix:
            self._note(OWN_COUNTER, Drawn(own, number.seq))
        elif number.seq <= most:
            self._note(series, Drawn(before, number.seq, most))
        return number

    def note_number(self, series: str, number: int, most: int = MOST_COUNTED) -> None:
        before = self.last_number(series)
        if number > before:
            go_past(self._cursor, series, number)
            self._note(series, Drawn(before, number, most))

    def reserve_drawn(self) -> None:
        """Reserve what was drawn; none of it may be given where this raises.

        Raises:
            NotReservedError: the marks are not on the disk.
        """
        if self._drawn:
            self._reserve(self._drawn)

    def _note(self, series: str, drawn: Drawn) -> None:
        first = self._drawn.get(series, drawn)
        self._drawn[series] = Drawn(first.before, max(first.last, drawn.last), drawn.most)
