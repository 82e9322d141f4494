"""Serials and lot numbers of a station that shares its record: from its blocks, else its own."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

import pytest

from kiosk.domain.facts import LocationDefined, NumberedBy, PartDefined, Tracking
from kiosk.domain.ids import LocationCode, PartNumber, ReceiptId, unit_id
from kiosk.domain.link import ALONE, LinkState
from kiosk.domain.messages import Said, phrase, stop
from kiosk.domain.records import PartRecord
from kiosk.domain.syncing import Lease, Marks, StationSeen
from kiosk.operations.numbers import free_serials, next_lot_number, next_serial
from kiosk.operations.ports import Recorded, Tx
from kiosk.operations.receive_units import receive_unit
from kiosk.store.sync_record import StoreRecord
from kiosk.workflows.commands import ReceiveUnit
from tests.store.station import Station

DOCK = LocationCode("DOCK")
PUMP = PartDefined(
    part_number=PartNumber("PUMP"),
    revision="A",
    name="pump",
    tracking=Tracking.SERIAL,
    unit="ea",
    serial_scheme="P-{seq:4}",
    lot_pattern="L-{seq}",
)
RECORD = PartRecord(part=PUMP, stock=(), released=None)


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    """A station that met central and has the numbers 11 to 13 of P- to give."""
    made = Station(tmp_path / "0.db", 0)
    made.write(lambda tx: tx.append(LocationDefined(code=DOCK, name="dock")))
    made.write(lambda tx: tx.append(PUMP))
    record = StoreRecord(made.store)
    record.name_stations([StationSeen(head=record.own(), seat="BENCH-1")])
    record.keep(Marks(token=bytes(16)), record.own().station_id)
    record.lease(Lease(series="P-", low=11, high=13))
    record.close()
    yield made
    made.close()


def receive(station: Station, serial: str) -> None:
    count = len(station.entries())
    command = ReceiveUnit(
        unit=unit_id(count.to_bytes(10, "big")),
        part_number=PUMP.part_number,
        serial=serial,
        location=DOCK,
        receipt=ReceiptId("R1"),
        number=1,
        rejected=False,
    )
    assert isinstance(station.write(lambda tx: receive_unit(tx, command)), Recorded)


def made(station: Station) -> str:
    def job(tx: Tx) -> str | Said:
        return next_serial(tx, RECORD)

    serial = station.write(job)
    assert isinstance(serial, str)
    return serial


@pytest.mark.feature("R9")
@pytest.mark.feature("A9")
def test_numbers_come_from_the_block_but_for_those_that_somebody_typed(station: Station) -> None:
    receive(station, "P-0012")
    assert [made(station) for _ in range(2)] == ["P-0011", "P-0013"]


@pytest.mark.feature("R9")
def test_when_the_block_is_used_up_the_number_is_the_stations_own_and_still_unused(
    station: Station,
) -> None:
    receive(station, "bench-1-000002")
    numbers = [made(station) for _ in range(6)]
    assert numbers[:3] == ["P-0011", "P-0012", "P-0013"]
    assert numbers[3:] == ["BENCH-1-000001", "BENCH-1-000003", "BENCH-1-000004"]


@pytest.mark.feature("R9")
def test_a_lot_number_of_a_series_without_a_block_is_the_stations_own(station: Station) -> None:
    assert station.write(lambda tx: next_lot_number(tx, RECORD)) == "BENCH-1-000001"


@pytest.mark.feature("A10")
def test_kiosks_that_share_a_record_never_count_on_from_the_last_serial(station: Station) -> None:
    ours = replace(PUMP, serial_scheme="", numbered_by=NumberedBy.OURS)
    record = replace(RECORD, part=ours)
    receive(station, "41")
    assert station.write(lambda tx: next_serial(tx, record)) == "42"
    station.link = replace(ALONE, state=LinkState.OFFLINE)
    assert station.write(lambda tx: next_serial(tx, record)) == stop(
        "xR30", part="PUMP", why=phrase("counting_is_shared")
    )


@pytest.mark.feature("A10")
def test_free_serials_go_on_without_being_used(station: Station) -> None:
    ours = replace(PUMP, serial_scheme="", numbered_by=NumberedBy.OURS)
    receive(station, "0043")
    receive(station, "0041")

    def job(tx: Tx) -> list[str | Said]:
        return list(islice(free_serials(tx, replace(RECORD, part=ours)), 3))

    assert station.write(job) == ["0042", "0044", "0045"]
