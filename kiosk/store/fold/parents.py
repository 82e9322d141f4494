"""Parents that ended: what went into a unit by an entry after its run was completed, or it left.

The order decides, not what stands between: a completed run is not opened again.
"""

from sqlalchemy import and_, bindparam, select

from kiosk.domain.facts import (
    LotInstalled,
    RunStarted,
    StockInstalled,
    UnitInstalled,
    UnitReceived,
)
from kiosk.domain.ids import Subject, UnitId, unit_subject
from kiosk.domain.journal import Entry
from kiosk.domain.unit_facts import affecting, ends
from kiosk.store.driver import Cursor
from kiosk.store.fold.conflicts import Found, Order, set_conflicts
from kiosk.store.fold.entries import ENTRY_COLUMNS, is_reversed, read_entry
from kiosk.store.schema import ENTRY_SUBJECT, JOURNAL, UNIT
from kiosk.store.sql import compiled

Installing = UnitInstalled | LotInstalled | StockInstalled

_ENDED = compiled(select(UNIT.c.ended).where(UNIT.c.unit == bindparam("unit")))
_FROM = compiled(
    select(*ENTRY_COLUMNS)
    .select_from(ENTRY_SUBJECT)
    .join(
        JOURNAL,
        and_(
            JOURNAL.c.station_id == ENTRY_SUBJECT.c.station_id,
            JOURNAL.c.seq == ENTRY_SUBJECT.c.seq,
        ),
    )
    .where(ENTRY_SUBJECT.c.subject == bindparam("subject"))
    .where(ENTRY_SUBJECT.c.hlc >= bindparam("hlc"))
    .order_by(ENTRY_SUBJECT.c.hlc, ENTRY_SUBJECT.c.station_id, ENTRY_SUBJECT.c.seq)
)


def fold_install(cursor: Cursor, fact: Installing, entry: Entry) -> None:
    """Judge the parent of an install that sorts after its end."""
    row = cursor.execute(_ENDED, (fact.parent,)).fetchone()
    if row is not None and isinstance(row[0], int) and 0 < row[0] <= entry.hlc:
        judge_parent(cursor, fact.parent, row[0])


def judge_parent(cursor: Cursor, parent: UnitId, ended: int) -> None:
    """Raise `built_after` for each thing that went into `parent` after its first end.

    Args:
        cursor: of the fold's transaction.
        parent: the unit.
        ended: hlc of its first end; 0 where it has none.
    """
    subject = unit_subject(parent)
    found: dict[Subject, list[Order]] = {}
    end: Order | None = None
    rows = cursor.execute(_FROM, (subject, ended)).fetchall() if ended else []
    for entry in map(read_entry, rows):
        fact = affecting(parent, entry)
        made = isinstance(fact, UnitReceived | RunStarted)
        undone = is_reversed(cursor, entry)
        if end is None and (made if undone else ends(fact)):
            end = entry.order
        into = entry.fact
        if end is None or undone or not isinstance(into, Installing) or into.parent != parent:
            continue
        for item in (each for each in into.subjects if each != subject):
            found.setdefault(item, [end]).append(entry.order)
    conflicts = [Found((subject, item), tuple(orders)) for item, orders in found.items()]
    set_conflicts(cursor, "built_after", subject, conflicts)
