"""The desk: every intent does what it says, and a page never outlives what it is about."""

import pytest

from kiosk.domain.messages import Tone
from kiosk.pages.machine import Done
from kiosk.screens.intents import Back, Do, Open, Turn, Where
from kiosk.screens.values import (
    AskPage,
    HomePage,
    InstallPage,
    ListPage,
    LockPage,
    ScanTestPage,
    SerialsPage,
    StockPage,
    StopPage,
    TypePage,
    UnitPage,
)
from kiosk.session.inputs import scan
from tests.pages.cell import Cell, action, does, note, words
from tests.play import PUMP_BUILT, RECEIVED

AT_BOARDS = RECEIVED + "1003\nC.RECEIVE\nBOARD\nDOCK\n"
OPENED = {
    Where.HELP: ListPage,
    Where.MORE: ListPage,
    Where.GENERATE: ListPage,
    Where.LIST: TypePage,
    Where.LIST_FILES: ListPage,
    Where.PEOPLE: ListPage,
    Where.PRINTER: ListPage,
    Where.SETTINGS: ListPage,
    Where.SCANNER: ScanTestPage,
    Where.DEVICES: ListPage,
    Where.ADD_SCANNER: ListPage,
    Where.ADD_PRINTER: ListPage,
    Where.SCANNER_PORT: ListPage,
    Where.PRINTER_PORT: ListPage,
    Where.DEVICE_SETTING: ListPage,
    Where.REMOVE_DEVICE: ListPage,
    Where.TEST_CODES: ListPage,
    Where.LEDGER: ListPage,
    Where.TEACH_NAME: TypePage,
    Where.DIAGNOSTICS: ListPage,
    Where.HOLDS: ListPage,
    Where.DATES: ListPage,
    Where.WAITING: ListPage,
    Where.LESS: ListPage,
    Where.LANGUAGE: ListPage,
    Where.SCHEMES: ListPage,
    Where.SCHEME: ListPage,
    Where.CLOSE_KIOSK: ListPage,
    Where.REASON: TypePage,
    Where.THING: HomePage,
    Where.SUPERVISOR: HomePage,
    Where.IMPORT: ListPage,
    Where.LABELS: ListPage,
    Where.PRINT_PLACES: ListPage,
    Where.PRINT_BADGES: ListPage,
    Where.PRINT_COMMANDS: ListPage,
    Where.CENTRAL: ListPage,
    Where.ENROL: AskPage,
    Where.TABLES: ListPage,
    Where.TABLE: ListPage,
    Where.RECORD: ListPage,
    Where.RECORD_CELL: ListPage,
    Where.RECORD_PAST: ListPage,
    Where.BOM: HomePage,
    Where.BOM_DRAFT: HomePage,
    Where.BOM_LINE: HomePage,
    Where.BOM_CELL: HomePage,
    Where.BOM_ASK: HomePage,
    Where.BOM_PAST: HomePage,
    Where.BOM_VERSION: HomePage,
    Where.BACKUPS: ListPage,
    Where.BACKUP: ListPage,
}
OF_A_FILE = {Where.FILE}
"""Opened from a thing's list of files alone: tests/pages/test_files.py."""


def test_every_page_beside_is_tried() -> None:
    assert OPENED.keys() | OF_A_FILE == set(Where)


@pytest.mark.parametrize("where", OPENED)
def test_every_page_beside_opens_closes_by_back_and_records_nothing(
    cell: Cell, where: Where
) -> None:
    cell.play("1001")
    before = cell.shop.kinds()
    opened = cell.take(Open(where))
    assert isinstance(opened.page, OPENED[where])
    assert (opened.tone, opened.recorded) == (None, False)
    assert isinstance(cell.take(Back()).page, HomePage)
    assert cell.shop.kinds() == before


@pytest.mark.parametrize("where", [Where.HELP, Where.PRINTER, Where.SETTINGS, Where.HOLDS])
def test_a_scan_closes_what_was_opened_beside_and_counts(cell: Cell, where: Where) -> None:
    cell.play(AT_BOARDS)
    cell.take(Open(where))
    shown = cell.scan("B-9")
    assert (shown.tone, shown.recorded) == (Tone.OK, True)
    assert [each.serial for each in cell.on(SerialsPage).rows] == ["B-9"]


def test_a_scan_while_a_refusal_fills_the_screen_is_handled_as_any_other(cell: Cell) -> None:
    cell.play(AT_BOARDS)
    assert isinstance(cell.scan("B-1").page, StopPage)
    assert isinstance(cell.scan("B-2").page, StopPage)
    shown = cell.scan("B-9")
    assert (shown.tone, shown.recorded) == (Tone.OK, True)
    assert isinstance(shown.page, SerialsPage)


def test_back_leaves_a_refusal_and_nothing_is_heard_again(cell: Cell) -> None:
    cell.play(AT_BOARDS + "B-1")
    shown = cell.take(Back())
    assert (shown.tone, shown.said.tone) == (None, Tone.IDLE)
    assert words(cell.on(SerialsPage).next.text) == "SCAN NEXT SERIAL"


def test_a_refusal_shows_the_thing_that_was_scanned_and_back_leads_to_the_task(
    cell: Cell,
) -> None:
    cell.play(AT_BOARDS + "B-1")
    cell.take(does(action(cell.on(StopPage).buttons, "show")))
    assert cell.on(UnitPage).head.code == "B-1"
    assert isinstance(cell.take(Back()).page, SerialsPage)


def test_what_was_looked_up_is_shown_until_back(cell: Cell) -> None:
    cell.play(RECEIVED)
    assert cell.scan("B-1").said.tone is Tone.IDLE
    assert cell.on(UnitPage).head.code == "B-1"
    assert cell.scan("L-1").page == cell.on(StockPage)
    assert cell.on(StockPage).head.code == "L-1"
    assert isinstance(cell.take(Back()).page, HomePage)


@pytest.mark.parametrize("at", ["", "C.LOOKUP\n"])
def test_a_match_that_was_picked_is_shown(cell: Cell, at: str) -> None:
    cell.play(RECEIVED + "C.RECEIVE\nSENSOR\nDOCK\nL-1\nC.DONE\n" + at + "L-1")
    rows = cell.on(AskPage).rows
    assert [words(each.title) for each in rows] == ["L-1", "L-1"]
    kinds = {type(cell.take(scan("L-1"), does(each)).page) for each in rows}
    assert kinds == {UnitPage, StockPage}


def test_of_a_number_received_again_the_one_that_counts_is_shown(cell: Cell) -> None:
    cell.play("1001\nC.RECEIVE\nMOTOR\nDOCK\nM-9\nC.UNDO\nM-9\nC.DONE\nM-9")
    assert cell.on(UnitPage).head.code == "M-9"
    assert words(cell.on(UnitPage).head.place) == "DOCK"


def test_a_tab_is_turned_and_forgotten_with_the_page(cell: Cell) -> None:
    cell.play(PUMP_BUILT + "C.DONE\nP-1")
    assert cell.on(UnitPage).events
    cell.take(Turn("inside"))
    assert [each.code for each in cell.on(UnitPage).tree][:2] == ["B-1", "B-2"]
    cell.scan("P-1")
    assert cell.on(UnitPage).events


def test_what_the_machine_says_is_shown_on_the_page_it_was_asked_on(cell: Cell) -> None:
    cell.machine.answers["sound_test"] = Done(text="Three sounds were played")
    cell.machine.answers["bundle"] = Done(text="No room", good=False)
    cell.play("1001")
    cell.take(Open(Where.SETTINGS), Do("sound_test"))
    band = cell.on(ListPage).band
    assert band is not None
    assert (band.tone, words(band.detail)) == (Tone.IDLE, "Three sounds were played")
    cell.take(Open(Where.DIAGNOSTICS), Do("bundle"))
    band = cell.on(ListPage).band
    assert band is not None
    assert (words(band.headline), words(band.detail)) == ("NOT DONE", "No room")


def test_what_the_machine_has_nothing_to_say_about_changes_no_words(cell: Cell) -> None:
    cell.play("1001")
    before = cell.shown.said
    assert cell.take(Do("theme", "night")).said == before
    assert cell.machine.asked == [("theme", "night")]


def test_lock_in_more_locks_and_the_badge_resumes(cell: Cell) -> None:
    cell.play(AT_BOARDS + "B-9")
    cell.take(Open(Where.MORE))
    cell.take(does(note(cell.on(ListPage).rows, "Lock")))
    assert cell.on(LockPage).bar.operator == ""
    assert words(cell.shown.said.key) == "locked_idle"
    cell.scan("1003")
    assert [each.serial for each in cell.on(SerialsPage).rows] == ["B-9"]


def test_only_a_supervisor_closes(cell: Cell) -> None:
    cell.play("1002")
    cell.take(Do("close"))
    assert cell.machine.asked == []
    cell.scan("1001")
    cell.take(Do("close"))
    assert cell.machine.asked == [("close", "")]


@pytest.mark.feature("E9")
def test_a_refusal_stays_readable_while_the_minutes_pass(cell: Cell) -> None:
    cell.play(AT_BOARDS + "B-1")
    before = cell.on(StopPage)
    for minute in range(1, 4):
        shown = cell.desk.show(cell.now_us + minute * 60_000_000)
        assert isinstance(shown.page, StopPage)
        assert shown.tone is None
        assert (shown.page.title, shown.page.text, shown.page.evidence) == (
            before.title,
            before.text,
            before.evidence,
        )
        assert shown.page.bar.clock == f"14:0{5 + minute}"


def test_an_info_page_over_a_task_gives_the_task_nothing(cell: Cell) -> None:
    cell.play(PUMP_BUILT + "C.BUILD\nPUMP\nP-2\nB-1")
    cell.take(does(action(cell.on(StopPage).buttons, "show")))
    cell.take(Turn("path"))
    before = cell.shop.kinds()
    cell.take(does(cell.on(UnitPage).path[0]))
    assert cell.on(UnitPage).head.code == "P-1"
    assert action(cell.on(UnitPage).rail, "print").does is None
    cell.take(Turn("inside"))
    tree = cell.on(UnitPage).tree
    other = next(each for each in tree if each.code == "B-2")
    assert other.does is not None
    cell.take(other.does)
    assert cell.on(UnitPage).head.code == "B-2"
    assert cell.shop.kinds() == before
    assert cell.take(Back()).page == cell.on(InstallPage)
    assert cell.on(InstallPage).unit.serial == "P-2"


def test_help_names_the_step_and_its_card_works(cell: Cell) -> None:
    cell.play(AT_BOARDS + "B-9")
    cell.take(Open(Where.HELP))
    page = cell.on(ListPage)
    assert page.band is not None
    assert words(page.band.headline) == "SCAN NEXT SERIAL"
    cell.take(does(note(page.rows, "Undo the last one")))
    assert cell.on(SerialsPage).rows == ()
