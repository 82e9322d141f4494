"""States of moving, and what moving puts on record."""

from dataclasses import dataclass
from decimal import Decimal

from kiosk.domain.ids import NO_SUBJECT, LocationCode, Subject
from kiosk.workflows.step import Needs

NO_LOCATION = LocationCode("")


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveStock:
    """Move a unit, or a quantity of a lot or counted part, from a location to another.

    `instead` takes the operator's last move of it back in the same group.
    """

    item: Subject
    source: LocationCode
    target: LocationCode
    quantity: Decimal
    instead: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Last:
    """The move just made, of a lot or a counted part, while its quantity can be corrected."""

    item: Subject
    source: LocationCode
    target: LocationCode


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveItem:
    """Waits for what moves.

    Attributes:
        into: the location that was scanned first; "" while each item is asked where it goes.
        moved: how many moves were made so far.
        last: the move that a number corrects.
    """

    into: LocationCode = NO_LOCATION
    moved: int = 0
    last: Last | None = None

    @property
    def needs(self) -> Needs:
        return Needs(item=self.last.item if self.last is not None else NO_SUBJECT)


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveSource:
    """A lot or counted part lies at several locations; waits for the one it is taken from."""

    item: Subject
    into: LocationCode
    moved: int

    @property
    def needs(self) -> Needs:
        return Needs(item=self.item)


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveQuantity:
    """Waits for how much of what lies at `source` is to go."""

    item: Subject
    source: LocationCode
    into: LocationCode
    moved: int

    @property
    def needs(self) -> Needs:
        return Needs(item=self.item)


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveTo:
    """Waits for where `quantity` of what lies at `source` goes."""

    item: Subject
    source: LocationCode
    quantity: Decimal
    moved: int

    @property
    def needs(self) -> Needs:
        return Needs(item=self.item)


Moving = MoveItem | MoveSource | MoveQuantity | MoveTo
