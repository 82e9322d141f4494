"""The database file: made, migrated, and locked to one process (DESIGN 6)."""

import os
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import bindparam, select

from kiosk.store import private
from kiosk.store.columns import definition
from kiosk.store.driver import Connection, Cursor, connect
from kiosk.store.fold.replay import rebuild
from kiosk.store.local import DRAWN, FILE, LEASE, MACHINE, MARKS, META, SEQUENCE, SESSION
from kiosk.store.own_station import made_up_name
from kiosk.store.print_spool import recover_all
from kiosk.store.schema import (
    JOURNAL,
    PROJECTIONS,
    STATION,
)
from kiosk.store.sql import compiled, inserting, replacing

SCHEMA_VERSION = 4
"""Of journal, station and local tables, in PRAGMA user_version."""

PROJECTION_VERSION = 5
"""Of the fold's tables; another one is built again from the journal."""

APPLICATION_ID = 0x4B494F53
"""'KIOS', in PRAGMA application_id."""

_STATION = inserting(STATION)
_META = replacing(META)
_VERSION = compiled(select(META.c.value).where(META.c.key == bindparam("key")))


class NewerSchemaError(RuntimeError):
    """The file was written by a newer program."""

    def __init__(self, path: Path, version: int) -> None:
        """Say which file, and what to do."""
        super().__init__(
            f"K403: {path} has schema {version}, this program knows {SCHEMA_VERSION}. "
            "Install the newer program, or restore the backup made before it ran."
        )


class OlderSchemaError(RuntimeError):
    """The file was written by an older program, and is only to be read."""

    def __init__(self, path: Path, version: int) -> None:
        """Say which file, and what to do."""
        super().__init__(
            f"K408: {path} has schema {version}, this program reads {SCHEMA_VERSION}. "
            "Start the kiosk once: it makes a backup and brings the record up to date."
        )


class NoRecordError(RuntimeError):
    """There is no record in the folder."""

    def __init__(self, path: Path) -> None:
        """Say where it was looked for."""
        super().__init__(
            f"K404: there is no record at {path}. Import parts or play a shift first."
        )


_PEOPLE_OF_1 = (
    (
        "create table people (operator_id text not null primary key, badge text not null, "
        "name text not null, role text not null) without rowid, strict"
    ),
    "create unique index people_badge on people (badge)",
)


_SPOOL_OF_1 = (
    (
        "create table spool (job integer not null primary key, group_id blob not null, "
        "subject text not null, template text not null, content text not null, "
        "copy integer not null, state text not null, queued_us integer not null) strict"
    ),
    "create index spool_waiting on spool (state, job)",
    "create index spool_subject on spool (subject)",
)


def _create(cursor: Cursor) -> None:
    local = (JOURNAL, STATION, META, SESSION, SEQUENCE)
    for statement in (*definition(*local, *PROJECTIONS), *_PEOPLE_OF_1, *_SPOOL_OF_1):
        cursor.execute(statement)
    cursor.execute(_META, ("master_revision", 1))
    cursor.execute(_META, ("projection_version", PROJECTION_VERSION))
    cursor.execute(f"pragma application_id={APPLICATION_ID}")


def _give_people_pins(cursor: Cursor) -> None:
    for column in ("pin", "access_until"):
        cursor.execute(f"alter table people add column {column} text not null default ''")


def _give_labels_a_print(cursor: Cursor) -> None:
    texts = ("kind", "operator", "printer", "ack", "note")
    numbers = ("attempts", "began_us", "ended_us")
    columns = (
        *(f"{name} text not null default ''" for name in texts),
        *(f"{name} integer not null default 0" for name in numbers),
        *(f"{name} blob not null default x''" for name in ("sha256", "bytes")),
    )
    for column in columns:
        cursor.execute(f"alter table spool add column {column}")
    cursor.execute("update spool set kind = json_extract(content, '$.kind')")
    cursor.execute("drop index spool_waiting")
    cursor.execute("create index spool_waiting on spool (state, kind, job)")


def _make_ready_for_central(cursor: Cursor) -> None:
    for statement in definition(MARKS, MACHINE, LEASE, DRAWN, FILE):
        cursor.execute(statement)
    # Whoever is known before a central is, central has not heard of.
    cursor.execute("alter table people add column unsent integer not null default 1")
    cursor.execute("update people set unsent = 2")


STEPS: tuple[Callable[[Cursor], None], ...] = (
    *(_create, _give_people_pins, _give_labels_a_print),
    _make_ready_for_central,
)
"""Step n brings schema n-1 to n; a released step is never edited."""


def user_version(cursor: Cursor) -> int:
    """Return the schema version of the file; 0 for a new one."""
    row = cursor.execute("pragma user_version").fetchone()
    return row[0] if row is not None and isinstance(row[0], int) else 0


def migrate(connection: Connection, path: Path) -> None:
    """Bring the file to SCHEMA_VERSION in one exclusive transaction, after a backup.

    Raises:
        NewerSchemaError: a newer program wrote it.
    """
    cursor = connection.cursor()
    version = user_version(cursor)
    if version > SCHEMA_VERSION:
        raise NewerSchemaError(path, version)
    if version == SCHEMA_VERSION:
        return
    if version:
        backup = path.with_suffix(f".v{version}.bak")
        backup.unlink(missing_ok=True)
        private.create(backup)
        cursor.execute("vacuum into ?", (str(backup),))
    cursor.execute("begin exclusive")
    try:
        for step in STEPS[version:]:
            step(cursor)
        cursor.execute(f"pragma user_version={SCHEMA_VERSION}")
    except BaseException:
        cursor.execute("rollback")
        raise
    cursor.execute("commit")


def found_station(cursor: Cursor, station_id: bytes, name: str) -> None:
    """Give a new database its station; `station_id` is a UUIDv4 made with it."""
    cursor.execute(_STATION, (station_id, name, 0, bytes(32), 0, 1))


@contextmanager
def transaction(cursor: Cursor, kind: str = "begin immediate") -> Generator[None]:
    """Run a block in one transaction: committed at its end, rolled back when it raises."""
    cursor.execute(kind)
    try:
        yield
    except BaseException:
        cursor.execute("rollback")
        raise
    cursor.execute("commit")


def open_database(path: Path, new_station: Callable[[], bytes], name: str) -> Connection:
    """Open the record for writing; make and migrate it as needed.

    Args:
        path: the file; its folder is made.
        new_station: makes the id of this station, when the file is new.
        name: of the station, when the file is new; empty for one made from its id.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists():
        os.chmod(path, 0o600)  # noqa: PTH101 the same call on every platform
    else:
        private.create(path)  # what SQLite keeps beside it takes its mode from it
    connection = connect(path)
    migrate(connection, path)
    cursor = connection.cursor()
    with transaction(cursor):
        own = select(STATION.c.station_id).where(STATION.c.own == bindparam("own"))
        if cursor.execute(compiled(own), (1,)).fetchone() is None:
            station_id = new_station()
            found_station(cursor, station_id, name or made_up_name(station_id))
        if cursor.execute(_VERSION, ("projection_version",)).fetchone() != (PROJECTION_VERSION,):
            rebuild(connection)
            cursor.execute(_META, ("projection_version", PROJECTION_VERSION))
        recover_all(cursor)
    return connection


def open_for_reading(path: Path) -> Connection:
    """Open the record read only, beside a running kiosk.

    Raises:
        NoRecordError: there is none yet.
        NewerSchemaError: a newer program wrote it.
        OlderSchemaError: no program of this version wrote to it yet.
    """
    if not path.exists():
        raise NoRecordError(path)
    connection = connect(path, read_only=True)
    version = user_version(connection.cursor())
    if version > SCHEMA_VERSION:
        connection.close()
        raise NewerSchemaError(path, version)
    if 0 < version < SCHEMA_VERSION:
        connection.close()
        raise OlderSchemaError(path, version)
    return connection
