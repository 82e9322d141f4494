"""A station goes on under a new id: at once where it stands, and again once central has spoken."""

import itertools
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.facts import LocationOwned, PolicySet
from kiosk.domain.ids import LocationCode
from kiosk.domain.journal import SealedEntry
from kiosk.domain.link import Frozen
from kiosk.domain.syncing import Marks
from kiosk.operations.ports import Acting, Tx
from kiosk.session.ports import StationFrozenError
from kiosk.store.driver import DatabaseError, connect
from kiosk.store.sync_record import StoreRecord
from kiosk.store.verify import refold, verify
from tests.store.plant import DOCK, UNITS, define, receive_sensor
from tests.store.shelf import Shelf
from tests.store.station import Clock, Station

SUPERVISOR = Acting(actor="1001", evidence=None, here=LocationCode("DOCK"))
_seeds = itertools.count(10)


class Kiosk:
    """A station with its record as the sync thread sees it; it may be put back by hand."""

    def __init__(self, folder: Path, clock: Clock) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.path, self.clock = folder / "kiosk.db", clock
        self.open()

    def open(self) -> None:
        self.station = Station(self.path, next(_seeds), self.clock)
        self.record = StoreRecord(self.station.store)

    def close(self) -> None:
        self.record.close()
        self.station.close()

    def copy(self) -> Path:
        """Copy the record with the kiosk closed, as a person with a memory stick would."""
        self.close()
        kept = self.path.with_suffix(".kept")
        shutil.copyfile(self.path, kept)
        self.open()
        return kept

    def put_back(self, kept: Path) -> None:
        self.close()
        shutil.copyfile(kept, self.path)
        self.open()

    def work(self, times: int = 1) -> None:
        for number in range(times):
            value = "on" if number % 2 else "off"
            self.station.write(lambda tx, v=value: tx.append(PolicySet(name="scan_back", value=v)))

    def ids(self) -> list[bytes]:
        return [bytes(row[0]) for row in self.rows("select entry_id from journal order by hlc")]

    def rows(self, sql: str) -> list[tuple[bytes, ...]]:
        return self.station.rows(sql)  # pyright: ignore[reportReturnType] as the tables have it

    def proved(self) -> bool:
        return self.station.ask(verify).ok and refold(self.path).differences == ()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


@pytest.fixture
def dock(tmp_path: Path, clock: Clock) -> Iterator[Kiosk]:
    made = Kiosk(tmp_path / "dock", clock)
    yield made
    made.close()


@pytest.fixture
def bench(tmp_path: Path, clock: Clock) -> Iterator[Kiosk]:
    made = Kiosk(tmp_path / "bench", clock)
    yield made
    made.close()


def forked(dock: Kiosk, shelf: Shelf) -> tuple[list[SealedEntry], list[bytes]]:
    """Put an older copy back and work with it; return its entries, and what only it has."""
    dock.station.write(define)
    shelf.sync(dock.record)
    kept = dock.copy()
    dock.work(3)
    shelf.sync(dock.record)
    dock.put_back(kept)
    dock.station.write(lambda tx: receive_sensor(tx, UNITS[0], "SN-1"))
    dock.work(2)
    entries = dock.station.entries()
    return entries, [each.entry_id for each in entries if each.entry_id not in shelf.ids]


@pytest.mark.feature("A3")
def test_a_station_goes_on_under_a_new_id_at_once_without_a_network(dock: Kiosk) -> None:
    dock.work(3)
    before = dock.record.own()
    dock.station.store.continue_as_new(SUPERVISOR)
    after = dock.record.own()
    assert after.station_id != before.station_id
    assert dock.station.store.station == after.station_id.hex()
    assert dock.record.continued() == (before,)
    (said,) = dock.station.entries()
    assert (said.kind, said.actor) == ("station_continued.1", "1001")
    assert f'"before":"{before.station_id.hex()}","seq":3' in said.payload
    dock.work(2)
    assert dock.record.own().seq == 3
    assert dock.proved()


def test_its_clock_does_not_go_back_and_its_name_stays(dock: Kiosk, clock: Clock) -> None:
    dock.work(2)
    last = dock.station.entries()[-1].hlc
    clock.now_us -= 3_600_000_000
    dock.station.store.continue_as_new(SUPERVISOR)
    assert dock.station.entries()[-1].hlc > last
    assert len({bytes(row[0]) for row in dock.rows("select cast(name as blob) from station")}) == 1


def test_token_and_what_was_frozen_are_gone_and_the_places_it_owned_are_its_own(
    dock: Kiosk,
) -> None:
    dock.station.write(define)
    own = dock.station.store.station
    fact = LocationOwned(code=DOCK, station=own, station_name="DOCK")
    dock.station.write(lambda tx: tx.append(fact))
    marks = Marks(token=b"t" * 16, confirmed=2, frozen=Frozen.FORK)
    dock.record.keep(marks, dock.record.own().station_id)
    assert dock.station.store.go_on(SUPERVISOR)
    assert dock.record.marks() == Marks()
    ((owner,),) = dock.station.rows("select owner from place_owner")
    assert owner == dock.station.store.station != own


@pytest.mark.feature("A3")
@pytest.mark.feature("R9")
def test_what_central_never_got_is_recorded_again_and_arrives_once_everywhere(
    dock: Kiosk, bench: Kiosk, shelf: Shelf
) -> None:
    entries, only_here = forked(dock, shelf)
    dock.station.store.continue_as_new(SUPERVISOR)
    dock.work()
    shelf.sync(bench.record)
    shelf.sync(dock.record)
    shelf.sync(bench.record)
    assert shelf.ids.issuperset(only_here)
    again = {each.entry_id: each for each in dock.station.entries()}
    for each in entries:
        if each.entry_id in only_here:
            now = again[each.entry_id]
            kept = (now.group_id, now.hlc, now.at_us, now.actor, now.payload, now.envelope)
            assert kept == (
                *(each.group_id, each.hlc, each.at_us, each.actor, each.payload, each.envelope),
            )
    said = dock.station.entries()[0]
    assert said.kind == "station_continued.1"
    assert f'"recorded_again":{len(only_here)}' in said.payload
    assert len(dock.ids()) == len(set(dock.ids())) == len(shelf.ids)
    assert dock.proved()
    assert bench.proved()
    assert dock.station.digest() == bench.station.digest()


def test_settling_twice_changes_nothing_the_second_time(dock: Kiosk, shelf: Shelf) -> None:
    forked(dock, shelf)
    dock.station.store.continue_as_new(SUPERVISOR)
    shelf.settle(dock.record)
    once = dock.station.entries()
    shelf.settle(dock.record)
    assert dock.station.entries() == once
    assert dock.record.continued() == ()


def test_a_copy_of_the_record_is_made_before_anything_is_sealed_again(
    dock: Kiosk, shelf: Shelf
) -> None:
    _, only_here = forked(dock, shelf)
    dock.station.store.continue_as_new(SUPERVISOR)
    own, former = dock.record.own().seq, dock.record.continued()[0]
    shelf.settle(dock.record)
    copy = connect(dock.path.with_name("kiosk.db.before-continuing"))
    count = "select count(*) from journal where station_id = ?"
    assert copy.cursor().execute(count, (former.station_id,)).fetchone() == (former.seq,)
    copy.close()
    assert dock.record.own().seq == own + len(only_here)


@pytest.mark.feature("O6")
@pytest.mark.parametrize("after", [0, 1, 3])
def test_a_settling_that_breaks_off_leaves_the_record_as_it_was(
    dock: Kiosk, shelf: Shelf, after: int
) -> None:
    forked(dock, shelf)
    dock.station.store.continue_as_new(SUPERVISOR)
    before, digest = dock.station.entries(), dock.station.digest()
    other = connect(dock.path)
    other.cursor().execute(
        "create trigger broken before insert on journal when "
        f"new.seq > {after} begin select raise(abort, 'the disk is full'); end"
    )
    with pytest.raises(DatabaseError, match="the disk is full"):
        shelf.settle(dock.record)
    other.cursor().execute("drop trigger broken")
    other.close()
    assert (dock.station.entries(), dock.station.digest()) == (before, digest)
    shelf.sync(dock.record)
    assert dock.proved()


def test_what_central_has_under_a_later_id_is_pulled_and_not_sent_again(
    dock: Kiosk, bench: Kiosk, shelf: Shelf
) -> None:
    forked(dock, shelf)
    dock.station.store.continue_as_new(SUPERVISOR)
    dock.work()
    kept = dock.copy()  # before central has heard of the new id
    shelf.sync(dock.record)
    dock.work(2)
    shelf.sync(dock.record)
    dock.put_back(kept)
    dock.work()
    dock.station.store.continue_as_new(SUPERVISOR)
    shelf.sync(dock.record)
    shelf.sync(bench.record)
    assert len(dock.ids()) == len(set(dock.ids())) == len(shelf.ids)
    assert dock.station.digest() == bench.station.digest()
    assert dock.proved()


def test_where_central_has_all_the_former_chain_stays_as_it_is(dock: Kiosk, shelf: Shelf) -> None:
    dock.work(3)
    shelf.sync(dock.record)
    kept = dock.copy()
    dock.work(2)
    shelf.sync(dock.record)
    former = dock.record.own()
    dock.put_back(kept)
    dock.station.store.continue_as_new(SUPERVISOR)
    said = dock.station.entries()
    shelf.sync(dock.record)
    assert dock.station.entries() == said
    assert dock.record.vector()[former.station_id] == former


@pytest.mark.feature("A3")
def test_a_frozen_station_records_nothing_whoever_asks(dock: Kiosk) -> None:
    dock.work(2)
    marks = Marks(token=b"t" * 16, frozen=Frozen.CLONE)
    dock.record.keep(marks, dock.record.own().station_id)
    before = dock.station.entries()

    def defined(tx: Tx) -> None:
        define(tx)

    with pytest.raises(StationFrozenError, match="K420: this station is frozen"):
        dock.station.write(defined)
    assert dock.station.entries() == before
    assert dock.station.store.go_on(SUPERVISOR) is None
    assert dock.station.store.frozen() is Frozen.CLONE
