"""The record as the sync thread uses it: marks, own entries by groups, what others recorded."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest

from kiosk.domain.facts import LocationDefined, PolicySet
from kiosk.domain.ids import LocationCode
from kiosk.domain.journal import NO_HASH, SealedEntry
from kiosk.domain.link import Frozen
from kiosk.domain.syncing import Head, Lease, Marks, StationSeen, SyncRecord
from kiosk.operations.ports import Tx
from kiosk.store.driver import connect
from kiosk.store.sync_record import JOB, StoreRecord
from kiosk.store.verify import verify
from tests.store.station import Clock, Station


@pytest.fixture
def stations(tmp_path: Path) -> Iterator[tuple[Station, Station]]:
    clock = Clock()
    made = tuple(Station(tmp_path / f"{name}.db", name, clock) for name in range(2))
    yield made[0], made[1]
    for each in made:
        each.close()


@pytest.fixture
def record(stations: tuple[Station, Station]) -> Iterator[SyncRecord]:
    made = StoreRecord(stations[0].store)
    yield made
    made.close()


def turn(tx: Tx, times: int = 1) -> None:
    """Set a policy `times` over, as one group."""
    for number in range(times):
        tx.append(PolicySet(name="scan_back", value="on" if number % 2 else "off"))


def group_ends(entries: list[SealedEntry]) -> set[int]:
    pairs = pairwise(entries)
    return {one.seq for one, two in pairs if one.group_id != two.group_id} | {entries[-1].seq}


def test_a_record_that_never_met_central_remembers_nothing_of_it(record: SyncRecord) -> None:
    own = record.own()
    assert (own.seq, own.hash) == (0, NO_HASH)
    assert record.marks() == Marks()
    assert record.vector() == {own.station_id: own}
    assert record.own_after(0, 10) == []
    assert record.unsent(0) == (0, 0)
    assert record.own_hash(0) == NO_HASH
    assert record.own_hash(1) is None
    assert (record.wanted(), record.missing_files()) == ({}, [])


def test_marks_are_durable_and_replaced_whole(
    record: SyncRecord, stations: tuple[Station, Station]
) -> None:
    first = Marks(token=bytes(16), pending=b"\x07" * 16, confirmed=4, heard_us=9, people=2)
    record.keep(first, record.own().station_id)
    assert record.marks() == first
    frozen = replace(first, pending=b"", frozen=Frozen.FORK)
    record.keep(frozen, record.own().station_id)
    record.name_stations([StationSeen(head=record.own(), seat="BENCH-1")])
    again = StoreRecord(stations[0].store)
    assert again.marks() == frozen
    again.close()


def test_own_entries_come_in_pages_that_end_where_a_group_ends(
    record: SyncRecord, stations: tuple[Station, Station]
) -> None:
    for times in (1, 3, 2 * JOB + 7, 2):
        stations[0].write(lambda tx, n=times: turn(tx, n))
    chain = stations[0].entries()
    ends = group_ends(chain)
    for most in (1, 2, 3, 50, 1000):
        got: list[SealedEntry] = []
        while page := record.own_after(got[-1].seq if got else 0, most):
            assert page[-1].seq in ends
            assert len(page) >= min(most, len(chain) - len(got))
            got.extend(page)
        assert got == chain
    assert record.own() == Head(
        station_id=chain[0].station_id, seq=len(chain), hash=chain[-1].hash
    )
    assert record.own_hash(3) == chain[2].hash
    assert record.own_hash(len(chain) + 1) is None


def test_what_is_unsent_is_counted_and_has_the_age_of_its_first(
    record: SyncRecord, stations: tuple[Station, Station]
) -> None:
    for _ in range(3):
        stations[0].write(turn)
    times = [each.at_us for each in stations[0].entries()]
    assert record.unsent(0) == (3, times[0])
    assert record.unsent(2) == (1, times[2])
    assert record.unsent(3) == (0, 0)


def test_a_long_catch_up_is_taken_in_jobs_and_told_as_one(
    record: SyncRecord, stations: tuple[Station, Station]
) -> None:
    here, other = stations
    for _ in range(5):
        other.write(lambda tx: turn(tx, 70))
    chain = other.entries()
    broken = [*chain[:199], replace(chain[199], actor="eve"), *chain[200:]]
    merged = record.take(broken)
    assert merged.taken == 199
    assert [(each.station_id, each.seq) for each in merged.refused] == [(other.identity, 200)]
    assert record.vector()[other.identity].seq == 199
    whole = record.take(chain)
    assert (whole.taken, whole.known, whole.refused) == (len(chain) - 199, 199, ())
    assert here.ask(verify).ok
    assert here.digest() == other.digest()


def test_what_is_recorded_after_a_catch_up_sorts_after_it(
    record: SyncRecord, stations: tuple[Station, Station]
) -> None:
    here, ahead = stations
    ahead.skew_us = 3_600_000_000
    ahead.write(turn)
    record.take(ahead.entries())
    here.write(turn)
    assert here.entries()[-1].hlc > ahead.entries()[-1].hlc


def test_own_entries_come_back_after_an_older_copy_was_put_back(
    record: SyncRecord, stations: tuple[Station, Station], tmp_path: Path
) -> None:
    here, other = stations
    other.write(turn)
    here.merge(other.entries())
    here.write(turn)
    copy = connect(here.path)
    copy.cursor().execute("vacuum into ?", (str(tmp_path / "old.db"),))
    copy.close()
    here.write(lambda tx: turn(tx, 150))
    restored = Station(tmp_path / "old.db", 0)
    old = StoreRecord(restored.store)
    old.keep(Marks(token=bytes(16)), old.own().station_id)
    old.lease(Lease(series="A", low=1, high=50))
    tail = record.own_after(old.own().seq, 1000)
    back = old.take_back(tail)
    assert (back.taken, back.refused) == (150, ())
    assert old.own() == record.own()
    assert old.highest_used() == {}
    restored.write(turn)
    assert restored.entries()[-1].hlc > tail[-1].hlc
    assert restored.ask(verify).ok
    old.close()
    restored.close()


def test_stations_are_named_as_central_does_and_this_one_keeps_the_name_it_was_given(
    record: SyncRecord, stations: tuple[Station, Station]
) -> None:
    here, other = stations
    own = record.own()
    elsewhere = Head(station_id=other.identity, seq=7, hash=NO_HASH)
    for seat in ("DOCK-2", "DOCK-3"):
        record.name_stations(
            [StationSeen(head=own, seat="BENCH-1"), StationSeen(head=elsewhere, seat=seat)]
        )
        assert here.store.read(lambda it: it.reader.catalogue.station(other.identity)) == seat
    other.write(turn)
    assert record.vector()[other.identity].seq == 0
    record.take(other.entries())
    names = here.rows("select name from station order by own")
    assert names == [("DOCK-3",), ("STATION-0",)]


def test_a_station_that_nobody_named_is_called_what_its_seat_is_at_central(tmp_path: Path) -> None:
    station = Station(tmp_path / "unnamed.db", 7, name="")
    record = StoreRecord(station.store)
    own = record.own()
    assert station.store.station_name == f"STATION-{own.station_id.hex()[:4].upper()}"

    def shown_as(seat: str) -> tuple[str, str]:
        record.name_stations([StationSeen(head=own, seat=seat)])
        name = station.store.read(lambda it: it.reader.catalogue.station(own.station_id))
        return station.store.station_name, name

    assert shown_as("DOCK1") == ("DOCK1", "DOCK1")
    assert shown_as("DOCK2") == ("DOCK2", "DOCK2")
    station.write(lambda tx: tx.append(LocationDefined(code=LocationCode("DOCK2"), name="Dock")))
    assert shown_as("DOCK3") == ("DOCK2", "DOCK2")
    record.close()
    station.close()


def test_a_commit_pokes_whoever_sends_it(stations: tuple[Station, Station]) -> None:
    poked: list[int] = []
    stations[0].store.on_commit = lambda: poked.append(1)
    stations[0].write(turn)
    assert poked == [1]
