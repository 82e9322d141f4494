"""What waits for incoming inspection, the oldest first: for lists, and to be counted."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import func, literal_column, select, text

from kiosk.domain.facts import HoldPlaced, PartDefined
from kiosk.domain.ids import (
    LocationCode,
    LotId,
    PartNumber,
    Subject,
    UnitId,
    subject_key,
    subject_kind,
    unit_subject,
)
from kiosk.domain.naming import INCOMING_INSPECTION
from kiosk.store.reading import Snapshot
from kiosk.store.schema import HELD, UNIT
from kiosk.store.sql import compiled

_WAITS = text("status = 'inspection'")
_UNITS = compiled(select(UNIT.c.unit).where(_WAITS).order_by(UNIT.c.made_us, UNIT.c.unit))
_COUNT = compiled(select(func.count()).select_from(UNIT).where(_WAITS))
_GOODS = compiled(
    select(func.count())
    .select_from(HELD)
    .where(HELD.c.title == literal_column(f"'{INCOMING_INSPECTION}'"))
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A unit, or what waits of a lot or counted part at a place.

    Attributes:
        name: the serial, lot number or part number.
        since_us: when it came, microseconds since 1970 UTC.
    """

    item: Subject
    name: str
    part: PartDefined
    place: LocationCode
    quantity: Decimal
    since_us: int


def count(record: Snapshot) -> int:
    """Return how many units, and lots and counts at places, wait."""
    rows = (record.cursor().execute(each).fetchone() for each in (_COUNT, _GOODS))
    return sum(row[0] for row in rows if row is not None and isinstance(row[0], int))


def waiting(record: Snapshot, most: int = 200) -> list[Waiting]:
    """Return what waits, the oldest first."""
    found = [*_units(record, most), *_goods(record)]
    return sorted(found, key=lambda each: each.since_us)[:most]


def _units(record: Snapshot, most: int) -> Iterator[Waiting]:
    rows = record.cursor().execute(f"{_UNITS} LIMIT {int(most)}").fetchall()
    for (key,) in rows:
        unit = record.reader.unit(UnitId(str(key)))
        if unit is not None:
            yield Waiting(
                item=unit_subject(unit.state.unit),
                name=unit.state.serial,
                part=unit.part,
                place=LocationCode(subject_key(unit.state.place)),
                quantity=Decimal(1),
                since_us=unit.state.made_us,
            )


def _goods(record: Snapshot) -> Iterator[Waiting]:
    """Yield goods once a place, since the first of the holds on them there."""
    seen: set[tuple[Subject, str]] = set()
    for entry in record.reader.held_for_inspection():
        hold = entry.fact
        if not isinstance(hold, HoldPlaced) or (hold.item, hold.place) in seen:
            continue
        seen.add((hold.item, hold.place))
        place = LocationCode(subject_key(hold.place))
        found = _lying(record, hold.item, place, entry.at_us)
        if found is not None:
            yield found


def _lying(record: Snapshot, item: Subject, place: LocationCode, since_us: int) -> Waiting | None:
    key = subject_key(item)
    lot = record.reader.lot(LotId(key)) if subject_kind(item) == "lot" else None
    part = record.reader.part(PartNumber(key)) if lot is None else None
    if lot is not None:
        name, defined, stock = lot.lot_number, lot.part, lot.stock
    elif part is not None:
        name, defined, stock = part.part.part_number, part.part, part.stock
    else:
        return None
    there = next((each for each in stock if each.location == place and each.quantity > 0), None)
    if there is None:
        return None
    return Waiting(
        item=item,
        name=name,
        part=defined,
        place=place,
        quantity=there.quantity,
        since_us=since_us,
    )
