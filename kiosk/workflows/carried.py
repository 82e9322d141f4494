"""What states carry: an open receipt line, what a label said of it, a taking from a lot."""

from dataclasses import dataclass
from decimal import Decimal

from kiosk.domain.ids import LocationCode, PartNumber, ReceiptId, Subject


@dataclass(frozen=True, slots=True, kw_only=True)
class FromLabel:
    """What a composite label said about the line that was opened with it; "" where nothing.

    Attributes:
        facts: what is put on record besides: (field of `Label`, text).
        read: all of it in the label's order, for showing: (identifier, text).
    """

    serial: str = ""
    lot: str = ""
    quantity: Decimal | None = None
    facts: tuple[tuple[str, str], ...] = ()
    read: tuple[tuple[str, str], ...] = ()


NO_LABEL = FromLabel()


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """The purchase order and its line that a receipt is on, and who supplies it; "" where none."""

    order: str = ""
    line: str = ""
    supplier: str = ""


NO_ORIGIN = Origin()


def supplier_of(origin: Origin, label: tuple[tuple[str, str], ...] = ()) -> str:
    """Return who delivers: as the order says, else the maker on the label; "" if nobody says."""
    return origin.supplier or dict(label).get("manufacturer", "")


@dataclass(frozen=True, slots=True, kw_only=True)
class Portion:
    """What came of a line at once: so much of a lot, "" for one that was numbered here."""

    lot: str
    quantity: Decimal
    rejected: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many entries of a receipt are rejected, and how many labels it queued."""

    rejected: int = 0
    labels: int = 0


NO_TALLY = Tally()


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """An open receipt line: `count` entries of this part so far.

    Attributes:
        read: what the label said that was received last, as in FromLabel.
        origin: of all that is received on it.
        due: how much its order's line still asked for as it was opened; 0 where there is none.
        batch: of what comes next, where its label does not say it; "" for none.
        said: how much the operator said there is of a lot-tracked part in all; 0 for nothing.
        came: what came of it, lot by lot, or count by count.
        rejecting: the next lots or counts are rejected.
        tally: of the whole receipt.
    """

    receipt: ReceiptId
    entries: int
    part: PartNumber
    location: LocationCode
    count: int = 0
    read: tuple[tuple[str, str], ...] = ()
    origin: Origin = NO_ORIGIN
    due: Decimal = Decimal(0)
    batch: str = ""
    said: Decimal = Decimal(0)
    came: tuple[Portion, ...] = ()
    rejecting: bool = False
    tally: Tally = NO_TALLY

    @property
    def amount(self) -> Decimal:
        """How much came of it so far, lots and counts together."""
        return sum((each.quantity for each in self.came), Decimal(0))

    @property
    def whole(self) -> Decimal:
        """How much there should be in all: as was said, else as its order asks for; 0 for none."""
        return self.said or self.due

    @property
    def left(self) -> Decimal:
        """How much of that has not come yet; never below zero."""
        return max(self.whole - self.amount, Decimal(0))


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """The lot taking that a keypad entry directly after it corrects; `part` is the lot's own."""

    lot: Subject
    part: PartNumber
    line: str
    location: LocationCode


@dataclass(frozen=True, slots=True, kw_only=True)
class Draw:
    """A quantity that is drawn from a lot at a location."""

    lot: Subject
    lot_number: str
    location: LocationCode
    quantity: Decimal
