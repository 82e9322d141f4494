"""Numbering on screen: the schemes, the page of each one, and whose numbers a part bears."""

import pytest

from kiosk.importer.report import ImportKind
from kiosk.screens.intents import Back, Open, Where
from kiosk.screens.values import AskPage, ListPage, QuantityPage, SerialsPage, StockPage
from kiosk.session.inputs import Key
from tests.pages.cell import Cell, action, does, note, titles, words

SCHEMES = """\
name,pattern,letter_case,validates,note
BOARDS,BRD-{yy}{week}-{seq:5}{check},exact,yes,all boards
"""
PARTS = """\
part_number,tracking,serial_scheme,lot_pattern,numbered_by
BOARD,serial,BOARDS,,ours
SEAL,lot,,SL-{seq:3},
MOTOR,serial,,,ours
SENSOR,serial,,,theirs
"""


@pytest.fixture
def numbered(cell: Cell) -> Cell:
    """The pump shop with a scheme that has a name, and parts of ours and of others."""
    cell.shop.take(ImportKind.SCHEMES, SCHEMES)
    cell.shop.take(ImportKind.PARTS, PARTS)
    cell.play("1001")
    return cell


def page(cell: Cell) -> ListPage:
    assert isinstance(cell.page, ListPage)
    return cell.page


@pytest.mark.feature("A27")
def test_every_scheme_is_listed_in_settings_and_tapped_it_has_a_page(numbered: Cell) -> None:
    numbered.take(Open(Where.SETTINGS))
    numbered.take(does(note(page(numbered).rows, "Numbering")))
    assert titles(page(numbered).rows)[0] == "BOARDS"
    assert "PUMP-{seq:4}" in titles(page(numbered).rows)
    numbered.take(does(note(page(numbered).rows, "BOARDS")))
    shown = page(numbered)
    assert words(shown.title) == "BOARDS, such as BRD-2611-00001K"
    assert words(shown.title_right) == "BRD-{yy}{week}-{seq:5}{check}"
    assert titles(shown.rows) == ["BOARD Board", "BRD-", "{yy}", "{week}", "{seq:5}", "{check}"]
    assert [words(each.value) for each in shown.side] == [
        *("Are two numbers", "Must have this form", "1", "all boards"),
    ]
    numbered.take(does(action(shown.foot, "back")))
    assert "BOARDS" in titles(page(numbered).rows)


@pytest.mark.feature("A27")
def test_what_the_page_says_comes_next_is_what_comes_next(numbered: Cell) -> None:
    for _ in range(3):
        numbered.take(Open(Where.SCHEME, "BOARDS"))
        said = words(page(numbered).rows[0].sub).removeprefix("next ")
        numbered.take(Back())
        numbered.play("C.CANCEL\nC.RECEIVE\nBOARD\nDOCK\n!key 1\nC.DONE")
        rows = numbered.shop.rows("select serial from unit order by id desc limit 1")
        assert rows == [(said,)]


@pytest.mark.feature("A27")
@pytest.mark.parametrize(("part", "name"), [("BOARD", "BOARDS"), ("SEAL", "SL-{seq:3}")])
def test_a_parts_page_leads_to_the_page_of_its_numbers(
    numbered: Cell, part: str, name: str
) -> None:
    numbered.play(part)
    assert isinstance(numbered.page, StockPage)
    numbered.take(does(action(numbered.page.rail, "scheme")))
    assert words(page(numbered).title).startswith(f"{name}, such as ")


@pytest.mark.feature("A28")
def test_a_parts_page_says_whose_numbers_its_units_bear(numbered: Cell) -> None:
    for part, whose in (("BOARD", "ours"), ("SENSOR", "the maker's")):
        numbered.play(part)
        assert isinstance(numbered.page, StockPage)
        assert words(numbered.page.facts[-1].value) == whose
    numbered.play("WASHER")
    assert isinstance(numbered.page, StockPage)
    assert "scheme" not in [each.key for each in numbered.page.rail]


@pytest.mark.feature("A28")
def test_receiving_offers_ours_first_and_none_of_ours_for_the_makers(numbered: Cell) -> None:
    numbered.play("C.RECEIVE\nMOTOR\nDOCK")
    assert isinstance(numbered.page, SerialsPage)
    assert "Give new numbers" in words(numbered.page.empty)
    numbered.take(does(action(numbered.page.foot, "generate")))
    assert isinstance(numbered.page, QuantityPage)
    assert words(numbered.page.note) == "The numbers after the last"
    numbered.take(Back())
    numbered.take(Open(Where.MORE))
    assert {"Type it", "Give new numbers"} <= set(titles(page(numbered).rows))
    numbered.play("C.CANCEL\nC.RECEIVE\nSENSOR\nDOCK")
    assert isinstance(numbered.page, SerialsPage)
    assert "generate" not in [each.key for each in numbered.page.foot]
    numbered.take(Open(Where.MORE))
    assert "Give new numbers" not in titles(page(numbered).rows)


@pytest.mark.feature("A28")
def test_a_build_of_what_is_counted_on_offers_the_number_after_the_last(numbered: Cell) -> None:
    text = "part_number,tracking,serial_scheme,numbered_by\nPUMP,serial,,ours\n"
    numbered.shop.take(ImportKind.PARTS, text)
    numbered.play("C.BUILD\nPUMP")
    assert isinstance(numbered.page, AskPage)
    assert numbered.page.rows[0].does == Key("generate")
    assert words(numbered.page.rows[0].sub) == "The one after the last"


def test_a_scheme_that_is_gone_leads_to_all_of_them(numbered: Cell) -> None:
    numbered.take(Open(Where.SCHEME, "NOBODY"))
    assert words(page(numbered).title) == "Numbering schemes, with how many parts use each"
