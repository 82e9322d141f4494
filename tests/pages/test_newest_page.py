"""The page that asks for the newest label after a restore, and where else that is shown (A3)."""

import pytest

from kiosk.screens.intents import Open, Where
from kiosk.screens.values import AskPage, ListPage, SerialsPage
from kiosk.session.inputs import Key, Tap
from tests.pages.cell import Cell, does, note, titles, words
from tests.workflows.restored import ADMIN, BOARDS


def put_back(cell: Cell) -> None:
    """Go on as a new station, as a restore does, with five boards on record."""
    cell.play(f"{BOARDS}!key 5\nC.DONE\nC.SIGNOFF")
    cell.shop.app.store.continue_as_new(ADMIN)


@pytest.mark.feature("A3")
def test_the_refusal_is_the_page_that_takes_the_answer_and_leads_back(cell: Cell) -> None:
    put_back(cell)
    for each in ("1003", "C.RECEIVE", "BOARD", "DOCK", "B-1"):
        cell.scan(each)
    cell.take(Key("3"))
    page = cell.on(AskPage)
    assert titles(page.rows) == ["Type the number", "None printed since"]
    assert words(page.rows[1].sub).endswith("takes a supervisor's badge")
    assert [(words(each.name), words(each.value)) for each in page.read] == [
        ("Never below", "BRD-00105")
    ]
    cell.take(does(page.rows[1]))
    assert titles(cell.on(AskPage).rows) == ["A supervisor's badge does it"]
    cell.scan("1001")
    cell.on(SerialsPage)


@pytest.mark.feature("A3")
@pytest.mark.feature("A27")
def test_the_page_of_a_scheme_tells_what_waits_and_leads_there(cell: Cell) -> None:
    put_back(cell)
    cell.scan("1001")
    cell.take(Open(Where.SCHEME, "PUMP-{seq:4}"))
    row = note(cell.on(ListPage).rows, "PUMP Pump")
    assert words(row.sub) == "waits for the newest label; then PUMP-0001 or later"
    assert row.does == Tap("newest", "PUMP")
    cell.take(does(row))
    page = cell.on(AskPage)
    assert [words(each.value) for each in page.read] == ["PUMP-0001", "none of this series"]
    cell.scan("PUMP-0044")
    cell.take(Open(Where.SCHEME, "PUMP-{seq:4}"))
    row = note(cell.on(ListPage).rows, "PUMP Pump")
    assert "PUMP-0045" in words(row.sub)
    assert row.does is None
