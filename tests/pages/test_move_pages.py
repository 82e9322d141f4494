"""The pages of moving: what can be tapped, and that the taps lead to the move."""

import pytest

from kiosk.screens.intents import Open, Where
from kiosk.screens.values import AskPage, HomePage, QuantityPage
from kiosk.session.inputs import Key, Tap
from tests.pages.cell import Cell, action, does, note, titles, words
from tests.play import RECEIVED, held

CLERK = RECEIVED + "1003\n"


@pytest.mark.feature("E7")
def test_a_tile_of_home_begins_it_and_taps_end_it(cell: Cell) -> None:
    cell.play(CLERK)
    (tile,) = (each for each in cell.on(HomePage).tasks if each.key == "move")
    assert tile.does is not None
    cell.take(tile.does)
    assert titles(cell.on(AskPage).rows) == ["BENCH", "DOCK", "SHELF"]
    cell.scan("B-1")
    page = cell.on(AskPage)
    assert (page.shown, titles(page.rows)) == ("B-1", ["BENCH", "SHELF"])
    cell.take(does(note(page.rows, "SHELF")))
    band = cell.on(AskPage).band
    assert (band.code, words(band.headline), words(band.detail)) == (
        "B-1",
        "Now at SHELF",
        "BOARD, until now at DOCK",
    )
    cell.take(does(action(cell.on(AskPage).foot, "done")))
    assert words(cell.on(HomePage).band.headline) == "DONE"


@pytest.mark.feature("E7")
def test_a_location_shows_what_came_there(cell: Cell) -> None:
    cell.play(CLERK + "C.MOVE")
    cell.take(does(note(cell.on(AskPage).rows, "SHELF")))
    page = cell.on(AskPage)
    assert (words(page.title), page.rows) == ("What is at SHELF", ())
    cell.scan("B-1", "L-2")
    page = cell.on(AskPage)
    assert [(each.title, each.count) for each in page.rows] == [("B-1", ""), ("L-2", "20")]
    assert words(page.next.text) == "SCAN WHAT GOES TO SHELF"
    assert words(page.band.detail) == "Until now at DOCK. 20 ea there now"


def test_less_of_a_lot_is_keyed_before_and_after(cell: Cell) -> None:
    cell.play(CLERK + "C.MOVE\nL-2")
    less = action(cell.on(AskPage).foot, "less")
    assert (less.does, less.sub) == (Open(Where.LESS), "20")
    cell.take(does(less))
    page = cell.on(QuantityPage)
    assert (page.quantity, page.unit, page.line.place) == ("20", "ea", "DOCK")
    cell.take(Key("5"))
    assert action(cell.on(AskPage).foot, "less").sub == "5"
    cell.scan("SHELF")
    cell.take(does(action(cell.on(AskPage).foot, "less")))
    assert cell.on(QuantityPage).line.place == "SHELF"
    cell.take(Key("4"))
    assert words(cell.on(AskPage).band.headline) == "4 ea now at SHELF"


def test_where_it_is_taken_from_is_tapped_and_how_much_is_proposed(cell: Cell) -> None:
    cell.play(CLERK + "C.MOVE\nWASHER\n!key 10\nSHELF\nWASHER")
    rows = cell.on(AskPage).rows
    assert [(each.title, each.count) for each in rows] == [("DOCK", "20"), ("SHELF", "10")]
    cell.take(does(note(rows, "SHELF")))
    page = cell.on(QuantityPage)
    assert (page.quantity, words(page.note)) == ("10", "On hand now: 10 ea")
    assert words(page.line.place_name) == "taken from"


def test_what_is_held_can_only_be_taken_to_quarantine(cell: Cell) -> None:
    cell.play(CLERK)
    held(cell.shop, "B-1")
    cell.play("C.MOVE\nB-1")
    rows = cell.on(AskPage).rows
    assert titles(rows) == ["HOLD"]
    cell.take(does(rows[0]))
    assert words(cell.on(AskPage).band.headline) == "Now at HOLD"


def test_nothing_less_is_offered_where_nothing_can_be_corrected(cell: Cell) -> None:
    cell.play(CLERK + "C.MOVE")
    assert "less" not in {each.key for each in cell.on(AskPage).foot}
    cell.take(Open(Where.LESS))
    assert words(cell.page.bar.sub) == "Waiting here"
    cell.take(Tap("help"))
    assert isinstance(cell.page, AskPage)
