"""Folding the whole journal anew, merged from all stations' chains in (hlc, station, seq) order.

That is not the order in which the entries arrived here, so a fold that depends on it shows.
"""

import heapq
from collections.abc import Iterator

from sqlalchemy import bindparam, select

from kiosk.domain.journal import Entry
from kiosk.store.columns import definition
from kiosk.store.driver import Connection, Row
from kiosk.store.fold.entries import ENTRY_COLUMNS, read_entry
from kiosk.store.fold.entry import fold_entry
from kiosk.store.fold.watched import Watched
from kiosk.store.schema import (
    JOURNAL,
    PROJECTIONS,
)
from kiosk.store.sql import compiled

_STATIONS = compiled(select(JOURNAL.c.station_id).distinct().order_by(JOURNAL.c.station_id))
_CHAIN = compiled(
    select(*ENTRY_COLUMNS)
    .where(JOURNAL.c.station_id == bindparam("station_id"))
    .order_by(JOURNAL.c.seq)
)


def replay(connection: Connection) -> int:
    """Fold every entry of the journal into empty projections; return how many there were.

    The caller began the transaction. Memory stays flat: one row a station is held.
    """
    stations = connection.cursor().execute(_STATIONS).fetchall()
    chains = [_chain(connection, station) for (station,) in stations]
    cursor = connection.cursor()
    watched = Watched(cursor, anew=True)
    count = 0
    for entry, subjects in heapq.merge(*chains, key=lambda pair: pair[0].order):
        fold_entry(cursor, entry, subjects, watched)
        count += 1
    return count


def rebuild(connection: Connection) -> int:
    """Make the projections, their tables too, again; the caller began the transaction."""
    cursor = connection.cursor()
    for table in PROJECTIONS:
        cursor.execute(f"drop table if exists {table.name}")
    for statement in definition(*PROJECTIONS):
        cursor.execute(statement)
    return replay(connection)


def _chain(connection: Connection, station_id: object) -> Iterator[tuple[Entry, str]]:
    key: Row = (station_id if isinstance(station_id, bytes) else b"",)
    for row in connection.cursor().execute(_CHAIN, key):
        yield read_entry(row), str(row[-1])
