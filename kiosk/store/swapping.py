"""Putting a whole record in the place of another one."""

import os
import shutil
from pathlib import Path

from kiosk.store.driver import connect

BEFORE = ".before"
"""Ends the name of the record that was replaced."""

_SIDES = ("-wal", "-shm", "-journal")


def swap(file: Path, path: Path) -> None:
    """Put a file in the record's place; there is a whole record under that name at any time.

    Args:
        file: a record that nobody has open.
        path: the one it replaces, which is kept as `.before`; nobody writes to it.
    """
    _flush(file)
    present = connect(path)
    present.cursor().execute("pragma wal_checkpoint(truncate)")
    present.close()
    before = path.with_suffix(BEFORE)
    before.unlink(missing_ok=True)
    try:
        os.link(path, before)
    except OSError:
        shutil.copy2(path, before)
        _flush(before)
    for end in _SIDES:
        path.with_name(path.name + end).unlink(missing_ok=True)
        file.with_name(file.name + end).unlink(missing_ok=True)
    file.replace(path)
    if os.name == "posix":
        _flush(path.parent)


def _flush(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def remove(file: Path) -> None:
    """Remove a record that nobody has open, with what SQLite keeps beside it."""
    for end in ("", *_SIDES):
        file.with_name(file.name + end).unlink(missing_ok=True)
