"""`kiosk central project`: keep the reporting tables of the central database up to date."""

import argparse
import signal
import sys
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from types import FrameType

from kiosk.app import App, open_app
from kiosk.commands.command import CommandError, out, out_json
from kiosk.settings import Settings
from kiosk.store import reported
from kiosk.store.database import PROJECTION_VERSION
from kiosk.store.driver import Connection, Row, connect
from kiosk.store.sync_record import StoreRecord
from kiosk.sync.admin.connecting import connected
from kiosk.sync.admin.faults import AdminFault
from kiosk.sync.admin.migrations import require_reports
from kiosk.sync.connecting import GivenUpError
from kiosk.sync.projecting import ChainFaultError, Projection
from kiosk.sync.reporting import AnotherProjectionError, Reports
from kiosk.sync.waking import Backoff, Times, Waker

POLL_S = 15.0
"""It looks this often even when nobody told of news."""


class _Rows:
    """The rows of the record at hand, each read in the present state of it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self, table: str) -> Iterator[Row]:
        return reported.all_rows(self._connection.cursor(), table)

    def touched(self, subjects: set[str]) -> Mapping[str, Sequence[str]]:
        return reported.touched_keys(subjects)

    def of(self, table: str, keys: Sequence[str]) -> Iterator[Row]:
        return reported.rows_of(self._connection.cursor(), table, keys)


class _Ending:
    """SIGTERM and SIGINT end the wait, or the round once its page is in; the second one, all."""

    def __init__(self) -> None:
        self.waker = Waker()
        self._asked = False

    def __call__(self) -> bool:
        return self._asked

    def _ask(self, number: int, _frame: FrameType | None) -> None:
        self._asked = True
        self.waker.wake()
        signal.signal(number, signal.SIG_DFL)

    @contextmanager
    def heard(self) -> Generator[None]:
        """Listen to the signals; as they were before, afterwards."""
        signals = (signal.SIGTERM, signal.SIGINT)
        before = [signal.signal(each, self._ask) for each in signals]
        try:
            yield
        finally:
            for number, handler in zip(signals, before, strict=True):
                signal.signal(number, handler)
            self.waker.close()


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes besides the database."""
    parser.add_argument("--once", action="store_true", help="end when all that is there is in")


def run(settings: Settings, arguments: argparse.Namespace, dsn: str) -> int:
    """Fold and report until it is ended; its record is in the data folder, and may be deleted."""
    app = open_app(settings)
    try:
        with closing(StoreRecord(app.store)) as record:
            _require_no_station(app, record)
            projecting = _Projecting(app, record, dsn, as_json=arguments.json)
            ending = projecting.ending
            with ending.heard(), suppress(GivenUpError):
                projecting.once(ending) if arguments.once else projecting.keep_on(ending)
    except (AnotherProjectionError, ChainFaultError) as error:
        raise CommandError(str(error)) from error
    finally:
        app.close()
    return 0


def _require_no_station(app: App, record: StoreRecord) -> None:
    people, _ = record.people()
    enrolled = app.settings.central is not None or record.marks().token
    if record.own().seq or people or enrolled:
        message = (
            f"{app.settings.data_dir} is the record of a station. "
            "Give the projection a folder of its own with --data-dir."
        )
        raise CommandError(message)


class _Projecting:
    def __init__(self, app: App, record: StoreRecord, dsn: str, *, as_json: bool) -> None:
        self.ending = _Ending()
        self._app = app
        self._record = record
        self._dsn = dsn
        self._as_json = as_json
        self._backoff = Backoff(Times())
        self._reached = False

    @contextmanager
    def _projection(self, ending: _Ending) -> Generator[Projection]:
        with (
            closing(connect(self._app.store.path, read_only=True)) as beside,
            connected(self._dsn) as reading,
            connected(self._dsn) as writing,
        ):
            require_reports(writing)
            reports = Reports(writing, reported.TABLES, PROJECTION_VERSION)
            yield Projection(reading, self._record, _Rows(beside), reports, ending)

    def once(self, ending: _Ending) -> None:
        """Bring the tables up to date."""
        with self._projection(ending) as projection:
            self._tell(*projection.round())

    def keep_on(self, ending: _Ending) -> None:
        """Keep them up to date until `ending`; a connection that was there and is lost is mended.

        Raises:
            AdminFault: there never was one.
            AnotherProjectionError: nor could there be: somebody else does it.
        """
        while not ending():
            try:
                self._follow(ending)
            except (AdminFault, AnotherProjectionError) as error:
                if not self._reached:
                    raise
                rest_s = self._backoff.wait()
                sys.stderr.write(f"kiosk: {error} It is tried again in {rest_s:.0f} s.\n")
                sys.stderr.flush()
                ending.waker.wait(rest_s)

    def _follow(self, ending: _Ending) -> None:
        with self._projection(ending) as projection:
            projection.listen()
            while not ending():
                entries, rows = projection.round()
                self._reached = True
                self._backoff.reset()
                if entries:
                    self._tell(entries, rows)
                projection.wait(ending.waker, POLL_S)

    def _tell(self, entries: int, rows: int) -> None:
        if self._as_json:
            out_json({"entries": entries, "rows": rows})
        else:
            out(f"{entries} entries, {rows} rows")
            sys.stdout.flush()
