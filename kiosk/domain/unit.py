"""A unit: its status, holds and disputes, and the state its entries leave it in."""

from dataclasses import dataclass
from enum import Enum

from kiosk.domain.facts import (
    Place,
)
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
NO_BOM = BomVersion("")


class Status(Enum):
    """Where a unit stands; computed, never typed (H11)."""

    AVAILABLE = "available"
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
class UnitState:
    """A unit as its entries leave it.

    Attributes:
        place: the last move's target; `origin` the place before its first move.
        parent_run: the run it was installed in, empty where it is not installed.
        line: the parent's BOM line it fills; `position` the designator.
        run: the run that builds it, empty for a bought unit; `run_open` until completed.
        status: without conflicts, which span units (see `Status.CONFLICT`).
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

    @property
    def claims_serial(self) -> bool:
        """Whether its serial stays used: a voided unit keeps it only if it was ours."""
        return self.status is not Status.VOIDED or self.generated

    @property
    def parent(self) -> UnitId | None:
        """The unit it is inside, or None."""
        return UnitId(subject_key(self.place)) if subject_kind(self.place) == "unit" else None
