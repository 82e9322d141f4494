"""Claims on serial numbers: one row a claimant, the earliest canonical, the others shadows.

The row of the canonical claim stands in a unique index over scope and serial (A24); a duplicate
that arrived from another station is a shadow only to keep that index legal: both are in conflict.
"""

from sqlalchemy import bindparam, delete, select, update

from kiosk.domain.ids import Subject, unit_subject
from kiosk.domain.unit import UnitState
from kiosk.store.driver import Cursor, Row
from kiosk.store.fold.conflicts import set_conflicts
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
    select(NAME.c.subject, NAME.c.claim)
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


def fold_claim(cursor: Cursor, before: UnitState | None, after: UnitState) -> None:
    """Store the claim of a unit on its serial, and judge the claims on it again."""
    settled = before is not None and before.made == after.made
    if settled and before is not None and before.claims_serial == after.claims_serial:
        return
    key = (after.serial_key, "serial", after.scope)
    alone = before is None and after.claims_serial and not _claimants(cursor, *key)
    active, claim = int(after.claims_serial), int(alone)
    subject = unit_subject(after.unit)
    cursor.execute(_SAVE, (*key, subject, *after.made, active, claim))
    if not alone:
        _judge(cursor, *key)


def drop_claim(cursor: Cursor, state: UnitState) -> None:
    """Forget the claim of a unit that turned out to be made under another number."""
    key = (state.serial_key, "serial", state.scope)
    cursor.execute(_DROP, (*key, unit_subject(state.unit)))
    _judge(cursor, *key)


def _claimants(cursor: Cursor, key: str, kind: str, scope: str) -> list[Row]:
    return cursor.execute(_CLAIMANTS, (key, kind, scope, 1)).fetchall()


def _judge(cursor: Cursor, key: str, kind: str, scope: str) -> None:
    """Make the earliest claim canonical, and raise a conflict where there are several."""
    rows = _claimants(cursor, key, kind, scope)
    for index, (subject, claim) in enumerate(rows):
        if index and claim:
            cursor.execute(_SET_CLAIM, (0, key, kind, scope, subject))
    if rows and not rows[0][1]:
        cursor.execute(_SET_CLAIM, (1, key, kind, scope, rows[0][0]))
    subjects = [Subject(str(subject)) for subject, _ in rows]
    found = [tuple(sorted(subjects))] if len(subjects) > 1 else []
    set_conflicts(cursor, "duplicate_serial", f"{scope}\n{key}", found)
