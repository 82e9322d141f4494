"""Filling the record of a new station from a large journal, beside the record in use (SYNC.md I).

The journal comes first, without its indexes; then those, then the projections, each folded once
in the order of all entries. The file is not flushed before it is whole: after a kill it is gone on
with, after a power cut what is there is verified first. It takes the place of the record at once.
"""

import contextlib
from collections.abc import Iterable, Sequence
from operator import attrgetter
from pathlib import Path

from sqlalchemy import func, select

from kiosk.domain.journal import NO_HASH, SealedEntry, holds
from kiosk.domain.syncing import Head, StationSeen
from kiosk.store import private
from kiosk.store.columns import definition
from kiosk.store.database import PROJECTION_VERSION, SCHEMA_VERSION, transaction, user_version
from kiosk.store.driver import Cursor, DatabaseError, Row, connect
from kiosk.store.fold.replay import rebuild
from kiosk.store.schema import JOURNAL, PROJECTIONS, STATION
from kiosk.store.sealed import EVERY_SEALED, read_sealed
from kiosk.store.sql import compiled, inserting
from kiosk.store.swapping import remove, swap

LOADING = ".loading"
"""Ends the name of the file that is filled."""

_INSERT = inserting(JOURNAL)
_HEADS = compiled(select(STATION.c.station_id, STATION.c.head_seq, STATION.c.head_hash))
_CLOCK = compiled(select(func.max(JOURNAL.c.hlc)))
_SAVE_HEAD = (
    f"{inserting(STATION)} on conflict (station_id) do update "
    "set head_seq = excluded.head_seq, head_hash = excluded.head_hash"
)
_CARRIED = (
    "update station set name = before.name, own = before.own from old.station before "
    "where before.station_id = station.station_id"
)
_INDEXES = tuple(each for each in definition(JOURNAL) if " INDEX " in each)
_NAMES = tuple(each.name for each in JOURNAL.columns if each.name != "id")
_COLUMNS = ", ".join(_NAMES)
_ROW = attrgetter(*_NAMES)
_OWN_TAIL = (
    f"insert into journal ({_COLUMNS}) select {_COLUMNS} from old.journal "  # noqa: S608 names of this program
    "where station_id = ? and seq > ? order by seq"
)


class NotLoadedError(RuntimeError):
    """What came does not continue what is here; the record is as it was."""

    def __init__(self, reason: str) -> None:
        """Say what was found."""
        super().__init__(
            f"K430: the central database's entries were not loaded: {reason}. The record here is "
            "as before. Have the central database verified."
        )


class Loading:
    """The file that is filled; the caller holds the folder's lock and has no store open."""

    def __init__(self, path: Path) -> None:
        """Begin beside the record at `path`, or go on where a killed process stopped."""
        self.path = path
        self.file = path.with_suffix(LOADING)
        if not (self.file.exists() and _sound(self.file)):
            _begin(path, self.file)
        self._connection = connect(self.file, durable=False)
        self._cursor = self._connection.cursor()
        # New pages need no journal, and a WAL would write each of them twice.
        self._cursor.execute("pragma journal_mode=delete")
        self._heads = _heads(self._cursor)

    def heads(self) -> dict[bytes, Head]:
        """Return how far each station's chain is there."""
        return dict(self._heads)

    def put(self, entries: Iterable[SealedEntry]) -> int:
        """Add entries that continue their chains, verified each; return how many.

        Raises:
            NotLoadedError: one of them does not; none of them was added.
        """
        heads = dict(self._heads)
        with transaction(self._cursor):
            self._cursor.executemany(_INSERT, (_ROW(each) for each in _checked(entries, heads)))
            changed = [head for key, head in heads.items() if self._heads.get(key) != head]
            for head in changed:
                self._cursor.execute(_SAVE_HEAD, _station_row(head))
        count = sum(head.seq - _seq(self._heads, head.station_id) for head in changed)
        self._heads = heads
        return count

    def finish(self, stations: Sequence[StationSeen]) -> int:
        """Index, fold, take over what is this station's own, and swap; return all entries.

        Raises:
            NotLoadedError: what is there is not what central has.
        """
        for seen in stations:
            here = self._heads.get(seen.head.station_id)
            if seen.head.seq and (here is None or here.seq < seen.head.seq):
                raise NotLoadedError(f"entries of {seen.seat} are missing")
            if here is not None and here.seq == seen.head.seq and here.hash != seen.head.hash:
                raise NotLoadedError(f"the last entry of {seen.seat} is another one")
        self._cursor.execute("attach ? as old", (str(self.path),))
        with transaction(self._cursor):
            self._carry_over()
            try:
                for statement in _INDEXES:
                    self._cursor.execute(statement)
            except DatabaseError as error:
                raise NotLoadedError("an entry id stands in it twice") from error
            count = rebuild(self._connection)
            self._cursor.execute(
                "update meta set value = ? where key = 'projection_version'", (PROJECTION_VERSION,)
            )
            for seen in stations:
                self._cursor.execute(
                    "update station set name = ? where station_id = ? and own = 0",
                    (seen.seat, seen.head.station_id),
                )
        self._cursor.execute("detach old")
        self._cursor.execute("pragma journal_mode=wal")
        self.close()
        swap(self.file, self.path)
        return count

    def close(self) -> None:
        """Leave the file to be gone on with."""
        with contextlib.suppress(DatabaseError):
            self._cursor.execute("pragma wal_checkpoint(truncate)")
        self._connection.close()

    def discard(self) -> None:
        """Close, and leave nothing."""
        self._connection.close()
        remove(self.file)

    def _carry_over(self) -> None:
        """Take over all of the present record that is no fold of the journal."""
        cursor = self._cursor
        for row in cursor.execute(_HEADS.replace("FROM station", "FROM old.station")).fetchall():
            head = _head(row)
            if _seq(self._heads, head.station_id) < head.seq:
                cursor.execute(_OWN_TAIL, (head.station_id, _seq(self._heads, head.station_id)))
                cursor.execute(_SAVE_HEAD, _station_row(head))
        cursor.execute(_CARRIED)
        (clock,) = cursor.execute(_CLOCK).fetchone() or (0,)
        cursor.execute("update station set clock = max(clock, ?) where own = 1", (clock or 0,))
        for name in _local_tables(cursor, "old"):
            cursor.execute(f"delete from main.{name}")  # noqa: S608 a table of the record
            cursor.execute(f"insert into main.{name} select * from old.{name}")  # noqa: S608 so is this


def _begin(path: Path, file: Path) -> None:
    """Make the file from the present record: its journal without indexes, no projections."""
    new = file.with_suffix(f"{LOADING}-new")
    for each in (file, new):
        remove(each)
    private.create(new)
    present = connect(path)  # read only, VACUUM INTO is refused
    try:
        present.cursor().execute("vacuum into ?", (str(new),))
    finally:
        present.close()
    filled = connect(new, durable=False)
    cursor = filled.cursor()
    with transaction(cursor):
        for index in JOURNAL.indexes:
            cursor.execute(f"drop index {index.name}")
        for table in PROJECTIONS:
            cursor.execute(f"drop table if exists {table.name}")
    filled.close()
    new.replace(file)


def _sound(file: Path) -> bool:
    """Whether what a killed process left can be gone on with; its chains are verified anew."""
    try:
        found = connect(file, durable=False)
    except DatabaseError:
        return False
    try:
        cursor = found.cursor()
        if user_version(cursor) != SCHEMA_VERSION:
            return False
        if cursor.execute("pragma quick_check").fetchone() != ("ok",):
            return False
        heads: dict[bytes, Head] = {}
        rows = found.cursor().execute(EVERY_SEALED)
        for _ in _checked((read_sealed(row) for row in rows), heads):
            pass
        kept = {key: head for key, head in _heads(cursor).items() if head.seq}
    except (DatabaseError, NotLoadedError):
        return False
    finally:
        found.close()
    return heads == kept


def _checked(entries: Iterable[SealedEntry], heads: dict[bytes, Head]) -> Iterable[SealedEntry]:
    """Yield entries, each after its chain and seal were found good; move `heads` on."""
    for entry in entries:
        head = heads.get(entry.station_id)
        seq, digest = (0, NO_HASH) if head is None else (head.seq, head.hash)
        if entry.seq != seq + 1 or entry.prev_hash != digest or not holds(entry):
            raise NotLoadedError(
                f"entry {entry.seq} of station {entry.station_id.hex()} breaks its chain"
            )
        heads[entry.station_id] = Head(station_id=entry.station_id, seq=entry.seq, hash=entry.hash)
        yield entry


def _station_row(head: Head) -> Row:
    name = f"STATION-{head.station_id.hex()[:4].upper()}"
    return (head.station_id, name, head.seq, head.hash, 0, 0)


def _heads(cursor: Cursor) -> dict[bytes, Head]:
    heads = (_head(row) for row in cursor.execute(_HEADS).fetchall())
    return {each.station_id: each for each in heads}


def _head(row: Row) -> Head:
    station, seq, digest = row
    if not (isinstance(station, bytes) and isinstance(seq, int) and isinstance(digest, bytes)):
        raise NotLoadedError("the record here has a station without a head")
    return Head(station_id=station, seq=seq, hash=digest)


def _seq(heads: dict[bytes, Head], station_id: bytes) -> int:
    return heads[station_id].seq if station_id in heads else 0


def _local_tables(cursor: Cursor, schema: str) -> list[str]:
    folds = {JOURNAL.name, STATION.name, *(each.name for each in PROJECTIONS)}
    rows = cursor.execute(
        f"select name from {schema}.sqlite_master where type = 'table' "  # noqa: S608 main or old
        "and name not like 'sqlite_%'"
    ).fetchall()
    return [str(name) for (name,) in rows if name not in folds]
