"""Writes the record of the schema of today as text, where there is none yet.

A file of a released schema is never written again: it stands for the records of customers.
"""

import json
import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path

from kiosk.domain.ids import LocationCode, OperatorId
from kiosk.domain.people import Operator, Role
from kiosk.domain.pin import hashed
from kiosk.domain.syncing import Lease, StationSeen
from kiosk.operations.ports import Acting
from kiosk.store.database import SCHEMA_VERSION
from kiosk.store.driver import Cursor
from kiosk.store.leases import draw
from kiosk.store.sync_record import StoreRecord
from kiosk.store.verify import verify
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


def _enrol(station: Station) -> None:
    """Leave the station as one that has met central: marks, a block of numbers, a file."""
    record = StoreRecord(station.store)
    record.name_stations([StationSeen(head=record.own(), seat="BENCH-1")])
    record.people_sent(record.people()[0], 3)
    marks = replace(record.marks(), token=bytes(15) + b"\1", confirmed=7, heard_us=START_US)
    record.keep(marks, record.own().station_id)
    record.lease(Lease(series="P-", low=101, high=200))
    station.store.submit(lambda cursor: draw(cursor, "P-", SENSOR, START_US), Priority.SYNC)
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


def main() -> None:
    sql = FOLDER / f"schema-{SCHEMA_VERSION}.sql"
    if sql.exists():
        print(f"{sql} stands already")
        return
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
        told = {
            "entries": stations[0].ask(verify).entries,
            "digest": stations[0].digest(),
        }
        for each in stations:
            each.close()
    sql.write_text(";\n".join(text) + "\n", encoding="utf-8")
    sql.with_suffix(".json").write_text(json.dumps(told, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
