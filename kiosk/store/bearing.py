"""Who bears a number, and which numbers were given last."""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import bindparam, desc, func, select, text

from kiosk.domain.ids import BomVersion, PartNumber, UnitId, subject_key
from kiosk.domain.moment import to_us
from kiosk.domain.rules.receive import meet, serial_scope
from kiosk.store.catalogue import Catalogue
from kiosk.store.driver import Cursor
from kiosk.store.schema import LOT, NAME, UNIT
from kiosk.store.sql import compiled

_BEARERS = compiled(
    select(NAME.c.subject, NAME.c.scope, UNIT.c.part_number)
    .select_from(NAME)
    .join(UNIT, UNIT.c.unit == func.substr(NAME.c.subject, bindparam("behind")))
    .where(NAME.c.key == bindparam("key"))
    .where(NAME.c.kind == bindparam("kind"))
    .where(NAME.c.active == bindparam("active"))
    .order_by(desc(NAME.c.claim), NAME.c.subject)
)
"""Who claims a serial within whatever scope; the parameters begin with where an id begins."""
_LAST_SERIAL = compiled(
    select(UNIT.c.serial)
    .where(UNIT.c.part_number == bindparam("part"))
    .order_by(desc(UNIT.c.made_hlc), desc(UNIT.c.made_station), desc(UNIT.c.made_seq))
    .limit(1)
).replace("LIMIT ? OFFSET ?", "LIMIT 1")
_LAST_LOT = compiled(
    select(LOT.c.lot_number)
    .where(LOT.c.part_number == bindparam("part"))
    .order_by(desc(LOT.c.hlc), desc(LOT.c.station_id), desc(LOT.c.seq))
    .limit(1)
).replace("LIMIT ? OFFSET ?", "LIMIT 1")
_STARTED = compiled(
    select(func.count())
    .select_from(UNIT)
    .where(UNIT.c.bom_version == bindparam("version"))
    .where(text("bom_version <> ''"))  # as its index says
    .where(UNIT.c.made_hlc >= bindparam("since"))  # by the index; never before the wall clock
    .where(UNIT.c.made_us >= bindparam("at"))
)
_BEHIND = len("unit:") + 1  # where the id of a unit begins in its subject, from 1


def bearers(cursor: Cursor, catalogue: Catalogue, key: str, scope: str) -> Iterator[UnitId]:
    """Give the units whose claim on a serial may bind a new unit within `scope`.

    Claims of every scope are looked at, for a plant may have changed what a serial is unique in.
    Who supplied a unit is not known before it is loaded; the caller asks `binds` then.
    """
    rows = cursor.execute(_BEARERS, (_BEHIND, key, "serial", 1)).fetchall()
    for subject, claimed, number in rows:
        part = catalogue.part(PartNumber(str(number)))
        own = str(number) if part is None else serial_scope(part, catalogue.policies)
        if scope in {"", claimed} or meet(scope, own):
            yield UnitId(subject_key(str(subject)))


def last_serial(cursor: Cursor, part: PartNumber) -> str:
    """Return the serial of the unit of `part` that was made last; empty where none was."""
    row = cursor.execute(_LAST_SERIAL, (part,)).fetchone()
    return "" if row is None else str(row[0])


def last_lot(cursor: Cursor, part: PartNumber) -> str:
    """Return the number of the lot of `part` that was made last; empty where none was."""
    row = cursor.execute(_LAST_LOT, (part,)).fetchone()
    return "" if row is None else str(row[0])


def started_on(cursor: Cursor, version: BomVersion, now: datetime) -> int:
    """Return how many units were started from a BOM on the day of `now`, in its zone (A21)."""
    midnight = now.replace(hour=0, minute=0, second=0, microsecond=0)
    since = to_us(midnight)
    row = cursor.execute(_STARTED, (version, since, since)).fetchone()
    return row[0] if row is not None and isinstance(row[0], int) else 0
