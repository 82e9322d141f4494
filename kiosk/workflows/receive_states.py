"""States of receiving: an open receipt, its line, and what the line waits for."""

from dataclasses import dataclass
from decimal import Decimal

from kiosk.domain.ids import PartNumber, ReceiptId
from kiosk.workflows.carried import NO_LABEL, NO_ORIGIN, NO_TALLY, FromLabel, Line, Origin, Tally
from kiosk.workflows.receive_order_states import CloseLine, ReceiveOrder
from kiosk.workflows.step import Needs


def _needs(part: PartNumber, origin: Origin) -> Needs:
    return Needs(part=part, order=origin.order, announced=origin.line, label_order=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiveItem:
    """A receipt is open and waits for a part; `entries` are already in it."""

    receipt: ReceiptId
    entries: int = 0
    last_location: str = ""
    tally: Tally = NO_TALLY

    @property
    def needs(self) -> Needs:
        return Needs(label_order=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiveLocation:
    """A line is open and waits for the put-away location; `origin` and `due` as its Line has."""

    receipt: ReceiptId
    entries: int
    part: PartNumber
    label: FromLabel
    origin: Origin = NO_ORIGIN
    due: Decimal = Decimal(0)
    tally: Tally = NO_TALLY

    @property
    def needs(self) -> Needs:
        return _needs(self.part, self.origin)


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
    def wanted(self) -> int:
        """How many units there should be: as was said, else as an order has it; 0 for neither."""
        return self.expected or int(self.line.due)

    @property
    def needs(self) -> Needs:
        return _needs(self.line.part, self.line.origin)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiveList:
    """A list of serials is checked as a whole, and then waits for the word to receive it.

    Attributes:
        serials: the line it is for, which goes on when the list was received or left.
        list_id: names the list, whose text is kept beside the record.
        total: how many numbers it has; 0 until its checking began.
        lines: the first of those that cannot be received, with their codes, for a message.
    """

    serials: ReceiveSerials
    list_id: str
    total: int = 0
    checked: int = 0
    good: int = 0
    bad: int = 0
    lines: str = ""

    @property
    def is_checked(self) -> bool:
        """Whether each number of it was judged."""
        return 0 < self.total == self.checked

    @property
    def needs(self) -> Needs:
        return self.serials.needs


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiveLots:
    """The line waits for a lot number; a label's quantity just taken can still be corrected.

    Attributes:
        taken_label: what the label said of it besides, its dates among that.
        asking: the next keypad entry says how much there is in all.
    """

    line: Line
    taken_lot: str = ""
    taken: Decimal = Decimal(0)
    taken_label: FromLabel = NO_LABEL
    asking: bool = False

    @property
    def needs(self) -> Needs:
        return _needs(self.line.part, self.line.origin)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiveQuantity:
    """The lot is known, or is to be numbered by its pattern (""), and waits for its quantity."""

    line: Line
    lot_number: str
    label: FromLabel = NO_LABEL

    @property
    def needs(self) -> Needs:
        return _needs(self.line.part, self.line.origin)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiveCount:
    """The line of an untracked part waits for a count."""

    line: Line

    @property
    def needs(self) -> Needs:
        return _needs(self.line.part, self.line.origin)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiveBatch:
    """Waits for the batch of what comes next on one of the two lines, which then goes on."""

    serials: ReceiveSerials | None = None
    count: ReceiveCount | None = None

    @property
    def needs(self) -> Needs:
        line = self.serials or self.count
        return line.needs if line is not None else Needs()


Receiving = (
    ReceiveItem
    | ReceiveOrder
    | CloseLine
    | ReceiveLocation
    | ReceiveSerials
    | ReceiveList
    | ReceiveLots
    | ReceiveQuantity
    | ReceiveCount
)
