"""Claims on serial numbers: one row a claimant, the earliest canonical, the others shadows.

The row of the canonical claim stands in a unique index over scope and serial (A24); a duplicate
that arrived from another station is a shadow only to keep that index legal: both are in conflict.
"""

from sqlalchemy import bindparam, delete, select, update

from kiosk.domain.ids import Subject, unit_subject
from kiosk.domain.unit import UnitState
from kiosk.store.driver import Cursor, Row
from kiosk.store.fold.conflicts import Found, order_of, set_conflicts
from kiosk.store.schema import NAME
from kiosk.store.sql import compiled, replacing

_SAVE = replacing(NAME)
_DROP = compiled(
    delete(NAME)
    .where(NAME.c.key == bindparam("key"))
    .where(NAME.c.kind == bindparam("kind"))
    .where(NAME.c.scope == bindparam("scope"))
    .where(NAME.c.subject == bindparam("subject"))
)
_CLAIMANTS = compiled(
    select(NAME.c.subject, NAME.c.claim, NAME.c.hlc, NAME.c.station_id, NAME.c.seq)
    .where(NAME.c.key == bindparam("key"))
    .where(NAME.c.kind == bindparam("kind"))
    .where(NAME.c.scope == bindparam("scope"))
    .where(NAME.c.active == bindparam("active"))
    .order_by(NAME.c.hlc, NAME.c.station_id, NAME.c.seq)
)
_SET_CLAIM = compiled(
    update(NAME)
    .values(claim=bindparam("new_claim"))
    .where(NAME.c.key == bindparam("k"))
    .where(NAME.c.kind == bindparam("kind"))
    .where(NAME.c.scope == bindparam("s"))
    .where(NAME.c.subject == bindparam("subject"))
)


def fold_claims(cursor: Cursor, before: UnitState | None, after: UnitState) -> None:
    """Store the claims of a unit on the numbers it bears and bore, and judge them again."""
    if before is None and not after.numbers:
        _first_claim(cursor, after)
        return
    if before is not None and _same(before, after):
        return
    subject = unit_subject(after.unit)
    old = {} if before is None else before.claims()
    new = after.claims()
    for key, scope in sorted(old.keys() - new.keys()):
        cursor.execute(_DROP, (key, "serial", scope, subject))
        _judge(cursor, key, scope)
    for (key, scope), (order, active) in sorted(new.items()):
        if old.get((key, scope)) != (order, active):
            cursor.execute(_SAVE, (key, "serial", scope, subject, *order, int(active), 0))
            _judge(cursor, key, scope)


def _same(before: UnitState, after: UnitState) -> bool:
    return (
        before.made == after.made
        and before.claims_serial == after.claims_serial
        and before.numbers == after.numbers
        and before.merged_into == after.merged_into
        and (before.serial_key, before.scope) == (after.serial_key, after.scope)
    )


def _first_claim(cursor: Cursor, state: UnitState) -> None:
    key, scope = state.serial_key, state.scope
    active = state.claims_serial
    alone = active and not _claimants(cursor, key, scope)
    row = (key, "serial", scope, unit_subject(state.unit), *state.made, int(active), int(alone))
    cursor.execute(_SAVE, row)
    if not alone:
        _judge(cursor, key, scope)


def _claimants(cursor: Cursor, key: str, scope: str) -> list[Row]:
    return cursor.execute(_CLAIMANTS, (key, "serial", scope, 1)).fetchall()


def _judge(cursor: Cursor, key: str, scope: str) -> None:
    """Make the earliest claim canonical, and raise a conflict where there are several."""
    rows = _claimants(cursor, key, scope)
    for row in rows[1:]:
        if row[1]:
            cursor.execute(_SET_CLAIM, (0, key, "serial", scope, row[0]))
    if rows and not rows[0][1]:
        cursor.execute(_SET_CLAIM, (1, key, "serial", scope, rows[0][0]))
    subjects = tuple(Subject(str(row[0])) for row in rows)
    found = [Found(subjects, tuple(map(order_of, rows)))] if len(rows) > 1 else []
    set_conflicts(cursor, "duplicate_serial", f"{scope}\n{key}", found)
