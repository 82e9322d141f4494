"""States of making a lot here, and what that puts on record (A15)."""

from dataclasses import dataclass
from decimal import Decimal

from kiosk.domain.ids import LocationCode, PartNumber
from kiosk.workflows.step import NOTHING, Needs


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeLot:
    """Put a quantity of a lot on stock that was made here.

    Attributes:
        lot_number: None to number it by the part's pattern.
        batch: what identifies it where it was made; "" where nobody said.
    """

    part_number: PartNumber
    lot_number: str | None
    batch: str
    quantity: Decimal
    location: LocationCode


@dataclass(frozen=True, slots=True)
class MakeItem:
    """Waits for the part of which a lot was made."""

    @property
    def needs(self) -> Needs:
        return NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeBatch:
    """Waits for the batch that is on the traveller; `made` lots of the part were recorded."""

    part: PartNumber
    made: int = 0

    @property
    def needs(self) -> Needs:
        return Needs(part=self.part)


@dataclass(frozen=True, slots=True, kw_only=True)
class MakeQuantity:
    """Waits for how much was made; `lot_number` is "" for a lot that the pattern numbers."""

    part: PartNumber
    lot_number: str
    batch: str
    made: int = 0

    @property
    def needs(self) -> Needs:
        return Needs(part=self.part)


@dataclass(frozen=True, slots=True, kw_only=True)
class MakePlace:
    """Waits for where what was made goes."""

    part: PartNumber
    lot_number: str
    batch: str
    quantity: Decimal
    made: int = 0

    @property
    def needs(self) -> Needs:
        return Needs(part=self.part)


Making = MakeItem | MakeBatch | MakeQuantity | MakePlace
