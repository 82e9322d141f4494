"""Walking the chain of every station, offline; the first bad entry of each is named (N6, R5)."""

from dataclasses import dataclass
from enum import Enum

from sqlalchemy import bindparam, func, select, union

from kiosk.domain.journal import NO_HASH, SealedEntry, holds
from kiosk.store.driver import Cursor, Value
from kiosk.store.schema import JOURNAL, STATION
from kiosk.store.sealed import SEALED_OF_STATION, read_sealed
from kiosk.store.sql import compiled

_STATIONS = compiled(
    union(select(STATION.c.station_id), select(JOURNAL.c.station_id)).order_by("station_id")
)
_STATION = compiled(
    select(STATION.c.name, STATION.c.head_seq, STATION.c.head_hash).where(
        STATION.c.station_id == bindparam("station_id")
    )
)
_COUNT = compiled(
    select(func.count())
    .select_from(JOURNAL)
    .where(JOURNAL.c.station_id == bindparam("station_id"))
)


class Wrong(Enum):
    """What is wrong with an entry."""

    CHANGED = "changed"
    MISSING = "missing"
    BROKEN = "chain broken"
    HEAD = "head differs"


@dataclass(frozen=True, slots=True, kw_only=True)
class BadEntry:
    """The first entry of a chain that is not as it was sealed.

    Attributes:
        entry_id: empty where the entry itself is missing.
    """

    seq: int
    entry_id: bytes
    wrong: Wrong


@dataclass(frozen=True, slots=True, kw_only=True)
class StationReport:
    """What stands of one station.

    Attributes:
        name: empty for a station that is in the journal only.
        entries: how many are here, good or bad.
        head_seq: of the last entry as the station's row says it; `head_hash` its seal.
    """

    station_id: bytes
    name: str
    entries: int
    head_seq: int
    head_hash: bytes
    bad: BadEntry | None


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """What stands of every station."""

    stations: tuple[StationReport, ...]

    @property
    def entries(self) -> int:
        """How many entries were looked at."""
        return sum(each.entries for each in self.stations)

    @property
    def ok(self) -> bool:
        """Whether every seal holds, and no entry is missing."""
        return all(each.bad is None for each in self.stations)


def verify(cursor: Cursor) -> VerifyReport:
    """Compute every seal again, inside the caller's read transaction.

    Memory stays flat: entries are read one by one.
    """
    stations = cursor.execute(_STATIONS).fetchall()
    return VerifyReport(tuple(_report(cursor, station_id) for (station_id,) in stations))


def _report(cursor: Cursor, station: Value) -> StationReport:
    station_id = station if isinstance(station, bytes) else b""
    row = cursor.execute(_STATION, (station_id,)).fetchone()
    name, head_seq, head_hash = row if row is not None else ("", 0, NO_HASH)
    count = cursor.execute(_COUNT, (station_id,)).fetchone()
    seq = head_seq if isinstance(head_seq, int) else 0
    seal = head_hash if isinstance(head_hash, bytes) else NO_HASH
    return StationReport(
        station_id=station_id,
        name=str(name),
        entries=count[0] if count is not None and isinstance(count[0], int) else 0,
        head_seq=seq,
        head_hash=seal,
        bad=_first_bad(cursor, station_id, (seq, seal)),
    )


def _first_bad(cursor: Cursor, station_id: bytes, head: tuple[int, bytes]) -> BadEntry | None:
    seq, seal, last = 0, NO_HASH, b""
    for row in cursor.execute(SEALED_OF_STATION, (station_id, -(2**63))):
        entry = read_sealed(row)
        wrong = _wrong(entry, seq, seal)
        if wrong is Wrong.MISSING:
            return BadEntry(seq=seq + 1, entry_id=b"", wrong=wrong)
        if wrong is not None:
            return BadEntry(seq=entry.seq, entry_id=entry.entry_id, wrong=wrong)
        seq, seal, last = entry.seq, entry.hash, entry.entry_id
    if (seq, seal) == head:
        return None
    if seq < head[0]:
        return BadEntry(seq=seq + 1, entry_id=b"", wrong=Wrong.HEAD)
    return BadEntry(seq=seq, entry_id=last, wrong=Wrong.HEAD)


def _wrong(entry: SealedEntry, before: int, seal: bytes) -> Wrong | None:
    """What is wrong with the entry that follows number `before`, sealed as `seal`."""
    if entry.seq > before + 1:
        return Wrong.MISSING
    if not holds(entry):
        return Wrong.CHANGED
    return Wrong.BROKEN if entry.prev_hash != seal or entry.seq != before + 1 else None
