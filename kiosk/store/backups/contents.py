"""What belongs to a backup besides the record: a list with the SHA-256 of every piece."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PurePosixPath
from typing import Annotated

import msgspec

from kiosk.store.backups.naming import beside
from kiosk.store.backups.regular import read_regular
from kiosk.store.durable import write_durably
from kiosk.store.files import FOLDER, Files

SETTINGS = "kiosk.toml"
TEMPLATES = "labels"
"""In the data folder: label templates of the plant's own."""

_MOST_BYTES = 64 << 20
"""Of a list of contents; some hundred thousand files."""

_KNOWN = 256
"""So many outlines are remembered."""

Sha256 = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{64}$")]
Id = Annotated[str, msgspec.Meta(pattern=r"^[0-9a-f]{32}$")]
Size = Annotated[int, msgspec.Meta(ge=0)]


class Piece(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One file: what it says, and how many bytes that is."""

    sha256: Sha256
    size: Size


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """What a backup consists of, in numbers.

    Attributes:
        station: its name.
        station_id: under which it was made, in hexadecimal.
        made_us: when it was made, microseconds since 1970 UTC; the record is stamped with it.
        entries: in the record.
        record_size: of the record alone, bytes.
        attached: how many files of things there are.
        templates: how many label templates there are.
        has_own: whether settings or templates are in it.
        size: bytes, were it alone in its folder.
        left_out: what could not come into it, by where it is in the data folder.
    """

    station: str
    station_id: str
    made_us: int
    entries: int
    record_size: int
    attached: int
    templates: int
    has_own: bool
    size: int
    left_out: tuple[str, ...] = ()


class Contents(msgspec.Struct, frozen=True, kw_only=True):
    """What a backup consists of; see `Outline`.

    Attributes:
        pieces: the other files, by where they are in the data folder, with slashes.
    """

    station: str
    station_id: Id
    made_us: int
    entries: int
    record: Piece
    pieces: Mapping[str, Piece]
    left_out: tuple[str, ...] = ()

    @property
    def outline(self) -> Outline:
        """The same in numbers."""
        attached = sum(each.startswith(f"{FOLDER}/") for each in self.pieces)
        return Outline(
            station=self.station,
            station_id=self.station_id,
            made_us=self.made_us,
            entries=self.entries,
            record_size=self.record.size,
            attached=attached,
            templates=sum(each.startswith(f"{TEMPLATES}/") for each in self.pieces),
            has_own=len(self.pieces) > attached,
            size=self.record.size + sum(each.size for each in self.pieces.values()),
            left_out=self.left_out,
        )


def read_contents(record: Path) -> Contents | None:
    """Return what a backup consists of; None where that is not told, or is no such list."""
    try:
        return _read(record)
    except (OSError, ValueError):
        return None


def outline_of(record: Path) -> Outline | None:
    """Return the same in numbers; a list of many files is read once while it stays as it is."""
    try:
        there = beside(record).stat()
        return _outline(record, there.st_ino, there.st_mtime_ns, there.st_size)
    except (OSError, ValueError):
        return None


@lru_cache(maxsize=_KNOWN)
def _outline(record: Path, *_seen: int) -> Outline | None:
    contents = _read(record)
    return contents.outline if contents is not None else None


def _read(record: Path) -> Contents | None:
    told = read_regular(beside(record), _MOST_BYTES)
    found = msgspec.json.decode(told, type=Contents)
    return found if all(map(is_ours, found.pieces)) else None


def write_contents(record: Path, contents: Contents) -> None:
    """Tell what a backup consists of, durably."""
    told = msgspec.json.format(msgspec.json.encode(contents), indent=1)
    write_durably(beside(record), told)


def taken(folder: Path, piece: Piece) -> bytes | None:
    """Return what a piece says; None where it is gone or damaged."""
    try:
        return Files(folder).get(bytes.fromhex(piece.sha256))
    except OSError:
        return None


def lacking(folder: Path, contents: Contents) -> tuple[str, ...]:
    """Return which pieces of a backup are gone or damaged, by where they were."""
    pieces = contents.pieces.items()
    return tuple(name for name, piece in pieces if taken(folder, piece) is None)


def lies_at(folder: Path, sha256: str) -> Path:
    """Return where a piece is kept in a folder of backups."""
    return folder / FOLDER / sha256[:2] / sha256


def is_ours(inner: str) -> bool:
    """Whether a name leads to where such a file belongs, and nowhere else."""
    first, *rest = PurePosixPath(inner).parts or ("",)
    if ".." in rest or PurePosixPath(inner).is_absolute() or not inner.isprintable():
        return False
    return "\\" not in inner and (
        inner == SETTINGS or (first in {FOLDER, TEMPLATES} and bool(rest))
    )
