"""Copying a large journal out of central into a record that is being filled."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Protocol
from uuid import UUID

import psycopg
from psycopg import sql

from kiosk.domain.journal import SealedEntry
from kiosk.domain.syncing import Head, StationSeen
from kiosk.sync.address import Address
from kiosk.sync.central import Central
from kiosk.sync.connecting import Connection, connect
from kiosk.sync.enrolling import EnrolError
from kiosk.sync.paging import ENTRY
from kiosk.sync.problems import problem
from kiosk.sync.rows import entry_of
from kiosk.sync.waking import Times

WORTH_IT = 5000
"""Entries that are not here, from which on a record is filled beside the one in use."""

SLICE = 20_000
"""Entries in one COPY at first: each must end within the time limit of a statement, so there are
fewer where the line or the station is slow; and what a killed process has of them is kept."""

_COPY = sql.SQL(
    "copy (select {} from k.journal j where j.station_id = {} and j.seq > {} and j.seq <= {} "
    "order by j.seq) to stdout (format binary)"
)
_TYPES = (
    *("bytea", "int8", "bytea", "bytea", "text", "text", "int8", "int8"),
    *("text", "text", "text", "bytea", "bytea"),
)


class Filled(Protocol):
    """The record that is filled (kiosk.store.bootstrap.Loading)."""

    def heads(self) -> Mapping[bytes, Head]: ...
    def put(self, entries: Iterable[SealedEntry]) -> int: ...
    def finish(self, stations: Sequence[StationSeen]) -> int: ...


def load(
    address: Address, secret: str, filled: Filled, progress: Callable[[int, int], None]
) -> int:
    """Connect, and fill a record as `fill` does.

    Raises:
        EnrolError: the server was lost; what was copied is kept for the next time.
    """
    try:
        with connect(address, secret, Times().connect) as connection:
            return fill(connection, filled, progress)
    except psycopg.Error as error:
        raise EnrolError(problem(error)) from error


def fill(connection: Connection, filled: Filled, progress: Callable[[int, int], None]) -> int:
    """Copy what is missing, then have it indexed, folded and put in place; return all entries.

    Args:
        connection: to central.
        filled: the record; what a killed process left in it is not copied again.
        progress: told how many entries were copied, of how many; both the same at the end of the
            copying, when the folding begins.
    """
    stations = Central(connection).seen().stations
    here = filled.heads()
    wanted = {
        each.head: here[each.head.station_id].seq if each.head.station_id in here else 0
        for each in stations
    }
    total = sum(max(0, head.seq - seq) for head, seq in wanted.items())
    done = 0
    progress(done, total)
    few = SLICE
    for head, first in wanted.items():
        seq = first
        while seq < head.seq:
            upto = min(seq + few, head.seq)
            try:
                done += filled.put(copied(connection, head.station_id, seq, upto))
            except psycopg.errors.QueryCanceled:
                few = (upto - seq) // 4  # it was too much for the line in the time there is
                if not few:
                    raise
                continue
            seq = upto
            progress(done, total)
    return filled.finish(stations)


def copied(
    connection: Connection, station_id: bytes, after: int, upto: int
) -> Iterator[SealedEntry]:
    """Yield a station's entries after one seq up to another, in their order."""
    statement = _COPY.format(ENTRY, UUID(bytes=station_id), after, upto)
    with connection.cursor() as cursor, cursor.copy(statement) as copy:
        copy.set_types(_TYPES)
        for row in copy.rows():
            yield entry_of(row)
