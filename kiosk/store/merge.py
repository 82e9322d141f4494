"""Taking in entries of other stations: a set union, checked against each station's chain (R5)."""

from collections.abc import Sequence

from sqlalchemy import bindparam, select, update
from sqlalchemy.dialects.sqlite import insert

from kiosk.domain.journal import NO_HASH, SealedEntry, holds
from kiosk.domain.syncing import Fault, Merged, Refused
from kiosk.store.append import insert_entry, opened
from kiosk.store.driver import Cursor, Value
from kiosk.store.fold.entries import fact_of
from kiosk.store.fold.entry import fold_entry
from kiosk.store.fold.watched import Watched
from kiosk.store.own_station import made_up_name
from kiosk.store.schema import JOURNAL, STATION
from kiosk.store.sql import compiled

_HEAD = compiled(
    select(STATION.c.head_seq, STATION.c.head_hash).where(
        STATION.c.station_id == bindparam("station_id")
    )
)
_insert_station = insert(STATION).values({each.name: None for each in STATION.columns})
_SAVE_HEAD = compiled(
    _insert_station.on_conflict_do_update(
        index_elements=[STATION.c.station_id],
        set_={
            "head_seq": _insert_station.excluded.head_seq,
            "head_hash": _insert_station.excluded.head_hash,
        },
    )
)
_SEEN = compiled(
    update(STATION)
    .values(clock=bindparam("clock"))
    .where(STATION.c.own == bindparam("own"))
    .where(STATION.c.clock < bindparam("clock_again"))
)
_STORED = compiled(
    select(JOURNAL.c.hash)
    .where(JOURNAL.c.station_id == bindparam("station_id"))
    .where(JOURNAL.c.seq == bindparam("seq"))
)
_KNOWN = compiled(select(JOURNAL.c.seq).where(JOURNAL.c.entry_id == bindparam("entry_id")))


def merge(cursor: Cursor, entries: Sequence[SealedEntry]) -> Merged:
    """Add entries to the journal and fold them, inside the caller's transaction.

    Args:
        cursor: of a write transaction.
        entries: of any stations in any interleaving; those of one station in the order of seq.
    """
    chains: dict[bytes, _Chain] = {}
    watched = Watched(cursor)
    refused: dict[bytes, Refused] = {}
    taken = 0
    known = 0
    for entry in entries:
        station = entry.station_id
        if station in refused:
            continue
        chain = chains.setdefault(station, _Chain(cursor, station, watched))
        if chain.has(entry):
            known += 1
            continue
        fault = chain.fault(entry)
        if fault is not None:
            refused[station] = Refused(station_id=station, seq=entry.seq, fault=fault)
            continue
        chain.take(entry)
        taken += 1
    if taken:
        for chain in chains.values():
            chain.finish()
        clock = max(chain.clock for chain in chains.values())
        cursor.execute(_SEEN, (clock, 1, clock))
    return Merged(taken=taken, known=known, refused=tuple(refused.values()))


class _Chain:
    """One station's chain while entries are added to it."""

    def __init__(self, cursor: Cursor, station_id: bytes, watched: Watched) -> None:
        self._cursor = cursor
        self._watched = watched
        self._station = station_id
        row = cursor.execute(_HEAD, (station_id,)).fetchone()
        self._seq = row[0] if row is not None and isinstance(row[0], int) else 0
        self._hash = row[1] if row is not None and isinstance(row[1], bytes) else NO_HASH
        self._taken = False
        self.clock = 0

    def has(self, entry: SealedEntry) -> bool:
        return entry.seq <= self._seq and self._stored(entry.seq) == entry.hash

    def _stored(self, seq: int) -> Value:
        row = self._cursor.execute(_STORED, (self._station, seq)).fetchone()
        return None if row is None else row[0]

    def fault(self, entry: SealedEntry) -> Fault | None:
        """Why `entry` cannot be added; None where it can."""
        if entry.seq <= self._seq:
            return Fault.FORKED
        if entry.seq != self._seq + 1:
            return Fault.GAP
        if entry.prev_hash != self._hash:
            return Fault.BROKEN
        if not holds(entry):
            return Fault.CHANGED
        if self._cursor.execute(_KNOWN, (entry.entry_id,)).fetchone() is not None:
            return Fault.REPEATED
        return None

    def take(self, entry: SealedEntry) -> None:
        """Add `entry`, which has no fault, and fold it."""
        insert_entry(self._cursor, entry, entry.hash)
        fact = fact_of(entry.kind, entry.payload, entry.subjects)
        fold_entry(self._cursor, opened(entry, fact), entry.subjects, self._watched)
        self._seq = entry.seq
        self._hash = entry.hash
        self.clock = max(self.clock, entry.hlc)
        self._taken = True

    def finish(self) -> None:
        """Store the head; a station seen for the first time gets its row, named by its id."""
        if self._taken:
            name = made_up_name(self._station)
            row = (self._station, name, self._seq, self._hash, 0, 0)
            self._cursor.execute(_SAVE_HEAD, row)
