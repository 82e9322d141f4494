"""Typing instead of scanning: a code twice, a PIN behind a name, which of several matches."""

import pytest

from kiosk.importer.report import ImportKind
from kiosk.screens.intents import Open, Where
from kiosk.screens.values import (
    AskPage,
    HomePage,
    InstallPage,
    ListPage,
    LockPage,
    StockPage,
    TypePage,
    UnitPage,
)
from kiosk.session.inputs import Key, Tap, scan
from tests.pages.cell import Cell, action, does, note, titles, words
from tests.play import RECEIVED


def test_a_typed_code_is_asked_for_twice_and_then_looked_up(cell: Cell) -> None:
    cell.play(RECEIVED)
    cell.take(Tap("type"))
    assert (cell.on(TypePage).send, cell.on(TypePage).hidden) == ("key", False)
    cell.take(Key("B-1"))
    assert cell.on(TypePage).first == "B-1"
    cell.take(Key("B-1"))
    assert cell.on(UnitPage).head.code == "B-1"


def test_typing_is_left_by_its_button(cell: Cell) -> None:
    cell.play("1001")
    cell.take(Tap("type"))
    cell.take(does(action(cell.on(TypePage).foot, "back")))
    assert isinstance(cell.page, HomePage)


@pytest.mark.feature("N1")
def test_a_person_signs_on_with_a_pin_and_the_entry_names_them(cell: Cell) -> None:
    people = "badge,name,role,pin\n1003,Carla,clerk,2468"
    cell.shop.take(ImportKind.OPERATORS, people)
    cell.take(Open(Where.PEOPLE))
    cell.take(does(note(cell.on(ListPage).rows, "Carla")))
    page = cell.on(TypePage)
    assert (page.hidden, page.digits, words(page.name)) == (True, True, "PIN")
    cell.take(Key("1111"))
    assert words(cell.on(TypePage).band.headline) == "WRONG PIN"
    cell.take(Key("2468"))
    assert cell.on(HomePage).bar.operator == "Carla"
    cell.play("C.RECEIVE\nMOTOR\nDOCK\nM-9")
    assert cell.shop.rows("select actor from journal where kind = 'unit_received.1'") == [
        ("1003",)
    ]


@pytest.mark.feature("N1")
def test_one_who_was_asked_for_a_pin_may_go_back_to_the_lock(cell: Cell) -> None:
    people = "badge,name,role,pin\n1003,Carla,clerk,2468"
    cell.shop.take(ImportKind.OPERATORS, people)
    cell.take(Tap("sign_on", "1003"))
    cell.take(does(action(cell.on(TypePage).foot, "back")))
    assert cell.on(LockPage).band is None


def test_the_matches_of_one_code_are_told_apart_and_each_leads_to_its_page(cell: Cell) -> None:
    cell.play(RECEIVED)
    label = scan("[)>\x1e06\x1d1PSEAL\x1d1TL-1\x1e\x04")
    cell.take(label)
    assert [(words(each.title), words(each.sub)) for each in cell.on(AskPage).rows] == [
        ("SEAL", "Seal"),
        ("L-1", "Seal"),
    ]
    cell.take(does(cell.on(AskPage).rows[0]))
    assert cell.on(StockPage).head.code == "SEAL"
    cell.take(label)
    cell.take(does(cell.on(AskPage).rows[1]))
    assert cell.on(StockPage).head.code == "L-1"


def test_a_unit_and_a_place_of_one_name_are_told_apart(cell: Cell) -> None:
    cell.play("1003\nC.RECEIVE\nMOTOR\nDOCK\nRACK-Z\nC.DONE")
    cell.shop.take(ImportKind.LOCATIONS, "code,name,parent\nRACK-Z,Rack Z,\n")
    cell.scan("RACK-Z")
    rows = cell.on(AskPage).rows
    assert titles(rows) == ["RACK-Z", "RACK-Z"]
    pages = [cell.take(scan("RACK-Z"), does(each)).page for each in rows]
    assert {type(page) for page in pages} == {StockPage, UnitPage}


def test_in_a_task_a_code_of_several_things_is_that_of_the_part_it_waits_for(cell: Cell) -> None:
    cell.play(RECEIVED + "C.RECEIVE\nSENSOR\nDOCK\nL-2\nC.DONE\nC.BUILD\nPUMP\nP-1")
    assert cell.scan("L-2").recorded
    assert cell.on(InstallPage).lines[2].have == "8"
