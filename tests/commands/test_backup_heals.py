"""A folder of backups that rots, and files that no list can hold: told, and never in the way."""

import os
import time
from pathlib import Path

import msgspec
import pytest

from kiosk.store.backups import contents as lists
from kiosk.store.backups.contents import Contents, Piece, outline_of, write_contents
from kiosk.store.backups.folder import backups
from kiosk.store.backups.gathering import gathered
from kiosk.store.backups.naming import name_of
from kiosk.store.backups.noted import Noted
from kiosk.store.files import MOST_BYTES
from tests.commands.shell import Shell
from tests.commands.test_backup_folder import flip, furnished

WEEK_S = 7 * 24 * 3600
ID = "ab" * 16


def made_by(shop: Shell) -> Path:
    (made,) = shop.json("backup")
    return Path(str(made["file"]))


def attached(shop: Shell) -> Path:
    (found,) = (each for each in (shop.folder / "files").rglob("*") if each.is_file())
    return found


def rotten(shop: Shell, folder: Path) -> Path:
    """Damage an attached file in the folder of backups as a disk does: its times stay."""
    name = attached(shop).name
    there = folder / "files" / name[:2] / name
    times = there.stat()
    flip(there, 3)
    os.utime(there, ns=(times.st_atime_ns, times.st_mtime_ns))
    return there


@pytest.mark.feature("O6")
def test_what_a_check_finds_damaged_is_named_and_healed_by_the_next_backup(shop: Shell) -> None:
    folder = furnished(shop)
    record = made_by(shop)
    there = rotten(shop, folder)
    made_by(shop)
    assert there.read_bytes() != attached(shop).read_bytes()
    ran = shop.run("backup", "--check", str(record))
    assert (ran.status, f"files/{there.name[:2]}/{there.name}" in ran.out) == (1, True)
    assert outline_of(record) is not None
    made_by(shop)
    assert there.read_bytes() == attached(shop).read_bytes()
    assert [each.wrong for each in backups(folder, Noted(shop.folder))] == [""] * 3
    assert shop.run("backup", "--check").status == 0


def test_each_file_is_read_again_once_a_week_and_healed(shop: Shell) -> None:
    folder = furnished(shop)
    made_by(shop)
    there = rotten(shop, folder)
    now_us = time.time_ns() // 1000
    assert not gathered(shop.folder, folder, now_us).healed
    found = gathered(shop.folder, folder, now_us + WEEK_S * 1_000_000)
    assert found.healed == {there.name}
    assert there.read_bytes() == attached(shop).read_bytes()


def test_one_that_is_damaged_here_and_there_is_told_and_left_out(shop: Shell) -> None:
    folder = furnished(shop)
    made_by(shop)
    there = rotten(shop, folder)
    os.utime(there, (0, 0))
    flip(attached(shop), 0)
    (made,) = shop.json("backup")
    assert made["left_out"] == [f"files/{there.name[:2]}/{there.name}"]


@pytest.mark.feature("O6")
def test_what_no_list_can_hold_is_left_out_by_name_and_stops_no_backup(shop: Shell) -> None:
    folder = furnished(shop)
    labels = shop.folder / "labels"
    (labels / "scan.png").write_bytes(bytes(MOST_BYTES + 1))
    (labels / os.fsdecode(b"kn\xf6pfe.toml")).write_text("")
    (labels / "a\\b.toml").write_text("")
    (labels / "a\nb.toml").write_text("")
    os.mkfifo(labels / "pipe.toml")
    ran = shop.run("backup")
    assert ran.status == 0
    (line,) = (each for each in ran.out.splitlines() if each.startswith("LEFT OUT"))
    for name in ("scan.png", "kn\\xf6pfe.toml", "a\\b.toml", "a\\x0ab.toml"):
        assert f"labels/{name}" in line
    assert "own.toml" not in line
    (backup,) = backups(folder, Noted(shop.folder))
    assert backup.good
    assert backup.contents is not None
    assert len(backup.contents.left_out) == 4
    assert shop.run("backup", "--check").status == 0


@pytest.mark.parametrize("end", [".db", ".json"])
@pytest.mark.timeout(20)
def test_a_pipe_that_has_the_name_of_a_backup_keeps_nobody_waiting(shop: Shell, end: str) -> None:
    folder = furnished(shop)
    record = made_by(shop)
    odd = folder / "kiosk-DEMO-20260101-000000.db"
    odd.write_bytes(b"x" * 100)
    odd.with_suffix(end).unlink(missing_ok=True)
    os.mkfifo(odd.with_suffix(end))
    name = attached(shop).name
    (folder / "files" / name[:2] / name).unlink()
    os.mkfifo(folder / "files" / name[:2] / name)
    (folder / "kiosk-DEMO-20260102-000000.db").symlink_to("kiosk-DEMO-20260102-000000.db")
    assert shop.run("backup").status == 0
    listed = {Path(str(each["file"])): each["wrong"] for each in shop.json("backup", "--list")}
    assert (listed[record], bool(listed[odd]), len(listed)) == (None, True, 4)


def test_a_list_of_ten_thousand_files_is_read_once_while_it_stays_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, found = lists.read_regular, list[Path]()

    def counted(path: Path, most: int) -> bytes:
        found.append(path)
        return read(path, most)

    monkeypatch.setattr(lists, "read_regular", counted)
    piece = Piece(sha256="0" * 64, size=400_000)
    contents = Contents(
        station="A",
        station_id=ID,
        made_us=1_795_000_000_000_000,
        entries=5,
        record=Piece(sha256="0" * 64, size=1),
        pieces={f"files/{each % 256:02x}/{each:064x}": piece for each in range(10_000)},
    )
    record = tmp_path / name_of("A", ID, contents.made_us)
    record.write_bytes(b"x")
    write_contents(record, contents)
    for _ in range(5):
        (seen,) = backups(tmp_path, Noted(tmp_path))
        assert seen.contents == contents.outline
    assert contents.outline.attached == 10_000
    assert len(found) == 1
    write_contents(record, msgspec.structs.replace(contents, entries=6))
    (seen,) = backups(tmp_path, Noted(tmp_path))
    assert seen.contents is not None
    assert seen.contents.entries == 6
