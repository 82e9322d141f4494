"""Folding reversals: a whole group is taken back, and what followed from it is made again."""

from sqlalchemy import bindparam, select

from kiosk.domain.facts import (
    CategoryDefined,
    ConflictResolved,
    Fact,
    FileAttached,
    Inspected,
    LocationOwned,
    LotDivided,
    LotMade,
    LotReceived,
    NewestTold,
    OperationTypeDefined,
    OrderLineClosed,
    OrderPlaced,
    Reversed,
    RightsSet,
    RuleDefined,
    SchemeDefined,
    ShipmentAnnounced,
    StationContinued,
    StockReceived,
    SupplierLabelRead,
    UnitReceived,
    reversed_moves,
)
from kiosk.domain.ids import Subject, UnitId, subject_key, subject_kind
from kiosk.domain.journal import Entry
from kiosk.store.driver import Cursor
from kiosk.store.fold.borne import unfold_borne
from kiosk.store.fold.came import unfold_came, unfold_made
from kiosk.store.fold.codes import fold_codes
from kiosk.store.fold.decisions import judge_decisions
from kiosk.store.fold.entries import ENTRY_COLUMNS, entries_of_group, read_entry
from kiosk.store.fold.lots import unfold_division, unfold_reading
from kiosk.store.fold.marks import unfold_inspection, unfold_marks
from kiosk.store.fold.moves import fold_moves, judge_places
from kiosk.store.fold.newest import unfold_newest
from kiosk.store.fold.rights import unfold_actions, unfold_rights
from kiosk.store.fold.setup import fold_setup, unfold_ordering
from kiosk.store.fold.shared import unfold_shared
from kiosk.store.fold.tracking import unfold_receipt
from kiosk.store.fold.units import refold_unit
from kiosk.store.fold.watched import Watched
from kiosk.store.schema import JOURNAL, REVERSAL
from kiosk.store.sql import compiled, replacing

_REVERSAL = replacing(REVERSAL)
_REVERSALS = compiled(
    select(*ENTRY_COLUMNS)
    .select_from(REVERSAL)
    .join(JOURNAL, JOURNAL.c.entry_id == REVERSAL.c.entry_id)
    .where(REVERSAL.c.group_id == bindparam("group_id"))
    .order_by(JOURNAL.c.hlc, JOURNAL.c.station_id, JOURNAL.c.seq)
)


def fold_reversal(cursor: Cursor, fact: Reversed, entry: Entry, watched: Watched) -> None:
    """Take back what the entries of a group made; those still on the way here ask for it."""
    group = bytes.fromhex(fact.group)
    _fold_moves_once(cursor, fact, entry)
    cursor.execute(_REVERSAL, (group, entry.entry_id))
    unfold_actions(cursor, group)
    undone = entries_of_group(cursor, group)
    for each in undone:
        unfold_marks(cursor, each.entry_id)
    for subject in _units(fact.about):
        refold_unit(cursor, subject, watched)
    for subject in fact.about:
        fold_codes(cursor, subject)
    for each in undone:
        if each.fact is not None:
            unfold_borne(cursor, each.fact, each)
        _unfold(cursor, each, watched)


def _fold_moves_once(cursor: Cursor, fact: Reversed, entry: Entry) -> None:
    """Add the moves of a group's first reversal: stations apart may each take it back."""
    rows = cursor.execute(_REVERSALS, (bytes.fromhex(fact.group),)).fetchall()
    first = read_entry(rows[0]) if rows else None
    if first is None:
        fold_moves(cursor, fact.moves)
        return
    if entry.order < first.order and first.fact is not None:
        fold_moves(cursor, reversed_moves(first.fact.moves))
        fold_moves(cursor, fact.moves)
    judge_places(cursor, fact.moves)


def _unfold(cursor: Cursor, entry: Entry, watched: Watched) -> None:
    fact = entry.fact
    match fact:
        case LotMade():
            unfold_made(cursor, fact, entry)
            unfold_receipt(cursor, fact, watched)
        case UnitReceived() | LotReceived() | StockReceived():
            unfold_came(cursor, fact, entry)
            unfold_receipt(cursor, fact, watched)
        case Inspected():
            unfold_inspection(cursor, fact, entry)
        case SupplierLabelRead():
            unfold_reading(cursor, fact, entry)
        case LotDivided():
            unfold_division(cursor, fact)
        case RightsSet():
            unfold_rights(cursor, fact, entry, watched)
        case ConflictResolved():
            judge_decisions(cursor, fact.conflict)
        case _:
            _unfold_shared(cursor, fact, entry)


def _unfold_shared(cursor: Cursor, fact: Fact | None, entry: Entry) -> None:
    match fact:
        case LocationOwned() | StationContinued() | FileAttached():
            unfold_shared(cursor, fact, entry)
        case SchemeDefined() | CategoryDefined() | OperationTypeDefined() | RuleDefined():
            fold_setup(cursor, fact)
        case OrderPlaced() | OrderLineClosed() | ShipmentAnnounced():
            unfold_ordering(cursor, fact, entry)
        case NewestTold():
            unfold_newest(cursor, fact, entry)
        case _:
            pass


def _units(about: tuple[Subject, ...]) -> list[UnitId]:
    return [UnitId(subject_key(each)) for each in about if subject_kind(each) == "unit"]
