"""ISO/IEC 15434 messages with MH10.8.2 data identifiers, as they should be and as they come."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.codes.code import Label, LabelKind, Unread, Unreadable
from kiosk.domain.codes.reader import read_code

REGULATOR = Label(
    kind=LabelKind.ISO15434, part_number="TPS/5430,(A)#+", lot="QJ13P", quantity=Decimal(3)
)


def message(*fields: str) -> str:
    return "[)>\x1e06\x1d" + "\x1d".join(fields) + "\x1e\x04"


@pytest.mark.feature("E5")
@pytest.mark.parametrize(
    "text",
    [
        "[)>\x1e06\x1d1PTPS/5430,(A)#+\x1dQ3\x1d1TQJ13P\x1e\x04",
        "]d1[)>\x1e06\x1d1PTPS/5430,(A)#+\x1dQ3\x1d1TQJ13P\x1e\x04\r\n",
        "[)>\x1e06\x1d1PTPS/5430,(A)#+\x1dQ3\x1d1TQJ13P",
        "[)>\x1e06\x1d1PTPS/5430,(A)#+\x1dQ3\x1d1TQJ13P\x1d\x1e",
        "[)>\x1e06\x1d1PTPS/5430,(A)#+\x1dQ3\x1d1TQJ13P\x04",
        ">[)>06\x1d1PTPS/5430,(A)#+\x1dQ3\x1d1TQJ13P",
        "[)>06\x1d1pTPS/5430,(A)#+\x1dq3\x1d1tQJ13P\x1dK\x1d20Z  ",
        "[)>\u241e06\u241d1PTPS/5430,(A)#+\u241dQ3\u241d1TQJ13P\u241e\u2404",
        "[)>{RS}06{GS}1PTPS/5430,(A)#+{GS}Q3{GS}1TQJ13P{RS}{EOT}",
        "[)><rs>06<gs>1PTPS/5430,(A)#+<gs>Q3<gs>1TQJ13P<rs><eot>",
        "[)>^06]1PTPS/5430,(A)#+]Q3]1TQJ13P^D",
        ">[)>06]1PTPS/5430,(A)#+]Q3]1TQJ13P",
    ],
)
def test_part_lot_and_quantity_are_read_however_the_separators_come(text: str) -> None:
    assert read_code(text) == REGULATOR


@pytest.mark.feature("E5")
def test_a_distributors_label_fills_every_field_it_has() -> None:
    read = read_code(
        message(
            *("P81-20-0001", "1PMC34063ADR", "30P296-1", "KPO-1337", "1K857", "10K103", "14K011"),
            *("4K2", "9D2310", "1TQJ13P", "11K073", "4LMX", "1VTI", "VX9", "Q3.50", "S0007"),
            *("25SUN1", "14D20271231", "6D20260101011", "11ZPICK", "!"),
        )
    )

    assert read == Label(
        kind=LabelKind.ISO15434,
        part_number="MC34063ADR",
        customer_part="81-20-0001",
        supplier_part="296-1",
        lot="QJ13P",
        serial="0007",
        quantity=Decimal("3.5"),
        date_code="2310",
        expiry=date(2027, 12, 31),
        order="PO-1337",
        order_line="011",
        manufacturer="TI",
        other=(
            *(("1K", "857"), ("10K", "103"), ("4K", "2"), ("11K", "073"), ("4L", "MX")),
            *(("V", "X9"), ("25S", "UN1"), ("6D", "20260101011"), ("11Z", "PICK"), ("", "!")),
        ),
    )


@pytest.mark.feature("E5")
def test_the_second_choice_of_an_identifier_fills_the_field_when_the_first_is_missing() -> None:
    read = read_code(message("25SUN1", "T5", "1K857", "4K2", "16D20260309", "15D31122027", "K"))

    assert read == Label(
        kind=LabelKind.ISO15434,
        serial="UN1",
        lot="5",
        order="857",
        order_line="2",
        date_code="20260309",
        expiry=date(2027, 12, 31),
    )


@pytest.mark.parametrize("field", ["Q0", "Q1,000", "Q-5", "QMANY", "14D20270231", "14D271231"])
def test_an_amount_or_date_that_is_none_is_kept_as_text_and_not_believed(field: str) -> None:
    split = 1 if field.startswith("Q") else 3

    assert read_code(message("1PX", field)) == Label(
        kind=LabelKind.ISO15434, part_number="X", other=((field[:split], field[split:]),)
    )


def test_a_second_value_of_one_identifier_is_kept_beside_the_first() -> None:
    assert read_code(message("S1", "S2")) == Label(
        kind=LabelKind.ISO15434, serial="1", other=(("S", "2"),)
    )


@pytest.mark.feature("E5")
@pytest.mark.parametrize(
    "text",
    [
        "[)>06K3828825514K0011P67C18-8-M-PQ511K0895610514LUS1VGrayhill",
        "[)>.06.K38288255.14K001.1P67C18",
        "[)>\x1e061PMC34063ADRQ3",
        "[)>\x1e06\x1d1PX\x1e1PY",
        "[)>",
        ">[)>",
        "[)>\x1e\x04",
    ],
)
def test_where_separators_are_lost_the_label_is_refused_and_never_guessed(text: str) -> None:
    assert read_code(text) == Unreadable(why=Unread.SEPARATORS_LOST, text=text)


def test_a_format_we_do_not_read_is_refused_by_its_number() -> None:
    text = "[)>\x1e12\x1dMFR123\x1e\x04"

    assert read_code(text) == Unreadable(why=Unread.FORMAT_UNKNOWN, text=text, where="12")


def test_a_second_format_in_the_message_is_passed_over() -> None:
    read = read_code("[)>\x1e06\x1dS7\x1e12\x1dMFR\x1e05\x1d21X\x1e\x04")

    assert read == Label(kind=LabelKind.ISO15434, serial="7")


def test_a_message_of_application_identifiers_is_read_as_gs1() -> None:
    read = read_code("[)>\x1e05\x1d0107032069804988\x1d21A7\x1e\x04")

    assert read == Label(kind=LabelKind.GS1, gtin="07032069804988", serial="A7")


def test_a_message_without_a_field_is_refused_as_empty() -> None:
    text = "[)>\x1e06\x1d\x1d\x1e\x04"

    assert read_code(text) == Unreadable(why=Unread.EMPTY, text=text)


def test_a_control_character_in_a_field_is_refused() -> None:
    text = message("S7\x00")

    assert read_code(text) == Unreadable(why=Unread.CONTROL_CHARACTER, text=text, where="U+0000")


pieces = st.sampled_from(
    ["\x1d", "\x1e", "\x04", "06", "05", "{GS}", "\u241d", "1P", "Q", "S", "14D", "^", "]", "<RS>"]
)


@pytest.mark.feature("E5")
@given(
    st.sampled_from(["[)>", "[)>\x1e06\x1d", ">[)>06\x1d", "[)>^06]", "[)>{RS}06{GS}"]),
    st.lists(pieces | st.text(max_size=5), max_size=10).map("".join),
)
def test_any_message_is_a_label_or_a_refusal(head: str, rest: str) -> None:
    assert isinstance(read_code(head + rest), Label | Unreadable)
