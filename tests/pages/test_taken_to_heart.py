"""What a first user stumbled over: secrets shown, kept work, part of a lot, broken scans."""

from kiosk.domain.messages import Tone
from kiosk.importer.report import ImportKind
from kiosk.screens.intents import Do, Open, Where
from kiosk.screens.values import HomePage, ListPage, QuantityPage, RemovePage, ScanTestPage
from kiosk.session.inputs import Broken, Key, Tap
from tests.pages.cell import Cell, does, parts_of, words
from tests.play import RECEIVED


def test_a_scan_that_broke_off_is_said_and_nothing_of_it_is_used(cell: Cell) -> None:
    cell.play("1001")
    before = cell.shop.kinds()
    shown = cell.take(Broken(characters=7, source="wedge", raw=b"SN-2026"))
    assert (shown.tone, shown.said.key) == (Tone.STOP, "xS5")
    assert isinstance(shown.page, HomePage)
    assert words(shown.page.band.headline) == "INCOMPLETE SCAN"
    assert cell.shop.kinds() == [*before, "scan_refused"]


def test_what_was_scanned_before_is_not_shown_by_the_scanner_test(cell: Cell) -> None:
    cell.play("1001")
    page = cell.take(Open(Where.SCANNER)).page
    assert isinstance(page, ScanTestPage)
    assert page.band.code == ""
    assert "1001" not in [part for part in parts_of(page) if isinstance(part, str)]


def test_all_that_waits_can_be_reached_from_home(cell: Cell) -> None:
    cell.play("1001")
    page = cell.take(Open(Where.WAITING)).page
    assert isinstance(page, ListPage)
    assert words(page.title) == "Waiting here"
    assert isinstance(cell.take(Do("page", "down")).page, ListPage)


def test_part_of_a_lot_comes_out_by_the_keypad(cell: Cell) -> None:
    cell.play(RECEIVED + "C.BUILD\nPUMP\nP-1\nC.INSTALL\nP-1\nL-2\nC.REMOVE\nP-1\nL-2")
    less = next(each for each in cell.on(RemovePage).choices if each.key == "less")
    asked = cell.take(does(less)).page
    assert isinstance(asked, QuantityPage)
    assert asked.quantity == "8"
    cell.take(Key("3"))
    assert words(cell.on(RemovePage).next.sub).startswith("L-2: 3 of 8 ea")
    assert cell.take(Key("stock")).said.key == "removed_some"


def test_work_that_somebody_else_completed_waits_no_more(cell: Cell) -> None:
    cell.play(RECEIVED + "C.BUILD\nBOARD\n!key generate\nC.INSTALL\nBRD-00001\nC.CANCEL")
    cell.play("C.INSTALL\nBRD-00001\nC.LOOKUP\nC.INSTALL\nBRD-00001\nC-1\nC.DONE")
    waiting = [words(each.title) for each in cell.on(HomePage).waiting]
    assert not any("BRD-00001" in title for title in waiting)


def test_a_pin_typed_as_fast_as_a_scanner_is_a_pin_and_shown_nowhere(cell: Cell) -> None:
    cell.shop.take(ImportKind.OPERATORS, "badge,name,role,pin\n1003,Carla,clerk,2468")
    cell.take(Tap("sign_on", "1003"))
    assert "4711" not in str(cell.scan("4711").page)
    page = cell.scan("2468").page
    assert isinstance(page, HomePage)
    assert "2468" not in str(page)
