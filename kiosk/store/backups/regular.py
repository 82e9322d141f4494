"""Reading files of a folder that anybody may write to: only such as end, and only so much."""

import errno
import hashlib
import stat
from pathlib import Path

_CHUNK = 1 << 20


def read_regular(path: Path, most: int) -> bytes:
    """Return what a file holds; a pipe or a device, on which one waits for ever, is not opened.

    Raises:
        OSError: it cannot be read, is no plain file, or has more than `most` bytes.
    """
    there = path.stat()
    if not stat.S_ISREG(there.st_mode):
        raise OSError(errno.EINVAL, "it is no plain file", str(path))
    if there.st_size > most:
        raise OSError(errno.EFBIG, "it is too large", str(path))
    with path.open("rb") as file:
        return file.read(most)


def sha256_of(path: Path) -> str:
    """Return the SHA-256 of a plain file, in hexadecimal.

    Raises:
        OSError: it cannot be read.
    """
    if not stat.S_ISREG(path.stat().st_mode):
        raise OSError(errno.EINVAL, "it is no plain file", str(path))
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()
