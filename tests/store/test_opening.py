"""Opening a record: of an older program, of a newer one, beside another process."""

import json
import os
from datetime import date
from hashlib import sha256
from pathlib import Path

import pytest

from kiosk.domain.ids import OperatorId, PartNumber
from kiosk.domain.people import Operator, Role
from kiosk.domain.pin import matches
from kiosk.domain.syncing import Marks
from kiosk.operations.ports import Number
from kiosk.session import saved
from kiosk.store import driver
from kiosk.store.catalogue import Catalogue
from kiosk.store.database import (
    SCHEMA_VERSION,
    NewerSchemaError,
    OlderSchemaError,
    open_database,
    open_for_reading,
    transaction,
    user_version,
)
from kiosk.store.driver import TooOldSqliteError, connect
from kiosk.store.leases import blocks, draw, own_prefix
from kiosk.store.lock import FolderLock, RecordInUseError
from kiosk.store.marks import read_marks
from kiosk.store.people import people_here
from kiosk.store.sent_files import unsent_files
from kiosk.store.verify import digest, refold, verify
from tests.databases.dump import FOLDER, restored


def no_station() -> bytes:
    raise AssertionError


@pytest.mark.parametrize("version", range(1, SCHEMA_VERSION + 1))
def test_the_record_of_each_released_schema_opens_and_verifies(
    tmp_path: Path, version: int
) -> None:
    path = tmp_path / "kiosk.db"
    restored(path, version).close()
    connection = open_database(path, no_station, "")
    cursor = connection.cursor()
    told = json.loads((FOLDER / f"schema-{version}.json").read_text(encoding="utf-8"))
    report = verify(cursor)
    assert report.ok
    assert report.entries == told["entries"]
    assert digest(cursor) == told["digest"]
    assert refold(path).differences == ()
    connection.close()


def test_people_of_an_older_program_keep_their_badges_and_have_no_pin(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.db"
    older = restored(path, 1)
    older.cursor().execute("insert into people values ('7', '7', 'Ana', 'clerk')")
    older.close()
    connection = open_database(path, no_station, "")
    cursor = connection.cursor()
    assert Catalogue(cursor).badge("7") == Operator(
        operator_id=OperatorId("7"), badge="7", name="Ana", role=Role.CLERK
    )
    assert Catalogue(cursor).with_pin() == ()
    connection.close()
    assert os.name != "posix" or (tmp_path / "kiosk.v1.bak").stat().st_mode & 0o777 == 0o600
    backup = connect(tmp_path / "kiosk.v1.bak")
    assert user_version(backup.cursor()) == 1
    assert backup.cursor().execute("select name from people").fetchall() == [("Ana",)]
    backup.close()


def test_people_of_the_last_program_keep_pin_and_end_of_access(tmp_path: Path) -> None:
    connection = restored(tmp_path / "kiosk.db", 2)
    catalogue = Catalogue(connection.cursor())
    (maria,) = catalogue.with_pin()
    assert matches("2468", maria.pin)
    otto = catalogue.person(OperatorId("1002"))
    assert otto is not None
    assert otto.access_until == date(2026, 12, 31)
    connection.close()


def test_an_older_record_is_not_read_before_it_is_brought_up_to_date(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.db"
    restored(path, 1).close()
    with pytest.raises(OlderSchemaError, match=r"has schema 1.* Start the kiosk once"):
        open_for_reading(path)
    open_database(path, no_station, "").close()
    open_for_reading(path).close()


def test_a_record_of_a_newer_program_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "kiosk.db"
    connection = open_database(path, lambda: bytes(16), "")
    connection.cursor().execute(f"pragma user_version={SCHEMA_VERSION + 1}")
    connection.close()
    before = path.read_bytes()
    with pytest.raises(NewerSchemaError, match=f"has schema {SCHEMA_VERSION + 1}, this program"):
        open_database(path, no_station, "")
    with pytest.raises(NewerSchemaError, match="Install the newer program"):
        open_for_reading(path)
    assert path.read_bytes() == before


def test_an_sqlite_that_can_damage_the_record_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(driver.sqlite, "sqlite_version_info", (3, 51, 2))
    monkeypatch.setattr(driver.sqlite, "sqlite_version", "3.51.2")
    with pytest.raises(TooOldSqliteError, match=r"3\.51\.2 can damage the record"):
        connect(tmp_path / "kiosk.db")
    assert not (tmp_path / "kiosk.db").exists()


def test_a_second_process_is_told_which_one_has_the_record(tmp_path: Path) -> None:
    told = f"in use by process {os.getpid()}"
    with FolderLock(tmp_path), pytest.raises(RecordInUseError, match=told):
        FolderLock(tmp_path)
    FolderLock(tmp_path).close()


@pytest.mark.feature("A24")
def test_two_units_cannot_both_bear_a_serial_even_past_all_rules(tmp_path: Path) -> None:
    connection = open_database(tmp_path / "kiosk.db", lambda: bytes(16), "")
    cursor = connection.cursor()
    claim = "insert into name values ('SN-1', 'serial', '', ?, 1, x'00', 1, 1, 1)"
    with transaction(cursor):
        cursor.execute(claim, ("unit:A",))
    with pytest.raises(driver.IntegrityError), transaction(cursor):
        cursor.execute(claim, ("unit:B",))
    connection.close()


@pytest.mark.parametrize("content", ["", "{", "[]", '{"operator": 7}', '{"state": null}', "\0"])
def test_a_session_that_cannot_be_read_starts_locked_at_home(content: str) -> None:
    assert saved.read(content) == saved.Standing()


@pytest.mark.feature("D10")
def test_labels_that_waited_in_an_older_record_wait_still_and_can_be_printed(
    tmp_path: Path,
) -> None:
    path = tmp_path / "kiosk.db"
    restored(path, 2).close()
    connection = open_database(path, no_station, "")
    cursor = connection.cursor()
    rows = cursor.execute(
        "select job, kind, state, copy, printer, attempts, sha256 from spool order by job"
    ).fetchall()
    assert rows == [
        (1, "lot", "QUEUED", 2, "", 0, b""),
        (2, "unit", "QUEUED", 1, "", 0, b""),
        (3, "unit", "QUEUED", 1, "", 0, b""),
        (4, "lot", "QUEUED", 1, "", 0, b""),
    ]
    indexes = cursor.execute("select sql from sqlite_master where name = 'spool_waiting'")
    assert "state, kind, job" in str(indexes.fetchone())
    connection.close()


def test_people_of_an_older_record_are_to_be_sent_to_a_central_and_nothing_else_is(
    tmp_path: Path,
) -> None:
    path = tmp_path / "kiosk.db"
    restored(path, 3).close()
    connection = open_database(path, no_station, "")
    cursor = connection.cursor()
    people, changed = people_here(cursor)
    assert ([each.name for each in people], changed) == (["Maria", "Otto"], True)
    assert read_marks(cursor) == Marks()
    assert (blocks(cursor), unsent_files(cursor)) == ({}, [])
    connection.close()


@pytest.mark.feature("R9")
def test_a_record_that_met_central_keeps_its_marks_its_numbers_and_its_files(
    tmp_path: Path,
) -> None:
    connection = restored(tmp_path / "kiosk.db", 4)
    cursor = connection.cursor()
    met = Marks(token=bytes(15) + b"\1", confirmed=7, heard_us=1_700_000_000_000_000, people=3)
    assert read_marks(cursor) == met
    assert not people_here(cursor)[1]
    assert own_prefix(cursor) == "BENCH-1"
    assert draw(cursor, "P-", PartNumber("SENSOR"), 0, 10**9) == Number(102)
    assert unsent_files(cursor) == [sha256(b"a photo").digest()]
    connection.close()
