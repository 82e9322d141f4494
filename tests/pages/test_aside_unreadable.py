"""A label whose bytes are no text reaches pages beside the task, and none of them breaks."""

import pytest

from kiosk.domain.messages import Tone
from kiosk.screens.intents import Do, Open, Where
from kiosk.session.inputs import Scan
from tests.pages.cell import Cell
from tests.pages.records import entries, furnish, said

RAW = "DÜSE-7".encode("latin-1")
LATIN = Scan(raw=RAW, text=RAW.decode("utf-8", "surrogateescape"), symbology=None, source="com")


@pytest.fixture
def desk(cell: Cell) -> Cell:
    furnish(cell)
    cell.take(Do("bom_begin:PUMP"))
    return cell


@pytest.mark.parametrize("subject", ["component:new:PUMP", "component:1:PUMP"])
def test_a_scan_that_is_no_text_is_refused_where_it_would_be_written(
    desk: Cell, subject: str
) -> None:
    desk.take(Open(Where.BOM_CELL, subject))
    kept = desk.shop.rows("select * from session")
    shown = desk.take(LATIN)
    assert said(desk) == (
        "This label holds characters that cannot be read: D\\udcdcSE-7. Nothing was written. Type "
        "what stands on it."
    )
    assert shown.tone is Tone.CHECK
    assert desk.shop.rows("select * from session") == kept


@pytest.mark.parametrize(
    "edit",
    [
        *("bom_set:component:new:PUMP", "bom_set:substitutes:1:PUMP"),
        *("edit:parts:name::SEAL", "new:parts:new::"),
    ],
)
def test_no_edit_writes_what_is_no_text(desk: Cell, edit: str) -> None:
    before = entries(desk)
    desk.take(Open(Where.RECORD, "parts:SEAL"))
    desk.take(Do(edit, LATIN.text))
    assert said(desk).startswith("This label holds characters that cannot be read: D")
    assert entries(desk) == before


def test_no_page_is_opened_about_what_is_no_text(desk: Cell) -> None:
    before = desk.page
    for where, subject in (
        (Where.TABLE, f"parts:{LATIN.text}"),
        (Where.RECORD, f"parts:{LATIN.text}"),
        (Where.RECORD_CELL, f"parts:category::SEAL\x1f\x1f{LATIN.text}"),
        (Where.RECORD_PAST, f"parts:{LATIN.text}"),
        (Where.BOM, f"PUMP\x1f{LATIN.text}"),
        (Where.BOM, LATIN.text),
        (Where.BOM_CELL, f"component:new:PUMP\x1f{LATIN.text}"),
        (Where.BOM_DRAFT, LATIN.text),
        (Where.THING, LATIN.text),
        (Where.SCHEME, LATIN.text),
        (Where.BACKUP, LATIN.text),
        (Where.ENROL, LATIN.text),
    ):
        desk.take(Open(where, subject))
        assert desk.page == before, where


@pytest.mark.parametrize("where", [Where.TABLE, Where.RECORD_CELL, Where.ENROL, Where.TABLES])
def test_beside_any_other_page_the_session_answers_it(desk: Cell, where: Where) -> None:
    desk.take(Open(where, "parts:" if where is Where.TABLE else "parts:name::SEAL"))
    assert desk.take(LATIN).said.key == "xS6"
