"""Writes the record of the schema of today as text, where there is none yet.

A file of a released schema is never written again: it stands for the records of customers. Only
what is told beside it, how many entries it has and the digest of what follows from them, is made
anew when the projections changed: `python -m tests.databases.dump`.
"""

import json
import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypedDict

from kiosk.domain.ids import LocationCode, OperatorId
from kiosk.domain.people import Operator, Role
from kiosk.domain.pin import hashed
from kiosk.domain.syncing import Lease, StationSeen
from kiosk.operations.ports import Acting
from kiosk.store.database import SCHEMA_VERSION, open_database
from kiosk.store.driver import Connection, Cursor, connect
from kiosk.store.leases import draw
from kiosk.store.sync_record import StoreRecord
from kiosk.store.verify import digest, verify
from kiosk.store.writer import Priority
from tests.store.floor import Step
from tests.store.plant import SENSOR, share
from tests.store.shift import STEPS, take
from tests.store.station import START_US, Clock, Station

FOLDER = Path(__file__).parent
PEOPLE = (
    Operator(
        operator_id=OperatorId("1001"),
        badge="1001",
        name="Maria",
        role=Role.SUPERVISOR,
        pin=hashed("2468", bytes(16)),
    ),
    Operator(
        operator_id=OperatorId("1002"),
        badge="1002",
        name="Otto",
        role=Role.OPERATOR,
        access_until=date(2026, 12, 31),
    ),
)


class Told(TypedDict):
    """What stands beside a record: its entries, and the digest of what follows from them."""

    entries: int
    digest: str


def _enrol(station: Station) -> None:
    """Leave the station as one that has met central: marks, a block of numbers, a file."""
    record = StoreRecord(station.store)
    record.name_stations([StationSeen(head=record.own(), seat="BENCH-1")])
    record.people_sent(record.people()[0], 3)
    marks = replace(record.marks(), token=bytes(15) + b"\1", confirmed=7, heard_us=START_US)
    record.keep(marks, record.own().station_id)
    record.lease(Lease(series="P-", low=101, high=200))
    station.store.submit(lambda cursor: draw(cursor, "P-", SENSOR, START_US, 10**9), Priority.SYNC)
    station.store.add_file(b"a photo")
    record.close()


def statements(cursor: Cursor) -> list[str]:
    """Return the statements that make the database again, none with a line break behind a `;`."""
    pragmas = ("user_version", "application_id")
    found = [
        f"pragma {name}={cursor.execute(f'pragma {name}').fetchall()[0][0]}" for name in pragmas
    ]
    made = cursor.execute("select type, name, sql from sqlite_master where sql is not null")
    for kind, name, sql in made.fetchall():
        found.append(str(sql))
        if kind == "table":
            found.extend(_rows(cursor, str(name)))
    return found


def _rows(cursor: Cursor, table: str) -> list[str]:
    columns = cursor.execute("select name from pragma_table_info(?)", (table,)).fetchall()
    quoted = " || ', ' || ".join(f'quote("{name}")' for (name,) in columns)
    values = cursor.execute(f"select {quoted} from {table}").fetchall()  # noqa: S608 own names
    return [" ".join(("insert into", table, f"values ({row[0]})")) for row in values]


def restored(path: Path, version: int) -> Connection:
    """Return a record of a released schema at `path`, as its program left it."""
    connection = connect(path)
    dump = (FOLDER / f"schema-{version}.sql").read_text(encoding="utf-8")
    for statement in dump.split(";\n"):
        connection.cursor().execute(statement)
    return connection


def told(version: int) -> Told:
    """Return what this program finds in the record of a released schema."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "kiosk.db"
        restored(path, version).close()
        connection = open_database(path, _no_station, "")
        cursor = connection.cursor()
        found: Told = {"entries": verify(cursor).entries, "digest": digest(cursor)}
        connection.close()
    return found


def _no_station() -> bytes:
    raise AssertionError


def _write_today(sql: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        clock = Clock()
        stations = [Station(Path(folder) / f"{name}.db", name, clock) for name in range(3)]
        share(stations)
        for number, what in enumerate(sorted(STEPS) * 3):
            at = stations[number % 3]
            at.write(lambda tx, w=what, n=number: take(tx, Step(w, n, n // 2, 1 + n % 3)))
        admin = Acting(actor="admin:pat", evidence=None, here=LocationCode(""))
        stations[0].store.administer(admin, lambda _tx, master: master.save_people(PEOPLE))
        for each in stations[1:]:
            stations[0].merge(each.entries())
        _enrol(stations[0])
        text = stations[0].ask(statements)
        for each in stations:
            each.close()
    sql.write_text(";\n".join(text) + "\n", encoding="utf-8")


def main() -> None:
    today = FOLDER / f"schema-{SCHEMA_VERSION}.sql"
    if not today.exists():
        _write_today(today)
    for version in range(1, SCHEMA_VERSION + 1):
        beside = FOLDER / f"schema-{version}.json"
        text = json.dumps(told(version), indent=2) + "\n"
        if not beside.exists() or beside.read_text(encoding="utf-8") != text:
            beside.write_text(text, encoding="utf-8")
            print(f"{beside} was made anew")


if __name__ == "__main__":
    main()
