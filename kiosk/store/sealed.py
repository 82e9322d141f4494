"""Reading entries as they were sealed: the bytes that are hashed and sent, never made again."""

from collections.abc import Iterator

from sqlalchemy import LargeBinary, bindparam, cast, select

from kiosk.domain.journal import SealedEntry
from kiosk.store.driver import Cursor, Row, Value
from kiosk.store.schema import JOURNAL
from kiosk.store.sql import compiled

# Texts are read as bytes: one that was damaged into no UTF-8 must be named, not raise.
_COLUMNS = (
    JOURNAL.c.station_id,
    JOURNAL.c.seq,
    JOURNAL.c.entry_id,
    JOURNAL.c.group_id,
    JOURNAL.c.hlc,
    JOURNAL.c.at_us,
    JOURNAL.c.prev_hash,
    JOURNAL.c.hash,
    cast(JOURNAL.c.kind, LargeBinary),
    cast(JOURNAL.c.subjects, LargeBinary),
    cast(JOURNAL.c.actor, LargeBinary),
    cast(JOURNAL.c.envelope, LargeBinary),
    cast(JOURNAL.c.payload, LargeBinary),
)
SEALED_OF_STATION = compiled(
    select(*_COLUMNS)
    .where(JOURNAL.c.station_id == bindparam("station_id"))
    .where(JOURNAL.c.seq > bindparam("after"))
    .order_by(JOURNAL.c.seq)
)

EVERY_SEALED = compiled(select(*_COLUMNS).order_by(JOURNAL.c.id))
"""All entries in the order they came here; needs no index."""


def sealed_entries(
    cursor: Cursor, station_id: bytes, *, after: int = 0, most: int = 1000
) -> list[SealedEntry]:
    """Return a page of a station's entries, in their order.

    Args:
        cursor: of the transaction that reads.
        station_id: whose entries.
        after: the last seq that the asker has.
        most: entries in a page.
    """
    rows = cursor.execute(f"{SEALED_OF_STATION} LIMIT {most:d}", (station_id, after)).fetchall()
    return [read_sealed(row) for row in rows]


def each_sealed(cursor: Cursor, station_id: bytes, *, after: int = 0) -> Iterator[SealedEntry]:
    """Yield a station's entries after a seq in their order; close the cursor after it."""
    for row in cursor.execute(SEALED_OF_STATION, (station_id, after)):
        yield read_sealed(row)


def read_sealed(row: Row) -> SealedEntry:
    """Return the entry that a row of SEALED_OF_STATION holds."""
    return SealedEntry(
        station_id=_bytes(row[0]),
        seq=_int(row[1]),
        entry_id=_bytes(row[2]),
        group_id=_bytes(row[3]),
        hlc=_int(row[4]),
        at_us=_int(row[5]),
        prev_hash=_bytes(row[6]),
        hash=_bytes(row[7]),
        kind=_text(row[8]),
        subjects=_text(row[9]),
        actor=_text(row[10]),
        envelope=_text(row[11]),
        payload=_text(row[12]),
    )


def _bytes(value: Value) -> bytes:
    return value if isinstance(value, bytes) else b""


def _int(value: Value) -> int:
    return value if isinstance(value, int) else 0


def _text(value: Value) -> str:
    return _bytes(value).decode(errors="surrogateescape")
