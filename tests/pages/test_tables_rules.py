"""Rules that block, at the desk: made, edited, refused, put back; and what they then block."""

import pytest

from kiosk.importer.report import ImportKind
from kiosk.screens.intents import Do, Open, Where
from kiosk.screens.values import ListPage, StopPage, TablePage, TypePage
from tests.pages.cell import Cell, action, does, note, titles, words
from tests.pages.records import (
    codes,
    entries,
    furnish,
    last,
    line,
    opened,
    said,
    table,
    tapped,
    typed,
)

RULES = (
    "code,action,title,message,part_number,place,role,lift\n"
    "FA-12,receive,FIELD ACTION,Put {sn} into the red box,BOARD,,,no\n"
    "COLD,move,CELLS STAY COLD,{lot} may not lie at {place},,DOCK,operator,yes\n"
)


@pytest.fixture
def desk(cell: Cell) -> Cell:
    furnish(cell)
    cell.shop.take(ImportKind.RULES, RULES)
    return cell


def test_the_table_shows_what_each_rule_blocks_and_finds_it_by_code_and_title(
    desk: Cell,
) -> None:
    desk.take(Open(Where.TABLE, "rules:"))
    assert [tuple(map(words, each.cells)) for each in table(desk).lines] == [
        ("COLD", "CELLS STAY COLD", "move", "", "yes"),
        ("FA-12", "FIELD ACTION", "receive", "BOARD", "yes"),
    ]
    desk.take(Open(Where.TABLE, "rules:cells cold"))
    assert codes(desk) == ["COLD"]


def test_everybody_reads_a_rule_and_only_a_supervisor_edits_it(desk: Cell) -> None:
    desk.play("1003")
    desk.take(Open(Where.RECORD, "rules:FA-12"))
    assert {each.does for each in table(desk).lines} == {None}
    assert words(line(desk, "Message").cells[1]) == "Put {sn} into the red box"
    assert words(line(desk, "Role").cells[1]) == "not set"
    band = table(desk).band
    assert band is not None
    assert (band.headline, band.detail) == ("FIELD ACTION", "Put {sn} into the red box")


@pytest.mark.feature("P3")
def test_a_rule_made_on_screen_blocks_at_once_and_one_that_is_off_does_not(desk: Cell) -> None:
    desk.take(Open(Where.TABLE, "rules:"))
    desk.take(does(action(table(desk).foot, "new_record")))
    typed(desk, "STAY")
    desk.take(does(note(desk.on(ListPage).rows, "receive")))
    typed(desk, "NO MOTORS")
    typed(desk, "No {part} comes in before Friday")
    assert words(table(desk).title) == "Rules that block: STAY"
    desk.take(tapped(desk, "Part number"))
    desk.take(does(action(table(desk).foot, "write_own")))
    typed(desk, "MOT*")
    desk.play("C.RECEIVE\nMOTOR")
    assert words(desk.on(StopPage).title) == "NO MOTORS"
    desk.play("C.CANCEL")
    opened(desk, "rules", "STAY", "On")
    desk.take(does(note(desk.on(ListPage).rows, "no")))
    assert last(desk) == ("rule_defined.1", "1001")
    desk.play("C.RECEIVE\nMOTOR")
    assert not isinstance(desk.page, StopPage)


@pytest.mark.parametrize(
    ("code", "column", "choice"),
    [
        ("FA-12", "Action", "install"),
        ("FA-12", "Role", "receiving clerk"),
        ("FA-12", "Supervisor may lift", "yes"),
        ("FA-12", "On", "no"),
    ],
)
def test_a_word_of_few_is_chosen(desk: Cell, code: str, column: str, choice: str) -> None:
    opened(desk, "rules", code, column)
    rows = desk.on(ListPage).rows
    assert choice in titles(rows)
    desk.take(does(note(rows, choice)))
    assert words(line(desk, column).cells[1]) == choice


def test_only_the_role_of_those_may_be_left_open_again(desk: Cell) -> None:
    opened(desk, "rules", "COLD", "Role")
    desk.take(does(action(desk.on(ListPage).foot, "nothing")))
    assert words(line(desk, "Role").cells[1]) == "not set"
    for column in ("Action", "On", "Supervisor may lift"):
        opened(desk, "rules", "COLD", column)
        assert [each.key for each in desk.on(ListPage).foot] == ["back"]


@pytest.mark.parametrize(
    ("column", "option", "pattern"),
    [("Part number", "MOTOR", "MOT*"), ("Category", "BOARD", "*RD"), ("Place", "DOCK", "scrap")],
)
def test_what_it_is_about_is_chosen_or_typed_with_stars_or_left_open(
    desk: Cell, column: str, option: str, pattern: str
) -> None:
    opened(desk, "rules", "COLD", "Action")
    desk.take(does(note(desk.on(ListPage).rows, "remove")))
    desk.take(tapped(desk, column))
    desk.take(tapped(desk, option))
    assert words(line(desk, column).cells[1]) in {option, "DOCK"}
    desk.take(tapped(desk, column))
    desk.take(does(action(desk.on(TablePage).foot, "write_own")))
    typed(desk, pattern)
    assert words(line(desk, column).cells[1]) == pattern
    desk.take(tapped(desk, column))
    desk.take(does(action(desk.on(TablePage).foot, "nothing")))
    assert words(line(desk, column).cells[1]) == "not set"


@pytest.mark.parametrize(("column", "most"), [("Title", 40), ("Message", 300), ("Supplier", 200)])
def test_a_text_may_be_typed_as_long_as_the_column_holds(
    desk: Cell, column: str, most: int
) -> None:
    opened(desk, "rules", "COLD", column)
    assert desk.on(TypePage).most == most
    typed(desk, "y" * most)
    assert words(line(desk, column).cells[1]) == "y" * most


@pytest.mark.parametrize(
    ("column", "value", "why"),
    [
        ("Part number", "NOWHERE", "Part number: there is no such part"),
        ("Serial", "W-*", "Serial: it never applies: units of"),
        ("Message", "Ask {whom}", "Message: {whom} is no variable"),
        ("Title", "", "Title: it is empty"),
    ],
)
def test_a_rule_that_cannot_apply_is_refused_in_the_importers_words(
    desk: Cell, column: str, value: str, why: str
) -> None:
    opened(desk, "rules", "FA-12", "Part number")
    desk.take(tapped(desk, "MOTOR" if column != "Serial" else "SEAL"))
    before = entries(desk)
    desk.take(tapped(desk, column))
    if isinstance(desk.page, TablePage):
        desk.take(does(action(table(desk).foot, "write_own")))
    typed(desk, value)
    assert said(desk).startswith(why)
    assert entries(desk) == before


def test_a_rule_is_put_back_whole(desk: Cell) -> None:
    opened(desk, "rules", "COLD", "Title")
    typed(desk, "KEEP THEM COLD")
    opened(desk, "rules", "COLD", "Place")
    desk.take(does(action(table(desk).foot, "nothing")))
    desk.take(does(action(table(desk).rail, "record_past")))
    rows = desk.on(ListPage).rows
    assert [words(each.sub) for each in rows] == [
        "Place: DOCK → not set",
        "Title: CELLS STAY COLD → KEEP THEM COLD",
        "Made known",
    ]
    desk.take(does(rows[2]))
    desk.take(does(action(table(desk).foot, "put_back")))
    assert words(line(desk, "Title").cells[1]) == "CELLS STAY COLD"
    assert words(line(desk, "Place").cells[1]) == "DOCK"
    assert last(desk) == ("rule_defined.1", "1001")


def test_two_at_once_do_not_overwrite_each_other(desk: Cell) -> None:
    opened(desk, "rules", "COLD", "Title")
    send = desk.on(TypePage).send
    desk.shop.take(ImportKind.RULES, "code,action,title,message\nCOLD,move,OTHER,Other words\n")
    desk.take(Do(send, "MINE"))
    assert said(desk).startswith("COLD was changed by")
    desk.take(Open(Where.RECORD, "rules:COLD"))
    assert words(line(desk, "Title").cells[1]) == "OTHER"
