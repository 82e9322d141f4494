"""Stations as callers: what a login role can do at central, well meant or not."""

from collections.abc import Callable

import pytest

from tests.central.entries import Caller
from tests.central.servers import CentralDatabase

NewCaller = Callable[[str], Caller]


@pytest.fixture
def new_caller(central: CentralDatabase) -> NewCaller:
    """Return how a further station is added and enrolled."""

    def made(name: str) -> Caller:
        caller = Caller(central.connect(central.station_dsn(central.add_station(name))))
        assert caller.enrol() == "ok"
        return caller

    return made


@pytest.fixture
def dock(new_caller: NewCaller) -> Caller:
    return new_caller("DOCK-1")
