"""A new station begins with a backup: from the folder, by anybody, for nobody can sign on yet."""

import shutil
from pathlib import Path

import pytest

from kiosk.commands.putting_back import put_back_asked
from kiosk.domain.messages import Tone
from kiosk.screens.intents import Open, Where
from kiosk.screens.values import LockPage
from kiosk.settings import load
from kiosk.store.backups.making import make_next
from tests.pages.cell import does, note, titles, words
from tests.pages.test_first_run import NewKiosk
from tests.play import AT, PUMP_SHOP, open_shop


def test_where_there_is_none_it_says_so(tmp_path: Path) -> None:
    kiosk = NewKiosk(tmp_path)
    kiosk.take(Open(Where.BACKUPS))
    page = kiosk.list_page()
    assert words(page.empty) == "There is no backup yet."
    assert words(page.band.headline if page.band else "") == "Which one is to be put back?"
    kiosk.machine.close()
    kiosk.shop.close()


@pytest.mark.feature("A3")
def test_a_backup_is_chosen_and_the_next_start_has_it(tmp_path: Path) -> None:
    old = open_shop(tmp_path / "old", PUMP_SHOP)
    old.play(f"!clock {AT}\n1001\nC.RECEIVE\nBOARD\nDOCK\nB-1")
    made = make_next(old.app.settings, old.app.clock())
    old.close()
    folder = tmp_path / "new"
    shutil.copytree(made.backup.path.parent, folder / "backups")
    kiosk = NewKiosk(folder)
    kiosk.take(Open(Where.BACKUPS))
    (row,) = kiosk.list_page().rows
    kiosk.take(does(row))
    path = str(folder / "backups" / made.backup.path.name)
    kiosk.take(Open(Where.BACKUP, f"ask:{path}"))
    assert "Nothing was recorded since then" in titles(kiosk.list_page().rows)
    kiosk.take(does(note(kiosk.list_page().rows, "Go on")))
    kiosk.take(does(note(kiosk.list_page().rows, "Put it back now")))
    assert kiosk.ended == ["restart"]
    kiosk.machine.close()
    kiosk.shop.close()
    put_back_asked(load(folder))
    again = NewKiosk(folder)
    lock = again.shown.page
    assert isinstance(lock, LockPage)
    assert lock.band is not None
    assert lock.band.tone is Tone.OK
    assert again.shop.unit("B-1").state.serial == "B-1"
    again.machine.close()
    again.shop.close()
