"""The pages of backups: everyone looks, supervisors act, and putting back is asked twice."""

from dataclasses import replace

import pytest

from kiosk.domain.messages import Tone, phrase
from kiosk.pages.backup_values import BackupsSeen, Going, Job
from kiosk.pages.machine import Done
from kiosk.screens.intents import Do, Open, Where
from kiosk.screens.parts import Band, Shade
from kiosk.screens.values import HomePage, ListPage, LockPage
from kiosk.store.backups.asked import Asked, State
from tests.pages.backed_up import HOUR_US, backup, failed, seen
from tests.pages.cell import Cell, action, does, note, titles, words


def opened(cell: Cell, backups: BackupsSeen, subject: str = "") -> ListPage:
    cell.machine.backed_up = backups
    cell.take(Open(Where.BACKUP, subject) if subject else Open(Where.BACKUPS))
    return cell.on(ListPage)


def band_of(page: ListPage) -> Band:
    assert page.band is not None
    return page.band


def test_everyone_sees_them_newest_first_and_what_is_wrong_with_one(cell: Cell) -> None:
    cell.play("1003")
    page = opened(cell, seen(cell.now_us))
    assert cell.machine.asked == [("look_for_backups", "")]
    assert [(words(each.title), words(each.sub), each.shade) for each in page.rows] == [
        ("Backup of today 05:05", "3 entries · 42.4 MB", Shade.OK),
        (
            "Backup of yesterday 05:05",
            "Not usable: it has not the size it was made with",
            Shade.STOP,
        ),
        ("Backup of 1 Mar 14:05", "2 entries · 42.4 MB", Shade.OK),
        ("Backup of today 04:05", "GOODS-IN 2 · 81,204 entries · 42.4 MB", Shade.OK),
    ]
    assert words(band_of(page).headline) == "Backed up today 05:05"
    assert "at tomorrow" in words(band_of(page).detail) or "05:05" in words(band_of(page).detail)
    facts = {words(each.name): (words(each.value), words(each.origin)) for each in page.side}
    assert facts["Folder"] == ("/media/backup/kiosk", "another disk")
    assert facts["Room there"] == ("212.4 GB", "")
    for key in ("backup_now", "backup_check_all"):
        assert action(page.foot, key).does is None
        assert words(action(page.foot, key).sub)


@pytest.mark.feature("N2")
def test_a_supervisor_makes_checks_and_stops_them_and_nobody_else(cell: Cell) -> None:
    cell.play("1001")
    page = opened(cell, seen(cell.now_us))
    cell.take(does(action(page.foot, "backup_now")), does(action(page.foot, "backup_check_all")))
    going = replace(seen(cell.now_us), going=Going(job=Job.MAKE, share=0.42))
    page = opened(cell, going)
    assert words(band_of(page).headline) == "Being made: 42 %"
    cell.take(does(action(page.foot, "backup_stop")))
    assert [what for what, _ in cell.machine.asked if what != "look_for_backups"] == [
        *("backup_now", "backup_check", "backup_stop"),
    ]
    checking = replace(going, going=Going(job=Job.CHECK))
    assert words(band_of(opened(cell, checking)).headline) == "Being checked"
    cell.machine.asked.clear()
    cell.scan("1003")
    verbs = ("backup_now", "backup_stop", "backup_check", "restore")
    cell.take(*(Do(each, "x") for each in verbs))
    assert cell.machine.asked == []


@pytest.mark.feature("O6")
def test_a_disk_of_the_record_and_a_folder_that_is_gone_are_said(cell: Cell) -> None:
    cell.play("1001")
    same = replace(seen(cell.now_us), same_disk=True)
    folder = opened(cell, same).side[0]
    assert (words(folder.origin), folder.shade) == (
        "the record's disk",
        Shade.CHECK,
    )
    page = opened(cell, failed(cell.now_us))
    assert words(band_of(page).headline) == "No backup since today 05:05"
    assert "K424" in words(band_of(page).detail)
    assert words(page.side[0].origin) == "it is not there"


def test_where_there_is_none_yet_it_says_when_the_first_is_made(cell: Cell) -> None:
    cell.play("1001")
    due = BackupsSeen(every_hours=24, due_us=cell.now_us, free=1)
    page = opened(cell, due)
    assert words(band_of(page).detail).startswith("The first one is made by itself")
    assert words(page.empty) == "There is no backup yet."
    never = opened(cell, replace(due, due_us=None, every_hours=0))
    assert "by itself here" in words(band_of(never).detail)
    cell.machine.backed_up = replace(due, failed="K424", failed_us=cell.now_us)
    assert words(band_of(opened(cell, cell.machine.backed_up)).headline) == (
        "No backup could be made yet"
    )


def test_a_failure_is_a_notice_until_the_next_verdict_and_blocks_nothing(cell: Cell) -> None:
    cell.play("1001")
    cell.machine.backed_up = replace(failed(cell.now_us), failed_us=cell.now_us + 1)
    cell.shown = cell.desk.show(cell.now_us)
    home = cell.on(HomePage)
    assert words(home.band.headline) == "No backup since today 05:05"
    assert home.band.tone is Tone.CHECK
    cell.shop.app.clock.ahead_us += HOUR_US
    cell.play("C.RECEIVE\nBOARD\nDOCK\nB-1")
    assert cell.shown.said.key == "unit_received"
    cell.machine.backed_up = replace(BackupsSeen(failed="x"), failed_us=cell.now_us + 1)
    cell.play("C.DONE")
    assert cell.shown.tone is Tone.OK


class TestOne:
    def test_it_says_what_is_in_it_and_what_is_not(self, cell: Cell) -> None:
        cell.play("1003")
        backups = seen(cell.now_us)
        page = opened(cell, backups, str(backups.kept[0].path))
        assert [(words(each.title), words(each.sub)) for each in page.rows] == [
            ("The record", "3 entries"),
            ("Attached files", "3"),
            (
                "Settings and label templates",
                "kiosk.toml, templates: 1. Put back where this machine has none",
            ),
            ("Not in it", "Passwords and keys for the central database: join it again"),
        ]
        assert words(band_of(page).detail) == "Good, last checked today 06:05"
        assert action(page.foot, "put_back").does is None
        assert does(action(page.foot, "back")) == Open(Where.BACKUPS)

    def test_a_damaged_one_is_not_put_back(self, cell: Cell) -> None:
        cell.play("1001")
        backups = seen(cell.now_us)
        path = str(backups.kept[1].path)
        page = opened(cell, backups, path)
        assert words(band_of(page).headline) == "Not usable"
        assert action(page.foot, "put_back").does is None
        cell.take(does(action(page.foot, "backup_check")))
        assert cell.machine.asked == [("backup_check", path)]
        for step in ("ask:", "sure:"):
            assert words(band_of(opened(cell, backups, step + path)).headline) == "Not usable"

    def test_one_that_is_gone_leads_back_to_the_others(self, cell: Cell) -> None:
        cell.play("1001")
        page = opened(cell, seen(cell.now_us), "/no/such.db")
        assert words(page.title) == "What could be put back, the newest first"

    def test_one_without_contents_has_little_to_show(self, cell: Cell) -> None:
        cell.play("1001")
        bare = replace(backup(cell.now_us, wrong="no list"), contents=None, made_us=0)
        page = opened(cell, BackupsSeen(kept=(bare,)), str(bare.path))
        assert (page.rows, words(page.empty)) == ((), "contents not known")
        assert titles(opened(cell, BackupsSeen(kept=(bare,))).rows) == [bare.path.name]

    @pytest.mark.feature("A3")
    def test_putting_back_names_the_loss_and_is_asked_twice(self, cell: Cell) -> None:
        cell.play("1001\nC.RECEIVE\nBOARD\nDOCK\nB-1\nB-2")
        backups = seen(cell.now_us)
        chosen = backups.kept[0]
        assert chosen.contents is not None
        path = str(chosen.path)
        page = opened(cell, backups, path)
        cell.take(does(action(page.foot, "put_back")))
        page = cell.on(ListPage)
        here = cell.shop.app.store.read(
            lambda record: record.cursor().execute("select count(*) from journal").fetchall()
        )[0][0]
        assert isinstance(here, int)
        since = here - chosen.contents.entries
        assert titles(page.rows) == [
            f"{since} entries since then are lost to the work here",
            "Numbers given since are never given again",
            "Everybody signs on again",
            "Go on",
            "Do not put it back",
        ]
        assert "record set aside" in words(page.rows[0].sub)
        cell.take(does(note(page.rows, "Go on")))
        page = cell.on(ListPage)
        assert titles(page.rows) == ["Do not put it back", "Put it back now"]
        assert does(page.rows[0]) == Open(Where.BACKUP, path)
        cell.machine.asked.clear()
        failure = phrase("put_back_failed", problem="full")
        cell.machine.answers["restore"] = Done(text=failure, good=False)
        cell.take(does(note(page.rows, "Put it back now")))
        operator = cell.shop.session.standing.operator
        assert cell.machine.asked == [("restore", f"{operator}\n{path}")]
        assert "Nothing was changed" in words(band_of(cell.on(ListPage)).detail)

    def test_where_nothing_was_recorded_since_nothing_is_lost(self, cell: Cell) -> None:
        cell.play("1001")
        backups = BackupsSeen(kept=(backup(cell.now_us, entries=10**6),))
        page = opened(cell, backups, f"ask:{backups.kept[0].path}")
        assert titles(page.rows)[0] == "Nothing was recorded since then"

    def test_only_a_supervisor_is_asked(self, cell: Cell) -> None:
        cell.play("1003")
        backups = seen(cell.now_us)
        page = opened(cell, backups, f"sure:{backups.kept[0].path}")
        assert words(page.title) == "What is in it"


@pytest.mark.parametrize("state", [State.DONE, State.FAILED])
def test_what_came_of_it_is_on_the_first_screen_until_somebody_acts(
    cell: Cell, state: State
) -> None:
    restored = Asked(
        state=state,
        backup="/x.db",
        operator="1001",
        over=False,
        at_us=cell.now_us,
        entries=1234,
        wrong="K423: /x.db is not used: it is cut short. Nothing was changed.",
    )
    cell.machine.backed_up = BackupsSeen(restored=restored)
    cell.shown = cell.desk.show(cell.now_us)
    lock = cell.on(LockPage)
    assert lock.band is not None
    assert lock.band.tone is (Tone.OK if state is State.DONE else Tone.CHECK)
    told = words(lock.band.detail)
    assert ("1,234 entries" in told) is (state is State.DONE)
    assert ("K423" in told) is (state is State.FAILED)
    cell.shop.app.clock.ahead_us += HOUR_US
    cell.scan("1001")
    assert "put back" not in words(cell.on(HomePage).band.headline).lower()
