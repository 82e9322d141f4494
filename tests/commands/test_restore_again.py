"""Restoring once more, and over what is damaged, odd or in the way: nothing real is ever lost."""

import json
import logging
import shutil
from pathlib import Path

import pytest

from kiosk.app import open_app
from kiosk.commands.putting_back import put_back_asked
from kiosk.settings import load
from kiosk.store.aside import set_aside
from kiosk.store.backups.asked import FILE, Asked, State, answer, ask, carry_out
from kiosk.store.backups.folder import seen
from kiosk.store.backups.noted import Noted
from kiosk.store.driver import connect
from kiosk.store.files import Files
from tests.commands.shell import Shell
from tests.commands.test_restore_files import AT_US, asked, backed_up

LOG = "kiosk.store.backups.asked"


def entries(database: Path) -> int:
    connection = connect(database, read_only=True)
    ((count,),) = connection.cursor().execute("select count(*) from journal").fetchall()
    connection.close()
    assert isinstance(count, int)
    return count


def rewrite(record: Path, name: str, data: bytes) -> None:
    """Let a backup hold other bytes under a name, and say so in its list."""
    contents = record.with_suffix(".json")
    told = json.loads(contents.read_text())
    sha256 = Files(record.parent).put(data).hex()
    told["pieces"][name] = {"sha256": sha256, "size": len(data)}
    contents.write_text(json.dumps(told))


def done(shop: Shell) -> Asked:
    put_back_asked(load(shop.folder))
    told = answer(shop.folder)
    assert told is not None
    return told


@pytest.mark.feature("A3")
def test_a_second_restore_keeps_the_real_record_beside_the_one_of_the_first(shop: Shell) -> None:
    record = backed_up(shop)
    for _ in range(5):
        assert shop.run("policy", "scan_back", "on").status == 0
    before = entries(shop.folder / "kiosk.db")
    for _ in range(3):
        assert shop.run("restore", str(record), "--settings").status == 0
        (shop.folder / "kiosk.toml").write_text('[station]\nname = "DEMO"\n')
    asides = list(shop.folder.glob("kiosk.db.before-restore-*"))
    assert len(asides) == 3
    assert max(map(entries, asides)) == before
    assert len(list(shop.folder.glob("kiosk.toml.before-restore-*"))) == 2


def test_a_record_that_is_set_aside_is_there_till_another_takes_its_place(shop: Shell) -> None:
    database = shop.folder / "kiosk.db"
    before = entries(database)
    first, second = set_aside(database), set_aside(database)
    assert first is not None
    assert second is not None
    assert {entries(first), entries(second), entries(database)} == {before}
    assert first != second


def test_drafts_come_along_and_who_was_signed_on_does_not(shop: Shell) -> None:
    def slots() -> list[object]:
        connection = connect(shop.folder / "kiosk.db", read_only=True)
        found = connection.cursor().execute("select slot from session order by 1").fetchall()
        connection.close()
        return [each for (each,) in found]

    writing = connect(shop.folder / "kiosk.db")
    for slot in (1, 2, 3):
        writing.cursor().execute("insert or replace into session values (?, '{}')", (slot,))
    writing.close()
    record = backed_up(shop)
    assert slots() == [1, 2, 3]
    assert shop.run("restore", str(record)).status == 0
    assert slots() == [3]


def test_once_the_record_is_replaced_it_is_done_and_what_is_missing_is_told(shop: Shell) -> None:
    record = backed_up(shop)
    assert shop.run("policy", "scan_back", "on").status == 0
    before = entries(shop.folder / "kiosk.db")
    shutil.rmtree(shop.folder / "labels")
    (shop.folder / "labels").write_text("in the way of the folder")
    ask(shop.folder, asked(record, over=True))
    told = done(shop)
    assert (told.state, told.missing, told.wrong) == (State.DONE, ("labels/own.toml",), "")
    assert entries(shop.folder / "kiosk.db") == told.entries + 1 == before
    assert "the disk did not take it: labels/own.toml" in shop.run("restore", str(record)).out


@pytest.mark.expected_log(LOG, logging.ERROR)
def test_a_failure_after_the_record_was_replaced_is_no_record_as_it_was(shop: Shell) -> None:
    database = shop.folder / "kiosk.db"

    def breaks(_: Asked) -> Asked:
        shutil.copyfile(database, shop.folder / "new.db")
        (shop.folder / "new.db").replace(database)
        message = "a bug"
        raise RuntimeError(message)

    ask(shop.folder, asked(database))
    carry_out(shop.folder, database, lambda: AT_US, breaks)
    told = answer(shop.folder)
    assert told is not None
    assert (told.state, told.missing) == (State.DONE, ("a bug",))


@pytest.mark.parametrize(
    "text", [b"this is = = no toml\n", b"\xff\xfe", b"[station]\nnew_in_version_9 = 1\n"]
)
def test_settings_that_no_kiosk_would_start_with_are_left_and_told(
    shop: Shell, empty: Shell, text: bytes
) -> None:
    record = backed_up(shop)
    rewrite(record, "kiosk.toml", text)
    empty.folder.mkdir()
    ask(empty.folder, asked(record, over=True))
    told = done(empty)
    assert (told.state, told.missing) == (State.DONE, ("kiosk.toml",))
    assert not (empty.folder / "kiosk.toml").exists()
    shutil.copyfile(shop.folder / "kiosk.toml", empty.folder / "kiosk.toml")
    ran = empty.run("restore", str(record), "--settings")
    assert "this program cannot read it: kiosk.toml." in ran.out
    assert load(empty.folder).station.name == "DEMO"


@pytest.mark.expected_log(LOG, logging.ERROR)
def test_a_disk_that_does_not_take_that_it_is_begun_keeps_no_kiosk_from_starting(
    shop: Shell,
) -> None:
    record = backed_up(shop)
    before = (shop.folder / "kiosk.db").read_bytes()
    ask(shop.folder, asked(record))
    (shop.folder / f"{FILE}.new").mkdir()
    for _ in range(2):
        put_back_asked(load(shop.folder))
        assert (shop.folder / "kiosk.db").read_bytes() == before
    assert not (shop.folder / FILE).exists()
    open_app(load(shop.folder)).close()


@pytest.mark.parametrize("path", ["\0x", "/nowhere/kiosk-A-20260101-000000.db", "", "loop"])
def test_a_request_with_an_odd_name_fails_and_the_kiosk_starts(shop: Shell, path: str) -> None:
    (shop.folder / "loop").symlink_to(shop.folder / "loop")
    path = str(shop.folder / "loop") if path == "loop" else path
    backup = Asked(state=State.ASKED, backup=path, operator="1001", over=False, at_us=1)
    ask(shop.folder, backup)
    told = done(shop)
    assert told.state is State.FAILED
    assert told.wrong


def test_a_list_with_a_name_that_no_file_can_have_is_none(shop: Shell) -> None:
    record = backed_up(shop)
    rewrite(record, "labels/\0", b"x")
    assert "no list of contents" in seen(record, Noted(shop.folder)).wrong
