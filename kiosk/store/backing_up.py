"""A copy of the record while the kiosk runs, and putting one back (A3, O6).

A backup is stamped as one: whoever works with it goes on as a new station, so that no number and
no id that was given since is ever given again.
"""

import shutil
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import bindparam, select

from kiosk.operations.ports import Acting
from kiosk.store import private
from kiosk.store.aside import set_aside
from kiosk.store.continuing import copy_into
from kiosk.store.database import (
    APPLICATION_ID,
    SCHEMA_VERSION,
    NewerSchemaError,
    NoRecordError,
    OlderSchemaError,
    open_for_reading,
    transaction,
    user_version,
)
from kiosk.store.driver import Cursor, DatabaseError, connect
from kiosk.store.durable import flush, flush_folder, remove_record
from kiosk.store.leases import highest_used, skip_used
from kiosk.store.leaving import leave
from kiosk.store.recognising import stamp, stamped_us
from kiosk.store.schema import STATION
from kiosk.store.sql import compiled
from kiosk.store.store import Store
from kiosk.store.verify import verify
from kiosk.store.writer import Priority

UNFINISHED = ".unfinished"
"""Ends the name of what is not a whole copy yet."""

_KNOWS = compiled(select(STATION.c.name).where(STATION.c.station_id == bindparam("id")))


class BadCopyError(RuntimeError):
    """A file is no whole record of a kiosk; nothing was changed."""

    def __init__(self, path: Path, why: str) -> None:
        """Say which file, what is wrong with it, and that nothing came of it."""
        super().__init__(f"K423: {path} is not used: {why}. Nothing was changed.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Copied:
    """What a copy of a record holds.

    Attributes:
        size: of the file, bytes.
        made_us: when it was copied as a backup, microseconds since 1970 UTC; 0 for no backup.
    """

    entries: int
    stations: int
    size: int
    made_us: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Restored:
    """What putting a copy back came to.

    Attributes:
        aside: where the record before it stays, if any.
        unsure: why a power cut now could undo it; "" where none can.
    """

    copied: Copied
    aside: Path | None
    unsure: str = ""


def back_up(
    database: Path,
    target: Path,
    at_us: int,
    *,
    pause: Callable[[], None] | None = None,
    beside: Callable[[Path, Copied], None] = lambda _, __: None,
) -> Copied:
    """Copy the record as it is now, whatever is written meanwhile, and prove the copy.

    It stands at `target` whole or not at all; what stood there before is replaced.

    Args:
        database: the record.
        target: the file to be.
        at_us: the time of the backup, microseconds since 1970 UTC.
        pause: called between the steps of the copy; it may wait.
        beside: takes the proved copy before it has its name, to put beside it what belongs to it.

    Raises:
        NoRecordError: there is no record.
        BadCopyError: the record itself is damaged.
    """
    unfinished = target.with_name(target.name + UNFINISHED)
    remove_record(unfinished)
    try:
        open_for_reading(database).close()
        copy_into(database, unfinished, pause)
        copied = _stamped(unfinished, at_us)
        flush(unfinished)
        beside(unfinished, copied)
        unfinished.replace(target)
    finally:
        remove_record(unfinished)
    flush_folder(target.parent)
    return copied


def proved(file: Path) -> Copied:
    """Prove a copy where it lies; it is only read, and nothing is made beside it.

    Raises:
        BadCopyError: it is no whole record.
        NewerSchemaError: a newer program wrote it.
    """
    return _checked(file, file, still=True)


def restore(
    file: Path, database: Path, opened: Callable[[Path], Store], acting: Acting
) -> Restored:
    """Put a copy in the place of the record, as a new station; the caller holds the folder.

    Until the very last step the record is the one it was; a copy that is not whole changes
    nothing.

    Args:
        file: the copy; it is only read.
        database: where the record is, if there is one.
        opened: opens a record for writing.
        acting: who restores it.

    Raises:
        BadCopyError: the copy is no whole record.
        NewerSchemaError: a newer program wrote it.
        OSError: the disk did not take it; the record is as it was.
    """
    coming = database.with_name(database.name + UNFINISHED)
    remove_record(coming)
    try:
        private.create(coming)
        shutil.copyfile(file, coming)
        copied = _checked(coming, file)
        store = opened(coming)
        try:
            used = _used(database, bytes.fromhex(store.station))
            store.submit(lambda cursor: skip_used(cursor, used), Priority.OPERATOR)
            store.continue_as_new(acting)
            # Whoever was signed on when the copy was made need not stand here now.
            store.submit(leave, Priority.OPERATOR)
        finally:
            store.close()
        flush(coming)
        aside = set_aside(database)
        coming.replace(database)
    finally:
        with suppress(OSError):  # of no use to anybody; the next one removes it
            remove_record(coming)
    unsure = ""
    try:
        flush_folder(database.parent)
    except OSError as error:
        unsure = f"the folder of the record is not flushed ({error})"
    return Restored(copied=copied, aside=aside, unsure=unsure)


def _stamped(path: Path, at_us: int) -> Copied:
    connection = connect(path)
    try:
        cursor = connection.cursor()
        with transaction(cursor):
            stamp(cursor, at_us)
        return _proved(cursor, path, path)
    finally:
        connection.close()


def _checked(path: Path, named: Path, *, still: bool = False) -> Copied:
    """Prove a copy at `path`, which people know as `named`; `still` where nobody writes to it."""
    try:
        connection = connect(path, still=still)
    except DatabaseError as error:
        raise BadCopyError(named, str(error)) from error
    try:
        cursor = connection.cursor()
        version = user_version(cursor)
        if cursor.execute("pragma application_id").fetchone() != (APPLICATION_ID,):
            raise BadCopyError(named, "it is no record of a kiosk")
        if version > SCHEMA_VERSION:
            raise NewerSchemaError(named, version)
        return _proved(cursor, path, named)
    except DatabaseError as error:
        raise BadCopyError(named, str(error)) from error
    finally:
        connection.close()


def _proved(cursor: Cursor, path: Path, named: Path) -> Copied:
    (found,) = cursor.execute("pragma quick_check(1)").fetchone() or ("it cannot be read",)
    if found != "ok":
        raise BadCopyError(named, str(found))
    with transaction(cursor, "begin"):
        report = verify(cursor)
        made_us = stamped_us(cursor)
    bad = next((each for each in report.stations if each.bad is not None), None)
    if bad is not None and bad.bad is not None:
        seal = (
            f"record {bad.bad.seq} of {bad.name or bad.station_id.hex()} is not as it was sealed"
        )
        raise BadCopyError(named, seal)
    return Copied(
        entries=report.entries,
        stations=len(report.stations),
        size=path.stat().st_size,
        made_us=made_us,
    )


def _used(database: Path, station_id: bytes) -> Mapping[str, int]:
    """Return the numbers that the present record has used, where it knows this station."""
    try:
        connection = open_for_reading(database)
        try:
            cursor = connection.cursor()
            known = cursor.execute(_KNOWS, (station_id,)).fetchone() is not None
            return highest_used(cursor) if known else {}
        finally:
            connection.close()
    except (DatabaseError, NoRecordError, NewerSchemaError, OlderSchemaError):
        return {}
