"""What a restore says of numbers that wait, and where that is told afterwards (A3)."""

from pathlib import Path
from typing import cast

import pytest

from kiosk.app import open_app
from kiosk.settings import Settings
from kiosk.store.high_water import marks_beside
from tests.commands.shell import Json, Shell
from tests.workflows.restored import forget_marks

SCHEMES = "name,pattern\nBOARDS,BRD-{seq:5}\n"
PARTS = (
    "part_number,tracking,serial_scheme,numbered_by\n"
    "NEW-1,serial,BOARDS,\nNEW-2,serial,BOARDS,\nHAND,serial,,ours\n"
)
WAITS = {"    BOARDS (NEW-1)", "    HAND (counted on)"}


@pytest.fixture
def numbered(shop: Shell, tmp_path: Path) -> Path:
    """A backup of the shop; since then it gave two boards."""
    for name, content in (("schemes", SCHEMES), ("parts", PARTS)):
        (tmp_path / f"{name}.csv").write_text(content)
        assert shop.run("import", name, str(tmp_path / f"{name}.csv")).status == 0
    backup = tmp_path / "monday.db"
    assert shop.run("backup", str(backup)).status == 0
    shop.play("1001", "C.RECEIVE", "NEW-1", "RACK-A", "!key 2", "C.DONE")
    return backup


@pytest.mark.feature("A3")
def test_a_restore_names_what_waits_and_so_do_the_runbook_and_doctor(
    shop: Shell, numbered: Path
) -> None:
    ran = shop.run("restore", str(numbered))
    assert set(ran.out.splitlines()) >= WAITS
    assert "Have those labels at hand: scan NEWEST, the part, then the label." in ran.out
    assert set(shop.run("numbering").out.splitlines()) >= WAITS
    (board,) = (each for each in shop.json("numbering") if each["name"] == "BOARDS")
    used = cast("list[Json]", board["used_by"])
    assert {str(each["part"]) for each in used} == {"NEW-1", "NEW-2"}
    assert {(each["next"], each["waits"], each["mark"]) for each in used} == {
        ("BRD-00003", True, 2)
    }
    (check,) = (each for each in shop.json("doctor") if each["check"] == "numbers")
    assert check["state"] == "note"
    assert "BOARDS (NEW-1)" in str(check["found"])


@pytest.mark.feature("A3")
@pytest.mark.expected_log("kiosk.app", 40)
def test_an_older_record_that_was_put_there_by_hand_is_told(
    shop: Shell, numbered: Path, tmp_path: Path
) -> None:
    database = Settings(data_dir=shop.folder).database
    copy = tmp_path / "by-hand.db"
    copy.write_bytes(database.read_bytes())
    shop.play("C.CANCEL", "1001", "C.RECEIVE", "NEW-1", "RACK-A", "!key 2", "C.DONE")
    database.write_bytes(copy.read_bytes())
    open_app(Settings(data_dir=shop.folder)).close()
    found = {str(each["check"]): str(each["found"]) for each in shop.json("doctor")}
    assert "the record was older than its numbers" in found["old record"]
    assert numbered.exists()


@pytest.mark.feature("A3")
@pytest.mark.expected_log("kiosk.app", 40)
def test_marks_that_are_lost_or_of_another_record_are_told(shop: Shell, numbered: Path) -> None:
    (path,) = marks_beside(shop.folder)
    path.with_name("numbers-aaaaaaaaaaaa.marks").write_bytes(path.read_bytes())
    forget = path.read_bytes()
    path.unlink()
    found = {str(each["check"]): str(each["found"]) for each in shop.json("doctor")}
    assert "is not there" in found["numbers"]
    assert "numbers-aaaaaaaaaaaa.marks" in found["other numbers"]
    path.write_bytes(forget[:-9] + b"damaged\n\n")
    assert "is damaged" in {
        str(each["found"]).rsplit(".marks ", 1)[-1] for each in shop.json("doctor")
    }
    forget_marks(shop.folder)
    open_app(Settings(data_dir=shop.folder)).close()
    assert set(shop.run("numbering").out.splitlines()) >= WAITS
    assert numbered.exists()
