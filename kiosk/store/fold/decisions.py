"""Decisions of one conflict at two stations, neither of which knew of the other: both took effect.

A decision names those it knew of, so that one which reopened a matter knowingly is told from one
that was made apart. Each decision is held against the last before it that it did not know; the
pair is a conflict where either came with corrections. It is decided by taking one back or leaving
both, so deciding that twice can add nothing, and is no conflict again: taken back twice is taken
back once, and where both decisions are gone, what they were about is open as if never decided.
"""

from collections.abc import Iterator

from sqlalchemy import bindparam, select

from kiosk.domain.conflicts import ConflictKind
from kiosk.domain.facts import ConflictResolved
from kiosk.domain.ids import EntryId, Subject, decision_subject, subject_kind
from kiosk.domain.journal import Entry
from kiosk.store.driver import Cursor
from kiosk.store.fold.conflicts import Found, set_conflicts
from kiosk.store.fold.entries import ENTRY_COLUMNS, entries_of_group, read_entry
from kiosk.store.schema import JOURNAL
from kiosk.store.schema_shared import RESOLUTION
from kiosk.store.sql import compiled

KIND = ConflictKind.DECIDED_TWICE.value

_STANDING = compiled(
    select(*ENTRY_COLUMNS)
    .select_from(RESOLUTION)
    .join(JOURNAL, JOURNAL.c.entry_id == RESOLUTION.c.entry_id)
    .where(RESOLUTION.c.conflict == bindparam("conflict"))
    .order_by(RESOLUTION.c.hlc, RESOLUTION.c.station_id, RESOLUTION.c.seq)
)

Decision = tuple[Entry, ConflictResolved]


def judge_decisions(cursor: Cursor, conflict: str) -> None:
    """Raise `decided_twice` for each two decisions of a conflict that did not know each other."""
    rows = cursor.execute(_STANDING, (conflict,)).fetchall()
    decisions = [
        (entry, entry.fact)
        for entry in map(read_entry, rows if len(rows) > 1 else ())
        if isinstance(entry.fact, ConflictResolved) and not _of_decisions(entry.fact)
    ]
    found = [
        Found(_subjects(one, other), (one[0].order, other[0].order))
        for one, other in _apart(decisions)
        if _follows_none(cursor, one) and _follows_none(cursor, other)
        if _corrected(cursor, one) or _corrected(cursor, other)
    ]
    set_conflicts(cursor, KIND, conflict, found)


def _of_decisions(fact: ConflictResolved) -> bool:
    """Whether what was decided is itself which of two decisions stays."""
    return any(subject_kind(each) == "decision" for each in fact.about)


def _apart(decisions: list[Decision]) -> Iterator[tuple[Decision, Decision]]:
    """Yield each decision after the last before it that was made apart from it."""
    for at, later in enumerate(decisions):
        before = (each for each in reversed(decisions[:at]) if not _known(each, later))
        earlier = next(before, None)
        if earlier is not None:
            yield earlier, later


def _known(one: Decision, other: Decision) -> bool:
    """Whether whoever decided last knew of the other; a station knows its own decisions."""
    if one[0].station_id == other[0].station_id:
        return True
    return _id(one) in other[1].known or _id(other) in one[1].known


def _id(decision: Decision) -> EntryId:
    return EntryId(decision[0].entry_id.hex())


def _subjects(one: Decision, other: Decision) -> tuple[Subject, ...]:
    return (
        *one[1].about,
        *other[1].about,
        decision_subject(_id(one)),
        decision_subject(_id(other)),
    )


def _before(cursor: Cursor, decision: Decision) -> list[Entry]:
    entry, _ = decision
    return [each for each in entries_of_group(cursor, entry.group_id) if each.order < entry.order]


def _follows_none(cursor: Cursor, decision: Decision) -> bool:
    """Whether it is what a person decided, not what followed from that in the same group."""
    return not any(isinstance(each.fact, ConflictResolved) for each in _before(cursor, decision))


def _corrected(cursor: Cursor, decision: Decision) -> bool:
    return bool(_before(cursor, decision))
