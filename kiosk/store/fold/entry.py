"""Folding one entry: its subjects, its moves, and what its kind of fact means."""

from kiosk.domain.facts import (
    BomReleased,
    CategoryDefined,
    ConflictResolved,
    Fact,
    FileAttached,
    HoldPlaced,
    Inspected,
    LocationDefined,
    LocationOwned,
    LotDivided,
    LotInstalled,
    LotMade,
    LotReceived,
    NewestTold,
    OperationTypeDefined,
    OrderLineClosed,
    OrderPlaced,
    PartDefined,
    PolicySet,
    Reversed,
    RightsSet,
    RuleDefined,
    SchemeDefined,
    ShipmentAnnounced,
    ShortageAdjusted,
    StationContinued,
    StockInstalled,
    StockReceived,
    SupplierLabelRead,
    UnitInstalled,
    UnitReceived,
)
from kiosk.domain.ids import UnitId, subject_key, subject_kind
from kiosk.domain.journal import Entry
from kiosk.store.driver import Cursor
from kiosk.store.fold.borne import fold_borne
from kiosk.store.fold.came import fold_came, fold_made
from kiosk.store.fold.codes import fold_codes
from kiosk.store.fold.lots import fold_lot, fold_reading
from kiosk.store.fold.marks import fold_mark
from kiosk.store.fold.master import fold_bom, fold_location, fold_part, fold_policy
from kiosk.store.fold.moves import fold_moves
from kiosk.store.fold.newest import fold_newest
from kiosk.store.fold.parents import fold_install
from kiosk.store.fold.reversals import fold_reversal
from kiosk.store.fold.rights import fold_action, fold_rights
from kiosk.store.fold.setup import fold_ordering, fold_setup
from kiosk.store.fold.shared import fold_shared
from kiosk.store.fold.tracking import fold_receipt
from kiosk.store.fold.units import fold_unit_entry
from kiosk.store.fold.watched import Watched
from kiosk.store.schema import ENTRY_SUBJECT
from kiosk.store.sql import inserting

_SUBJECT = inserting(ENTRY_SUBJECT)


def fold_entry(cursor: Cursor, entry: Entry, subjects: str, watched: Watched) -> None:
    """Bring every projection up to date with an entry that is in the journal.

    Args:
        cursor: of the transaction that appends the entry.
        entry: the entry; one of an unknown kind is only indexed by its subjects.
        subjects: as they are sealed.
        watched: of the same transaction.
    """
    watched.saw(entry)
    for subject in dict.fromkeys(filter(None, subjects.split(" "))):
        cursor.execute(_SUBJECT, (subject, *entry.order))
    fact = entry.fact
    if fact is None:
        return
    if fact.moves and not isinstance(fact, Reversed):
        fold_moves(cursor, fact.moves)
    if watched.rights(entry.actor):
        fold_action(cursor, entry, watched)
    if isinstance(fact, Reversed):
        fold_reversal(cursor, fact, entry, watched)
        return
    for subject in fact.subjects:
        if subject_kind(subject) == "unit":
            fold_unit_entry(cursor, UnitId(subject_key(subject)), entry, watched)
        fold_codes(cursor, subject)
    fold_borne(cursor, fact, entry)
    _fold_fact(cursor, fact, entry, watched)


def _fold_fact(cursor: Cursor, fact: Fact, entry: Entry, watched: Watched) -> None:
    match fact:
        case LotMade():
            fold_lot(cursor, fact, entry)
            fold_made(cursor, fact, entry)
            fold_receipt(cursor, fact, entry, watched)
        case UnitReceived() | LotReceived() | StockReceived():
            if isinstance(fact, LotReceived):
                fold_lot(cursor, fact, entry)
            fold_came(cursor, fact, entry)
            fold_receipt(cursor, fact, entry, watched)
        case UnitInstalled() | LotInstalled() | StockInstalled():
            fold_install(cursor, fact, entry)
        case HoldPlaced() | Inspected() | ShortageAdjusted() | ConflictResolved():
            fold_mark(cursor, fact, entry)
        case SupplierLabelRead():
            fold_reading(cursor, fact, entry)
        case LotDivided():
            fold_lot(cursor, fact, entry)
        case _:
            _fold_master(cursor, fact, entry, watched)


def _fold_master(cursor: Cursor, fact: Fact, entry: Entry, watched: Watched) -> None:
    match fact:
        case PartDefined():
            fold_part(cursor, fact, entry, watched)
        case BomReleased():
            fold_bom(cursor, fact, entry, watched)
        case LocationDefined():
            fold_location(cursor, fact, entry)
        case PolicySet():
            fold_policy(cursor, fact, entry)
        case RightsSet():
            fold_rights(cursor, fact, entry, watched)
        case LocationOwned() | StationContinued() | FileAttached():
            fold_shared(cursor, fact, entry)
        case _:
            _fold_plant(cursor, fact, entry)


def _fold_plant(cursor: Cursor, fact: Fact, entry: Entry) -> None:
    match fact:
        case SchemeDefined() | CategoryDefined() | OperationTypeDefined() | RuleDefined():
            fold_setup(cursor, fact)
        case OrderPlaced() | OrderLineClosed() | ShipmentAnnounced():
            fold_ordering(cursor, fact, entry)
        case NewestTold():
            fold_newest(cursor, fact, entry)
        case _:
            pass
