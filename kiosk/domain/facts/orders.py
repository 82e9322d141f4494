"""Facts about purchase orders: what is to come, what was announced, what no longer comes."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import ClassVar

from kiosk.domain.facts.moves import Move
from kiosk.domain.ids import PartNumber, Subject, order_subject


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderLine:
    """One line of a purchase order.

    Attributes:
        line: its key within the order, unique.
        quantity: in the part's own unit of measure; above zero.
        supplier_part: the supplier's number for the part; empty where nobody said.
        expected: the day it is expected; None where nobody said.
    """

    line: str
    part_number: PartNumber
    quantity: Decimal
    supplier_part: str = ""
    expected: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderPlaced:
    """A purchase order was made known or changed; the last one says what it asks for.

    Attributes:
        order: the number people know it by, exact.
        supplier: by name; empty where nobody said.
    """

    kind: ClassVar[str] = "order_placed.1"
    order: str
    supplier: str
    lines: tuple[OrderLine, ...]

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (order_subject(self.order),)

    @property
    def moves(self) -> tuple[Move, ...]:
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderLineClosed:
    """What a line still asks for does not come any more; `line` is empty for the whole order."""

    kind: ClassVar[str] = "order_line_closed.1"
    order: str
    line: str
    reason: str

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (order_subject(self.order),)

    @property
    def moves(self) -> tuple[Move, ...]:
        return ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ShipmentAnnounced:
    """The supplier's list of the serials that come for one line; scans verify it (C16).

    Attributes:
        notice: the number of the supplier's advance shipping notice.
        serials: as given, in the list's order; `serial_keys` their compared forms.
        lot: the supplier's lot of all of them; empty where nobody said.
    """

    kind: ClassVar[str] = "shipment_announced.1"
    order: str
    line: str
    notice: str
    part_number: PartNumber
    serials: tuple[str, ...]
    serial_keys: tuple[str, ...]
    lot: str = ""

    @property
    def subjects(self) -> tuple[Subject, ...]:
        return (order_subject(self.order),)

    @property
    def moves(self) -> tuple[Move, ...]:
        return ()
