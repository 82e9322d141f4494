"""Each state of a label has its words, its icon and its shade, wherever a label is shown."""

import pytest

from kiosk.domain.printing import OUT, PENDING, PrintState
from kiosk.pages.label_states import STATE_MARKS, below_picture, row_mark, state_named
from kiosk.resources import RESOURCES
from kiosk.screens.intents import Open, Where
from kiosk.screens.parts import Shade
from kiosk.screens.values import ListPage, SerialsPage, StockPage, UnitPage
from tests.pages.cell import Cell, action, words
from tests.printing import print_all, print_one, sent

UNITS = "1003\nC.RECEIVE\nMOTOR\nDOCK\nM-1"
LOT = "1003\nC.RECEIVE\nSEAL\nDOCK\nL-1\n!key 5"


@pytest.mark.parametrize("state", PrintState)
def test_a_state_is_told_in_a_row_below_a_picture_and_in_the_ledger(state: PrintState) -> None:
    icon, shade, row = row_mark(state)
    assert (RESOURCES / "icons" / f"{icon}.svg").is_file()
    told = [words(row), words(below_picture(state)), words(state_named(state))]
    assert all(told)
    assert (shade is Shade.OK) is (state in {PrintState.PRINTED, PrintState.VERIFIED})
    assert (shade is Shade.CHECK) is (state in PENDING - {PrintState.SENDING})


def test_no_two_states_read_the_same() -> None:
    for told in (below_picture, state_named):
        assert len({words(told(each)) for each in PrintState}) == len(PrintState)
    assert len({words(row_mark(each)[2]) for each in PrintState}) == len(PrintState)
    assert set(STATE_MARKS) == set(PrintState) >= OUT


@pytest.mark.feature("D10")
@pytest.mark.parametrize(
    ("end", "row", "below"),
    [
        (PrintState.PRINTED, "Label printed", "Printed. Stick it on"),
        (PrintState.SENT, "Label sent", "Sent. This printer cannot say more"),
        (PrintState.UNKNOWN, "Did it print?", "Did it come out?"),
    ],
)
def test_receiving_shows_how_far_the_label_of_each_unit_is(
    cell: Cell, end: PrintState, row: str, below: str
) -> None:
    cell.play(UNITS)
    page = cell.on(SerialsPage)
    assert words(page.rows[0].label) == "Label pending"
    assert page.label is not None
    assert words(page.label.state) == "Waits for the printer"
    print_one(cell.shop, end)
    cell.shown = cell.desk.show(cell.now_us)
    page = cell.on(SerialsPage)
    assert words(page.rows[0].label) == row
    assert page.label is not None
    assert words(page.label.state) == below


@pytest.mark.feature("D10")
def test_a_unit_shows_its_label_pending_until_it_came_out(cell: Cell) -> None:
    cell.play(UNITS + "\nC.DONE")
    cell.scan("M-1")
    page = cell.on(UnitPage)
    assert page.head.issue is not None
    assert words(page.head.issue.title) == "Label pending"
    assert page.head.issue.does == Open(Where.PRINTER)
    assert words(action(page.rail, "print").sub) == "Label pending"
    print_all(cell.shop)
    cell.scan("M-1")
    assert cell.on(UnitPage).head.issue is None
    assert words(action(cell.on(UnitPage).rail, "print").sub) == ""


@pytest.mark.feature("D10")
def test_a_lot_shows_its_label_pending_even_while_it_is_sent(cell: Cell) -> None:
    cell.play(LOT + "\nC.DONE")
    sent(cell.shop)
    cell.scan("L-1")
    issue = cell.on(StockPage).head.issue
    assert issue is not None
    assert (words(issue.title), words(issue.sub)) == ("Label pending", "Printing")


@pytest.mark.feature("R8")
def test_the_ledger_tells_what_became_of_each_label(cell: Cell) -> None:
    cell.play("1003\nC.RECEIVE\nMOTOR\nDOCK\nM-1\nM-2\nM-3\nM-4")
    for end in (PrintState.PRINTED, PrintState.SENT, PrintState.PROCESSED):
        print_one(cell.shop, end)
    cell.take(Open(Where.LEDGER))
    told = [words(each.sub) for each in cell.on(ListPage).rows]
    states = ["waits", "taken in by the printer", "sent", "printed"]
    assert all(state in row for state, row in zip(states, told, strict=True))
    assert "Bench" in told[-1]


def test_what_wears_no_label_misses_none(cell: Cell) -> None:
    cell.play("1003\nC.RECEIVE\nWASHER\nDOCK\n!key 5\nC.DONE")
    cell.scan("WASHER")
    assert cell.on(StockPage).head.issue is None
