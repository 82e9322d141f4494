"""Backing up beside a running kiosk, restoring, and letting a frozen station go on."""

import json
import shutil
import threading
from pathlib import Path
from typing import cast

import pytest

from kiosk.app import open_app
from kiosk.devices import machine_id
from kiosk.domain.link import Frozen
from kiosk.domain.syncing import Marks
from kiosk.settings import Settings
from kiosk.store.driver import connect
from kiosk.store.marks import write_marks
from kiosk.store.writer import Priority
from tests.commands.shell import Json, Shell

FROZEN_LOG = pytest.mark.expected_log("kiosk.store.recognising", 40)


def heads(shop: Shell) -> list[tuple[object, object]]:
    (report,) = shop.json("verify", "--refold")
    assert report["ok"]
    stations = cast("list[Json]", report["stations"])
    return [(each["station"], each["head_seq"]) for each in stations]


def enrolled(shop: Shell) -> None:
    app = open_app(Settings(data_dir=shop.folder))
    marks = Marks(token=b"t" * 16)
    app.store.submit(lambda cursor: write_marks(cursor, marks), Priority.SYNC)
    app.close()


@pytest.mark.feature("O6")
def test_a_backup_is_whole_and_says_what_it_holds(shop: Shell, tmp_path: Path) -> None:
    target = tmp_path / "monday.db"
    entries = shop.json("verify")[0]["entries"]
    (told,) = shop.json("backup", str(target))
    assert told == {"file": str(target), "entries": entries, "bytes": target.stat().st_size}
    assert target.stat().st_mode & 0o077 == 0
    assert list(tmp_path.glob("monday*")) == [target]
    assert f"{entries} entries" in shop.run("backup", str(target), "--force").out


def test_a_backup_replaces_nothing_unless_told_to_and_never_the_record(
    shop: Shell, tmp_path: Path
) -> None:
    target = tmp_path / "monday.db"
    target.write_text("precious")
    ran = shop.run("backup", str(target))
    assert (ran.status, target.read_text()) == (1, "precious")
    assert "there is a file" in ran.err
    record = shop.folder / "kiosk.db"
    assert "is the record itself" in shop.run("backup", str(record), "--force").err
    assert "there is no folder" in shop.run("backup", str(tmp_path / "no" / "x.db")).err


def test_a_backup_is_made_while_the_kiosk_works(shop: Shell, tmp_path: Path) -> None:
    app = open_app(Settings(data_dir=shop.folder))
    stop = threading.Event()

    def work() -> None:
        while not stop.is_set():
            app.store.submit(lambda cursor: write_marks(cursor, Marks()), Priority.SYNC)

    working = threading.Thread(target=work)
    working.start()
    try:
        assert shop.run("backup", str(tmp_path / "monday.db")).status == 0
    finally:
        stop.set()
        working.join()
        app.close()


def test_where_there_is_no_record_there_is_no_backup(empty: Shell, tmp_path: Path) -> None:
    ran = empty.run("backup", str(tmp_path / "monday.db"))
    assert (ran.status, "K404" in ran.err) == (1, True)
    assert not (tmp_path / "monday.db").exists()


@pytest.mark.feature("A3")
def test_a_restored_station_goes_on_under_a_new_identity(shop: Shell, tmp_path: Path) -> None:
    backup = tmp_path / "monday.db"
    shop.run("backup", str(backup))
    ((first, seq),) = heads(shop)
    shop.run("policy", "scan_back", "on")
    ran = shop.run("restore", str(backup))
    assert ran.status == 0
    assert "goes on under a new identity" in ran.out
    assert (first, seq) in heads(shop)
    assert len(heads(shop)) == 2
    (aside,) = shop.folder.glob("kiosk.db.before-restore-*")
    assert aside.stat().st_mode & 0o077 == 0
    kept = connect(aside)
    assert kept.cursor().execute("select count(*) from journal").fetchone() == (int(str(seq)) + 1,)
    kept.close()
    assert shop.run("continue").out == "This station is not frozen: it records.\n"
    assert shop.run("policy", "scan_back", "on").status == 0


def test_a_damaged_file_is_refused_and_changes_nothing(shop: Shell, tmp_path: Path) -> None:
    backup = tmp_path / "monday.db"
    shop.run("backup", str(backup))
    before = heads(shop)
    bad = connect(backup)
    bad.cursor().execute("update journal set payload = replace(payload, 'on', 'ON') where seq = 9")
    bad.cursor().execute("update journal set actor = 'mallory' where seq = 9")
    bad.close()
    ran = shop.run("restore", str(backup))
    assert ran.status == 1
    assert "record 9 of DEMO is not as it was sealed. Nothing was changed." in ran.err
    backup.write_bytes(b"no database at all" * 100)
    assert "Nothing was changed" in shop.run("restore", str(backup)).err
    assert "there is no file" in shop.run("restore", str(tmp_path / "none")).err
    assert heads(shop) == before
    assert list(shop.folder.glob("*before*")) == list(shop.folder.glob("*unfinished*")) == []


def test_nothing_is_restored_under_a_running_kiosk(shop: Shell, tmp_path: Path) -> None:
    backup = tmp_path / "monday.db"
    shop.run("backup", str(backup))
    app = open_app(Settings(data_dir=shop.folder))
    assert "K405" in shop.run("restore", str(backup)).err
    app.close()


def test_a_damaged_record_is_no_hindrance(shop: Shell, tmp_path: Path) -> None:
    backup = tmp_path / "monday.db"
    shop.run("backup", str(backup))
    (shop.folder / "kiosk.db").write_bytes(b"burnt" * 1000)
    assert shop.run("restore", str(backup)).status == 0
    assert len(heads(shop)) == 2
    aside = min(shop.folder.glob("kiosk.db.before-restore-*"))  # -shm and -wal are beside it
    assert aside.read_bytes() == b"burnt" * 1000


@FROZEN_LOG
@pytest.mark.feature("A3")
def test_a_backup_that_was_put_back_by_hand_is_frozen_until_somebody_decides(
    shop: Shell, tmp_path: Path
) -> None:
    backup = tmp_path / "monday.db"
    shop.run("backup", str(backup))
    shutil.copyfile(backup, shop.folder / "kiosk.db")
    ran = shop.run("continue")
    assert (ran.status, ran.out) == (1, "Frozen: the record is a backup that was put back.\n")
    assert "K420" in shop.run("policy", "scan_back", "on").err
    played = [
        json.loads(line)
        for line in shop.play("1001", "C.UNDO", "!tap confirm").out.split("\n")[:-1]
    ]
    assert [each["code"] or each["tone"] for each in played] == ["idle", "xY9", "ok"]
    assert played[-1]["entry"]
    assert shop.run("continue").status == 0


@FROZEN_LOG
@pytest.mark.feature("R9")
def test_a_record_on_another_machine_is_frozen_until_it_is_said_to_be_the_only_one(
    shop: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    enrolled(shop)
    other = tmp_path / "machine-id"
    other.write_text("0123456789abcdef0123456789abcdef\n")
    monkeypatch.setattr(machine_id, "MACHINE_ID", other)
    assert shop.run("continue").out == "Frozen: the record came from another machine.\n"
    assert "K420" in shop.run("policy", "scan_back", "on").err
    assert "belongs to this machine now" in shop.run("continue", "--same-machine").out
    assert shop.run("continue").status == 0
    assert len(heads(shop)) == 1


def test_a_station_alone_that_moved_goes_on_and_takes_the_machine(
    shop: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    other = tmp_path / "machine-id"
    other.write_text("0123456789abcdef0123456789abcdef\n")
    monkeypatch.setattr(machine_id, "MACHINE_ID", other)
    assert shop.run("continue").status == 0
    app = open_app(Settings(data_dir=shop.folder))
    rows = app.store.submit(
        lambda cursor: cursor.execute("select hash from machine").fetchall(), Priority.SYNC
    )
    app.close()
    assert rows == [(machine_id.machine_hash(),)]


@pytest.mark.parametrize("content", [None, "", "uninitialized\n", "\xff"])
def test_where_no_id_can_be_read_nothing_is_compared(
    shop: Shell, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, content: str | None
) -> None:
    enrolled(shop)
    other = tmp_path / "machine-id"
    if content is not None:
        other.write_text(content, encoding="latin-1")
    monkeypatch.setattr(machine_id, "MACHINE_ID", other)
    assert machine_id.machine_hash() == b""
    assert shop.run("continue").status == 0


def test_a_clone_goes_on_only_as_a_new_station(shop: Shell) -> None:
    app = open_app(Settings(data_dir=shop.folder))
    marks = Marks(token=b"t" * 16, frozen=Frozen.CLONE)
    app.store.submit(lambda cursor: write_marks(cursor, marks), Priority.SYNC)
    app.close()
    assert "does not settle it" in shop.run("continue", "--same-machine").err
    assert shop.run("continue", "--as-new").status == 0
    assert shop.run("continue").status == 0
    assert len(heads(shop)) == 2
