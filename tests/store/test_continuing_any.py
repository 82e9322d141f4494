"""Whenever a backup is put back: nothing is doubled, nothing that central took is lost (A3)."""

import itertools
import random
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

from kiosk.domain.ids import LocationCode
from kiosk.domain.syncing import Marks, StationSeen
from kiosk.operations.ports import Acting, Tx
from kiosk.store.backing_up import back_up, restore
from kiosk.store.store import Store
from kiosk.store.sync_record import StoreRecord
from kiosk.store.transaction import Outside
from kiosk.store.verify import refold, verify
from tests.store.plant import SENSOR, define, receive_paste, receive_sensor
from tests.store.shelf import Shelf
from tests.store.station import Clock, Station, templates

ADMIN = Acting(actor="admin:test", evidence=None, here=LocationCode(""))
SERIES = "S"
TOKEN = b"t" * 16


class Kiosks(RuleBasedStateMachine):
    """A station that is backed up and restored at any moment, an onlooker, and central."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory(prefix="kiosk-test-")
        self.path = Path(self._folder.name) / "kiosk.db"
        self.seeds = itertools.count(100)
        self.clock = Clock()
        self.shelf = Shelf()
        self.backups: list[tuple[Path, frozenset[bytes]]] = []
        self.numbers: list[str] = []
        self.units: list[str] = []
        self.other = Station(Path(self._folder.name) / "other.db", 1, self.clock)
        self.others = StoreRecord(self.other.store)
        self.open()

    def open(self) -> None:
        self.station = Station(self.path, next(self.seeds), self.clock)
        self.record = StoreRecord(self.station.store)

    def close(self) -> None:
        self.record.close()
        self.station.close()

    def enrolled(self) -> None:
        self.record.keep(Marks(token=TOKEN), self.record.own().station_id)

    @initialize()
    def begin(self) -> None:
        self.other.write(define)
        self.shelf.sync(self.others)
        self.shelf.sync(self.record)
        self.record.name_stations([StationSeen(head=self.record.own(), seat="DOCK-1")])
        self.enrolled()

    def ids(self) -> frozenset[bytes]:
        """Return the entries that are here, but for those that say how the station went on."""
        rows = self.station.rows(
            "select entry_id from journal where kind <> 'station_continued.1'"
        )
        return frozenset(each for (each,) in rows if isinstance(each, bytes))

    @rule()
    def receive(self) -> None:
        def job(tx: Tx) -> None:
            number = tx.next_number(SERIES, SENSOR)
            serial = number.own if number.prefix else f"S-{number.seq}"
            self.numbers.append(serial)
            unit = tx.new_unit()
            self.units.append(unit)
            assert receive_sensor(tx, unit, serial)

        self.station.write(job)

    @rule(quantity=st.integers(1, 3))
    def work(self, quantity: int) -> None:
        assert self.station.write(lambda tx: receive_paste(tx, 0, quantity))

    @rule()
    def work_elsewhere(self) -> None:
        assert self.other.write(lambda tx: receive_paste(tx, 1, 1))
        self.shelf.sync(self.others)

    @rule()
    def sync(self) -> None:
        self.shelf.sync(self.record)
        self.enrolled()

    @rule()
    def settle_and_be_cut_off(self) -> None:
        self.shelf.settle(self.record)

    @rule()
    def lease(self) -> None:
        self.shelf.lease(self.record, SERIES)

    @rule()
    def backup(self) -> None:
        target = self.path.with_name(f"{len(self.backups)}.bak")
        back_up(self.path, target, self.clock.now_us)
        self.backups.append((target, self.ids()))

    @rule(which=st.integers(0, 5))
    def restore(self, which: int) -> None:
        if not self.backups:
            return
        file, ids = self.backups[which % len(self.backups)]
        self.close()
        restore(file, self.path, self.opened, ADMIN)
        self.open()
        assert self.ids().issuperset(ids)

    def opened(self, path: Path) -> Store:
        chance = random.Random(next(self.seeds))  # noqa: S311 a test repeats
        outside = Outside(
            clock_us=lambda: self.clock.now_us, random=chance.randbytes, templates=templates()
        )
        return Store(path, outside, "")

    def teardown(self) -> None:
        """Sync until all is everywhere; then look at everything."""
        try:
            here = self.ids()
            for _ in range(2):
                self.shelf.sync(self.record)
                self.shelf.sync(self.others)
            assert self.ids() >= here
            everything = {each for (each,) in self.station.rows("select entry_id from journal")}
            assert everything >= self.shelf.ids
            assert len(set(self.numbers)) == len(self.numbers)
            assert len(set(self.units)) == len(self.units)
            assert self.station.digest() == self.other.digest()
            for each in (self.station, self.other):
                assert each.ask(verify).ok
                assert refold(each.path).differences == ()
        finally:
            self.close()
            self.others.close()
            self.other.close()
            self._folder.cleanup()


@pytest.mark.feature("R9")
def test_a_block_that_was_used_on_after_the_backup_gives_no_number_again() -> None:
    kiosks = Kiosks()
    kiosks.begin()
    kiosks.lease()
    kiosks.backup()
    kiosks.receive()
    for _ in range(2):
        kiosks.restore(0)
        kiosks.receive()
        kiosks.receive()
    kiosks.teardown()
    assert kiosks.numbers[0] == "S-1"


def machine(examples: int) -> None:
    steps = settings(max_examples=examples, stateful_step_count=15)
    run_state_machine_as_test(Kiosks, settings=steps)


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.feature("A1")
@pytest.mark.feature("A3")
@pytest.mark.feature("R9")
def test_whatever_the_moment_of_a_restore_nothing_is_doubled_and_nothing_lost() -> None:
    machine(25)


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_a_thousand_restores() -> None:
    machine(1000)
