"""What the record knows of a thing, as rules and screens need it: read models, all frozen."""

from dataclasses import dataclass, replace
from decimal import Decimal

from kiosk.domain.facts import (
    NO_DATES,
    BomLine,
    CategoryDefined,
    Dates,
    LocationDefined,
    PartDefined,
    SchemeDefined,
    Tracking,
)
from kiosk.domain.ids import BomVersion, LocationCode, LotId, PartNumber, Subject, UnitId
from kiosk.domain.orders import Order
from kiosk.domain.people import Operator
from kiosk.domain.policy import Policies
from kiosk.domain.unit import Status, UnitState


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitRecord:
    """A unit with the names its refusals need.

    Attributes:
        made_by: who received or started it, by name; `since_by` who touched it last.
        made_at: the name of the station that received or started it.
        parent_serial: of the unit it is inside; empty where it is in none.
        in_conflict: an open conflict holds it; it may be neither installed nor shipped.
        now: serial-holder that replaced a voided unit, as a unit code; empty if none.
        recorded: (station, when in microseconds since 1970) of each unit that bears its number,
            while they are in conflict about it; the earliest first.
    """

    state: UnitState
    part: PartDefined
    made_by: str
    since_by: str
    made_at: str
    parent_serial: str
    in_conflict: bool
    now: str = ""
    recorded: tuple[tuple[str, int], ...] = ()

    @property
    def status(self) -> Status:
        """The unit's status with conflicts, which span units."""
        return Status.CONFLICT if self.in_conflict else self.state.status


@dataclass(frozen=True, slots=True, kw_only=True)
class Stock:
    """A quantity of a lot or an untracked part at one location.

    Attributes:
        held: why it is held; that an inspection is awaited only where nothing else holds it.
        waits: an inspection is awaited (C15).
    """

    location: LocationCode
    quantity: Decimal
    held: str = ""
    waits: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class LotRecord:
    """A lot and where it lies.

    Attributes:
        stock: locations that hold some, most first.
        supplier: by name, as the first receipt that said so; the same for its dates.
        received_us: when it came first, microseconds since 1970 UTC.
        held: why all of it is held, wherever it lies or comes to; "" where it is not.
        made_here: it was made at this plant (A15), and that was not taken back.
    """

    lot: LotId
    part: PartDefined
    lot_number: str
    stock: tuple[Stock, ...]
    last_used_us: int = 0
    last_used_by: str = ""
    in_conflict: bool = False
    supplier: str = ""
    dates: Dates = NO_DATES
    received_us: int = 0
    held: str = ""
    made_here: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Attached:
    """A file of a unit, lot or part.

    Attributes:
        sha256: hexadecimal; the bytes are found by it.
        size: bytes.
        by: who attached it, by name; `at_us` when, microseconds since 1970 UTC.
    """

    name: str
    media_type: str
    sha256: str
    size: int
    by: str
    at_us: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PartRecord:
    """A part, and where it lies without a number.

    Attributes:
        stock: of a counted part all of it; of a tracked one what was there before (B14).
        tracked_us: since when a tracked part with such stock is tracked, microseconds since 1970
            UTC; else 0.
        released: the BOM that new runs take; None for a part that is not built here.
        serials: the named scheme of its serial numbers; None where it has none of a name.
        lots: the same for its lot numbers.
        category: None where it has none that is known.
    """

    part: PartDefined
    stock: tuple[Stock, ...]
    released: BomVersion | None
    serials: SchemeDefined | None = None
    lots: SchemeDefined | None = None
    category: CategoryDefined | None = None
    tracked_us: int = 0


def as_tracked(part: PartDefined, policies: Policies) -> PartDefined:
    """Return a part as a plant tracks it: only counted where lots and serials are off (B10)."""
    if policies["lots_and_serials"] == "on" or part.tracking is Tracking.UNTRACKED:
        return part
    return replace(part, tracking=Tracking.UNTRACKED)


Thing = UnitRecord | LotRecord | PartRecord | LocationDefined | Operator | Order


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """One component inside a parent: a unit, or a quantity of a lot or counted part."""

    line: str
    item: Subject
    part_number: PartNumber
    label: str
    quantity: Decimal
    position: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """One line of the BOM that a run was started with, and how far it is filled."""

    line: BomLine
    part: PartDefined
    fitted: tuple[Fitted, ...]
    serials: SchemeDefined | None = None

    @property
    def filled(self) -> Decimal:
        """How much of the line is inside the parent."""
        return sum((each.quantity for each in self.fitted), Decimal(0))

    @property
    def open(self) -> Decimal:
        """How much is still to be installed; never below zero."""
        return max(self.line.quantity - self.filled, Decimal(0))

    @property
    def full(self) -> bool:
        """Whether nothing more fits in."""
        return self.filled >= self.line.quantity

    @property
    def free_position(self) -> str:
        """The first designator no installed unit stands at, else the find number."""
        taken = {each.position for each in self.fitted}
        free = (ref for ref in self.line.reference_designators if ref not in taken)
        return next(free, self.line.find_number)

    def accepts(self, part_number: PartNumber) -> bool:
        """Whether the line asks for this part or approves it as a substitute (F5)."""
        return part_number in (self.line.component, *self.line.substitutes)


@dataclass(frozen=True, slots=True, kw_only=True)
class Build:
    """A unit with the requirements of its run; `ancestors` are the units it is inside of."""

    unit: UnitRecord
    requirements: tuple[Requirement, ...]
    ancestors: tuple[UnitId, ...] = ()

    @property
    def missing(self) -> tuple[Requirement, ...]:
        """The requirements that keep the run from completing (G10)."""
        return tuple(each for each in self.requirements if each.open and not each.line.optional)

    def named(self, line: str) -> Requirement | None:
        """The requirement with that line key, or None."""
        return next((each for each in self.requirements if each.line.line == line), None)
