"""Runs that were started from a bill of material which another station had replaced."""

from sqlalchemy import and_, bindparam, desc, literal_column, select, tuple_

from kiosk.domain.facts import BomReleased
from kiosk.domain.ids import PartNumber, UnitId, part_subject, unit_subject
from kiosk.domain.journal import Entry
from kiosk.domain.unit import UnitState
from kiosk.store.driver import Cursor
from kiosk.store.fold.conflicts import Found, Order, order_of, set_conflicts
from kiosk.store.fold.entries import ENTRY_COLUMNS, is_reversed, read_entry
from kiosk.store.fold.watched import Watched
from kiosk.store.schema import BOM, ENTRY_SUBJECT, JOURNAL, UNIT
from kiosk.store.sql import compiled

_of_entry = and_(
    JOURNAL.c.station_id == ENTRY_SUBJECT.c.station_id, JOURNAL.c.seq == ENTRY_SUBJECT.c.seq
)
_about = (
    select(*ENTRY_COLUMNS)
    .select_from(ENTRY_SUBJECT)
    .join(JOURNAL, _of_entry)
    .where(ENTRY_SUBJECT.c.subject == bindparam("subject"))
)
_RELEASE_BEFORE = (
    compiled(
        _about.where(
            tuple_(ENTRY_SUBJECT.c.hlc, ENTRY_SUBJECT.c.station_id, ENTRY_SUBJECT.c.seq)
            < tuple_(bindparam("hlc"), bindparam("station_id"), bindparam("seq"))
        )
        .where(JOURNAL.c.kind == bindparam("kind"))
        .order_by(
            desc(ENTRY_SUBJECT.c.hlc), desc(ENTRY_SUBJECT.c.station_id), desc(ENTRY_SUBJECT.c.seq)
        )
    )
    + " LIMIT 1"
)
_RUN = compiled(
    select(
        UNIT.c.part_number,
        UNIT.c.bom_version,
        UNIT.c.made_hlc,
        UNIT.c.made_station,
        UNIT.c.made_seq,
    )
    .where(UNIT.c.unit == bindparam("unit"))
    .where(UNIT.c.run != bindparam("none"))
)
_MADE_BY = compiled(
    select(*ENTRY_COLUMNS)
    .where(JOURNAL.c.station_id == bindparam("station_id"))
    .where(JOURNAL.c.seq == bindparam("seq"))
)
_VERSIONS = compiled(select(BOM.c.version).where(BOM.c.parent == bindparam("parent")))
_RUNS_FROM = compiled(
    select(UNIT.c.unit)
    .where(UNIT.c.bom_version == bindparam("version"))
    .where(UNIT.c.bom_version != literal_column("''"))
    .where(UNIT.c.made_hlc >= bindparam("hlc"))
    .where(UNIT.c.part_number == bindparam("part_number"))
)


def fold_started(cursor: Cursor, before: UnitState | None, after: UnitState, w: Watched) -> None:
    """Judge a run that became known, or turned out to be started by an earlier entry."""
    if before is not None and before.made == after.made:
        return
    if after.run:
        last = w.last_release(after.part_number)
        newest = last is not None and last[0] < after.made and last[1] == after.bom_version
        if before is None and newest:
            return
    elif before is None:
        return
    judge_run(cursor, after.unit)


def fold_release(cursor: Cursor, fact: BomReleased, entry: Entry, *, known: bool) -> None:
    """Judge the runs that sort after a release.

    Those of its own version are all judged when it becomes known: no release found them before.
    """
    versions = cursor.execute(_VERSIONS, (fact.parent,)).fetchall()
    for (version,) in versions:
        since = 0 if version == fact.version and not known else entry.hlc
        for (unit,) in cursor.execute(_RUNS_FROM, (version, since, fact.parent)).fetchall():
            judge_run(cursor, UnitId(str(unit)))


def judge_run(cursor: Cursor, unit: UnitId) -> None:
    """Raise `superseded_bom` where the last release before a run's start was another's."""
    subject = unit_subject(unit)
    found: list[Found] = []
    row = cursor.execute(_RUN, (unit, "")).fetchone()
    if row is not None:
        part, version, made = PartNumber(str(row[0])), str(row[1]), order_of(row)
        release = _release_before(cursor, part, made)
        if release is not None and release.station_id != made[1]:
            other = isinstance(release.fact, BomReleased) and release.fact.version != version
            if other and not _taken_back(cursor, made):
                found.append(Found((part_subject(part), subject), (release.order, made)))
    set_conflicts(cursor, "superseded_bom", subject, found)


def _release_before(cursor: Cursor, part: PartNumber, made: Order) -> Entry | None:
    key = (part_subject(part), *made, BomReleased.kind)
    row = cursor.execute(_RELEASE_BEFORE, key).fetchone()
    return None if row is None else read_entry(row)


def _taken_back(cursor: Cursor, made: Order) -> bool:
    row = cursor.execute(_MADE_BY, made[1:]).fetchone()
    return row is not None and is_reversed(cursor, read_entry(row))
