"""GS1 element strings: with a symbology identifier, with separators, in brackets, and wrong."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.codes.code import Code, FreeText, Label, LabelKind, Unread, Unreadable
from kiosk.domain.codes.gs1.dates import gs1_date
from kiosk.domain.codes.gs1.elements import read_gs1
from kiosk.domain.codes.reader import read_code

CABLE = Label(
    kind=LabelKind.GS1,
    gtin="07032069804988",
    lot="ABC123",
    serial="0042",
    quantity=Decimal(25),
    expiry=date(2026, 12, 31),
)


@pytest.mark.feature("E4")
@pytest.mark.parametrize(
    "text",
    [
        "]d2010703206980498810ABC123\x1d17261231210042\x1d3025",
        "]C1010703206980498810ABC123\x1d17261231210042\x1d3025\x1d\r\n",
        "]Q3010703206980498810ABC123\u241d17261231210042\u241d3025",
        "010703206980498810ABC123{GS}17261231210042{GS}3025",
        "\x1d010703206980498810ABC123\x1d17261231210042\x1d3025",
        "0107032069804988\x1d10ABC123\x1d17261200\x1d210042\x1d3000000025",
        "(01)07032069804988(10)ABC123(17)261231(21)0042(30)25",
        "(01) 07032069804988 (10) ABC123 (17) 261231 (21) 0042 (30) 25".replace(") ", ")"),
    ],
)
def test_gtin_lot_serial_quantity_and_expiry_are_read(text: str) -> None:
    assert read_code(text) == CABLE


@pytest.mark.feature("E4")
def test_a_carton_tells_what_it_contains_and_keeps_the_rest() -> None:
    read = read_code("]C10034531200000000001102070320698049883750\x1d400PO-77\x1d92X\x1d241P1")

    assert read == Label(
        kind=LabelKind.GS1,
        sscc="345312000000000011",
        gtin="07032069804988",
        quantity=Decimal(50),
        order="PO-77",
        customer_part="P1",
        other=(("92", "X"),),
    )


def test_a_component_identifier_gives_part_and_serial() -> None:
    read = read_code("]d28010703206ABC-1\x1d801112\x1d11260309\x1d15261231")

    assert read == Label(
        kind=LabelKind.GS1,
        part_number="703206ABC-1",
        serial="12",
        date_code="260309",
        other=(("15", "261231"),),
    )


@pytest.mark.parametrize(
    "text", ["10ABC123", "21SN0001", "425261", "0107032069804988", "(99x", "(89)ABC", "X(10)1"]
)
def test_plain_text_is_never_taken_for_gs1(text: str) -> None:
    assert read_code(text) == FreeText(text)


@pytest.mark.parametrize(
    ("text", "where"),
    [
        ("0107032069804989", "(01)"),
        ("00345312000000000012", "(00)"),
        ("17290231", "(17)"),
        ("11261301", "(11)"),
        ("10ABC123\x1d9", "(9)"),
        ("10ABCDEFGHIJKLMNOPQRSTU", "(10)"),
        ("2421234567", "(242)"),
        ("10A\x1d10B", "(10)"),
        ("10A B", "(10)"),
        (
            "01\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669\u0660\u0661\u0662\u0663",
            "(01)",
        ),
        ("https://example.com/01/07032069804988", "(http)"),
        ("(01)07032069804988(17)290231", "(17)"),
        ("(01)07032069804988 10", "(10)"),
        ("(01)07032069804988(10)A(B", "(B)"),
        ("(01)07032069804988(9999)1", "(99)"),
        ("(01)0703206980498815261231", "(01)"),
        ("\x1d", ""),
    ],
)
def test_wrong_gs1_is_refused_naming_the_element(text: str, where: str) -> None:
    assert read_gs1(text) == Unreadable(why=Unread.GS1_INVALID, text=text, where=where)


@pytest.mark.parametrize("text", ["]d210A\x00B", "10A\x1e\x1d21B", "(10)A\x07"])
def test_a_control_character_inside_gs1_is_refused(text: str) -> None:
    read = read_code(text)

    assert isinstance(read, Unreadable)
    assert read.why is Unread.CONTROL_CHARACTER


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("760101", date(2076, 1, 1)),
        ("770101", date(1977, 1, 1)),
        ("240200", date(2024, 2, 29)),
        ("260229", None),
        ("260001", None),
        ("261300", None),
    ],
)
def test_a_date_reads_the_same_in_every_year(text: str, day: date | None) -> None:
    assert gs1_date(text) == day


element_strings = st.lists(
    st.sampled_from(
        [
            *("01", "02", "00", "10", "17", "21", "30", "37", "240", "3103", "3925", "7003"),
            *("7007", "8008", "8010", "4325", "391", "253", "\x1d", "07032069804988", "261231"),
        ]
    )
    | st.text("0123456789", max_size=8),
    max_size=8,
).map("".join)


@pytest.mark.feature("E4")
@given(
    element_strings | st.text(max_size=40), st.sampled_from(["]d2", "]C1", "]Q3", "]e0", "]J1"])
)
def test_any_text_under_a_gs1_symbol_is_a_label_or_a_refusal(text: str, symbol: str) -> None:
    read: Code = read_code(symbol + text)

    assert isinstance(read, Label | Unreadable)
