"""The pages of making a lot, its page afterwards, and a rule that fills the screen (A15, P3)."""

import pytest

from kiosk.domain.codes.code import Command as Word
from kiosk.importer.report import ImportKind
from kiosk.pages.common import choose, word
from kiosk.screens.intents import Turn
from kiosk.screens.values import AskPage, QuantityPage, StockPage, StopPage
from kiosk.session.inputs import Key
from tests.pages.cell import Cell, action, does, note, titles, words
from tests.workflows.ruled import COLD, RECALLED, rules


@pytest.mark.feature("A15")
def test_the_task_is_reached_from_what_is_built_and_lists_what_is_tracked_by_lot(
    cell: Cell,
) -> None:
    cell.play("1002\nC.BUILD")
    cell.take(does(action(cell.on(AskPage).foot, "makelot")))
    page = cell.on(AskPage)
    assert titles(page.rows) == ["Chip", "Glue", "Seal", "Better seal"]
    cell.take(does(note(page.rows, "Chip")))
    assert words(cell.on(AskPage).empty).startswith("The code that names what was made")
    assert "done" not in {each.key for each in cell.on(AskPage).foot}


@pytest.mark.feature("A15")
def test_a_number_of_ours_is_offered_where_there_is_a_pattern_and_the_batch_stays_in_sight(
    cell: Cell,
) -> None:
    keep = "part_number,tracking,lot_pattern,expires_days\nSEAL,lot,SL-{seq:3},30\n"
    cell.shop.take(ImportKind.PARTS, keep)
    cell.play("1002\nC.MAKELOT\nSEAL")
    assert does(note(cell.on(AskPage).rows, "A number of ours")) == Key("generate")
    cell.play("WO-7")
    page = cell.on(QuantityPage)
    assert [words(each.value) for each in page.fields] == ["WO-7", "2026-04-08"]
    assert words(page.fields[1].origin) == "from the day it was made"
    ours = action(page.foot, "our_lot")
    assert words(ours.sub) == "WO-7 is kept as its batch"
    cell.take(does(ours))
    page = cell.on(QuantityPage)
    assert [words(each.value) for each in page.fields][:2] == ["numbered when saved", "WO-7"]
    assert "our_lot" not in {each.key for each in page.foot}
    cell.take(Key("40"))
    cell.take(choose("DOCK"))
    assert "done" in {each.key for each in cell.on(AskPage).foot}
    cell.play("WO-8\n!key 1\nDOCK\nWO-8")
    page = cell.on(QuantityPage)
    assert words(page.note) == "1 ea in stock"
    assert "our_lot" not in {each.key for each in page.foot}, "it has its number"


@pytest.mark.feature("A15")
def test_the_page_of_the_lot_says_that_it_was_made_here_and_of_which_batch(cell: Cell) -> None:
    cell.play("1002\nC.MAKELOT\nSEAL\nWO-7\n!key generate\n!key 40\nDOCK\nC.DONE\nSL-001")
    page = cell.on(StockPage)
    facts = {words(each.name): words(each.value) for each in page.facts}
    assert (facts["Made here"], facts["Batch"], facts["Made"]) == ("40 ea", "WO-7", "2026-03-09")
    assert "Received" not in facts
    assert page.countdown is not None
    assert words(page.countdown.of) == "left of 40 ea"
    cell.take(Turn("moves"))
    (made,) = cell.on(StockPage).events
    assert words(made.title) == "Made here"
    assert words(made.detail) == "40 to DOCK, batch WO-7"


@pytest.mark.feature("P3")
def test_a_rule_fills_the_screen_and_a_supervisors_badge_leads_on(cell: Cell) -> None:
    rules(cell.shop, COLD, RECALLED)
    cell.play("1003\nC.RECEIVE\nBOARD\nDOCK\nB-01")
    page = cell.on(StopPage)
    assert words(page.title) == "FIELD ACTION FA-12"
    assert [words(each.code) for each in page.evidence] == ["FA-12"]
    assert [words(each) for each in page.steps] == [
        *("Do what the message says", "Ask a supervisor if it is not clear"),
    ]
    cell.take(does(action(page.buttons, "set_aside")))
    cell.play("C.CANCEL\nC.RECEIVE\nCHIP\nSHELF\nL-1\n!key 40")
    assert words(cell.on(StopPage).steps[0]) == "A supervisor who agrees scans a badge now"
    cell.play("1001")
    assert isinstance(cell.page, AskPage)
    assert words(cell.on(AskPage).band.headline) == "CHIP received"


def test_the_word_of_the_task_is_on_its_button(cell: Cell) -> None:
    cell.play("1002\nC.BUILD")
    assert does(action(cell.on(AskPage).foot, "makelot")) == word(Word.MAKELOT)
