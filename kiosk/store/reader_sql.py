"""The statements of the reader, compiled once; parameters in the order they stand."""

from sqlalchemy import and_, bindparam, desc, select

from kiosk.store.schema import (
    BALANCE,
    ENTRY_SUBJECT,
    FITTED,
    HELD,
    JOURNAL,
    LOT,
    NAME,
    UNIT,
)
from kiosk.store.sql import compiled

CLAIMS_ON = compiled(
    select(NAME.c.subject)
    .where(NAME.c.key == bindparam("key"))
    .where(NAME.c.kind == bindparam("kind"))
    .where(NAME.c.scope == bindparam("scope"))
    .where(NAME.c.active == bindparam("active"))
    .order_by(desc(NAME.c.claim), NAME.c.subject)
)
SERIAL_OF = compiled(select(UNIT.c.serial).where(UNIT.c.unit == bindparam("unit")))
UNITS_INSIDE = compiled(
    select(UNIT.c.unit, UNIT.c.part_number, UNIT.c.serial, UNIT.c.line, UNIT.c.position)
    .where(UNIT.c.place == bindparam("place"))
    .order_by(UNIT.c.id)
)
FITTED_IN = compiled(
    select(FITTED.c.line, FITTED.c.item, FITTED.c.quantity)
    .where(FITTED.c.parent == bindparam("parent"))
    .order_by(FITTED.c.line, FITTED.c.item)
)
_made = and_(JOURNAL.c.station_id == LOT.c.station_id, JOURNAL.c.seq == LOT.c.seq)
LOT_BY_ID = compiled(
    select(LOT.c.part_number, LOT.c.lot_number, JOURNAL.c.at_us)
    .select_from(LOT)
    .join(JOURNAL, _made)
    .where(LOT.c.lot == bindparam("lot"))
)
STOCK_OF = compiled(
    select(BALANCE.c.place, BALANCE.c.quantity)
    .where(BALANCE.c.item == bindparam("item"))
    .where(BALANCE.c.place >= bindparam("first"))
    .where(BALANCE.c.place < bindparam("behind"))
    .where(BALANCE.c.quantity != bindparam("none"))
    .order_by(desc(BALANCE.c.quantity), BALANCE.c.place)
)
HELD_OF = compiled(select(HELD.c.place, HELD.c.title).where(HELD.c.item == bindparam("item")))
BALANCE_AT = compiled(
    select(BALANCE.c.quantity)
    .where(BALANCE.c.item == bindparam("item"))
    .where(BALANCE.c.place == bindparam("place"))
)
LAST_USE_OF = compiled(
    select(JOURNAL.c.at_us, JOURNAL.c.actor)
    .select_from(ENTRY_SUBJECT)
    .join(
        JOURNAL,
        and_(
            JOURNAL.c.station_id == ENTRY_SUBJECT.c.station_id,
            JOURNAL.c.seq == ENTRY_SUBJECT.c.seq,
        ),
    )
    .where(ENTRY_SUBJECT.c.subject == bindparam("subject"))
    .where(JOURNAL.c.kind == bindparam("kind"))
    .order_by(desc(ENTRY_SUBJECT.c.hlc))
)
LOT_MADE = compiled(
    select(JOURNAL.c.at_us)
    .select_from(LOT)
    .join(JOURNAL, _made)
    .where(LOT.c.lot == bindparam("lot"))
)
"""When a lot was first received, microseconds since 1970 UTC by its station's wall clock."""
