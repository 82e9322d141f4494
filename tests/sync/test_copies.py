"""Copies of a station's record: told apart before anything is pushed, and put right."""

import logging
import shutil
from pathlib import Path

import pytest

from kiosk.domain.link import Frozen, LinkState
from kiosk.sync.admin.seats import readmit
from tests.central.servers import CentralDatabase
from tests.store.station import Clock
from tests.sync.conftest import NewDock
from tests.sync.docks import Dock


def copy(dock: Dock, to: Path, clock: Clock) -> Dock:
    """Copy a dock's folder as it is, and open the copy."""
    dock.stop()
    dock.record.close()
    dock.station.close()
    shutil.copytree(dock.folder, to)
    dock.open()
    twin = Dock(to, dock.number, clock)
    twin.address, twin.secret = dock.address, dock.secret
    return twin


@pytest.mark.feature("R9")
def test_a_copied_disk_is_frozen_before_anything_is_pushed(
    new_dock: NewDock, central: CentralDatabase, clock: Clock, tmp_path: Path
) -> None:
    dock = new_dock().start()
    dock.work(3)
    dock.wait_sent()
    twin = copy(dock, tmp_path / "twin", clock)
    try:
        dock.start().work(1)
        dock.wait_sent()
        twin.work(2)
        twin.start()
        assert twin.wait_state(LinkState.FROZEN).frozen is Frozen.CLONE
        twin.stop()
        assert twin.record.marks().frozen is Frozen.CLONE
        dock.work(1)
        dock.wait_sent()
        rows = central.connect().execute("select seq, hash from k.journal order by seq").fetchall()
        assert rows == [(each.seq, each.hash) for each in dock.station.entries()]
        assert central.connect().execute("select what from k.incident").fetchall() == [("clone",)]
    finally:
        twin.close()


@pytest.mark.feature("O5")
def test_an_older_copy_that_was_readmitted_loads_its_own_entries_and_goes_on(
    new_dock: NewDock, central: CentralDatabase, clock: Clock, tmp_path: Path
) -> None:
    dock = new_dock().start()
    dock.work(3)
    dock.wait_sent()
    old = copy(dock, tmp_path / "old", clock)
    try:
        dock.start().work(4)
        dock.wait_sent()
        dock.stop()
        readmit(central.admin(), "DOCK-1")
        old.start()
        old.wait_state(LinkState.CONNECTED)
        assert {link.frozen for link in old.links if link.frozen} == {Frozen.BEHIND}
        assert old.seq == dock.seq
        old.work(2)
        old.wait_sent()
        old.stop()
        assert old.record.marks().frozen is None
        assert old.station.entries()[: dock.seq] == dock.station.entries()
    finally:
        old.close()


def test_an_older_copy_that_was_worked_with_is_two_histories(
    new_dock: NewDock, central: CentralDatabase, clock: Clock, tmp_path: Path
) -> None:
    dock = new_dock().start()
    dock.work(3)
    dock.wait_sent()
    old = copy(dock, tmp_path / "old", clock)
    try:
        dock.start().work(1)
        dock.wait_sent()
        dock.stop()
        readmit(central.admin(), "DOCK-1")
        old.work(5)
        old.start()
        assert old.wait_state(LinkState.FROZEN).frozen is Frozen.FORK
    finally:
        old.close()


@pytest.mark.feature("O5")
def test_a_central_put_back_from_an_old_backup_is_filled_again_by_the_stations(
    new_dock: NewDock, central: CentralDatabase
) -> None:
    docks = [new_dock() for _ in range(2)]
    for each in docks:
        each.work(4)
        each.start()
    for each in docks:
        each.wait_sent()
        each.stop()
    backup = central.snapshot()
    for each in docks:
        each.start().work(5)
    for each in docks:
        each.wait_sent()
        each.stop()
    central.put_back(backup)
    readmit(central.admin())
    for each in docks:
        each.start().work(1)
    for each in docks:
        each.wait_sent()
        each.wait_heads({other.station.identity: other.seq for other in docks})
    assert len({each.station.digest() for each in docks}) == 1
    (count,) = central.connect().execute("select count(*) from k.journal").fetchone() or (0,)
    assert count == sum(each.seq for each in docks)


@pytest.mark.feature("N6")
@pytest.mark.expected_log("kiosk.sync.rounds", logging.ERROR)
def test_entries_that_central_changed_stop_their_station_alone(
    new_dock: NewDock, central: CentralDatabase
) -> None:
    good, bad, reader = (new_dock() for _ in range(3))
    for each in (good, bad):
        each.work(3)
        each.start()
        each.wait_sent()
    admin = central.connect()
    admin.execute("alter table k.journal disable trigger append_only")
    admin.execute(
        "update k.journal set actor = 'somebody' "
        "where seq = 2 and station_id = encode(%b, 'hex')::uuid",
        [bad.station.identity],
    )
    reader.start()
    link = reader.wait(lambda link: link.problem == "central_damaged_entry")
    assert link.state is LinkState.CONNECTED
    assert link.heard_us == 0
    reader.wait_heads({good.station.identity: good.seq, bad.station.identity: 1})
