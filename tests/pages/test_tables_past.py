"""Records at the desk: new ones, what each was before, put back, and changed by two at once."""

from typing import Any, cast

import pytest

from kiosk.importer.report import ImportKind
from kiosk.screens.intents import Do, Open, Where
from kiosk.screens.values import ListPage, TypePage
from kiosk.store.import_file import ImportFile
from kiosk.store.importing import import_into
from tests.pages.cell import Cell, action, does, note, titles, words
from tests.pages.records import (
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


def by_another(cell: Cell, kind: ImportKind, text: str) -> None:
    """Import a row as somebody else does meanwhile."""
    report = import_into(cell.shop.app.store, ImportFile(kind=kind, data=text.encode()), "1004")
    assert not report.refused, report


def renamed(cell: Cell, *names: str) -> None:
    for name in names:
        opened(cell, "parts", "MOTOR", "Name")
        typed(cell, name)


def past(cell: Cell, subject: str) -> ListPage:
    cell.take(Open(Where.RECORD, subject))
    cell.take(does(action(table(cell).rail, "record_past")))
    return cell.on(ListPage)


def test_a_record_says_what_it_was_by_whom_and_is_put_back(desk: Cell) -> None:
    renamed(desk, "Motor 24 V", "Motor 12 V")
    rows = past(desk, "parts:MOTOR").rows
    assert [words(each.sub) for each in rows] == [
        "Name: Motor 24 V → Motor 12 V",
        "Name: Motor → Motor 24 V",
        "Made known",
    ]
    assert [words(each.title).rpartition(", ")[2] for each in rows][:2] == ["Maria", "Maria"]
    desk.take(does(rows[2]))
    assert [tuple(map(words, each.cells)) for each in table(desk).lines] == [
        ("Name", "Motor 12 V", "Motor")
    ]
    desk.take(does(action(table(desk).foot, "put_back")))
    assert words(line(desk, "Name").cells[1]) == "Motor"
    assert last(desk) == ("part_defined.1", "1001")
    desk.take(does(past(desk, "parts:MOTOR").rows[1]))
    desk.take(does(action(table(desk).foot, "put_back")))
    assert words(line(desk, "Name").cells[1]) == "Motor 12 V"


@pytest.mark.parametrize(
    ("kind", "code", "column"),
    [
        ("schemes", "BOARDS", "Note"),
        ("categories", "BOARD", "Name"),
        ("locations", "DOCK", "Name"),
        ("operations", "GOODS-IN", "Name"),
    ],
)
def test_every_table_puts_back(desk: Cell, kind: str, code: str, column: str) -> None:
    desk.take(Open(Where.RECORD, f"{kind}:{code}"))
    before = words(line(desk, column).cells[1])
    opened(desk, kind, code, column)
    typed(desk, "Other words")
    desk.take(does(past(desk, f"{kind}:{code}").rows[1]))
    desk.take(does(action(table(desk).foot, "put_back")))
    assert words(line(desk, column).cells[1]) == before


def test_of_a_person_only_what_they_may_do_is_put_back(desk: Cell) -> None:
    opened(desk, "operators", "1002", "Role")
    desk.take(does(note(desk.on(ListPage).rows, "receiving clerk")))
    opened(desk, "operators", "1002", "Name")
    typed(desk, "Otto B.")
    rows = past(desk, "operators:1002").rows
    assert titles(rows)[0] == "Only what a person may do can be put back"
    assert [words(each.sub) for each in rows[1:]] == [
        "Role: operator → receiving clerk",
        "Made known",
    ]
    desk.take(does(rows[2]))
    desk.take(does(action(table(desk).foot, "put_back")))
    assert words(line(desk, "Role").cells[1]) == "operator"
    assert words(line(desk, "Name").cells[1]) == "Otto B."
    names = desk.shop.rows("select count(*) from journal where payload like '%Otto B%'")
    assert names == [(0,)]


def test_a_pin_is_typed_hidden_saved_as_a_hash_and_shown_nowhere(desk: Cell) -> None:
    desk.take(Open(Where.RECORD, "operators:1002"))
    assert words(line(desk, "PIN").cells[1]) == "not set"
    desk.take(tapped(desk, "PIN"))
    assert (desk.on(TypePage).hidden, desk.on(TypePage).digits) == (True, True)
    typed(desk, "2468")
    assert said(desk) == "1002 saved."
    assert words(line(desk, "PIN").cells[1]) == "there is one"
    ((pin,),) = desk.shop.rows("select pin from people where operator_id = '1002'")
    assert "2468" not in str(pin)
    assert "pin" not in str(desk.shop.rows("select payload from journal where actor = '1001'"))


def test_nobody_takes_their_own_rights_nor_those_of_the_last_supervisor(desk: Cell) -> None:
    before = entries(desk)
    opened(desk, "operators", "1001", "Role")
    desk.take(does(note(desk.on(ListPage).rows, "operator")))
    assert said(desk).startswith("Nobody takes away their own rights")
    opened(desk, "operators", "1001", "Access until")
    typed(desk, "2020-01-01")
    assert said(desk).startswith("Nobody takes away their own rights")
    assert entries(desk) == before


def test_a_rule_of_the_plant_is_set_and_put_back_and_its_refusals_are_told(desk: Cell) -> None:
    desk.play("C.RECEIVE\nSENSOR\nDOCK\nS-1\nC.DONE")
    opened(desk, "policies", "Lots and serials", "Value")
    desk.take(does(note(desk.on(ListPage).rows, "no")))
    assert "SENSOR" in said(desk)
    opened(desk, "policies", "Expiry dates", "Value")
    desk.take(does(note(desk.on(ListPage).rows, "no")))
    assert words(line(desk, "Value").cells[1]) == "no"
    opened(desk, "policies", "Expiry dates", "Value")
    desk.take(does(note(desk.on(ListPage).rows, "yes")))
    rows = past(desk, "policies:expiry").rows
    assert [words(each.sub) for each in rows] == ["Value: no → yes", "Made known"]
    desk.take(does(rows[1]))
    desk.take(does(action(table(desk).foot, "put_back")))
    assert last(desk) == ("policy_set.1", "1001")
    assert desk.shop.app.store.read(lambda record: record.reader.policies["expiry"]) == "off"


def test_an_edit_of_what_somebody_else_changed_meanwhile_is_refused_with_their_change(
    desk: Cell,
) -> None:
    opened(desk, "parts", "MOTOR", "Name")
    by_another(desk, ImportKind.PARTS, "part_number,tracking,revision\nMOTOR,serial,B\n")
    typed(desk, "Motor 24 V")
    assert said(desk).startswith("MOTOR was changed by Olga meanwhile: Revision: A → B.")
    assert desk.on(TypePage).start == "Motor 24 V"
    desk.take(Open(Where.RECORD, "parts:MOTOR"))
    assert words(line(desk, "Name").cells[1]) == "Motor"


def test_after_looking_at_it_the_same_is_saved(desk: Cell) -> None:
    opened(desk, "parts", "MOTOR", "Name")
    by_another(desk, ImportKind.PARTS, "part_number,tracking,revision\nMOTOR,serial,B\n")
    typed(desk, "Motor 24 V")
    typed(desk, "Motor 24 V")
    assert words(line(desk, "Name").cells[1]) == "Motor 24 V"
    assert words(line(desk, "Revision").cells[1]) == "B"


def test_putting_back_is_refused_where_it_was_changed_meanwhile(desk: Cell) -> None:
    renamed(desk, "Motor 24 V")
    desk.take(does(past(desk, "parts:MOTOR").rows[1]))
    put_back = does(action(table(desk).foot, "put_back"))
    by_another(desk, ImportKind.PARTS, "part_number,tracking,revision\nMOTOR,serial,C\n")
    desk.take(put_back)
    assert "MOTOR was changed by Olga meanwhile" in said(desk)
    assert words(desk.on(ListPage).rows[0].sub) == "Revision: A → C"


def test_a_rule_that_was_changed_meanwhile_is_not_overwritten(desk: Cell) -> None:
    opened(desk, "policies", "Time zone", "Value")
    send = desk.on(TypePage).send
    typed(desk, "Europe/Berlin")
    desk.take(Do(send, "Europe/Paris"))
    assert said(desk).startswith("Time zone was changed meanwhile: Europe/Berlin now.")


@pytest.mark.parametrize(
    ("kind", "code", "column"),
    [
        ("parts", "MOTOR", "Name"),
        ("schemes", "BOARDS", "Note"),
        ("operators", "1002", "Access until"),
    ],
)
def test_undo_says_that_an_edit_is_put_back_in_its_table(
    desk: Cell, kind: str, code: str, column: str
) -> None:
    opened(desk, kind, code, column)
    typed(desk, "2031-01-01")
    before = desk.shop.rows("select count(*) from journal where kind = 'reversed.1'")
    shown = desk.play("C.UNDO")
    assert (shown.said.code, dict(shown.said.args)["record"]) == ("xS28", code)
    assert desk.shop.rows("select count(*) from journal where kind = 'reversed.1'") == before
    desk.take(Open(Where.RECORD, f"{kind}:{code}"))
    assert words(line(desk, column).cells[1]) == "2031-01-01"


def test_all_values_that_a_setting_had_are_found_by_an_index_however_long_the_record(
    desk: Cell,
) -> None:
    for value in ("off", "on", "off"):
        desk.shop.policy("expiry", value)
    reading = cast("Any", desk.shop.app.store._reading)
    asked: list[str] = []
    reading.set_trace_callback(asked.append)
    rows = past(desk, "policies:expiry").rows
    reading.set_trace_callback(None)
    assert [words(each.sub) for each in rows] == [
        "Value: yes → no",
        "Value: no → yes",
        "Made known",
    ]
    plans = [str(row) for each in asked for row in reading.execute(f"explain query plan {each}")]
    assert any("entry_subject" in each for each in plans)
    assert not [each for each in plans if "SCAN journal" in each or "rowid>" in each]
