"""Folding what was said to be printed last."""

from sqlalchemy import bindparam, delete

from kiosk.domain.facts import NewestTold
from kiosk.domain.journal import Entry
from kiosk.store.driver import Cursor
from kiosk.store.fold.entries import is_reversed
from kiosk.store.schema_numbers import NEWEST
from kiosk.store.sql import compiled, replacing

_TELL = replacing(NEWEST)
_UNTELL = compiled(
    delete(NEWEST)
    .where(NEWEST.c.station_id == bindparam("station"))
    .where(NEWEST.c.series == bindparam("series"))
    .where(NEWEST.c.hlc == bindparam("hlc"))
)


def fold_newest(cursor: Cursor, fact: NewestTold, entry: Entry) -> None:
    """Keep what was said, unless it is taken back already."""
    if not is_reversed(cursor, entry):
        hlc, station, _ = entry.order
        cursor.execute(_TELL, (station, fact.series, hlc, fact.number))


def unfold_newest(cursor: Cursor, fact: NewestTold, entry: Entry) -> None:
    """Forget what was said: it is asked for again."""
    hlc, station, _ = entry.order
    cursor.execute(_UNTELL, (station, fact.series, hlc))
