"""Journals that are at central already, put there past all checks, as only a superuser can."""

import itertools
import uuid
from collections.abc import Iterator
from pathlib import Path

import psycopg

from kiosk.domain.journal import SealedEntry
from kiosk.store.driver import connect
from kiosk.store.sealed import EVERY_SEALED, read_sealed
from tests.central.entries import Caller, columns
from tests.central.servers import CentralDatabase

Connected = psycopg.Connection[tuple[object, ...]]

COPY = (
    "copy k.journal (station_id, seq, entry_id, group_id, kind, subjects, hlc, at_us, actor, "
    "envelope, payload, prev_hash, hash) from stdin (format binary)"
)
_TYPES = (
    *("uuid", "int8", "uuid", "uuid", "text", "text", "int8", "int8"),
    *("text", "text", "text", "bytea", "bytea"),
)


def row_of(entry: SealedEntry) -> tuple[object, ...]:
    """Return the row of k.journal that `append` would make."""
    (values,) = zip(*columns([entry]), strict=True)
    return (uuid.UUID(bytes=entry.station_id), *values)


def copy(connection: Connected, rows: Iterator[tuple[object, ...]]) -> None:
    """Put rows into the journal past all checks, as only a superuser can."""
    with connection.cursor() as cursor, cursor.copy(COPY) as copying:
        copying.set_types(_TYPES)
        for row in rows:
            copying.write_row(row)


def stocked(central: CentralDatabase, source: Path, most: int) -> int:
    """Put the first entries of a record into central as a station's; return how many."""
    cursor = connect(source, read_only=True).cursor()
    entries = (read_sealed(row) for row in cursor.execute(f"{EVERY_SEALED} limit {most:d}"))
    first = next(entries)
    caller = Caller(
        central.connect(central.station_dsn(central.add_station("SOURCE"))),
        uuid.UUID(bytes=first.station_id),
    )
    assert caller.enrol() == "ok"
    last = first

    def rows() -> Iterator[tuple[object, ...]]:
        nonlocal last
        for last in itertools.chain((first,), entries):
            yield row_of(last)

    admin = central.connect()
    copy(admin, rows())
    admin.execute(
        "update k.station set head_seq = %s, head_hash = %s where station_id = %s",
        (last.seq, last.hash, caller.station),
    )
    admin.execute("analyze k.journal")
    admin.execute("checkpoint")
    return last.seq
