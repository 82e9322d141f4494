"""A shift at a station with a central database: connected, without it, and connected again."""

import time
from collections.abc import Generator
from pathlib import Path

import pytest

from tests.central.servers import CentralDatabase
from tests.commands.shell import Shell
from tests.e2e.station import PATIENCE_S, floor, plant, settle, station
from tests.e2e.xkeys import Keyboard

pytestmark = [pytest.mark.slow, pytest.mark.timeout(120), pytest.mark.enable_socket]

Floor = tuple[str, Keyboard]

SUPERVISOR = "1003"
RECEIVE = ("C.RECEIVE", "PCB-150", "RACK-A")
OFFLINE = "Offline since"


@pytest.fixture(scope="module")
def at() -> Generator[Floor]:
    with floor() as here:
        yield here


def enrolled(central: CentralDatabase, folder: Path, name: str) -> Path:
    """Enrol a data folder as a person at a shell does; return it."""
    file = folder / "enrolment.json"
    file.write_text(central.add_station(name).file(), encoding="utf-8")
    assert Shell(folder).run("enrol", "--no-keyring", str(file)).status == 0
    return folder


def entries(central: CentralDatabase, kind: str) -> int:
    connection = central.connect()
    row = connection.execute("select count(*) from k.journal where kind = %s", [kind]).fetchone()
    assert row is not None
    return int(str(row[0]))


@pytest.mark.feature("R1")
@pytest.mark.feature("O5")
@pytest.mark.feature("O8")
def test_a_verdict_is_confirmed_and_the_loss_of_the_server_is_shown_and_harmless(
    at: Floor, mortal: CentralDatabase, tmp_path: Path
) -> None:
    folder = enrolled(mortal, plant(tmp_path / "dock1"), "DOCK1")
    server = mortal.postgres.server
    assert server is not None
    with station(at, folder) as here:
        here.see("Connected")
        here.scan(SUPERVISOR)
        for code in RECEIVE:
            here.scan(code)
        assert here.scan("W2611-0417").said == "unit_received"
        here.see("Confirmed")
        here.picture("confirmed")
        assert entries(mortal, "unit_received.1") == 1
        mortal.disconnect()
        server.kill()
        here.see(OFFLINE)
        assert here.scan("W2611-0418").said == "unit_received"
        here.see("not yet confirmed")
        here.picture("offline")
        assert here.scan("W2611-0417").said == "xS7"
        server.start()
        here.until("Connected")
        here.picture("back")
        until = time.monotonic() + PATIENCE_S
        while entries(mortal, "unit_received.1") < 2 and time.monotonic() < until:
            pass
    assert entries(mortal, "unit_received.1") == 2


@pytest.mark.feature("O2")
@pytest.mark.feature("R2")
def test_a_serial_received_at_one_station_is_refused_at_the_other(
    at: Floor, central: CentralDatabase, tmp_path: Path
) -> None:
    first = enrolled(central, plant(tmp_path / "dock1"), "DOCK1")
    played = Shell(first).play(SUPERVISOR, *RECEIVE, "W2611-0417", "C.DONE")
    assert played.status == 0
    second = enrolled(central, settle(tmp_path / "dock2"), "DOCK2")
    assert Shell(second).run("sync", "--once").status == 0
    with station(at, second) as here:
        here.see("Connected")
        here.scan(SUPERVISOR)
        for code in RECEIVE:
            here.scan(code)
        refused = here.scan("W2611-0417")
        assert (refused.page, refused.said) == ("StopPage", "xR1")
