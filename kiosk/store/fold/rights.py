"""Folding rights of people, and what was recorded by somebody whose right had ended."""

from collections.abc import Iterator

from sqlalchemy import bindparam, delete, func, select

from kiosk.domain.facts import (
    LotReceived,
    ReceiptPosted,
    RightsSet,
    StockReceived,
    UnitReceived,
)
from kiosk.domain.ids import (
    OperatorId,
    Subject,
    operator_subject,
    part_subject,
    receipt_subject,
)
from kiosk.domain.journal import Entry
from kiosk.domain.rights import NEEDED, lacks
from kiosk.store.driver import Cursor
from kiosk.store.fold.approved import approved_by
from kiosk.store.fold.conflicts import Found, Order, existing, order_of, set_conflicts
from kiosk.store.fold.entries import entries_of_group, is_reversed
from kiosk.store.fold.watched import Watched
from kiosk.store.schema import JOURNAL
from kiosk.store.schema_shared import RIGHTS
from kiosk.store.sql import compiled, replacing

KIND = "unauthorised"

_SAVE = replacing(RIGHTS)
_DROP = compiled(
    delete(RIGHTS)
    .where(RIGHTS.c.actor == bindparam("actor"))
    .where(RIGHTS.c.hlc == bindparam("hlc"))
    .where(RIGHTS.c.station_id == bindparam("station_id"))
    .where(RIGHTS.c.seq == bindparam("seq"))
)
_CHAINS = compiled(
    select(JOURNAL.c.station_id, func.max(JOURNAL.c.seq)).group_by(JOURNAL.c.station_id)
)
_HLC_AT = compiled(
    select(JOURNAL.c.hlc)
    .where(JOURNAL.c.station_id == bindparam("station_id"))
    .where(JOURNAL.c.seq == bindparam("seq"))
)
_GROUPS_FROM = compiled(
    select(JOURNAL.c.group_id)
    .where(JOURNAL.c.station_id == bindparam("station_id"))
    .where(JOURNAL.c.seq >= bindparam("seq"))
    .where(JOURNAL.c.actor == bindparam("actor"))
    .distinct()
)


def fold_rights(cursor: Cursor, fact: RightsSet, entry: Entry, watched: Watched) -> None:
    """Keep what a person may from this entry on, and judge what they did after it."""
    if is_reversed(cursor, entry):
        return
    row = (fact.operator_id, *entry.order, fact.role, fact.access_until)
    cursor.execute(_SAVE, row)
    watched.forget_rights(fact.operator_id)
    if not watched.is_last(entry):
        _judge_after(cursor, fact.operator_id, entry, watched)


def unfold_rights(cursor: Cursor, fact: RightsSet, entry: Entry, watched: Watched) -> None:
    """Forget rights that were taken back, and judge what was done under them again."""
    cursor.execute(_DROP, (fact.operator_id, *entry.order))
    watched.forget_rights(fact.operator_id)
    _judge_after(cursor, fact.operator_id, entry, watched)


def fold_action(cursor: Cursor, entry: Entry, watched: Watched) -> None:
    """Raise `unauthorised` where the actor of an entry lacked the right to it."""
    rights = _lacking(cursor, entry, watched)
    if rights is None or is_reversed(cursor, entry):
        return
    spans = entry.group_id.hex()
    causes = [order_of(row) for row in existing(cursor, KIND, spans).values()]
    if not causes or entry.order < min(causes):
        set_conflicts(cursor, KIND, spans, [_found(entry, rights)])


def unfold_actions(cursor: Cursor, group: bytes) -> None:
    """Drop what a group lacked the right to, after it was taken back."""
    set_conflicts(cursor, KIND, group.hex(), [])


def _lacking(cursor: Cursor, entry: Entry, watched: Watched) -> Order | None:
    """Return the rights under which an entry is not allowed; None where nothing is wrong."""
    if entry.kind not in NEEDED or isinstance(entry.fact, ReceiptPosted):
        return None  # a posting adds nothing to what was received
    before = [each for each in watched.rights(entry.actor) if each[0] < entry.order]
    if not before:
        return None
    order, role, access_until = before[-1]
    if not lacks(entry.kind, entry.at_us, role, access_until):
        return None
    # Whom somebody stepped up for had the right: the station asked for that badge then.
    return order if approved_by(cursor, entry) is None else None


def _found(entry: Entry, rights: Order) -> Found:
    return Found(_named(entry), (rights, entry.order))


def _named(entry: Entry) -> tuple[Subject, ...]:
    """Return what an entry is about; what one person received of a part is one matter."""
    actor = operator_subject(OperatorId(entry.actor))
    match entry.fact:
        case UnitReceived() | LotReceived() | StockReceived() if entry.fact.receipt:
            part = part_subject(entry.fact.part_number)
            return (part, receipt_subject(entry.fact.receipt), actor)
        case None:
            return (actor,)
        case _:
            return entry.fact.subjects or (actor,)


def _judge_after(cursor: Cursor, actor: str, entry: Entry, watched: Watched) -> None:
    """Judge what `actor` did anywhere after rights that arrived late, or were taken back."""
    groups = {
        group
        for station, head in cursor.execute(_CHAINS).fetchall()
        if isinstance(station, bytes) and isinstance(head, int)
        for group in _groups_after(cursor, (station, head), actor, entry.hlc)
    }
    for group in sorted(groups):
        entries = filter(watched.folded, entries_of_group(cursor, group))
        lacking = ((each, _lacking(cursor, each, watched)) for each in entries)
        found = next(
            (
                _found(each, rights)
                for each, rights in lacking
                if rights is not None and not is_reversed(cursor, each)
            ),
            None,
        )
        set_conflicts(cursor, KIND, group.hex(), [] if found is None else [found])


def _groups_after(
    cursor: Cursor, chain: tuple[bytes, int], actor: str, hlc: int
) -> Iterator[bytes]:
    """Yield the groups of `actor` in a chain from an hlc on, which grows along the chain."""
    station, head = chain
    low, high = 1, head + 1
    while low < high:
        middle = (low + high) // 2
        row = cursor.execute(_HLC_AT, (station, middle)).fetchone()
        if row is not None and isinstance(row[0], int) and row[0] >= hlc:
            high = middle
        else:
            low = middle + 1
    if low <= head:
        for (group,) in cursor.execute(_GROUPS_FROM, (station, low, actor)).fetchall():
            if isinstance(group, bytes):
                yield group
