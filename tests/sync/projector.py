"""A projector as `kiosk central project` runs it, signed in as a reporter and nothing more."""

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from psycopg import sql

from kiosk.commands.central_project import _Rows
from kiosk.store import reported
from kiosk.store.database import PROJECTION_VERSION
from kiosk.store.driver import connect
from kiosk.store.sync_record import StoreRecord
from kiosk.sync.admin.connecting import connected
from kiosk.sync.projecting import Projection
from kiosk.sync.reporting import Reports
from tests.central.entries import Caller
from tests.central.servers import CentralDatabase
from tests.store.station import Station

Tables = dict[str, list[tuple[object, ...]]]


def reporter(central: CentralDatabase) -> str:
    """Return how a login connects that is a member of kiosk_report and nothing else."""
    name = f"{central.database}_reports"
    statement = "create role {} login in role kiosk_report password 'told'"
    central.connect().execute(sql.SQL(statement).format(sql.Identifier(name)))
    return central.postgres.of(central.database, user=name, password="told")  # noqa: S106 a test's


@dataclass(slots=True)
class Projector:
    """The record and the connections of a projection; `projection` is of the last `open`."""

    folder: Path
    dsn: str
    projection: Projection = field(init=False)
    reports: Reports = field(init=False)
    _open: contextlib.ExitStack = field(default_factory=contextlib.ExitStack)

    def open(self, fold: int = PROJECTION_VERSION) -> "Projector":
        self.folder.mkdir(exist_ok=True)
        station = Station(self.folder / "kiosk.db", 77)
        self._open.callback(station.close)
        record = self._open.enter_context(contextlib.closing(StoreRecord(station.store)))
        beside = connect(station.path, read_only=True)
        self._open.callback(beside.close)
        reading, writing = (self._open.enter_context(connected(self.dsn)) for _ in range(2))
        self.reports = Reports(writing, reported.TABLES, fold)
        self.projection = Projection(reading, record, _Rows(beside), self.reports)
        return self

    def close(self) -> None:
        self._open.close()


def tables(central: CentralDatabase) -> Tables:
    """Return all that is in the reporting tables."""
    with contextlib.closing(central.admin()) as connection:
        return {
            table: connection.execute(
                sql.SQL("select * from {} t order by t::text").format(
                    sql.Identifier("report", table)
                )
            ).fetchall()
            for table in reported.TABLES
        }


def send(callers: dict[bytes, Caller], stations: list[Station]) -> None:
    """Let central have what each station recorded."""
    for each in stations:
        caller = callers[each.identity]
        head = caller.one("select head_seq from k.stations where station_id = %s", caller.station)[
            0
        ]
        assert isinstance(head, int)
        entries = each.entries(after=head)
        if entries:
            assert caller.append(entries)[0] == "ok"


def rows(central: CentralDatabase, query: str, *values: object) -> Iterator[tuple[object, ...]]:
    """Yield what a query of a SQL tool finds."""
    with connected(reporter_of(central)) as connection:
        yield from connection.execute(query.encode(), values or None)


def reporter_of(central: CentralDatabase) -> str:
    """Return how the login connects that `reporter` made."""
    return central.postgres.of(
        central.database,
        user=f"{central.database}_reports",
        password="told",  # noqa: S106 a test's
    )
