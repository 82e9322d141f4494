"""What breaks on the way: every entry is at central exactly once all the same."""

import random
from pathlib import Path

import pytest

from kiosk.domain.link import LinkState
from tests.central.servers import CentralDatabase
from tests.store.station import Clock
from tests.sync.conftest import NewDock
from tests.sync.docks import Dock
from tests.sync.proxy import Mode, Proxy


def stored(central: CentralDatabase, dock: Dock) -> list[tuple[object, ...]]:
    """Return seq and entry id of all entries of a dock, as central has them."""
    return (
        central.connect()
        .execute(
            "select seq, uuid_send(entry_id) from k.journal "
            "where station_id = encode(%b, 'hex')::uuid order by seq",
            [dock.station.identity],
        )
        .fetchall()
    )


@pytest.mark.slow
@pytest.mark.feature("O3")
@pytest.mark.feature("O5")
def test_two_hundred_pushes_over_a_broken_network_arrive_once_each(
    new_dock: NewDock, proxy: Proxy, central: CentralDatabase
) -> None:
    chance = random.Random(5)  # noqa: S311 a test repeats
    dock = new_dock(proxy.port).start()
    dock.wait_state(LinkState.CONNECTED)
    faults = 0
    for _ in range(200):
        fault = chance.choice([None, Mode.DROP_REPLY, Mode.REFUSE, "reset", "end"])
        if fault == "reset":
            proxy.reset_all()
        elif fault == "end":
            central.end_sessions()
        elif isinstance(fault, Mode):
            proxy.mode = fault
        faults += fault is not None
        dock.work()
        if chance.random() < 0.2:
            proxy.mode = Mode.PASS
            dock.wait_sent()
    proxy.mode = Mode.PASS
    dock.wait_sent()
    assert faults > 100
    assert stored(central, dock) == [(each.seq, each.entry_id) for each in dock.station.entries()]


@pytest.mark.feature("O3")
def test_a_lost_answer_to_hello_makes_no_clone_of_the_station(
    new_dock: NewDock, proxy: Proxy, central: CentralDatabase
) -> None:
    dock = new_dock(proxy.port)
    admin = central.connect()
    before = admin.execute("select token from k.seat").fetchone()
    proxy.mode = Mode.DEAF
    dock.start()
    dock.wait_state(LinkState.OFFLINE)
    proxy.mode = Mode.PASS
    dock.work()
    dock.wait_sent()
    assert admin.execute("select count(*) from k.incident").fetchone() == (0,)
    assert admin.execute("select token from k.seat").fetchone() != before


def test_the_answer_to_hello_is_lost_again_and_again(
    new_dock: NewDock, proxy: Proxy, central: CentralDatabase
) -> None:
    dock = new_dock(proxy.port)
    for drops in range(1, 12):
        proxy.mode = Mode.DROP_REPLY
        proxy.after = drops
        dock.work()
        dock.start()
        dock.wait_sent()
        dock.stop()
    rows = central.connect().execute("select what from k.incident").fetchall()
    assert rows == []
    assert len(stored(central, dock)) == 11


@pytest.mark.slow
@pytest.mark.timeout(120)
@pytest.mark.feature("O5")
@pytest.mark.feature("O6")
def test_a_server_that_was_killed_is_found_again_with_all_that_it_had_said_yes_to(
    mortal: CentralDatabase, tmp_path: Path, clock: Clock
) -> None:
    server = mortal.postgres.server
    assert server is not None
    dock = Dock(tmp_path / "dock", 1, clock).enrol(mortal.add_station("DOCK"))
    try:
        dock.start()
        for _ in range(3):
            dock.work(5)
            dock.wait_sent()
            server.kill()
            dock.wait_state(LinkState.OFFLINE)
            dock.work(5)
            dock.wait(lambda link: link.unsent == 5)
            server.start()
            dock.wait_sent()
        assert stored(mortal, dock) == [
            (each.seq, each.entry_id) for each in dock.station.entries()
        ]
    finally:
        dock.close()
