"""The folder of backups as `kiosk backup` fills, checks and thins it out."""

import json
import resource
import shutil
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.commands.backup_checks import backed_up
from kiosk.commands.checkup import State
from kiosk.domain.keeping import HOUR_US
from kiosk.resources import RESOURCES
from kiosk.settings import load
from kiosk.store.backing_up import UNFINISHED
from kiosk.store.backups.contents import read_contents
from kiosk.store.backups.naming import name_of
from kiosk.store.backups.whose import whose_record
from kiosk.store.driver import connect
from tests.commands.shell import Shell

ROOT = Path(__file__).parents[2]


def furnished(shop: Shell) -> Path:
    """Attach a file, own a template; return the folder of backups."""
    note = shop.folder / "note.txt"
    note.write_text("torque checked")
    assert shop.run("attach", "W2611-0418", str(note)).status == 0
    labels = shop.folder / "labels"
    labels.mkdir()
    shutil.copyfile(RESOURCES / "labels" / "unit-50x30.toml", labels / "own.toml")
    return shop.folder / "backups"


def names(folder: Path) -> list[str]:
    return sorted(each.name for each in folder.iterdir())


def aged(folder: Path, record: Path, hours: float) -> Path:
    """Make a backup so old: stamp, contents and names say so."""
    made_us = time.time_ns() // 1000 - round(hours * HOUR_US)
    contents = read_contents(record)
    assert contents is not None
    target = folder / name_of(contents.station, contents.station_id, made_us)
    shutil.copyfile(record, target)
    stamped = connect(target)
    stamped.cursor().execute("update meta set value = ? where key = 'backup'", (made_us,))
    stamped.close()
    told = json.loads(record.with_suffix(".json").read_text())
    told["made_us"] = made_us
    told["record"]["size"] = target.stat().st_size
    target.with_suffix(".json").write_text(json.dumps(told))
    return target


def flip(path: Path, offset: int) -> None:
    """Change one byte, as a failing disk does."""
    with path.open("r+b") as file:
        file.seek(offset)
        byte = file.read(1)
        file.seek(offset)
        file.write(bytes([byte[0] ^ 1]))


@pytest.mark.feature("O6")
def test_a_backup_has_record_files_settings_and_templates_and_proves_them(shop: Shell) -> None:
    folder = furnished(shop)
    (made,) = shop.json("backup")
    record = Path(str(made["file"]))
    begin, _, stamp = record.stem.partition(whose_record(shop.folder / "kiosk.db").station_id[:8])
    assert begin == "kiosk-DEMO-"
    at = datetime.strptime(stamp, "-%Y%m%d-%H%M%S").replace(tzinfo=UTC)
    assert abs(at.timestamp() - time.time()) < 60
    contents = read_contents(record)
    assert contents is not None
    told = contents.outline
    assert (told.attached, told.templates, told.has_own) == (1, 1, True)
    assert made["entries"] == contents.entries == shop.json("verify")[0]["entries"]
    assert record.stat().st_mode & 0o077 == 0
    (proof,) = shop.json("backup", "--check")
    assert (proof["wrong"], proof["alone"], proof["entries"]) == (None, False, contents.entries)
    assert "Every seal in it holds." in shop.run("backup", "--check", str(record)).out
    assert names(folder) == ["files", record.name, record.with_suffix(".json").name]
    assert [each["file"] for each in shop.json("backup", "--list")] == [str(record)]
    assert "good" in shop.run("backup", "--list").out


def test_what_does_not_change_is_kept_once(shop: Shell) -> None:
    folder = furnished(shop)
    for _ in range(3):
        assert shop.run("backup").status == 0
    assert len(list(folder.glob("*.db"))) == 3
    assert len([each for each in (folder / "files").rglob("*") if each.is_file()]) == 3


@pytest.mark.parametrize("damage", ["record", "contents", "cut", "name"])
def test_a_damaged_backup_is_told_and_never_counted_as_a_good_one(
    shop: Shell, damage: str
) -> None:
    folder = furnished(shop)
    (made,) = shop.json("backup")
    record = Path(str(made["file"]))
    good = aged(folder, record, 30)
    match damage:
        case "record":
            flip(record, record.stat().st_size // 2)
        case "contents":
            record.with_suffix(".json").write_text("{")
        case "cut":
            record.write_bytes(record.read_bytes()[:-4096])
        case _:
            record.with_suffix(".json").rename(folder / "kiosk-DEMO-20200101-000000.json")
            record = record.rename(folder / "kiosk-DEMO-20200101-000000.db")
    ran = shop.run("backup", "--check", str(record), "--json")
    assert (ran.status, bool(ran.lines[0]["wrong"])) == (1, True)
    listed = {str(each["file"]): each["wrong"] for each in shop.json("backup", "--list")}
    assert listed[str(record)]
    assert not listed[str(good)]
    (shop.folder / "kiosk.toml").write_text(
        '[station]\nname = "DEMO"\n[backup]\nkeep_days = 0\nkeep_weeks = 0\nkeep_months = 0\n'
    )
    (next_one,) = shop.json("backup")
    assert next_one["removed"] == [str(good)]
    assert record.exists()


@pytest.mark.feature("O6")
def test_only_what_is_ours_by_name_and_stamp_is_ever_removed(shop: Shell) -> None:
    folder = furnished(shop)
    (made,) = shop.json("backup")
    record = Path(str(made["file"]))
    old = [aged(folder, record, 24 * day) for day in (40, 41, 900)]
    others = {
        "kiosk-OTHER-20200101-000000.db": record.read_bytes(),
        "kiosk-DEMO-20200101-000000.db": b"somebody's own",
        "kiosk-DEMO.db": b"",
        "notes.txt": b"",
        "kiosk.db": b"",
    }
    for name, data in others.items():
        (folder / name).write_bytes(data)
    (shop.folder / "kiosk.toml").write_text(
        '[station]\nname = "DEMO"\n[backup]\nkeep_days = 1\nkeep_weeks = 0\nkeep_months = 0\n'
    )
    (last,) = shop.json("backup")
    assert {*names(folder)} >= {*others, record.name, Path(str(last["file"])).name}
    assert not any(each.exists() or each.with_suffix(".json").exists() for each in old)


def test_a_folder_elsewhere_is_not_made_for_its_disk_may_not_be_plugged_in(
    shop: Shell, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    ran = shop.run("backup", "--folder", str(stick))
    assert (ran.status, "K424" in ran.err, stick.exists()) == (1, True, False)
    stick.mkdir()
    (made,) = shop.json("backup", "--folder", str(stick))
    assert Path(str(made["file"])).parent == stick


def test_two_at_once_are_not_made(shop: Shell) -> None:
    from kiosk.store.lock import FolderLock  # noqa: PLC0415 - this test's alone

    with FolderLock(shop.folder, "backup.lock"):
        assert "K405" in shop.run("backup").err


@pytest.mark.slow
def test_a_disk_that_takes_no_more_leaves_nothing_behind(shop: Shell) -> None:
    assert shop.run("backup").status == 0
    before = names(shop.folder / "backups")

    def small_disk() -> None:
        most = (shop.folder / "kiosk.db").stat().st_size // 2
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))

    ran = subprocess.run(
        [sys.executable, "-m", "kiosk", "backup", "--data-dir", str(shop.folder)],
        cwd=ROOT,
        preexec_fn=small_disk,
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 1, ran
    assert "no backup was made" in ran.stderr
    assert names(shop.folder / "backups") == before
    assert [each["wrong"] for each in shop.json("backup", "--check")] == [None]


def test_leftovers_of_one_that_was_cut_off_are_swept_by_the_next(shop: Shell) -> None:
    folder = shop.folder / "backups"
    folder.mkdir()
    own = f"kiosk-DEMO-{whose_record(shop.folder / 'kiosk.db').station_id[:8]}"
    left = (f"{own}-20260101-000000.db", f"{own}-20260102-000000")
    for name in (left[0] + UNFINISHED, left[0] + UNFINISHED + "-wal", left[1] + ".json"):
        (folder / name).write_bytes(b"half")
    (folder / f"kiosk-OTHER-20260101-000000.db{UNFINISHED}").write_bytes(b"of another")
    assert shop.run("backup").status == 0
    assert [each for each in names(folder) if "2026010" in each] == [
        f"kiosk-OTHER-20260101-000000.db{UNFINISHED}"
    ]


@pytest.mark.parametrize(
    ("hours", "first_hours", "state"),
    [
        (5, 900, State.NOTE),
        (50, 900, State.WRONG),
        (None, 900, State.WRONG),
        (None, 3, State.NOTE),
    ],
)
def test_the_doctor_tells_when_backups_are_missing(
    shop: Shell, hours: float | None, first_hours: float, state: State
) -> None:
    now_us = time.time_ns() // 1000
    if hours is not None:
        (made,) = shop.json("backup")
        record = Path(str(made["file"]))
        aged(record.parent, record, hours)
        record.unlink()
    first_us = now_us - round(first_hours * HOUR_US)
    found = backed_up(load(shop.folder), whose_record(shop.folder / "kiosk.db"), first_us, now_us)
    assert (found.state, bool(found.remedy)) == (state, True)
