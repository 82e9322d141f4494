"""The plant of the model test: its parts, and a station with a real store on a real file."""

import random
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

from kiosk.devices.label.templates import load_templates
from kiosk.domain.bom import bom_version
from kiosk.domain.facts import BomLine, BomReleased, Fact, LocationDefined, PartDefined, Tracking
from kiosk.domain.ids import LocationCode, OperatorId, PartNumber
from kiosk.domain.people import Operator, Role
from kiosk.operations.carry_out import carry_out
from kiosk.operations.ports import Acting, Recorded, Tx
from kiosk.store.database import open_for_reading
from kiosk.store.driver import Cursor
from kiosk.store.master import Master
from kiosk.store.store import Store
from kiosk.store.transaction import Outside
from kiosk.workflows.commands import Command

T = TypeVar("T")
START_US = 1_700_000_000_000_000
HERE = "BENCH"
PLACES = ("DOCK", "SHELF", HERE, "HOLD")
PEOPLE = {"sue": Role.SUPERVISOR, "admin:olaf": Role.OPERATOR}
"""Only the first has a badge: what another may is not judged by the record."""

TEMPLATES = load_templates()

PARTS = {
    "CELL": (Tracking.SERIAL, "CE{seq:2}", False),
    "CHIP": (Tracking.LOT, "", False),
    "WASHER": (Tracking.UNTRACKED, "WA{seq:2}", False),
    "GLUE": (Tracking.LOT, "", True),
    "LENS": (Tracking.SERIAL, "", True),
    "BOARD": (Tracking.SERIAL, "BD{seq:2}", False),
    "BOX": (Tracking.SERIAL, "", False),
}
"""Tracking, scheme, and whether what comes in is inspected."""

SWITCHED = ("CELL", "CHIP", "WASHER")
BOMS = {
    "BOARD": {"1": ("CELL", 1), "2": ("CHIP", 2), "3": ("WASHER", 3), "4": ("LENS", 1)},
    "BOX": {"1": ("BOARD", 1), "2": ("GLUE", 2)},
}
OPTIONAL = {("BOARD", "4"), ("BOX", "2")}


def facts() -> tuple[Fact, ...]:
    """Return the master data."""
    parts = tuple(
        PartDefined(
            part_number=PartNumber(number),
            revision="A",
            name=number.lower(),
            tracking=tracking,
            unit="ea",
            serial_scheme=scheme,
            inspected=inspected,
        )
        for number, (tracking, scheme, inspected) in PARTS.items()
    )
    places = tuple(LocationDefined(code=LocationCode(each), name=each) for each in PLACES)
    return (*parts, *places, *(_bom(parent) for parent in BOMS))


def _bom(parent: str) -> BomReleased:
    lines = tuple(
        BomLine(
            line=line,
            component=PartNumber(part),
            quantity=Decimal(quantity),
            optional=(parent, line) in OPTIONAL,
        )
        for line, (part, quantity) in BOMS[parent].items()
    )
    number = PartNumber(parent)
    return BomReleased(parent=number, version=bom_version(number, lines), lines=lines)


class RefusedError(Exception):
    """Takes the transaction back, as the session does with a refusal."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class Desk:
    """A station whose clock and chance the test decides; `seconds` since it began."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.seconds = 0
        chance = random.Random(7)  # noqa: S311 a test repeats
        self._outside = Outside(
            clock_us=lambda: START_US + self.seconds * 1_000_000,
            random=chance.randbytes,
            templates=TEMPLATES,
        )
        self._open()
        here = Acting(actor="admin:test", evidence=None, here=LocationCode(HERE))
        self._store.administer(here, _set_up)

    def _open(self) -> None:
        self._store = Store(self.path, self._outside, "ONE")

    def restart(self) -> None:
        self._store.close()
        self._open()

    def close(self) -> None:
        self._store.close()

    def do(self, actor: str, command: Command) -> str:
        """Carry a command out as somebody; return the code of its refusal, or ""."""

        def job(tx: Tx) -> None:
            verdict = carry_out(tx, command, PEOPLE[actor])
            if not isinstance(verdict, Recorded):
                raise RefusedError(verdict.key)

        here = Acting(actor=actor, evidence=None, here=LocationCode(HERE))
        try:
            self._store.write(here, job)
        except RefusedError as error:
            return error.code
        return ""

    def ask(self, question: Callable[[Cursor], T]) -> T:
        """Ask on a connection of its own."""
        connection = open_for_reading(self.path)
        try:
            return question(connection.cursor())
        finally:
            connection.close()


def _set_up(tx: Tx, master: Master) -> None:
    for fact in facts():
        tx.append(fact)
    sue = Operator(operator_id=OperatorId("sue"), badge="sue", name="Sue", role=Role.SUPERVISOR)
    master.save_people((sue,))
