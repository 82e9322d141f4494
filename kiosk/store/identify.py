"""Identify: which records carry a code, exactly (E10); one table of names, one answer."""

from collections.abc import Iterable

from sqlalchemy import bindparam, select

from kiosk.domain.codes.code import (
    Code,
    Command,
    FreeText,
    Label,
    OwnBadge,
    OwnLot,
    OwnPlace,
    OwnUnit,
    Unread,
    Unreadable,
)
from kiosk.domain.facts import LetterCase
from kiosk.domain.ids import (
    CROCKFORD,
    LocationCode,
    LotId,
    PartNumber,
    UnitId,
    subject_key,
    subject_kind,
)
from kiosk.domain.records import LotRecord, Thing, UnitRecord
from kiosk.domain.rules.receive import folds
from kiosk.domain.text import comparable, normal
from kiosk.store.driver import Cursor
from kiosk.store.fold.codes import BARCODE
from kiosk.store.reader import Reader
from kiosk.store.schema import LOT, NAME, UNIT
from kiosk.store.sql import compiled

SHORT_CODE_LENGTH = 8
"""The characters of an id that are printed large and may be typed alone (D3)."""

MOST_CHOICES = 20

_NAMES = compiled(
    select(NAME.c.key, NAME.c.kind, NAME.c.subject)
    .where(NAME.c.key.in_([bindparam("exact"), bindparam("folded")]))
    .order_by(NAME.c.kind, NAME.c.subject)
)
_UNITS = compiled(
    select(UNIT.c.unit)
    .where(UNIT.c.unit >= bindparam("first"))
    .where(UNIT.c.unit <= bindparam("last"))
    .order_by(UNIT.c.unit)
)
_LOTS = compiled(
    select(LOT.c.lot)
    .where(LOT.c.lot >= bindparam("first"))
    .where(LOT.c.lot <= bindparam("last"))
    .order_by(LOT.c.lot)
)


def identify(cursor: Cursor, reader: Reader, code: Code) -> tuple[Thing, ...]:
    """Return every record that carries `code`; none for a command or an unreadable scan.

    Args:
        cursor: of the same transaction as `reader`.
        reader: loads the records that are found.
        code: what the scan was read as.
    """
    match code:
        case OwnUnit() | OwnLot() | OwnPlace() | OwnBadge():
            found = _own(reader, code)
            return () if found is None else (found,)
        case FreeText(text=text):
            return named(cursor, reader, text)
        case Label():
            return _labelled(cursor, reader, code)
        case Unreadable(why=Unread.BAD_CHECK, text=text):
            return named(cursor, reader, text)
        case Unreadable() | Command():
            return ()


def _own(reader: Reader, code: OwnUnit | OwnLot | OwnPlace | OwnBadge) -> Thing | None:
    match code:
        case OwnUnit(unit=unit):
            found = reader.unit(unit)
            ended = found is not None and found.state.merged_into
            return reader.unit(reader.merged_into(found.state)) if found and ended else found
        case OwnLot(lot=lot):
            return reader.lot(lot)
        case OwnPlace(place=place):
            return reader.location(place)
        case OwnBadge(badge=badge):
            return reader.catalogue.badge(badge)


def named(cursor: Cursor, reader: Reader, text: str) -> tuple[Thing, ...]:
    """Return every record known by `text`: exact, or equal in the compared form."""
    exact, folded = normal(text), comparable(text)
    subjects = [
        str(subject)
        for key, kind, subject in cursor.execute(_NAMES, (exact, folded)).fetchall()
        if key == exact or (kind in {"serial", "lot"} and _folds(reader, str(subject)))
    ]
    found = _bearing(_loaded(reader, subjects), {exact, folded})
    person = reader.catalogue.badge(exact)
    if person is not None:
        found.append(person)
    return tuple(found) or _by_short_code(cursor, reader, exact.upper())


def _folds(reader: Reader, subject: str) -> bool:
    """Whether the thing's number is the same in another case: by its scheme, or the plant."""
    match _of_subject(reader, subject):
        case UnitRecord(part=part):
            scheme = reader.catalogue.setups.serials_of(part)
        case LotRecord(part=part):
            scheme = reader.catalogue.setups.lots_of(part)
        case _:
            return False
    case = LetterCase.PLANT if scheme is None else scheme.letter_case
    return folds(reader.policies, case)


def _bearing(things: list[Thing], keys: set[str]) -> list[Thing]:
    """Leave out units that bore a number once, where another one bears it now."""
    if not any(isinstance(each, UnitRecord) and each.state.serial_key in keys for each in things):
        return things
    return [each for each in things if not _bore(each, keys)]


def _bore(thing: Thing, keys: set[str]) -> bool:
    if not isinstance(thing, UnitRecord) or thing.state.serial_key in keys:
        return False
    return any(each.serial_key in keys for each in thing.state.numbers)


def _loaded(reader: Reader, subjects: Iterable[str]) -> list[Thing]:
    """Return the things that subjects are, each once."""
    found = (_of_subject(reader, each) for each in dict.fromkeys(subjects))
    return [each for each in found if each is not None]


def _of_subject(reader: Reader, subject: str) -> Thing | None:
    key = subject_key(subject)
    match subject_kind(subject):
        case "unit":
            return reader.unit(UnitId(key))
        case "lot":
            return reader.lot(LotId(key))
        case "part":
            return reader.part(PartNumber(key))
        case "order":
            return reader.order(key)
        case _:
            return reader.location(LocationCode(key))


def _by_short_code(cursor: Cursor, reader: Reader, text: str) -> tuple[Thing, ...]:
    if len(text) != SHORT_CODE_LENGTH or not all(each in CROCKFORD for each in text):
        return ()
    span = (text, text + "Z" * SHORT_CODE_LENGTH)
    units = cursor.execute(_UNITS, span).fetchall()[:MOST_CHOICES]
    lots = cursor.execute(_LOTS, span).fetchall()[:MOST_CHOICES]
    found = (
        *(reader.unit(UnitId(str(row[0]))) for row in units),
        *(reader.lot(LotId(str(row[0]))) for row in lots),
    )
    return tuple(each for each in found if each is not None)


def _labelled(cursor: Cursor, reader: Reader, label: Label) -> tuple[Thing, ...]:
    """Return what a composite label names: its part first, then its serial and lot.

    Its serial and lot are searched within its part, where it names one that is known (E10).
    """
    part = _part_of(cursor, reader, label)
    things: list[Thing] = [] if part is None else [part]
    for kind, text in (("serial", label.serial), ("lot", label.lot)):
        if text:
            things.extend(_named_as(cursor, reader, kind, text))
    return tuple(things)


def _part_of(cursor: Cursor, reader: Reader, label: Label) -> Thing | None:
    """Return the part with a number of the label, else one that such a number was linked to."""
    numbers = [normal(each) for each in _part_numbers(label) if each]
    known = (reader.part(PartNumber(each)) for each in numbers)
    part: Thing | None = next((each for each in known if each is not None), None)
    if part is not None:
        return part
    linked = (_linked(cursor, reader, each, "part") for each in numbers)
    return next((things[0] for things in linked if len(things) == 1), None)


def _linked(cursor: Cursor, reader: Reader, code: str, kind: str) -> list[Thing]:
    """Return what of a kind a barcode was linked to (D13)."""
    rows = cursor.execute(_NAMES, (code, code)).fetchall()
    subjects = (str(subject) for _, stored, subject in rows if stored == BARCODE)
    return _loaded(reader, (each for each in subjects if subject_kind(each) == kind))


def _part_numbers(label: Label) -> tuple[str | None, ...]:
    """Return what may be our part number: the maker's, ours, the supplier's, or a GTIN."""
    gtin = label.gtin
    short = gtin.lstrip("0") if gtin else None
    return (label.part_number, label.customer_part, label.supplier_part, gtin, short)


def _named_as(cursor: Cursor, reader: Reader, kind: str, text: str) -> list[Thing]:
    exact, thing = normal(text), "unit" if kind == "serial" else "lot"
    rows = cursor.execute(_NAMES, (exact, comparable(text))).fetchall()
    return _loaded(
        reader,
        (
            str(subject)
            for stored, row_kind, subject in rows
            if row_kind in {kind, BARCODE}
            and subject_kind(str(subject)) == thing
            and (stored == exact or (row_kind == kind and _folds(reader, str(subject))))
        ),
    )
