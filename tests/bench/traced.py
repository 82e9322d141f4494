"""Statements as the kiosk executes them, so that the bare driver can do the same beside it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Self

from kiosk.store.driver import Connection, Cursor, Row, Value, connect
from kiosk.store.store import Store


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement, by which of the two connections it ran."""

    writes: bool
    sql: str
    parameters: Sequence[Value]


class Traced:
    """A cursor that notes what passes through it, at the cost of one call a statement."""

    def __init__(self, cursor: Cursor, log: list[Statement], *, writes: bool) -> None:
        self._cursor = cursor
        self._log = log
        self._writes = writes
        self.rowcount = -1

    @property
    def connection(self) -> Connection:
        return self._cursor.connection

    def execute(self, sql: str, parameters: Sequence[Value] = (), /) -> Cursor:
        self._log.append(Statement(self._writes, sql, parameters))
        return self._cursor.execute(sql, parameters)

    def executemany(self, sql: str, rows: Iterable[Sequence[Value]], /) -> Self:
        for row in rows:
            self.execute(sql, row)
        return self

    def fetchone(self) -> Row | None:
        return self._cursor.fetchone()

    def fetchall(self) -> list[Row]:
        return self._cursor.fetchall()

    def close(self) -> None:
        self._cursor.close()

    def __iter__(self) -> Iterator[Row]:
        return iter(self._cursor)


def trace(store: Store) -> list[Statement]:
    """Note every statement of `store` from now on."""
    log: list[Statement] = []
    writing = Traced(store._writer._cursor, log, writes=True)
    reading = Traced(store._cursor, log, writes=False)
    store._writer._cursor = writing
    store._write_catalogue._cursor = writing
    store._cursor = reading
    store._catalogue._cursor = reading
    return log


class Bare:
    """The driver alone, with the kiosk's settings, on a database of its own."""

    def __init__(self, path: Path) -> None:
        self._connections: tuple[Connection, Connection] = (
            connect(path, read_only=True),
            connect(path),
        )
        self._cursors = tuple(each.cursor() for each in self._connections)

    def run(self, statements: Sequence[Statement]) -> None:
        """Execute the statements in their order, and fetch what they find."""
        reading, writing = self._cursors
        for each in statements:
            (writing if each.writes else reading).execute(each.sql, each.parameters).fetchall()

    def close(self) -> None:
        """Close both connections."""
        for each in self._connections:
            each.close()
