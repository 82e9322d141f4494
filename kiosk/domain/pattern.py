"""The pattern language of numbering schemes: `{revision}-{yy}{week}-{seq:5}{check}` in pieces.

Text stands for itself, `{{` and `}}` for braces; each token stands in a pattern once at most.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import assert_never

from kiosk.domain.check_systems import CheckSystem
from kiosk.domain.messages import Phrase, phrase
from kiosk.domain.text import hidden_character
from kiosk.domain.words import english

MAX_SEQUENCE_WIDTH = 18  # digits that a 64-bit counter is sure to hold
MOST_COUNTED = 10**MAX_SEQUENCE_WIDTH - 1

_PARTS = re.compile(r"(?P<brace>\{\{|\}\})|\{(?P<token>[^{}]*)\}|(?P<text>[^{}]+)|(?P<stray>[{}])")
_COUNTED = re.compile(r"(seq|n)(?::([1-9][0-9]?))?")
_CHECK = re.compile(r"check(?::(.*))?")


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


@dataclass(frozen=True, slots=True)
class Sequence:
    """The running number; `width` digits with leading zeros, None for as many as it takes."""

    width: int | None


@dataclass(frozen=True, slots=True)
class Ordinal:
    """The number within one receipt or one batch of runs, from 1 (A21); `width` as above."""

    width: int | None


@dataclass(frozen=True, slots=True)
class Check:
    """The check of all that stands before it."""

    system: CheckSystem


@dataclass(frozen=True, slots=True)
class Fixed:
    """Text that stands for itself."""

    text: str


Piece = Fixed | Sequence | Ordinal | Check | Token


@dataclass(frozen=True, slots=True)
class BadPattern:
    """Why a text is no numbering pattern, in words for a person."""

    why: Phrase

    @property
    def reason(self) -> str:
        """Why, in English."""
        return english(self.why)


_DAY_OF_YEAR = "(?:00[1-9]|0[1-9][0-9]|[12][0-9]{2}|3[0-5][0-9]|36[0-6])"
_LOOKS: Mapping[Token, tuple[str, int | None]] = {
    Token.YEAR: ("[0-9]{4}", 4),
    Token.SHORT_YEAR: ("[0-9]{2}", 2),
    Token.WEEK: ("(?:0[1-9]|[1-4][0-9]|5[0-3])", 2),
    Token.MONTH: ("(?:0[1-9]|1[0-2])", 2),
    Token.DAY: ("(?:0[1-9]|[12][0-9]|3[01])", 2),
    Token.DAY_OF_YEAR: (_DAY_OF_YEAR, 3),
    Token.HOUR: ("(?:[01][0-9]|2[0-3])", 2),
    Token.MINUTE: ("[0-5][0-9]", 2),
    Token.REVISION: (".*", None),
    Token.PART: (".+", None),
}
"""How a token's text looks, as a regular expression, and its width; None where that varies."""

_OTHERS = ("seq", "seq:N", "n", "n:N", "check", "check:SYSTEM")
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
        return BadPattern(phrase("row_hidden", hidden=hidden))
    if not pattern or pattern != pattern.strip():
        return BadPattern(phrase("pattern_blank"))
    pieces: list[Piece] = []
    for found in _PARTS.finditer(pattern):
        piece = _piece(found)
        if isinstance(piece, BadPattern):
            return piece
        if any(_is_repeat(piece, earlier) for earlier in pieces):
            return BadPattern(phrase("pattern_twice", word=found[0]))
        pieces.append(piece)
    return tuple(pieces)


def shape(piece: Piece) -> str:
    """Return the regular expression that the text of `piece` matches."""
    match piece:
        case Fixed(text):
            return re.escape(text)
        case Sequence(None) | Ordinal(None):
            return f"(?:0|[1-9][0-9]{{0,{MAX_SEQUENCE_WIDTH - 1}}})"
        case Sequence(width) | Ordinal(width):
            return f"[0-9]{{{width}}}"
        case Check(system):
            return system.shape
        case Token():
            return _LOOKS[piece][0]
        case _:
            assert_never(piece)


def width(piece: Piece) -> int | None:
    """Return how many characters `piece` becomes; None when that varies."""
    match piece:
        case Fixed(text):
            return len(text)
        case Sequence(digits) | Ordinal(digits):
            return digits
        case Check(system):
            return system.width
        case Token():
            return _LOOKS[piece][1]
        case _:
            assert_never(piece)


def meaning(piece: Piece) -> Phrase:
    """Return what `piece` stands for, in words for a person."""
    match piece:
        case Fixed(text):
            return phrase("piece_text", text=text)
        case Sequence(digits):
            return _counted_words("piece_seq", digits)
        case Ordinal(digits):
            return _counted_words("piece_n", digits)
        case Check(system):
            of = "letters" if system.letters else "digits"
            return phrase(f"piece_check_{of}", standard=system.standard)
        case Token():
            return Phrase(f"piece_{piece.value}")
        case _:
            assert_never(piece)


def _counted_words(key: str, digits: int | None) -> Phrase:
    return Phrase(key) if digits is None else phrase(f"{key}_wide", n=digits)


def _piece(found: re.Match[str]) -> Piece | BadPattern:
    if found["brace"] is not None:
        return Fixed(found["brace"][0])
    if found["text"] is not None:
        return Fixed(found["text"])
    if found["stray"] is not None:
        return BadPattern(phrase("pattern_alone", brace=found[0]))
    counted = _COUNTED.fullmatch(found["token"])
    if counted is not None:
        return _counted(counted[1], counted[2])
    check = _CHECK.fullmatch(found["token"])
    if check is not None:
        return _check(check[1])
    token = _SPELLINGS.get(found["token"])
    if token is None:
        known = " ".join(f"{{{word}}}" for word in (*_OTHERS, *_SPELLINGS))
        return BadPattern(phrase("pattern_unknown", word=found[0], known=known))
    return token


def _counted(word: str, digits: str | None) -> Sequence | Ordinal | BadPattern:
    if digits is not None and int(digits) > MAX_SEQUENCE_WIDTH:
        token = f"{{{word}:{digits}}}"
        return BadPattern(phrase("pattern_wide", word=token, most=MAX_SEQUENCE_WIDTH))
    width = None if digits is None else int(digits)
    return Sequence(width) if word == "seq" else Ordinal(width)


def _check(name: str | None) -> Check | BadPattern:
    if name is None:
        return Check(CheckSystem.MOD_37_36)
    try:
        return Check(CheckSystem(name))
    except ValueError:
        known = " ".join(each.value for each in CheckSystem)
        return BadPattern(phrase("pattern_no_check", name=name, known=known))


def _is_repeat(piece: Piece, earlier: Piece) -> bool:
    if isinstance(piece, Fixed):
        return False
    if isinstance(piece, Token):
        return piece == earlier
    return type(piece) is type(earlier)
