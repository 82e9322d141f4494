"""`kiosk central project`: keep the reporting tables of the central database up to date."""

import argparse
from collections.abc import Iterator, Mapping, Sequence

from kiosk.app import open_app
from kiosk.commands.command import CommandError, out
from kiosk.settings import Settings
from kiosk.store import reported
from kiosk.store.driver import Connection, Row, connect
from kiosk.store.sync_record import StoreRecord
from kiosk.sync.admin.connecting import connected
from kiosk.sync.projecting import ChainFaultError, Projection
from kiosk.sync.reporting import AnotherProjectionError, Reports

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


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes besides the database."""
    parser.add_argument("--once", action="store_true", help="end when all that is there is in")


def run(settings: Settings, arguments: argparse.Namespace, dsn: str) -> int:
    """Fold and report until it is ended; its record is in the data folder, and may be deleted."""
    app = open_app(settings)
    try:
        record = StoreRecord(app.store)
        try:
            if record.own().seq or record.marks().token:
                message = (
                    f"{settings.data_dir} is the record of a station. "
                    "Give the projection a folder of its own with --data-dir."
                )
                raise CommandError(message)
            with connected(dsn) as reading, connected(dsn) as writing:
                beside = connect(app.store.path, read_only=True)
                reports = Reports(writing, reported.TABLES)
                _report(Projection(reading, record, _Rows(beside), reports), once=arguments.once)
                beside.close()
        finally:
            record.close()
    except (AnotherProjectionError, ChainFaultError) as error:
        raise CommandError(str(error)) from error
    finally:
        app.close()
    return 0


def _report(projection: Projection, *, once: bool) -> None:
    projection.listen()
    while True:
        entries, rows = projection.round()
        if entries or once:
            out(f"{entries} entries, {rows} rows")
        if once:
            return
        projection.wait(POLL_S)
