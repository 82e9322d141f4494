"""What the importer refuses of a bill of material, told on screen at the line that is wrong."""

from collections.abc import Mapping

import pytest

from kiosk.screens.intents import Do, Open, Where
from kiosk.screens.parts import Shade
from kiosk.screens.values import HomePage, ListPage, TablePage
from tests.pages.bom_cell import Boms, cell_of, said, told
from tests.pages.cell import Cell, action, titles, words

WRONG: Mapping[str, tuple[dict[str, str], str, str]] = {
    "unknown component": (
        {"component": "NOBODY"},
        "Component “NOBODY”: this part is not known; import the parts first",
        "Component",
    ),
    "itself": (
        {"component": "PUMP"},
        "Component “PUMP”: an assembly cannot contain itself",
        "Component",
    ),
    "a ring": (
        {"component": "RIG", "substitutes": ""},
        "Component “RIG”: PUMP would contain itself",
        "Component",
    ),
    "zero": ({"quantity": "0"}, "Quantity “0”: the quantity must be above zero", "Quantity"),
    "less": ({"quantity": "-1"}, 'Quantity “-1”: "-1" is not a plain number', "Quantity"),
    "no number": ({"quantity": "many"}, "Quantity “many”: ", "Quantity"),
    "nothing": ({"quantity": ""}, "Quantity: it is empty", "Quantity"),
    "half a unit": (
        {"quantity": "1.5"},
        "Quantity “1.5”: MOTOR is serial: whole units only",
        "Quantity",
    ),
    "unknown unit": (
        {"quantity": "2 furlongs"},
        "Unit “furlongs”: this unit of measure is not known",
        "Quantity",
    ),
    "another unit": ({"quantity": "2 m"}, "Unit “m”: MOTOR: ", "Quantity"),
    "a place twice": (
        {"reference_designators": "M1, M2, M1"},
        "Reference designators “M1, M2, M1”: M1 stands in it twice",
        "Reference designators",
    ),
    "backwards": (
        {"reference_designators": "M4-M1"},
        "Reference designators “M4-M1”: the range M4-M1 runs backwards",
        "Reference designators",
    ),
    "unknown substitute": (
        {"substitutes": "NOBODY"},
        'May stand in “MOTOR-X; NOBODY”: the part "NOBODY" is not known',
        "May stand in",
    ),
    "itself as substitute": (
        {"substitutes": "MOTOR"},
        "May stand in “MOTOR-X; MOTOR”: the part or its assembly cannot stand in for the part",
        "May stand in",
    ),
}
"""What is written into line 2, what is told there, and of which cell."""


@pytest.fixture
def pump(cell: Cell) -> Boms:
    """The draft of the pump's BOM, with one change that is right."""
    cell.play("1001")
    boms = Boms(cell, "PUMP")
    boms.begin()
    boms.write(4, quantity="10")
    return boms


@pytest.mark.parametrize("what", WRONG)
def test_what_is_wrong_is_told_at_its_line_and_nothing_is_lost(pump: Boms, what: str) -> None:
    written, text, title = WRONG[what]
    pump.write(2, **written)
    kept = pump.begun()
    page = pump.draft()
    assert said(page.lines[1])[1].startswith(text)
    assert [each.shade for each in page.lines if each.shade is Shade.STOP] == [Shade.STOP]
    assert told(page)[0] == "Something is wrong in line 2"
    button = action(page.foot, "bom_release")
    assert (button.does, words(button.sub)) == (None, "lines to mend: 1")
    line = pump.line(2)
    assert told(line)[0] == "Mend this line, or remove it"
    assert told(line)[1].startswith(text)
    assert [each.shade for each in line.rows].count(Shade.STOP) == 1
    assert text.rpartition(": ")[2] in cell_of(line, title)
    pump.cell.take(Do("bom_release:PUMP"))
    assert told(pump.cell.on(TablePage))[1].startswith(f"Not released. Line 2: {text}")
    assert len(pump.facts()) == 1
    assert pump.begun() == kept


def test_it_is_mended_where_it_is_told_and_then_released(pump: Boms) -> None:
    pump.write(2, quantity="0", component="NOBODY")
    assert titles(pump.line(2).rows)[0] == "Component"
    pump.write(2, component="MOTOR-X")
    pump.cell.take(Do("bom_set:substitutes:2:PUMP", "MOTOR-X"))
    assert told(pump.draft())[0] == "Something is wrong in line 2"
    pump.write(2, quantity="2")
    pump.release()
    assert pump.released() == ["BOARD", "MOTOR-X", "SEAL", "WASHER", "GLUE"]


def test_several_wrong_lines_are_all_told_at_once(pump: Boms) -> None:
    pump.write(1, quantity="0")
    pump.write(3, quantity="many")
    pump.add("NOBODY", "")
    page = pump.draft()
    assert told(page)[0] == "Something is wrong in line 1, 3, 6"
    assert said(page.lines[5])[0] == "new"
    pump.cell.take(Do("bom_drop:6:PUMP"), Do("bom_drop:1:PUMP"))
    assert told(pump.draft())[0] == "Something is wrong in line 3"


def test_the_same_line_twice_is_told_and_so_is_one_that_contradicts(pump: Boms) -> None:
    for quantity, text in (
        ("12", "Component “WASHER”: line 4 has the same with another quantity"),
        ("10", "It says the same as line 4: remove one of them"),
    ):
        pump.add("WASHER", "1")
        number = len(pump.draft().lines)
        pump.write(number, find_number="4", quantity=quantity)
        assert said(pump.draft().lines[-1]) == ["new", text]
        assert action(pump.cell.on(TablePage).foot, "bom_release").does is None
        pump.cell.take(Do(f"bom_drop:{number}:PUMP"))


def test_designators_that_do_not_make_up_the_quantity_are_told_and_may_be_meant(
    pump: Boms,
) -> None:
    pump.write(1, reference_designators="J1-J5")
    page = pump.draft()
    assert said(page.lines[0]) == ["changed", "5 reference designators, but 2 of BOARD"]
    assert page.lines[0].shade is Shade.CHECK
    assert told(pump.line(1)) == (
        "Look whether this is meant so",
        "5 reference designators, but 2 of BOARD",
    )
    pump.draft()
    pump.press("bom_release")
    rows = pump.cell.on(ListPage).rows
    assert words(rows[0].sub) == "5 reference designators, but 2 of BOARD"
    pump.press("bom_release")
    assert len(pump.facts()) == 2


def test_a_bom_without_a_line_is_not_released(pump: Boms) -> None:
    pump.cell.take(*(Do(f"bom_drop:{number}:PUMP") for number in range(1, 6)))
    page = pump.draft()
    assert words(action(page.foot, "bom_release").sub) == "no line is left"
    pump.cell.take(Do("bom_release:PUMP"))
    assert len(pump.facts()) == 1
    assert pump.begun() is not None


@pytest.mark.parametrize(
    "what",
    [
        *("bom_set:quantity:77:PUMP", "bom_set:nothing:1:PUMP", "bom_set:quantity:1:RIG"),
        *("bom_keep:x:PUMP", "bom_drop:x:PUMP", "bom_take_up:RIG", "bom_release:RIG"),
    ],
)
def test_what_is_not_there_is_not_edited(pump: Boms, what: str) -> None:
    kept = pump.begun()
    pump.cell.take(Do(what, "5"))
    assert told(pump.cell.on(TablePage))[1] == ("This draft is not there any more. Begin again.")
    assert pump.begun() == kept


@pytest.mark.parametrize(
    "opened",
    [
        *(Open(Where.BOM_LINE, "77:PUMP"), Open(Where.BOM_LINE, "x:PUMP")),
        *(Open(Where.BOM_CELL, "nothing:1:PUMP"), Open(Where.BOM_CELL, "quantity:new:PUMP")),
        *(Open(Where.BOM_ASK, "bom_release:PUMP"), Open(Where.BOM_ASK, "bom_take_up:PUMP")),
    ],
)
def test_a_page_that_cannot_be_shown_gives_way_to_the_draft(pump: Boms, opened: Open) -> None:
    pump.write(1, quantity="0")
    pump.cell.take(opened)
    assert "bom_add" in [each.key for each in pump.cell.page.foot]


def test_a_part_that_is_not_known_has_no_bom_to_begin(pump: Boms) -> None:
    pump.cell.take(Do("bom_begin:NOBODY"))
    assert Boms(pump.cell, "NOBODY").begun() is None
    assert isinstance(pump.cell.page, HomePage)


def test_an_operator_edits_nothing_and_sees_no_draft(pump: Boms) -> None:
    kept = pump.begun()
    pump.cell.play("C.SIGNOFF\n1002")
    pump.cell.take(Do("bom_release:PUMP"), Do("bom_drop:1:PUMP"), Do("bom_discard:PUMP"))
    assert pump.begun() == kept
    assert len(pump.facts()) == 1
    for opened in (
        *(Open(Where.BOM_DRAFT, "PUMP"), Open(Where.BOM_LINE, "1:PUMP")),
        *(Open(Where.BOM_CELL, "quantity:1:PUMP"), Open(Where.BOM_ASK, "bom_discard:PUMP")),
    ):
        pump.cell.take(opened)
        assert [each.key for each in pump.cell.on(TablePage).foot][:2] == ["back", "bom_past"]
