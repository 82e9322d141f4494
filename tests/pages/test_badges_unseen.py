"""A badge alone signs on and lifts refusals: nobody but a supervisor reads one on a page."""

import pytest

from kiosk.domain.codes.own import print_badge
from kiosk.domain.ids import OperatorId
from kiosk.domain.printing import PrintState
from kiosk.importer.report import ImportKind
from kiosk.screens.intents import Do, Open, Where
from kiosk.screens.parts import LabelArt
from kiosk.screens.values import LabelPage, ListPage, TablePage
from kiosk.session.inputs import Tap
from tests.pages.cell import Cell, does, note, parts_of, titles, words
from tests.pages.records import furnish
from tests.printing import print_one

WORN = "QX7-SUPER"
TABLES = (Where.TABLE, Where.RECORD, Where.RECORD_CELL, Where.RECORD_PAST)
OTHERS = ((Where.THING, f"operator:{WORN}"), (Where.THING, WORN), (Where.FILE, WORN))
PEOPLE = f"badge,name,role\n{WORN},Sabine,supervisor\n"


@pytest.fixture
def desk(cell: Cell) -> Cell:
    """A desk where a supervisor changed a person and asked for that person's badge."""
    furnish(cell)
    cell.shop.take(ImportKind.OPERATORS, PEOPLE)
    cell.take(Open(Where.RECORD_CELL, f"operators:access_until::{WORN}"))
    cell.take(Open(Where.PRINT_BADGES))
    cell.take(Tap("print", print_badge(OperatorId(WORN))))
    cell.play("C.PRINT\nC.CANCEL")
    return cell


def shown(cell: Cell) -> str:
    """Return all that a page shows, the words of its pictures included."""
    return " ".join(repr(each) for each in parts_of(cell.page) if isinstance(each, str | LabelArt))


@pytest.mark.parametrize("who", ["1002", "1003", "C.SIGNOFF"])
def test_no_page_shows_a_badge_to_who_is_no_supervisor(desk: Cell, who: str) -> None:
    desk.take(Open(Where.PRINTER))
    assert WORN in shown(desk)
    desk.play(who)
    fields = ("", "\x1f", "\x1fx", "\x1f\x1fx")
    records = [f"operators:{WORN}{each}" for each in fields]
    cells = [f"operators:{each}::{WORN}" for each in ("name", "pin", "badge", "new", "value")]
    tables = ["operators:", f"operators:{WORN[:4]}", *records, *cells]
    asked = [(where, each) for where in TABLES for each in tables]
    for where, subject in (*((each, "") for each in Where), *asked, *OTHERS):
        desk.take(Open(where, subject))
        assert WORN not in shown(desk), (where, subject)
    for verb in ("edit", "put_back", "new"):
        desk.take(Do(f"{verb}:operators:name::{WORN}", "Mine"))
        assert WORN not in shown(desk), verb


def test_the_table_of_operators_needs_a_supervisor_and_is_still_named(desk: Cell) -> None:
    desk.play("1002")
    desk.take(Open(Where.TABLES))
    row = note(desk.on(ListPage).rows, "Operators")
    assert (row.does, words(row.sub)) == (None, "Needs a supervisor")
    desk.play("1001")
    desk.take(Open(Where.TABLES))
    desk.take(does(note(desk.on(ListPage).rows, "Operators")))
    assert WORN in shown(desk)
    assert isinstance(desk.page, TablePage)


@pytest.mark.parametrize("state", [PrintState.PRINTED, PrintState.UNKNOWN])
def test_a_printed_badge_is_listed_by_its_name_without_its_picture(
    desk: Cell, state: PrintState
) -> None:
    print_one(desk.shop, state)
    desk.play("1002")
    desk.take(Open(Where.LEDGER))
    assert "Sabine" in titles(desk.on(ListPage).rows)
    assert WORN not in shown(desk)
    page = desk.take(Open(Where.PRINTER)).page
    assert isinstance(page, LabelPage | ListPage)
    assert page.label is None
    assert WORN not in shown(desk)
    desk.play("1001")
    page = desk.take(Open(Where.PRINTER)).page
    assert isinstance(page, LabelPage | ListPage)
    assert page.label is not None
