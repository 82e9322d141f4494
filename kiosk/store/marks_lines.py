"""The lines of a file of marks: JSON behind the CRC-32 of its bytes, in hexadecimal."""

import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass

import msgspec

from kiosk.domain.pattern import MOST_COUNTED

STEP = 100
"""Numbers that a mark is ahead at most when it is raised."""

SHARE = 50
"""A mark is ahead by one part in so many of the numbers that a series can have, at most."""

_FORM = "kiosk-numbers.1"

_END = 2**62
"""No series comes so far, and a record can hold it; a line that says so is not ours."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """What a transaction drew of a series.

    Attributes:
        before: the number that was last before it.
        last: its own last one.
        most: no number of the series can exceed it.
    """

    before: int
    last: int
    most: int = MOST_COUNTED

    @property
    def mark(self) -> int:
        """A mark above what was drawn, by so many as the series can spare."""
        step = max(1, min(STEP, self.most // SHARE))
        return max(self.last, min(self.last + step, self.most))


@dataclass(frozen=True, slots=True)
class Level:
    """How far a series is.

    Attributes:
        before: the number given last before the transaction that gave `given`.
        given: the highest number of that transaction.
        mark: no number that was ever given exceeds it.
        kept: the transaction is known to be committed.
    """

    before: int
    given: int
    mark: int
    kept: bool = True


@dataclass(frozen=True, slots=True)
class Head:
    """Whose file it is.

    Attributes:
        lineage: of the record.
        begun: a number that the file got as it was begun, which its record keeps too.
    """

    lineage: str
    begun: int


def head_line(head: Head) -> str:
    """Return the first line of the file of a record."""
    return _checked({"form": _FORM, "lineage": head.lineage, "begun": head.begun})


def line_of(series: str, level: Level) -> str:
    """Return a line."""
    content = {"series": series, "before": level.before, "given": level.given}
    return _checked({**content, "mark": level.mark, "kept": level.kept})


def read_head(line: str) -> Head | None:
    """Return whose file it is; None where the line is damaged or no first line."""
    match _read(line):
        case {"form": form, "lineage": str() as lineage, "begun": int() as begun} if form == _FORM:
            return Head(lineage, begun) if _count(begun) else None
        case _:
            return None


def read_level(line: str) -> tuple[str, Level] | None:
    """Return the series of a line and how far it is; None where the line is damaged."""
    match _read(line):
        case {
            "series": str() as series,
            "before": int() as before,
            "given": int() as given,
            "mark": int() as mark,
            "kept": bool() as kept,
        }:
            counts = all(map(_count, (before, given, mark)))
            return (series, Level(before, given, mark, kept)) if counts else None
        case _:
            return None


def _count(number: int) -> bool:
    return not isinstance(number, bool) and 0 <= number < _END


def _checked(content: Mapping[str, object]) -> str:
    text = json.dumps(content, separators=(",", ":"))
    return f"{zlib.crc32(text.encode()):08x} {text}\n"


def _read(line: str) -> dict[str, object] | None:
    check, _, text = line.partition(" ")
    if check != f"{zlib.crc32(text.encode()):08x}":
        return None
    try:
        return msgspec.json.decode(text, type=dict[str, object])
    except msgspec.DecodeError:
        return None
