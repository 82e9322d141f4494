"""A server that hangs is shown, and nobody at the floor waits for it."""

import socket
import threading
import time
from dataclasses import replace

import pytest

from kiosk.domain.link import LinkState
from kiosk.sync.enrolling import EnrolError
from kiosk.sync.waking import Times
from tests.central.servers import CentralDatabase
from tests.sync.conftest import NewDock
from tests.sync.docks import QUICK
from tests.sync.proxy import Mode, Proxy

TENTH = 15 / 10
"""Seconds: what must be shown within 15 s, with times that are a tenth of the true ones."""


def test_the_times_show_a_server_that_hangs_within_fifteen_seconds() -> None:
    times = Times()
    looks = times.late / 8
    assert times.poll + times.late + looks <= 15
    assert times.connect <= 15
    assert times.late < times.watchdog
    assert (QUICK.poll, QUICK.late) == (times.poll / 10, times.late / 10)


@pytest.mark.slow
@pytest.mark.feature("O1")
@pytest.mark.feature("O5")
@pytest.mark.parametrize("busy", [True, False])
@pytest.mark.parametrize("mode", [Mode.STALL, Mode.DEAF])
def test_a_server_that_acknowledges_and_never_answers_is_shown_and_found_again(
    new_dock: NewDock, proxy: Proxy, mode: Mode, *, busy: bool
) -> None:
    dock = new_dock(proxy.port).start()
    dock.wait_state(LinkState.CONNECTED)
    proxy.mode = mode
    began = time.monotonic()
    longest = 0.0
    while dock.link.state is LinkState.CONNECTED and time.monotonic() - began < 5:
        at = time.perf_counter()
        if busy:
            dock.work()
        else:
            threading.Event().wait(0.01)
        longest = max(longest, time.perf_counter() - at)
    shown = time.monotonic() - began
    assert dock.link.state is LinkState.OFFLINE
    assert dock.link.problem == "central_no_answer"
    assert shown < TENTH
    assert longest < 0.5
    dock.work(3)
    assert dock.wait(lambda link: link.unsent >= 3).oldest_us > 0
    proxy.mode = Mode.PASS
    dock.wait_sent()
    link = dock.wait(lambda link: link.online and not link.unsent)
    assert (link.problem, link.sending) == ("", 0)


@pytest.mark.slow
@pytest.mark.feature("O5")
def test_a_server_that_nobody_hears_of_is_shown_while_connecting(new_dock: NewDock) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        dock = new_dock(silent.getsockname()[1])
        began = time.monotonic()
        dock.start()
        link = dock.wait_state(LinkState.OFFLINE)
        assert time.monotonic() - began < TENTH
        assert link.problem == "central_no_route"


@pytest.mark.slow
@pytest.mark.parametrize("mode", [Mode.PASS, Mode.STALL, Mode.DEAF, Mode.REFUSE])
def test_the_thread_ends_within_a_second_whatever_hangs(
    new_dock: NewDock, proxy: Proxy, mode: Mode
) -> None:
    patient = replace(QUICK, connect=60, late=30, watchdog=60, poll=30, backoff=30)
    dock = new_dock(proxy.port).start(patient)
    dock.wait_state(LinkState.CONNECTED)
    proxy.mode = mode
    dock.work()
    threading.Event().wait(0.2)
    began = time.monotonic()
    dock.stop()
    assert time.monotonic() - began < 0.5
    assert [each.name for each in threading.enumerate() if each.name == "sync"] == []


@pytest.mark.slow
def test_the_thread_ends_within_a_second_while_it_connects(new_dock: NewDock) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        dock = new_dock(silent.getsockname()[1]).start(replace(QUICK, connect=60))
        threading.Event().wait(0.2)
        began = time.monotonic()
        dock.stop()
        assert time.monotonic() - began < 0.5


def test_a_paused_link_is_off_at_once_and_comes_back(new_dock: NewDock) -> None:
    dock = new_dock().start()
    dock.wait_state(LinkState.CONNECTED)
    assert dock.syncing is not None
    dock.syncing.pause()
    assert dock.wait_state(LinkState.OFFLINE).problem == "central_paused"
    dock.work(4)
    assert dock.wait(lambda link: link.unsent == 4).state is LinkState.OFFLINE
    dock.syncing.resume()
    dock.wait_sent()
    assert max(link.sending for link in dock.links) == 4


@pytest.mark.slow
@pytest.mark.feature("O5")
def test_enrolling_with_a_server_that_hangs_ends(
    new_dock: NewDock, proxy: Proxy, central: CentralDatabase
) -> None:
    dock = new_dock()
    enrolment = replace(central.add_station("DOCK-1", again=True), port=proxy.port)
    ends: list[str] = []

    def enrol() -> None:
        try:
            dock.enrol(enrolment)
        except EnrolError as error:
            ends.append(error.key)

    admin = central.connect()
    with admin.transaction():
        admin.execute("select from k.seat for update")
        thread = threading.Thread(target=enrol)
        thread.start()
        waits = "select from pg_stat_activity where wait_event_type = 'Lock' and datname = %s"
        while not admin.execute(waits, [central.database]).fetchall():
            threading.Event().wait(0.01)
            admin.execute("select pg_stat_clear_snapshot()")
        proxy.mode = Mode.STALL
        thread.join(QUICK.watchdog * 3)
        proxy.mode = Mode.PASS
    assert ends == ["central_lost"]
