"""The pages of inspection and of split lines: what can be tapped, and that the taps lead there."""

from typing import get_args

import pytest

from kiosk.domain.unit import Status
from kiosk.screens.values import AskPage, HomePage, QuantityPage, SerialsPage, Shown, TypePage
from kiosk.session.inputs import Key
from kiosk.workflows import inspect_states
from kiosk.workflows.states import State
from tests.pages.cell import Cell, action, does, note, titles, words
from tests.workflows.inspected import CAME_IN, INSPECTING, inspects


@pytest.fixture(autouse=True)
def _inspecting(cell: Cell) -> None:
    inspects(cell.shop)


STANDS = (
    ("", inspect_states.InspectItem, AskPage),
    ("B-1", inspect_states.InspectVerdict, AskPage),
    ("B-1\nC.REJECT", inspect_states.InspectNote, TypePage),
    ("L-1", inspect_states.InspectPlace, AskPage),
    ("L-1\nSHELF\nC.REJECT", inspect_states.InspectAmount, QuantityPage),
)


@pytest.mark.parametrize(("lines", "state", "page"), STANDS, ids=lambda each: str(each)[-40:])
def test_a_state_has_its_page(
    cell: Cell, lines: str, state: type[State], page: type[Shown]
) -> None:
    cell.play(CAME_IN + "C.MOVE\nL-1\n!key 15\nSHELF\nC.DONE\n1002\nC.INSPECT\n" + lines)
    assert type(cell.shop.session.standing.state) is state
    assert isinstance(cell.page, page)


def test_every_state_there_is_was_stood_in() -> None:
    assert {state for _, state, _ in STANDS} == set(get_args(inspect_states.Inspecting))


@pytest.mark.feature("C15")
def test_home_has_the_task_while_something_waits_and_its_list_is_by_age(cell: Cell) -> None:
    cell.play("1002")
    assert "inspect" not in {each.key for each in cell.on(HomePage).tasks}
    cell.play(CAME_IN + "1002")
    (tile,) = (each for each in cell.on(HomePage).tasks if each.key == "inspect")
    assert words(tile.badge) == "4 waiting"
    assert tile.does is not None
    cell.take(tile.does)
    page = cell.on(AskPage)
    assert titles(page.rows) == ["B-1", "B-2", "L-1", "WASHER"]
    assert words(page.rows[2].sub).startswith("Seal · DOCK · since today")
    cell.take(does(note(page.rows, "B-1")))
    cell.take(does(action(cell.on(AskPage).choices, "accept")))
    assert titles(cell.on(AskPage).rows) == ["B-2", "L-1", "WASHER"]


@pytest.mark.feature("C15")
def test_what_fails_is_rejected_by_taps_with_a_note(cell: Cell) -> None:
    cell.play(INSPECTING + "L-1")
    assert words(cell.on(AskPage).next.sub).startswith("L-1: 40 ea at DOCK.")
    cell.take(does(action(cell.on(AskPage).choices, "reject")))
    page = cell.on(QuantityPage)
    assert (page.line.place, words(page.note)) == ("DOCK", "Nothing entered means all 40 ea")
    cell.take(Key(""))
    assert cell.on(TypePage).send == "key"
    cell.take(does(action(cell.on(TypePage).foot, "no_note")))
    assert [each.held for each in cell.shop.lot("L-1").stock] == ["Rejected at receipt"]


def test_a_supervisor_has_a_button_for_the_whole_receipt(cell: Cell) -> None:
    cell.play(INSPECTING + "B-1")
    assert "accept_receipt" not in {each.key for each in cell.on(AskPage).foot}
    cell.play("1001\nC.INSPECT\nB-1")
    cell.take(does(action(cell.on(AskPage).foot, "accept_receipt")))
    assert cell.shop.unit("B-2").status is Status.AVAILABLE


def test_the_places_at_which_a_lot_waits_can_be_tapped(cell: Cell) -> None:
    cell.play(CAME_IN + "C.MOVE\nL-1\n!key 15\nSHELF\nC.DONE\n1002\nC.INSPECT\nL-1")
    assert titles(cell.on(AskPage).rows) == ["DOCK", "SHELF"]
    cell.take(does(note(cell.on(AskPage).rows, "SHELF")))
    assert words(cell.on(AskPage).next.sub).startswith("L-1: 15 ea at SHELF.")


def test_a_unit_in_the_open_line_is_told_to_wait(cell: Cell) -> None:
    cell.play("1003\nC.RECEIVE\nBOARD\nDOCK\nB-7")
    assert [words(each.label) for each in cell.on(SerialsPage).rows] == ["waits for inspection"]


@pytest.mark.feature("C6")
def test_a_split_line_shows_its_lots_and_what_is_left(cell: Cell) -> None:
    cell.play("1003\nC.RECEIVE\nSEAL\nDOCK")
    cell.take(does(note(cell.on(AskPage).rows, "How many in all")))
    cell.take(Key("40"))
    cell.play("L-1\n!key 25")
    cell.take(does(action(cell.on(AskPage).foot, "reject")))
    cell.play("L-2")
    assert (cell.on(QuantityPage).quantity, words(cell.on(QuantityPage).note)) == (
        "15",
        "15 ea left of 40",
    )
    cell.take(Key("5"))
    page = cell.on(AskPage)
    assert words(page.title) == "10 ea left of 40"
    rows = [(words(each.title), words(each.sub)) for each in page.rows]
    assert rows[1:3] == [("L-2", "5 ea, rejected"), ("L-1", "25 ea")]
    assert action(page.foot, "reject").on
