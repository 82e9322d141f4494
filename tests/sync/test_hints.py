"""A notification is a hint: one that brings nothing costs little, however many come."""

import threading
import time

import psycopg
import pytest
from psycopg import conninfo

from kiosk.domain.link import LinkState
from kiosk.sync.secret import Secrets
from tests.sync.conftest import NewDock
from tests.sync.docks import Dock

FLOOD_S = 1.5


def flood(dock: Dock, stop: threading.Event) -> None:
    """Notify as fast as it goes, by the login of an enrolled station."""
    address = dock.address
    assert address is not None
    secret = Secrets(dock.folder).read(address.account) or dock.secret
    where = conninfo.make_conninfo("", **address.keywords(secret))
    with psycopg.connect(where, autocommit=True) as connection:
        while not stop.is_set():
            with connection.pipeline():
                for _ in range(50):
                    connection.execute("select pg_notify('kiosk', 'x')")


@pytest.mark.slow
@pytest.mark.feature("O5")
def test_a_station_that_notifies_without_end_keeps_no_other_busy(new_dock: NewDock) -> None:
    noisy, quiet = new_dock(), new_dock().start()
    quiet.wait_state(LinkState.CONNECTED)
    rounds = 0
    vector = quiet.record.vector

    def counted() -> object:
        nonlocal rounds
        rounds += 1
        return vector()

    object.__setattr__(quiet.record, "vector", counted)
    stop = threading.Event()
    thread = threading.Thread(target=flood, args=(noisy, stop))
    thread.start()
    begun = time.monotonic()
    stop.wait(FLOOD_S)
    made, took = rounds, time.monotonic() - begun
    seq = quiet.work()
    quiet.wait(lambda link: link.confirmed >= seq, 2)
    stop.set()
    thread.join()
    print("rounds a second", made / took)
    assert made / took < 60
