"""Conflicts: rows that follow from what spans subjects; only a later entry that names one ends it.

A conflict's id is UUIDv5 over its kind and sorted subjects, the same at every station. Its cause
is the last of the entries that made it: it is open while no decision sorts after that, so one that
comes back is open again. The entries of each, the earliest first, are at most the MOST last:

    kind               subjects                  entries
    duplicate_serial   the units                 what gave each its number (receipt, start of the
                                                 run, correction)
    double_install     unit, the two parents     the install before, and the one that contradicts
    used_after         unit, parent if any       what ended or held it, and the later use
    place_differs      unit, parents if any      the move before, and the one from elsewhere
    slot_taken         parent, its units there   what put each of them there
    overdrawn          lot, location             the last that took it there, and the last that
                                                 moved it there (the cause)
    built_after        parent, what went in      the parent's end, and the installs after it
    lot_differs        lot                       the first reading of each station and wording
    superseded_bom     part, unit                the other release, and the start of the run
    tracking_changed   part, unit or lot if any  the definition that switched, and the receipts
    unauthorised       of the group's first      the rights, and the group's first entry that
                       entry without the right,  lacks the right; the other entries of its group
                       or the operator; part,    are found by its group id; a receipt's postings
                       receipt and operator      are left out
                       of what was received
    decided_twice      of both decisions, and    the two decisions
                       the decisions
"""

import uuid
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import bindparam, delete, select

from kiosk.domain.ids import Subject
from kiosk.store.driver import Cursor, Row
from kiosk.store.schema import JOURNAL
from kiosk.store.schema_shared import CONFLICT, CONFLICT_SUBJECT
from kiosk.store.sql import compiled, replacing

NAMESPACE = uuid.UUID("5a1ad5e4-6c4a-5b0e-9d0a-2f3a1c6b7d80")
MOST = 20
"""Entries that a conflict names."""

Order = tuple[int, bytes, int]
"""An entry's place in the order of all: hlc, station, seq."""

_FIRST: Order = (0, b"", 0)

_EXISTING = compiled(
    select(
        CONFLICT.c.conflict,
        CONFLICT.c.entries,
        CONFLICT.c.hlc,
        CONFLICT.c.station_id,
        CONFLICT.c.seq,
    )
    .where(CONFLICT.c.kind == bindparam("kind"))
    .where(CONFLICT.c.spans == bindparam("spans"))
)
_SAVE = replacing(CONFLICT)
_SAVE_SUBJECT = replacing(CONFLICT_SUBJECT)
_DELETE = compiled(
    delete(CONFLICT)
    .where(CONFLICT.c.conflict == bindparam("conflict"))
    .where(CONFLICT.c.spans == bindparam("spans"))
)
_ELSEWHERE = compiled(select(CONFLICT.c.spans).where(CONFLICT.c.conflict == bindparam("conflict")))
_DELETE_SUBJECTS = compiled(
    delete(CONFLICT_SUBJECT).where(CONFLICT_SUBJECT.c.conflict == bindparam("conflict"))
)
_ENTRY_AT = compiled(
    select(JOURNAL.c.entry_id)
    .where(JOURNAL.c.station_id == bindparam("station_id"))
    .where(JOURNAL.c.seq == bindparam("seq"))
)


@dataclass(frozen=True, slots=True)
class Found:
    """A conflict as the entries make it: what it names, and the entries that contradict."""

    subjects: tuple[Subject, ...]
    entries: tuple[Order, ...]


def conflict_id(kind: str, subjects: Iterable[Subject]) -> str:
    """Return the id of the conflict of that kind between `subjects`."""
    return str(uuid.uuid5(NAMESPACE, "\n".join((kind, *sorted(set(subjects))))))


def order_of(row: Row) -> Order:
    """Return the order in the last three columns of a row: hlc, station, seq."""
    match row[-3:]:
        case (int() as hlc, bytes() as station, int() as seq):
            return hlc, station, seq
        case _:
            return _FIRST


def existing(cursor: Cursor, kind: str, spans: str) -> dict[str, Row]:
    """Return the stored conflicts of one key by their ids: entries, and the cause's order."""
    rows = cursor.execute(_EXISTING, (kind, spans)).fetchall()
    return {str(row[0]): row[1:] for row in rows}


def set_conflicts(cursor: Cursor, kind: str, spans: str, found: Sequence[Found]) -> None:
    """Make the stored conflicts of one key be exactly `found`.

    Args:
        cursor: of the fold's transaction.
        kind: such as `duplicate_serial`.
        spans: the key of what is claimed twice.
        found: the conflicts that follow from the entries now; those of the same subjects are one.
    """
    stored = existing(cursor, kind, spans)
    if not stored and not found:
        return
    wanted: dict[str, Found] = {}
    for each in found:
        conflict = conflict_id(kind, each.subjects)
        known = wanted.get(conflict)
        entries = each.entries if known is None else (*known.entries, *each.entries)
        wanted[conflict] = Found(each.subjects, entries)
    for gone in stored.keys() - wanted.keys():
        _drop(cursor, gone, spans)
    for conflict, each in sorted(wanted.items()):
        entries = sorted(set(each.entries))[-MOST:]
        ids = " ".join(_entry_at(cursor, order) for order in entries)
        row = (ids, *(entries[-1] if entries else _FIRST))
        if stored.get(conflict) != row:
            subjects = sorted(set(each.subjects))
            cursor.execute(_SAVE, (conflict, spans, kind, " ".join(subjects), *row))
            if conflict not in stored:
                for subject in subjects:
                    cursor.execute(_SAVE_SUBJECT, (subject, conflict))


def _drop(cursor: Cursor, conflict: str, spans: str) -> None:
    cursor.execute(_DELETE, (conflict, spans))
    if cursor.execute(_ELSEWHERE, (conflict,)).fetchone() is None:
        cursor.execute(_DELETE_SUBJECTS, (conflict,))


def _entry_at(cursor: Cursor, order: Order) -> str:
    row = cursor.execute(_ENTRY_AT, order[1:]).fetchone()
    return row[0].hex() if row is not None and isinstance(row[0], bytes) else ""
