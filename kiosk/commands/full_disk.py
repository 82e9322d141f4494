"""A data folder whose disk is full: nothing is damaged, so nothing is to be restored."""

import errno
import shutil
from pathlib import Path

from kiosk.store.driver import DatabaseError

LEAST_BYTES = 1_000_000
"""With less SQLite cannot open a record: it needs a file of shared memory and a log beside it."""


def full_disk(error: Exception, folder: Path) -> str:
    """Return what to say where a full disk is why an error came up; else "".

    SQLite calls a full disk an I/O error as often as it says so; the disk itself is asked.
    """
    stands_for_it = isinstance(error, OSError) and error.errno == errno.ENOSPC
    if not (stands_for_it or isinstance(error, DatabaseError)):
        return ""
    try:
        free = shutil.disk_usage(folder).free
    except OSError:
        return ""
    if free >= LEAST_BYTES:
        return ""
    return (
        f"K409: the disk that holds {folder} is full, so the kiosk cannot work. What is on record "
        "is not damaged; nothing is to be restored. Make room on that disk, 500 MB at least "
        "(old support bundles and pictures first, never kiosk.db), and start the kiosk again."
    )
