"""A supervisor backs up, works on, and puts the backup back at the window of a real process."""

from pathlib import Path

import pytest

from kiosk.store.backups.asked import FILE
from kiosk.store.driver import connect
from tests.commands.shell import Shell
from tests.e2e.station import Station, Told, floor, plant, station

pytestmark = [pytest.mark.slow, pytest.mark.timeout(90)]

TALL = "1200x1920"
"""Upright, it shows all rows of the settings at once."""

BOARD = ("C.RECEIVE", "PCB-150", "RACK-A")


def go(here: Station, *ways: tuple[str, str]) -> Told:
    """Tap one button or row after the other; wait each time for words that it leads to."""
    for name, words in ways:
        here.click(*here.shown.place(name))
        here.see(words) if here.shown.shows(words) else here.until(words)
    return here.shown


def backups(here: Station) -> None:
    """Open the page of backups from Home."""
    go(here, ("settings", "Settings of this screen"))
    go(here, ("check them, put one back", "How they are made"))


def entries(folder: Path, name: str = "kiosk.db") -> int:
    connection = connect(folder / name, read_only=True)
    ((count,),) = connection.cursor().execute("select count(*) from journal").fetchall()
    connection.close()
    assert isinstance(count, int)
    return count


@pytest.mark.feature("A3")
@pytest.mark.feature("O6")
def test_a_backup_is_made_and_put_back_from_the_screen(tmp_path: Path) -> None:
    folder = plant(tmp_path / "data")
    with floor(TALL) as at, station(at, folder) as here:
        here.scan("1001")
        backups(here)
        go(here, ("backup_now", "Backed up"))
        before = entries(folder)
        here.scan("1001")
        for code in (*BOARD, "B-1001", "C.DONE"):
            here.scan(code)
        after = entries(folder)
        assert after > before
        backups(here)
        go(
            here,
            ("Backup of", "What is in it"),
            ("put_back", "What that means"),
            ("Go on", "Put it back now"),
            ("Put it back now", "The backup was put back"),
        )
        assert here.shown.page == "LockPage"
        here.scan("1001")
        assert here.shown.page == "HomePage"
        assert here.process.poll() is None
    (aside,) = folder.glob("kiosk.db.before-restore-*")
    assert entries(folder, aside.name) == after
    assert entries(folder) == before + 1  # that it goes on as another station
    assert not (folder / FILE).exists()
    assert Shell(folder).run("verify").status == 0
