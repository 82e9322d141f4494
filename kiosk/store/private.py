"""Files that name people: this user's alone from their first byte on."""

import os
from pathlib import Path


def create(path: Path) -> None:
    """Make an empty file for a copy of the record to fill, which keeps its mode.

    Raises:
        FileExistsError: there is one.
    """
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
