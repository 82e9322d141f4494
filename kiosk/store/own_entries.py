"""This station's own entries by what central is known to have of them."""

from sqlalchemy import bindparam, select

from kiosk.domain.ids import EntryId
from kiosk.store.driver import Cursor
from kiosk.store.reading import Snapshot
from kiosk.store.schema import JOURNAL, STATION
from kiosk.store.sql import compiled

_OWN_SEQ = compiled(
    select(JOURNAL.c.seq)
    .join(STATION, STATION.c.station_id == JOURNAL.c.station_id)
    .where(JOURNAL.c.entry_id == bindparam("entry"))
    .where(STATION.c.own == bindparam("own"))
)


def own_seq(cursor: Cursor, entry: EntryId) -> int:
    """Return an own entry's number in this station's chain; 0 for what is none."""
    row = cursor.execute(_OWN_SEQ, (bytes.fromhex(entry), 1)).fetchone()
    return row[0] if row is not None and isinstance(row[0], int) else 0


def disputed(record: Snapshot, after: int, last: int) -> int:
    """Return how many open conflicts name own entries after the seq `after`, to `last`."""
    cursor = record.cursor()
    return sum(
        any(after < own_seq(cursor, entry) <= last for entry in conflict.entries)
        for conflict in record.reader.conflicts()
    )
