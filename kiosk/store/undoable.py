"""What an operator did last at this station, and what rests on it: for taking it back."""

from sqlalchemy import bindparam, desc, select

from kiosk.domain.ids import OperatorId, Subject, subject_kind
from kiosk.domain.journal import Entry
from kiosk.store.driver import Cursor
from kiosk.store.fold.entries import entries_about, is_reversed
from kiosk.store.schema import JOURNAL, REVERSAL
from kiosk.store.sql import compiled

NO_CHANGE = (
    *("reversed.1", "label_requested.1", "label_printed.1", "label_verified.1"),
    *("station_continued.1", "location_owned.1"),
)
"""Kinds that nothing rests on and that are not taken back themselves."""

_LEFT_ALONE = ("reversed", "requested", "printed", "verified", "continued", "owned")
"""What the kinds of NO_CHANGE are called in a statement."""

REACH = 5_000
"""How many of the station's entries are looked through for the operator's last action."""

_LAST_GROUP = compiled(
    select(JOURNAL.c.group_id)
    .where(JOURNAL.c.station_id == bindparam("station"))
    .where(JOURNAL.c.seq > bindparam("from"))
    .where(JOURNAL.c.actor == bindparam("actor"))
    .where(JOURNAL.c.kind.not_in([bindparam(each) for each in ("refused", *_LEFT_ALONE)]))
    .where(~select(REVERSAL.c.group_id).where(REVERSAL.c.group_id == JOURNAL.c.group_id).exists())
    .order_by(desc(JOURNAL.c.seq))
)


def last_group(cursor: Cursor, station: bytes, seq: int, operator: OperatorId) -> bytes | None:
    """Return the id of the operator's last group that changed anything and stands.

    Args:
        cursor: of the transaction.
        station: this one's id.
        seq: of its last entry.
        operator: whose group.
    """
    key = (station, max(0, seq - REACH), operator, "scan_refused.1", *NO_CHANGE)
    row = cursor.execute(_LAST_GROUP, key).fetchone()
    return row[0] if row is not None and isinstance(row[0], bytes) else None


def later_entries(cursor: Cursor, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """Return the standing entries about the same units that sort after `entries`."""
    last = max(each.order for each in entries)
    subjects = {
        subject
        for each in entries
        if each.fact is not None
        for subject in each.fact.subjects
        if subject_kind(subject) == "unit"
    }
    found = {
        entry.order: entry
        for subject in sorted(subjects)
        for entry in entries_about(cursor, Subject(subject))
        if entry.order > last and entry.kind not in NO_CHANGE and not is_reversed(cursor, entry)
    }
    return tuple(found[order] for order in sorted(found))
