"""What states carry: an open receipt line, what a label said of it, a taking from a lot."""

from dataclasses import dataclass
from decimal import Decimal

from kiosk.domain.ids import LocationCode, PartNumber, ReceiptId, Subject


@dataclass(frozen=True, slots=True, kw_only=True)
class FromLabel:
    """What a composite label said about the line that was opened with it; "" where nothing."""

    serial: str = ""
    lot: str = ""
    quantity: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """An open receipt line: `count` entries of this part so far."""

    receipt: ReceiptId
    entries: int
    part: PartNumber
    location: LocationCode
    count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """The lot taking that a keypad entry directly after it corrects; `part` is the lot's own."""

    lot: Subject
    part: PartNumber
    line: str
    location: LocationCode
