"""Numbering schemes: from a pattern (kiosk.domain.pattern) to numbers, their check and their page.

A serial scheme draws a running number; a lot pattern is the same language and may go without.
"""

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import Enum
from typing import assert_never

from kiosk.domain.check_systems import CheckSystem, check_of
from kiosk.domain.ids import PartNumber
from kiosk.domain.messages import Phrase, phrase
from kiosk.domain.pattern import (
    MAX_SEQUENCE_WIDTH,
    BadPattern,
    Check,
    Fixed,
    Ordinal,
    Piece,
    Sequence,
    Token,
    meaning,
    pieces_of,
    shape,
    width,
    written_parts,
)
from kiosk.domain.text import MAX_IDENTIFIER_LENGTH

DEFAULT_LOT_PATTERN = "{yyyy}{mm}{dd}"
"""Lots are numbered by the date unless the part says otherwise (A18)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """What a number is made for and when.

    Attributes:
        at: aware, in the plant's own time zone.
        ordinal: which of its receipt or batch of runs it is, from 1 (A21).
    """

    at: datetime
    part: PartNumber
    revision: str
    ordinal: int = 1


_EXAMPLE_AT = datetime(2026, 3, 9, 14, 5, tzinfo=UTC)
_EXAMPLE = Occasion(at=_EXAMPLE_AT, part=PartNumber("PN100"), revision="B")


class NumberFault(Enum):
    """Why a scheme gave no number; the value is its key in the catalogue."""

    BLOCK_FULL = "number_block_full"
    TOO_LONG = "number_too_long"
    BLANK = "number_blank"
    NOTHING_TO_CHECK = "number_nothing_to_check"


@dataclass(frozen=True, slots=True)
class BadNumber:
    """A scheme gave no number, for none would have fitted it."""

    fault: NumberFault

    @property
    def why(self) -> Phrase:
        """The fault in words for a person."""
        return Phrase(self.fault.value, (("most", MAX_IDENTIFIER_LENGTH),))


@dataclass(frozen=True, slots=True, kw_only=True)
class Scheme:
    """A pattern that was read.

    Attributes:
        pattern: as it was written.
        pieces: what it is made of, in order.
        shape: what every number of it matches.
        check: the system of its check; None without one.
        behind_check: how many characters follow the check.
        example: the first number of part PN100, revision B, on 9 March 2026 at 14:05.
    """

    pattern: str
    pieces: tuple[Piece, ...]
    shape: re.Pattern[str] = field(repr=False)
    check: CheckSystem | None
    behind_check: int
    example: str

    @property
    def has_sequence(self) -> bool:
        """Whether the scheme has {seq}, so that each of its numbers is another."""
        return any(isinstance(piece, Sequence) for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Explained:
    """One piece of a pattern, as written and in words."""

    token: str
    meaning: Phrase


def parse_scheme(pattern: str, *, required_seq: bool = False) -> Scheme | BadPattern:
    """Read a pattern; any text gives a value.

    Args:
        pattern: for example `{part}-{yy}{week}-{seq:5}{check}`.
        required_seq: refuse a pattern without {seq}: serial numbers need one.
    """
    pieces = pieces_of(pattern)
    if isinstance(pieces, BadPattern):
        return pieces
    if required_seq and not any(isinstance(piece, Sequence) for piece in pieces):
        return BadPattern(phrase("pattern_no_seq"))
    behind_check = _behind_check(pieces)
    if isinstance(behind_check, BadPattern):
        return behind_check
    example = _composed(pieces, 1, _EXAMPLE)
    if isinstance(example, BadNumber):
        return BadPattern(example.why)
    return Scheme(
        pattern=pattern,
        pieces=pieces,
        shape=re.compile("".join(shape(piece) for piece in pieces), re.DOTALL),
        check=_check_of(pieces),
        behind_check=behind_check,
        example=example,
    )


def generate(scheme: Scheme, seq: int, occasion: Occasion) -> str | BadNumber:
    """Return the number for the counter's value `seq`, from 0; it fits the scheme.

    The counter belongs to the series (`series_key`); without {seq} its value changes nothing.
    """
    return _composed(scheme.pieces, seq, occasion)


def fits(scheme: Scheme, text: str) -> bool:
    """Tell whether `text`, trimmed and exact, is a number of the scheme, its check included.

    Part number and revision may be any, and a day may be the 31st of any month.
    """
    if len(text) > MAX_IDENTIFIER_LENGTH or text != text.strip():
        return False
    if scheme.shape.fullmatch(text) is None:
        return False
    if scheme.check is None:
        return True
    end = len(text) - scheme.behind_check
    at = end - scheme.check.width
    return check_of(scheme.check, text[:at]) == text[at:end]


def explain(scheme: Scheme) -> tuple[Explained, ...]:
    """Return what each piece of the pattern means, in its order (A27)."""
    return tuple(
        Explained(written, meaning(piece))
        for written, piece in zip(written_parts(scheme.pattern), scheme.pieces, strict=True)
    )


def series_key(scheme: Scheme, occasion: Occasion) -> str:
    """Return what the numbers of one series share: all but what is counted and the check.

    A counter is kept for each key, so that it begins again each week where {week} is in the
    pattern, and two parts share it only where their numbers could meet.
    """
    texts = filled(scheme.pieces, occasion)
    return "".join(
        piece.text if isinstance(piece, Fixed) else texts[piece]
        for piece in scheme.pieces
        if isinstance(piece, Fixed | Token)
    )


def _check_of(pieces: tuple[Piece, ...]) -> CheckSystem | None:
    return next((piece.system for piece in pieces if isinstance(piece, Check)), None)


def _behind_check(pieces: tuple[Piece, ...]) -> int | BadPattern:
    at = next((at for at, piece in enumerate(pieces) if isinstance(piece, Check)), len(pieces))
    widths = [width(piece) for piece in pieces[at + 1 :]]
    if None in widths:
        return BadPattern(phrase("pattern_behind_check"))
    return sum(filter(None, widths))


def _composed(pieces: tuple[Piece, ...], seq: int, occasion: Occasion) -> str | BadNumber:
    texts, nth = filled(pieces, occasion), occasion.ordinal
    text = ""
    for piece in pieces:
        more = texts[piece] if isinstance(piece, Token) else _text(piece, seq, nth, text)
        if isinstance(more, BadNumber):
            return more
        text += more
    if len(text) > MAX_IDENTIFIER_LENGTH:
        return BadNumber(NumberFault.TOO_LONG)
    if not text or text != text.strip():
        return BadNumber(NumberFault.BLANK)
    return text


def _text(
    piece: Fixed | Sequence | Ordinal | Check, seq: int, ordinal: int, before: str
) -> str | BadNumber:
    match piece:
        case Fixed(text):
            return text
        case Sequence(digits):
            return _counted(seq, digits)
        case Ordinal(digits):
            return _counted(ordinal, digits)
        case Check(system):
            return check_of(system, before) or BadNumber(NumberFault.NOTHING_TO_CHECK)
        case _:
            assert_never(piece)


def _counted(value: int, digits: int | None) -> str | BadNumber:
    number = f"{value:0{digits or 1}}"
    full = value < 0 or len(number) > (digits or MAX_SEQUENCE_WIDTH)
    return BadNumber(NumberFault.BLOCK_FULL) if full else number


def filled(pieces: tuple[Piece, ...], occasion: Occasion) -> dict[Token, str]:
    """Return what each token but the check becomes; beside a week stands the week's own year."""
    at = occasion.at
    week_year, week, _ = at.isocalendar()
    year = week_year if Token.WEEK in pieces else at.year
    return {
        Token.YEAR: f"{year:04}",
        Token.SHORT_YEAR: f"{year % 100:02}",
        Token.WEEK: f"{week:02}",
        Token.MONTH: f"{at.month:02}",
        Token.DAY: f"{at.day:02}",
        Token.DAY_OF_YEAR: f"{at.timetuple().tm_yday:03}",
        Token.HOUR: f"{at.hour:02}",
        Token.MINUTE: f"{at.minute:02}",
        Token.REVISION: occasion.revision,
        Token.PART: occasion.part,
    }
