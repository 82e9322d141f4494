"""The released bill of material on screen, its versions, and putting one back."""

import pytest

from kiosk.importer.report import ImportKind
from kiosk.screens.intents import Do, Open, Where
from kiosk.screens.values import ListPage, StockPage, TablePage
from tests.pages.bom_cell import Boms, cells, told
from tests.pages.cell import Cell, action, does, titles, words
from tests.play import RECEIVED

LONG = "parent,component,quantity,reference_designators\n" + "".join(
    f"BOARD,{part},{count},{places}\n"
    for part, count, places in (("CHIP", 4, "C1 C2 C3 C4"), ("WIRE", 2.5, ""))
)


@pytest.fixture
def pump(cell: Cell) -> Boms:
    """The BOM of the pump, its supervisor signed on."""
    cell.play("1001")
    return Boms(cell, "PUMP")


def test_a_parts_page_leads_to_its_bom_and_a_component_to_its_own(pump: Boms) -> None:
    pump.cell.play("PUMP")
    pump.cell.take(does(action(pump.cell.on(StockPage).rail, "bom")))
    page = pump.cell.on(TablePage)
    assert cells(page) == [
        ["1", "1", "BOARD", "Board", "SERIAL", "2 ea", "J1, J2", ""],
        ["2", "2", "MOTOR", "Motor", "SERIAL", "1 ea", "", "or MOTOR-X"],
        ["3", "3", "SEAL", "Seal", "LOT", "8 ea", "", "or SEAL-X"],
        ["4", "4", "WASHER", "Washer", "COUNT", "12 ea", "", ""],
        ["5", "5", "GLUE", "Glue", "LOT", "0.5 l", "", "may be left out"],
    ]
    assert (words(page.title), words(page.count)) == ("PUMP Pump", "lines: 5")
    assert page.lines[0].does is not None
    pump.cell.take(page.lines[0].does)
    assert [each[2] for each in cells(pump.cell.on(TablePage))] == ["CHIP"]
    pump.cell.take(Open(Where.BOM, "PUMP"), page.lines[1].does or Do(""))
    assert words(pump.cell.on(StockPage).head.code) == "MOTOR"
    pump.cell.take(Open(Where.BOM, "PUMP"))
    pump.press("back")
    assert words(pump.cell.on(StockPage).head.code) == "PUMP"


def test_designators_are_shortened_and_told_whole_to_a_screen_reader(pump: Boms) -> None:
    pump.cell.shop.take(ImportKind.BOM, LONG)
    pump.cell.take(Open(Where.BOM, "BOARD"))
    line = pump.cell.on(TablePage).lines[0]
    assert words(line.cells[6]) == "C1-C4"
    assert words(line.spoken[6]) == "C1 C2 C3 C4"


@pytest.mark.feature("F10")
def test_the_head_says_which_version_whose_and_what_is_being_built_with_it(pump: Boms) -> None:
    version = pump.facts()[0][0][:8]
    pump.cell.play(f"C.SIGNOFF\n{RECEIVED}C.BUILD\nPUMP\nP-1\nC.CANCEL\nC.SIGNOFF\n1001")
    pump.cell.take(Open(Where.BOM, "PUMP"))
    page = pump.cell.on(TablePage)
    assert told(page)[0] == f"Version {version}"
    assert told(page)[1].endswith(" by admin:test")
    assert page.band is not None
    assert (words(page.band.side), words(page.band.side_sub)) == ("1", "being built")
    assert [each[3] for each in pump.past()] == ["1"]


def test_a_part_without_one_says_so_and_only_a_supervisor_can_begin_it(pump: Boms) -> None:
    pump.cell.play("MOTOR")
    button = action(pump.cell.on(StockPage).rail, "bom")
    assert words(button.sub) == "none yet"
    pump.cell.take(does(button))
    page = pump.cell.on(TablePage)
    assert words(page.empty).startswith("This part has no bill of material yet.")
    assert [each.key for each in page.foot] == ["back", "bom_begin"]
    pump.cell.play("C.SIGNOFF\n1002\nMOTOR")
    assert "bom" not in [each.key for each in pump.cell.on(StockPage).rail]
    pump.cell.play("PUMP")
    pump.cell.take(does(action(pump.cell.on(StockPage).rail, "bom")))
    assert action(pump.cell.on(TablePage).foot, "bom_change").does is None


def test_a_long_bom_is_narrowed_by_what_is_typed(pump: Boms) -> None:
    parts = "".join(f"X-{number},Part {number},untracked\n" for number in range(400))
    pump.cell.shop.take(ImportKind.PARTS, f"part_number,name,tracking\n{parts}")
    lines = "".join(f"RIG,X-{number},1,D{number}\n" for number in range(400))
    pump.cell.shop.take(
        ImportKind.BOM, f"parent,component,quantity,reference_designators\n{lines}"
    )
    pump.cell.take(Open(Where.BOM, "RIG"))
    page = pump.cell.on(TablePage)
    assert (len(page.lines), words(page.count)) == (300, "300 of 400")
    assert page.find is not None
    pump.cell.take(Open(page.find.where, f"{page.find.subject}d399"))
    assert [each[2] for each in cells(pump.cell.on(TablePage))] == ["X-399"]
    pump.cell.take(Open(page.find.where, f"{page.find.subject}nothing"))
    assert words(pump.cell.on(TablePage).empty) == "No line has this in it."


@pytest.mark.feature("F10")
def test_every_version_is_listed_with_its_author_and_what_it_changed(pump: Boms) -> None:
    pump.begin()
    pump.write(3, quantity="9")
    pump.release()
    pump.begin()
    pump.add("WIRE", "1.5")
    pump.cell.take(Do("bom_drop:1:PUMP"))
    pump.release()
    assert [each[2:] for each in pump.past()] == [
        ["Maria", "", "lines added: 1, changed: 0, removed: 1"],
        ["Maria", "", "lines added: 0, changed: 1, removed: 0"],
        ["admin:test", "", "lines: 5"],
    ]
    first = pump.cell.on(TablePage).lines[2].does
    assert first is not None
    pump.cell.take(first)
    assert [each[2] for each in cells(pump.cell.on(TablePage))] == [
        *("BOARD", "MOTOR", "SEAL", "WASHER", "GLUE"),
    ]


@pytest.mark.feature("F10")
def test_a_version_is_put_back_as_a_fact_and_has_the_id_it_had(pump: Boms) -> None:
    before = pump.released()
    pump.begin()
    pump.cell.take(Do("bom_drop:1:PUMP"))
    pump.write(2, quantity="4")
    pump.release()
    old, new = pump.facts()
    pump.cell.take(Open(Where.BOM_VERSION, f"{old[0]}:PUMP"))
    pump.press("bom_put_back")
    asked = pump.cell.on(ListPage)
    assert told(asked)[0] == f"Release version {old[0][:8]} again?"
    assert titles(asked.rows) == ["MOTOR Motor", "BOARD Board"]
    assert [words(each.sub) for each in asked.rows] == ["Quantity: 4 → 1", "Added: 2 ea"]
    pump.press("bom_put_back")
    assert "is released" in told(pump.cell.on(TablePage))[1]
    assert pump.released() == before
    assert pump.facts() == [old, new, (old[0], "Maria")]
    assert len(pump.past()) == 3
    pump.cell.take(Open(Where.BOM_VERSION, f"{old[0]}:PUMP"))
    button = action(pump.cell.on(TablePage).foot, "bom_put_back")
    assert (button.does, words(button.sub)) == (None, "Released now")
    pump.cell.take(Do(f"bom_put_back:{old[0]}:PUMP"))
    assert len(pump.facts()) == 3


def test_what_may_not_be_released_any_more_is_not_put_back(pump: Boms) -> None:
    old = pump.facts()[0][0]
    pump.begin()
    pump.cell.take(Do("bom_drop:1:PUMP"))
    pump.release()
    pump.cell.shop.take(ImportKind.BOM, "parent,component,quantity\nBOARD,PUMP,1\n")
    pump.cell.take(Do(f"bom_put_back:{old}:PUMP"))
    assert told(pump.cell.on(TablePage))[1] == (
        "Not released. Line 1: Component “BOARD”: PUMP would contain itself"
    )
    assert len(pump.facts()) == 2
    pump.cell.take(Open(Where.BOM_VERSION, "nothing:PUMP"))
    assert words(pump.cell.on(TablePage).title) == "Versions of PUMP Pump"
    pump.cell.take(Do("bom_put_back:nothing:PUMP"))
    assert len(pump.facts()) == 2


def test_nobody_signed_on_sees_no_bom(pump: Boms) -> None:
    pump.cell.play("C.SIGNOFF")
    for where in (Where.BOM, Where.BOM_PAST, Where.BOM_DRAFT):
        pump.cell.take(Open(where, "PUMP"))
        assert not isinstance(pump.cell.page, TablePage)
