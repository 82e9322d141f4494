"""Teaching a supplier's label from one sample, and why a sample teaches nothing (P4, R3)."""

from collections.abc import Mapping
from enum import StrEnum

from kiosk.domain.codes.code import FreeText, Label, Unread, Unreadable
from kiosk.domain.codes.reader import read_code
from kiosk.domain.codes.taught import (
    Meaning,
    TaughtLabel,
    TaughtPiece,
    end_of,
    fits,
    pieces,
)

_ANYWHERE = frozenset(" ,")


class TeachFault(StrEnum):
    """Why a label cannot be taught so; what it is called is `teach_no_name` and so on."""

    NO_NAME = "no name"
    OWN_CODE = "one of our own codes"
    KNOWN_FORMAT = "read without teaching"
    NO_PIECES = "a plain word"
    NO_FIELD = "no part, lot or serial"
    TWICE = "a meaning twice"
    NOT_A_NUMBER = "the quantity is no number"
    NOT_A_DATE = "the expiry is no date"
    NOT_READABLE = "a field is empty or hides characters"
    TOO_OPEN = "would fit any text"


def teach(name: str, sample: str, meanings: Mapping[int, Meaning]) -> TaughtLabel | TeachFault:
    """Return the label that `sample` teaches, or the first reason why it cannot.

    Args:
        name: what the person calls it.
        sample: the scanned text as it came.
        meanings: by the number of the piece; a piece without one may say anything.
    """
    cut = pieces(sample)
    taught = tuple(
        TaughtPiece(
            before=piece.before,
            key=piece.key,
            meaning=meanings.get(piece.number, Meaning.IGNORE),
            text=piece.text if meanings.get(piece.number) is Meaning.FIXED else "",
        )
        for piece in cut
    )
    fault = (
        (None if name.strip() else TeachFault.NO_NAME)
        or _fault_of_sample(sample)
        or _fault_of_meanings([piece.meaning for piece in taught])
        or next(filter(None, map(_misfit, taught, (piece.text for piece in cut))), None)
        or _fault_of_shape(taught, end_of(sample))
    )
    if fault is not None:
        return fault
    return TaughtLabel(name=name.strip(), sample=sample, pieces=taught, end=end_of(sample))


def _fault_of_sample(sample: str) -> TeachFault | None:
    match read_code(sample):
        case Label():
            return TeachFault.KNOWN_FORMAT
        case FreeText():
            return None
        case Unreadable(why=Unread.EMPTY | Unread.TOO_LONG):
            return TeachFault.NO_PIECES
        case Unreadable(why=Unread.CONTROL_CHARACTER):
            return None
        case Unreadable(why=why) if why is not Unread.BAD_CHECK:
            return TeachFault.KNOWN_FORMAT
        case _:
            return TeachFault.OWN_CODE


def _fault_of_meanings(meanings: list[Meaning]) -> TeachFault | None:
    fields = [each for each in meanings if each not in {Meaning.IGNORE, Meaning.FIXED}]
    if len(set(fields)) < len(fields):
        return TeachFault.TWICE
    if not {Meaning.PART, Meaning.SUPPLIER_PART, Meaning.LOT, Meaning.SERIAL} & set(fields):
        return TeachFault.NO_FIELD
    return None


def _misfit(piece: TaughtPiece, text: str) -> TeachFault | None:
    if fits(piece.meaning, text, piece.text):
        return None
    match piece.meaning:
        case Meaning.QUANTITY:
            return TeachFault.NOT_A_NUMBER
        case Meaning.EXPIRY:
            return TeachFault.NOT_A_DATE
        case _:
            return TeachFault.NOT_READABLE


def _fault_of_shape(taught: tuple[TaughtPiece, ...], end: str) -> TeachFault | None:
    """Refuse what tells nothing apart: a plain word, or words with blanks or commas between."""
    named = any(piece.key for piece in taught)
    fixed = any(piece.meaning is Meaning.FIXED for piece in taught)
    separators = "".join(piece.before for piece in taught) + end
    if not separators and not named:
        return TeachFault.NO_PIECES
    if set(separators) <= _ANYWHERE and not named and not fixed:
        return TeachFault.TOO_OPEN
    return None
