"""What the import needs to know of the record; the store satisfies it."""

from typing import Protocol

from kiosk.domain.facts.master import BomReleased, LocationDefined, PartDefined
from kiosk.domain.facts.setup import (
    CategoryDefined,
    OperationTypeDefined,
    RuleDefined,
    SchemeDefined,
)
from kiosk.domain.ids import LocationCode, OperatorId, PartNumber
from kiosk.domain.orders import Announced, Order
from kiosk.domain.people import Operator


class MasterData(Protocol):
    """The master data as it stands, and the stock that keeps a tracking type from changing."""

    def part(self, number: PartNumber) -> PartDefined | None:
        """Return the part as last defined, or None."""
        ...

    def released_bom(self, parent: PartNumber) -> BomReleased | None:
        """Return the BOM released last for `parent`, or None."""
        ...

    def location(self, code: LocationCode) -> LocationDefined | None:
        """Return the location as last defined, or None."""
        ...

    def category(self, code: str) -> CategoryDefined | None:
        """Return the category of parts as last defined, or None."""
        ...

    def scheme(self, name: str) -> SchemeDefined | None:
        """Return the numbering scheme of that name as last defined, or None."""
        ...

    def rule(self, code: str) -> RuleDefined | None:
        """Return the rule that blocks actions as last defined, on or off, or None."""
        ...

    def order(self, number: str) -> Order | None:
        """Return the purchase order as it stands, or None."""
        ...

    def announced(self, order: str, line: str) -> tuple[Announced, ...]:
        """Return the serials that the supplier announced for a line so far."""
        ...

    def serial_key(self, serial: str, part: PartDefined) -> str:
        """Return the compared form of a serial of `part`, under its case rule."""
        ...

    def serial_scope(self, part: PartDefined, supplier: str) -> str:
        """Return what a serial of `part` is unique within; empty for the organisation."""
        ...

    def operation(self, code: str) -> OperationTypeDefined | None:
        """Return the operation type as last defined, or None."""
        ...

    def operator(self, operator_id: OperatorId) -> Operator | None:
        """Return the person with that id, or None."""
        ...

    def salt(self) -> bytes:
        """Return 16 random bytes, to hash a PIN with."""
        ...

    def serialised_units(self, part: PartNumber) -> tuple[tuple[str, int], ...]:
        """Return each status in which units of `part` are in stock, with their number."""
        ...

    def lots_in_stock(self, part: PartNumber) -> tuple[int, int]:
        """Return how many lots of `part` are in stock, and at how many locations."""
        ...
