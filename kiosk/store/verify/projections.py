"""Proving the fold: made again into a scratch file, and compared row by row."""

import hashlib
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import MetaData, Table, select

from kiosk.store.columns import definition
from kiosk.store.driver import Connection, Cursor, Row, Value, connect
from kiosk.store.fold.replay import replay
from kiosk.store.local import META
from kiosk.store.schema import (
    PROJECTIONS,
    UNIT,
)
from kiosk.store.sql import compiled

MOST_SHOWN = 5
"""Differences of one table that are named; the others are only counted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """A row that does not follow from the journal.

    Attributes:
        key: the row's key, its columns joined by one space.
        stored: the columns that differ, as they stand in the record; empty if the row is missing.
        expected: the same columns as the journal says; empty if there should be no such row.
    """

    table: str
    key: str
    stored: str
    expected: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RefoldReport:
    """What making the projections again came to; `differing` counts all rows that differ."""

    entries: int
    differing: int
    differences: tuple[Difference, ...]

    @property
    def ok(self) -> bool:
        """Whether every row follows from the journal."""
        return self.differing == 0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Compared:
    """A projection's columns, key first; and how it is read here and in the record."""

    name: str
    columns: tuple[str, ...]
    keys: int
    here: str
    record: str


def _compared(table: Table) -> _Compared:
    keys = ("unit",) if table is UNIT else tuple(each.name for each in table.primary_key)
    others = (each.name for each in table.columns if each.name not in {*keys, "id"})
    columns = (*keys, *others)
    attached = table.to_metadata(MetaData(), schema="record")
    return _Compared(
        name=table.name,
        columns=columns,
        keys=len(keys),
        here=_ordered(table, columns, len(keys)),
        record=_ordered(attached, columns, len(keys)),
    )


def _ordered(table: Table, columns: tuple[str, ...], keys: int) -> str:
    wanted = [table.c[each] for each in columns]
    return compiled(select(*wanted).order_by(*wanted[:keys]))


_TABLES = tuple(_compared(each) for each in PROJECTIONS)


def digest(cursor: Cursor) -> str:
    """Return the SHA-256 over all rows of all projections, sorted; equal where the folds are."""
    sha = hashlib.sha256()
    for table in _TABLES:
        sha.update(f"table {table.name}\n".encode())
        for row in cursor.execute(table.here):
            sha.update(repr(row).encode() + b"\n")
    return sha.hexdigest()


def refold(path: Path) -> RefoldReport:
    """Fold the journal at `path` into a scratch file, and compare every row with the record's.

    The record is attached read only; unqualified tables that the scratch file lacks, the journal
    above all, are the record's. It may be written by a running kiosk meanwhile: one read
    transaction sees it as it was at its start.
    """
    with tempfile.TemporaryDirectory(prefix="kiosk-refold-") as folder:
        connection = connect(Path(folder) / "scratch.db", durable=False)
        try:
            _prepare(connection.cursor(), path)
            return _refolded(connection)
        finally:
            connection.close()


def _prepare(cursor: Cursor, path: Path) -> None:
    cursor.execute("pragma journal_mode=off")
    for statement in definition(META, *PROJECTIONS):
        cursor.execute(statement)
    cursor.execute("attach database ? as record", (f"{path.resolve().as_uri()}?mode=ro",))


def _refolded(connection: Connection) -> RefoldReport:
    cursor = connection.cursor()
    cursor.execute("begin")
    entries = replay(connection)
    shown: list[Difference] = []
    differing = 0
    for table in _TABLES:
        count = 0
        for difference in _differences(connection, table):
            count += 1
            if count <= MOST_SHOWN:
                shown.append(difference)
        differing += count
    cursor.execute("commit")
    return RefoldReport(entries=entries, differing=differing, differences=tuple(shown))


def _differences(connection: Connection, table: _Compared) -> Iterator[Difference]:
    """Walk both tables by key, side by side."""
    stored = iter(connection.cursor().execute(table.record))
    expected = iter(connection.cursor().execute(table.here))
    left, right = next(stored, None), next(expected, None)
    while left is not None or right is not None:
        if left == right:
            left, right = next(stored, None), next(expected, None)
        elif right is None or (left is not None and _key(table, left) < _key(table, right)):
            yield _difference(table, left, None)
            left = next(stored, None)
        elif left is None or _key(table, right) < _key(table, left):
            yield _difference(table, None, right)
            right = next(expected, None)
        else:
            yield _difference(table, left, right)
            left, right = next(stored, None), next(expected, None)


def _key(table: _Compared, row: Row) -> tuple[bytes, ...]:
    """Return the key in the order of SQLite: integers by value, texts and blobs by bytes."""
    return tuple(_sortable(each) for each in row[: table.keys])


def _sortable(value: Value) -> bytes:
    if isinstance(value, int):
        return (value + 2**63).to_bytes(8, "big")
    if isinstance(value, str):
        return value.encode()
    return value or b""


def _difference(table: _Compared, left: Row | None, right: Row | None) -> Difference:
    key = left if left is not None else right
    return Difference(
        table=table.name,
        key=" ".join(_shown(each) for each in (key or ())[: table.keys]),
        stored=_told(table, left, right),
        expected=_told(table, right, left),
    )


def _told(table: _Compared, row: Row | None, other: Row | None) -> str:
    if row is None:
        return ""
    values = zip(table.columns, row, other or (None,) * len(row), strict=True)
    return ", ".join(f"{name} {_shown(value)}" for name, value, else_ in values if value != else_)


def _shown(value: Value) -> str:
    return value.hex() if isinstance(value, bytes) else str(value)
