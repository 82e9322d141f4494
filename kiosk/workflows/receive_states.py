"""States of receiving: an open receipt, its line, and what the line waits for."""

from dataclasses import dataclass
from decimal import Decimal

from kiosk.domain.ids import PartNumber, ReceiptId
from kiosk.workflows.carried import NO_LABEL, FromLabel, Line
from kiosk.workflows.step import NOTHING, Needs


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiveItem:
    """A receipt is open and waits for a part; `entries` are already in it."""

    receipt: ReceiptId
    entries: int = 0
    last_location: str = ""

    @property
    def needs(self) -> Needs:
        return NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiveLocation:
    """A line is open and waits for the put-away location."""

    receipt: ReceiptId
    entries: int
    part: PartNumber
    label: FromLabel

    @property
    def needs(self) -> Needs:
        return Needs(part=self.part)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiveSerials:
    """The line waits for serials.

    Attributes:
        expected: how many units the operator said there are; 0 where nobody said.
        asking: the next keypad entry sets `expected`.
        rejecting: the next units go on hold.
    """

    line: Line
    expected: int = 0
    asking: bool = False
    rejecting: bool = False

    @property
    def needs(self) -> Needs:
        return Needs(part=self.line.part)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiveLots:
    """The line waits for a lot number; a label's quantity just taken can still be corrected."""

    line: Line
    taken_lot: str = ""
    taken: Decimal = Decimal(0)

    @property
    def needs(self) -> Needs:
        return Needs(part=self.line.part)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiveQuantity:
    """The lot is known, or is to be numbered by its pattern (""), and waits for its quantity."""

    line: Line
    lot_number: str
    label: FromLabel = NO_LABEL

    @property
    def needs(self) -> Needs:
        return Needs(part=self.line.part)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiveCount:
    """The line of an untracked part waits for a count."""

    line: Line

    @property
    def needs(self) -> Needs:
        return Needs(part=self.line.part)


Receiving = (
    ReceiveItem | ReceiveLocation | ReceiveSerials | ReceiveLots | ReceiveQuantity | ReceiveCount
)
