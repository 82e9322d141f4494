"""Pages of the journal: bounded by their entries and by their bytes, and read row by row.

A page must fit into the memory of a kiosk, and through a poor line before the server's limit.
"""

import heapq
from collections.abc import Mapping
from uuid import UUID

from psycopg import sql

from kiosk.domain.journal import SealedEntry
from kiosk.sync.connecting import Connection
from kiosk.sync.rows import entry_of
from kiosk.sync.watchdog import Waits

MOST = 2000
"""Entries in a page, of all stations together."""

MOST_BYTES = 1_000_000
"""Of their texts as central stores them; one entry of each station comes however long it is."""

_ROWS = 50
"""Rows that libpq hands over at once."""

ENTRY = sql.SQL(
    "uuid_send(j.station_id), j.seq, uuid_send(j.entry_id), uuid_send(j.group_id), j.kind, "
    "j.subjects, j.hlc, j.at_us, j.actor, j.envelope::text, j.payload::text, j.prev_hash, j.hash"
)
_PAGE_OF_EACH = sql.SQL(
    "select {} from unnest(%b::uuid[], %b::int8[], %b::int8[]) v(station, seq, upto) "
    "cross join lateral (select * from (select few.*, sum(pg_column_size(payload) "
    "+ pg_column_size(envelope) + pg_column_size(subjects)) over (order by seq "
    "rows between unbounded preceding and 1 preceding) as size_before "
    "from (select * from k.journal i where i.station_id = v.station "
    "and i.seq > v.seq and i.seq <= v.upto order by i.seq limit %b) few) each "
    "where coalesce(size_before, 0) < %b) j order by j.station_id, j.seq"
).format(ENTRY)


def page(
    connection: Connection, waits: Waits, wanted: Mapping[bytes, tuple[int, int]]
) -> list[SealedEntry]:
    """Return a page of entries, of each station those after the first seq up to the second.

    Chains are interleaved by their clocks, as far as that keeps each in its order: what is
    folded in that order needs to be folded again the least.
    """
    stations = sorted(wanted)
    values = (
        [UUID(bytes=each) for each in stations],
        [wanted[each][0] for each in stations],
        [wanted[each][1] for each in stations],
        max(1, MOST // len(stations)),
        MOST_BYTES // len(stations),
    )
    chains: dict[bytes, list[SealedEntry]] = {}
    with waits.waiting(), connection.cursor() as cursor:
        for row in cursor.stream(_PAGE_OF_EACH, values, binary=True, size=_ROWS):
            waits.heard()
            entry = entry_of(row)
            chains.setdefault(entry.station_id, []).append(entry)
    return list(heapq.merge(*chains.values(), key=lambda entry: entry.order))
