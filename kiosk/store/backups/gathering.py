"""Bringing what belongs to the record into the folder of backups, each file once.

A disk rots quietly: what lies there is read again once a week and written anew where it is wrong.
When it was last found whole is the time of its last change, which no power cut can part from it.
"""

import hashlib
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.store.backups.contents import SETTINGS, TEMPLATES, Piece, is_ours, lies_at
from kiosk.store.backups.regular import read_regular, sha256_of
from kiosk.store.files import FOLDER, MOST_BYTES, Files

_SHA256 = re.compile(r"[0-9a-f]{64}")
_WEEK_US = 7 * 24 * 3_600_000_000


@dataclass(slots=True)
class Gathered:
    """What belongs to a record.

    Attributes:
        pieces: by where they are in the data folder.
        left_out: what is not in it, by where it is: it cannot be read, is damaged, is too large,
            or has a name that no list can hold.
        healed: the SHA-256 of those that were damaged in the folder of backups.
    """

    pieces: dict[str, Piece] = field(default_factory=dict[str, Piece])
    left_out: list[str] = field(default_factory=list[str])
    healed: set[str] = field(default_factory=set[str])


def gathered(data_dir: Path, folder: Path, now_us: int) -> Gathered:
    """Copy what belongs to the record and is not in the folder of backups yet; return the list.

    Raises:
        OSError: the disk of the folder did not take it.
    """
    kept, found = Files(folder), Gathered()
    for path in sorted((data_dir / FOLDER).glob("??/*")):
        if _SHA256.fullmatch(path.name) and path.is_file():
            _attached(path, path.relative_to(data_dir).as_posix(), kept, folder, found, now_us)
    for path in _own(data_dir):
        inner = path.relative_to(data_dir).as_posix()
        data = _read(path) if is_ours(inner) else None
        if data is None:
            found.left_out.append(_printable(inner))
            continue
        there = lies_at(folder, hashlib.sha256(data).hexdigest())
        was_there = there.exists() and not _is_whole(there)
        sha256 = kept.put(data).hex()
        if was_there:
            found.healed.add(sha256)
        found.pieces[inner] = Piece(sha256=sha256, size=len(data))
    return found


def doubt(folder: Path, pieces: Iterable[Piece]) -> None:
    """Let the next backup read pieces again that are damaged, so that it writes them anew."""
    for piece in pieces:
        with suppress(OSError):  # it is gone, or another's: that is read again within the week
            os.utime(lies_at(folder, piece.sha256), (0, 0))


def _attached(
    path: Path, inner: str, kept: Files, folder: Path, found: Gathered, now_us: int
) -> None:
    there, size = lies_at(folder, path.name), path.stat().st_size
    if not _holds(there, size, now_us):
        data = _read(path)
        if data is None or hashlib.sha256(data).hexdigest() != path.name:
            found.left_out.append(inner)
            return
        if there.exists():
            found.healed.add(path.name)
        kept.put(data)
        _note(there, now_us)
    found.pieces[inner] = Piece(sha256=path.name, size=size)


def _holds(there: Path, size: int, now_us: int) -> bool:
    """Tell whether a file lies in the folder of backups; once a week it is read."""
    if not there.is_file() or there.stat().st_size != size:
        return False
    if 0 <= now_us - there.stat().st_mtime_ns // 1000 < _WEEK_US:
        return True
    if not _is_whole(there):
        return False
    _note(there, now_us)
    return True


def _is_whole(there: Path) -> bool:
    try:
        return sha256_of(there) == there.name
    except OSError:
        return False


def _note(there: Path, now_us: int) -> None:
    with suppress(OSError):  # it is another's, or the disk keeps no times: it is read again sooner
        os.utime(there, ns=(now_us * 1000, now_us * 1000))


def _read(path: Path) -> bytes | None:
    try:
        return read_regular(path, MOST_BYTES)
    except OSError:
        return None


def _own(data_dir: Path) -> Iterator[Path]:
    settings = data_dir / SETTINGS
    if settings.is_file():
        yield settings
    yield from sorted(each for each in (data_dir / TEMPLATES).rglob("*") if each.is_file())


def _printable(inner: str) -> str:
    """Return a name that may be no text as one that can be shown."""
    told = inner.encode("utf-8", "surrogateescape").decode("utf-8", "backslashreplace")
    return "".join(each if each.isprintable() else f"\\x{ord(each):02x}" for each in told)
