"""A plant of so many units: its record is made through the store's own transactions and fold."""

import hashlib
import itertools
import random
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from kiosk.devices.label.templates import load_templates
from kiosk.domain.facts import (
    SUPPLIER,
    BomLine,
    BomReleased,
    Fact,
    LocationDefined,
    LotInstalled,
    LotReceived,
    Move,
    PartDefined,
    RunStarted,
    StockReceived,
    Tracking,
    UnitInstalled,
    UnitReceived,
    inside,
    location_place,
)
from kiosk.domain.ids import (
    BomVersion,
    LocationCode,
    LotId,
    OperatorId,
    PartNumber,
    ReceiptId,
    RunId,
    UnitId,
    crockford,
    lot_id,
    lot_subject,
    part_subject,
    unit_id,
    unit_subject,
)
from kiosk.domain.people import Operator, Role
from kiosk.operations.ports import Acting, Tx
from kiosk.store.driver import connect
from kiosk.store.master import Master
from kiosk.store.store import Store
from kiosk.store.transaction import Outside

BADGE = "1001"
SHELF = LocationCode("SHELF")
HERE = LocationCode("BENCH-1")
ACTING = Acting(actor="admin:bench", evidence=None, here=HERE)
SPREAD = 100
"""Over so many parts the second half of the units is spread."""

SLOTS = 8
"""Serialised components that a board takes; another board is begun after so many installs."""

LINES = 100
"""Of the long bill of material."""

DRAWS = (10, 200, 1000)
BATCH = 5_000
BOARD = PartNumber("BOARD")
MIXED = PartNumber("MIXED")
LONG = PartNumber("LONG")
CELL = PartNumber("CELL")
RESISTOR = PartNumber("RESISTOR")
OTHER = PartNumber("OTHER")
SCREW = PartNumber("SCREW")
VERSION = BomVersion("0" * 32)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plant:
    """How much there is.

    Attributes:
        units: received, one half of one part, the other spread over SPREAD parts.
        boards: open runs of each assembly.
    """

    units: int
    boards: int


def spread(number: int) -> PartNumber:
    """Return the part that the unit of that number is of, when spread."""
    return PartNumber(f"PART-{number % SPREAD:03}")


def cell(number: int) -> str:
    """Return the serial of a unit of the one part."""
    return f"CELL-{number:07}"


def other(number: int) -> str:
    """Return the serial of a unit of the spread parts."""
    return f"SP-{number:07}"


def board(part: PartNumber, number: int) -> str:
    """Return the serial of an open board."""
    return f"{part}-{number:05}"


def lot_number(draws: int) -> str:
    """Return the number of the lot that was drawn from so often."""
    return f"LOT-{draws}"


def identity(serial: str) -> UnitId:
    """Return the id of a unit of the plant: made of its serial, as random as any."""
    return unit_id(hashlib.sha256(serial.encode()).digest()[:10])


def resistor_lot(number: str) -> LotId:
    """Return the id of a lot of resistors."""
    return lot_id(RESISTOR, number.upper())


def master() -> Iterator[Fact]:
    """Make the parts, bills of material and places."""
    serial = (BOARD, MIXED, LONG, CELL, OTHER, *(spread(number) for number in range(SPREAD)))
    tracked = (
        *((number, Tracking.SERIAL) for number in serial),
        (RESISTOR, Tracking.LOT),
        (SCREW, Tracking.UNTRACKED),
    )
    for number, tracking in tracked:
        yield PartDefined(
            part_number=number, revision="A", name=f"{number} 12 V", tracking=tracking, unit="ea"
        )
    rest = (
        BomLine(line="2", component=RESISTOR, quantity=Decimal(1)),
        BomLine(line="3", component=SCREW, quantity=Decimal(2)),
    )
    cells = BomLine(
        line="1",
        component=CELL,
        quantity=Decimal(SLOTS),
        reference_designators=tuple(f"B{number}" for number in range(1, SLOTS + 1)),
    )
    mixed = BomLine(
        line="1",
        component=spread(0),
        quantity=Decimal(SLOTS),
        substitutes=tuple(spread(number) for number in range(1, SPREAD)),
    )
    long = tuple(
        BomLine(line=str(number + 1), component=spread(number), quantity=Decimal(1))
        for number in range(LINES)
    )
    for parent, lines in ((BOARD, (cells, *rest)), (MIXED, (mixed, *rest)), (LONG, long)):
        yield BomReleased(parent=parent, version=VERSION, lines=lines)
    yield LocationDefined(code=SHELF, name="Shelf")
    yield LocationDefined(code=HERE, name="Bench")


def received(part: PartNumber, serial: str, number: int) -> UnitReceived:
    """Make the receipt of a unit."""
    unit = identity(serial)
    return UnitReceived(
        unit=unit,
        part_number=part,
        revision="A",
        serial=serial,
        serial_key=serial.upper(),
        scope="",
        generated=False,
        receipt=ReceiptId("RECEIPT"),
        number=number,
        moves=(Move(item=unit_subject(unit), source=SUPPLIER, target=location_place(SHELF)),),
    )


def started(part: PartNumber, serial: str) -> RunStarted:
    """Make the start of a board's run."""
    return RunStarted(
        run=RunId("R" + crockford(hashlib.sha256(serial.encode()).digest()[10:20])[:10]),
        unit=identity(serial),
        part_number=part,
        revision="A",
        serial=serial,
        serial_key=serial.upper(),
        scope="",
        generated=False,
        bom_version=VERSION,
    )


def installed(part: PartNumber, serial: str, parent: UnitId, line: str) -> UnitInstalled:
    """Make the install of a unit from the shelf."""
    unit = identity(serial)
    return UnitInstalled(
        run=RunId("RUN"),
        parent=parent,
        unit=unit,
        part_number=part,
        position="",
        substitute_for=None,
        moves=(
            Move(
                item=unit_subject(unit),
                source=location_place(SHELF),
                target=inside(parent),
                line=line,
            ),
        ),
    )


def stocked(number: str, quantity: int) -> LotReceived:
    """Make the receipt of a lot of resistors."""
    lot = resistor_lot(number)
    return LotReceived(
        lot=lot,
        part_number=RESISTOR,
        lot_number=number,
        lot_key=number.upper(),
        receipt=ReceiptId("RECEIPT"),
        moves=(
            Move(
                item=lot_subject(lot),
                source=SUPPLIER,
                target=location_place(SHELF),
                quantity=Decimal(quantity),
            ),
        ),
    )


def drawn(number: str, parent: UnitId) -> LotInstalled:
    """Make one draw from a lot."""
    lot = resistor_lot(number)
    return LotInstalled(
        run=RunId("RUN"),
        parent=parent,
        lot=lot,
        part_number=RESISTOR,
        substitute_for=None,
        moves=(
            Move(
                item=lot_subject(lot),
                source=location_place(SHELF),
                target=inside(parent),
                quantity=Decimal(1),
                line="2",
            ),
        ),
    )


def history(plant: Plant) -> Iterator[Fact]:
    """Make every fact of the plant, in the order they happened."""
    yield from master()
    for number in range(plant.units // 2):
        yield received(CELL, cell(number), number)
        yield received(spread(number), other(number), number)
    for part in (BOARD, MIXED, LONG):
        for number in range(plant.boards):
            yield started(part, board(part, number))
    yield StockReceived(
        part_number=SCREW,
        receipt=ReceiptId("RECEIPT"),
        moves=(
            Move(
                item=part_subject(SCREW),
                source=SUPPLIER,
                target=location_place(SHELF),
                quantity=Decimal(1_000_000),
            ),
        ),
    )
    yield from _draws()
    yield from _used()


def _draws() -> Iterator[Fact]:
    """Lots that were drawn from, each draw into a board of its own; and one that is empty."""
    for draws in DRAWS:
        yield stocked(lot_number(draws), 100_000)
        for number in range(draws):
            serial = f"DRAW-{draws}-{number}"
            yield started(BOARD, serial)
            yield drawn(lot_number(draws), identity(serial))
    yield stocked("LOT-EMPTY", 1)
    yield started(BOARD, "DRAW-EMPTY")
    yield drawn("LOT-EMPTY", identity("DRAW-EMPTY"))


def _used() -> Iterator[Fact]:
    """Units that are inside a board already, and a part that no board asks for."""
    for number in range(SPREAD):
        yield received(CELL, f"USED-{number}", number)
        yield received(OTHER, f"OTHER-{number}", number)
        if number % SLOTS == 0:
            yield started(BOARD, f"FULL-{number}")
        parent = identity(f"FULL-{number - number % SLOTS}")
        yield installed(CELL, f"USED-{number}", parent, "1")


class Ticking:
    """A clock that goes on by 50 ms at each look, so that a plant is made the same again."""

    def __init__(self) -> None:
        self._at_us = 1_790_000_000_000_000 - 10**13

    def __call__(self) -> int:
        """Return microseconds since 1970 UTC."""
        self._at_us += 50_000
        return self._at_us


def make(path: Path, plant: Plant) -> int:
    """Make the record of `plant` at `path`; return how many entries it has."""
    chance = random.Random(plant.units)  # noqa: S311 a bench repeats
    outer = Outside(clock_us=Ticking(), random=chance.randbytes, templates=load_templates())
    store = Store(path, outer, "BENCH")

    def people(tx: Tx, master: Master) -> None:
        _ = tx
        master.save_people(
            (
                Operator(
                    operator_id=OperatorId(BADGE), badge=BADGE, name="Ada", role=Role.SUPERVISOR
                ),
            )
        )

    store.administer(ACTING, people)
    facts = history(plant)
    count = 0
    while batch := list(itertools.islice(facts, BATCH)):

        def job(tx: Tx, batch: list[Fact] = batch) -> None:
            for fact in batch:
                tx.append(fact)

        store.write(ACTING, job)
        count += len(batch)
    store.close()
    writing = connect(path)
    cursor = writing.cursor()
    cursor.execute("pragma wal_checkpoint(truncate)").fetchall()
    writing.close()
    return count
