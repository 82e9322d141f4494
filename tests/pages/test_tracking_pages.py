"""The pages of tracking, assigning, archiving and correcting serials, from a thing's own page."""

import pytest

from kiosk.importer.report import ImportKind
from kiosk.screens.intents import Open, Where
from kiosk.screens.parts import Shade
from kiosk.screens.values import (
    AskPage,
    InstallPage,
    ListPage,
    QuantityPage,
    StockPage,
    TypePage,
    UnitPage,
)
from kiosk.session.inputs import Key, Tap
from tests.pages.cell import Cell, action, does, note, titles, words
from tests.play import RECEIVED


def of_part(cell: Cell, part: str) -> StockPage:
    cell.scan(part)
    return cell.on(StockPage)


@pytest.mark.feature("B17")
def test_the_page_of_a_part_leads_to_its_types_in_plain_words(cell: Cell) -> None:
    cell.play(RECEIVED)
    cell.take(does(action(of_part(cell, "BOARD").rail, "tracking")))
    page = cell.on(AskPage)
    assert titles(page.rows) == [
        "Serial: a number for every piece",
        "Lot: a number for a batch",
        "Untracked: only a count",
    ]
    assert [words(each.sub) for each in page.rows] == [
        "Choose it if you must know which one it was. Costs a scan each time. It is this now.",
        "Choose it if you may have to recall a batch. In doubt, this one.",
        "Choose it if “we have 8” is all you need to know. No history.",
    ]
    assert [(words(each.name), words(each.value)) for each in page.read] == [("Available", "3")]
    assert words(page.read_title) == "In stock now"


@pytest.mark.feature("B15")
@pytest.mark.feature("B16")
def test_old_stock_is_asked_about_with_a_clean_start_first_and_assigned_by_taps(
    cell: Cell,
) -> None:
    cell.play(RECEIVED)
    cell.take(does(action(of_part(cell, "WASHER").rail, "tracking")))
    cell.take(does(note(cell.on(AskPage).rows, "Lot: a number for a batch")))
    page = cell.on(AskPage)
    assert titles(page.rows)[0] == "Archive it and start clean"
    assert page.rows[0].shade is Shade.OK
    assert words(page.rows[0].sub).startswith("Recommended")
    cell.take(does(note(page.rows, "Assign numbers now")))
    page = cell.on(AskPage)
    assert [(words(each.title), words(each.sub), each.count) for each in page.rows] == [
        ("COUNT becomes LOT", "For every receipt of WASHER from now on", ""),
        ("DOCK", "Gets its numbers next", "30"),
    ]
    cell.take(does(action(page.foot, "do_it")))
    page = cell.on(AskPage)
    assert titles(page.rows) == ["New lot number", "DOCK"]
    cell.take(does(note(page.rows, "New lot number")))
    assert cell.on(QuantityPage).quantity == "30"
    cell.take(Key("12"))
    assert words(note(cell.on(AskPage).rows, "DOCK").count) == "18"


@pytest.mark.feature("B16")
def test_the_page_of_a_tracked_part_warns_of_pieces_without_a_number(cell: Cell) -> None:
    cell.play(RECEIVED + "C.TRACKING\nWASHER\n!tap decide lot\n!tap decide keep\n!tap confirm")
    cell.play("C.DONE")
    issue = of_part(cell, "WASHER").head.issue
    assert issue is not None
    assert words(issue.title) == "30 ea without a number"
    cell.take(does(issue))
    page = cell.on(AskPage)
    assert titles(page.rows)[:2] == ["Assign numbers", "Archive them"]


def test_who_is_no_supervisor_is_told_whose_badge_does_it(cell: Cell) -> None:
    cell.play(RECEIVED + "1003\nC.TRACKING\nWASHER\n!tap decide lot\n!tap decide keep")
    page = cell.on(AskPage)
    assert [(words(each.title), each.does) for each in page.rows] == [
        ("A supervisor's badge does it", None),
        ("COUNT becomes LOT", None),
        ("DOCK", None),
    ]
    assert [each.key for each in page.foot] == ["back", "type", "more"]


def test_serials_are_assigned_location_by_location(cell: Cell) -> None:
    cell.shop.take(
        ImportKind.PARTS, "part_number,tracking,serial_scheme\nWASHER,untracked,W{seq:3}\n"
    )
    cell.play(RECEIVED + "C.MOVE\nWASHER\n!key 10\nSHELF\nC.DONE\nC.TRACKING\nWASHER")
    cell.play("!tap decide serial\n!tap decide assign\n!tap confirm")
    assert titles(cell.on(AskPage).rows) == ["DOCK", "SHELF"]
    cell.take(does(note(cell.on(AskPage).rows, "SHELF")))
    cell.take(does(note(cell.on(AskPage).rows, "Number one by our scheme")))
    assert words(note(cell.on(AskPage).rows, "SHELF").count) == "9"


@pytest.mark.feature("B18")
def test_the_page_of_a_unit_archives_it_with_a_reason_to_tap_or_to_type(cell: Cell) -> None:
    cell.play(RECEIVED)
    cell.scan("B-1")
    cell.take(does(action(cell.on(UnitPage).rail, "archive")))
    page = cell.on(AskPage)
    assert titles(page.rows) == ["obsolete", "not found", "damaged", "Another reason"]
    assert note(page.rows, "Another reason").does == Open(Where.REASON)
    cell.take(Open(Where.REASON))
    assert words(cell.on(TypePage).name) == "Why?"
    cell.take(Key("eaten by mice"))
    assert words(cell.on(AskPage).band.headline) == "B-1 ARCHIVED"
    cell.play("C.DONE")
    cell.scan("B-1")
    assert not {"archive", "renumber"} & {each.key for each in cell.on(UnitPage).rail}


@pytest.mark.feature("B18")
def test_the_page_of_a_lot_archives_what_lies_at_a_place(cell: Cell) -> None:
    cell.play(RECEIVED + "C.MOVE\nL-2\n!key 5\nSHELF\nC.DONE")
    cell.scan("L-2")
    cell.take(does(action(cell.on(StockPage).rail, "archive")))
    cell.take(does(note(cell.on(AskPage).rows, "SHELF")))
    cell.take(does(note(cell.on(AskPage).rows, "damaged")))
    assert words(cell.on(AskPage).band.headline) == "L-2 ARCHIVED"


@pytest.mark.feature("A25")
def test_the_page_of_a_unit_corrects_its_serial(cell: Cell) -> None:
    cell.play(RECEIVED)
    cell.scan("B-1")
    cell.take(does(action(cell.on(UnitPage).rail, "renumber")))
    assert titles(cell.on(AskPage).rows) == [
        "The next number of its scheme",
        "Enter the right serial",
        "A new label prints",
        "B-1 still finds it",
    ]
    cell.scan("B-71")
    assert titles(cell.on(AskPage).rows) == [
        *("typing error", "the maker relabelled it", "Another reason"),
    ]
    cell.take(does(note(cell.on(AskPage).rows, "typing error")))
    cell.play("C.DONE")
    cell.scan("B-1")
    assert cell.on(UnitPage).head.code == "B-71"


@pytest.mark.feature("A17")
@pytest.mark.feature("A20")
def test_a_batch_is_asked_for_from_more_and_shown_with_the_unit(cell: Cell) -> None:
    cell.play("1001\nC.RECEIVE\nBOARD\nDOCK")
    cell.take(Open(Where.MORE))
    cell.take(does(note(cell.on(ListPage).rows, "Batch")))
    assert words(cell.on(TypePage).name) == "Batch"
    cell.take(Key("B7"))
    cell.play("BX-1\nC.DONE")
    cell.scan("B7")
    head = cell.on(UnitPage).head
    assert (head.code, words(head.kind)) == ("BX-1", "Unit · Board · BOARD rev B, batch B7")


@pytest.mark.feature("A17")
def test_the_page_of_a_counted_part_lists_its_batches(cell: Cell) -> None:
    cell.shop.policy("free_batches", "on")
    cell.play("1001\nC.RECEIVE\nWASHER\nDOCK\nC.BATCH\nB7\n!key 5\nC.DONE")
    facts = {words(each.name): words(each.value) for each in of_part(cell, "WASHER").facts}
    assert facts["Batches"] == "B7"


def test_old_untracked_stock_is_offered_where_a_tracked_part_is_asked_for(cell: Cell) -> None:
    cell.play(RECEIVED + "C.TRACKING\nWASHER\n!tap decide lot\n!tap decide keep\n!tap confirm")
    cell.play("C.BUILD\nPUMP\nP-1\nWASHER")
    cell.take(Tap("help"))
    cell.take(does(action(cell.on(InstallPage).foot, "old_stock")))
    assert cell.on(QuantityPage).line.sub
