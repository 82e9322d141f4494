"""A station that goes on under a new id before central was told so waits, and loses nothing."""

import logging
import shutil

import pytest

from kiosk.domain.link import Frozen, LinkState
from kiosk.store.backing_up import back_up
from kiosk.sync.admin import seats
from tests.central.servers import CentralDatabase
from tests.store.station import Clock
from tests.sync.conftest import NewDock
from tests.sync.test_restored import SUPERVISOR, down, same, up


@pytest.mark.slow
@pytest.mark.feature("A3")
@pytest.mark.feature("R9")
@pytest.mark.expected_log("kiosk.store.recognising", logging.ERROR)
def test_a_backup_that_goes_on_before_it_is_readmitted_confirms_nothing_until_then(
    new_dock: NewDock, central: CentralDatabase, clock: Clock
) -> None:
    dock, other = new_dock(), new_dock().start()
    dock.start().work(3)
    dock.wait_sent()
    dock.wait(lambda _: dock.station.rows("select confirmed from marks") == [(3,)])
    backup = dock.folder / "backup"
    back_up(dock.folder / "kiosk.db", backup, clock.now_us)
    shutil.copyfile(backup, down(dock))
    up(dock)
    assert dock.station.store.recognise(b"") is Frozen.RESTORED
    dock.start().wait_state(LinkState.FROZEN)
    assert dock.station.store.go_on(SUPERVISOR) is not None
    link = dock.wait(lambda link: link.problem == "central_readmit")
    dock.work(2)
    assert (link.confirmed, dock.seq) == (0, 3)
    assert dock.station.rows("select confirmed from marks") == [(0,)]
    seats.readmit(central.admin(), "DOCK-1")
    dock.wait_state(LinkState.CONNECTED)
    same(dock, other, central)
