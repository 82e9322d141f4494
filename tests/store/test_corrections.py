"""Corrections of what stations recorded apart: units that are one, numbers, lots, and more."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from kiosk.domain.codes.own import print_unit
from kiosk.domain.conflicts import ConflictKind
from kiosk.domain.facts import (
    ADJUSTMENT,
    FileAttached,
    LocationOwned,
    LotDivided,
    Move,
    SerialCorrected,
    StationContinued,
    UnitsMerged,
    location_place,
)
from kiosk.domain.ids import LotId, UnitId, lot_subject, unit_subject
from kiosk.domain.records import UnitRecord
from kiosk.domain.unit import Status
from kiosk.operations.ports import Tx
from kiosk.store.identify import named
from kiosk.store.reading import snapshot
from tests.store.meeting import Plant, decided, plant, take_back
from tests.store.plant import DOCK, LOT_NUMBERS, PASTE, SENSORS, lot, lot_item, receive_sensor
from tests.store.station import Station

HERE = location_place(DOCK)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Plant]:
    made = plant(tmp_path)
    yield made
    made.close()


@pytest.fixture
def twins(shop: Plant) -> tuple[UnitId, UnitId]:
    """Two units that were received under one number; the first is the earlier one."""
    first, second = (each.write(lambda tx: tx.new_unit()) for each in (shop.dock, shop.office))
    assert shop.dock.write(lambda tx: receive_sensor(tx, first, "SN-9"))
    assert shop.office.write(lambda tx: receive_sensor(tx, second, "SN-9"))
    shop.meet()
    return first, second


def merge(tx: Tx, unit: UnitId, into: UnitId) -> None:
    record = tx.unit(unit)
    assert record is not None
    back = Move(item=unit_subject(unit), source=HERE, target=record.state.origin)
    tx.append(UnitsMerged(unit=unit, into=into, reason="one unit", moves=(back,)))


def corrected(
    unit: UnitId, before: str, serial: str, *, generated: bool = False
) -> SerialCorrected:
    return SerialCorrected(
        unit=unit,
        before=before,
        serial=serial,
        serial_key=serial,
        scope="",
        generated=generated,
        reason="typing error",
    )


def found_by(shop: Plant, text: str) -> list[str]:
    with snapshot(shop.bench.path) as record:
        things = named(record.cursor(), record.reader, text)
    return [each.state.unit for each in things if isinstance(each, UnitRecord)]


@pytest.mark.feature("R2")
def test_units_that_are_one_end_the_conflict_and_the_old_label_means_the_other(
    shop: Plant, twins: tuple[UnitId, UnitId]
) -> None:
    keeps, ends = twins
    conflict = shop.conflict()

    def decide(tx: Tx) -> None:
        merge(tx, ends, keeps)
        decided(tx, conflict, "same_unit")

    shop.office.write(decide)
    shop.meet()
    assert shop.kinds() == []
    ended, kept = (shop.read(lambda reader, u=u: reader.unit(u)) for u in (ends, keeps))
    assert ended is not None
    assert kept is not None
    assert (ended.status, ended.now) == (Status.VOIDED, print_unit(keeps))
    assert kept.status is Status.AVAILABLE
    assert ended.state.place == ended.state.origin == "supplier"


def test_units_merged_one_after_the_other_lead_to_the_last(shop: Plant) -> None:
    one, two, three = SENSORS
    shop.office.write(lambda tx: merge(tx, one, two))
    shop.office.write(lambda tx: merge(tx, two, three))
    shop.meet()
    found = shop.read(lambda reader: reader.unit(one))
    assert found is not None
    assert found.now == print_unit(three)


@pytest.mark.feature("R2")
def test_two_stations_that_keep_each_the_other_record_keep_one_of_them(
    shop: Plant, twins: tuple[UnitId, UnitId]
) -> None:
    one, two = twins
    shop.dock.write(lambda tx: merge(tx, one, two))
    shop.office.write(lambda tx: merge(tx, two, one))
    shop.meet()
    found = [shop.read(lambda reader, u=u: reader.unit(u)) for u in twins]
    assert [each.status for each in found if each] == [Status.VOIDED, Status.AVAILABLE]
    assert shop.kinds() == []
    take_back(shop.dock)
    shop.meet()
    found = [shop.read(lambda reader, u=u: reader.unit(u)) for u in twins]
    assert [each.status for each in found if each] == [Status.AVAILABLE, Status.VOIDED]


@pytest.mark.feature("R13")
def test_a_merger_taken_back_brings_the_conflict_and_the_claim_again(
    shop: Plant, twins: tuple[UnitId, UnitId]
) -> None:
    before = shop.conflict()
    shop.office.write(lambda tx: merge(tx, twins[1], twins[0]))
    shop.meet()
    assert shop.kinds() == []
    take_back(shop.office)
    shop.meet()
    assert shop.conflict() == before


@pytest.mark.feature("R2")
def test_a_corrected_number_frees_the_wrong_one_and_is_found_itself(
    shop: Plant, twins: tuple[UnitId, UnitId]
) -> None:
    shop.dock.write(lambda tx: tx.append(corrected(twins[0], "SN-9", "SN-8")))
    shop.meet()
    assert shop.kinds() == []
    assert found_by(shop, "SN-8") == [twins[0]]
    assert found_by(shop, "SN-9") == [twins[1]]
    take_back(shop.dock)
    shop.meet()
    assert shop.kinds() == [ConflictKind.DUPLICATE_SERIAL]
    assert found_by(shop, "SN-8") == []


def test_a_number_of_ours_stays_used_when_it_is_corrected_away(shop: Plant) -> None:
    unit = SENSORS[0]
    shop.office.write(lambda tx: tx.append(corrected(unit, "BASE-0", "7001", generated=True)))
    shop.office.write(lambda tx: tx.append(corrected(unit, "7001", "7002")))
    shop.meet()
    rows = shop.bench.rows(
        "select key, active from name join unit on subject = 'unit:' || unit "
        "where name.kind = 'serial' and part_number = 'SENSOR' and key like '7%' order by 1"
    )
    assert rows == [("7001", 1), ("7002", 1)]
    other = shop.bench.write(lambda tx: tx.new_unit())
    assert not shop.bench.write(lambda tx: receive_sensor(tx, other, "7001"))


def test_one_number_given_to_two_units_at_two_stations_is_a_duplicate(shop: Plant) -> None:
    shop.office.write(lambda tx: tx.append(corrected(SENSORS[0], "BASE-0", "SN-5")))
    shop.dock.write(lambda tx: tx.append(corrected(SENSORS[1], "BASE-1", "SN-5")))
    shop.meet()
    found = shop.conflict()
    assert found.kind is ConflictKind.DUPLICATE_SERIAL
    assert set(found.subjects) == {unit_subject(each) for each in SENSORS[:2]}


@pytest.mark.feature("R2")
def test_a_divided_lot_is_two_of_one_number_until_it_is_taken_back(shop: Plant) -> None:
    into = LotId("ZZZZZZZZZZZZZZZZ")
    two = Decimal(2)
    fact = LotDivided(
        lot=lot(0),
        into=into,
        part_number=PASTE,
        lot_number=LOT_NUMBERS[0],
        lot_key=LOT_NUMBERS[0],
        reason="two reels",
        moves=(
            Move(item=lot_item(0), source=HERE, target=ADJUSTMENT, quantity=two),
            Move(item=lot_subject(into), source=ADJUSTMENT, target=HERE, quantity=two),
        ),
    )
    shop.office.write(lambda tx: tx.append(fact))
    shop.meet()
    made = shop.read(lambda reader: reader.lot(into))
    assert made is not None
    assert (made.lot_number, made.stock[0].quantity) == (LOT_NUMBERS[0], two)
    take_back(shop.office)
    shop.meet()
    assert shop.read(lambda reader: reader.lot(into)) is None
    assert shop.read(lambda reader: reader.balance(lot_item(0), HERE)) == 5


@pytest.mark.feature("R10")
def test_a_place_is_the_last_owners_and_everybodys_again(shop: Plant) -> None:
    def own(station: Station, owner: str, name: str) -> None:
        fact = LocationOwned(code=DOCK, station=owner, station_name=name)
        station.write(lambda tx: tx.append(fact))

    own(shop.office, "0a" * 16, "DOCK-1")
    own(shop.dock, "0b" * 16, "DOCK-2")
    shop.meet()
    assert shop.read(lambda reader: reader.owner_of(DOCK)) == ("0b" * 16, "DOCK-2")
    take_back(shop.dock)
    shop.meet()
    assert shop.read(lambda reader: reader.owner_of(DOCK)) == ("0a" * 16, "DOCK-1")
    own(shop.office, "", "")
    shop.meet()
    assert shop.read(lambda reader: reader.owner_of(DOCK)) is None


def test_files_of_a_unit_are_the_newest_first_without_those_taken_back(shop: Plant) -> None:
    item = unit_subject(SENSORS[0])
    for station, name in ((shop.office, "1.jpg"), (shop.dock, "2.jpg"), (shop.bench, "3.jpg")):
        fact = FileAttached(
            item=item, name=name, media_type="image/jpeg", sha256="0f" * 32, size=7
        )
        station.write(lambda tx, fact=fact: tx.append(fact), actor="sam")
    take_back(shop.dock)
    shop.meet()
    files = shop.read(lambda reader: reader.files_of(item))
    assert [(each.name, each.size, each.by) for each in files] == [
        ("3.jpg", 7, "sam"),
        ("1.jpg", 7, "sam"),
    ]


def test_a_station_that_goes_on_as_another_is_noted_while_it_stands(shop: Plant) -> None:
    fact = StationContinued(before="0a" * 16, seq=41, recorded_again=3)
    shop.office.write(lambda tx: tx.append(fact))
    shop.meet()
    assert shop.bench.rows("select before from continued") == [("0a" * 16,)]
    take_back(shop.office)
    shop.meet()
    assert shop.bench.rows("select before from continued") == []
