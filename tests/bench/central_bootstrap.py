"""Filling a new station from a large journal, beside the bare insertion of the same rows."""

import itertools
import time
from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import Table

from kiosk.store.bootstrap import Loading
from kiosk.store.columns import definition
from kiosk.store.driver import Cursor, connect
from kiosk.store.schema import JOURNAL, PROJECTIONS
from kiosk.store.sql import inserting
from kiosk.sync.bootstrap import load
from tests.bench.central_station import Manned
from tests.bench.central_stock import stocked
from tests.bench.figures import Figure
from tests.bench.folding import Rates
from tests.central.servers import CentralDatabase

ALL = -1
SLICE = 20_000


def filled(central: CentralDatabase, folder: Path, source: Path) -> Iterator[Figure]:
    """Fill a station from all entries of a record, then insert what it has with the driver."""
    count = stocked(central, source, ALL)
    with Manned(central, folder, "BENCH-D") as station:
        station.close()
        rates = Rates()
        begun = time.perf_counter_ns()
        loading = Loading(station.path)
        login = station.enrolled
        rates.entries = load(login.address, login.secret, loading, _quiet)
        loading.close()
        rates.ours = time.perf_counter_ns() - begun
        assert rates.entries == count
        rates.floor = _inserted(station.path, station.folder / "bare.db")
    yield from rates.figure(f"central: bootstrap of {count} entries")


def _quiet(done: int, total: int) -> None:
    del done, total


def _inserted(source: Path, path: Path) -> int:
    """Return how long it took to insert all rows of a record, without reading them."""
    reading = connect(source, read_only=True).cursor()
    bare = connect(path, durable=False).cursor()
    for statement in definition(JOURNAL, *PROJECTIONS):
        bare.execute(statement)
    bare.execute("begin")
    taken = sum(_table(reading, bare, table) for table in (JOURNAL, *PROJECTIONS))
    begun = time.perf_counter_ns()
    bare.execute("commit")
    return taken + time.perf_counter_ns() - begun


def _table(reading: Cursor, bare: Cursor, table: Table) -> int:
    names = (f'"{each.name}"' for each in table.columns if each.name != "id")
    rows = iter(reading.execute(f'select {", ".join(names)} from "{table.name}"'))  # noqa: S608 names of the schema
    taken = 0
    while some := list(itertools.islice(rows, SLICE)):
        begun = time.perf_counter_ns()
        bare.executemany(inserting(table), some)
        taken += time.perf_counter_ns() - begun
    return taken
