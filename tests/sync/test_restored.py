"""Copies of a record at a real central database: told apart, frozen, readmitted, gone on."""

import shutil
from pathlib import Path

import pytest

from kiosk.domain.ids import LocationCode
from kiosk.domain.link import Frozen, LinkState
from kiosk.operations.ports import Acting
from kiosk.session.ports import StationFrozenError
from kiosk.store.backing_up import back_up, restore
from kiosk.store.store import Store
from kiosk.store.verify import refold, verify
from kiosk.sync.admin import seats
from tests.central.servers import CentralDatabase
from tests.store.station import Clock, Station
from tests.sync.conftest import NewDock
from tests.sync.docks import Dock

SUPERVISOR = Acting(actor="1001", evidence=None, here=LocationCode("DOCK"))


def down(dock: Dock) -> Path:
    """Close a dock's kiosk; return its record."""
    dock.stop()
    dock.record.close()
    dock.station.close()
    return dock.folder / "kiosk.db"


def up(dock: Dock) -> None:
    """Start it again, with another chance than before."""
    dock.number += 100
    dock.open()
    dock.links.clear()


def sent(central: CentralDatabase) -> list[object]:
    return [row[0] for row in central.connect().execute("select entry_id from k.journal")]


def worked_and_copied(dock: Dock) -> Path:
    """Sync some work, copy the closed record by hand, and sync more work."""
    dock.start().work(3)
    dock.wait_sent()
    kept = dock.folder / "kept"
    shutil.copyfile(down(dock), kept)
    up(dock)
    dock.start().work(2)
    dock.wait_sent()
    return kept


def put_back(dock: Dock, kept: Path) -> None:
    shutil.copyfile(kept, down(dock))
    up(dock)


def same(one: Dock, other: Dock, central: CentralDatabase) -> None:
    """Both have all that central has, each entry once, and hold the same state."""
    one.wait_sent()
    other.wait_sent()
    ids = sent(central)
    rows = central.connect().execute("select uuid_send(station_id), head_seq from k.stations")
    heads = {bytes(station): int(seq) for station, seq in rows}  # pyright: ignore[reportArgumentType] as the view has it
    for dock in (one, other):
        dock.wait_heads(heads)
        ((count, distinct),) = dock.station.rows(
            "select count(*), count(distinct entry_id) from journal"
        )
        assert count == distinct == len(ids)
        assert dock.station.ask(verify).ok
        assert refold(dock.folder / "kiosk.db").differences == ()
    assert one.station.digest() == other.station.digest()


@pytest.mark.slow
@pytest.mark.feature("R9")
def test_a_copied_disk_is_frozen_before_it_sends_anything(
    new_dock: NewDock, central: CentralDatabase
) -> None:
    dock = new_dock()
    kept = worked_and_copied(dock)
    before = sent(central)
    copy = Dock(dock.folder.with_name("copy"), 7, dock.clock)
    shutil.copyfile(kept, down(copy))
    up(copy)
    copy.work(2)
    copy.address, copy.secret = dock.address, dock.secret
    copy.start().wait_state(LinkState.FROZEN)
    assert copy.link.frozen is Frozen.CLONE
    assert copy.station.store.frozen() is Frozen.CLONE
    with pytest.raises(StationFrozenError):
        copy.work()
    assert sent(central) == before
    dock.work()
    dock.wait_sent()
    assert len(sent(central)) == len(before) + 1
    copy.close()


@pytest.mark.slow
@pytest.mark.feature("A3")
def test_an_older_copy_that_was_put_back_is_readmitted_and_loads_what_it_lacks(
    new_dock: NewDock, central: CentralDatabase
) -> None:
    dock, other = new_dock(), new_dock().start()
    kept = worked_and_copied(dock)
    seq, own = dock.seq, dock.station.identity
    put_back(dock, kept)
    assert dock.seq < seq
    dock.start().wait(lambda link: link.frozen is Frozen.CLONE)
    seats.readmit(central.admin(), "DOCK-1")
    dock.wait_state(LinkState.CONNECTED)
    assert (dock.seq, dock.station.identity) == (seq, own)
    assert dock.station.store.frozen() is None
    dock.work(2)
    same(dock, other, central)


@pytest.mark.slow
@pytest.mark.feature("A3")
@pytest.mark.feature("R9")
def test_an_older_copy_that_was_worked_with_goes_on_as_a_new_station_and_loses_nothing(
    new_dock: NewDock, central: CentralDatabase
) -> None:
    dock, other = new_dock(), new_dock().start()
    kept = worked_and_copied(dock)
    put_back(dock, kept)
    dock.work(3)
    only_here = {each.entry_id for each in dock.station.entries()[3:]}
    own = dock.station.identity
    dock.start().wait(lambda link: link.frozen is Frozen.CLONE)
    seats.readmit(central.admin(), "DOCK-1")
    dock.wait(lambda link: link.frozen is Frozen.FORK)
    with pytest.raises(StationFrozenError):
        dock.work()
    seats.readmit(central.admin(), "DOCK-1")  # hello let in what was ahead, and named a token
    assert dock.station.store.go_on(SUPERVISOR) is not None
    assert dock.syncing is not None
    dock.syncing.poke()
    dock.work(2)
    dock.wait_state(LinkState.CONNECTED)
    assert dock.station.identity != own
    same(dock, other, central)
    rows = dock.station.rows("select entry_id from journal")
    assert only_here <= {row[0] for row in rows}


@pytest.mark.slow
@pytest.mark.feature("A3")
def test_a_backup_that_was_restored_works_offline_and_is_let_in_once_it_is_readmitted(
    new_dock: NewDock, central: CentralDatabase, clock: Clock
) -> None:
    dock, other = new_dock(), new_dock().start()
    dock.start().work(3)
    dock.wait_sent()
    dock.stop()
    dock.work(2)
    backup = dock.folder / "backup"
    back_up(dock.folder / "kiosk.db", backup, clock.now_us)
    own = dock.station.identity
    database = down(dock)
    restore(backup, database, lambda path: _opened(path, clock), SUPERVISOR)
    up(dock)
    assert dock.station.store.frozen() is None
    assert dock.station.identity != own
    dock.work(2)
    dock.start().wait(lambda link: link.problem == "central_readmit")
    dock.work()
    seats.readmit(central.admin(), "DOCK-1")
    dock.wait_state(LinkState.CONNECTED)
    same(dock, other, central)
    continues = central.connect().execute(
        "select count(*) from k.stations where continues is not null"
    )
    assert continues.fetchone() == (1,)


def _opened(path: Path, clock: Clock) -> Store:
    """Return the store of a station that lives as long as the restore."""
    return Station(path, 77, clock).store
