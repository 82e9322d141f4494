"""Fold and replay: entries a second into SQLite, beside an executemany of the same rows."""

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.store.columns import definition
from kiosk.store.database import found_station, migrate
from kiosk.store.driver import Cursor, Value, connect
from kiosk.store.fold.replay import replay
from kiosk.store.local import META
from kiosk.store.merge import merge
from kiosk.store.schema import (
    JOURNAL,
    PROJECTIONS,
)
from kiosk.store.sealed import sealed_entries
from kiosk.store.sql import inserting
from tests.bench.figures import Figure, at_most
from tests.bench.traced import Statement, Traced

RECORDS = ("plain.db", "traced.db", "bare.db", "replay.db", "rows.db")
"""Files that are made beside the source, and may be removed after."""

BATCH = 100
"""Entries a transaction, as the sync thread takes them (DESIGN 6)."""


@dataclass(slots=True)
class Rates:
    """Nanoseconds that the same entries took."""

    entries: int = 0
    ours: int = 0
    floor: int = 0

    def figure(self, name: str) -> list[Figure]:
        """Return the rate itself, and the time for each entry against the floor's."""
        rate = self.entries / (self.ours / 1e9)
        each = (self.ours / self.entries / 1e6, self.floor / self.entries / 1e6)
        return [
            Figure(
                name=f"{name}: rate",
                value=round(rate),
                unit="entries/s",
                floor=round(self.entries / (self.floor / 1e9)),
                ratio=None,
                goal="≥ 20000 entries/s",
                met=rate >= 20_000,
            ),
            at_most(f"{name}: an entry", each, 3),
        ]


def new(path: Path, station: bytes) -> Cursor:
    """Make an empty record of another station."""
    connection = connect(path)
    migrate(connection, path)
    cursor = connection.cursor()
    found_station(cursor, station, "OTHER")
    return cursor


def writes(log: Iterable[Statement]) -> list[tuple[str, list[Sequence[Value]]]]:
    """Return the writing statements of a transaction, each once with all of its rows."""
    grouped: dict[str, list[Sequence[Value]]] = {}
    for each in log:
        if not each.sql.startswith("SELECT"):
            grouped.setdefault(each.sql, []).append(each.parameters)
    return list(grouped.items())


def fold(source: Path, folder: Path, most: int) -> list[Figure]:
    """Take the entries of `source` in at another station, a hundred a transaction, durable."""
    reading = connect(source, read_only=True).cursor()
    own = reading.execute("select station_id from station where own = 1").fetchone()
    assert own is not None
    assert isinstance(own[0], bytes)
    entries = sealed_entries(reading, own[0], most=most)
    plain = new(folder / "plain.db", bytes(16))
    inner = new(folder / "traced.db", bytes(16))
    bare = new(folder / "bare.db", bytes(16))
    log: list[Statement] = []
    traced = Traced(inner, log, writes=True)
    rates = Rates()
    for start in range(0, len(entries), BATCH):
        batch = entries[start : start + BATCH]
        log.clear()
        inner.execute("begin immediate")
        merge(traced, batch)
        inner.execute("commit")
        rows = writes(log)
        begun = time.perf_counter_ns()
        plain.execute("begin immediate")
        merge(plain, batch)
        plain.execute("commit")
        rates.ours += time.perf_counter_ns() - begun
        begun = time.perf_counter_ns()
        bare.execute("begin immediate")
        for sql, parameters in rows:
            _write(bare, sql, parameters)
        bare.execute("commit")
        rates.floor += time.perf_counter_ns() - begun
        rates.entries += len(batch)
    return rates.figure("fold, 100 entries a transaction")


def _write(cursor: Cursor, sql: str, rows: Sequence[Sequence[Value]]) -> None:
    """Write all rows; what a statement returns is fetched, which executemany refuses."""
    if " RETURNING " not in sql:
        cursor.executemany(sql, rows)
        return
    for row in rows:
        cursor.execute(sql, row).fetchall()


def again(source: Path, folder: Path) -> list[Figure]:
    """Make all projections of `source` again from its journal, in one transaction."""
    rates = Rates()
    connection = connect(folder / "replay.db", durable=False)
    cursor = connection.cursor()
    for statement in definition(META, *PROJECTIONS):
        cursor.execute(statement)
    cursor.execute("attach database ? as record", (f"{source.resolve().as_uri()}?mode=ro",))
    begun = time.perf_counter_ns()
    cursor.execute("begin")
    rates.entries = replay(connection)
    cursor.execute("commit")
    rates.ours = time.perf_counter_ns() - begun
    bare = connect(folder / "rows.db", durable=False).cursor()
    for statement in definition(JOURNAL, *PROJECTIONS):
        bare.execute(statement)
    rows = {
        table: [
            tuple(row[1:]) if table.columns.keys()[0] == "id" else row
            for row in cursor.execute(f'select * from "{table.name}"').fetchall()  # noqa: S608
        ]
        for table in PROJECTIONS
    }
    begun = time.perf_counter_ns()
    bare.execute("begin")
    for table, found in rows.items():
        bare.executemany(inserting(table), found)
    bare.execute("commit")
    rates.floor = time.perf_counter_ns() - begun
    return rates.figure("replay of the whole journal")
