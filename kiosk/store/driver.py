"""The SQLite driver: pysqlite3, typed by what is used of it, with the settings that hold.

Older SQLite than 3.51.3 can corrupt a database in WAL mode (the WAL-reset bug) and is refused.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Protocol

import pysqlite3.dbapi2 as sqlite

from kiosk.domain.text import searched

OLDEST = (3, 51, 3)

Value = str | int | bytes | None
Row = tuple[Value, ...]

PRAGMAS = (
    "journal_mode=wal",
    "synchronous=full",
    "foreign_keys=on",
    "busy_timeout=5000",
    "cache_size=-2048",  # KiB a connection; the system keeps the rest, and 64 MiB gained nothing
    "temp_store=memory",
    "journal_size_limit=67108864",
)


class Cursor(Protocol):
    """What is used of a DB-API cursor."""

    rowcount: int

    @property
    def connection(self) -> "Connection": ...
    def execute(self, sql: str, parameters: Sequence[Value] = ..., /) -> "Cursor": ...
    def executemany(self, sql: str, rows: Iterable[Sequence[Value]], /) -> "Cursor": ...
    def fetchone(self) -> Row | None: ...
    def fetchall(self) -> list[Row]: ...
    def __iter__(self) -> Iterator[Row]: ...
    def close(self) -> None: ...


class Connection(Protocol):
    """What is used of a DB-API connection."""

    def cursor(self) -> Cursor: ...
    def close(self) -> None: ...
    def create_function(
        self, name: str, count: int, function: Callable[[str], str], /, *, deterministic: bool
    ) -> None: ...
    def set_progress_handler(self, handler: Callable[[], bool] | None, n: int, /) -> None: ...


class TooOldSqliteError(RuntimeError):
    """The SQLite library is older than 3.51.3."""

    def __init__(self, version: str) -> None:
        """Say which version was found."""
        super().__init__(
            f"K401: SQLite {version} can damage the record (WAL-reset bug). "
            "Install pysqlite3 with SQLite 3.51.3 or newer."
        )


IntegrityError = sqlite.IntegrityError
DatabaseError = sqlite.DatabaseError


def connect(
    path: Path, *, read_only: bool = False, durable: bool = True, still: bool = False
) -> Connection:
    """Open `path` with the kiosk's settings; transactions are begun by hand.

    Args:
        path: the database file; made where it is missing, unless read only.
        read_only: refuse every write.
        durable: False only for scratch files, whose loss costs nothing; they are filled at once,
            with 64 MiB in memory.
        still: nobody writes to the file, such as a backup: it is only read, and nothing is made
            beside it, so that its disk may be read only too.

    Raises:
        TooOldSqliteError: see above.
    """
    if sqlite.sqlite_version_info < OLDEST:
        raise TooOldSqliteError(sqlite.sqlite_version)
    read_only = read_only or still
    mode = "?mode=ro" if read_only else ""
    if still:
        mode += "&immutable=1"
    connection = sqlite.connect(
        f"file:{_escaped(path)}{mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=512,
    )
    connection.create_function("searched", 1, searched, deterministic=True)
    cursor = connection.cursor()
    for pragma in PRAGMAS:
        if not (read_only and pragma.startswith("journal_")):
            cursor.execute(f"pragma {pragma}")
    if read_only:
        cursor.execute("pragma query_only=on")
    if not durable:
        cursor.execute("pragma synchronous=off")
        cursor.execute("pragma cache_size=-65536")
    return connection


def _escaped(path: Path) -> str:
    return str(path).replace("%", "%25").replace("?", "%3f").replace("#", "%23")


def sqlite_version() -> str:
    """Return the version of the SQLite library in use."""
    return sqlite.sqlite_version
