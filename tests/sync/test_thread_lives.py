"""Whatever fails on the sync thread, it goes on; a file that is not what was asked for is none."""

import hashlib
import logging

import pytest

from kiosk.domain.link import LinkState
from kiosk.store.driver import DatabaseError
from tests.central.servers import CentralDatabase
from tests.sync.conftest import NewDock
from tests.sync.proxy import Mode, Proxy


@pytest.mark.feature("O5")
@pytest.mark.expected_log("kiosk.sync.worker", logging.ERROR)
def test_a_disk_that_fails_while_central_is_away_does_not_end_the_thread(
    new_dock: NewDock, proxy: Proxy, monkeypatch: pytest.MonkeyPatch
) -> None:
    dock = new_dock(proxy.port)
    proxy.mode = Mode.REFUSE
    dock.start().wait_state(LinkState.OFFLINE)

    def broken(_: int) -> tuple[int, int]:
        raise DatabaseError("disk I/O error")

    with monkeypatch.context() as patch:
        patch.setattr(dock.record, "unsent", broken)
        dock.work()
        dock.wait(lambda link: link.problem == "central_fault")
    proxy.mode = Mode.PASS
    dock.wait_sent()


@pytest.mark.feature("N6")
@pytest.mark.expected_log("kiosk.sync.fetching", logging.ERROR)
def test_a_file_that_was_changed_at_central_is_not_shown(
    new_dock: NewDock, central: CentralDatabase
) -> None:
    dock = new_dock().start()
    dock.wait_state(LinkState.CONNECTED)
    sha256 = hashlib.sha256(b"as it was").digest()
    central.connect().execute(
        "insert into k.file (sha256, bytes, station_id) select %b, %b, station_id from k.station",
        [sha256, b"as it is"],
    )
    assert dock.syncing is not None
    assert dock.syncing.fetch_file(sha256, 5) is None
    central.connect().execute("update k.file set bytes = %b", [b"as it was"])
    assert dock.syncing.fetch_file(sha256, 5) == b"as it was"
