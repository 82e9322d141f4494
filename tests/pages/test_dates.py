"""What expires on Home and on its page, and dates where lots and units are shown (I3, I4)."""

import pytest

from kiosk.screens.intents import Open, Where
from kiosk.screens.parts import Shade
from kiosk.screens.values import (
    HomePage,
    InstallPage,
    ListPage,
    QuantityPage,
    StockPage,
    UnitPage,
)
from tests.pages.cell import Cell, does, note, titles, words
from tests.workflows.dated import BOARDS, label
from tests.workflows.dated import dated as with_dates

SEALS = (
    BOARDS
    + "C.RECEIVE\nSEAL\nDOCK\n"
    + label("L-2", expiry="261231", quantity="20")
    + "\nL-1\n!key 50\nC.DONE\n"
)


@pytest.fixture
def dated(cell: Cell) -> Cell:
    """Return the cell with date rules, categories, two lots of seals and a motor."""
    with_dates(cell.shop).play(SEALS)
    return cell


@pytest.mark.feature("I3")
def test_home_counts_what_expires_for_clerk_and_supervisor_and_leads_to_it(dated: Cell) -> None:
    dated.play("1003\n!tap help")
    assert "Dates to look at" not in titles(dated.on(HomePage).waiting)
    dated.play("!clock +271d\n1003\nC.CANCEL")
    row = note(dated.on(HomePage).waiting, "Dates to look at")
    assert (row.count, row.shade) == ("2", Shade.CHECK)
    dated.take(does(row))
    page = dated.on(ListPage)
    assert [(words(each.title), words(each.sub), words(each.count)) for each in page.rows] == [
        ("M-1", "Expired 2026-06-17 · MOTOR · 1 ea at DOCK", "171 days over"),
        (
            "L-2",
            ("Out of available stock since 2026-12-01, expires 2026-12-31 · SEAL · 20 ea at DOCK"),
            "26 days left",
        ),
    ]
    dated.take(does(page.rows[1]))
    assert dated.on(StockPage).head.code == "L-2"


@pytest.mark.feature("I3")
def test_who_is_not_responsible_is_not_told(dated: Cell) -> None:
    dated.play("!clock +271d\n1002\nC.CANCEL")
    assert "Dates to look at" not in titles(dated.on(HomePage).waiting)
    dated.take(Open(Where.DATES))
    assert titles(dated.on(ListPage).rows) == ["M-1", "L-2"]


@pytest.mark.feature("I4")
def test_a_lot_and_a_unit_show_their_dates(dated: Cell) -> None:
    dated.play("L-2")
    page = dated.on(StockPage)
    assert [(words(each.name), words(each.value), words(each.origin)) for each in page.facts][
        2:
    ] == [
        ("Expires", "2026-12-31", "printed on the label"),
        ("Not offered from", "2026-12-01", ""),
        ("Warned from", "2026-11-16", ""),
        ("Best before", "2026-11-01", ""),
    ]
    assert page.head.issue is None or "Expire" not in words(page.head.issue.title)
    dated.play("M-1")
    unit = dated.on(UnitPage)
    assert words(unit.title_right) == "Expires 2026-06-17, not offered from 2026-06-07"
    dated.play("!clock +271d\nM-1")
    issue = dated.on(UnitPage).head.issue
    assert issue is not None
    assert (words(issue.title), issue.shade) == ("Expired", Shade.STOP)


@pytest.mark.feature("I3")
def test_a_lot_that_is_warned_of_says_when_it_expires(dated: Cell) -> None:
    dated.play("!clock +255d\nL-2")
    issue = dated.on(StockPage).head.issue
    assert issue is not None
    assert (words(issue.title), words(issue.sub)) == ("Expires soon", "Expires 2026-12-31")
    dated.shop.policy("expiry", "off")
    dated.play("L-2")
    issue = dated.on(StockPage).head.issue
    assert issue is None or words(issue.title) != "Expires soon"
    dated.play("C.RECEIVE\nSEAL\nDOCK\nL-5")
    assert [words(each.name) for each in dated.on(QuantityPage).fields] == ["Lot"]


def test_a_part_without_a_removal_date_shows_its_expiry_alone(dated: Cell) -> None:
    glue = label("G-1", expiry="261231", part="CHIP", quantity="5")
    dated.play(f"C.RECEIVE\nCHIP\nDOCK\n{glue}\nC.DONE\nCHIP")
    row = note(dated.on(StockPage).left, "G-1")
    assert words(row.sub) == "Expires 2026-12-31"


@pytest.mark.feature("I4")
def test_lists_of_stock_show_dates(dated: Cell) -> None:
    dated.play("DOCK")
    page = dated.on(StockPage)
    assert words(note(page.right, "L-2").sub) == (
        "Seal · Expires 2026-12-31, not offered from 2026-12-01"
    )
    assert words(note(page.left, "M-1").sub) == (
        "Motor · Expires 2026-06-17, not offered from 2026-06-07"
    )
    dated.play("SEAL")
    assert words(note(dated.on(StockPage).left, "L-1").sub) == (
        "Expires 2027-03-09, not offered from 2027-02-07"
    )


@pytest.mark.feature("I2")
def test_the_quantity_page_says_where_the_date_comes_from(dated: Cell) -> None:
    def shown(lines: str) -> list[tuple[str, str, str]]:
        dated.play(lines)
        fields = dated.on(QuantityPage).fields
        return [(words(each.name), words(each.value), words(each.origin)) for each in fields]

    expires = shown("C.RECEIVE\nSEAL\nDOCK\nL-5")[1]
    assert expires == ("Expires", "2027-03-09", "from receipt")
    new = shown("C.CANCEL\nC.RECEIVE\nSEAL\nDOCK\n!key generate")
    assert new[1] == expires
    label_says = shown("C.CANCEL\nC.RECEIVE\nSEAL\nDOCK\n" + label("L-6", expiry="270101"))
    assert ("Expires", "2027-01-01", "printed on the label") in label_says
    assert shown("C.CANCEL\nC.RECEIVE\nSEAL\nDOCK\nL-2")[1][2] == "as the lot has it"


@pytest.mark.feature("I5")
def test_the_line_of_a_build_names_the_lot_to_take(dated: Cell) -> None:
    dated.play("C.BUILD\nPUMP\nP-1")
    line = next(each for each in dated.on(InstallPage).lines if each.part == "SEAL")
    assert words(line.value) == "Lot L-2"
    assert words(line.value_sub) == "Expires 2026-12-31, not offered from 2026-12-01"


def test_without_dates_the_line_names_the_lot_that_came_first(cell: Cell) -> None:
    cell.play(BOARDS + "C.RECEIVE\nCHIP\nDOCK\nC-1\n!key 9\nC-2\n!key 9\nC.DONE\n")
    cell.play("C.BUILD\nBOARD\nB-9")
    (line,) = cell.on(InstallPage).lines
    assert (words(line.value), words(line.value_sub)) == ("Lot C-1", "")
