"""A small plant: its parts, bench and stock, as a base that stations share before they part."""

from collections.abc import Sequence
from decimal import Decimal

from kiosk.domain.bom import bom_version
from kiosk.domain.facts import (
    SUPPLIER,
    BomLine,
    BomReleased,
    LocationDefined,
    Move,
    PartDefined,
    StockReceived,
    Tracking,
    location_place,
)
from kiosk.domain.ids import (
    LocationCode,
    LotId,
    PartNumber,
    ReceiptId,
    RunId,
    Subject,
    UnitId,
    lot_id,
    lot_subject,
    part_subject,
    unit_id,
)
from kiosk.domain.text import comparable
from kiosk.operations.build import start_run
from kiosk.operations.ports import Recorded, Tx
from kiosk.operations.receive_lots import receive_lot
from kiosk.operations.receive_units import receive_unit
from kiosk.workflows.commands import ReceiveLot, ReceiveUnit, StartRun
from tests.store.station import Station

SENSOR, PASTE, SCREW = PartNumber("SENSOR"), PartNumber("PASTE"), PartNumber("M3 SCREW")
BOARD, BOX = PartNumber("BOARD"), PartNumber("BOX")
PLACES = (LocationCode("DOCK"), LocationCode("RACK 2"))
DOCK = PLACES[0]
RECEIPT = ReceiptId("R1")
LOT_NUMBERS = ("L-1", "L-2")
SERIALS = ("SN-1", "SN-2", "SN-3", "SN-4")

BOARD_LINES = (
    BomLine(line="1", component=SENSOR, quantity=Decimal(1), reference_designators=("U1",)),
    BomLine(line="2", component=PASTE, quantity=Decimal(3), optional=True),
    BomLine(line="3", component=SCREW, quantity=Decimal(4), optional=True),
)
BOX_LINES = (BomLine(line="1", component=BOARD, quantity=Decimal(2)),)

SENSORS = tuple(unit_id(bytes([1, number] * 5)) for number in range(3))
BOARDS = tuple(unit_id(bytes([2, number] * 5)) for number in range(3))
BOXES = tuple(unit_id(bytes([3, number] * 5)) for number in range(2))
UNITS = (*SENSORS, *BOARDS, *BOXES)
RUNS = (*BOARDS, *BOXES)


def part(number: PartNumber, tracking: Tracking, revision: str = "A") -> PartDefined:
    return PartDefined(
        part_number=number, revision=revision, name=number.lower(), tracking=tracking, unit="ea"
    )


def lot(index: int) -> LotId:
    return lot_id(PASTE, comparable(LOT_NUMBERS[index]))


def lot_item(index: int) -> Subject:
    return lot_subject(lot(index))


def receive_sensor(tx: Tx, unit: UnitId, serial: str) -> bool:
    command = ReceiveUnit(
        unit=unit,
        part_number=SENSOR,
        serial=serial,
        location=DOCK,
        receipt=RECEIPT,
        number=1,
        rejected=False,
    )
    return isinstance(receive_unit(tx, command), Recorded)


def receive_paste(tx: Tx, index: int, quantity: int, place: LocationCode = DOCK) -> bool:
    command = ReceiveLot(
        part_number=PASTE,
        lot_number=LOT_NUMBERS[index],
        quantity=Decimal(quantity),
        location=place,
        receipt=RECEIPT,
    )
    return isinstance(receive_lot(tx, command), Recorded)


def receive_screws(tx: Tx, quantity: int) -> bool:
    item = part_subject(SCREW)
    target = location_place(DOCK)
    move = Move(item=item, source=SUPPLIER, target=target, quantity=Decimal(quantity))
    tx.append(StockReceived(part_number=SCREW, receipt=RECEIPT, moves=(move,)))
    return True


def start(tx: Tx, unit: UnitId, number: PartNumber, serial: str) -> bool:
    command = StartRun(run=RunId(f"RUN-{unit}"), unit=unit, part_number=number, serial=serial)
    return isinstance(start_run(tx, command), Recorded)


def define(tx: Tx) -> None:
    """Put the master data on record."""
    for place in PLACES:
        tx.append(LocationDefined(code=place, name=place.lower()))
    for number in (SENSOR, BOARD, BOX):
        tx.append(part(number, Tracking.SERIAL))
    tx.append(part(PASTE, Tracking.LOT))
    tx.append(part(SCREW, Tracking.UNTRACKED))
    release(tx, BOARD, BOARD_LINES)
    release(tx, BOX, BOX_LINES)


def release(tx: Tx, parent: PartNumber, lines: Sequence[BomLine]) -> None:
    version = bom_version(parent, lines)
    tx.append(BomReleased(parent=parent, version=version, lines=tuple(lines)))


def receive_all(station: Station) -> None:
    """Receive sensors, paste and screws."""
    for number, unit in enumerate(SENSORS):
        assert station.write(lambda tx, u=unit, n=number: receive_sensor(tx, u, f"BASE-{n}"))
    assert station.write(lambda tx: receive_paste(tx, 0, 5))
    assert station.write(lambda tx: receive_screws(tx, 6))


def start_all(station: Station) -> None:
    """Start boards and boxes."""
    for number, unit in enumerate(BOARDS):
        assert station.write(lambda tx, u=unit, n=number: start(tx, u, BOARD, f"BRD-{n}"))
    for number, unit in enumerate(BOXES):
        assert station.write(lambda tx, u=unit, n=number: start(tx, u, BOX, f"BOX-{n}"))


def stock(station: Station) -> None:
    """Put all that is in UNITS on record at one station."""
    station.write(define)
    receive_all(station)
    start_all(station)


def share(stations: Sequence[Station]) -> None:
    """Let the first define, the second receive and the third start; then all know all.

    So each entry of one rests on entries of another, which an onlooker may get to see later.
    """
    office, dock, bench = stations
    office.write(define)
    meet(stations)
    receive_all(dock)
    start_all(bench)
    meet(stations)


def meet(stations: Sequence[Station]) -> None:
    for one in stations:
        for other in stations:
            assert one.merge(other.entries()).refused == ()
