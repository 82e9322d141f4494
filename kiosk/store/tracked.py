"""Reading what hinders another tracking type, what bears a batch, and what had a number once."""

from collections.abc import Iterator

from sqlalchemy import bindparam, distinct, func, select, text

from kiosk.domain.codes.code import Code, FreeText, Label, Unread, Unreadable
from kiosk.domain.ids import (
    BomVersion,
    LotId,
    PartNumber,
    Subject,
    UnitId,
    subject_key,
    subject_kind,
)
from kiosk.domain.records import Thing
from kiosk.domain.text import comparable
from kiosk.domain.tracked import IN_STOCK, SILENT_US, Obstacles
from kiosk.domain.unit import Status
from kiosk.session import saved
from kiosk.store.driver import Cursor
from kiosk.store.local import SESSION
from kiosk.store.reader import Reader
from kiosk.store.schema import BALANCE, LOT, PART, STATION, UNIT
from kiosk.store.schema_shared import CONTINUED
from kiosk.store.schema_tracking import BORNE
from kiosk.store.sql import compiled

MOST_BEARING = 200
"""Things of one batch that a list shows."""

_STATUSES = compiled(
    select(UNIT.c.status, func.count())
    .where(UNIT.c.part_number == bindparam("part"))
    .group_by(UNIT.c.status)
    .order_by(UNIT.c.status)
)
_LOTS = compiled(
    select(func.count(distinct(BALANCE.c.item)), func.count(distinct(BALANCE.c.place)))
    .select_from(LOT)
    .join(BALANCE, BALANCE.c.item == bindparam("prefix") + LOT.c.lot)
    .where(LOT.c.part_number == bindparam("part"))
    .where(BALANCE.c.quantity > bindparam("none"))
    .where(BALANCE.c.place.like(bindparam("places")))
)
_RUNS = compiled(
    select(UNIT.c.unit, UNIT.c.part_number, UNIT.c.bom_version).where(text("run_open = 1"))
)
_SESSION = compiled(select(SESSION.c.content).where(SESSION.c.slot == bindparam("slot")))
_SILENT = compiled(
    select(STATION.c.name, STATION.c.clock)
    .where(STATION.c.own == bindparam("other"))
    .where(STATION.c.clock < bindparam("before"))
    .where(
        func.lower(func.hex(STATION.c.station_id)).not_in(
            select(CONTINUED.c.before).scalar_subquery()
        )
    )
    .order_by(STATION.c.clock, STATION.c.name)
)
_BEARING = (
    compiled(
        select(BORNE.c.subject)
        .where(BORNE.c.key == bindparam("key"))
        .where(BORNE.c.kind == bindparam("kind"))
        .group_by(BORNE.c.subject)
        .order_by(BORNE.c.subject)
    )
    + f" LIMIT {MOST_BEARING}"
)
_BATCHES = compiled(
    select(func.min(BORNE.c.shown))
    .where(BORNE.c.subject == bindparam("subject"))
    .where(BORNE.c.kind == bindparam("kind"))
    .group_by(BORNE.c.key)
    .order_by(BORNE.c.key)
)
_NUMBERED = compiled(
    select(UNIT.c.part_number, func.count())
    .where(UNIT.c.status.in_([bindparam(f"s{at}") for at in range(len(IN_STOCK))]))
    .group_by(UNIT.c.part_number)
    .order_by(UNIT.c.part_number)
)
_TRACKED_PARTS = compiled(select(PART.c.part_number).order_by(PART.c.part_number))


def obstacles(cursor: Cursor, reader: Reader, part: PartNumber, now_us: int) -> Obstacles:
    """Return what hinders a part from being tracked otherwise.

    Args:
        cursor: of the same transaction as `reader`.
        reader: of the record.
        part: the part.
        now_us: the wall clock's word, microseconds since 1970 UTC.
    """
    lots, locations = lots_in_stock(cursor, part)
    silent, silent_us = _silent(cursor, now_us)
    return Obstacles(
        units=units_in_stock(cursor, part),
        lots=lots,
        locations=locations,
        open_work=_receipts(cursor, part) + _runs(cursor, reader, part),
        silent=silent,
        silent_us=silent_us,
    )


def units_in_stock(cursor: Cursor, part: PartNumber) -> tuple[tuple[Status, int], ...]:
    """Return how many units of a part are in stock, by their status."""
    rows = cursor.execute(_STATUSES, (part,)).fetchall()
    counted = ((Status(str(status)), count) for status, count in rows)
    return tuple(
        (status, count)
        for status, count in counted
        if isinstance(count, int) and status in IN_STOCK
    )


def lots_in_stock(cursor: Cursor, part: PartNumber) -> tuple[int, int]:
    """Return how many lots of a part lie somewhere, and at how many locations."""
    row = cursor.execute(_LOTS, ("lot:", part, 0, "location:%")).fetchone()
    lots, places = row if row is not None else (0, 0)
    return (lots if isinstance(lots, int) else 0, places if isinstance(places, int) else 0)


def numbered_stock(cursor: Cursor) -> tuple[int, int, tuple[PartNumber, ...]]:
    """Return how many units and lots are in stock at all, and of which parts (B10)."""
    statuses = sorted(each.value for each in IN_STOCK)
    counted = {
        PartNumber(str(part)): count
        for part, count in cursor.execute(_NUMBERED, tuple(statuses)).fetchall()
        if isinstance(count, int)
    }
    lots: dict[PartNumber, int] = {}
    for (number,) in cursor.execute(_TRACKED_PARTS).fetchall():
        part = PartNumber(str(number))
        count, _ = lots_in_stock(cursor, part)
        if count:
            lots[part] = count
    return sum(counted.values()), sum(lots.values()), tuple(sorted({*counted, *lots}))


def _receipts(cursor: Cursor, part: PartNumber) -> int:
    """Count the receipts of a part that were begun here and left open."""
    row = cursor.execute(_SESSION, (1,)).fetchone()
    left = saved.read(None if row is None else str(row[0])).parked
    return sum(each.state.needs.part == part and _receives(each.state) for each in left)


def _receives(state: object) -> bool:
    return type(state).__name__.startswith("Receive")


def _runs(cursor: Cursor, reader: Reader, part: PartNumber) -> int:
    """Count the open runs that build a part, or have a line of it that is not full."""
    return sum(
        built == part or _needs(reader, UnitId(unit), (PartNumber(built), version), part)
        for unit, built, version in _open_runs(cursor)
    )


def _open_runs(cursor: Cursor) -> Iterator[tuple[str, str, BomVersion]]:
    for unit, built, version in cursor.execute(_RUNS).fetchall():
        yield str(unit), str(built), BomVersion(str(version))


def _needs(
    reader: Reader, unit: UnitId, bom: tuple[PartNumber, BomVersion], part: PartNumber
) -> bool:
    if not any(each.component == part for each in reader.catalogue.bom(*bom)):
        return False
    build = reader.build(unit)
    return build is not None and any(each.line.component == part for each in build.missing)


def _silent(cursor: Cursor, now_us: int) -> tuple[str, int]:
    """Return the other station that recorded nothing for longest, if that is too long."""
    row = cursor.execute(_SILENT, (0, now_us - SILENT_US)).fetchone()
    if row is None:
        return "", 0
    return str(row[0]), row[1] if isinstance(row[1], int) else 0


def bearing(cursor: Cursor, reader: Reader, code: Code, *, known: bool) -> tuple[Thing, ...]:
    """Return what bears the text of a code as its batch (A17, A20).

    Where nothing is `known` by it, also the units that bore it as their serial (A25).
    """
    found: dict[str, Thing] = {}
    for kind, said in _texts(code):
        if known and kind == "former":
            continue
        for row in cursor.execute(_BEARING, (comparable(said), kind)).fetchall():
            thing = _thing(reader, Subject(str(row[0])))
            if thing is not None:
                found[str(row[0])] = thing
    return tuple(found.values())


def batches(cursor: Cursor, subject: Subject) -> tuple[str, ...]:
    """Return the batches that were received of a counted part, each as it was given."""
    rows = cursor.execute(_BATCHES, (subject, "batch")).fetchall()
    return tuple(str(row[0]) for row in rows)


def _texts(code: Code) -> Iterator[tuple[str, str]]:
    match code:
        case FreeText(text=said) | Unreadable(why=Unread.BAD_CHECK, text=said):
            yield from (("batch", said), ("former", said))
        case Label(lot=lot, serial=serial):
            yield from (("batch", each) for each in (lot,) if each and not serial)
            yield from (("former", each) for each in (serial,) if each)
        case _:
            return


def _thing(reader: Reader, subject: Subject) -> Thing | None:
    key = subject_key(subject)
    match subject_kind(subject):
        case "unit":
            return reader.unit(UnitId(key))
        case "lot":
            return reader.lot(LotId(key))
        case _:
            return reader.part(PartNumber(key))
