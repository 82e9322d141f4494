"""Reading a number by the scheme that made it: its running number, and the time it names."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache

from kiosk.domain.numbering import Occasion, Scheme, filled, fits
from kiosk.domain.pattern import MAX_SEQUENCE_WIDTH, Ordinal, Piece, Sequence, Token, shape


class Place(Enum):
    """Where a number stands beside the series that is counted now."""

    HERE = auto()
    """of this very series"""
    EARLIER = auto()
    """of an earlier day, week or year of the same scheme, which never comes again"""


@dataclass(frozen=True, slots=True)
class NumberRead:
    """A number of a scheme, taken apart; `last` is its running number."""

    last: int
    place: Place


_COARSE_TO_FINE = (
    *(Token.YEAR, Token.SHORT_YEAR, Token.WEEK, Token.MONTH, Token.DAY, Token.DAY_OF_YEAR),
    *(Token.HOUR, Token.MINUTE),
)
_NEEDS: Mapping[Token, tuple[Token, ...]] = {
    Token.WEEK: (Token.YEAR, Token.SHORT_YEAR),
    Token.MONTH: (Token.YEAR, Token.SHORT_YEAR),
    Token.DAY: (Token.MONTH,),
    Token.DAY_OF_YEAR: (Token.YEAR, Token.SHORT_YEAR),
    Token.HOUR: (Token.DAY, Token.DAY_OF_YEAR),
    Token.MINUTE: (Token.HOUR,),
}
"""Beside what a piece of time never comes again; one of them is enough."""

_FEWEST = f"(?:0|[1-9][0-9]{{0,{MAX_SEQUENCE_WIDTH - 1}}}?)"


def never_repeats(scheme: Scheme) -> bool:
    """Tell whether a series of the scheme is over for good once its time has passed.

    `{yy}{week}` is; `{week}` alone comes again next year, `{hour}` tomorrow.
    """
    times = [piece for piece in scheme.pieces if piece in _COARSE_TO_FINE]
    return bool(times) and all(
        each not in _NEEDS or any(coarser in times for coarser in _NEEDS[each]) for each in times
    )


def highest(scheme: Scheme) -> int:
    """Return the highest running number that the digits of a scheme hold."""
    widths = (each.width for each in scheme.pieces if isinstance(each, Sequence))
    return 10 ** (next(widths, None) or MAX_SEQUENCE_WIDTH) - 1


def read_number(scheme: Scheme, text: str, occasion: Occasion) -> NumberRead | None:
    """Return what a text says as a number of the scheme; None where it is none of its series.

    Where digits could be parted in several ways, the running number is the highest of them.

    Args:
        scheme: with {seq}.
        text: trimmed.
        occasion: of the series that is counted now; part and revision are its own.
    """
    now = filled(scheme.pieces, occasion)
    found = _pattern(scheme.pieces, now[Token.PART], now[Token.REVISION]).fullmatch(text)
    if found is None or not fits(scheme, text):
        return None
    times = [each for each in _COARSE_TO_FINE if each in scheme.pieces]
    said, present = [found[each.name] for each in times], [now[each] for each in times]
    if said == present:
        return NumberRead(int(found["seq"]), Place.HERE)
    if never_repeats(scheme) and said < present:
        return NumberRead(int(found["seq"]), Place.EARLIER)
    return None


@lru_cache(maxsize=256)
def _pattern(pieces: tuple[Piece, ...], part: str, revision: str) -> re.Pattern[str]:
    fixed = {Token.PART: part, Token.REVISION: revision}
    return re.compile("".join(_group(each, fixed) for each in pieces), re.DOTALL)


def _group(piece: Piece, fixed: Mapping[Token, str]) -> str:
    match piece:
        case Sequence():
            return f"(?P<seq>{shape(piece)})"
        case Ordinal(None):
            return _FEWEST
        case Token() if piece in fixed:
            return re.escape(fixed[piece])
        case Token():
            return f"(?P<{piece.name}>{shape(piece)})"
        case _:
            return shape(piece)
