"""What screens list beside the task: units of a receipt, open builds, labels that wait, stock."""

from itertools import islice

from sqlalchemy import bindparam, desc, func, select, text

from kiosk.domain.facts import LocationDefined, PartDefined, location_place
from kiosk.domain.ids import (
    LocationCode,
    LotId,
    PartNumber,
    ReceiptId,
    Subject,
    UnitId,
    subject_key,
    subject_kind,
)
from kiosk.domain.quantity import from_micro
from kiosk.domain.records import LotRecord, Stock, UnitRecord, as_tracked
from kiosk.domain.unit import Status
from kiosk.store.codec import decode
from kiosk.store.driver import Row
from kiosk.store.reader_shared_sql import OPEN_COUNT
from kiosk.store.reading import Snapshot
from kiosk.store.schema import (
    BALANCE,
    BOM,
    JOURNAL,
    LOCATION,
    LOT,
    PART,
    UNIT,
)
from kiosk.store.sql import compiled

NEWEST = 300
"""Rows of the unit table, from its end, among which a receipt's units are looked for."""

_NEWEST = compiled(
    select(UNIT.c.unit, UNIT.c.receipt).order_by(desc(UNIT.c.id)).limit(NEWEST)
).replace("LIMIT ? OFFSET ?", f"LIMIT {NEWEST}")
_PRODUCED = compiled(
    select(UNIT.c.unit).where(text("run_open = 1")).order_by(desc(UNIT.c.since_us))
)
_AT = compiled(
    select(UNIT.c.unit)
    .where(UNIT.c.place == bindparam("place"))
    .where(UNIT.c.status != bindparam("voided"))
    .order_by(UNIT.c.part_number, UNIT.c.serial)
)
_BALANCE_AT = compiled(
    select(BALANCE.c.item, BALANCE.c.quantity)
    .where(BALANCE.c.place == bindparam("place"))
    .where(BALANCE.c.quantity != bindparam("none"))
    .order_by(BALANCE.c.item)
)
_ENTRIES = compiled(select(func.count()).select_from(JOURNAL))
_HELD = compiled(select(func.count()).select_from(UNIT).where(text("status = 'on hold'")))
_HELD_UNITS = compiled(
    select(UNIT.c.unit).where(text("status = 'on hold'")).order_by(UNIT.c.part_number)
)
_PARTS = compiled(select(PART.c.content).order_by(PART.c.part_number))
_BUILT = compiled(select(BOM.c.parent).distinct().order_by(BOM.c.parent))
_LOCATIONS = compiled(select(LOCATION.c.content).order_by(LOCATION.c.code))
_LOTS = compiled(
    select(LOT.c.lot).where(LOT.c.part_number == bindparam("part")).order_by(LOT.c.hlc)
)


def entries(record: Snapshot) -> int:
    """Return how many entries are on record, those of other stations included."""
    ((count,),) = record.cursor().execute(_ENTRIES).fetchall()
    return count if isinstance(count, int) else 0


def received_in(
    record: Snapshot, receipt: ReceiptId, part: PartNumber, most: int = 50
) -> list[UnitRecord]:
    """Return the newest units of a part in a receipt, the newest first; none that was undone."""
    rows = record.cursor().execute(_NEWEST).fetchall()
    units = (record.reader.unit(UnitId(str(unit))) for unit, of in rows if of == receipt)
    received = (
        each
        for each in units
        if each is not None
        and each.state.part_number == part
        and each.state.status is not Status.VOIDED
    )
    return list(islice(received, most))


def newest_units(record: Snapshot, most: int = 20) -> list[UnitRecord]:
    """Return the units that were recorded last, the newest first; none that was undone."""
    rows = record.cursor().execute(_NEWEST).fetchall()[:most]
    return [each for each in _units(record, rows) if each.state.status is not Status.VOIDED]


def in_production(record: Snapshot, most: int = 200) -> list[UnitRecord]:
    """Return the units that are being built, the one touched last first."""
    rows = record.cursor().execute(f"{_PRODUCED} LIMIT {int(most)}").fetchall()
    return _units(record, rows)


def _units(record: Snapshot, rows: list[Row]) -> list[UnitRecord]:
    units = (record.reader.unit(UnitId(str(row[0]))) for row in rows)
    return [each for each in units if each is not None]


def contents(
    record: Snapshot, code: LocationCode, most: int = 500
) -> tuple[list[UnitRecord], list[tuple[Subject, Stock]]]:
    """Return the units and the stock that lie at a location."""
    place = location_place(code)
    cursor = record.cursor()
    units = cursor.execute(f"{_AT} LIMIT {int(most)}", (place, "voided")).fetchall()
    sums = cursor.execute(_BALANCE_AT, (place, 0)).fetchall()
    stock = [
        (Subject(str(item)), Stock(location=code, quantity=from_micro(quantity)))
        for item, quantity in sums
        if isinstance(quantity, int) and subject_kind(Subject(str(item))) != "unit"
    ]
    return _units(record, units), stock


def units_held(record: Snapshot) -> int:
    """Return how many units are on hold."""
    return _count(record, _HELD)


def held_units(record: Snapshot, most: int = 200) -> list[UnitRecord]:
    """Return the units that are on hold, by their parts."""
    rows = record.cursor().execute(f"{_HELD_UNITS} LIMIT {int(most)}").fetchall()
    return _units(record, rows)


def conflicts_open(record: Snapshot) -> int:
    """Return how many conflicts nobody has decided, notices included."""
    return _count(record, OPEN_COUNT)


def _count(record: Snapshot, sql: str, *parameters: str) -> int:
    row = record.cursor().execute(sql, parameters).fetchone()
    return row[0] if row is not None and isinstance(row[0], int) else 0


def parts(record: Snapshot, most: int = 500) -> list[PartDefined]:
    """Return the parts by their numbers."""
    rows = record.cursor().execute(f"{_PARTS} LIMIT {int(most)}").fetchall()
    policies = record.reader.policies
    return [as_tracked(decode(str(row[0]), PartDefined), policies) for row in rows]


def assemblies(record: Snapshot) -> list[PartDefined]:
    """Return the parts that have a released BOM."""
    rows = record.cursor().execute(_BUILT).fetchall()
    found = (record.reader.catalogue.part(PartNumber(str(row[0]))) for row in rows)
    return [each for each in found if each is not None]


def locations(record: Snapshot, most: int = 500) -> list[LocationDefined]:
    """Return the locations by their codes."""
    rows = record.cursor().execute(f"{_LOCATIONS} LIMIT {int(most)}").fetchall()
    return [decode(str(row[0]), LocationDefined) for row in rows]


def lots_on_hand(record: Snapshot, part: PartNumber, most: int = 20) -> list[LotRecord]:
    """Return the lots of a part that still hold some, the one received first first."""
    rows = record.cursor().execute(f"{_LOTS} LIMIT {int(most)}", (part,)).fetchall()
    found = (record.reader.lot(LotId(str(row[0]))) for row in rows)
    return [each for each in found if each is not None and each.stock]


def name_of_item(record: Snapshot, item: Subject) -> tuple[PartNumber, str]:
    """Return the part number of a lot or counted part, and its lot number or ""."""
    if subject_kind(item) == "lot":
        lot = record.reader.lot(LotId(subject_key(item)))
        if lot is not None:
            return lot.part.part_number, lot.lot_number
    return PartNumber(subject_key(item)), ""
