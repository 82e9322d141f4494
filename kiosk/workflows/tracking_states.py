"""States of switching a part's tracking and of assigning numbers, and what they put on record."""

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from kiosk.domain.facts import Tracking
from kiosk.domain.ids import LocationCode, PartNumber, ReceiptId
from kiosk.workflows.step import NOTHING, Needs


class Old(Enum):
    """What becomes of stock without a number, once its part is tracked (B14 to B16)."""

    KEEP = "keep"
    ARCHIVE = "archive"
    ASSIGN = "assign"


@dataclass(frozen=True, slots=True, kw_only=True)
class SwitchTracking:
    """Track a part by `to`; where it is already, only its old stock is archived.

    Attributes:
        unheard: a supervisor goes on although another station was not heard from.
    """

    part_number: PartNumber
    to: Tracking
    old: Old
    unheard: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignUnits:
    """Make units of what lies at a location without a number: one by `serial`, or `count` of ours.

    `number` is the line of the first of them in `receipt`.
    """

    part_number: PartNumber
    location: LocationCode
    serial: str
    count: int
    receipt: ReceiptId
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignLot:
    """Make a quantity of what lies at a location without a number a lot; None to number it."""

    part_number: PartNumber
    location: LocationCode
    lot_number: str | None
    quantity: Decimal
    receipt: ReceiptId


@dataclass(frozen=True, slots=True)
class TrackPart:
    """Waits for the part whose tracking is looked at."""

    @property
    def needs(self) -> Needs:
        return NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackType:
    """Shows how a part is tracked, and what is in stock; waits for another type."""

    part: PartNumber

    @property
    def needs(self) -> Needs:
        return Needs(part=self.part, obstacles=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackOld:
    """A type was chosen; waits for what becomes of the stock that has no number."""

    part: PartNumber
    to: Tracking
    unheard: bool

    @property
    def needs(self) -> Needs:
        return Needs(part=self.part, obstacles=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackConfirm:
    """All is chosen; waits for the supervisor who confirms it, or for a supervisor's badge."""

    part: PartNumber
    to: Tracking
    old: Old
    unheard: bool = False
    receipt: ReceiptId

    @property
    def needs(self) -> Needs:
        return Needs(part=self.part, obstacles=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignPlace:
    """Stock without a number lies at several locations; waits for the one that is assigned."""

    part: PartNumber
    receipt: ReceiptId

    @property
    def needs(self) -> Needs:
        return Needs(part=self.part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Assigning:
    """Waits for the serial or the lot number of what lies at a location; `count` are assigned."""

    part: PartNumber
    location: LocationCode
    receipt: ReceiptId
    count: int = 0

    @property
    def needs(self) -> Needs:
        return Needs(part=self.part)


@dataclass(frozen=True, slots=True, kw_only=True)
class AssignQuantity:
    """The lot is known, or is to be numbered by its pattern (""); waits for its quantity."""

    part: PartNumber
    location: LocationCode
    receipt: ReceiptId
    count: int
    lot_number: str

    @property
    def needs(self) -> Needs:
        return Needs(part=self.part)


Tracked = (
    TrackPart | TrackType | TrackOld | TrackConfirm | AssignPlace | Assigning | AssignQuantity
)
