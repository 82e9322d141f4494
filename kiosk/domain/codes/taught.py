"""A supplier's label that the kiosk does not know, read as a person once showed it (P4).

A sample is cut at its strongest separators: control characters, `|`, `;` and tabs; else commas;
else blanks. What names a field (`LOT:`, `Q=`; data identifiers, where every piece has one) is the
piece's key. A text is read by a taught label only where it is cut just so: as many pieces, the
same separators, the same keys, the fixed pieces unchanged; an amount is an amount and a date a
date. Anything else is left alone, and never read halfway.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from kiosk.domain.codes.aim import split_symbol
from kiosk.domain.codes.code import Field, Label, LabelKind
from kiosk.domain.codes.data_identifiers import TITLES as DATA_IDENTIFIERS
from kiosk.domain.codes.meaning import Meaning, suggested
from kiosk.domain.codes.separators import undisguised
from kiosk.domain.quantity import BadQuantity, parse_quantity
from kiosk.domain.text import hidden_character


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A piece of a sample that a person can tap.

    Attributes:
        number: its place, from 0.
        before: the separators before it.
        key: what names it, `LOT:`; "" for none.
        text: what it says, without the key.
        at: where `text` begins in the sample, its blanks and symbology identifier taken off.
        suggested: what its key promises; None where that is not known.
    """

    number: int
    before: str
    key: str
    text: str
    at: int
    suggested: Meaning | None


@dataclass(frozen=True, slots=True, kw_only=True)
class TaughtPiece:
    """A piece as every such label has it; `text` is that of a FIXED one, else ""."""

    before: str
    key: str
    meaning: Meaning
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaughtLabel:
    """How one supplier's label is read.

    Attributes:
        name: as the person called it, the supplier or the kind of label.
        sample: the scan it was taught from.
        pieces: in the label's order.
        end: the separators behind the last one.
    """

    name: str
    sample: str
    pieces: tuple[TaughtPiece, ...]
    end: str = ""


STRONG = "\x00-\x1f\x7f|;"
_CUTS = (
    re.compile(rf" *[{STRONG}][{STRONG} ]*"),
    re.compile(r" *,[, ]*"),
    re.compile(r" +"),
)
_KEY = re.compile(r"[A-Za-z][0-9A-Za-z_./# -]{0,19}?(?:: ?(?!//)|= ?)")
_IDENTIFIER = re.compile(r"[0-9]{0,3}[A-Z]")
_DAYS = (
    re.compile(r"(?P<y>[0-9]{4})-(?P<m>[0-9]{2})-(?P<d>[0-9]{2})"),
    re.compile(r"(?P<y>[0-9]{4})(?P<m>[0-9]{2})(?P<d>[0-9]{2})"),
    re.compile(r"(?P<d>[0-9]{1,2})\.(?P<m>[0-9]{1,2})\.(?P<y>[0-9]{4})"),
)


@dataclass(frozen=True, slots=True)
class _Cut:
    """A text cut into separators and what stands between them, one more separator at the end."""

    separators: tuple[str, ...]
    texts: tuple[str, ...]


def content(scan: str) -> str:
    """Return what a scan says: without symbology identifier and surrounding blanks."""
    return undisguised(split_symbol(scan.strip(" \t\r\n")).text.strip(" \t\r\n"))


def pieces(sample: str) -> tuple[Piece, ...]:
    """Cut a scanned sample into what a person can tap; nothing for an empty one."""
    said = content(sample)
    cut = _cut(said)
    identified = _identified(cut.texts)
    found: list[Piece] = []
    at = 0
    for number, (before, text) in enumerate(zip(cut.separators, cut.texts, strict=False)):
        key = _key(text, identified=identified)
        at += len(before)
        found.append(
            Piece(
                number=number,
                before=before,
                key=key,
                text=text[len(key) :],
                at=at + len(key),
                suggested=suggested(key),
            )
        )
        at += len(text)
    return tuple(found)


def end_of(sample: str) -> str:
    """Return the separators behind the last piece of a sample."""
    return _cut(content(sample)).separators[-1]


def day(text: str) -> date | None:
    """Return the day of `2027-12-31`, `20271231` or `31.12.2027`; None for any other writing."""
    for written in _DAYS:
        found = written.fullmatch(text)
        if found is not None:
            try:
                return date(int(found["y"]), int(found["m"]), int(found["d"]))
            except ValueError:
                return None
    return None


def read_taught(text: str, taught: Iterable[TaughtLabel]) -> Label | None:
    """Return what the first taught label that `text` fits says of it; None when none fits."""
    return next(iter(readings(text, taught)), None)


def readings(text: str, taught: Iterable[TaughtLabel]) -> tuple[Label, ...]:
    """Return what each taught label that `text` fits says of it; most often none does."""
    labels = tuple(taught)
    if not labels:
        return ()
    cut = _cut(content(text))
    found = (_read(cut, each) for each in labels)
    return tuple(each for each in found if each is not None)


def _read(cut: _Cut, taught: TaughtLabel) -> Label | None:
    if cut.separators != (*(piece.before for piece in taught.pieces), taught.end):
        return None
    fields: list[Field] = []
    for text, piece in zip(cut.texts, taught.pieces, strict=True):
        said = text.removeprefix(piece.key)
        if not text.startswith(piece.key) or not fits(piece.meaning, said, piece.text):
            return None
        if piece.meaning not in {Meaning.IGNORE, Meaning.FIXED}:
            fields.append(Field(piece.meaning.value, said))
    return _label(taught.name, fields)


def fits(meaning: Meaning, text: str, fixed: str = "") -> bool:
    """Tell whether a piece of this meaning can say `text`."""
    match meaning:
        case Meaning.IGNORE:
            return True
        case Meaning.FIXED:
            return text == fixed
        case Meaning.QUANTITY:
            return not isinstance(parse_quantity(text), BadQuantity)
        case Meaning.EXPIRY:
            return day(text) is not None
        case _:
            return text != "" and hidden_character(text) is None


def _label(name: str, fields: Sequence[Field]) -> Label:
    said = {Meaning(field.identifier): field.text for field in fields}
    quantity = parse_quantity(said.get(Meaning.QUANTITY, ""))
    return Label(
        kind=LabelKind.TAUGHT,
        part_number=said.get(Meaning.PART),
        supplier_part=said.get(Meaning.SUPPLIER_PART),
        lot=said.get(Meaning.LOT),
        serial=said.get(Meaning.SERIAL),
        quantity=None if isinstance(quantity, BadQuantity) else quantity,
        date_code=said.get(Meaning.DATE_CODE),
        expiry=day(said.get(Meaning.EXPIRY, "")),
        order=said.get(Meaning.ORDER),
        read_by=name,
        fields=tuple(fields),
    )


def _cut(text: str) -> _Cut:
    separator = next((each for each in _CUTS if each.search(text)), None)
    if separator is None:
        return _Cut(("", ""), (text,)) if text else _Cut(("",), ())
    separators: list[str] = [""]
    texts: list[str] = []
    at = 0
    for found in separator.finditer(text):
        if found.start() > at:
            texts.append(text[at : found.start()])
            separators.append(found[0])
        else:
            separators[-1] += found[0]
        at = found.end()
    if at < len(text):
        texts.append(text[at:])
        separators.append("")
    return _Cut(tuple(separators), tuple(texts))


def _identified(texts: Sequence[str]) -> bool:
    """Tell whether every piece begins with a data identifier of its own."""
    found = [_IDENTIFIER.match(text) for text in texts]
    codes = [each[0] for each in found if each is not None and each[0] in DATA_IDENTIFIERS]
    whole = all(len(text) > 1 for text in texts)
    return whole and 1 < len(codes) == len(texts) == len(set(codes))


def _key(text: str, *, identified: bool) -> str:
    found = (_IDENTIFIER if identified else _KEY).match(text)
    return "" if found is None else found[0]
