"""Folding one entry: its subjects, its moves, and what its kind of fact means."""

from sqlalchemy import bindparam, delete, select

from kiosk.domain.facts import (
    BomReleased,
    ConflictResolved,
    Fact,
    HoldPlaced,
    LocationDefined,
    LotReceived,
    PartDefined,
    PolicySet,
    Reversed,
    ShortageAdjusted,
)
from kiosk.domain.ids import Subject, UnitId, subject_key, subject_kind
from kiosk.domain.journal import Entry
from kiosk.store.driver import Cursor
from kiosk.store.fold.codes import fold_codes
from kiosk.store.fold.entries import is_reversed
from kiosk.store.fold.master import fold_bom, fold_location, fold_part, fold_policy
from kiosk.store.fold.moves import fold_moves
from kiosk.store.fold.units import fold_unit_entry, refold_unit
from kiosk.store.schema import (
    COUNT_FLAG,
    ENTRY_SUBJECT,
    HELD,
    JOURNAL,
    LOT,
    NAME,
    RESOLUTION,
    REVERSAL,
)
from kiosk.store.sql import compiled, inserting, replacing

_SUBJECT = inserting(ENTRY_SUBJECT)
_LOT = inserting(LOT)
_LOT_KNOWN = compiled(
    select(LOT.c.hlc, LOT.c.station_id, LOT.c.seq).where(LOT.c.lot == bindparam("lot"))
)
_LOT_REPLACE = replacing(LOT)
_NAME = inserting(NAME)
_REVERSAL = replacing(REVERSAL)
_HELD = replacing(HELD)
_FLAG = replacing(COUNT_FLAG)
_RESOLUTION = replacing(RESOLUTION)
_GROUP = compiled(select(JOURNAL.c.entry_id).where(JOURNAL.c.group_id == bindparam("group_id")))
_UNHOLD = compiled(delete(HELD).where(HELD.c.hold == bindparam("hold")))
_UNFLAG = compiled(delete(COUNT_FLAG).where(COUNT_FLAG.c.entry_id == bindparam("entry_id")))
_UNRESOLVE = compiled(delete(RESOLUTION).where(RESOLUTION.c.entry_id == bindparam("entry_id")))


def fold_entry(cursor: Cursor, entry: Entry, subjects: str) -> None:
    """Bring every projection up to date with an entry that is in the journal.

    Args:
        cursor: of the transaction that appends the entry.
        entry: the entry; one of an unknown kind is only indexed by its subjects.
        subjects: as they are sealed.
    """
    for subject in filter(None, subjects.split(" ")):
        cursor.execute(_SUBJECT, (subject, *entry.order))
    fact = entry.fact
    if fact is None:
        return
    if fact.moves:
        fold_moves(cursor, fact.moves)
    if isinstance(fact, Reversed):
        _fold_reversal(cursor, fact, entry)
        return
    for subject in fact.subjects:
        if subject_kind(subject) == "unit":
            fold_unit_entry(cursor, UnitId(subject_key(subject)), entry)
        fold_codes(cursor, subject)
    _fold_fact(cursor, fact, entry)


def _fold_fact(cursor: Cursor, fact: Fact, entry: Entry) -> None:
    match fact:
        case PartDefined():
            fold_part(cursor, fact, entry)
        case BomReleased():
            fold_bom(cursor, fact, entry)
        case LocationDefined():
            fold_location(cursor, fact, entry)
        case PolicySet():
            fold_policy(cursor, fact, entry)
        case LotReceived():
            _fold_lot(cursor, fact, entry)
        case HoldPlaced() | ShortageAdjusted() | ConflictResolved():
            _fold_mark(cursor, fact, entry)
        case _:
            pass


def _fold_lot(cursor: Cursor, fact: LotReceived, entry: Entry) -> None:
    """The earliest receipt of a lot names it; the id is the same whichever that was."""
    row = (fact.lot, fact.part_number, fact.lot_number, fact.lot_key, *entry.order)
    known = cursor.execute(_LOT_KNOWN, (fact.lot,)).fetchone()
    if known is None:
        cursor.execute(_LOT, row)
        name = (fact.lot_key, "lot", fact.part_number, fact.subjects[0])
        cursor.execute(_NAME, (*name, 0, b"", 0, 1, 0))
    elif entry.order < known:
        cursor.execute(_LOT_REPLACE, row)


def _fold_mark(
    cursor: Cursor, fact: HoldPlaced | ShortageAdjusted | ConflictResolved, entry: Entry
) -> None:
    if is_reversed(cursor, entry):
        return
    match fact:
        case HoldPlaced():
            if subject_kind(fact.item) != "unit":
                row = (fact.item, fact.place, entry.entry_id.hex(), fact.title)
                cursor.execute(_HELD, row)
        case ShortageAdjusted():
            item = fact.subjects[0]
            cursor.execute(_FLAG, (item, fact.place, entry.entry_id))
        case ConflictResolved():
            cursor.execute(_RESOLUTION, (fact.conflict, entry.entry_id, fact.resolution))


def _fold_reversal(cursor: Cursor, fact: Reversed, entry: Entry) -> None:
    group = bytes.fromhex(fact.group)
    cursor.execute(_REVERSAL, (group, entry.entry_id))
    for (undone,) in cursor.execute(_GROUP, (group,)).fetchall():
        identity = undone if isinstance(undone, bytes) else b""
        cursor.execute(_UNHOLD, (identity.hex(),))
        cursor.execute(_UNFLAG, (identity,))
        cursor.execute(_UNRESOLVE, (identity,))
    for subject in _units(fact.about):
        refold_unit(cursor, subject)
    for subject in fact.about:
        fold_codes(cursor, subject)


def _units(about: tuple[Subject, ...]) -> list[UnitId]:
    return [UnitId(subject_key(each)) for each in about if subject_kind(each) == "unit"]
