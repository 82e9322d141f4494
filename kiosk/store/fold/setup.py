"""Folding how a plant is set up, and its orders: the last writer's content, by key."""

from sqlalchemy import bindparam, delete, select

from kiosk.domain.facts import (
    CategoryDefined,
    OperationTypeDefined,
    OrderLineClosed,
    OrderPlaced,
    RuleDefined,
    SchemeDefined,
    ShipmentAnnounced,
)
from kiosk.domain.ids import subject_key, subject_kind
from kiosk.domain.journal import Entry
from kiosk.store.codec import encode_fact
from kiosk.store.driver import Cursor
from kiosk.store.fold.entries import is_reversed, standing_of_kind
from kiosk.store.fold.master import touch
from kiosk.store.schema import NAME
from kiosk.store.schema_receiving import ANNOUNCED, LINE_CLOSED, PURCHASE_ORDER, SETUP
from kiosk.store.sql import compiled, replacing

Defined = SchemeDefined | CategoryDefined | OperationTypeDefined | RuleDefined
Ordering = OrderPlaced | OrderLineClosed | ShipmentAnnounced

_SET = replacing(SETUP)
_UNSET = compiled(
    delete(SETUP).where(SETUP.c.kind == bindparam("kind")).where(SETUP.c.code == bindparam("code"))
)
_ORDER = replacing(PURCHASE_ORDER)
_NO_ORDER = compiled(delete(PURCHASE_ORDER).where(PURCHASE_ORDER.c.number == bindparam("number")))
_NAME = replacing(NAME)
_NO_NAME = compiled(
    delete(NAME).where(NAME.c.key == bindparam("key")).where(NAME.c.kind == bindparam("kind"))
)
_CLOSE = replacing(LINE_CLOSED)
_OPEN = compiled(delete(LINE_CLOSED).where(LINE_CLOSED.c.entry_id == bindparam("entry_id")))
_ANNOUNCE = replacing(ANNOUNCED)
_FORGET = compiled(delete(ANNOUNCED).where(ANNOUNCED.c.number == bindparam("number")))
_LAST = compiled(
    select(ANNOUNCED.c.hlc, ANNOUNCED.c.station_id, ANNOUNCED.c.seq)
    .where(ANNOUNCED.c.number == bindparam("number"))
    .where(ANNOUNCED.c.line == bindparam("line"))
    .where(ANNOUNCED.c.serial_key == bindparam("serial_key"))
)


def fold_setup(cursor: Cursor, fact: Defined) -> None:
    """The last standing definition; none where all were taken back."""
    touch(cursor)
    subject = fact.subjects[0]
    kind, code = subject_kind(subject), subject_key(subject)
    standing = standing_of_kind(cursor, subject, fact.kind)
    last = standing[-1] if standing else None
    if last is None or last.fact is None:
        cursor.execute(_UNSET, (kind, code))
        return
    cursor.execute(_SET, (kind, code, encode_fact(last.fact), *last.order))


def fold_ordering(cursor: Cursor, fact: Ordering, entry: Entry) -> None:
    """An order as it was placed last, what of it was closed, and what was announced."""
    match fact:
        case OrderPlaced():
            _fold_order(cursor, fact)
        case OrderLineClosed():
            if not is_reversed(cursor, entry):
                cursor.execute(_CLOSE, (fact.order, fact.line, entry.entry_id, fact.reason))
        case ShipmentAnnounced():
            if not is_reversed(cursor, entry):
                _announce(cursor, fact, entry)


def unfold_ordering(cursor: Cursor, fact: Ordering, entry: Entry) -> None:
    """Bring up to date what one of these facts said before it was taken back."""
    match fact:
        case OrderPlaced():
            _fold_order(cursor, fact)
        case OrderLineClosed():
            cursor.execute(_OPEN, (entry.entry_id,))
        case ShipmentAnnounced():
            cursor.execute(_FORGET, (fact.order,))
            for each in standing_of_kind(cursor, fact.subjects[0], fact.kind):
                if isinstance(each.fact, ShipmentAnnounced):
                    _announce(cursor, each.fact, each)


def _fold_order(cursor: Cursor, fact: OrderPlaced) -> None:
    standing = standing_of_kind(cursor, fact.subjects[0], fact.kind)
    last = standing[-1] if standing else None
    if last is None or last.fact is None:
        cursor.execute(_NO_ORDER, (fact.order,))
        cursor.execute(_NO_NAME, (fact.order, "order"))
        return
    cursor.execute(_ORDER, (fact.order, encode_fact(last.fact), *last.order))
    cursor.execute(_NAME, (fact.order, "order", "", fact.subjects[0], *last.order, 1, 0))


def _announce(cursor: Cursor, fact: ShipmentAnnounced, entry: Entry) -> None:
    for serial, key in zip(fact.serials, fact.serial_keys, strict=True):
        known = cursor.execute(_LAST, (fact.order, fact.line, key)).fetchone()
        if known is None or known < entry.order:
            row = (fact.order, fact.line, key, serial, fact.lot, fact.notice, *entry.order)
            cursor.execute(_ANNOUNCE, row)
