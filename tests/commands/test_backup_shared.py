"""Several stations in one folder: alike in name or copies of one another, none harms another."""

import shutil
from pathlib import Path

import pytest

from kiosk.store.backing_up import UNFINISHED
from kiosk.store.backups.contents import read_contents
from kiosk.store.backups.folder import backups
from kiosk.store.backups.noted import Noted
from kiosk.store.backups.whose import whose_record
from kiosk.store.driver import connect
from tests.commands.shell import Shell
from tests.commands.test_backup_folder import aged, names

OWN = 'folder = "{}"\nkeep_days = 1\nkeep_weeks = 0\nkeep_months = 0\n'


def station(folder: Path, name: str, shared: Path) -> Shell:
    """Return a new station of its own id; its record is not empty."""
    made = Shell(folder)
    folder.mkdir()
    own = OWN.format(shared)
    (folder / "kiosk.toml").write_text(f'[station]\nname = "{name}"\n[backup]\n{own}')
    assert made.run("policy", "scan_back", "on").status == 0
    return made


def made_by(shop: Shell) -> Path:
    (made,) = shop.json("backup")
    return Path(str(made["file"]))


def alone_and_old(shared: Path, record: Path) -> Path:
    old = aged(shared, record, 24 * 30)
    record.unlink()
    record.with_suffix(".json").unlink()
    return old


@pytest.mark.feature("O6")
@pytest.mark.parametrize("pair", [("焊接", "装配"), ("Line 1", "Line-1"), ("Line 1", "Line 1")])
def test_names_that_are_alike_as_names_of_files_are_two_stations(
    tmp_path: Path, pair: tuple[str, str]
) -> None:
    shared = tmp_path / "nas"
    shared.mkdir()
    first, second = (
        station(tmp_path / each, name, shared) for each, name in zip("ab", pair, strict=True)
    )
    old = alone_and_old(shared, made_by(first))
    whose = whose_record(second.folder / "kiosk.db")
    assert backups(shared, Noted(second.folder), whose) == ()
    for _ in range(3):
        made_by(second)
    assert old.exists()
    assert old.with_suffix(".json").exists()
    assert len(list(shared.glob("*.db"))) == 4


def test_a_copy_of_a_station_that_went_on_under_another_id_takes_none_of_the_first_away(
    tmp_path: Path,
) -> None:
    shared = tmp_path / "nas"
    shared.mkdir()
    first = station(tmp_path / "a", "Line 1", shared)
    old = alone_and_old(shared, made_by(first))
    shutil.copytree(first.folder, tmp_path / "b")
    second = Shell(tmp_path / "b")
    assert second.run("restore", str(old)).status == 0
    whose = whose_record(second.folder / "kiosk.db")
    assert len(whose.ids) == 2
    assert [each.path for each in backups(shared, Noted(second.folder), whose)] == [old]
    newer = aged(shared, made_by(second), 24 * 5)
    last = made_by(second)
    assert (old.exists(), newer.exists(), last.exists()) == (True, False, True)
    contents = read_contents(last)
    assert contents is not None
    assert contents.station_id == whose.station_id


def test_what_another_station_is_just_making_is_not_swept(tmp_path: Path) -> None:
    shared = tmp_path / "nas"
    shared.mkdir()
    first, second = (station(tmp_path / each, "装配", shared) for each in "ab")
    theirs = made_by(first)
    going = (theirs.name + UNFINISHED, theirs.with_suffix(".json").name)
    theirs.rename(shared / going[0])
    mine = made_by(second)
    assert names(shared) == sorted(["files", *going, mine.name, mine.with_suffix(".json").name])


def test_a_backup_that_says_it_is_another_stations_is_neither_counted_nor_removed(
    shop: Shell,
) -> None:
    record = made_by(shop)
    stranger = aged(record.parent, record, 24 * 30)
    contents = stranger.with_suffix(".json")
    whose = whose_record(shop.folder / "kiosk.db")
    contents.write_text(contents.read_text().replace(whose.station_id, "ab" * 16))
    mine = [each.path for each in backups(record.parent, Noted(shop.folder), whose)]
    assert mine == [record]


def test_a_backup_is_that_of_every_id_a_station_had(shop: Shell) -> None:
    before = whose_record(shop.folder / "kiosk.db")
    record = made_by(shop)
    for _ in range(2):
        assert shop.run("restore", str(record)).status == 0
    after = whose_record(shop.folder / "kiosk.db")
    assert after.ids[-1] == before.station_id
    assert len(after.ids) == 2
    writing = connect(shop.folder / "kiosk.db")
    writing.cursor().execute("update station set name = 'OTHER' where own = 1")
    writing.close()
    assert backups(record.parent, Noted(shop.folder), after)
    renamed = whose_record(shop.folder / "kiosk.db")
    assert backups(record.parent, Noted(shop.folder), renamed) == ()
