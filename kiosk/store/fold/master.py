"""Folding master data: the last writer's fields, by (hlc, station, seq)."""

from sqlalchemy import Table, bindparam, select, update

from kiosk.domain.facts import BomReleased, LocationDefined, PartDefined, PolicySet, Tracking
from kiosk.domain.ids import setup_subject
from kiosk.domain.journal import Entry
from kiosk.store.codec import decode, encode, encode_fact
from kiosk.store.driver import Cursor, Value
from kiosk.store.fold.slots import fold_bom_slots
from kiosk.store.fold.tracking import fold_definition
from kiosk.store.fold.versions import fold_release
from kiosk.store.fold.watched import Watched
from kiosk.store.local import META
from kiosk.store.schema import (
    BOM,
    ENTRY_SUBJECT,
    LOCATION,
    NAME,
    PART,
    POLICY,
)
from kiosk.store.sql import compiled, inserting, replacing

REVISION = "master_revision"
"""Key in META of a number that grows with every change of master data; caches watch it."""


def _last(table: Table, *keys: str) -> str:
    columns = [table.c.hlc, table.c.station_id, table.c.seq]
    statement = select(*columns)
    for key in keys:
        statement = statement.where(table.c[key] == bindparam(key))
    return compiled(statement)


_SAVE = {table.name: replacing(table) for table in (PART, BOM, LOCATION, POLICY)}
_LAST = {
    "part": _last(PART, "part_number"),
    "bom": _last(BOM, "parent", "version"),
    "location": _last(LOCATION, "code"),
    "policy": _last(POLICY, "name"),
}
_PART = compiled(select(PART.c.content).where(PART.c.part_number == bindparam("part_number")))
_NAME = replacing(NAME)
_SUBJECT = inserting(ENTRY_SUBJECT)
_TOUCH = compiled(
    update(META).values(value=META.c.value + bindparam("step")).where(META.c.key == bindparam("k"))
)


def fold_part(cursor: Cursor, fact: PartDefined, entry: Entry, watched: Watched) -> None:
    """The part as its last definition says, and its number as a name."""
    row = cursor.execute(_PART, (fact.part_number,)).fetchone()
    before = None if row is None else _tracking(str(row[0]))
    if _save(cursor, "part", (fact.part_number,), encode_fact(fact), entry):
        _name(cursor, fact.part_number, "part", fact.subjects[0], entry)
    fold_definition(cursor, fact, entry, before, watched)


def _tracking(content: str) -> Tracking:
    return decode(content, PartDefined).tracking


def fold_bom(cursor: Cursor, fact: BomReleased, entry: Entry, watched: Watched) -> None:
    """A version of a BOM; the one released last is the one that new runs take."""
    key = (fact.parent, fact.version)
    known = cursor.execute(_LAST["bom"], key).fetchone() is not None
    _save(cursor, "bom", key, encode(fact.lines), entry)
    watched.forget_part(fact.parent)
    if not known:
        fold_bom_slots(cursor, fact.parent, fact.version)
    if not watched.is_last(entry):
        fold_release(cursor, fact, entry, known=known)


def fold_location(cursor: Cursor, fact: LocationDefined, entry: Entry) -> None:
    """The location as its last definition says, and its code as a name."""
    if _save(cursor, "location", (fact.code,), encode_fact(fact), entry):
        _name(cursor, fact.code, "location", fact.subjects[0], entry)


def fold_policy(cursor: Cursor, fact: PolicySet, entry: Entry) -> None:
    """The policy's last value, and every one it had: its facts name no subject to find them by."""
    cursor.execute(_SUBJECT, (setup_subject("policy", fact.name), *entry.order))
    _save(cursor, "policy", (fact.name,), fact.value, entry)


def _save(cursor: Cursor, table: str, key: tuple[Value, ...], content: str, entry: Entry) -> bool:
    row = cursor.execute(_LAST[table], key).fetchone()
    if row is not None and row > entry.order:
        return False
    cursor.execute(_SAVE[table], (*key, content, *entry.order))
    touch(cursor)
    return True


def _name(cursor: Cursor, key: str, kind: str, subject: str, entry: Entry) -> None:
    cursor.execute(_NAME, (key, kind, "", subject, *entry.order, 1, 0))


def touch(cursor: Cursor) -> None:
    """Tell every cache that master data changed."""
    cursor.execute(_TOUCH, (1, REVISION))
