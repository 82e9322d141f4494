"""Folding marks: holds on stock, places that want a count, decisions of conflicts."""

from sqlalchemy import bindparam, delete

from kiosk.domain.facts import ConflictResolved, HoldPlaced, ShortageAdjusted
from kiosk.domain.ids import subject_kind
from kiosk.domain.journal import Entry
from kiosk.store.driver import Cursor
from kiosk.store.fold.decisions import judge_decisions
from kiosk.store.fold.entries import is_reversed
from kiosk.store.schema import COUNT_FLAG, HELD
from kiosk.store.schema_shared import RESOLUTION
from kiosk.store.sql import compiled, replacing

_HELD = replacing(HELD)
_FLAG = replacing(COUNT_FLAG)
_RESOLUTION = replacing(RESOLUTION)
_UNHOLD = compiled(delete(HELD).where(HELD.c.hold == bindparam("hold")))
_UNFLAG = compiled(delete(COUNT_FLAG).where(COUNT_FLAG.c.entry_id == bindparam("entry_id")))
_UNRESOLVE = compiled(delete(RESOLUTION).where(RESOLUTION.c.entry_id == bindparam("entry_id")))


def fold_mark(
    cursor: Cursor, fact: HoldPlaced | ShortageAdjusted | ConflictResolved, entry: Entry
) -> None:
    """Store what an entry marks, unless it was taken back."""
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
            row = (fact.conflict, entry.entry_id, fact.resolution, *entry.order)
            cursor.execute(_RESOLUTION, row)
            judge_decisions(cursor, fact.conflict)


def unfold_marks(cursor: Cursor, entry_id: bytes) -> None:
    """Remove what an entry marked, after it was taken back."""
    cursor.execute(_UNHOLD, (entry_id.hex(),))
    cursor.execute(_UNFLAG, (entry_id,))
    cursor.execute(_UNRESOLVE, (entry_id,))
