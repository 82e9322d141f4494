"""Printers and labels on screen: a label asked about (xP4), labels swapped (xP7), xS10."""

from typing import Literal

import pytest

from kiosk.devices.scan.source import Link, ScannerState
from kiosk.domain.codes.own import print_unit
from kiosk.domain.messages import Tone
from kiosk.domain.printing import Fault, PrinterState, PrintState
from kiosk.pages.machine import PrinterSeen, ScannerSeen
from kiosk.screens.intents import Open, Where
from kiosk.screens.values import AskPage, LabelPage, ListPage, SerialsPage, StopPage
from kiosk.settings.device_ports import PrinterPort, ScannerPort
from tests.pages.cell import Cell, action, does, words
from tests.play import RECEIVED
from tests.printing import print_all, print_one, spool_of, states

TWO_UNITS = "1003\nC.RECEIVE\nMOTOR\nDOCK\nM-1\nM-2"


def asked(cell: Cell) -> LabelPage:
    """Return the page that asks about the label that a broken connection left unknown."""
    cell.play(TWO_UNITS)
    print_one(cell.shop, PrintState.UNKNOWN)
    cell.take(Open(Where.PRINTER))
    return cell.on(LabelPage)


@pytest.mark.feature("D10")
def test_a_label_nobody_knows_of_is_asked_about_with_its_picture(cell: Cell) -> None:
    page = asked(cell)
    assert page.band.tone is Tone.CHECK
    assert (page.band.code, words(page.band.headline)) == ("M-1", "Did this label come out?")
    assert page.label is not None
    assert page.label.spoken.startswith("MOTOR")
    assert [words(each.text) for each in page.choices] == [
        "It came out",
        "No, print it again",
    ]
    assert spool_of(cell.shop).next_job("Bench", frozenset({"unit"})) is None


@pytest.mark.feature("D10")
def test_yes_leaves_the_label_as_printed_and_the_next_one_goes_on(cell: Cell) -> None:
    page = asked(cell)
    cell.take(does(action(page.choices, "came_out")))
    assert cell.shown.said.key == "label_came_out"
    assert states(cell.shop) == ["PRINTED", "QUEUED"]
    assert isinstance(cell.page, SerialsPage)
    cell.take(Open(Where.PRINTER))
    assert isinstance(cell.page, ListPage)
    assert len(print_all(cell.shop)) == 1


@pytest.mark.feature("D9")
@pytest.mark.feature("D10")
def test_no_prints_it_again_as_the_next_copy(cell: Cell) -> None:
    page = asked(cell)
    cell.take(does(action(page.choices, "did_not")))
    assert cell.shown.said.key == "label_again"
    assert states(cell.shop) == ["REPLACED", "QUEUED", "QUEUED"]
    assert [each.label.copy for each in print_all(cell.shop)] == [1, 2]


def test_an_answer_to_a_label_that_was_answered_already_changes_nothing(cell: Cell) -> None:
    page = asked(cell)
    yes = does(action(page.choices, "came_out"))
    cell.take(yes)
    cell.take(yes)
    assert cell.shown.said.key == "xS15"
    assert states(cell.shop) == ["PRINTED", "QUEUED"]


@pytest.mark.feature("R8")
def test_labels_that_are_swapped_fill_the_screen_side_by_side(cell: Cell) -> None:
    cell.play(RECEIVED)
    print_all(cell.shop)
    cell.play("C.PRINT\nB-1\n!key damaged\nB-2\nC.PRINT")
    print_all(cell.shop)
    cell.scan(print_unit(cell.shop.unit("B-2").state.unit))
    page = cell.on(StopPage)
    assert cell.shown.said.key == "xP7"
    assert [(words(each.name), each.code) for each in page.evidence] == [
        ("You scanned", "B-2"),
        ("This one should be", "B-1"),
    ]
    assert [words(each) for each in page.steps] == [
        "Put each label on what it names",
        "Press the white button, or let the supervisor scan a badge",
        "Scan both again, off what they are on",
    ]
    cell.take(does(action(page.buttons, "acknowledge")))
    assert [words(each.title) for each in cell.on(AskPage).rows] == ["B-1", "B-2"]


def test_a_lost_scanner_is_told_within_a_task_and_clears_with_the_next_scan(cell: Cell) -> None:
    cell.play("1003\nC.RECEIVE\nMOTOR\nDOCK\nM-1")
    lost = ScannerState(name="Front", link=Link.LOST, since_us=cell.now_us + 1)
    cell.machine.scanning = (ScannerSeen(port=ScannerPort(name="Front"), state=lost),)
    cell.shown = cell.desk.show(cell.now_us)
    band = cell.on(SerialsPage).band
    assert (words(band.headline), band.tone) == ("SCANNER LOST", Tone.CHECK)
    cell.shop.app.clock.ahead_us += 5_000_000
    cell.scan("M-2")
    assert cell.on(SerialsPage).band.code == "M-2"


def seen(
    name: str, *kinds: Literal["unit", "location"], fault: Fault | None = None, waiting: int = 0
) -> PrinterSeen:
    state = PrinterState(name=name, fault=fault)
    return PrinterSeen(port=PrinterPort(name=name, labels=kinds), state=state, waiting=waiting)


@pytest.mark.feature("D13")
@pytest.mark.parametrize("fault", [None, Fault.PAPER_OUT])
def test_labels_whose_printer_was_removed_are_given_to_another_and_not_helped_by_paper(
    cell: Cell, fault: Fault | None
) -> None:
    cell.play(TWO_UNITS)
    cell.machine.printing = (seen("Rack", "location", fault=fault),)
    cell.take(Open(Where.PRINTER))
    band = cell.on(ListPage).band
    assert band is not None
    assert (words(band.headline), band.tone) == ("NO PRINTER TAKES THESE", Tone.CHECK)
    assert words(band.detail).startswith("2 labels wait (Units), and no printer is set to take")


def test_paper_is_asked_for_where_labels_wait_for_that_printer(cell: Cell) -> None:
    cell.play(TWO_UNITS)
    empty = seen("Rack", "unit", fault=Fault.PAPER_OUT, waiting=2)
    for printers in ((empty,), (empty, seen("Office", "location"))):
        cell.machine.printing = printers
        cell.take(Open(Where.PRINTER))
        band = cell.on(ListPage).band
        assert band is not None
        assert words(band.headline) == "OUT OF PAPER"
