"""Facts about stock: received, moved, counted, held, and what leaves for good."""

from dataclasses import dataclass
from typing import ClassVar

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

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (unit_subject(self.unit),)


@dataclass(frozen=True, slots=True, kw_only=True)
class LotReceived:
    """A quantity of a lot came in, new or more of a known one."""

    kind: ClassVar[str] = "lot_received.1"
    lot: LotId
    part_number: PartNumber
    lot_number: str
    lot_key: str
    receipt: ReceiptId
    moves: tuple[Move, ...]

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (lot_subject(self.lot),)


@dataclass(frozen=True, slots=True, kw_only=True)
class StockReceived:
    """A count of an untracked part came in."""

    kind: ClassVar[str] = "stock_received.1"
    part_number: PartNumber
    receipt: ReceiptId
    moves: tuple[Move, ...]

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
class Moved:
    """Stock went from one location to another."""

    kind: ClassVar[str] = "moved.1"
    item: Subject
    moves: tuple[Move, ...]

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (self.item,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """A count was taken; its moves make the book agree (adjustment ↔ location)."""

    kind: ClassVar[str] = "counted.1"
    item: Subject
    place: Place
    moves: tuple[Move, ...]

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (self.item,)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShortageAdjusted:
    """An untracked part was in the hand that the book did not show; the place wants a count."""

    kind: ClassVar[str] = "shortage_adjusted.1"
    part_number: PartNumber
    place: Place
    moves: tuple[Move, ...]

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (part_subject(self.part_number),)


@dataclass(frozen=True, slots=True, kw_only=True)
class Scrapped:
    """An item was destroyed; a unit's serial stays used."""

    kind: ClassVar[str] = "scrapped.1"
    item: Subject
    reason: str
    moves: tuple[Move, ...]

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (self.item,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shipped:
    """An item left for a customer."""

    kind: ClassVar[str] = "shipped.1"
    item: Subject
    customer: str
    moves: tuple[Move, ...]

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (self.item,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Returned:
    """A shipped item came back, the same identity as before."""

    kind: ClassVar[str] = "returned.1"
    item: Subject
    moves: tuple[Move, ...]

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (self.item,)


@dataclass(frozen=True, slots=True, kw_only=True)
class Archived:
    """A unit was taken out of stock for good; searchable, its number retired (B18)."""

    kind: ClassVar[str] = "archived.1"
    item: Subject
    reason: str
    moves: tuple[Move, ...]

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (self.item,)


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldPlaced:
    """An item may not be used; the entry's own id names the hold.

    Attributes:
        place: only the stock at this place is held; empty where the hold follows a unit.
        title: why, in the words of who placed it.
    """

    kind: ClassVar[str] = "hold_placed.1"
    item: Subject
    place: str
    title: str

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (self.item,)

    @property
    def moves(self) -> tuple[Move, ...]:
        return ()
