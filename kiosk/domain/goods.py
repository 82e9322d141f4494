"""Goods as a row of a file names them: opening stock, or what a supplier's list says came in."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from kiosk.domain.ids import LocationCode, PartNumber


@dataclass(frozen=True, slots=True, kw_only=True)
class Goods:
    """A unit, a quantity of a lot, or a count, at a location.

    Attributes:
        serial: of a serial-tracked part's unit; else empty.
        lot: of a lot; beside a serial its batch (A20); of counted goods a free label (A17).
        quantity: in the part's unit; 1 for a unit.
        expires: the last day on which it may be used, as the file has it.
        order: the purchase order it came on, and its line; empty for none.
        at: the line of the file; 0 while rows are compared.
    """

    part_number: PartNumber
    serial: str
    lot: str
    location: LocationCode
    quantity: Decimal
    expires: date | None
    supplier: str
    order: str = ""
    line: str = ""
    at: int = 0

    @property
    def named(self) -> str:
        """What people call it: its serial, its lot, else its part's number."""
        return self.serial or self.lot or self.part_number
