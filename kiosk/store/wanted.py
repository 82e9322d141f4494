"""Which series of numbers want another block from central, and how large it should be."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import bindparam, select

from kiosk.domain.facts import PartDefined
from kiosk.domain.ids import PartNumber
from kiosk.domain.moment import from_us, plant_zone
from kiosk.domain.numbering import Occasion, Scheme, parse_scheme, series_key
from kiosk.domain.numbering_read import highest
from kiosk.domain.rules.newest import counter_asked
from kiosk.store.catalogue import Catalogue
from kiosk.store.codec import decode
from kiosk.store.driver import Cursor
from kiosk.store.leases import Block, blocks
from kiosk.store.local import DRAWN
from kiosk.store.marks import read_seat
from kiosk.store.newest import NewestReader
from kiosk.store.schema import PART
from kiosk.store.setups import Setups
from kiosk.store.sql import compiled

FEWEST = 100
MOST = 10_000

SHARE = 50
"""A block is at most one part in so many of all the numbers that a series can have."""

REMEMBERED = timedelta(days=30)
"""For how long a part whose numbers were drawn here has its blocks fetched ahead."""

AHEAD = (timedelta(0), timedelta(hours=1), timedelta(days=1))
"""A series with the hour or the day in it has its block before it begins."""

_HOUR_US = 3_600_000_000
_HOURS = 24
_PARTS = compiled(select(PART.c.content))
_DRAWN = compiled(select(DRAWN.c.part_number).where(DRAWN.c.at_us >= bindparam("since")))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Series:
    key: str
    capacity: int


def wanted(
    cursor: Cursor, catalogue: Catalogue, regarded: Iterable[PartNumber], now_us: int
) -> Mapping[str, int]:
    """Return the series that want a block, with the size that it should have.

    A block is fetched when half of the last one is used. It lasts a day at the pace at which the
    last one was used, that of an hour at the least.

    Args:
        cursor: of the connection that reads.
        catalogue: of the same connection.
        regarded: parts that somebody has had in hand since the program began.
        now_us: microseconds since 1970 UTC.
    """
    since = now_us - REMEMBERED // timedelta(microseconds=1)
    drawn = {PartNumber(str(row[0])) for row in cursor.execute(_DRAWN, (since,)).fetchall()}
    found: dict[str, int] = {}
    held = blocks(cursor)
    for number in sorted({*drawn, *regarded}):
        part = catalogue.part(number)
        for each in () if part is None else _series_of(part, catalogue, now_us):
            size = _size(held.get(each.key, ()), now_us)
            if size:
                found[each.key] = min(size, max(1, each.capacity // SHARE))
    return found


def newest_waits(cursor: Cursor, catalogue: Catalogue, now_us: int) -> bool:
    """Whether the newest number of some scheme is still to be told, for the record was put back.

    Until it was, another station could be given by central what this one printed (A3). One that
    had a seat drew its numbers from blocks that central knows of.
    """
    told = NewestReader(cursor)
    if told.restored is None or read_seat(cursor):
        return False
    now = from_us(now_us).astimezone(plant_zone(catalogue.policies["time_zone"]))
    for (content,) in cursor.execute(_PARTS).fetchall():
        part = decode(str(content), PartDefined)
        occasion = Occasion(at=now, part=part.part_number, revision=part.revision)
        schemes = _schemes(part, catalogue.setups)
        if any(counter_asked(told, each, occasion) for each in schemes):
            return True
    return False


def numbers_itself(part: PartDefined, setups: Setups) -> bool:
    """Whether the kiosk makes numbers of a series for the part."""
    return any(True for _ in _schemes(part, setups))


def _schemes(part: PartDefined, setups: Setups) -> Iterator[Scheme]:
    serials, lots = setups.serials_of(part), setups.lots_of(part)
    patterns = (
        part.serial_scheme if serials is None else serials.pattern,
        part.lot_pattern if lots is None else lots.pattern,
    )
    for pattern in patterns:
        scheme = parse_scheme(pattern) if pattern else None
        if isinstance(scheme, Scheme) and scheme.has_sequence:
            yield scheme


def _series_of(part: PartDefined, catalogue: Catalogue, now_us: int) -> Iterator[_Series]:
    now = from_us(now_us).astimezone(plant_zone(catalogue.policies["time_zone"]))
    for scheme in _schemes(part, catalogue.setups):
        for later in AHEAD:
            occasion = Occasion(at=now + later, part=part.part_number, revision=part.revision)
            yield _Series(key=series_key(scheme, occasion), capacity=highest(scheme))


def _size(held: tuple[Block, ...], now_us: int) -> int:
    """Return how large the next block of a series should be; 0 while there is enough."""
    if not held:
        return FEWEST
    last = held[-1]
    rest = sum(each.high - each.next + 1 for each in held)
    if 2 * rest > last.high - last.low + 1:
        return 0
    hours = max(now_us - last.since_us, _HOUR_US) / _HOUR_US
    return min(max(FEWEST, round((last.next - last.low) / hours * _HOURS)), MOST)
