"""A record that somebody changed by hand: `verify` names the first bad entry."""

import contextlib
import io
import json
import shutil
import uuid
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.domain.journal import seal
from kiosk.store.driver import connect
from kiosk.store.schema import JOURNAL
from kiosk.store.sealed import sealed_entries
from kiosk.store.verify import refold, verify
from tests.store.plant import stock
from tests.store.station import Station, tamper

SEQ = 9
LAST = 19
COLUMNS = tuple(each.name for each in JOURNAL.columns if each.name != "id")
SWAP = (
    "update journal set seq = -1 where seq = 9",
    "update journal set seq = 9 where seq = 10",
    "update journal set seq = 10 where seq = -1",
)


def changed(column: str) -> str:
    """Return a value that differs from the stored one in as little as can be."""
    if column in {"seq", "hlc", "at_us"}:
        return f"{column} + 1000"
    if column in {"kind", "subjects", "actor", "envelope", "payload"}:
        return f"{column} || ' '"
    return f"cast({column} || x'00' as blob)"


@pytest.fixture(scope="module")
def untouched(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("untouched")
    station = Station(folder / "kiosk.db", 1)
    stock(station)
    station.close()
    return folder


@pytest.fixture
def record(untouched: Path, tmp_path: Path) -> Path:
    shutil.copytree(untouched, tmp_path, dirs_exist_ok=True)
    return tmp_path / "kiosk.db"


def by_hand(record: Path, *statements: str) -> None:
    connection = connect(record)
    tamper(connection, statements)
    connection.close()


def ran(record: Path, *arguments: str) -> tuple[int, str]:
    spoken = io.StringIO()
    with contextlib.redirect_stdout(spoken):
        status = main(["--data-dir", str(record.parent), "verify", *arguments])
    return status, spoken.getvalue()


def found(record: Path) -> list[tuple[int, str]]:
    """Return the seq and fault of each station's first bad entry, the own station first."""
    connection = connect(record, read_only=True)
    report = verify(connection.cursor())
    connection.close()
    bad = [each.bad for each in report.stations if each.bad is not None]
    return [(each.seq, each.wrong.value) for each in bad]


@pytest.mark.feature("N6")
@pytest.mark.feature("R5")
def test_an_untouched_record_holds_and_its_head_can_be_printed(record: Path) -> None:
    status, said = ran(record, "--refold")
    assert status == 0
    first, head, folded = said.splitlines()
    assert first == f"{LAST} entries of 1 station, every seal holds."
    assert head.startswith(f"Head of STATION-1: seq {LAST}, hash ")
    assert len(head.rsplit(" ", 1)[1].rstrip(".")) == 64
    assert folded == f"Folded {LAST} entries again: every row follows from the journal."


@pytest.mark.feature("N6")
@pytest.mark.feature("R5")
@pytest.mark.parametrize("column", [each for each in COLUMNS if each not in {"station_id", "seq"}])
def test_a_change_of_any_column_is_found_and_its_entry_named(record: Path, column: str) -> None:
    by_hand(
        record, " ".join(("update journal set", column, "=", changed(column), "where seq = 9"))
    )
    assert found(record) == [(SEQ, "changed")]
    status, said = ran(record)
    assert status == 1
    assert f"Entry {SEQ} of STATION-1 (" in said
    assert "was changed: its seal does not hold." in said


@pytest.mark.feature("R5")
def test_an_entry_moved_to_another_station_or_number_is_missing_in_its_place(record: Path) -> None:
    by_hand(record, "update journal set seq = seq + 1000 where seq = 9")
    assert found(record) == [(SEQ, "missing")]


@pytest.mark.feature("R5")
def test_an_entry_given_to_another_station_is_found_at_both(record: Path) -> None:
    by_hand(record, "update journal set station_id = zeroblob(16) where seq = 9")
    assert sorted(found(record)) == [(1, "missing"), (SEQ, "missing")]


@pytest.mark.feature("R5")
@pytest.mark.parametrize(
    ("statements", "bad"),
    [
        (("delete from journal where seq = 9",), (SEQ, "missing")),
        (("delete from journal where seq = 1",), (1, "missing")),
        (("delete from journal where seq > 9",), (SEQ + 1, "head differs")),
        (("delete from journal",), (1, "head differs")),
        (SWAP, (SEQ, "changed")),
        (("update station set head_hash = zeroblob(32)",), (LAST, "head differs")),
        (("update station set head_seq = 3",), (LAST, "head differs")),
        (("delete from station",), (LAST, "head differs")),
        (
            ("update journal set payload = cast(x'ff' as text) where seq = 9",),
            (SEQ, "changed"),
        ),
    ],
)
def test_deleted_swapped_and_cut_off_entries_are_named(
    record: Path, statements: tuple[str, ...], bad: tuple[int, str]
) -> None:
    by_hand(record, *statements)
    assert found(record) == [bad]


@pytest.mark.feature("R5")
def test_an_entry_sealed_anew_breaks_the_chain_behind_it(record: Path) -> None:
    connection = connect(record)
    cursor = connection.cursor()
    (own,) = cursor.execute("select station_id from station").fetchall()[0]
    assert isinstance(own, bytes)
    (entry,) = sealed_entries(cursor, own, after=SEQ - 1, most=1)
    forged = replace(entry, actor="eve")
    cursor.execute("update journal set actor = ?, hash = ? where seq = 9", ("eve", seal(forged)))
    connection.close()
    assert found(record) == [(SEQ + 1, "chain broken")]
    _, said = ran(record)
    assert "does not follow the entry before it: the chain is broken." in said


@pytest.mark.feature("N6")
def test_the_json_answer_names_station_number_and_entry(record: Path) -> None:
    by_hand(record, "update journal set actor = 'eve' where seq = 9")
    status, said = ran(record, "--json")
    assert status == 1
    connection = connect(record, read_only=True)
    row = connection.cursor().execute("select entry_id from journal where seq = 9").fetchone()
    connection.close()
    assert row is not None
    assert isinstance(row[0], bytes)
    answer = json.loads(said)
    (station,) = answer.pop("stations")
    assert answer == {"ok": False, "entries": LAST, "refold": None}
    assert station["bad"] == {
        "seq": SEQ,
        "entry": str(uuid.UUID(bytes=row[0])),
        "wrong": "changed",
    }
    assert uuid.UUID(station["station"]).version == 4


@pytest.mark.feature("N6")
@pytest.mark.parametrize(
    ("statement", "table", "stored", "expected"),
    [
        (
            "update balance set quantity = 7 where place = 'supplier' and item like 'lot:%'",
            "balance",
            "quantity 7",
            "quantity -5000000",
        ),
        (
            "update unit set status = 'scrapped' where serial = 'BASE-1'",
            "unit",
            "status scrapped",
            "status available",
        ),
        ("delete from lot", "lot", "", "part_number PASTE"),
        (
            "insert into policy values ('take_from', 'station', 1, zeroblob(16), 1)",
            "policy",
            "value station",
            "",
        ),
    ],
)
def test_a_projection_changed_by_hand_is_found_by_folding_again(
    record: Path, statement: str, table: str, stored: str, expected: str
) -> None:
    by_hand(record, statement)
    assert found(record) == []
    report = refold(record)
    status, said = ran(record, "--refold", "--json")
    assert status == (1 if table else 0)
    assert json.loads(said)["refold"]["ok"] is (table == "")
    if table:
        (difference,) = report.differences
        assert difference.table == table
        assert stored in difference.stored
        assert expected in difference.expected


@pytest.mark.feature("N6")
def test_a_record_is_verified_while_its_kiosk_writes(record: Path) -> None:
    running = Station(record, 3)
    try:
        connection = connect(record, read_only=True)
        status, _ = ran(record, "--refold")
        connection.close()
        assert status == 0
    finally:
        running.close()


def test_a_file_that_is_no_database_is_told_in_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "kiosk.db").write_bytes(b"not a database" * 1000)
    assert main(["--data-dir", str(tmp_path), "verify"]) == 1
    assert "Restore a backup" in capsys.readouterr().err
