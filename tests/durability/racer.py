"""One of two processes that write to one record at once, each number at the same instant.

They open the store below the folder's lock, which a kiosk never does: what keeps them apart is the
database alone. Arguments: folder, own number (0 or 1), how many of each. A JSON line at the end.
"""

import json
import mmap
import os
import sys
from collections import Counter
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

from kiosk.app import Clock, outside
from kiosk.domain.ids import LocationCode, PartNumber, ReceiptId, unit_id
from kiosk.operations.ports import Recorded, Tx, Verdict
from kiosk.operations.receive_lots import receive_lot
from kiosk.operations.receive_units import generate_units, receive_unit
from kiosk.store.store import Store
from kiosk.workflows.commands import GenerateUnits, ReceiveLot, ReceiveUnit
from tests.durability.shop import ACTING, LOCATION

BLOCK = 5
"""Serials that one generation draws."""

AT = LocationCode(LOCATION)
Job = Callable[[Tx], Verdict]


class Line:
    """Where both wait until each has come as far: a byte field in shared memory for each."""

    def __init__(self, path: Path, me: int) -> None:
        with path.open("r+b") as file:
            self._shared = mmap.mmap(file.fileno(), 16)
        self._mine = slice(8 * me, 8 * me + 8)
        self._other = slice(8 - 8 * me, 16 - 8 * me)

    def wait(self, number: int) -> None:
        """Return when the other has come to `number` as well."""
        self._shared[self._mine] = number.to_bytes(8, "little")
        while int.from_bytes(self._shared[self._other], "little") < number:
            os.sched_yield()


def serial(me: int, number: int) -> Job:
    """Receive the serial of that number; both ask for the same."""
    command = ReceiveUnit(
        unit=unit_id(os.urandom(10)),
        part_number=PartNumber("CELL"),
        serial=f"RACE-{number}",
        location=AT,
        receipt=ReceiptId(f"R{me}"),
        number=number,
        rejected=False,
    )
    return lambda tx: receive_unit(tx, command)


def lot(me: int, number: int) -> Job:
    """Receive one piece of the lot of that number; both ask for the same."""
    command = ReceiveLot(
        part_number=PartNumber("RESISTOR"),
        lot_number=f"LOT-{number % 50}",
        quantity=Decimal(1),
        location=AT,
        receipt=ReceiptId(f"R{me}"),
    )
    return lambda tx: receive_lot(tx, command)


def block(me: int, number: int) -> Job:
    """Receive units under generated numbers; both draw from one series."""
    command = GenerateUnits(
        part_number=PartNumber("CELL"),
        count=BLOCK,
        location=AT,
        receipt=ReceiptId(f"R{me}"),
        number=number,
    )
    return lambda tx: generate_units(tx, command)


def race(folder: Path, me: int, times: int) -> dict[str, dict[str, int]]:
    """Race so many times for each kind, and return the verdicts by kind."""
    store = Store(folder / "kiosk.db", outside(Clock()), "RACE")
    line = Line(folder / "line", me)
    verdicts: dict[str, Counter[str]] = {}
    at = 0
    for name, make, rounds in (
        ("serial", serial, times),
        ("lot", lot, times // 5),
        ("block", block, times // 10),
    ):
        found = verdicts.setdefault(name, Counter())
        for number in range(rounds):
            job = make(me, number)
            at += 1
            line.wait(at)
            verdict = store.write(ACTING, job)
            found["recorded" if isinstance(verdict, Recorded) else verdict.key] += 1
    store.close()
    return {name: dict(found) for name, found in verdicts.items()}


if __name__ == "__main__":
    print(json.dumps(race(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))))
