"""A purchase order as the record knows it: what it asks for, what came, what is open (C13)."""

from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from kiosk.domain.facts import OrderLine
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
    """One line of an order; `closed` says why the rest of it does not come, else empty."""

    line: OrderLine
    received: Decimal
    closed: str = ""

    @property
    def open(self) -> Decimal:
        """How much is still to come; never below zero."""
        return Decimal(0) if self.closed else max(self.line.quantity - self.received, Decimal(0))


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

    def lines_of(self, part: PartNumber) -> tuple[LineState, ...]:
        """Return the lines that ask for a part, those with something open first."""
        found = [each for each in self.lines if each.line.part_number == part]
        return tuple(sorted(found, key=lambda each: not each.open))

    def named(self, line: str) -> LineState | None:
        """Return the line with that key, or None."""
        return next((each for each in self.lines if each.line.line == line), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Announced:
    """A serial that the supplier said would come for one line (C16)."""

    order: str
    line: str
    notice: str
    serial: str
    serial_key: str
    lot: str
