"""The pages of purchase orders: what can be tapped, and that the taps lead to the receipt."""

import pytest

from kiosk.importer.report import ImportKind
from kiosk.screens.parts import Shade
from kiosk.screens.values import AskPage, ListPage, QuantityPage, SerialsPage, TypePage
from kiosk.session.inputs import Key, Tap
from tests.ordered import ANNOUNCED, ORDERS
from tests.pages.cell import Cell, action, does, note, titles, words

TODAY = "1003\nC.RECEIVE"


@pytest.fixture
def ordered(cell: Cell) -> Cell:
    cell.shop.take(ImportKind.ORDERS, ORDERS)
    cell.shop.take(ImportKind.ANNOUNCED, ANNOUNCED)
    cell.play(TODAY)
    return cell


def counts(page: AskPage) -> list[tuple[object, str, str]]:
    return [(each.title, words(each.sub), words(each.count)) for each in page.rows]


@pytest.mark.feature("C13")
def test_open_orders_stand_over_the_parts_what_is_expected_first_first(ordered: Cell) -> None:
    page = ordered.on(AskPage)
    assert words(page.title) == "Open orders, then parts"
    assert counts(page)[:3] == [
        ("PO-1", "ACME, open, expected 12 Mar", "0/3"),
        ("PO-2", "BOLT & CO, open, expected 20 Mar", "0/2"),
        ("Board", "BOARD · SERIAL", ""),
    ]
    ordered.play("!clock +4d\n1003\nC.RECEIVE")
    assert [each.shade for each in ordered.on(AskPage).rows[:2]] == [Shade.CHECK, Shade.INFO]


@pytest.mark.feature("C13")
@pytest.mark.feature("C16")
def test_an_order_shows_its_lines_with_badge_and_count_and_taps_receive_on_them(
    ordered: Cell,
) -> None:
    ordered.take(does(note(ordered.on(AskPage).rows, "PO-1")))
    page = ordered.on(AskPage)
    assert words(page.title) == "Lines of PO-1"
    assert counts(page) == [
        ("Board", "BOARD · SERIAL · line 1: 0 found, 3 missing", "0/3"),
        ("Seal", "SEAL · LOT · line 2", "0/100"),
        ("Washer", "WASHER · COUNT · line 3", "0/50"),
        ("B-1", "announced with N-9, line 1", ""),
        ("B-2", "announced with N-9, line 1", ""),
        ("B-3", "announced with N-9, line 1", ""),
    ]
    ordered.take(does(note(page.rows, "Board")))
    ordered.take(does(note(ordered.on(AskPage).rows, "DOCK")))
    assert ordered.on(SerialsPage).line.need == 3
    ordered.scan("B-1", "B-9", "1001")
    serials = ordered.on(SerialsPage)
    assert (serials.band.code, words(serials.band.detail)) == (
        "B-9",
        "Supplier's list: 1 found, 2 missing",
    )
    assert words(action(serials.foot, "post").sub) == "recorded: 2, still due: 1"
    ordered.take(does(action(serials.foot, "order")))
    assert counts(ordered.on(AskPage))[0][1:] == (
        "BOARD · SERIAL · line 1: 1 found, 2 missing",
        "2/3",
    )
    extra = note(ordered.on(AskPage).rows, "B-9")
    assert (words(extra.sub), extra.shade) == ("came all the same, line 1", Shade.CHECK)
    ordered.take(does(action(ordered.on(AskPage).foot, "post")))
    assert ordered.shop.session.standing.state.needs.order == ""


def test_a_lot_and_a_count_on_an_order_say_how_much_is_due(ordered: Cell) -> None:
    ordered.play("PO-1\nSEAL\nDOCK\nL-1")
    assert words(ordered.on(QuantityPage).note) == "100 ea left of 100"
    ordered.play("!key 40\nPO-1\nWASHER\nDOCK")
    page = ordered.on(QuantityPage)
    assert words(page.note) == "50 ea left of 50"
    assert does(action(page.foot, "order")) == Tap("choose", "PO-1")


@pytest.mark.feature("C13")
def test_a_line_is_closed_by_taps_and_a_reason(ordered: Cell) -> None:
    ordered.play("1001\nC.RECEIVE\nPO-2")
    ordered.take(does(action(ordered.on(AskPage).foot, "close_line")))
    page = ordered.on(AskPage)
    assert titles(page.rows)[:2] == ["Motor", "Chip"]
    assert words(page.rows[2].title) == "All that is still open"
    ordered.take(does(page.rows[0]))
    why = ordered.on(TypePage)
    assert (words(why.name), why.send) == ("Why no more comes", "key")
    ordered.take(Key("out of production"))
    page = ordered.on(AskPage)
    assert counts(page)[0] == (
        "Motor",
        "MOTOR · SERIAL · line 1, closed: out of production",
        "0/2",
    )
    assert page.rows[0].does is None


def test_an_order_that_is_looked_up_has_a_page_of_its_own(ordered: Cell) -> None:
    ordered.play("PO-2\nMOTOR\nDOCK\nM-1\nM-2\nC.DONE\nPO-2")
    page = ordered.on(ListPage)
    assert [(each.title, each.shade, each.does) for each in page.rows] == [
        ("Motor", Shade.OK, None),
        ("Chip", Shade.INFO, None),
    ]
    assert [words(each.value) for each in page.side] == ["BOLT & CO", "partially received"]


@pytest.mark.feature("C14")
def test_a_line_of_which_more_came_than_was_asked_for_says_so(ordered: Cell) -> None:
    ordered.play("PO-2\nMOTOR\nDOCK\nM-1\nM-2\nM-3\n1001\nPO-2")
    row = note(ordered.on(AskPage).rows, "Motor")
    assert (words(row.sub), row.count, row.shade) == (
        "MOTOR · SERIAL · line 1: 1 more than ordered",
        "3/2",
        Shade.CHECK,
    )
