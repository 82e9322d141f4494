"""New records at the desk, and a table of many."""

from pathlib import Path
from typing import Any, cast

import pytest

from kiosk.domain.link import Frozen
from kiosk.domain.policy import POLICIES
from kiosk.importer.report import ImportKind
from kiosk.screens.intents import Do, Open, Where
from kiosk.screens.values import ListPage, TypePage
from tests.frozen import freeze
from tests.pages.cell import Cell, action, does, note, open_cell, phrases, words
from tests.pages.records import codes, entries, furnish, last, line, said, table, tapped, typed
from tests.play import open_shop


@pytest.fixture
def desk(cell: Cell) -> Cell:
    furnish(cell)
    return cell


def test_a_new_part_is_asked_for_its_number_tracking_and_unit_and_then_shown(desk: Cell) -> None:
    desk.take(Open(Where.TABLE, "parts:"))
    desk.take(does(action(table(desk).foot, "new_record")))
    typed(desk, "HOSE")
    desk.take(does(note(desk.on(ListPage).rows, "counted")))
    desk.take(does(note(desk.on(ListPage).rows, "m")))
    assert words(table(desk).title) == "Parts: HOSE"
    assert words(line(desk, "Unit").cells[1]) == "m"
    assert last(desk) == ("part_defined.1", "1001")


@pytest.mark.parametrize(
    ("kind", "answers", "shown"),
    [
        ("parts", ("VALVE", "serial"), "Parts: VALVE"),
        ("schemes", ("PUMPS", "P-{seq:4}"), "Numbering schemes: PUMPS"),
        ("categories", ("METAL",), "Categories: METAL"),
        ("locations", ("YARD",), "Locations: YARD"),
        ("operators", ("1009", "Nele", "operator"), "Operators: 1009"),
        ("operations", ("SHIP", "ship"), "Operation types: SHIP"),
        (
            "rules",
            ("FA-12", "install", "FIELD ACTION", "{sn} goes into the red box, {who}"),
            "Rules that block: FA-12",
        ),
    ],
)
def test_every_table_takes_new_records(
    desk: Cell, kind: str, answers: tuple[str, ...], shown: str
) -> None:
    desk.take(Open(Where.TABLE, f"{kind}:"))
    desk.take(does(action(table(desk).foot, "new_record")))
    for answer in answers:
        if isinstance(desk.page, TypePage):
            typed(desk, answer)
        else:
            desk.take(does(note(desk.on(ListPage).rows, answer)))
    assert words(table(desk).title) == shown
    assert last(desk)[1] == "1001"


def test_a_code_that_is_taken_or_wrong_is_refused_at_once_and_stays_to_be_mended(
    desk: Cell,
) -> None:
    desk.take(Open(Where.TABLE, "parts:"))
    desk.take(does(action(table(desk).foot, "new_record")))
    before = entries(desk)
    typed(desk, "MOTOR")
    assert said(desk).startswith("MOTOR is there already")
    typed(desk, "C.DONE")
    assert said(desk).startswith("Part number: this is a command word")
    typed(desk, "DOCK")
    assert said(desk).startswith("Part number: ")
    assert desk.on(TypePage).start is not None
    assert entries(desk) == before


@pytest.mark.parametrize(
    ("value", "why"),
    [
        ("", "it is empty"),
        (" \t", "it is empty"),
        ("K\x1eN\x1eserial\x1eea", "it holds the hidden character U+001E"),
        ("K\x1f", "it holds the hidden character U+001F"),
    ],
)
@pytest.mark.parametrize("kind", ["parts", "categories", "schemes", "locations", "operators"])
def test_what_is_no_code_is_refused_and_asked_for_again(
    desk: Cell, kind: str, value: str, why: str
) -> None:
    desk.take(Open(Where.RECORD_CELL, f"{kind}:new::"))
    before = entries(desk)
    typed(desk, value)
    assert f": {why}. Nothing was changed." in said(desk)
    assert isinstance(desk.page, TypePage)
    assert entries(desk) == before


@pytest.mark.parametrize(
    "record",
    [
        *("parts:SEAL", "schemes:BOARDS", "categories:BOARD", "locations:DOCK"),
        *("operators:1001", "operations:GOODS-IN", *(f"policies:{name}" for name in POLICIES)),
    ],
)
def test_every_column_and_all_that_it_can_hold_have_words(desk: Cell, record: str) -> None:
    desk.take(Open(Where.RECORD, record))
    lines = table(desk).lines
    assert lines
    assert all(words(each) for line in lines for each in line.cells)
    for each in lines:
        if each.does is None:
            continue
        shown = desk.take(each.does).page
        assert all(words(said) for said in phrases(shown))


def test_a_frozen_station_edits_nothing(desk: Cell) -> None:
    desk.take(Open(Where.RECORD, "parts:SEAL"))
    desk.take(tapped(desk, "Name"))
    send = desk.on(TypePage).send
    freeze(desk.shop, Frozen.RESTORED)
    before = entries(desk)
    desk.take(Do(send, "Seal, EPDM"))
    assert entries(desk) == before


@pytest.mark.slow
def test_of_25000_parts_200_are_shown_in_a_few_statements(tmp_path: Path) -> None:
    named = {f"P-{n:05d}": f"Part {n % 500}" for n in range(25_000)}
    rows = "".join(f"{code},untracked,{name}\n" for code, name in named.items())
    shop = open_shop(tmp_path)
    try:
        shop.take(ImportKind.PARTS, f"part_number,tracking,name\n{rows}")
        shop.take(ImportKind.OPERATORS, "badge,name,role\n1001,Maria,supervisor\n")
        cell = open_cell(shop)
        cell.play("1001")
        cell.take(Open(Where.TABLE, "parts:"))
        assert (len(codes(cell)), words(table(cell).count)) == (200, "200 of 25,000")
        asked: list[str] = []
        cast("Any", shop.app.store._reading).set_trace_callback(asked.append)
        cell.take(Open(Where.TABLE, "parts:part 499"))
        found = sum("499" in f"{code} {name}" for code, name in named.items())
        assert words(table(cell).count) == f"{found} of 25,000"
        assert 0 < len(asked) < 30
        assert any("searched" in each for each in asked)
        asked.clear()
        cell.take(Open(Where.TABLES), Open(Where.TABLE, "parts:part 499"))
        assert not any("searched" in each for each in asked), "nothing has changed"
        shop.take(ImportKind.PARTS, "part_number,tracking,name\nP-X,untracked,Part 499\n")
        cell.take(Open(Where.TABLE, "parts:part 499"))
        assert words(table(cell).count) == f"{found + 1} of 25,001"
    finally:
        shop.close()
