"""Each kind of conflict: what it names, what contradicts, and whether it holds what it names."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from kiosk.domain.bom import bom_version
from kiosk.domain.conflicts import ConflictKind
from kiosk.domain.facts import (
    SCRAP,
    BomLine,
    Move,
    RightsSet,
    Scrapped,
    SupplierLabelRead,
    Tracking,
    location_place,
)
from kiosk.domain.ids import OperatorId, part_subject, unit_subject
from kiosk.operations.build import complete_run
from kiosk.operations.install import install_lot, install_unit
from kiosk.operations.ports import Recorded, Tx
from kiosk.workflows.commands import CompleteRun, InstallLot, InstallUnit
from tests.store.meeting import Plant, kinds_of, plant
from tests.store.plant import (
    BOARD,
    BOARD_LINES,
    BOARDS,
    DOCK,
    PASTE,
    RECEIPT,
    SENSOR,
    SENSORS,
    lot,
    lot_item,
    part,
    receive_paste,
    receive_sensor,
    release,
    start,
)
from tests.store.station import Station


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Plant]:
    made = plant(tmp_path)
    yield made
    made.close()


def install(station: Station, board: int, sensor: int) -> None:
    command = InstallUnit(parent=BOARDS[board], unit=SENSORS[sensor], line="1")
    assert isinstance(station.write(lambda tx: install_unit(tx, command)), Recorded)


def draw(station: Station, quantity: int, board: int = 0) -> None:
    command = InstallLot(
        parent=BOARDS[board],
        lot=lot_item(0),
        line="2",
        location=DOCK,
        quantity=Decimal(quantity),
        instead=False,
    )
    assert isinstance(station.write(lambda tx: install_lot(tx, command)), Recorded)


def complete(station: Station, board: int) -> None:
    command = CompleteRun(parent=BOARDS[board])
    assert isinstance(station.write(lambda tx: complete_run(tx, command)), Recorded)


def scrap(tx: Tx, sensor: int) -> None:
    item = unit_subject(SENSORS[sensor])
    move = Move(item=item, source=location_place(DOCK), target=SCRAP)
    tx.append(Scrapped(item=item, reason="dropped", moves=(move,)))


@pytest.mark.feature("R2")
@pytest.mark.feature("O4")
def test_one_serial_received_at_two_docks_holds_both_units_at_every_station(shop: Plant) -> None:
    units = [
        shop.dock.write(lambda tx: tx.new_unit()),
        shop.office.write(lambda tx: tx.new_unit()),
    ]
    assert shop.dock.write(lambda tx: receive_sensor(tx, units[0], "SN-9"))
    assert shop.office.write(lambda tx: receive_sensor(tx, units[1], "SN-9"))
    shop.meet()
    found = shop.conflict()
    assert found.kind is ConflictKind.DUPLICATE_SERIAL
    assert found.subjects == tuple(sorted(map(unit_subject, units)))
    assert kinds_of(found.entries, shop.bench) == ["unit_received.1"] * 2
    assert len(found.stations) == 2
    assert found.holding
    for each in units:
        record = shop.read(lambda reader, unit=each: reader.unit(unit))
        assert record is not None
        assert record.in_conflict


def test_one_unit_in_two_parents_names_both_installs(shop: Plant) -> None:
    install(shop.bench, 0, 0)
    install(shop.dock, 1, 0)
    shop.meet()
    found = shop.conflict()
    assert found.kind is ConflictKind.DOUBLE_INSTALL
    parents = map(unit_subject, BOARDS[:2])
    assert set(found.subjects) == {unit_subject(SENSORS[0]), *parents}
    assert kinds_of(found.entries, shop.bench) == ["unit_installed.1"] * 2


def test_what_is_used_after_it_was_scrapped_names_the_scrapping(shop: Plant) -> None:
    shop.office.write(lambda tx: scrap(tx, 0))
    install(shop.bench, 0, 0)
    shop.meet()
    found = shop.conflict()
    assert found.kind is ConflictKind.USED_AFTER
    assert kinds_of(found.entries, shop.bench) == ["scrapped.1", "unit_installed.1"]


def test_two_units_in_one_place_of_a_board_name_what_put_them_there(shop: Plant) -> None:
    install(shop.bench, 0, 0)
    install(shop.dock, 0, 1)
    shop.meet()
    found = shop.conflict()
    assert found.kind is ConflictKind.SLOT_TAKEN
    assert kinds_of(found.entries, shop.bench) == ["unit_installed.1"] * 2


def test_an_overdrawn_lot_names_who_took_it_and_where_it_was_taken(shop: Plant) -> None:
    draw(shop.bench, 3)
    draw(shop.dock, 3, board=1)
    shop.meet()
    found = shop.conflict()
    assert found.kind is ConflictKind.OVERDRAWN
    assert found.subjects == tuple(sorted((lot_item(0), location_place(DOCK))))
    assert kinds_of(found.entries, shop.bench) == ["lot_installed.1"] * 2


def test_what_goes_into_a_board_completed_elsewhere_is_flagged_with_the_end(shop: Plant) -> None:
    install(shop.office, 0, 0)
    complete(shop.office, 0)
    draw(shop.bench, 1)
    shop.meet()
    found = shop.conflict()
    assert found.kind is ConflictKind.BUILT_AFTER
    assert found.subjects == tuple(sorted((lot_item(0), unit_subject(BOARDS[0]))))
    assert kinds_of(found.entries, shop.bench) == ["run_completed.1", "lot_installed.1"]
    assert shop.read(lambda reader: reader.in_conflict(unit_subject(BOARDS[0])))


def test_what_went_in_before_the_board_was_completed_is_no_conflict(shop: Plant) -> None:
    draw(shop.bench, 1)
    install(shop.office, 0, 0)
    complete(shop.office, 0)
    shop.meet()
    assert shop.kinds() == []


def test_a_lot_read_with_two_dates_is_held(shop: Plant) -> None:
    for station, date in ((shop.dock, "2027-01-31"), (shop.office, "2027-02-28")):
        reading = SupplierLabelRead(
            item=lot_item(0), receipt=RECEIPT, fields=(("order", "7"), ("expiry", date))
        )
        station.write(lambda tx, fact=reading: tx.append(fact))
    shop.meet()
    found = shop.conflict()
    assert (found.kind, found.subjects) == (ConflictKind.LOT_DIFFERS, (lot_item(0),))
    record = shop.read(lambda reader: reader.lot(lot(0)))
    assert record is not None
    assert record.in_conflict


def test_what_only_one_label_says_or_one_station_reads_is_no_difference(shop: Plant) -> None:
    said = (
        (shop.dock, (("expiry", "2027-01-31"),)),
        (shop.dock, (("expiry", "2027-02-28"),)),
        (shop.office, (("date_code", "2651"),)),
    )
    for station, fields in said:
        fact = SupplierLabelRead(item=lot_item(0), receipt=RECEIPT, fields=fields)
        station.write(lambda tx, fact=fact: tx.append(fact))
    shop.meet()
    assert shop.kinds() == []


@pytest.mark.feature("O4")
def test_a_run_from_a_version_replaced_elsewhere_is_noticed_and_holds_nothing(shop: Plant) -> None:
    more = BomLine(line="1", component=SENSOR, quantity=Decimal(2))
    shop.office.write(lambda tx: release(tx, BOARD, (more, *BOARD_LINES[1:])))
    unit = shop.bench.write(lambda tx: tx.new_unit())
    assert shop.bench.write(lambda tx: start(tx, unit, BOARD, "BRD-9"))
    shop.meet()
    found = shop.conflict()
    assert found.kind is ConflictKind.SUPERSEDED_BOM
    assert set(found.subjects) == {part_subject(BOARD), unit_subject(unit)}
    assert kinds_of(found.entries, shop.bench) == ["bom_released.1", "run_started.1"]
    assert not found.holding
    record = shop.read(lambda reader: reader.unit(unit))
    assert record is not None
    assert not record.in_conflict
    assert record.state.bom_version == bom_version(BOARD, BOARD_LINES)


def test_what_is_received_under_tracking_switched_elsewhere_is_noticed(shop: Plant) -> None:
    shop.office.write(lambda tx: tx.append(part(PASTE, Tracking.UNTRACKED)))
    assert shop.dock.write(lambda tx: receive_paste(tx, 1, 2))
    shop.meet()
    found = shop.conflict()
    assert found.kind is ConflictKind.TRACKING_CHANGED
    assert set(found.subjects) == {part_subject(PASTE), lot_item(1)}
    assert kinds_of(found.entries, shop.bench) == ["part_defined.1", "lot_received.1"]
    assert not shop.read(lambda reader: reader.in_conflict(lot_item(1)))


def test_what_was_received_before_the_switch_is_not_noticed(shop: Plant) -> None:
    assert shop.dock.write(lambda tx: receive_paste(tx, 1, 2))
    shop.office.write(lambda tx: tx.append(part(PASTE, Tracking.UNTRACKED)))
    shop.meet()
    assert shop.kinds() == []


@pytest.mark.feature("O4")
def test_an_action_after_the_right_ended_elsewhere_is_noticed_though_that_came_late(
    shop: Plant,
) -> None:
    def ended(tx: Tx) -> None:
        right = RightsSet(operator_id=OperatorId("kim"), role="operator", access_until="")
        tx.append(right)

    shop.office.write(ended, actor="admin:pat")
    unit = shop.dock.write(lambda tx: tx.new_unit())
    assert shop.dock.write(lambda tx: receive_sensor(tx, unit, "SN-9"), actor="kim")
    shop.meet()
    found = shop.conflict()
    assert found.kind is ConflictKind.UNAUTHORISED
    assert part_subject(SENSOR) in found.subjects
    assert kinds_of(found.entries, shop.bench) == ["rights_set.1", "unit_received.1"]
    assert not found.holding
