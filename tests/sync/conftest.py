"""Docks at a central database, closed when the test ends."""

import contextlib
from collections.abc import Callable, Generator
from pathlib import Path

import pytest
from psycopg.conninfo import conninfo_to_dict

from tests.central.servers import CentralDatabase
from tests.store.station import Clock
from tests.sync.docks import Dock
from tests.sync.proxy import Proxy

NewDock = Callable[..., Dock]
"""Of the port that it connects to, where it is another one."""


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def new_dock(central: CentralDatabase, tmp_path: Path, clock: Clock) -> Generator[NewDock]:
    """Return how a further dock is made and enrolled; it does not sync before `start`."""
    with contextlib.ExitStack() as docks:
        count = 0

        def made(port: int | None = None) -> Dock:
            nonlocal count
            count += 1
            dock = Dock(tmp_path / f"dock-{count}", count, clock, port)
            docks.callback(dock.close)
            return dock.enrol(central.add_station(f"DOCK-{count}"))

        yield made


@pytest.fixture
def proxy(central: CentralDatabase) -> Generator[Proxy]:
    parts = conninfo_to_dict(central.dsn)
    made = Proxy(str(parts["host"]), int(str(parts.get("port", 5432))))
    try:
        yield made
    finally:
        made.close()
