"""One process a data folder: a lock that the system lifts when its owner ends, however it ends."""

import os
import sys
from pathlib import Path
from types import TracebackType
from typing import Self

if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class RecordInUseError(RuntimeError):
    """Another process writes to this record."""

    def __init__(self, folder: Path, owner: str) -> None:
        """Name the process, so that a person can find it."""
        super().__init__(
            f"K405: {folder} is in use by process {owner or 'unknown'}. "
            "Close that kiosk first, or use its screen."
        )


class FolderLock:
    """Holds the folder from construction to close."""

    def __init__(self, folder: Path, name: str = "kiosk.lock") -> None:
        """Take the lock; what is not the record's has a `name` of its own.

        Raises:
            RecordInUseError: another process has it.
        """
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / name
        self._handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(self._handle)
        except OSError as error:
            os.close(self._handle)
            raise RecordInUseError(folder, owner_of(path)) from error
        os.ftruncate(self._handle, 0)
        os.write(self._handle, str(os.getpid()).encode())

    def close(self) -> None:
        """Give the folder free."""
        os.close(self._handle)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def owner_of(path: Path) -> str:
    """Return the id of the process that wrote the lock file."""
    try:
        return path.read_text().strip()
    except OSError:
        return ""
