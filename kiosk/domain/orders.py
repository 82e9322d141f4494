"""A purchase order as the record knows it: what it asks for, what came, what is open (C13)."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum

from kiosk.domain.facts import OrderLine, PartDefined
from kiosk.domain.ids import PartNumber


class OrderState(Enum):
    """How far an order has come; computed, never typed."""

    OPEN = "open"
    """nothing of it came yet"""
    PARTIAL = "partially received"
    RECEIVED = "received"
    """every line is received or closed, and something came"""
    CLOSED = "closed"
    """every line is closed and nothing came"""


@dataclass(frozen=True, slots=True, kw_only=True)
class LineState:
    """One line of an order; `closed` says why the rest of it does not come, else empty.

    Attributes:
        received: in the part's unit; more than was asked for where too much came.
        part: as it is defined now; None while its definition is still on the way here.
        listed: how many serials the supplier announced for it, `notice` with what list (the last).
    """

    line: OrderLine
    received: Decimal
    closed: str = ""
    part: PartDefined | None = None
    listed: int = 0
    notice: str = ""

    @property
    def open(self) -> Decimal:
        """How much is still to come; never below zero."""
        return Decimal(0) if self.closed else max(self.line.quantity - self.received, Decimal(0))

    @property
    def over(self) -> Decimal:
        """How much more came than was asked for; never below zero."""
        return max(self.received - self.line.quantity, Decimal(0))

    def is_called(self, number: str) -> bool:
        """Whether `number` is the part's own number, or what the supplier calls it."""
        return bool(number) and number in {self.line.part_number, self.line.supplier_part}


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """An order with its lines as they stand, in the order they were placed."""

    number: str
    supplier: str
    lines: tuple[LineState, ...]

    @property
    def state(self) -> OrderState:
        """How far it has come (C13)."""
        came = any(each.received for each in self.lines)
        if any(each.open for each in self.lines):
            return OrderState.PARTIAL if came else OrderState.OPEN
        return OrderState.RECEIVED if came else OrderState.CLOSED

    @property
    def is_open(self) -> bool:
        """Whether something of it is still to come."""
        return any(each.open for each in self.lines)

    @property
    def expected(self) -> date | None:
        """The day the first of what is still to come is expected; None where nobody said."""
        days = (each.line.expected for each in self.lines if each.open)
        return min((each for each in days if each is not None), default=None)

    def lines_of(self, part: PartNumber) -> tuple[LineState, ...]:
        """Return the lines that ask for a part, those with something open first."""
        return tuple(each for each in self.lines_called(part) if each.line.part_number == part)

    def lines_called(self, number: str) -> tuple[LineState, ...]:
        """Return the lines of a part by its number or the supplier's, the open ones first."""
        found = [each for each in self.lines if each.is_called(number)]
        return tuple(sorted(found, key=lambda each: not each.open))

    def named(self, line: str) -> LineState | None:
        """Return the line with that key, or None."""
        return next((each for each in self.lines if each.line.line == line), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Announced:
    """A serial that the supplier said would come for one line (C16); `found` once it did."""

    order: str
    line: str
    notice: str
    serial: str
    serial_key: str
    lot: str
    found: bool = False
