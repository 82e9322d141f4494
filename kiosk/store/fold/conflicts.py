"""Conflicts: rows that follow from what spans subjects; only an entry that names one resolves it.

A conflict's id is UUIDv5 over its kind and sorted subjects, the same at every station.
"""

import uuid
from collections.abc import Sequence
from functools import lru_cache

from sqlalchemy import bindparam, delete, literal_column, select

from kiosk.domain.facts import BomLine, inside
from kiosk.domain.ids import (
    BomVersion,
    PartNumber,
    Subject,
    UnitId,
    subject_key,
    subject_kind,
    unit_subject,
)
from kiosk.domain.quantity import micro
from kiosk.domain.unit import UnitState
from kiosk.store.codec import decode
from kiosk.store.driver import Cursor
from kiosk.store.schema import BOM, CONFLICT, CONFLICT_SUBJECT, UNIT
from kiosk.store.sql import compiled, replacing

NAMESPACE = uuid.UUID("5a1ad5e4-6c4a-5b0e-9d0a-2f3a1c6b7d80")

_EXISTING = compiled(
    select(CONFLICT.c.conflict)
    .where(CONFLICT.c.kind == bindparam("kind"))
    .where(CONFLICT.c.spans == bindparam("spans"))
)
_INSERT = replacing(CONFLICT)
_INSERT_SUBJECT = replacing(CONFLICT_SUBJECT)
_DELETE = compiled(delete(CONFLICT).where(CONFLICT.c.conflict == bindparam("conflict")))
_DELETE_SUBJECTS = compiled(
    delete(CONFLICT_SUBJECT).where(CONFLICT_SUBJECT.c.conflict == bindparam("conflict"))
)
_UNITS_IN_SLOT = compiled(
    select(UNIT.c.unit)
    .where(UNIT.c.place == bindparam("place"))
    .where(UNIT.c.line == bindparam("line"))
)
_FILLED = compiled(select(UNIT.c.line).where(UNIT.c.place == bindparam("place")).distinct())
_PARENT = compiled(
    select(UNIT.c.part_number, UNIT.c.bom_version).where(UNIT.c.unit == bindparam("unit"))
)
_BOM = compiled(
    select(BOM.c.content)
    .where(BOM.c.parent == bindparam("parent"))
    .where(BOM.c.version == bindparam("version"))
)
_RUNS = compiled(
    select(UNIT.c.unit)
    .where(UNIT.c.part_number == bindparam("part_number"))
    .where(UNIT.c.bom_version == bindparam("version"))
    .where(UNIT.c.bom_version != literal_column("''"))
)


def conflict_id(kind: str, subjects: Sequence[Subject]) -> str:
    """Return the id of the conflict of that kind between `subjects`."""
    return str(uuid.uuid5(NAMESPACE, "\n".join((kind, *sorted(subjects)))))


def set_conflicts(
    cursor: Cursor, kind: str, spans: str, found: Sequence[tuple[Subject, ...]]
) -> None:
    """Make the stored conflicts of one key be exactly `found`, each a tuple of subjects.

    Args:
        cursor: of the fold's transaction.
        kind: such as `duplicate_serial`.
        spans: the key of what is claimed twice.
        found: the subjects of each conflict that follows from the entries now.
    """
    rows = cursor.execute(_EXISTING, (kind, spans)).fetchall()
    existing = {str(row[0]) for row in rows}
    wanted = {conflict_id(kind, subjects): subjects for subjects in found}
    for gone in existing - wanted.keys():
        cursor.execute(_DELETE, (gone,))
        cursor.execute(_DELETE_SUBJECTS, (gone,))
    for conflict in sorted(wanted.keys() - existing):
        subjects = sorted(set(wanted[conflict]))
        cursor.execute(_INSERT, (conflict, kind, spans, " ".join(subjects)))
        for subject in subjects:
            cursor.execute(_INSERT_SUBJECT, (subject, conflict))


def fold_disputes(cursor: Cursor, before: UnitState | None, after: UnitState) -> None:
    """Raise what the unit's own entries contradict each other in, such as a double install."""
    if (before.disputes if before else ()) == after.disputes:
        return
    kinds = {each.kind for state in (before, after) if state for each in state.disputes}
    for kind in sorted(kinds):
        found = [each.subjects for each in after.disputes if each.kind == kind]
        set_conflicts(cursor, kind, unit_subject(after.unit), found)


def fold_slots(cursor: Cursor, before: UnitState | None, after: UnitState) -> None:
    """Judge the slots a unit left or entered, and all of its own once it is known."""
    slots = {
        (state.place, state.line)
        for state in (before, after)
        if state is not None and subject_kind(state.place) == "unit"
    }
    if before is not None and (before.place, before.line) == (after.place, after.line):
        slots.clear()
    if before is None and after.run:
        place = inside(after.unit)
        slots |= {(place, str(row[0])) for row in cursor.execute(_FILLED, (place,)).fetchall()}
    for place, line in sorted(slots):
        judge_slot(cursor, place, line)


def fold_bom_slots(cursor: Cursor, parent: PartNumber, version: BomVersion) -> None:
    """Judge the slots of runs whose BOM arrived after them, from yet another station."""
    for (unit,) in cursor.execute(_RUNS, (parent, version)).fetchall():
        run = UnitId(str(unit))
        for line in _lines(cursor, run):
            judge_slot(cursor, inside(run), line.line)


def judge_slot(cursor: Cursor, place: str, line: str) -> None:
    """Raise `slot_taken` where a BOM line holds more units than its run asks for."""
    parent = UnitId(subject_key(place))
    inside_it = [str(row[0]) for row in cursor.execute(_UNITS_IN_SLOT, (place, line)).fetchall()]
    found: list[tuple[Subject, ...]] = []
    if len(inside_it) > 1:
        asked = next((each for each in _lines(cursor, parent) if each.line == line), None)
        if asked is not None and len(inside_it) * 1_000_000 > micro(asked.quantity):
            units = tuple(unit_subject(UnitId(each)) for each in sorted(inside_it))
            found.append((unit_subject(parent), *units))
    set_conflicts(cursor, "slot_taken", f"{place}\n{line}", found)


def _lines(cursor: Cursor, parent: UnitId) -> tuple[BomLine, ...]:
    row = cursor.execute(_PARENT, (parent,)).fetchone()
    if row is None:
        return ()
    content = cursor.execute(_BOM, row).fetchone()
    return () if content is None else _read(str(content[0]))


@lru_cache(maxsize=64)
def _read(content: str) -> tuple[BomLine, ...]:
    return decode(content, tuple[BomLine, ...])
