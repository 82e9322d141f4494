"""How far this record and central are the same, read beside a running kiosk."""

from dataclasses import dataclass

from sqlalchemy import select

from kiosk.domain.syncing import Marks
from kiosk.store.driver import Cursor
from kiosk.store.marks import read_marks
from kiosk.store.schema import STATION
from kiosk.store.sql import compiled

_STATIONS = compiled(
    select(STATION.c.name, STATION.c.head_seq, STATION.c.own).order_by(STATION.c.name)
)
_OWN = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class SyncStatus:
    """What is known without asking central.

    Attributes:
        own: the seq of this station's last entry.
        stations: name and last seq of each other station, as far as it is here.
    """

    marks: Marks
    own: int
    stations: tuple[tuple[str, int], ...]

    @property
    def unsent(self) -> int:
        """Own entries that central is not known to have."""
        return max(0, self.own - self.marks.confirmed)


def sync_status(cursor: Cursor) -> SyncStatus:
    """Return how the record stands."""
    rows = [
        (str(name), seq, own)
        for name, seq, own in cursor.execute(_STATIONS).fetchall()
        if isinstance(seq, int)
    ]
    return SyncStatus(
        marks=read_marks(cursor),
        own=next((seq for _, seq, own in rows if own == _OWN), 0),
        stations=tuple((name, seq) for name, seq, own in rows if own != _OWN),
    )
