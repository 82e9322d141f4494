"""That a record was put back, and which newest numbers were told since (A3).

When it was put back is this station's own and no fact of the journal: it stands in META.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import bindparam, desc, exists, func, select
from sqlalchemy.dialects.sqlite import insert

from kiosk.domain.ids import PartNumber
from kiosk.domain.rules.newest import Restored
from kiosk.store.bearing import last_lot, last_serial
from kiosk.store.driver import Cursor
from kiosk.store.leases import OWN_COUNTER, go_past, numbers_used
from kiosk.store.local import META, SEQUENCE
from kiosk.store.own_station import own_station
from kiosk.store.schema import STATION, UNIT
from kiosk.store.schema_numbers import NEWEST
from kiosk.store.schema_shared import CONTINUED
from kiosk.store.sql import compiled, replacing

_AFTER = "newest_after"
"""Key in META of the station's clock as the record was put back: what is told later counts."""

_AT, _COPIED, _COUNTERS = "newest_at", "newest_copied", "newest_counters"

_KEEP = replacing(META)
_READ = compiled(select(META.c.value).where(META.c.key == bindparam("key")))
_OWN = select(STATION.c.station_id).where(STATION.c.own == bindparam("own")).scalar_subquery()
_TOLD = (
    select(NEWEST.c.number, NEWEST.c.hlc)
    .where(NEWEST.c.station_id == _OWN)
    .where(NEWEST.c.series == bindparam("series"))
    .where(NEWEST.c.hlc > bindparam("since"))
    .order_by(desc(NEWEST.c.hlc))
)
_TOLD_LAST = compiled(_TOLD)
_MADE_SINCE = compiled(
    select(
        exists()
        .where(UNIT.c.part_number == bindparam("part"))
        .where(UNIT.c.made_hlc > bindparam("hlc"))
    )
)
_BEFORE = compiled(
    select(CONTINUED.c.before).where(CONTINUED.c.station_id == bindparam("station"))
)
_LAST = compiled(select(SEQUENCE.c.next).where(SEQUENCE.c.series == bindparam("series")))
_counter = insert(META).values(key=None, value=None)
_RAISE_OWN = compiled(
    _counter.on_conflict_do_update(
        index_elements=[META.c.key],
        set_={"value": func.max(META.c.value, _counter.excluded.value)},
    )
)


@dataclass(frozen=True, slots=True)
class NewestReader:
    """The port `Told` over a cursor alone."""

    cursor: Cursor

    @property
    def restored(self) -> Restored | None:
        return restored(self.cursor)

    def is_newest_told(self, series: str) -> bool:
        return newest_told(self.cursor, series) is not None

    def last_number(self, series: str) -> int:
        return last_number(self.cursor, series)

    def last_serial(self, part: PartNumber) -> str:
        return last_serial(self.cursor, part)

    def last_lot(self, part: PartNumber) -> str:
        return last_lot(self.cursor, part)


def ask_newest(cursor: Cursor, at_us: int, copied_us: int, *, counters: bool) -> None:
    """Let every newest number be asked for from now on, whatever was told before.

    Counters that were asked for already still are: not all of them may have been told.

    Args:
        cursor: of a write transaction.
        at_us: the wall clock, microseconds since 1970 UTC.
        copied_us: when the copy was made that was put back; 0 where nobody knows.
        counters: those of schemes too.
    """
    clock, before = own_station(cursor).clock, restored(cursor)
    counters = counters or (before is not None and before.counters)
    for key, value in (
        (_AFTER, clock),
        (_AT, max(at_us, clock)),
        (_COPIED, copied_us),
        (_COUNTERS, int(counters)),
    ):
        cursor.execute(_KEEP, (key, value))


def restored(cursor: Cursor) -> Restored | None:
    """Return since when newest numbers are asked for; None where they are not."""
    at_us = read_meta(cursor, _AT)
    if not at_us:
        return None
    counters = bool(read_meta(cursor, _COUNTERS))
    return Restored(at_us, read_meta(cursor, _COPIED), counters=counters)


def newest_told(cursor: Cursor, series: str) -> tuple[str, int] | None:
    """Return which number was told of a series since then, and when; None where none was."""
    row = cursor.execute(_TOLD_LAST, (1, series, read_meta(cursor, _AFTER))).fetchone()
    match row:
        case (str() as number, int() as hlc):
            return number, hlc
        case _:
            return None


def newest_of(cursor: Cursor, series: str, part: PartNumber) -> str:
    """Return the number that was told, while no unit of the part was made since; else ""."""
    told = newest_told(cursor, series)
    if told is None or cursor.execute(_MADE_SINCE, (part, told[1])).fetchone() == (1,):
        return ""
    return told[0]


def last_number(cursor: Cursor, series: str) -> int:
    """Return the highest number of a series that was given here, as far as is known."""
    if series == OWN_COUNTER:
        return read_meta(cursor, OWN_COUNTER)
    row = cursor.execute(_LAST, (series,)).fetchone()
    return row[0] if row is not None and isinstance(row[0], int) else 0


def numbers_given(cursor: Cursor) -> Mapping[str, int]:
    """Return the highest number of each series, and of the station's own counter."""
    own = read_meta(cursor, OWN_COUNTER)
    return {**numbers_used(cursor), **({OWN_COUNTER: own} if own else {})}


def raise_numbers(cursor: Cursor, marks: Mapping[str, int]) -> None:
    """Go on after `marks`, the own counter too; nothing is ever lowered."""
    for series, mark in marks.items():
        if series == OWN_COUNTER:
            cursor.execute(_RAISE_OWN, (OWN_COUNTER, mark))
        else:
            go_past(cursor, series, mark)


def lineage(cursor: Cursor) -> str:
    """Return the id, in hexadecimal, of the station that this record began as."""
    return ancestry(cursor)[-1]


def ancestry(cursor: Cursor) -> tuple[str, ...]:
    """Return the ids of this station, in hexadecimal: the present one, then those before it."""
    found = own_station(cursor).station_id
    seen = {found: None}
    while True:
        row = cursor.execute(_BEFORE, (found,)).fetchone()
        before = bytes.fromhex(str(row[0])) if row is not None else found
        if before in seen:
            return tuple(each.hex() for each in seen)
        seen[before] = None
        found = before


def read_meta(cursor: Cursor, key: str) -> int:
    """Return a number of META; 0 where it is not there."""
    row = cursor.execute(_READ, (key,)).fetchone()
    return row[0] if row is not None and isinstance(row[0], int) else 0


def write_meta(cursor: Cursor, key: str, value: int) -> None:
    """Keep a number in META."""
    cursor.execute(_KEEP, (key, value))
