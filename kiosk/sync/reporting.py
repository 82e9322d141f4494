"""The reporting tables of the central database: filled from a record that folded all entries.

One transaction a round: the tables change together with how far they go, or not at all.
"""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from uuid import UUID

from psycopg import sql

from kiosk.domain.moment import from_us
from kiosk.sync.connecting import Connection

Value = str | int | bytes | None
Row = tuple[Value, ...]

_MICRO = Decimal(1_000_000)
_TIMES = frozenset({"made_at", "since"})
_FLAGS = frozenset({"run_open", "holding"})
_LISTS = frozenset({"subjects", "entries"})
_FOUND_BY = {"fitted": "item"}
_LOCK = 0x4B52
_MOST_OCTETS = 800
"""Of a text: three of them make a key that an index takes."""

_DIGITS = 16


class AnotherProjectionError(Exception):
    """Another process fills the reporting tables already."""

    def __init__(self) -> None:
        """Say so, and what to do."""
        super().__init__(
            "K541: another process fills the reporting tables of this database. "
            "End that one first; one is enough."
        )


class Reports:
    """The reporting tables over one connection in autocommit mode, as a member of kiosk_report."""

    def __init__(
        self, connection: Connection, tables: Mapping[str, Sequence[str]], fold: int
    ) -> None:
        """Fill `tables`, each with its columns, the first of which is what it is found by.

        Args:
            connection: in autocommit mode.
            tables: their columns by their names.
            fold: the version of what the rows are computed by.

        Raises:
            AnotherProjectionError: somebody else does.
        """
        self._connection = connection
        self._tables = tables
        self._fold = fold
        self._conflicts: list[Row] | None = None
        connection.execute("set role kiosk_report")
        row = connection.execute("select pg_try_advisory_lock(%s)", (_LOCK,)).fetchone()
        if row is None or row[0] is not True:
            raise AnotherProjectionError

    def progress(self) -> dict[bytes, int] | None:
        """Return the last seq of each station in the tables; None where another fold made them."""
        rows = self._connection.execute("select station_id, seq, fold from report.progress")
        found = {station.bytes: (seq, fold) for station, seq, fold in rows}
        if any(fold != self._fold for _, fold in found.values()):
            return None
        return {station: seq for station, (seq, _) in found.items()}

    def replace_all(
        self, rows: Callable[[str], Iterator[Row]], progress: Mapping[bytes, int]
    ) -> int:
        """Fill every table anew; return how many rows they have."""
        count = 0
        with self._connection.transaction():
            for table in self._tables:
                self._connection.execute(sql.SQL("delete from {}").format(_named(table)))
                count += self._copy(table, rows(table))
            self._note(progress)
        return count

    def replace(
        self,
        keys: Mapping[str, Sequence[str]],
        rows: Callable[[str, Sequence[str]], Iterator[Row]],
        conflicts: Sequence[Row],
        progress: Mapping[bytes, int],
    ) -> int:
        """Replace the rows of `keys`, and all conflicts where they changed.

        Returns how many rows were written.
        """
        count = 0
        with self._connection.transaction():
            for table, touched in keys.items():
                column = sql.Identifier(_FOUND_BY.get(table, self._tables[table][0]))
                gone = sql.SQL("delete from {} where {} = any (%s)").format(_named(table), column)
                self._connection.execute(gone, (list(map(_text, touched)),))
                count += self._copy(table, rows(table, touched))
            if conflicts != self._conflicts:
                self._connection.execute("delete from report.conflict")
                count += self._copy("conflict", conflicts)
            self._note(progress)
        self._conflicts = list(conflicts)
        return count

    def _copy(self, table: str, rows: Iterable[Row]) -> int:
        columns = self._tables[table]
        names = sql.SQL(", ").join(map(sql.Identifier, columns))
        statement = sql.SQL("copy {} ({}) from stdin").format(_named(table), names)
        count = 0
        with self._connection.cursor() as cursor, cursor.copy(statement) as copy:
            for row in rows:
                copy.write_row([_fit(name, each) for name, each in zip(columns, row, strict=True)])
                count += 1
        return count

    def _note(self, progress: Mapping[bytes, int]) -> None:
        self._connection.execute("delete from report.progress")
        statement = sql.SQL("copy report.progress (station_id, seq, fold) from stdin")
        with self._connection.cursor() as cursor, cursor.copy(statement) as copy:
            for station, seq in progress.items():
                copy.write_row((UUID(bytes=station), seq, self._fold))


def _named(table: str) -> sql.Identifier:
    return sql.Identifier("report", table)


def _fit(column: str, value: Value) -> object:
    """Return a value as its column takes it."""
    match column, value:
        case _, int() if column in _TIMES:
            return from_us(value)
        case _, int() if column in _FLAGS:
            return bool(value)
        case "quantity", int():
            return Decimal(value) / _MICRO
        case _, str() if column in _LISTS:
            return [_text(each) for each in value.split(" ")] if value else []
        case _, str():
            return _text(value)
        case _:
            return value


def _text(value: str) -> str:
    """Return a text as PostgreSQL takes it: no entry must end the reports of all others.

    One that has a NUL, or is too long for an index, is told by a digest from those it resembles.
    """
    octets = value.encode()
    if "\0" not in value and len(octets) <= _MOST_OCTETS:
        return value
    begins = octets[: _MOST_OCTETS - _DIGITS - len("…".encode())].decode(errors="ignore")
    digest = hashlib.sha256(octets).hexdigest()[:_DIGITS]
    return f"{begins.replace(chr(0), '�')}…{digest}"
