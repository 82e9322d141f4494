"""Cases: a conflict with its entries side by side, and the things it names as they stand."""

from sqlalchemy import bindparam, select

from kiosk.domain.case import Case, Side
from kiosk.domain.conflicts import Conflict
from kiosk.domain.facts import ConflictResolved, Fact, SupplierLabelRead
from kiosk.domain.ids import EntryId, LotId, PartNumber, Subject, UnitId, subject_key, subject_kind
from kiosk.domain.journal import Entry
from kiosk.domain.records import Thing
from kiosk.store.driver import Cursor
from kiosk.store.fold.entries import ENTRY_COLUMNS, entries_of_group, is_reversed, read_entry
from kiosk.store.reader import Reader
from kiosk.store.schema import JOURNAL
from kiosk.store.sql import compiled

_ENTRY = compiled(select(*ENTRY_COLUMNS).where(JOURNAL.c.entry_id == bindparam("entry_id")))


def case_of(cursor: Cursor, reader: Reader, conflict: Conflict) -> Case:
    """Return a conflict with its evidence, read in the reader's transaction."""
    sides = (_side(cursor, reader, each) for each in conflict.entries)
    things = (_thing(reader, each) for each in conflict.subjects)
    return Case(
        conflict=conflict,
        sides=tuple(each for each in sides if each is not None),
        things=tuple(each for each in things if each is not None),
    )


def _side(cursor: Cursor, reader: Reader, entry_id: EntryId) -> Side | None:
    row = cursor.execute(_ENTRY, (bytes.fromhex(entry_id),)).fetchone()
    if row is None:
        return None
    entry = read_entry(row)
    about = (Subject(each) for each in str(row[-1]).split())
    return Side(
        entry=entry,
        who=reader.catalogue.named(entry.actor),
        station=reader.catalogue.station(entry.station_id),
        undone=is_reversed(cursor, entry),
        names=tuple((each, reader.name_of(each) or subject_key(each)) for each in about),
        label=_label(entry.fact),
        corrected=_corrected(cursor, entry),
    )


def _corrected(cursor: Cursor, entry: Entry) -> tuple[Fact, ...]:
    if not isinstance(entry.fact, ConflictResolved):
        return ()
    group = entries_of_group(cursor, entry.group_id)
    facts = (each.fact for each in group if each.order < entry.order)
    return tuple(each for each in facts if each is not None)


def _label(fact: Fact | None) -> tuple[tuple[str, str], ...]:
    return fact.fields if isinstance(fact, SupplierLabelRead) else ()


def _thing(reader: Reader, subject: Subject) -> Thing | None:
    key = subject_key(subject)
    match subject_kind(subject):
        case "unit":
            return reader.unit(UnitId(key))
        case "lot":
            return reader.lot(LotId(key))
        case "part":
            return reader.part(PartNumber(key))
        case _:
            return None
