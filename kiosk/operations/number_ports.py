"""The port of numbering: what a transaction knows that numbers are made from."""

from typing import Protocol

from kiosk.domain.ids import BomVersion, PartNumber
from kiosk.domain.numbering_plugin import NumberingPlugins


class NumberSource(Protocol):
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

    def started_today(self, version: BomVersion) -> int:
        """Return how many units were started from a BOM on this day of the plant."""
        ...
