"""Facts about receipts: units, lots and counts that came in, and what becomes of them first."""

from dataclasses import dataclass
from typing import ClassVar

from kiosk.domain.facts.dates import NO_DATES, Dates
from kiosk.domain.facts.moves import Move, Place
from kiosk.domain.ids import (
    LotId,
    PartNumber,
    ReceiptId,
    Subject,
    UnitId,
    lot_subject,
    part_subject,
    receipt_subject,
    unit_subject,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitReceived:
    """One unit of a serial-tracked part came in.

    Attributes:
        revision: of the part at receipt.
        serial: the serial number as given.
        serial_key: its compared form; with `scope` the claim that makes it unique.
        scope: what the serial is unique within; empty for the organisation.
        generated: the number came from our own scheme, and stays used for ever.
        number: the unit's line in the receipt, from 1.
        lot: the batch it is of, which is an attribute beside its serial (A20); empty for none.
        order: the purchase order it came on, and its line; empty where there is none.
        supplier: by name; empty where nobody said.
    """

    kind: ClassVar[str] = "unit_received.1"
    unit: UnitId
    part_number: PartNumber
    revision: str
    serial: str
    serial_key: str
    scope: str
    generated: bool
    receipt: ReceiptId
    number: int
    moves: tuple[Move, ...]
    lot: str = ""
    order: str = ""
    order_line: str = ""
    supplier: str = ""
    dates: Dates = NO_DATES

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (unit_subject(self.unit),)


@dataclass(frozen=True, slots=True, kw_only=True)
class LotReceived:
    """A quantity of a lot came in, new or more of a known one; the rest as for a unit."""

    kind: ClassVar[str] = "lot_received.1"
    lot: LotId
    part_number: PartNumber
    lot_number: str
    lot_key: str
    receipt: ReceiptId
    moves: tuple[Move, ...]
    order: str = ""
    order_line: str = ""
    supplier: str = ""
    dates: Dates = NO_DATES

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (lot_subject(self.lot),)


@dataclass(frozen=True, slots=True, kw_only=True)
class StockReceived:
    """A count of an untracked part came in.

    Attributes:
        batch: a free label that several items may share (A17); empty for none.
    """

    kind: ClassVar[str] = "stock_received.1"
    part_number: PartNumber
    receipt: ReceiptId
    moves: tuple[Move, ...]
    batch: str = ""
    order: str = ""
    order_line: str = ""
    supplier: str = ""

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (part_subject(self.part_number),)


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptPosted:
    """A receipt was closed: `received` entries stand in it, of `expected` where that was said.

    `expected` is 0 where nobody said how many there should be.
    """

    kind: ClassVar[str] = "receipt_posted.1"
    receipt: ReceiptId
    received: int
    expected: int = 0

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (receipt_subject(self.receipt),)

    @property
    def moves(self) -> tuple[Move, ...]:
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Inspected:
    """Incoming inspection of an item ended (C15); what failed is held by another fact.

    Attributes:
        place: where it lay, for a lot or a counted part; empty for a unit.
        holds: the entries that held it for inspection, in hexadecimal; they hold it no longer.
        note: in the words of who inspected.
    """

    kind: ClassVar[str] = "inspected.1"
    item: Subject
    place: str
    holds: tuple[str, ...]
    accepted: bool
    note: str

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (self.item,)

    @property
    def moves(self) -> tuple[Move, ...]:
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class StockAssigned:
    """Counted stock got an identity: the units or the lot follow in the same group (B16).

    Its moves take the count away (location to adjustment); what it became comes from there.
    """

    kind: ClassVar[str] = "stock_assigned.1"
    part_number: PartNumber
    place: Place
    moves: tuple[Move, ...]

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (part_subject(self.part_number),)
