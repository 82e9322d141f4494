"""Makes the central database and brings it up to date: numbered SQL files, each run once."""

import hashlib
from dataclasses import dataclass
from pathlib import Path

from kiosk.resources import CENTRAL
from kiosk.sync.admin.connecting import Connection
from kiosk.sync.admin.faults import (
    NewerCentralError,
    NotCentralError,
    OlderCentralError,
    UnfitServerError,
)

OLDEST_SERVER = 15
"""The first major version of PostgreSQL that the SQL ran on."""

_ONE_AT_A_TIME = b"select pg_advisory_xact_lock(hashtext('kiosk central init'))"
_RECORD = "insert into k.migration (version, name, sha256) values (%s, %s, %s)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Migration:
    """One step of the schema; a released one is never edited.

    Attributes:
        version: 1, 2, 3 …; the file's number.
        name: the rest of the file's name.
    """

    version: int
    name: str
    sql: bytes

    @property
    def sha256(self) -> bytes:
        """What tells whether central was made by this very text."""
        return hashlib.sha256(self.sql).digest()


def migrations(folder: Path = CENTRAL) -> tuple[Migration, ...]:
    """Return all steps in their order, read from `NNN_name.sql`."""
    return tuple(
        Migration(version=int(number), name=name, sql=path.read_bytes())
        for path in sorted(folder.glob("[0-9]*_*.sql"))
        for number, _, name in [path.stem.partition("_")]
    )


def schema_version(connection: Connection) -> int:
    """Return the last step that was made; 0 for a database that holds no record."""
    if _one(connection, b"select to_regclass('k.migration')::text") is None:
        return 0
    return _number(connection, b"select coalesce(max(version), 0) from k.migration")


def require_current(connection: Connection) -> None:
    """Refuse a database that this program did not make, or not in this version.

    Raises:
        NotCentralError, OlderCentralError, NewerCentralError: as they say.
    """
    version, known = schema_version(connection), migrations()[-1].version
    if version == 0:
        raise NotCentralError(connection.info.dbname)
    if version < known:
        raise OlderCentralError(version, known)
    if version > known:
        raise NewerCentralError(version, known)


def require_reports(connection: Connection) -> None:
    """Refuse a database without the reporting tables, for one who may see nothing else of it.

    Raises:
        NotCentralError: as it says.
    """
    if connection.execute("select to_regclass('report.progress')").fetchone() == (None,):
        raise NotCentralError(connection.info.dbname)


def migrate(
    connection: Connection, steps: tuple[Migration, ...] | None = None
) -> tuple[Migration, ...]:
    """Make what is missing, each step in a transaction of its own; return what was made.

    Two that run at once wait for each other; a failed step leaves the database as it was.

    Raises:
        UnfitServerError: the server is too old, keeps no UTF-8, or this is no superuser.
        NewerCentralError: the database was made by a newer program.
    """
    steps = migrations() if steps is None else steps
    _require_fit(connection)
    made = [step for step in steps if _make(connection, step)]
    version = schema_version(connection)
    if version > steps[-1].version:
        raise NewerCentralError(version, steps[-1].version)
    return tuple(made)


def _make(connection: Connection, step: Migration) -> bool:
    """Make a step unless it was made; tell whether it was."""
    with connection.transaction():
        connection.execute(_ONE_AT_A_TIME)
        if schema_version(connection) >= step.version:
            return False
        connection.execute(step.sql)
        connection.execute(b"reset role")
        connection.execute(_RECORD, [step.version, step.name, step.sha256])
    return True


def _require_fit(connection: Connection) -> None:
    info = connection.info
    if info.server_version < OLDEST_SERVER * 10_000:
        wrong = f"the server is PostgreSQL {info.server_version // 10_000}"
        raise UnfitServerError(wrong, f"Use {OLDEST_SERVER} or newer")
    encoding = info.parameter_status("server_encoding")
    if encoding != "UTF8":
        wrong = f"the database {info.dbname} keeps its texts as {encoding}"
        raise UnfitServerError(wrong, "Make it anew with createdb --encoding=UTF8")
    if info.parameter_status("is_superuser") != "on":
        wrong = f"{info.user} is no superuser of the server"
        raise UnfitServerError(wrong, "Connect as one, such as postgres")


def _one(connection: Connection, query: bytes) -> object:
    row = connection.execute(query).fetchone()
    return None if row is None else row[0]


def _number(connection: Connection, query: bytes) -> int:
    found = _one(connection, query)
    return found if isinstance(found, int) else 0
