"""Folding marks: holds on stock and their end, places that want a count, decisions."""

from sqlalchemy import bindparam, delete, select

from kiosk.domain.facts import ConflictResolved, HoldPlaced, Inspected, ShortageAdjusted
from kiosk.domain.ids import subject_kind
from kiosk.domain.journal import Entry
from kiosk.store.driver import Cursor
from kiosk.store.fold.decisions import judge_decisions
from kiosk.store.fold.entries import entry_of, is_reversed
from kiosk.store.schema import COUNT_FLAG, HELD
from kiosk.store.schema_receiving import RELEASED
from kiosk.store.schema_shared import RESOLUTION
from kiosk.store.sql import compiled, replacing

Mark = HoldPlaced | Inspected | ShortageAdjusted | ConflictResolved

_HELD = replacing(HELD)
_RELEASED = replacing(RELEASED)
_FLAG = replacing(COUNT_FLAG)
_RESOLUTION = replacing(RESOLUTION)
_UNHOLD = compiled(delete(HELD).where(HELD.c.hold == bindparam("hold")))
_ENDED = compiled(select(RELEASED.c.entry_id).where(RELEASED.c.hold == bindparam("hold")))
_HOLD_AGAIN = compiled(
    delete(RELEASED)
    .where(RELEASED.c.hold == bindparam("hold"))
    .where(RELEASED.c.entry_id == bindparam("entry_id"))
)
_UNFLAG = compiled(delete(COUNT_FLAG).where(COUNT_FLAG.c.entry_id == bindparam("entry_id")))
_UNRESOLVE = compiled(delete(RESOLUTION).where(RESOLUTION.c.entry_id == bindparam("entry_id")))


def fold_mark(cursor: Cursor, fact: Mark, entry: Entry) -> None:
    """Store what an entry marks, unless it was taken back."""
    if is_reversed(cursor, entry):
        return
    match fact:
        case HoldPlaced():
            _hold(cursor, fact, entry)
        case Inspected():
            _release(cursor, fact, entry)
        case ShortageAdjusted():
            item = fact.subjects[0]
            cursor.execute(_FLAG, (item, fact.place, entry.entry_id))
        case ConflictResolved():
            row = (fact.conflict, entry.entry_id, fact.resolution, *entry.order)
            cursor.execute(_RESOLUTION, row)
            judge_decisions(cursor, fact.conflict)


def _hold(cursor: Cursor, fact: HoldPlaced, entry: Entry) -> None:
    """Hold stock; what holds a unit stands in the unit itself, and what ended holds nothing."""
    hold = entry.entry_id.hex()
    if subject_kind(fact.item) == "unit" or cursor.execute(_ENDED, (hold,)).fetchone():
        return
    cursor.execute(_HELD, (fact.item, fact.place, hold, fact.title))


def _release(cursor: Cursor, fact: Inspected, entry: Entry) -> None:
    if subject_kind(fact.item) == "unit":
        return
    for hold in fact.holds:
        cursor.execute(_RELEASED, (hold, entry.entry_id))
        cursor.execute(_UNHOLD, (hold,))


def unfold_inspection(cursor: Cursor, fact: Inspected, entry: Entry) -> None:
    """Hold again what an inspection released that was taken back, unless another released it."""
    for hold in fact.holds:
        cursor.execute(_HOLD_AGAIN, (hold, entry.entry_id))
        placed = entry_of(cursor, hold)
        if placed is None or is_reversed(cursor, placed):
            continue
        if isinstance(placed.fact, HoldPlaced):
            _hold(cursor, placed.fact, placed)


def unfold_marks(cursor: Cursor, entry_id: bytes) -> None:
    """Remove what an entry marked, after it was taken back."""
    cursor.execute(_UNHOLD, (entry_id.hex(),))
    cursor.execute(_UNFLAG, (entry_id,))
    cursor.execute(_UNRESOLVE, (entry_id,))
