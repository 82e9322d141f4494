"""What nobody is expected to scan, key or tap at a step: each is refused, or moves on, in words.

That a refusal leaves the record as it was, `Shop.play` itself asserts at every step.
"""

from dataclasses import dataclass, replace
from decimal import Decimal

import pytest

from kiosk.domain.codes.own import print_lot, print_unit
from kiosk.domain.facts import PartDefined, Tracking
from kiosk.domain.ids import LocationCode, PartNumber, ReceiptId, Subject, UnitId
from kiosk.workflows.carried import Line, Taken
from kiosk.workflows.states import (
    BuildNumber,
    InstallCount,
    Installing,
    InstallParent,
    ReceiveCount,
    ReceiveLots,
    ReceiveQuantity,
    ReceiveSerials,
    RemoveParent,
    RemoveWhere,
    Removing,
    State,
)
from tests.play import PUMP_BUILT, RECEIVED, Shop, received_twice, scrapped

MARIA = "1001\n"
AT_BOARD = RECEIVED + "C.RECEIVE\nBOARD\nSHELF\n"
AT_SEAL = RECEIVED + "C.RECEIVE\nSEAL\nDOCK\n"
AT_WASHER = RECEIVED + "C.RECEIVE\nWASHER\nDOCK\n"
AT_NUMBER = RECEIVED + "C.BUILD\nPUMP\n"
AT_PUMP = AT_NUMBER + "P-1\n"
OPENED = PUMP_BUILT + "C.REMOVE\nP-1\n"
EMPTY = "\\x05"


def label(*fields: str) -> str:
    """Return a composite label of these fields."""
    return "[)>\\x1e06\\x1d" + "\\x1d".join(fields) + "\\x1e\\x04"


@dataclass(frozen=True, slots=True)
class Odd:
    """What leads to a step, what is odd there, and what is said: a code or tone, and the words."""

    before: str
    line: str
    said: tuple[str, str, str]


ODD = {
}
