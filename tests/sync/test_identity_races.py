"""A person decides about a station while central is being asked about it; a long group is sent."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from kiosk.domain.ids import LocationCode
from kiosk.domain.link import Frozen
from kiosk.domain.syncing import Head, Marks
from kiosk.operations.ports import Acting
from kiosk.sync.central import Central
from kiosk.sync.connecting import connect
from kiosk.sync.endings import GreetAgainError
from kiosk.sync.rounds import Memory, Rounds
from kiosk.sync.rows import Greeting, Status
from kiosk.sync.standing import Standing
from kiosk.sync.watchdog import Patient
from tests.sync.conftest import NewDock
from tests.sync.docks import Dock

SUPERVISOR = Acting(actor="sam", evidence=None, here=LocationCode("BENCH"))


class Slow(Central):
    """Answers hello only after a supervisor had the station go on as a new one."""

    dock: Dock

    def hello(self, own: Head, token: bytes, following: bytes) -> Greeting:
        del token, following
        self.dock.station.store.continue_as_new(SUPERVISOR)
        return Greeting(status=Status.FORK, head=own, now_us=0)


class Noting(Patient):
    """Notes how much longer than usual each answer may take."""

    def __init__(self) -> None:
        self.extra: list[float] = []

    @contextmanager
    def waiting(self, extra_s: float = 0.0) -> Generator[None]:
        self.extra.append(extra_s)
        yield


@pytest.mark.feature("A3")
def test_what_was_asked_under_a_former_id_is_not_remembered_under_the_new_one(
    new_dock: NewDock,
) -> None:
    dock = new_dock()
    dock.work(3)
    marks = replace(dock.record.marks(), confirmed=3, frozen=Frozen.FORK)
    dock.record.keep(marks, dock.station.identity)
    assert dock.address is not None
    with connect(dock.address, dock.secret, 5) as connection:
        central = Slow(connection)
        central.dock = dock
        standing = Standing(dock.record, "here", lambda _: None, lambda: 0)
        rounds = Rounds(central, dock.record, standing, lambda: 0, Memory())
        with pytest.raises(GreetAgainError):
            rounds.greet()
    assert dock.record.marks() == Marks()
    assert dock.station.store.frozen() is None


def test_a_long_group_has_the_time_that_a_poor_line_needs(new_dock: NewDock) -> None:
    dock = new_dock()
    dock.work(500)
    marks = replace(dock.record.marks(), pending=bytes(16))
    dock.record.keep(marks, dock.station.identity)
    assert dock.address is not None
    noting = Noting()
    with connect(dock.address, dock.secret, 5) as connection:
        Central(connection, noting).append(dock.record.own_after(0, 500))
    assert noting.extra[0] > 500 * 200 / 50_000
