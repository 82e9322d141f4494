"""What comes back with a record: files, settings, templates; asked for on screen or here."""

import shutil
from pathlib import Path

import msgspec
import pytest

from kiosk.app import open_app
from kiosk.commands.putting_back import put_back_asked
from kiosk.settings import load
from kiosk.store.backups.asked import FILE, Asked, State, answer, ask, carry_out
from tests.commands.shell import Shell
from tests.commands.test_backup_folder import flip, furnished

AT_US = 1_772_000_000_000_000


def backed_up(shop: Shell) -> Path:
    furnished(shop)
    (made,) = shop.json("backup")
    return Path(str(made["file"]))


def asked(backup: Path, *, over: bool = False) -> Asked:
    return Asked(state=State.ASKED, backup=str(backup), operator="1001", over=over, at_us=AT_US)


def entries(shop: Shell) -> object:
    return shop.json("verify")[0]["entries"]


@pytest.mark.feature("A3")
def test_on_a_new_machine_all_of_it_comes_back(shop: Shell, empty: Shell) -> None:
    record = backed_up(shop)
    files = {each.name for each in (shop.folder / "files").rglob("*") if each.is_file()}
    (told,) = empty.json("restore", str(record))
    assert (told["attached"], told["left"], told["lost"]) == (1, [], [])
    assert told["settings"] == ["kiosk.toml", "labels/own.toml"]
    assert {each.name for each in (empty.folder / "files").rglob("*") if each.is_file()} == files
    assert load(empty.folder).station.name == "DEMO"
    assert (empty.folder / "labels" / "own.toml").read_text().startswith("#")


def test_settings_of_this_machine_stay_unless_told_otherwise(shop: Shell) -> None:
    record = backed_up(shop)
    shutil.rmtree(shop.folder / "files")
    (shop.folder / "kiosk.toml").write_text('[station]\nname = "NEW"\n')
    ran = shop.run("restore", str(record))
    assert "Attached files that came back: 1." in ran.out
    assert "Left as they are here (--settings puts them back): kiosk.toml." in ran.out
    assert load(shop.folder).station.name == "NEW"
    assert "Put back: kiosk.toml." in shop.run("restore", str(record), "--settings").out
    assert load(shop.folder).station.name == "DEMO"
    (aside,) = shop.folder.glob("kiosk.toml.before-restore-*")
    assert "NEW" in aside.read_text()


def test_a_lost_file_is_named_and_keeps_nothing_else_from_coming_back(
    shop: Shell, empty: Shell
) -> None:
    record = backed_up(shop)
    (attached,) = (each for each in (shop.folder / "files").rglob("*") if each.is_file())
    flip(record.parent / "files" / attached.name[:2] / attached.name, 0)
    ran = empty.run("restore", str(record))
    assert (ran.status, f"files/{attached.name[:2]}/{attached.name}." in ran.out) == (0, True)
    assert entries(empty)


def test_the_record_decides_and_damaged_settings_are_named(shop: Shell, empty: Shell) -> None:
    record = backed_up(shop)
    pieces = sorted((record.parent / "files").rglob("*"))
    for each in filter(Path.is_file, pieces):
        flip(each, 0)
    (told,) = empty.json("restore", str(record))
    assert "kiosk.toml" in str(told["lost"])
    assert (told["attached"], told["settings"]) == (0, [])
    assert entries(empty)
    record.write_bytes(b"burnt" * 1000)
    assert empty.run("restore", str(record)).status == 1


def test_nobody_is_signed_on_after_it(shop: Shell) -> None:
    def standing() -> str | None:
        app = open_app(load(shop.folder))
        found = app.store.load_session()
        app.close()
        return found

    shop.play("1001")
    record = backed_up(shop)
    assert standing() is not None
    assert shop.run("restore", str(record)).status == 0
    assert standing() is None


def test_a_list_of_contents_that_leads_elsewhere_is_none(shop: Shell, empty: Shell) -> None:
    record = backed_up(shop)
    contents = record.with_suffix(".json")
    contents.write_text(contents.read_text().replace("labels/own.toml", "labels/../../evil"))
    assert shop.run("backup", "--check", str(record)).status == 1
    assert empty.run("restore", str(record)).status == 0
    assert not (empty.folder.parent / "evil").exists()


def test_what_the_screen_asked_for_is_done_once_at_the_next_start(shop: Shell) -> None:
    record = backed_up(shop)
    before = entries(shop)
    shop.run("policy", "scan_back", "on")
    ask(shop.folder, asked(record))
    put_back_asked(load(shop.folder))
    told = answer(shop.folder)
    assert told is not None
    (aside,) = shop.folder.glob("kiosk.db.before-restore-*")
    assert (told.state, told.entries, told.aside) == (State.DONE, before, str(aside))
    assert told.at_us > AT_US
    shop.run("policy", "scan_back", "on")
    after = entries(shop)
    put_back_asked(load(shop.folder))
    assert (entries(shop), answer(shop.folder)) == (after, None)


@pytest.mark.parametrize("damage", ["gone", "flipped"])
def test_one_that_fails_leaves_the_record_and_says_so(shop: Shell, damage: str) -> None:
    record = backed_up(shop)
    before = (shop.folder / "kiosk.db").read_bytes()
    if damage == "gone":
        record.unlink()
    else:
        record.write_bytes(b"burnt" * 1000)
    ask(shop.folder, asked(record))
    put_back_asked(load(shop.folder))
    told = answer(shop.folder)
    assert told is not None
    assert told.state is State.FAILED
    assert str(record) in told.wrong
    assert (shop.folder / "kiosk.db").read_bytes() == before
    assert not (shop.folder / FILE).exists()


@pytest.mark.parametrize("replaced", [False, True])
def test_one_that_was_cut_off_is_not_begun_again_and_says_what_came_of_it(
    shop: Shell, replaced: object
) -> None:
    database = shop.folder / "kiosk.db"
    ask(shop.folder, asked(database))

    def cut(begun: Asked) -> Asked:
        if replaced:
            shutil.copyfile(database, shop.folder / "new.db")
            (shop.folder / "new.db").replace(database)
        raise KeyboardInterrupt(begun)

    with pytest.raises(KeyboardInterrupt):
        carry_out(shop.folder, database, lambda: AT_US, cut)
    carry_out(shop.folder, database, lambda: AT_US, cut)
    told = answer(shop.folder)
    assert told is not None
    assert told.state is (State.DONE if replaced else State.FAILED)


@pytest.mark.parametrize("content", [b"", b"[]", b'{"state": "asked"}', b"\xff"])
def test_a_request_that_cannot_be_read_asks_for_nothing(shop: Shell, content: bytes) -> None:
    (shop.folder / FILE).write_bytes(content)
    before = entries(shop)
    put_back_asked(load(shop.folder))
    assert (entries(shop), answer(shop.folder)) == (before, None)
    assert msgspec.json.encode(asked(Path("x")))
