"""The pages of a lot, a part and a location: how much is where, and what it went into."""

import pytest

from kiosk.screens.intents import Turn
from kiosk.screens.parts import Shade
from kiosk.screens.values import StockPage, UnitPage
from tests.pages.cell import Cell, does, note, titles, told, words
from tests.play import PUMP_BUILT, RECEIVED, held, lot_held

FINISHED = PUMP_BUILT + "C.DONE\n"


def test_a_lot_counts_down_and_shows_what_it_went_into(cell: Cell) -> None:
    cell.play(FINISHED + "L-2")
    page = cell.on(StockPage)
    assert page.countdown is not None
    assert (page.countdown.left, words(page.countdown.of)) == ("12", "left of 20 ea")
    assert page.countdown.share == pytest.approx(0.6)
    assert [(words(each.title), each.count) for each in page.left] == [("DOCK", "12")]
    assert [(words(each.title), each.count) for each in page.right] == [("P-1", "8")]
    assert [words(each.value) for each in page.facts] == ["20 ea", "8"]
    cell.take(Turn("moves"))
    assert [each[:1] for each in told(cell.on(StockPage).events)] == [
        ("Received",),
        ("Installed",),
    ]
    cell.scan("L-2")
    cell.take(does(note(cell.on(StockPage).right, "P-1")))
    assert cell.on(UnitPage).head.code == "P-1"


def test_a_lot_that_is_used_up_or_held_says_so(cell: Cell) -> None:
    cell.play(RECEIVED + "C.BUILD\nPUMP\nP-1\nL-1\n!tap confirm\nC.CANCEL\nL-1")
    page = cell.on(StockPage)
    assert page.head.status is not None
    assert words(page.head.status.text) == "Used up"
    assert page.countdown is not None
    assert page.countdown.low
    lot_held(cell.shop, "L-2", "location:DOCK")
    cell.scan("L-2")
    page = cell.on(StockPage)
    assert page.head.status is not None
    assert words(page.head.status.text) == "On hold"
    assert (page.left[0].shade, "wrong colour" in words(page.left[0].sub)) == (Shade.STOP, True)


def test_a_lot_at_two_places_names_both(cell: Cell) -> None:
    cell.play(RECEIVED + "C.RECEIVE\nSEAL\nSHELF\nL-2\n!key 4\nC.DONE\nL-2")
    page = cell.on(StockPage)
    assert words(page.head.place) == "places: 2"
    cell.take(does(note(page.left, "SHELF")))
    page = cell.on(StockPage)
    assert (page.head.code, titles(page.right)) == ("SHELF", ["L-2"])
    cell.take(does(page.right[0]))
    assert cell.on(StockPage).head.code == "L-2"


def test_a_counted_part_shows_totals_and_says_that_it_is_only_counted(cell: Cell) -> None:
    cell.play(FINISHED + "WASHER")
    page = cell.on(StockPage)
    assert [(words(each.title), each.count) for each in page.left] == [("DOCK", "18")]
    assert [(words(each.title), each.count) for each in page.right] == [("P-1", "12")]
    assert words(page.facts[0].value) == "Counted only: no unit history."
    cell.take(Turn("moves"))
    assert [each[:2] for each in told(cell.on(StockPage).events)] == [
        ("Part defined", "rev A"),
        ("Received", "30 to DOCK"),
        ("Installed", f"12 into P-1, run {cell.shop.unit('P-1').state.run}"),
    ]
    cell.scan("PUMP")
    cell.take(Turn("moves"))
    assert told(cell.on(StockPage).events)[1][:2] == ("BOM released", "lines: 5")


def test_a_tracked_part_shows_how_its_units_or_lots_stand(cell: Cell) -> None:
    cell.play(FINISHED + "BOARD")
    page = cell.on(StockPage)
    assert [(words(each.title), each.count) for each in page.left] == [
        ("Available", "1"),
        ("Installed", "2"),
    ]
    cell.scan("SEAL")
    assert [(words(each.title), each.count) for each in cell.on(StockPage).left] == [
        ("L-1", "5"),
        ("L-2", "12"),
    ]
    cell.take(does(cell.on(StockPage).left[0]))
    assert cell.on(StockPage).head.code == "L-1"


def test_a_location_shows_what_lies_there(cell: Cell) -> None:
    cell.play(RECEIVED)
    held(cell.shop, "B-2")
    cell.scan("DOCK")
    page = cell.on(StockPage)
    assert titles(page.left) == ["B-1", "B-2", "B-3", "M-1", "M-2", "MX-1", "S-1"]
    assert note(page.left, "B-2").shade is Shade.STOP
    assert (note(page.right, "L-2").count, note(page.right, "G-1").count) == ("20", "2.5 l")
    assert note(page.right, "WASHER").count == "30"
    cell.take(does(note(page.left, "B-1")))
    assert cell.on(UnitPage).head.code == "B-1"
    cell.scan("SHELF")
    assert (cell.on(StockPage).left, words(cell.on(StockPage).left_empty)) == (
        (),
        "No unit is here.",
    )
