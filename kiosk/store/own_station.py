"""The row of this station: its id, the last entry of its chain, and whether it may record."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import bindparam, exists, select, update

from kiosk.domain.link import Frozen
from kiosk.store.driver import Cursor
from kiosk.store.local import MARKS
from kiosk.store.marks import read_seat, write_seat
from kiosk.store.schema import LOCATION, STATION
from kiosk.store.sql import compiled

_OWN = compiled(
    select(
        STATION.c.station_id,
        STATION.c.name,
        STATION.c.head_seq,
        STATION.c.head_hash,
        STATION.c.clock,
        select(MARKS.c.frozen).scalar_subquery(),
    ).where(STATION.c.own == bindparam("own"))
)
_LOCATED = compiled(select(exists().where(LOCATION.c.code == bindparam("code"))))
_RENAME = compiled(
    update(STATION).values(name=bindparam("seat")).where(STATION.c.own == bindparam("own"))
)
_MADE_UP = re.compile("STATION-[0-9A-F]{4}")


@dataclass(frozen=True, slots=True)
class OwnStation:
    """This station as its next entry finds it.

    Attributes:
        clock: the hybrid logical clock, microseconds; every entry that was seen is at or before.
        frozen: why it may record nothing; None where it may.
    """

    station_id: bytes
    name: str
    seq: int
    hash: bytes
    clock: int
    frozen: Frozen | None


def own_station(cursor: Cursor) -> OwnStation:
    """Return this station's row.

    Raises:
        RuntimeError: there is none.
    """
    row = cursor.execute(_OWN, (1,)).fetchone()
    match row:
        case (bytes() as station, str() as name, int() as seq, bytes() as head, int() as clock, _):
            frozen = Frozen(row[5]) if row[5] else None
            return OwnStation(station, name, seq, head, clock, frozen)
        case _:
            message = "K402: the database has no station of its own"
            raise RuntimeError(message)


def made_up_name(station_id: bytes) -> str:
    """Return what a station is called that nobody has named."""
    return f"STATION-{station_id.hex()[:4].upper()}"


def take_seat(cursor: Cursor, seat: str) -> bool:
    """Keep what central calls the seat of this station; return whether its name is another now.

    A name that was made up, or was that of the seat before, gives way to what all other stations
    read; one that a person chose stays, and so does the name of a location, where stock may lie.
    """
    name, before = own_station(cursor).name, read_seat(cursor)
    if seat != before:
        write_seat(cursor, seat)
    given = name != before and _MADE_UP.fullmatch(name) is None
    if name == seat or given or cursor.execute(_LOCATED, (name,)).fetchone() == (1,):
        return False
    cursor.execute(_RENAME, (seat, 1))
    return True


def new_station_id(random: Callable[[int], bytes]) -> bytes:
    """Return 16 bytes of a random UUID (RFC 9562, 5.4)."""
    made = random(16)
    return bytes((*made[:6], 0x40 | made[6] & 0x0F, made[7], 0x80 | made[8] & 0x3F, *made[9:]))
