"""Stock, row by row: one a unit, one a (place, lot), one a place for what is only counted.

Rows come in the order of part number, place, serial or lot number, and straight from the cursors:
a million of them are never in memory at once.
"""

import heapq
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import and_, func, literal_column, or_, select
from sqlalchemy.sql import ColumnElement

from kiosk.domain.came import Came
from kiosk.domain.facts import CUSTOMER, NO_DATES, SCRAP, Dates, Tracking
from kiosk.domain.holding import held_status
from kiosk.domain.ids import LotId, PartNumber, Subject, subject_key, subject_kind
from kiosk.domain.quantity import from_micro
from kiosk.domain.unit import Status
from kiosk.store.codec import decode
from kiosk.store.driver import Cursor
from kiosk.store.reader_shared_sql import HELD_SUBJECTS
from kiosk.store.reading import Snapshot
from kiosk.store.schema import BALANCE, HELD, LOT, UNIT
from kiosk.store.sql import compiled

_GONE = {str(SCRAP): Status.SCRAPPED, str(CUSTOMER): Status.SHIPPED}
_NOT_ON_HAND = (Status.VOIDED, Status.ARCHIVED, Status.SCRAPPED, Status.SHIPPED)


@dataclass(frozen=True, slots=True, kw_only=True)
class StockRow:
    """A quantity of one thing at one place.

    Attributes:
        serial: None but for a unit; `lot` None but for a lot.
        location: the location's code; for what is built in, the parent's serial; else the word
            for where it is: production, scrap, customer, archive.
        dates: of a unit or lot; none where it has none.
    """

    part: PartNumber
    tracking: Tracking
    serial: str | None
    lot: str | None
    location: str
    quantity: Decimal
    unit: str
    status: Status
    dates: Dates = NO_DATES


Key = tuple[str, str, str, str]
"""Part number, place, serial or lot number, id: what rows are sorted by."""

Rows = Iterator[tuple[Key, StockRow]]


def stock_rows(record: Snapshot, *, everything: bool) -> Iterator[StockRow]:
    """Yield what is on hand; with `everything` also what is built in, under way or gone."""
    marks = _marks(record.cursor())
    sources = (
        _units_from(record, marks, _UNITS if everything else _UNITS_ON_HAND),
        _lots_from(record, marks, _LOTS if everything else _LOTS_ON_HAND),
        _counted_from(record, marks, _COUNTED if everything else _COUNTED_ON_HAND),
    )
    for _, row in heapq.merge(*sources, key=lambda pair: pair[0]):
        yield row


def _quoted(value: str) -> ColumnElement[str]:
    return literal_column(f"'{value}'")


def _of_kind(column: ColumnElement[str], kind: str) -> ColumnElement[bool]:
    """Whether a column holds a subject of that kind, as a range: `:` precedes `;`."""
    return and_(column >= _quoted(f"{kind}:"), column < _quoted(f"{kind};"))


_HELD = compiled(select(HELD.c.item, HELD.c.place, HELD.c.title))

_parent = UNIT.alias("parent")
_of_parent = _parent.c.unit == func.substr(UNIT.c.place, literal_column("6"))
_units = (
    select(
        UNIT.c.part_number,
        UNIT.c.place,
        UNIT.c.serial,
        UNIT.c.unit,
        UNIT.c.status,
        _parent.c.serial,
        UNIT.c.came,
    )
    .select_from(UNIT)
    .outerjoin(_parent, _of_parent)
    .order_by(UNIT.c.part_number, UNIT.c.place, UNIT.c.serial, UNIT.c.unit)
)
_UNITS = compiled(_units.where(UNIT.c.status != _quoted(Status.VOIDED.value)))
_UNITS_ON_HAND = compiled(
    _units.where(_of_kind(UNIT.c.place, "location")).where(
        UNIT.c.status.not_in([_quoted(each.value) for each in _NOT_ON_HAND])
    )
)

_on_hand = _of_kind(BALANCE.c.place, "location")
_somewhere = or_(
    _on_hand,
    _of_kind(BALANCE.c.place, "unit"),
    BALANCE.c.place.in_([_quoted(each) for each in _GONE]),
)
_of_holder = _parent.c.unit == func.substr(BALANCE.c.place, literal_column("6"))
_lots = (
    select(
        LOT.c.part_number,
        BALANCE.c.place,
        LOT.c.lot_number,
        BALANCE.c.item,
        BALANCE.c.quantity,
        _parent.c.serial,
    )
    .select_from(LOT)
    .join(BALANCE, BALANCE.c.item == _quoted("lot:") + LOT.c.lot)
    .outerjoin(_parent, _of_holder)
    .where(BALANCE.c.quantity != literal_column("0"))
    .order_by(LOT.c.part_number, BALANCE.c.place, LOT.c.lot_number, BALANCE.c.item)
)
_LOTS = compiled(_lots.where(_somewhere))
_LOTS_ON_HAND = compiled(_lots.where(_on_hand))

# A part's number as kiosk.domain.ids reads it from its subject, so that rows sort by it.
_number = func.replace(
    func.replace(func.substr(BALANCE.c.item, literal_column("6")), _quoted("%20"), _quoted(" ")),
    _quoted("%25"),
    _quoted("%"),
)
_counted = (
    select(_number, BALANCE.c.place, BALANCE.c.item, BALANCE.c.quantity, _parent.c.serial)
    .select_from(BALANCE)
    .outerjoin(_parent, _of_holder)
    .where(_of_kind(BALANCE.c.item, "part"))
    .where(BALANCE.c.quantity != literal_column("0"))
    .order_by(_number, BALANCE.c.place)
)
_COUNTED = compiled(_counted.where(_somewhere))
_COUNTED_ON_HAND = compiled(_counted.where(_on_hand))


@dataclass(frozen=True, slots=True)
class _Marks:
    """What is in conflict or held: few, so they are kept by key."""

    conflicts: frozenset[str]
    held: Mapping[tuple[str, str], tuple[str, ...]]

    def status(self, item: str, place: str) -> Status:
        """Return the status of a quantity of a lot or counted part at a place."""
        if item in self.conflicts:
            return Status.CONFLICT
        if subject_kind(place) == "unit":
            return Status.INSTALLED
        titles = (*self.held.get((item, place), ()), *self.held.get((item, ""), ()))
        return _GONE.get(place) or held_status(titles)


def _marks(cursor: Cursor) -> _Marks:
    conflicts = cursor.execute(HELD_SUBJECTS).fetchall()
    held: dict[tuple[str, str], tuple[str, ...]] = {}
    for item, place, title in cursor.execute(_HELD).fetchall():
        at = str(item), str(place)
        held[at] = (*held.get(at, ()), str(title))
    return _Marks(frozenset(str(row[0]) for row in conflicts), held)


def _units_from(record: Snapshot, marks: _Marks, statement: str) -> Rows:
    for part, place, serial, unit, word, parent, came in record.cursor().execute(statement):
        key = (str(part), str(place), str(serial), str(unit))
        status = Status(word)
        conflict = f"unit:{unit}" in marks.conflicts
        row = StockRow(
            part=PartNumber(key[0]),
            tracking=Tracking.SERIAL,
            serial=key[2],
            lot=None,
            location="archive" if status is Status.ARCHIVED else _where(key[1], parent),
            quantity=Decimal(1),
            unit=_unit_of(record, key[0]),
            status=Status.CONFLICT if conflict else status,
            dates=decode(str(came), Came).dates if came else NO_DATES,
        )
        yield key, row


def _lots_from(record: Snapshot, marks: _Marks, statement: str) -> Rows:
    for part, place, number, item, quantity, parent in record.cursor().execute(statement):
        key = (str(part), str(place), str(number), str(item))
        row = StockRow(
            part=PartNumber(key[0]),
            tracking=Tracking.LOT,
            serial=None,
            lot=key[2],
            location=_where(key[1], parent),
            quantity=from_micro(quantity if isinstance(quantity, int) else 0),
            unit=_unit_of(record, key[0]),
            status=marks.status(key[3], key[1]),
            dates=_dates_of(record, key[3]),
        )
        yield key, row


def _dates_of(record: Snapshot, item: str) -> Dates:
    return record.reader.said_of(LotId(subject_key(Subject(item))))[1]


def _counted_from(record: Snapshot, marks: _Marks, statement: str) -> Rows:
    for part, place, item, quantity, parent in record.cursor().execute(statement):
        key = (str(part), str(place), "", str(item))
        row = StockRow(
            part=PartNumber(key[0]),
            tracking=Tracking.UNTRACKED,
            serial=None,
            lot=None,
            location=_where(key[1], parent),
            quantity=from_micro(quantity if isinstance(quantity, int) else 0),
            unit=_unit_of(record, key[0]),
            status=marks.status(key[3], key[1]),
        )
        yield key, row


def _where(place: str, parent: object) -> str:
    if subject_kind(place) == "unit":
        return str(parent or subject_key(place))
    return subject_key(place) or place or "production"


def _unit_of(record: Snapshot, part: str) -> str:
    found = record.reader.catalogue.part(PartNumber(part))
    return found.unit if found is not None else "ea"
