"""Tables at the desk: listed, searched, edited and refused; each edit is a fact of somebody."""

import pytest

from kiosk.domain.messages import Phrase, Tone
from kiosk.importer.report import ImportKind
from kiosk.screens.intents import Back, Do, Open, Where
from kiosk.screens.values import HomePage, ListPage, StockPage, TablePage, TypePage
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


@pytest.fixture
def desk(cell: Cell) -> Cell:
    furnish(cell)
    return cell


def test_the_tables_are_reached_from_the_settings_with_how_many_records_each_has(
    desk: Cell,
) -> None:
    desk.take(Open(Where.SETTINGS))
    desk.take(does(note(desk.on(ListPage).rows, "Tables")))
    rows = desk.on(ListPage).rows
    assert [(words(each.title), words(each.count)) for each in rows] == [
        ("Parts", "12"),
        ("Categories", "2"),
        ("Numbering schemes", "1"),
        ("Locations", "3"),
        ("Operators", "4"),
        ("Operation types", "1"),
        ("Rules that block", "0"),
        ("Settings of the plant", "15"),
    ]
    for row in rows:
        desk.take(does(row))
        assert len(table(desk).lines) == int(words(row.count))
        desk.take(does(action(table(desk).foot, "back")))
    assert isinstance(desk.take(Back()).page, HomePage)


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("mot", ["MOTOR", "MOTOR-X"]),
        ("other MOTOR", ["MOTOR-X"]),
        ("test", ["RIG"]),
        ("uber", ["SEAL"]),
        ("strasse", ["CHIP"]),
        ("%", []),
        ("'; drop table part", []),
    ],
)
def test_records_are_found_by_code_and_name_however_they_are_written(
    desk: Cell, search: str, found: list[str]
) -> None:
    desk.shop.take(
        ImportKind.PARTS, "part_number,tracking,name\nSEAL,lot,Über-Dichtung\nCHIP,lot,Straße 5\n"
    )
    find = desk.take(Open(Where.TABLE, "parts:"))
    assert isinstance(find.page, TablePage)
    assert find.page.find == Open(Where.TABLE, "parts:")
    desk.take(Open(Where.TABLE, f"parts:{search}"))
    assert codes(desk) == found
    assert table(desk).search == search
    assert words(table(desk).count) == f"{len(found)} of 12"


def test_back_from_a_record_leads_to_the_table_as_it_was_narrowed(desk: Cell) -> None:
    desk.take(Open(Where.TABLE, "parts:mot"))
    desk.take(tapped(desk, "MOTOR"))
    desk.take(tapped(desk, "Name"))
    desk.take(does(action(desk.on(TypePage).foot, "back")))
    desk.take(does(action(table(desk).foot, "back")))
    assert codes(desk) == ["MOTOR", "MOTOR-X"]


@pytest.mark.parametrize(
    ("kind", "code", "column", "value", "shown"),
    [
        ("parts", "MOTOR", "Name", "Motor 24 V", "Motor 24 V"),
        ("parts", "SEAL", "Expires after", "365", "days: 365"),
        ("parts", "BOARD", "Serial numbers", "B-{seq:3}", "B-{seq:3}"),
        ("schemes", "BOARDS", "Note", "all boards", "all boards"),
        ("categories", "BOARD", "Name", "Circuit boards", "Circuit boards"),
        ("locations", "DOCK", "Name", "Dock 2", "Dock 2"),
        ("operators", "1002", "Access until", "2030-12-31", "2030-12-31"),
        ("operations", "GOODS-IN", "Name", "Dock", "Dock"),
    ],
)
def test_what_is_typed_is_a_fact_of_who_typed_it(
    desk: Cell, kind: str, code: str, column: str, value: str, shown: str
) -> None:
    opened(desk, kind, code, column)
    if isinstance(desk.page, TablePage):
        desk.take(does(action(table(desk).foot, "write_own")))
    typed(desk, value)
    assert words(line(desk, column).cells[1]) == shown
    assert said(desk).startswith(f"{code} saved. {column}: ")
    kinds = {"operators": "rights_set.1", "categories": "category_defined.1"}
    made = kinds.get(kind, f"{kind.removesuffix('s')}_defined.1")
    made = {"operations": "operation_type_defined.1"}.get(kind, made)
    assert last(desk) == (made, "1001")


@pytest.mark.parametrize(
    ("kind", "code", "column", "choice"),
    [
        ("parts", "MOTOR", "Inspected", "yes"),
        ("parts", "MOTOR", "Whose numbers", "the maker's"),
        ("parts", "WIRE", "Tracking", "lot"),
        ("schemes", "BOARDS", "Must fit", "no"),
        ("categories", "BOARD", "Taken first", "what expires first"),
        ("operations", "GOODS-IN", "Known numbers", "yes"),
        ("operators", "1002", "Role", "receiving clerk"),
        ("policies", "Reason of a removal", "Value", "yes"),
    ],
)
def test_a_closed_set_is_chosen_from(
    desk: Cell, kind: str, code: str, column: str, choice: str
) -> None:
    opened(desk, kind, code, column)
    rows = desk.on(ListPage).rows
    assert choice in titles(rows)
    desk.take(does(note(rows, choice)))
    assert words(line(desk, column).cells[1]) == choice
    assert last(desk)[1] == "1001"


@pytest.mark.parametrize(
    ("kind", "code", "column", "option"),
    [
        ("parts", "SEAL", "Category", "RUBBER"),
        ("parts", "MOTOR-X", "Variant of", "MOTOR"),
        ("parts", "BOARD", "Serial numbers", "BOARDS"),
        ("locations", "DOCK", "Inside", "SHELF"),
    ],
)
def test_what_names_a_record_is_chosen_from_what_there_is_and_emptied(
    desk: Cell, kind: str, code: str, column: str, option: str
) -> None:
    opened(desk, kind, code, column)
    find = table(desk).find
    assert find is not None
    desk.take(Open(find.where, f"{find.subject}{option.lower()}"))
    desk.take(tapped(desk, option))
    assert words(line(desk, column).cells[1]) == option
    desk.take(tapped(desk, column))
    desk.take(does(action(table(desk).foot, "nothing")))
    assert words(line(desk, column).cells[1]) == "not set"


@pytest.mark.parametrize(
    ("kind", "code", "column", "value", "why"),
    [
        ("parts", "MOTOR", "Expires after", "99999", "it is more than 36500 days"),
        ("schemes", "BOARDS", "Format", "BRD-{what}", "{what"),
        ("operators", "1002", "Access until", "tomorrow", "it must be a day such as 2026-12-31"),
        ("operators", "1002", "PIN", "12", "it must be 4 to 8 digits"),
        ("policies", "Time zone", "Value", "Mars/Base", "Mars/Base is no value of this setting"),
    ],
)
def test_a_refusal_says_the_importers_words_and_changes_nothing(
    desk: Cell, kind: str, code: str, column: str, value: str, why: str
) -> None:
    before = entries(desk)
    opened(desk, kind, code, column)
    typed(desk, value)
    assert why in said(desk)
    assert desk.shown.said.key == "machine_bad"
    assert desk.shown.said.tone is Tone.IDLE
    assert entries(desk) == before
    assert (desk.on(TypePage).start is None) == (column == "PIN")


def test_a_location_does_not_stand_inside_itself(desk: Cell) -> None:
    opened(desk, "locations", "DOCK", "Inside")
    desk.take(tapped(desk, "DOCK"))
    assert said(desk).startswith("Inside: the location would stand inside itself.")
    assert table(desk).columns[0].code


def test_the_key_of_a_record_stays_and_so_does_how_a_part_is_counted(desk: Cell) -> None:
    desk.take(Open(Where.RECORD, "parts:WIRE"))
    assert line(desk, "Part number").does is None
    assert line(desk, "Unit").does is None
    assert words(line(desk, "Unit").cells[1]) == "m"


def test_the_tracking_of_a_part_with_stock_is_changed_by_its_task(desk: Cell) -> None:
    desk.play("C.RECEIVE\nWASHER\nDOCK\n!key 10\nC.DONE")
    opened(desk, "parts", "WASHER", "Tracking")
    (row,) = desk.on(ListPage).rows
    assert words(row.title) == "Change the tracking step by step"
    desk.take(does(row))
    assert not isinstance(desk.page, HomePage)


def test_an_edit_of_the_tracking_behind_the_screens_back_is_refused_too(desk: Cell) -> None:
    opened(desk, "parts", "WASHER", "Tracking")
    does_lot = does(note(desk.on(ListPage).rows, "lot"))
    desk.take(Back())
    desk.play("C.RECEIVE\nWASHER\nDOCK\n!key 10\nC.DONE")
    before = entries(desk)
    desk.take(does_lot)
    told = dict(desk.shown.said.args)["text"]
    assert isinstance(told, Phrase)
    assert told.key == "edit_tracking"
    assert entries(desk) == before


def test_a_part_leads_to_its_own_page(desk: Cell) -> None:
    desk.take(Open(Where.RECORD, "parts:WIRE"))
    desk.take(does(action(table(desk).rail, "record_thing")))
    assert isinstance(desk.page, StockPage)


def test_who_is_no_supervisor_looks_and_changes_nothing(desk: Cell) -> None:
    opened(desk, "parts", "MOTOR", "Name")
    send = desk.on(TypePage).send
    desk.play("1002")
    desk.take(Open(Where.TABLE, "parts:"))
    assert action(table(desk).foot, "new_record").does is None
    desk.take(tapped(desk, "MOTOR"))
    assert {each.does for each in table(desk).lines} == {None}
    assert words(table(desk).count) == "Needs a supervisor"
    before = entries(desk)
    desk.take(Do(send, "Mine"))
    assert said(desk) == "Needs a supervisor"
    assert entries(desk) == before


def test_nobody_signed_on_sees_no_table(cell: Cell) -> None:
    cell.take(Open(Where.SETTINGS))
    assert note(cell.on(ListPage).rows, "Tables").does is None
    for where, subject in ((Where.TABLE, "operators:"), (Where.RECORD, "operators:1001")):
        assert not isinstance(cell.take(Open(where, subject)).page, TablePage)
