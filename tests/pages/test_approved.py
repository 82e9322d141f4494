"""The pages of things name who approved what was done under a lent right (N3)."""

import pytest

from kiosk.screens.intents import Turn
from kiosk.screens.values import StockPage, UnitPage
from tests.pages.cell import Cell, words
from tests.workflows.ruled import COLD, rules


@pytest.mark.feature("P3")
@pytest.mark.feature("N3")
def test_the_history_of_a_lot_names_who_did_it_and_who_approved(cell: Cell) -> None:
    rules(cell.shop, COLD)
    cell.play("1003\nC.RECEIVE\nCHIP\nSHELF\nL-1\n!key 40\n1001\nC.DONE\nL-1")
    cell.take(Turn("moves"))
    came = cell.on(StockPage).events[-1]
    assert came.who == "Carla"
    assert words(came.detail) == "40 to SHELF, approved by Maria"


@pytest.mark.feature("N3")
def test_the_history_of_a_unit_names_who_lent_the_right_to_its_task(cell: Cell) -> None:
    cell.play("1002\nC.RECEIVE\n1001\nMOTOR\nDOCK\nSN-1\nC.DONE\nSN-1")
    came = cell.on(UnitPage).events[-1]
    assert (came.who, words(came.detail)) == ("Otto", "to DOCK, approved by Maria")
