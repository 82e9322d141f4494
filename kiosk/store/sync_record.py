"""The record of this station as the sync thread uses it (kiosk.domain.syncing.SyncRecord)."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from typing import TypeVar

from sqlalchemy import bindparam, select, update
from sqlalchemy.dialects.sqlite import insert

from kiosk.domain.journal import NO_HASH, SealedEntry
from kiosk.domain.people import Operator
from kiosk.domain.syncing import BadgeTaken, Head, Lease, Marks, Merged, Refused, StationSeen
from kiosk.store import continuing, leases, sent_files
from kiosk.store.catalogue import Catalogue
from kiosk.store.driver import Cursor, connect
from kiosk.store.fold.master import touch
from kiosk.store.marks import read_marks, write_marks
from kiosk.store.merge import merge
from kiosk.store.own_station import own_station, take_seat
from kiosk.store.people import people_here, people_sent, replace_people
from kiosk.store.schema import JOURNAL, STATION
from kiosk.store.sealed import each_sealed
from kiosk.store.sql import compiled
from kiosk.store.store import Store
from kiosk.store.wanted import newest_waits, wanted
from kiosk.store.writer import Priority

T = TypeVar("T")

JOB = 100
"""Entries that are folded in one transaction: an operator waits for one such job at the most."""

JOB_OCTETS = 500_000
"""Of their texts, from which on a job has no further entry."""

BATCH_OCTETS = 4_000_000
"""Of the texts in one append, from which on it has no further group."""

_HEADS = compiled(select(STATION.c.station_id, STATION.c.head_seq, STATION.c.head_hash))
_OWN = compiled(
    select(STATION.c.station_id, STATION.c.head_seq, STATION.c.head_hash).where(
        STATION.c.own == bindparam("own")
    )
)
_ENTRY = (
    select(JOURNAL.c.hash, JOURNAL.c.at_us)
    .where(JOURNAL.c.station_id == bindparam("station"))
    .where(JOURNAL.c.seq == bindparam("seq"))
)
_ENTRY_OF = compiled(_ENTRY)
_NAMED = compiled(
    update(STATION)
    .values(name=bindparam("name"))
    .where(STATION.c.station_id == bindparam("id"))
    .where(STATION.c.own == bindparam("own"))
    .where(STATION.c.name != bindparam("same"))
)
_new = insert(STATION).values({each.name: None for each in STATION.columns})
_NEW = compiled(_new.on_conflict_do_nothing())


class StoreRecord:
    """Reads through a connection of its own; writes as jobs that let the operator's go first."""

    def __init__(self, store: Store) -> None:
        """Read beside `store`, and write through it; close before it is closed."""
        self._store = store
        self._reading = connect(store.path, read_only=True)
        self._cursor = self._reading.cursor()
        self._catalogue = Catalogue(self._cursor)

    def close(self) -> None:
        """Close the connection; the sync thread has ended."""
        self._reading.close()

    def _write(self, job: Callable[[Cursor], T]) -> T:
        return self._store.submit(job, Priority.SYNC)

    # --- the chain of this station

    def own(self) -> Head:
        return _head(self._cursor.execute(_OWN, (1,)).fetchone() or ())

    def marks(self) -> Marks:
        return read_marks(self._cursor)

    def keep(self, marks: Marks, station_id: bytes) -> bool:
        def job(cursor: Cursor) -> bool:
            same = own_station(cursor).station_id == station_id
            if same:
                write_marks(cursor, marks)
            return same

        return self._write(job)

    def vector(self) -> Mapping[bytes, Head]:
        heads = (_head(row) for row in self._cursor.execute(_HEADS).fetchall())
        return {each.station_id: each for each in heads}

    def own_after(self, seq: int, most: int) -> Sequence[SealedEntry]:
        found: list[SealedEntry] = []
        octets = 0
        with closing(self._reading.cursor()) as cursor:
            for entry in each_sealed(cursor, self.own().station_id, after=seq):
                full = len(found) >= most or octets >= BATCH_OCTETS
                if found and full and entry.group_id != found[-1].group_id:
                    break
                found.append(entry)
                octets += _octets(entry)
        return found

    def own_hash(self, seq: int) -> bytes | None:
        if seq == 0:
            return NO_HASH
        row = self._cursor.execute(_ENTRY_OF, (self.own().station_id, seq)).fetchone()
        return row[0] if row is not None and isinstance(row[0], bytes) else None

    # --- ids that this station had before

    def continued(self) -> tuple[Head, ...]:
        return continuing.continued(self._cursor)

    def former_hash(self, station_id: bytes, seq: int) -> bytes | None:
        return continuing.hash_of(self._cursor, station_id, seq)

    def unsettled(self, common: Mapping[bytes, int]) -> tuple[bytes, ...]:
        return continuing.unsettled(self._cursor, common)

    def continue_as(self, common: Mapping[bytes, int], had: Collection[bytes]) -> None:
        if self.continued():
            continuing.copy_beside(self._store.path)
            self._store.settle(common, had)

    # --- what is on its way

    def unsent(self, confirmed: int) -> tuple[int, int]:
        own = self.own()
        row = self._cursor.execute(_ENTRY_OF, (own.station_id, confirmed + 1)).fetchone()
        if row is None or not isinstance(row[1], int):
            return 0, 0
        return own.seq - confirmed, row[1]

    # --- what others recorded

    def take(self, entries: Sequence[SealedEntry]) -> Merged:
        taken = known = 0
        refused: dict[bytes, Refused] = {}
        for job in _jobs(entries):
            good = [each for each in job if each.station_id not in refused]
            merged = self._write(lambda cursor, few=good: merge(cursor, few))
            taken += merged.taken
            known += merged.known
            refused |= {each.station_id: each for each in merged.refused}
        return Merged(taken=taken, known=known, refused=tuple(refused.values()))

    def take_back(self, entries: Sequence[SealedEntry]) -> Merged:
        self._write(leases.drop_leases)
        return self.take(entries)

    def name_stations(self, stations: Sequence[StationSeen]) -> None:
        self._write(lambda cursor: _name(cursor, stations, self.own().station_id))

    # --- people

    def people(self) -> tuple[Sequence[Operator], bool]:
        return people_here(self._cursor)

    def replace_people(self, people: Sequence[Operator], version: int) -> Sequence[BadgeTaken]:
        return self._write(lambda cursor: replace_people(cursor, people, version))

    def people_sent(self, people: Sequence[Operator], version: int) -> None:
        self._write(lambda cursor: people_sent(cursor, people, version))

    # --- numbers

    def highest_used(self) -> Mapping[str, int]:
        return leases.highest_used(self._cursor)

    def numbers_used(self) -> Mapping[str, int]:
        return leases.numbers_used(self._cursor)

    def newest_waits(self) -> bool:
        self._catalogue.refresh()
        return newest_waits(self._cursor, self._catalogue, self._store.now_us())

    def wanted(self) -> Mapping[str, int]:
        self._catalogue.refresh()
        parts = self._store.regarded.copy()
        return wanted(self._cursor, self._catalogue, parts, self._store.now_us())

    def lease(self, lease: Lease) -> None:
        at_us = self._store.now_us()
        self._write(lambda cursor: leases.keep_lease(cursor, lease, at_us))

    # --- files

    def missing_files(self) -> Sequence[bytes]:
        return sent_files.unsent_files(self._cursor)

    def file(self, sha256: bytes) -> bytes | None:
        return self._store.files.get(sha256)

    def file_sent(self, sha256: bytes) -> None:
        self._write(lambda cursor: sent_files.note_sent(cursor, sha256))


def _head(row: Sequence[object]) -> Head:
    match tuple(row):
        case (bytes() as station, int() as seq, bytes() as digest):
            return Head(station_id=station, seq=seq, hash=digest)
        case _:
            message = "K415: the record has no head of a station where one must be"
            raise RuntimeError(message)


def _jobs(entries: Iterable[SealedEntry]) -> Iterator[Sequence[SealedEntry]]:
    job: list[SealedEntry] = []
    octets = 0
    for entry in entries:
        job.append(entry)
        octets += _octets(entry)
        if len(job) >= JOB or octets >= JOB_OCTETS:
            yield job
            job, octets = [], 0
    if job:
        yield job


def _octets(entry: SealedEntry) -> int:
    return len(entry.payload) + len(entry.envelope) + len(entry.subjects)


def _name(cursor: Cursor, stations: Iterable[StationSeen], own: bytes) -> None:
    """Name others' rows as central does, and the own one where nobody named this station."""
    for each in stations:
        station = each.head.station_id
        if station == own:
            if take_seat(cursor, each.seat):
                touch(cursor)
            continue
        cursor.execute(_NEW, (station, each.seat, 0, NO_HASH, 0, 0))
        cursor.execute(_NAMED, (each.seat, station, 0, each.seat))
        if cursor.rowcount:
            touch(cursor)
