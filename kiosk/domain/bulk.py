"""Many serial numbers in one text (A22): `1,2,45`, `10-15`, `10+3`, `~`, and any of them together.

Terms are parted by commas, semicolons, tabs or line breaks; blank lines count for nothing.

- `SN-7` is one number as it stands. In quotes (`"10-15"`) every text is, whatever it looks like.
- `10-15` is 10 to 15; `SN-008-SN-012` and `A8-12` count the digits at the end.
- `10+3` is 10 and the three after it.
- `~` is the next free number, `~+3` that and the three after it. What the text names itself is
  not free.

Digits at the end are counted as they are written: `008-012` keeps its zeros.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from typing import assert_never

from kiosk.domain.messages import Phrase
from kiosk.domain.text import MAX_IDENTIFIER_LENGTH, hidden_character, normal, visible

MOST_NUMBERS = 10_000
"""What one text may stand for at most."""

_TERM = re.compile(r' *(?:"([^"\r\n]*)" *|([^,;\t\r\n]*))([,;\t]|\r\n|\n|\r|\Z)')
_COUNTED = re.compile(r"(.*?)([0-9]+)", re.DOTALL)
_MORE = re.compile(r"(.*[0-9]|~)\s*\+\s*([0-9]+)", re.DOTALL)
_UNFINISHED = re.compile(r".*(?:[0-9]\s*[-+]|~\s*\+)", re.DOTALL)
_LONGEST_TERM = 2 * MAX_IDENTIFIER_LENGTH + 10


class BulkFault(Enum):
    """Why a text stands for no numbers; the value is its key in the catalogue."""

    EMPTY = "bulk_empty"
    HIDDEN = "bulk_hidden"
    TOO_LONG = "bulk_too_long"
    BACKWARDS = "bulk_backwards"
    WIDTH = "bulk_width"
    UNFINISHED = "bulk_unfinished"
    QUOTE = "bulk_quote"
    TWICE = "bulk_twice"
    TOO_MANY = "bulk_too_many"
    NO_NEXT = "bulk_no_next"


@dataclass(frozen=True, slots=True)
class BadBulk:
    """A text stands for no numbers.

    Attributes:
        what: the term that is wrong, as written, with hidden characters made visible.
        fault: what is wrong with it.
        position: which term it is, from 1.
    """

    what: str
    fault: BulkFault
    position: int

    @property
    def why(self) -> Phrase:
        """The fault in words for a person."""
        facts = (("most", MOST_NUMBERS), ("longest", MAX_IDENTIFIER_LENGTH))
        return Phrase(self.fault.value, facts)


@dataclass(frozen=True, slots=True)
class _Single:
    text: str


@dataclass(frozen=True, slots=True)
class _Run:
    """Numbers in a row: `prefix` and `count` values from `first`, of `width` digits at least."""

    prefix: str
    first: int
    width: int
    count: int


@dataclass(frozen=True, slots=True)
class _Next:
    count: int


_Term = _Single | _Run | _Next


def as_written(_: str) -> bool:
    """Take no term for a number of its own: the grammar decides."""
    return False


def parse(
    text: str,
    next_free: Iterator[str],
    is_number: Callable[[str], bool] = as_written,
) -> tuple[str, ...] | BadBulk:
    """Return the numbers that `text` stands for, in its order, each once; any text gives a value.

    The comparison is exact: whether sn-1 and SN-1 are one number is the caller's to know.

    Args:
        text: as typed, pasted or read from a file.
        next_free: numbers for `~`, in order; taken one at a time, and only as needed.
        is_number: tells a term that is a number as it stands though it looks like a range, such
            as `2611-00042` where the part's scheme has that form.
    """
    terms: list[_Term] = []
    named: set[str] = set()
    total = 0
    for at, (written, quoted) in enumerate(_written(text), 1):
        term = _Single(written) if quoted or is_number(written) else _read(written)
        if isinstance(term, BulkFault):
            return BadBulk(visible(written), term, at)
        total += 1 if isinstance(term, _Single) else term.count
        if total > MOST_NUMBERS:
            return BadBulk(visible(written), BulkFault.TOO_MANY, at)
        fault = _name(term, named)
        if fault is not None:
            return BadBulk(visible(written), fault, at)
        terms.append(term)
    return _numbers(terms, named, next_free) if terms else BadBulk("", BulkFault.EMPTY, 1)


def _written(text: str) -> Iterator[tuple[str, bool]]:
    """Give each term, trimmed, and whether it stands in quotes; none for a blank line."""
    at, alone = 0, True
    while at < len(text) or not alone:
        found = _TERM.match(text, at)
        if found is None:  # no text lets that happen: the plain term may be empty
            return
        quoted, plain, end = found.groups()
        term = normal(plain if quoted is None else quoted)
        ends_line = end not in {",", ";", "\t"}
        if term or not (alone and ends_line):
            yield term, quoted is not None
        at, alone = found.end(), ends_line


def _read(term: str) -> _Term | BulkFault:
    if len(term) > _LONGEST_TERM:
        return BulkFault.TOO_LONG
    if term.startswith('"'):
        return BulkFault.QUOTE
    if term == "~":
        return _Next(1)
    more = _MORE.fullmatch(term)
    if more is not None:
        return _more(more[1].rstrip(), int(more[2]))
    if _UNFINISHED.fullmatch(term) is not None:
        return BulkFault.UNFINISHED
    return _range(term)


def _more(start: str, after: int) -> _Term | BulkFault:
    if after >= MOST_NUMBERS:
        return BulkFault.TOO_MANY
    if start == "~":
        return _Next(after + 1)
    prefix, digits = _counted(start) or ("", "")
    run = _Run(prefix, int(digits), len(digits), after + 1)
    return BulkFault.WIDTH if _outgrows(digits, run.first + after) else run


def _range(term: str) -> _Term | BulkFault:
    for hyphen in re.finditer("-", term):
        low = _counted(term[: hyphen.start()].rstrip())
        high = _counted(term[hyphen.end() :].lstrip())
        if low is not None and high is not None and _is_range(low[0], high[0]):
            return _between(low[0], low[1], high[1])
    return _Single(term)


def _is_range(prefix: str, other: str) -> bool:
    """Whether two ends make a range: one prefix, or the second without, but for one hyphen."""
    return other == prefix or (not other and "-" not in prefix)


def _between(prefix: str, low: str, high: str) -> _Run | BulkFault:
    zeros = any(len(digits) > 1 and digits.startswith("0") for digits in (low, high))
    if zeros and len(low) != len(high):
        return BulkFault.WIDTH
    count = int(high) - int(low) + 1
    if count < 1:
        return BulkFault.BACKWARDS
    return _Run(prefix, int(low), len(low), count)


def _counted(text: str) -> tuple[str, str] | None:
    """Return what stands before the digits at the end of `text`, and these; None without any."""
    found = _COUNTED.fullmatch(text)
    return None if found is None else (found[1], found[2])


def _outgrows(digits: str, last: int) -> bool:
    """Whether a number with leading zeros becomes longer than it was written."""
    return digits.startswith("0") and len(digits) > 1 and len(str(last)) > len(digits)


def _name(term: _Term, named: set[str]) -> BulkFault | None:
    """Add what a term names to `named`; the fault where one of it is no number or is named."""
    for number in _named_by(term):
        if not number:
            return BulkFault.EMPTY
        if len(number) > MAX_IDENTIFIER_LENGTH:
            return BulkFault.TOO_LONG
        if hidden_character(number) is not None:
            return BulkFault.HIDDEN
        if number in named:
            return BulkFault.TWICE
        named.add(number)
    return None


def _named_by(term: _Term) -> Iterator[str]:
    match term:
        case _Single(text):
            yield text
        case _Run(prefix, first, width, count):
            for value in range(first, first + count):
                yield f"{prefix}{value:0{width}}"
        case _Next():
            pass
        case _:
            assert_never(term)


def _numbers(
    terms: list[_Term], named: set[str], next_free: Iterator[str]
) -> tuple[str, ...] | BadBulk:
    free = (number for number in next_free if number not in named)
    numbers: list[str] = []
    for at, term in enumerate(terms, 1):
        if isinstance(term, _Next):
            for _ in range(term.count):
                number = next(free, None)
                if number is None:
                    return BadBulk("~", BulkFault.NO_NEXT, at)
                named.add(number)
                numbers.append(number)
        else:
            numbers.extend(_named_by(term))
    return tuple(numbers)
