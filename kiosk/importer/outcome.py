"""What an import of one kind comes to, and how repeats within a file are judged."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, fields, is_dataclass
from typing import Generic, TypeVar

from kiosk.importer.rows import BadRow, Repeat, Row, RowCheck, shown

_V = TypeVar("_V")
_F = TypeVar("_F")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry(Generic[_V]):
    """A good row: the line it starts on, its key, what it says.

    Attributes:
        column: our column that holds the key.
        name: the key in words.
    """

    line: int
    key: Hashable
    column: str
    name: str
    value: _V


@dataclass(frozen=True, slots=True)
class Judged(Generic[_V]):
    """The good rows of a file with their lines, and what is wrong with the others."""

    good: tuple[tuple[int, _V], ...]
    bad: tuple[BadRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Distinct(Generic[_V]):
    """Entries of which no two have the same key, in the order of the file."""

    entries: tuple[Entry[_V], ...]
    repeats: tuple[Repeat, ...]
    bad: tuple[BadRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome(Generic[_F]):
    """What the rows of one file come to.

    Attributes:
        made: what is new or has changed; facts, or people.
        added: how many of them are new.
        unchanged: how many are on record already as the file has them.
    """

    made: tuple[_F, ...]
    added: int
    unchanged: int
    repeats: tuple[Repeat, ...] = ()
    bad: tuple[BadRow, ...] = ()
    notices: tuple[str, ...] = ()


def judged(rows: Iterable[Row], read: Callable[[RowCheck], _V]) -> Judged[_V]:
    """Return what `read` makes of each row in which it finds nothing bad."""
    good: list[tuple[int, _V]] = []
    bad: list[BadRow] = []
    for row in rows:
        check = RowCheck(row)
        value = read(check)
        bad += check.bad
        if not check.bad:
            good.append((row.line, value))
    return Judged(tuple(good), tuple(bad))


def distinct(entries: Iterable[Entry[_V]], *, first_of_repeats: bool) -> Distinct[_V]:
    """Return the first entry of each key; a later one that differs is a bad row.

    Args:
        entries: in the order of the file; the values are dataclasses.
        first_of_repeats: a repeat that differs is reported among the repeats instead.
    """
    kept: dict[Hashable, Entry[_V]] = {}
    repeats: list[Repeat] = []
    bad: list[BadRow] = []
    for entry in entries:
        first = kept.setdefault(entry.key, entry)
        if first is entry:
            continue
        columns = _differing(first.value, entry.value)
        if columns and not first_of_repeats:
            bad.append(_contradiction(entry, first.line, columns))
        else:
            repeats.append(
                Repeat(line=entry.line, first_line=first.line, key=entry.name, columns=columns)
            )
    return Distinct(entries=tuple(kept.values()), repeats=tuple(repeats), bad=tuple(bad))


def compared(entries: Iterable[tuple[_F, _F | None]]) -> tuple[tuple[_F, ...], int, int]:
    """Return what is new or changed, how many are new, and how many are unchanged.

    Args:
        entries: each as the file has it, and as it is on record, or None.
    """
    pairs = tuple(entries)
    made = tuple(wanted for wanted, known in pairs if wanted != known)
    added = sum(known is None for _, known in pairs)
    return made, added, len(pairs) - len(made)


def _differing(first: object, second: object) -> tuple[str, ...]:
    if not is_dataclass(first) or isinstance(first, type):
        return ()
    names = (item.name for item in fields(first))
    return tuple(name for name in names if getattr(first, name) != getattr(second, name))


def _contradiction(entry: Entry[_V], first_line: int, columns: tuple[str, ...]) -> BadRow:
    reason = f"line {first_line} has the same with another {' and '.join(columns)}"
    return BadRow(line=entry.line, column=entry.column, value=shown(entry.name), why=reason)
