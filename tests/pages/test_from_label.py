"""What a composite label said stands on the pages of receiving, field by field (C17)."""

import pytest

from kiosk.domain.messages import phrase
from kiosk.pages.from_label import MOST_BESIDE, fields_beside, label_fields
from kiosk.screens.parts import Field
from kiosk.screens.values import AskPage, QuantityPage, SerialsPage
from kiosk.session.inputs import scan
from tests.pages.cell import Cell, words

RS, GS, EOT = "\x1e", "\x1d", "\x04"


def envelope(*fields: str) -> str:
    return f"[)>{RS}06{GS}{GS.join(fields)}{RS}{EOT}"


LOT = envelope("PSEAL", "1PNBR-70-2", "K4500123", "10D2612", "1TQJ13P", "Q3000")
NO_COUNT = envelope("PSEAL", "1PNBR-70-2", "K4500123", "10D2612", "4LDE", "1TQJ14P")
UNIT = envelope("PMOTOR", "SM-77", "10D2612")


def said(fields: tuple[Field, ...]) -> list[tuple[str, str]]:
    return [(words(each.name), words(each.value)) for each in fields]


@pytest.mark.feature("C17")
@pytest.mark.feature("R3")
def test_the_page_that_asks_for_the_location_shows_what_the_label_said(cell: Cell) -> None:
    cell.play("1003\nC.RECEIVE")
    cell.take(scan(LOT))
    page = cell.on(AskPage)
    assert words(page.read_title) == "from label"
    assert said(page.read) == [
        ("Maker's part number", "NBR-70-2"),
        ("Customer's part number", "SEAL"),
        ("Lot", "QJ13P"),
        ("Quantity", "3000"),
        ("Date code", "2612"),
        ("Order", "4500123"),
    ]


@pytest.mark.feature("C17")
def test_units_are_received_beside_what_their_label_said(cell: Cell) -> None:
    cell.play("1003\nC.RECEIVE\nMOTOR\nDOCK")
    cell.take(scan(UNIT))
    page = cell.on(SerialsPage)
    assert page.rows[0].serial == "M-77"
    assert ("Serial", "M-77") in said(page.read)
    cell.scan("M-78")
    assert cell.on(SerialsPage).rows[0].serial == "M-78"


@pytest.mark.feature("C17")
def test_a_quantity_is_entered_beside_what_the_label_said(cell: Cell) -> None:
    cell.play("1003\nC.RECEIVE\nSEAL\nDOCK")
    cell.take(scan(NO_COUNT))
    page = cell.on(QuantityPage)
    assert words(page.fields[0].value) == "QJ14P"
    beside = page.fields[1:]
    assert len(beside) == MOST_BESIDE
    assert {words(each.origin) for each in beside} == {"from label"}
    assert "QJ14P" not in [words(each.value) for each in beside]


def test_a_page_says_nothing_of_a_plain_code(cell: Cell) -> None:
    cell.play("1003\nC.RECEIVE\nMOTOR\nDOCK\nM-1")
    assert cell.on(SerialsPage).read == ()


def test_what_has_no_room_beside_the_keypad_is_told_in_one_row() -> None:
    read = [(phrase(f"data_{key}"), key) for key in ("country", "order", "lot", "invoice")]
    assert [each.value for each in label_fields(read)] == ["lot", "order", "country", "invoice"]
    assert [each.value for each in fields_beside(read, "")] == ["lot", "order, country, invoice"]
    assert [each.value for each in fields_beside(read, "lot", "order")] == ["country", "invoice"]
