"""Keeping what a backup takes the place of: each under a name of its own, never overwritten."""

import itertools
import shutil
from pathlib import Path

from kiosk.domain.moment import from_us
from kiosk.store import private
from kiosk.store.driver import DatabaseError, connect
from kiosk.store.durable import BESIDE, flush, flush_folder, remove_record

ASIDE = ".before-restore"
"""In the name under which stays what a backup took the place of, before its time."""


def aside_of(path: Path) -> Path:
    """Return a name that nothing has yet, with the time, in UTC, at which a file last changed."""
    changed = f"{from_us(path.stat().st_mtime_ns // 1000):%Y%m%d-%H%M%S}"
    first = path.with_name(f"{path.name}{ASIDE}-{changed}")
    more = (first.with_name(f"{first.name}-{number}") for number in itertools.count(2))
    return next(each for each in itertools.chain([first], more) if not each.exists())


def set_aside(database: Path) -> Path | None:
    """Keep the present record under another name too; its own stays until it is replaced.

    Nothing goes before the copy of all of it is on the disk.

    Raises:
        OSError: the disk did not take it; the record is as it was.
    """
    if not database.exists():
        return None
    try:
        # The last to close a record empties its write-ahead log, which must not meet another one.
        connection = connect(database)
        connection.cursor().execute("pragma wal_checkpoint(truncate)")
        connection.close()
    except DatabaseError:
        pass  # it is damaged, which is why another one takes its place
    aside = aside_of(database)
    ends = [end for end in ("", *BESIDE) if database.with_name(database.name + end).exists()]
    try:
        for end in ends:
            copy = aside.with_name(aside.name + end)
            private.create(copy)
            shutil.copyfile(database.with_name(database.name + end), copy)
            flush(copy)
        flush_folder(aside.parent)
    except OSError:
        remove_record(aside)
        raise
    for end in BESIDE:
        database.with_name(database.name + end).unlink(missing_ok=True)
    return aside
