"""Numbers that no two stations ever give: blocks of a series that central leased (R9).

A station that is enrolled draws from its blocks alone. Where a series has none, the number is one
of the station's own counter, with the name of its seat. A station alone counts for itself.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import bindparam, delete, func, select, update
from sqlalchemy.dialects.sqlite import insert

from kiosk.domain.ids import PartNumber
from kiosk.domain.syncing import Lease
from kiosk.operations.ports import Number
from kiosk.store.driver import Cursor, Row
from kiosk.store.local import DRAWN, LEASE, META, SEQUENCE
from kiosk.store.marks import read_marks, read_seat
from kiosk.store.schema import STATION
from kiosk.store.schema_shared import CONTINUED
from kiosk.store.sql import compiled, inserting, replacing

OWN_COUNTER = "own_number"
"""Key in META of the last number of this station's own counter."""

OWN_MARK = "own_mark"
"""Key in META of what own numbers bear since nobody knows which were given; 24 bits."""

OWN_MARK_BITS = 0xFFFFFF

ABANDONED = 10_000
"""By how much the own counter jumps where another copy of the record may have used it on."""

_MOST_SEAT = 24
_UNFIT = re.compile(r"[^A-Z0-9]+")

_count = insert(SEQUENCE).values(series=None, next=None)
_COUNT = compiled(
    _count.on_conflict_do_update(
        index_elements=[SEQUENCE.c.series], set_={"next": SEQUENCE.c.next + _count.excluded.next}
    ).returning(SEQUENCE.c.next)
)
_RAISE = compiled(
    _count.on_conflict_do_update(
        index_elements=[SEQUENCE.c.series],
        set_={"next": func.max(SEQUENCE.c.next, _count.excluded.next)},
    )
)
_BLOCK = compiled(
    select(LEASE.c.low, LEASE.c.high, LEASE.c.next)
    .where(LEASE.c.series == bindparam("series"))
    .order_by(LEASE.c.low)
    .limit(1)
).replace("LIMIT ? OFFSET ?", "LIMIT 1")
_STEP = compiled(
    update(LEASE)
    .values(next=bindparam("next"))
    .where(LEASE.c.series == bindparam("series"))
    .where(LEASE.c.low == bindparam("low"))
)
_USED_UP = compiled(
    delete(LEASE)
    .where(LEASE.c.series == bindparam("series"))
    .where(LEASE.c.low == bindparam("low"))
)
_PASSED = compiled(
    delete(LEASE)
    .where(LEASE.c.series == bindparam("series"))
    .where(LEASE.c.high <= bindparam("number"))
)
_CUT = compiled(
    update(LEASE)
    .values(next=bindparam("next"))
    .where(LEASE.c.series == bindparam("series"))
    .where(LEASE.c.next <= bindparam("number"))
)
_KEEP = inserting(LEASE)
_DROP = compiled(delete(LEASE))
_BLOCKS = compiled(
    select(LEASE.c.series, LEASE.c.low, LEASE.c.high, LEASE.c.next, LEASE.c.since_us).order_by(
        LEASE.c.series, LEASE.c.low
    )
)
_NEXT = compiled(select(SEQUENCE.c.next).where(SEQUENCE.c.series == bindparam("series")))
_COUNTED = compiled(select(SEQUENCE.c.series, SEQUENCE.c.next))
_DRAWN = replacing(DRAWN)
_counter = insert(META).values(key=None, value=None)
_OWN = compiled(
    _counter.on_conflict_do_update(
        index_elements=[META.c.key], set_={"value": META.c.value + _counter.excluded.value}
    ).returning(META.c.value)
)
_META = compiled(select(META.c.value).where(META.c.key == bindparam("key")))
_CONTINUES = compiled(
    select(CONTINUED.c.before).where(CONTINUED.c.station_id == bindparam("station"))
)
_STATION = compiled(
    select(STATION.c.station_id, STATION.c.name).where(STATION.c.own == bindparam("own"))
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A leased block as far as it is used; `next` is drawn next, `since_us` when it came."""

    low: int
    high: int
    next: int
    since_us: int


def blocks(cursor: Cursor) -> Mapping[str, tuple[Block, ...]]:
    """Return the blocks of each series that still have numbers, the lowest first."""
    found: dict[str, tuple[Block, ...]] = {}
    for row in cursor.execute(_BLOCKS).fetchall():
        match row:
            case (str() as series, int() as low, int() as high, int() as number, int() as since):
                block = Block(low=low, high=high, next=number, since_us=since)
                found[series] = (*found.get(series, ()), block)
            case _:
                continue
    return found


def draw(cursor: Cursor, series: str, part: PartNumber, at_us: int, most: int) -> Number:
    """Return the next number of `series` and use it up, in the caller's transaction.

    Nothing is used up where the next number is more than `most`.
    """
    if not (read_marks(cursor).token or read_seat(cursor)):
        row = cursor.execute(_NEXT, (series,)).fetchone()
        if row is not None and isinstance(row[0], int) and row[0] >= most:
            return Number(row[0] + 1)
        return Number(_counted(cursor, _COUNT, (series, 1)))
    cursor.execute(_DRAWN, (part, at_us))
    row = cursor.execute(_BLOCK, (series,)).fetchone()
    match row:
        case (int() as low, int() as high, int() as number):
            if number > most:
                return Number(number)
            if number < high:
                cursor.execute(_STEP, (number + 1, series, low))
            else:
                cursor.execute(_USED_UP, (series, low))
            cursor.execute(_RAISE, (series, number))
            return Number(number)
        case _:
            return Number(_counted(cursor, _OWN, (OWN_COUNTER, 1)), own_prefix(cursor))


def keep_lease(cursor: Cursor, lease: Lease, at_us: int) -> None:
    """Keep a block, or what of it lies above every number that this station has or had.

    So a block that comes again, after a lost reply or from a central that was put back, gives no
    number a second time.
    """
    used = highest_used(cursor).get(lease.series, 0)
    if lease.high <= used:
        return
    low = max(lease.low, used + 1)
    cursor.execute(_KEEP, (lease.series, low, lease.high, low, at_us))


def highest_used(cursor: Cursor) -> Mapping[str, int]:
    """Return, of each series, the highest number that this station has used or may yet use."""
    found = dict(numbers_used(cursor))
    for series, held in blocks(cursor).items():
        found[series] = max(found.get(series, 0), held[-1].high)
    return found


def numbers_used(cursor: Cursor) -> Mapping[str, int]:
    """Return, of each series, the highest number that this station has used."""
    return dict(_numbers(cursor.execute(_COUNTED).fetchall()))


def skip_used(cursor: Cursor, highest: Mapping[str, int]) -> None:
    """Go on after the highest number of each series that another record has used."""
    cursor.executemany(_RAISE, list(highest.items()))


def go_past(cursor: Cursor, series: str, number: int) -> None:
    """Give no number of a series up to `number`, of blocks either."""
    cursor.execute(_RAISE, (series, number))
    cursor.execute(_PASSED, (series, number))
    cursor.execute(_CUT, (number + 1, series, number))


def drop_leases(cursor: Cursor) -> None:
    """Give up all blocks."""
    cursor.execute(_DROP)


def abandon_leases(cursor: Cursor) -> None:
    """Give up all blocks: another copy of this record may have drawn from them.

    The own counter jumps, so that it does not say again what that copy may have said.
    """
    drop_leases(cursor)
    _counted(cursor, _OWN, (OWN_COUNTER, ABANDONED))


def own_prefix(cursor: Cursor) -> str:
    """Return what the numbers of this station's own counter begin with: letters, digits, hyphens.

    It is the name of the seat, which central gives once; where it had to be changed to be fit for
    a label, or is not known yet, the station's id makes it one of a kind. So it does where the
    station continues another: a copy of that one may be counting on too. Where nobody knows which
    numbers it gave, for its marks were lost, chance makes it one of a kind.
    """
    row = cursor.execute(_STATION, (1,)).fetchone()
    station, name = (row[0], str(row[1])) if row is not None else (b"", "")
    seat = read_seat(cursor)
    fit = _UNFIT.sub("-", (seat or name).upper()).strip("-")[:_MOST_SEAT]
    marked = cursor.execute(_META, (OWN_MARK,)).fetchone()
    if marked is not None:
        return f"{fit}-{marked[0]:06X}".strip("-")
    if seat and fit == seat and cursor.execute(_CONTINUES, (station,)).fetchone() is None:
        return fit
    mark = station.hex()[:6].upper() if isinstance(station, bytes) else ""
    return f"{fit}-{mark}".strip("-")


def _counted(cursor: Cursor, statement: str, key: tuple[str, int]) -> int:
    row = cursor.execute(statement, key).fetchone()
    return row[0] if row is not None and isinstance(row[0], int) else 1


def _numbers(rows: list[Row]) -> Iterator[tuple[str, int]]:
    for series, number in rows:
        if isinstance(number, int):
            yield str(series), number
