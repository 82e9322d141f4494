"""Folding what codes mean: linked barcodes and taught labels, each made anew from its entries.

A code or a label is a subject of its own with few entries, so every change folds them all again:
no order of arrival can matter, and what is undone goes by itself.
"""

from sqlalchemy import bindparam, delete, select

from kiosk.domain.codes.taught import TaughtLabel
from kiosk.domain.facts import BarcodeLinked, LabelForgotten, LabelTaught
from kiosk.domain.ids import Subject, subject_key, subject_kind
from kiosk.store.driver import Cursor
from kiosk.store.fold.entries import entries_about, is_reversed
from kiosk.store.fold.master import touch
from kiosk.store.schema import NAME
from kiosk.store.sql import compiled, replacing

TAUGHT = "taught"
"""Kind of the rows that list the labels taught; their key is "", which no code can be."""

BARCODE = "barcode"
"""Kind of the name that a linked barcode is."""

_SAVE = replacing(NAME)
_DROP = compiled(
    delete(NAME).where(NAME.c.key == bindparam("key")).where(NAME.c.kind == bindparam("kind"))
)
_UNLIST = compiled(
    delete(NAME)
    .where(NAME.c.key == bindparam("key"))
    .where(NAME.c.kind == bindparam("kind"))
    .where(NAME.c.subject == bindparam("subject"))
)
_LISTED = compiled(
    select(NAME.c.subject)
    .where(NAME.c.key == bindparam("key"))
    .where(NAME.c.kind == bindparam("kind"))
    .order_by(NAME.c.subject)
)


def fold_codes(cursor: Cursor, subject: Subject) -> None:
    """Fold a subject again if it is a barcode, or a label that was taught."""
    match subject_kind(subject):
        case "code":
            _fold_code(cursor, subject)
        case "label":
            _fold_label(cursor, subject)
        case _:
            pass


def _fold_code(cursor: Cursor, subject: Subject) -> None:
    """Make the names of a barcode those that its standing links give it; several are a choice."""
    code = subject_key(subject)
    cursor.execute(_DROP, (code, BARCODE))
    for entry in entries_about(cursor, subject):
        if isinstance(entry.fact, BarcodeLinked) and not is_reversed(cursor, entry):
            name = (code, BARCODE, "", entry.fact.item)
            cursor.execute(_SAVE, (*name, *entry.order, 1, 0))


def _fold_label(cursor: Cursor, subject: Subject) -> None:
    """List a label while its last entry that stands teaches it."""
    cursor.execute(_UNLIST, ("", TAUGHT, subject))
    if _last_taught(cursor, subject) is not None:
        cursor.execute(_SAVE, ("", TAUGHT, "", subject, 0, b"", 0, 1, 0))
    touch(cursor)


def _last_taught(cursor: Cursor, subject: Subject) -> TaughtLabel | None:
    label: TaughtLabel | None = None
    for entry in entries_about(cursor, subject):
        if is_reversed(cursor, entry):
            continue
        match entry.fact:
            case LabelTaught(label=taught):
                label = taught
            case LabelForgotten():
                label = None
            case _:
                pass
    return label


def taught_labels(cursor: Cursor) -> tuple[TaughtLabel, ...]:
    """Return the labels that were taught and stand, by name."""
    rows = cursor.execute(_LISTED, ("", TAUGHT)).fetchall()
    found = (_last_taught(cursor, Subject(str(row[0]))) for row in rows)
    return tuple(each for each in found if each is not None)
