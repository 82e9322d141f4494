"""The pattern language of numbering schemes: `{revision}-{yy}{week}-{seq:5}{check}` in pieces.

Text stands for itself, `{{` and `}}` for braces; each token stands in a pattern once at most.
"""

import re
from dataclasses import dataclass
from enum import Enum
from typing import assert_never

from kiosk.domain.text import hidden_character

MAX_SEQUENCE_WIDTH = 18  # digits that a 64-bit counter is sure to hold

_PARTS = re.compile(r"(?P<brace>\{\{|\}\})|\{(?P<token>[^{}]*)\}|(?P<text>[^{}]+)|(?P<stray>[{}])")
_SEQUENCE = re.compile(r"seq(?::([1-9][0-9]?))?")


class Token(Enum):
    """A part of a pattern that a moment or a part fills in; the value is its chief spelling."""

    YEAR = "yyyy"
    SHORT_YEAR = "yy"
    WEEK = "week"
    MONTH = "month"
    DAY = "day"
    DAY_OF_YEAR = "doy"
    HOUR = "hour"
    MINUTE = "minute"
    REVISION = "revision"
    PART = "part"
    CHECK = "check"


@dataclass(frozen=True, slots=True)
class Sequence:
    """The running number; `width` digits with leading zeros, None for as many as it takes."""

    width: int | None


@dataclass(frozen=True, slots=True)
class Fixed:
    """Text that stands for itself."""

    text: str


Piece = Fixed | Sequence | Token


@dataclass(frozen=True, slots=True)
class BadPattern:
    """Why a text is no numbering pattern, in words for a person."""

    reason: str


@dataclass(frozen=True, slots=True)
class _Look:
    """How a token's text looks: as a regular expression, its width (None: any), in words."""

    shape: str
    width: int | None
    meaning: str


_DAY_OF_YEAR = "(?:00[1-9]|0[1-9][0-9]|[12][0-9]{2}|3[0-5][0-9]|36[0-6])"
_LOOKS = {
    Token.YEAR: _Look("[0-9]{4}", 4, "year, four digits; with {week} the year of that week"),
    Token.SHORT_YEAR: _Look("[0-9]{2}", 2, "year, two digits; with {week} the year of that week"),
    Token.WEEK: _Look("(?:0[1-9]|[1-4][0-9]|5[0-3])", 2, "week, 01 to 53, from Monday (ISO 8601)"),
    Token.MONTH: _Look("(?:0[1-9]|1[0-2])", 2, "month, 01 to 12"),
    Token.DAY: _Look("(?:0[1-9]|[12][0-9]|3[01])", 2, "day of the month, 01 to 31"),
    Token.DAY_OF_YEAR: _Look(_DAY_OF_YEAR, 3, "day of the year, 001 to 366"),
    Token.HOUR: _Look("(?:[01][0-9]|2[0-3])", 2, "hour, 00 to 23"),
    Token.MINUTE: _Look("[0-5][0-9]", 2, "minute, 00 to 59"),
    Token.REVISION: _Look(".*", None, "revision of the part; may be empty"),
    Token.PART: _Look(".+", None, "part number"),
    Token.CHECK: _Look("[0-9A-Z]", 1, "check character over the letters and digits before it"),
}
_SPELLINGS = {token.value: token for token in Token} | {
    "mm": Token.MONTH,
    "dd": Token.DAY,
    "hh": Token.HOUR,
    "min": Token.MINUTE,
}


def written_parts(pattern: str) -> tuple[str, ...]:
    """Return the stretches of `pattern` that make one piece each, as they are written."""
    return tuple(found[0] for found in _PARTS.finditer(pattern))


def pieces_of(pattern: str) -> tuple[Piece, ...] | BadPattern:
    """Read a pattern into its pieces; any text gives a value."""
    hidden = hidden_character(pattern)
    if hidden is not None:
        return BadPattern(f"it holds the hidden character {hidden}")
    if not pattern or pattern != pattern.strip():
        return BadPattern("it is empty, or begins or ends with a blank")
    pieces: list[Piece] = []
    for found in _PARTS.finditer(pattern):
        piece = _piece(found)
        if isinstance(piece, BadPattern):
            return piece
        if any(_is_repeat(piece, earlier) for earlier in pieces):
            return BadPattern(f"{found[0]} stands in it twice")
        pieces.append(piece)
    return tuple(pieces)


def shape(piece: Piece) -> str:
    """Return the regular expression that the text of `piece` matches."""
    match piece:
        case Fixed(text):
            return re.escape(text)
        case Sequence(None):
            return f"(?:0|[1-9][0-9]{{0,{MAX_SEQUENCE_WIDTH - 1}}})"
        case Sequence(width):
            return f"[0-9]{{{width}}}"
        case Token():
            return _LOOKS[piece].shape
        case _:
            assert_never(piece)


def width(piece: Piece) -> int | None:
    """Return how many characters `piece` becomes; None when that varies."""
    match piece:
        case Fixed(text):
            return len(text)
        case Sequence(digits):
            return digits
        case Token():
            return _LOOKS[piece].width
        case _:
            assert_never(piece)


def meaning(piece: Piece) -> str:
    """Return what `piece` stands for, in words for a person."""
    match piece:
        case Fixed(text):
            return f'the text "{text}"'
        case Sequence(None):
            return "running number"
        case Sequence(digits):
            return f"running number, {digits} digits with leading zeros"
        case Token():
            return _LOOKS[piece].meaning
        case _:
            assert_never(piece)


def _piece(found: re.Match[str]) -> Piece | BadPattern:
    if found["brace"] is not None:
        return Fixed(found["brace"][0])
    if found["text"] is not None:
        return Fixed(found["text"])
    if found["stray"] is not None:
        return BadPattern(f'a "{found[0]}" stands alone; write it twice to mean the brace itself')
    sequence = _SEQUENCE.fullmatch(found["token"])
    if sequence is not None:
        return _sequence(sequence[1])
    token = _SPELLINGS.get(found["token"])
    if token is None:
        known = " ".join(f"{{{word}}}" for word in ("seq", "seq:N", *_SPELLINGS))
        return BadPattern(f"{found[0]} is not known; there are {known}")
    return token


def _sequence(digits: str | None) -> Sequence | BadPattern:
    if digits is None:
        return Sequence(None)
    if int(digits) > MAX_SEQUENCE_WIDTH:
        return BadPattern(f"{{seq:{digits}}} is too wide; the most is {MAX_SEQUENCE_WIDTH}")
    return Sequence(int(digits))


def _is_repeat(piece: Piece, earlier: Piece) -> bool:
    if isinstance(piece, Fixed):
        return False
    return piece == earlier or (isinstance(piece, Sequence) and isinstance(earlier, Sequence))
