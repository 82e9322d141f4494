"""Going on where another copy of this record may have gone on too: a new id, at once (R9, A3).

A station whose record was restored, forked or copied takes a new id before it records anything.
What stands under the former id stays as it is until central has said what it has of it; what it
never got is then sealed again under the new id, entry ids and all, and the projections are made
anew. This is the one place where an entry leaves the journal: no other station ever had it.
"""

from collections.abc import Callable, Collection, Mapping
from pathlib import Path

from sqlalchemy import bindparam, select, update

from kiosk.domain.facts import StationContinued
from kiosk.domain.journal import NO_HASH
from kiosk.domain.syncing import Head, Marks
from kiosk.store import private
from kiosk.store.driver import Cursor, connect
from kiosk.store.fold.replay import rebuild
from kiosk.store.leases import abandon_leases
from kiosk.store.marks import read_marks, write_marks
from kiosk.store.resealing import Chance, Tail, seal_again
from kiosk.store.schema import JOURNAL, STATION
from kiosk.store.sealed import sealed_entries
from kiosk.store.sql import compiled, inserting

OTHER, OWN, FORMER = 0, 1, 2
"""In `station.own`: another station, this one, an id it had that central has not settled yet."""

COPY = ".before-continuing"
"""Ends the name of the copy that is made before anything is sealed again."""

STEPS_A_PAUSE = 2000
"""Of SQLite's virtual machine: some 200 KiB of a record."""

_HEADS = compiled(
    select(STATION.c.station_id, STATION.c.head_seq, STATION.c.head_hash)
    .where(STATION.c.own == bindparam("own"))
    .order_by(STATION.c.clock, STATION.c.station_id)
)
_ROW = compiled(
    select(STATION.c.name, STATION.c.clock).where(STATION.c.station_id == bindparam("id"))
)
_STATION = inserting(STATION)
_BECOME = compiled(
    update(STATION).values(own=bindparam("new")).where(STATION.c.own == bindparam("old"))
)
_HASH = compiled(
    select(JOURNAL.c.hash)
    .where(JOURNAL.c.station_id == bindparam("station"))
    .where(JOURNAL.c.seq == bindparam("seq"))
)


class NotCommonError(RuntimeError):
    """Central was said to have more of a chain than is here, or another one."""

    def __init__(self, station_id: bytes, seq: int) -> None:
        """Say which entry there is not."""
        super().__init__(f"K422: station {station_id.hex()} has no entry {seq} here")


def reidentify(cursor: Cursor, new_id: bytes) -> StationContinued:
    """Give this station a new id, in the caller's transaction; return the fact to record first.

    The clock goes on, so that every later entry sorts after what is here; leases, token and what
    was frozen are gone; the seat's name, people, labels and the session stay.

    Args:
        cursor: of a write transaction.
        new_id: a UUIDv4 that nothing ever had.
    """
    (before,) = _heads(cursor, OWN)
    row = cursor.execute(_ROW, (before.station_id,)).fetchone()
    name, clock = row if row is not None else ("", 0)
    cursor.execute(_BECOME, (FORMER, OWN))
    cursor.execute(_STATION, (new_id, name, 0, NO_HASH, clock, OWN))
    write_marks(cursor, Marks(heard_us=read_marks(cursor).heard_us))
    abandon_leases(cursor)
    return StationContinued(before=before.station_id.hex(), seq=before.seq, recorded_again=0)


def continued(cursor: Cursor) -> tuple[Head, ...]:
    """Return the chains of former ids that are not settled with central, the oldest first."""
    return _heads(cursor, FORMER)


def hash_of(cursor: Cursor, station_id: bytes, seq: int) -> bytes | None:
    """Return the hash of an entry; 32 zero bytes before the first, None where there is none."""
    if seq == 0:
        return NO_HASH
    row = cursor.execute(_HASH, (station_id, seq)).fetchone()
    return row[0] if row is not None and isinstance(row[0], bytes) else None


def unsettled(cursor: Cursor, common: Mapping[bytes, int]) -> tuple[bytes, ...]:
    """Return the ids of own entries that follow what central has, in their order."""
    tails = _tails(cursor, common)
    return tuple(entry.entry_id for tail in tails for entry in tail.entries)


def continue_as(
    cursor: Cursor, common: Mapping[bytes, int], had: Collection[bytes], random: Chance
) -> bool:
    """Settle the former ids, in the caller's transaction; tell whether anything was sealed anew.

    The chain of each former id ends where central's and it part; it is an ordinary station's from
    then on. What follows comes under the present id in the order it was recorded in, after a
    StationContinued; what central `had` under whichever station is left to be pulled.

    Args:
        cursor: of a write transaction.
        common: of each former chain the last seq at which it and central's are the same.
        had: entry ids of `unsettled` that central has.
        random: for new ids.
    """
    tails = _tails(cursor, common)
    if not tails:
        return False
    *former, own = tails
    ids = {entry.entry_id for entry in own.entries}
    if not any(tail.entries for tail in former) and ids.isdisjoint(had):
        cursor.execute(_BECOME, (OTHER, FORMER))
        return False
    seal_again(cursor, tails, frozenset(had), random)
    cursor.execute(_BECOME, (OTHER, FORMER))
    rebuild(cursor.connection)
    return True


def copy_beside(path: Path) -> Path:
    """Copy the record at `path`, whatever is written meanwhile; return where the copy is."""
    target = path.with_name(path.name + COPY)
    target.unlink(missing_ok=True)
    copy_into(path, target)
    return target


def copy_into(path: Path, target: Path, pause: Callable[[], None] | None = None) -> None:
    """Copy a record as one transaction sees it into a file that is not there yet.

    Args:
        path: the record.
        target: the file to be.
        pause: called after every STEPS_A_PAUSE; it may wait.
    """
    connection = connect(path, read_only=True)
    try:
        cursor = connection.cursor()
        private.create(target)
        if pause is not None:
            connection.set_progress_handler(_never_ending(pause), STEPS_A_PAUSE)
        cursor.execute("pragma query_only=off")  # else nothing is copied; the file is read only
        cursor.execute("vacuum into ?", (str(target),))
    finally:
        connection.close()


def _never_ending(pause: Callable[[], None]) -> Callable[[], bool]:
    def handle() -> bool:
        pause()
        return False

    return handle


def _heads(cursor: Cursor, own: int) -> tuple[Head, ...]:
    return tuple(
        Head(station_id=station, seq=seq, hash=digest)
        for station, seq, digest in cursor.execute(_HEADS, (own,)).fetchall()
        if isinstance(station, bytes) and isinstance(seq, int) and isinstance(digest, bytes)
    )


def _tails(cursor: Cursor, common: Mapping[bytes, int]) -> tuple[Tail, ...]:
    """Return the tail of each former chain and, last, of the present one; none where no former."""
    former = continued(cursor)
    if not former:
        return ()
    (own,) = _heads(cursor, OWN)
    kept = {own.station_id: read_marks(cursor).confirmed, **common}
    return tuple(_tail(cursor, head, kept.get(head.station_id, 0)) for head in (*former, own))


def _tail(cursor: Cursor, head: Head, seq: int) -> Tail:
    last = hash_of(cursor, head.station_id, seq)
    if last is None:
        raise NotCommonError(head.station_id, seq)
    entries = sealed_entries(cursor, head.station_id, after=seq, most=head.seq)
    return Tail(Head(station_id=head.station_id, seq=seq, hash=last), tuple(entries))
