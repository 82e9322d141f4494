"""What systemd hears: a real datagram socket listens in its place."""

import os
import socket
from collections.abc import Generator
from pathlib import Path

import pytest

from kiosk.devices.systemd import READY, STOPPING, WATCHDOG, notify, status, watchdog_period


@pytest.fixture(params=["path", "abstract"])
def manager(
    request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Generator[socket.socket]:
    """Listen as the service manager does, by either kind of address."""
    name = f"kiosk-test-{os.getpid()}"
    path = tmp_path / "notify"
    address, told = (
        (f"\0{name}", f"@{name}") if request.param == "abstract" else (str(path), str(path))
    )
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listener:
        listener.bind(address)
        listener.settimeout(5)
        monkeypatch.setenv("NOTIFY_SOCKET", told)
        yield listener


def test_every_state_arrives_as_one_datagram(manager: socket.socket) -> None:
    states = [READY, WATCHDOG, status("Waiting for a badge."), STOPPING]
    assert all(notify(state) for state in states)
    assert [manager.recv(4096).decode() for _ in states] == [
        "READY=1",
        "WATCHDOG=1",
        "STATUS=Waiting for a badge.",
        "STOPPING=1",
    ]


def test_a_status_of_several_lines_cannot_smuggle_in_another_state(manager: socket.socket) -> None:
    notify(status("Scan of X\nSTOPPING=1"))
    assert manager.recv(4096) == b"STATUS=Scan of X STOPPING=1"


def test_a_manager_that_does_not_listen_never_holds_the_kiosk_up(manager: socket.socket) -> None:
    sent = 0
    while notify(WATCHDOG):
        sent += 1
        assert sent < 100_000
    assert manager.recv(4096) == b"WATCHDOG=1"


@pytest.mark.parametrize("address", [None, "", "relative", "vsock:2:1234", "/no/such/socket"])
def test_without_a_manager_nothing_is_sent_and_nothing_fails(address: str | None) -> None:
    assert not notify(READY, {} if address is None else {"NOTIFY_SOCKET": address})


def test_an_address_that_is_too_long_is_no_reason_to_end() -> None:
    assert not notify(READY, {"NOTIFY_SOCKET": "/" + "x" * 200})


def test_the_watchdog_is_told_three_times_in_its_time() -> None:
    assert watchdog_period({"WATCHDOG_USEC": "30000000"}) == pytest.approx(10)


def test_the_watchdog_holds_too_where_the_compositor_is_the_services_main_process() -> None:
    assert watchdog_period({"WATCHDOG_USEC": "3000000", "WATCHDOG_PID": "1"}) == pytest.approx(1)


@pytest.mark.parametrize("given", [None, "", "0", "-1", "soon", "1.5", "²"])
def test_without_a_watchdog_there_is_no_period(given: str | None) -> None:
    assert watchdog_period({} if given is None else {"WATCHDOG_USEC": given}) is None
