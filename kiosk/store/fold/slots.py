"""Slots: how many units a line of a bill of material holds, and how many its run asks for."""

from functools import lru_cache

from sqlalchemy import bindparam, literal_column, select

from kiosk.domain.facts import BomLine, inside
from kiosk.domain.ids import (
    BomVersion,
    PartNumber,
    UnitId,
    subject_key,
    subject_kind,
    unit_subject,
)
from kiosk.domain.quantity import micro
from kiosk.domain.unit import UnitState
from kiosk.domain.unit_facts import affecting
from kiosk.store.codec import decode
from kiosk.store.driver import Cursor
from kiosk.store.fold.conflicts import Found, Order, set_conflicts
from kiosk.store.fold.entries import entries_about, is_reversed
from kiosk.store.schema import BOM, UNIT
from kiosk.store.sql import compiled

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


def fold_slots(cursor: Cursor, before: UnitState | None, after: UnitState) -> None:
    """Judge the slots a unit left, entered or is in, and all of its own once it is known."""
    slots = {
        (state.place, state.line)
        for state in (before, after)
        if state is not None and subject_kind(state.place) == "unit"
    }
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
    found: list[Found] = []
    if len(inside_it) > 1:
        asked = next((each for each in _lines(cursor, parent) if each.line == line), None)
        if asked is not None and len(inside_it) * 1_000_000 > micro(asked.quantity):
            units = tuple(UnitId(each) for each in sorted(inside_it))
            placed = tuple(_placed(cursor, each, place, line) for each in units)
            subjects = (unit_subject(parent), *(unit_subject(each) for each in units))
            found.append(Found(subjects, placed))
    set_conflicts(cursor, "slot_taken", f"{place}\n{line}", found)


def _placed(cursor: Cursor, unit: UnitId, place: str, line: str) -> Order:
    """Return the last standing entry that put a unit into a slot."""
    item = unit_subject(unit)
    last: Order = (0, b"", 0)
    for entry in entries_about(cursor, item):
        fact = affecting(unit, entry)
        into = fact is not None and any(
            (move.item, move.target, move.line) == (item, place, line) for move in fact.moves
        )
        if into and not is_reversed(cursor, entry):
            last = entry.order
    return last


def _lines(cursor: Cursor, parent: UnitId) -> tuple[BomLine, ...]:
    row = cursor.execute(_PARENT, (parent,)).fetchone()
    if row is None:
        return ()
    content = cursor.execute(_BOM, row).fetchone()
    return () if content is None else _read(str(content[0]))


@lru_cache(maxsize=64)
def _read(content: str) -> tuple[BomLine, ...]:
    return decode(content, tuple[BomLine, ...])
