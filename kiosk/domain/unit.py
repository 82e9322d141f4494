"""A unit: its status, holds and disputes, and the state its entries leave it in."""

from dataclasses import dataclass
from enum import Enum

from kiosk.domain.came import NOTHING_SAID, Came
from kiosk.domain.facts import Place
from kiosk.domain.ids import (
    BomVersion,
    PartNumber,
    ReceiptId,
    RunId,
    Subject,
    UnitId,
    subject_key,
    subject_kind,
)

NOWHERE = Place("")
"""Where a unit is before its first move: it exists, but has not been anywhere."""


NO_RUN = RunId("")
NO_UNIT = UnitId("")
NO_BOM = BomVersion("")


class Status(Enum):
    """Where a unit stands; computed, never typed (H11)."""

    AVAILABLE = "available"
    INSPECTION = "inspection"
    IN_PRODUCTION = "in production"
    INSTALLED = "installed"
    ON_HOLD = "on hold"
    RETURNED = "returned"
    SHIPPED = "shipped"
    SCRAPPED = "scrapped"
    ARCHIVED = "archived"
    CONFLICT = "conflict"
    VOIDED = "voided"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """Why an item may not be used. `hold` is the id of the entry that placed it, in hex."""

    hold: str
    title: str
    since_us: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute:
    """Two entries that cannot both be the whole truth.

    Attributes:
        kind: `double_install`, `used_after` or `place_differs`.
        subjects: the unit, and the parents that both claim it.
    """

    kind: str
    entry: str
    subjects: tuple[Subject, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbered:
    """A serial number that a unit bears or bore, and the entry that gave it (hlc, station, seq).

    Attributes:
        station: in hexadecimal.
    """

    serial_key: str
    scope: str
    generated: bool
    hlc: int
    station: str
    seq: int

    @property
    def order(self) -> tuple[int, bytes, int]:
        """The order of the entry that gave it."""
        return (self.hlc, bytes.fromhex(self.station), self.seq)


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitState:
    """A unit as its entries leave it.

    Attributes:
        place: the last move's target; `origin` the place before its first move.
        parent_run: the run it was installed in, empty where it is not installed.
        line: the parent's BOM line it fills; `position` the designator.
        run: the run that builds it, empty for a bought unit; `run_open` until completed.
        status: without conflicts, which span units (see `Status.CONFLICT`).
        ended: hlc of the first entry after which nothing may go into it; 0 while there is none.
        merged_into: the unit that it turned out to be; empty where it is one of its own.
        numbers: all that it ever bore, or was given by us, the last being its own; empty while
            it has its first.
    """

    unit: UnitId
    part_number: PartNumber
    revision: str
    serial: str
    serial_key: str
    scope: str
    generated: bool
    receipt: ReceiptId
    number: int
    made_us: int
    made_by: str
    status: Status
    place: Place = NOWHERE
    origin: Place = NOWHERE
    line: str = ""
    position: str = ""
    run: RunId = NO_RUN
    run_open: bool = False
    bom_version: BomVersion = NO_BOM
    customer: str = ""
    holds: tuple[Hold, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    since_us: int = 0
    since_by: str = ""
    made: tuple[int, bytes, int] = (0, b"", 0)
    order: tuple[int, bytes, int] = (0, b"", 0)
    ended: int = 0
    merged_into: UnitId = NO_UNIT
    numbers: tuple[Numbered, ...] = ()
    came: Came = NOTHING_SAID

    @property
    def claims_serial(self) -> bool:
        """Whether its serial stays used: a voided unit keeps it only if it was ours."""
        return self.status is not Status.VOIDED or (self.generated and not self.merged_into)

    def claims(self) -> dict[tuple[str, str], tuple[tuple[int, bytes, int], bool]]:
        """Return serial key and scope of its numbers: the entry that gave it, whether it is used.

        A number that was corrected away is released, unless it came from our own scheme (A23).
        """
        own = (self.serial_key, self.scope)
        if not self.numbers:
            return {own: (self.made, self.claims_serial)}
        found = {own: (self.numbers[-1].order, self.claims_serial)}
        for each in self.numbers:
            if each.generated and not self.merged_into:
                known = found.get((each.serial_key, each.scope), (each.order, True))
                found[each.serial_key, each.scope] = (min(known[0], each.order), True)
        return found

    @property
    def parent(self) -> UnitId | None:
        """The unit it is inside, or None."""
        return UnitId(subject_key(self.place)) if subject_kind(self.place) == "unit" else None
