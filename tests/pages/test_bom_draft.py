"""A bill of material is changed on screen: lines added, written, removed, restored, released."""

import pytest

from kiosk.screens.intents import Do, Open
from kiosk.screens.parts import Shade
from kiosk.screens.values import ListPage, TablePage, TypePage
from kiosk.workflows.states import Looking
from tests.pages.bom_cell import Boms, cell_of, cells, said, told
from tests.pages.cell import Cell, action, does, note, titles, words
from tests.play import RECEIVED


@pytest.fixture
def pump(cell: Cell) -> Boms:
    """The BOM of the pump, its supervisor signed on."""
    cell.play("1001")
    return Boms(cell, "PUMP")


def test_every_changed_line_is_marked_and_what_is_released_stands(pump: Boms) -> None:
    pump.begin()
    pump.write(2, quantity="3", find_number="22")
    pump.write(3, optional="yes", substitutes="SEAL-X")
    pump.cell.take(Do("bom_drop:1:PUMP"))
    pump.add("WIRE", "1.5 m")
    page = pump.draft()
    assert [said(each) for each in page.lines] == [
        ["removed", ""],
        ["changed", "Quantity was 1 · Find number was 2"],
        ["changed", "May be left out was No · May stand in was SEAL-X"],
        ["", ""],
        ["", ""],
        ["new", ""],
    ]
    assert [each.shade for each in page.lines] == [
        *(Shade.CHECK, Shade.INFO, Shade.INFO, Shade.PLAIN, Shade.PLAIN, Shade.OK),
    ]
    assert cells(page)[5][:5] == ["6", "WIRE", "Wire", "1.5 m", ""]
    assert told(page) == (
        "lines added: 1, changed: 2, removed: 1",
        "Draft, begun today 14:05 by Maria",
    )
    assert pump.released() == ["BOARD", "MOTOR", "SEAL", "WASHER", "GLUE"]


@pytest.mark.feature("F10")
def test_a_release_is_asked_once_more_and_is_a_fact_of_its_author(pump: Boms) -> None:
    pump.begin()
    page = pump.cell.on(TablePage)
    assert words(action(page.foot, "bom_release").sub) == "nothing is changed yet"
    pump.write(4, quantity="10")
    pump.draft()
    pump.press("bom_release")
    asked = pump.cell.on(ListPage)
    assert told(asked)[0] == "Release this bill of material of PUMP?"
    assert words(note(asked.rows, "WASHER Washer").sub) == "Quantity: 12 → 10"
    assert len(pump.facts()) == 1
    pump.press("bom_release")
    assert len(pump.facts()) == 2
    version, who = pump.facts()[-1]
    assert who == "Maria"
    assert told(pump.cell.on(TablePage))[1] == (
        f"Version {version[:8]} of PUMP is released. New units are built with it."
    )
    assert pump.begun() is None


@pytest.mark.feature("F10")
def test_a_running_build_keeps_the_version_it_began_with(pump: Boms) -> None:
    old = pump.facts()[0][0]
    pump.cell.play(f"C.SIGNOFF\n{RECEIVED}C.BUILD\nPUMP\nP-1\nC.CANCEL\nC.SIGNOFF\n1001")
    pump.begin()
    pump.cell.take(Do("bom_drop:1:PUMP"))
    pump.draft()
    pump.press("bom_release")
    kept = pump.cell.on(ListPage).rows[0]
    assert words(kept.title) == f"Units being built with {old[:8]}: 1"
    assert words(kept.sub) == "They keep it; new ones take what is released"
    pump.press("bom_release")
    assert pump.released() == ["MOTOR", "SEAL", "WASHER", "GLUE"]
    band = pump.cell.on(TablePage).band
    assert band is not None
    assert band.side == ""
    assert [(each[0], each[3]) for each in pump.past()][1:] == [(old[:8], "1")]
    pump.cell.play("C.INSTALL\nP-1\nB-1")
    assert pump.cell.shown.said.key == "unit_installed"
    assert pump.cell.shop.rows("select bom_version from unit where serial = 'P-1'") == [(old,)]


def test_a_component_is_added_by_scan_by_choice_and_as_typed(pump: Boms) -> None:
    pump.cell.play(f"C.SIGNOFF\n{RECEIVED}")
    pump.begin()
    for code, part in (("WIRE", "WIRE"), ("B-1", "BOARD"), ("L-2", "SEAL"), ("X-9", "X-9")):
        pump.draft()
        pump.press("bom_add")
        pump.cell.scan(code)
        asked = pump.cell.on(TypePage)
        assert words(asked.name) == "Quantity"
        pump.cell.take(Do(asked.send, "2"))
        assert words(pump.cell.on(ListPage).title).split(": ")[1].split()[0] == part
    pump.draft()
    pump.press("bom_add")
    page = pump.cell.on(TablePage)
    assert page.find is not None
    pump.cell.take(Open(page.find.where, f"{page.find.subject}sens"))
    assert cells(pump.cell.on(TablePage)) == [["SENSOR", "Sensor", "SERIAL", ""]]
    chosen = pump.cell.on(TablePage).lines[0].does
    assert chosen is not None
    pump.cell.take(chosen)
    assert told_line(pump) == "Line 10 is SENSOR now. Type how many go into one."
    pump.cell.take(Open(page.find.where, f"{page.find.subject}NOBODY"))
    assert words(pump.cell.on(TablePage).empty) == "No part has this in its number or name."
    pump.press("bom_as_typed")
    assert told_line(pump) == "Line 11 is NOBODY now. Type how many go into one."
    assert [each[1] for each in cells(pump.draft())[5:]] == [
        *("WIRE", "BOARD", "SEAL", "X-9", "SENSOR", "NOBODY"),
    ]


def told_line(boms: Boms) -> str:
    return words(boms.cell.on(TypePage).band.detail)


def test_a_badge_and_a_command_mean_on_these_pages_what_they_always_do(pump: Boms) -> None:
    pump.begin()
    pump.press("bom_add")
    pump.cell.scan("C.LOOKUP")
    assert isinstance(pump.cell.shop.session.standing.state, Looking)
    pump.draft()
    pump.press("bom_add")
    pump.cell.scan("1002")
    assert words(pump.cell.page.bar.operator) == "Otto"
    draft = pump.begun()
    assert draft is not None
    assert len(draft.lines) == 5


def test_a_cell_starts_with_what_it_says_and_may_be_emptied(pump: Boms) -> None:
    pump.begin()
    page = pump.line(1)
    assert titles(page.rows) == [
        *("Component", "Quantity", "Find number", "Reference designators"),
        *("May be left out", "May stand in"),
    ]
    pump.cell.take(does(note(page.rows, "Reference designators")))
    asked = pump.cell.on(TypePage)
    assert asked.start == "J1, J2"
    pump.cell.take(Do(asked.send, "J1-J4"))
    assert cell_of(pump.cell.on(ListPage), "Reference designators") == "J1-J4, was J1, J2"
    pump.cell.take(does(note(pump.line(1).rows, "Reference designators")))
    pump.press("nothing")
    assert cell_of(pump.cell.on(ListPage), "Reference designators") == "–, was J1, J2"
    pump.cell.take(does(note(pump.line(1).rows, "May be left out")))
    assert cell_of(pump.cell.on(ListPage), "May be left out") == "Yes, was No"


def test_substitutes_are_chosen_one_by_one_and_taken_off_again(pump: Boms) -> None:
    pump.begin()
    pump.cell.take(does(note(pump.line(2).rows, "May stand in")))
    pump.cell.scan("SENSOR")
    page = pump.cell.on(TablePage)
    marked = [each[0] for each in cells(page) if each[3] == "chosen"]
    assert marked == ["MOTOR-X", "SENSOR"]
    pump.cell.scan("MOTOR-X")
    assert cell_of(pump.line(2), "May stand in") == "SENSOR, was MOTOR-X"


def test_a_line_is_removed_and_restored_with_all_it_said(pump: Boms) -> None:
    pump.begin()
    pump.write(3, quantity="9")
    pump.line(3)
    pump.press("bom_remove")
    assert said(pump.draft().lines[2]) == ["removed", "Quantity was 8"]
    page = pump.line(3)
    assert note(page.rows, "Quantity").does is None
    pump.press("bom_restore")
    assert cell_of(pump.line(3), "Quantity") == "9, was 8"
    pump.add("WIRE", "2")
    pump.line(6)
    pump.press("bom_remove")
    assert len(pump.draft().lines) == 5


def test_a_bom_is_begun_where_there_was_none(pump: Boms) -> None:
    motor = Boms(pump.cell, "MOTOR")
    page = motor.begin()
    assert words(page.empty).startswith("No line yet.")
    assert words(action(page.foot, "bom_release").sub) == "no line is left"
    motor.add("WIRE", "0.25")
    motor.release()
    assert motor.released() == ["WIRE"]


def test_a_draft_is_discarded_only_when_that_was_asked_once_more(pump: Boms) -> None:
    pump.begin()
    pump.write(1, quantity="3")
    pump.draft()
    pump.press("bom_discard")
    asked = pump.cell.on(ListPage)
    assert told(asked) == (
        "Discard this draft? Its changes are lost",
        "Draft, begun today 14:05 by Maria",
    )
    assert titles(asked.rows) == ["BOARD Board"]
    assert pump.begun() is not None
    pump.press("bom_discard")
    assert told(pump.cell.on(TablePage))[1] == "The draft is discarded. What is released stands."
    assert pump.begun() is None
    assert len(pump.facts()) == 1
