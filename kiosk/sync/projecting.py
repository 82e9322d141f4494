"""Keeping the reporting tables in step with the journal, by the fold that the stations use.

The entries are folded into a record beside the program, as a station does that only listens; what
a round of them touched is then written to the tables. Where tables and record do not go equally
far, after a crash between the two, all tables are filled anew.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Protocol

from kiosk.domain.syncing import SyncRecord
from kiosk.sync.central import Central
from kiosk.sync.connecting import Connection, GivenUpError
from kiosk.sync.reporting import Reports, Row
from kiosk.sync.waking import Waker


class Rows(Protocol):
    """What a record that folded all entries gives to report."""

    def all(self, table: str) -> Iterator[Row]:
        """Yield every row of a reporting table."""
        ...

    def touched(self, subjects: set[str]) -> Mapping[str, Sequence[str]]:
        """Return, of each table, the keys whose rows entries about `subjects` may change."""
        ...

    def of(self, table: str, keys: Sequence[str]) -> Iterator[Row]:
        """Yield the rows of a reporting table that are about `keys`."""
        ...


class ChainFaultError(Exception):
    """A station's entries in the central database do not hold."""

    def __init__(self, station_id: bytes, seq: int, fault: str) -> None:
        """Name the entry, and what to do."""
        super().__init__(
            f"K542: entry {seq} of station {station_id.hex()}: {fault}. "
            "Run `kiosk central check --all`, and have the database looked at."
        )


class Projection:
    """Brings the tables up to date, round after round."""

    def __init__(
        self,
        connection: Connection,
        record: SyncRecord,
        rows: Rows,
        reports: Reports,
        given_up: Callable[[], bool] = lambda: False,
    ) -> None:
        """Fold entries and report them.

        Args:
            connection: entries are read over it; in autocommit mode.
            record: they are folded in it.
            rows: of that record.
            reports: the tables.
            given_up: asked between pages.
        """
        self._given_up = given_up
        self._connection = connection
        self._central = Central(connection)
        self._record = record
        self._rows = rows
        self._reports = reports

    def listen(self) -> None:
        """Be told of news from now on; before the first round, so that nothing falls between."""
        self._central.listen()

    def round(self) -> tuple[int, int]:
        """Fold and report what is new; return how many entries, and how many rows were written.

        Raises:
            ChainFaultError: an entry is not as it was sealed.
            GivenUpError: `given_up` said so; the next round goes on there.
        """
        whole = self._reports.progress() != self._progress()
        taken, touched = self._take()
        progress = self._progress()
        if whole:
            return taken, self._reports.replace_all(self._rows.all, progress)
        if not taken:
            return 0, 0
        keys = self._rows.touched(touched)
        conflicts = list(self._rows.all("conflict"))
        return taken, self._reports.replace(keys, self._rows.of, conflicts, progress)

    def wait(self, waker: Waker, seconds: float) -> None:
        """Wait for news, for `waker`, or for so long; what was told is only a hint to look."""
        waker.wait(seconds, self._connection.fileno())
        self._connection.pgconn.consume_input()
        while self._connection.pgconn.notifies():
            pass

    def _progress(self) -> dict[bytes, int]:
        return {head.station_id: head.seq for head in self._record.vector().values() if head.seq}

    def _take(self) -> tuple[int, set[str]]:
        seen = self._central.seen()
        self._record.name_stations(seen.stations)
        here = self._record.vector()
        wanted = {
            each.head.station_id: (
                here[each.head.station_id].seq if each.head.station_id in here else 0,
                each.head.seq,
            )
            for each in seen.stations
        }
        wanted = {station: ends for station, ends in wanted.items() if ends[0] < ends[1]}
        taken, touched = 0, set[str]()
        while wanted:
            if self._given_up():
                raise GivenUpError
            entries = self._central.page(wanted)
            for refused in self._record.take(entries).refused:
                raise ChainFaultError(refused.station_id, refused.seq, refused.fault.value)
            taken += len(entries)
            touched.update(subject for entry in entries for subject in entry.subjects.split(" "))
            last = {entry.station_id: entry.seq for entry in entries}
            wanted = {
                station: (last.get(station, seq), upto)
                for station, (seq, upto) in wanted.items()
                if last.get(station, seq) < upto
            }
        return taken, touched
