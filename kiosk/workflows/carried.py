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


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """An open receipt line: `count` entries of this part so far.

    Attributes:
        read: what the label said that was received last, as in FromLabel.
        origin: of all that is received on it.
    """

    receipt: ReceiptId
    entries: int
    part: PartNumber
    location: LocationCode
    count: int = 0
    read: tuple[tuple[str, str], ...] = ()
    origin: Origin = NO_ORIGIN


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """The lot taking that a keypad entry directly after it corrects; `part` is the lot's own."""

    lot: Subject
    part: PartNumber
    line: str
    location: LocationCode
