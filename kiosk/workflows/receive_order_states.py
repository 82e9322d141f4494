"""States of receiving on a purchase order: its lines are shown, or one of them is closed."""

from dataclasses import dataclass

from kiosk.domain.ids import ReceiptId
from kiosk.workflows.carried import NO_TALLY, Tally
from kiosk.workflows.step import Needs

WHOLE_ORDER = "*"
"""Stands for all lines that are open, where one is asked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiveOrder:
    """An order lies open and waits for what of it came."""

    receipt: ReceiptId
    entries: int
    order: str
    tally: Tally = NO_TALLY

    @property
    def needs(self) -> Needs:
        return Needs(order=self.order, lists=True, label_order=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class CloseLine:
    """A line of the order is closed: which one, "" until that is said, then why."""

    receipt: ReceiptId
    entries: int
    order: str
    line: str = ""
    tally: Tally = NO_TALLY

    @property
    def needs(self) -> Needs:
        return Needs(order=self.order, lists=True)


OnOrder = ReceiveOrder | CloseLine
