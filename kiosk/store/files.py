"""Files of units, lots and parts: kept in the data folder by what they say, `ab/<sha256>`.

A file never changes, and is read only where its bytes still have its hash.
"""

import hashlib
import os
import tempfile
from pathlib import Path

MOST_BYTES = 20 * 1024 * 1024
"""What a file may have; central takes no more either (KI003)."""

FOLDER = "files"


class FileTooLargeError(ValueError):
    """A file has more than MOST_BYTES."""

    def __init__(self, size: int) -> None:
        """Say how much it has, and what may be."""
        super().__init__(
            f"K414: the file has {size / 1e6:.1f} MB. At most {MOST_BYTES // 1024**2} MB are "
            "kept: make it smaller, or keep it elsewhere and attach a note of where it is."
        )


class Files:
    """The folder of files; its methods may be called from any thread."""

    def __init__(self, data_dir: Path) -> None:
        """Keep files in a folder of `data_dir`, which is made with the first of them."""
        self._folder = data_dir / FOLDER

    def put(self, data: bytes) -> bytes:
        """Keep a file, durably, and return its SHA-256.

        Raises:
            FileTooLargeError: it has more than MOST_BYTES.
            OSError: the disk did not take it.
        """
        if len(data) > MOST_BYTES:
            raise FileTooLargeError(len(data))
        sha256 = hashlib.sha256(data).digest()
        if self.get(sha256) is None:
            self._write(self._path(sha256), data)
        return sha256

    def get(self, sha256: bytes) -> bytes | None:
        """Return the bytes of a file; None where it is not here, or is damaged."""
        path = self._path(sha256)
        if not path.is_file():  # on a pipe one would wait for ever
            return None
        try:
            data = path.read_bytes()
        except FileNotFoundError:
            return None
        return data if hashlib.sha256(data).digest() == sha256 else None

    def _path(self, sha256: bytes) -> Path:
        name = sha256.hex()
        return self._folder / name[:2] / name

    def _write(self, path: Path, data: bytes) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            Path(name).replace(path)
        except BaseException:
            Path(name).unlink(missing_ok=True)
            raise
        for folder in (path.parent, self._folder, self._folder.parent):
            _sync_folder(folder)


def _sync_folder(folder: Path) -> None:
    """Make a new name in a folder durable; Windows has no way to, and needs none."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
