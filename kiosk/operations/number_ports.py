"""The port of numbering: what a transaction knows that numbers are made from."""

from typing import Protocol

from kiosk.domain.ids import BomVersion, PartNumber
from kiosk.domain.numbering_plugin import NumberingPlugins
from kiosk.domain.pattern import MOST_COUNTED
from kiosk.domain.rules.newest import Told


class NumberSource(Told, Protocol):
    """What the numbers of new units and lots follow on."""

    @property
    def numbering(self) -> NumberingPlugins:
        """Programs of the plant's own that judge and make numbers."""
        ...

    def last_serial(self, part: PartNumber) -> str:
        """Return the serial that a unit of `part` was made with last; empty where none was."""
        ...

    def last_lot(self, part: PartNumber) -> str:
        """Return the lot number of the lot of `part` that was made last; empty for none."""
        ...

    def newest_of(self, series: str, part: PartNumber) -> str:
        """Return the number that was told to be the newest, until a unit of `part` is made."""
        ...

    def note_number(self, series: str, number: int, most: int = MOST_COUNTED) -> None:
        """Note that a number of a series was given: it and those before it are not given again.

        No number of the series exceeds `most`.
        """
        ...

    def started_today(self, version: BomVersion) -> int:
        """Return how many units were started from a BOM on this day of the plant."""
        ...
