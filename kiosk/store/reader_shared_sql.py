"""The statements about what stations share, compiled once; parameters in their order."""

from sqlalchemy import bindparam, desc, exists, func, literal_column, select, tuple_

from kiosk.domain.conflicts import HOLDING
from kiosk.store.fold.entries import ENTRY_COLUMNS
from kiosk.store.schema import JOURNAL
from kiosk.store.schema_shared import (
    ATTACHED,
    CONFLICT,
    CONFLICT_SUBJECT,
    PLACE_OWNER,
    RESOLUTION,
)
from kiosk.store.sql import compiled

_later = tuple_(RESOLUTION.c.hlc, RESOLUTION.c.station_id, RESOLUTION.c.seq) > tuple_(
    CONFLICT.c.hlc, CONFLICT.c.station_id, CONFLICT.c.seq
)
IS_OPEN = ~exists().where(RESOLUTION.c.conflict == CONFLICT.c.conflict).where(_later)
"""Nobody decided a conflict since what caused it."""

HOLDS = CONFLICT.c.kind.in_(
    [literal_column(f"'{each.value}'") for each in sorted(HOLDING, key=lambda kind: kind.value)]
)
"""A conflict puts what it names on hold."""

_of_subject = CONFLICT_SUBJECT.join(CONFLICT, CONFLICT.c.conflict == CONFLICT_SUBJECT.c.conflict)
HELD_BY_CONFLICT = compiled(
    select(CONFLICT.c.conflict)
    .select_from(_of_subject)
    .where(CONFLICT_SUBJECT.c.subject == bindparam("subject"))
    .where(HOLDS)
    .where(IS_OPEN)
)
HELD_SUBJECTS = compiled(
    select(CONFLICT_SUBJECT.c.subject).select_from(_of_subject).where(HOLDS).where(IS_OPEN)
)
_oldest = (
    func.max(CONFLICT.c.hlc),
    CONFLICT.c.conflict,
)
OPEN = compiled(
    select(CONFLICT.c.conflict).where(IS_OPEN).group_by(CONFLICT.c.conflict).order_by(*_oldest)
)
OPEN_OF = compiled(
    select(CONFLICT.c.conflict)
    .select_from(_of_subject)
    .where(CONFLICT_SUBJECT.c.subject == bindparam("subject"))
    .where(IS_OPEN)
    .group_by(CONFLICT.c.conflict)
    .order_by(*_oldest)
)
OPEN_COUNT = compiled(select(func.count(CONFLICT.c.conflict.distinct())).where(IS_OPEN))
BY_ID = compiled(
    select(
        CONFLICT.c.kind,
        CONFLICT.c.subjects,
        CONFLICT.c.entries,
        CONFLICT.c.hlc,
        CONFLICT.c.station_id,
        CONFLICT.c.seq,
    )
    .where(CONFLICT.c.conflict == bindparam("conflict"))
    .order_by(CONFLICT.c.spans)
)
EVIDENCE = compiled(
    select(
        func.lower(func.hex(JOURNAL.c.entry_id)),
        JOURNAL.c.at_us,
        JOURNAL.c.hlc,
        JOURNAL.c.station_id,
        JOURNAL.c.seq,
    ).where(JOURNAL.c.entry_id == bindparam("entry_id"))
)
LAST_RESOLUTION = (
    compiled(
        select(*ENTRY_COLUMNS)
        .select_from(RESOLUTION)
        .join(JOURNAL, JOURNAL.c.entry_id == RESOLUTION.c.entry_id)
        .where(RESOLUTION.c.conflict == bindparam("conflict"))
        .order_by(desc(RESOLUTION.c.hlc), desc(RESOLUTION.c.station_id), desc(RESOLUTION.c.seq))
    )
    + " LIMIT 1"
)
DECISIONS = compiled(
    select(func.lower(func.hex(RESOLUTION.c.entry_id)))
    .where(RESOLUTION.c.conflict == bindparam("conflict"))
    .order_by(RESOLUTION.c.hlc, RESOLUTION.c.station_id, RESOLUTION.c.seq)
)
OWNER = compiled(
    select(PLACE_OWNER.c.owner, PLACE_OWNER.c.name).where(PLACE_OWNER.c.code == bindparam("code"))
)
FILES = compiled(
    select(ATTACHED.c.content, ATTACHED.c.at_us, ATTACHED.c.actor)
    .where(ATTACHED.c.item == bindparam("item"))
    .order_by(desc(ATTACHED.c.hlc), desc(ATTACHED.c.station_id), desc(ATTACHED.c.seq))
)
