"""What expires: units and lots on hand that people are warned of, straight from their indexes."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from sqlalchemy import String, bindparam, func, literal_column, select
from sqlalchemy.sql import ColumnElement

from kiosk.domain.codes.own import print_lot, print_unit
from kiosk.domain.expiry import Freshness, days_left, freshness
from kiosk.domain.facts import Dates
from kiosk.domain.ids import LotId, PartNumber, Subject, UnitId, subject_key
from kiosk.domain.records import LotRecord, UnitRecord
from kiosk.domain.rules.expiry import are_kept
from kiosk.domain.unit import Status
from kiosk.store.reading import Snapshot
from kiosk.store.schema import BALANCE, UNIT
from kiosk.store.schema_receiving import LOT_CAME
from kiosk.store.sql import compiled

MOST = 500
"""Rows of a list that a person looks through."""

FARTHEST_DAYS = 36_500

_GONE: list[ColumnElement[str]] = [
    literal_column(f"'{each.value}'", String)
    for each in (Status.VOIDED, Status.ARCHIVED, Status.SCRAPPED, Status.SHIPPED)
]
_warned_units = (
    UNIT.c.alert != literal_column("''"),
    UNIT.c.alert <= bindparam("day"),
    UNIT.c.place >= literal_column("'location:'"),
    UNIT.c.place < literal_column("'location;'"),
    UNIT.c.status.not_in(_GONE),
)
_warned_lots = (
    LOT_CAME.c.alert != literal_column("''"),
    LOT_CAME.c.alert <= bindparam("day"),
    BALANCE.c.place >= literal_column("'location:'"),
    BALANCE.c.place < literal_column("'location;'"),
    BALANCE.c.quantity > literal_column("0"),
)
_of_lot = BALANCE.c.item == literal_column("'lot:'") + LOT_CAME.c.lot
_UNITS = compiled(select(UNIT.c.unit).where(*_warned_units).order_by(UNIT.c.alert, UNIT.c.unit))
_LOTS = compiled(
    select(LOT_CAME.c.lot)
    .select_from(LOT_CAME)
    .join(BALANCE, _of_lot)
    .where(*_warned_lots)
    .group_by(LOT_CAME.c.lot)
    .order_by(func.min(LOT_CAME.c.alert), LOT_CAME.c.lot)
)
_UNIT_COUNT = compiled(select(func.count()).select_from(UNIT).where(*_warned_units))
_LOT_COUNT = compiled(
    select(func.count(LOT_CAME.c.lot.distinct()))
    .select_from(LOT_CAME)
    .join(BALANCE, _of_lot)
    .where(*_warned_lots)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Expiring:
    """A unit, or all of a lot that is on hand.

    Attributes:
        number: its serial or lot number; `code` the one that means it alone.
        places: codes of the locations where it lies, most first.
        left: days until its last one; below zero once that is over, None where it has none.
    """

    part: PartNumber
    number: str
    is_lot: bool
    code: str
    quantity: Decimal
    unit: str
    places: tuple[str, ...]
    dates: Dates
    freshness: Freshness
    left: int | None


def count_expiring(record: Snapshot, today: date) -> int:
    """Return how many units and lots on hand people are warned of `today`."""
    if not are_kept(record.reader.policies):
        return 0
    found = 0
    for statement in (_UNIT_COUNT, _LOT_COUNT):
        row = record.cursor().execute(statement, (today.isoformat(),)).fetchone()
        found += row[0] if row is not None and isinstance(row[0], int) else 0
    return found


def expiring(record: Snapshot, today: date, days: int = 0, most: int = MOST) -> list[Expiring]:
    """Return what people are warned of within `days`, the worst first."""
    if not are_kept(record.reader.policies):
        return []
    until = today + timedelta(days=min(max(days, 0), FARTHEST_DAYS))
    cursor, reader = record.cursor(), record.reader
    day = (until.isoformat(),)
    units = cursor.execute(f"{_UNITS} LIMIT {int(most)}", day).fetchall()
    lots = cursor.execute(f"{_LOTS} LIMIT {int(most)}", day).fetchall()
    found = [
        *(_unit(each, today) for row in units if (each := reader.unit(UnitId(str(row[0]))))),
        *(_lot(each, today) for row in lots if (each := reader.lot(LotId(str(row[0]))))),
    ]
    return sorted(found, key=_urgency)


def _urgency(row: Expiring) -> tuple[int, int, str, str]:
    left = row.left if row.left is not None else FARTHEST_DAYS
    return (-row.freshness.value, left, row.part, row.number)


def _unit(unit: UnitRecord, today: date) -> Expiring:
    state = unit.state
    dates = state.came.dates
    return Expiring(
        part=state.part_number,
        number=state.serial,
        is_lot=False,
        code=print_unit(state.unit),
        quantity=Decimal(1),
        unit=unit.part.unit,
        places=(subject_key(Subject(state.place)),),
        dates=dates,
        freshness=freshness(dates, today),
        left=days_left(dates, today),
    )


def _lot(lot: LotRecord, today: date) -> Expiring:
    lying = [each for each in lot.stock if each.quantity > 0]
    return Expiring(
        part=lot.part.part_number,
        number=lot.lot_number,
        is_lot=True,
        code=print_lot(lot.lot),
        quantity=sum((each.quantity for each in lying), Decimal(0)),
        unit=lot.part.unit,
        places=tuple(each.location for each in lying),
        dates=lot.dates,
        freshness=freshness(lot.dates, today),
        left=days_left(lot.dates, today),
    )
