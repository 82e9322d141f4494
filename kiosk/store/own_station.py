"""The row of this station: its id, the last entry of its chain, and whether it may record."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import bindparam, select

from kiosk.domain.link import Frozen
from kiosk.store.driver import Cursor
from kiosk.store.local import MARKS
from kiosk.store.schema import STATION
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


def new_station_id(random: Callable[[int], bytes]) -> bytes:
    """Return 16 bytes of a random UUID (RFC 9562, 5.4)."""
    made = random(16)
    return bytes((*made[:6], 0x40 | made[6] & 0x0F, made[7], 0x80 | made[8] & 0x3F, *made[9:]))
