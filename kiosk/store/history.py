"""The history of one thing: its entries in their order, what is inside it, and its sums."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import bindparam, desc, select

from kiosk.domain.facts import Fact, Reversed
from kiosk.domain.history import Undone, place_after
from kiosk.domain.ids import Subject
from kiosk.domain.journal import Entry
from kiosk.store.driver import Cursor
from kiosk.store.fold.approved import approved_by
from kiosk.store.fold.entries import each_about, fact_of
from kiosk.store.reading import Snapshot
from kiosk.store.schema import JOURNAL, REVERSAL
from kiosk.store.sql import compiled

_REVERSAL_OF = compiled(
    select(JOURNAL.c.at_us, JOURNAL.c.actor)
    .select_from(REVERSAL)
    .join(JOURNAL, JOURNAL.c.entry_id == REVERSAL.c.entry_id)
    .where(REVERSAL.c.group_id == bindparam("group"))
)
_GROUP = compiled(
    select(JOURNAL.c.kind, JOURNAL.c.payload, JOURNAL.c.subjects)
    .where(JOURNAL.c.group_id == bindparam("group"))
    .order_by(JOURNAL.c.station_id, JOURNAL.c.seq)
)
_FIRST = compiled(select(JOURNAL.c.at_us).order_by(JOURNAL.c.id).limit(1)).replace(
    "LIMIT ? OFFSET ?", "LIMIT 1"
)
_LAST = compiled(select(JOURNAL.c.at_us).order_by(desc(JOURNAL.c.id)).limit(1)).replace(
    "LIMIT ? OFFSET ?", "LIMIT 1"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One entry about a thing.

    Attributes:
        place: where the thing was after it, as a place; empty where it has not been anywhere.
        undone: that a later entry reversed it, or None.
        approved_by: who lent the right to it, by name; "" where nobody did.
        took_back: the facts of the group that this entry itself reversed; `reason` says why.
    """

    entry: Entry
    place: str
    undone: Undone | None
    approved_by: str
    took_back: tuple[Fact | None, ...]
    reason: str


def events(record: Snapshot, subject: Subject) -> Iterator[Event]:
    """Yield the entries about `subject` in their order (hlc, station, seq), one by one."""
    aside = record.cursor()
    place = ""
    for entry in each_about(record.cursor(), subject):
        place = place_after(subject, entry.fact, place)
        fact = entry.fact
        yield Event(
            entry=entry,
            place=place,
            undone=_undone(record, aside, entry),
            approved_by=_approver(record, aside, entry),
            took_back=_group(aside, fact) if isinstance(fact, Reversed) else (),
            reason=fact.reason if isinstance(fact, Reversed) else "",
        )


def _undone(record: Snapshot, cursor: Cursor, entry: Entry) -> Undone | None:
    match cursor.execute(_REVERSAL_OF, (entry.group_id,)).fetchone():
        case (int() as at_us, str() as actor):
            return Undone(at_us=at_us, who=record.reader.catalogue.named(actor))
        case _:
            return None


def _approver(record: Snapshot, cursor: Cursor, entry: Entry) -> str:
    by = approved_by(cursor, entry)
    return record.reader.catalogue.named(by) if by else ""


def _group(cursor: Cursor, fact: Reversed) -> tuple[Fact | None, ...]:
    rows = cursor.execute(_GROUP, (bytes.fromhex(fact.group),)).fetchall()
    return tuple(fact_of(str(kind), str(payload), str(about)) for kind, payload, about in rows)


def first_entry_us(cursor: Cursor) -> int:
    """Return the time of this record's oldest entry, microseconds since 1970; 0 for none."""
    row = cursor.execute(_FIRST).fetchone()
    return row[0] if row is not None and isinstance(row[0], int) else 0


def last_entry_us(cursor: Cursor) -> int:
    """Return the time of this record's newest entry, microseconds since 1970; 0 for none."""
    row = cursor.execute(_LAST).fetchone()
    return row[0] if row is not None and isinstance(row[0], int) else 0
