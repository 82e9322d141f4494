"""The labels of LCSC and TME, which follow no standard."""

from decimal import Decimal

import pytest

from kiosk.domain.codes.code import FreeText, Label, LabelKind, Unread, Unreadable
from kiosk.domain.codes.reader import read_code


@pytest.mark.feature("R3")
def test_a_comma_inside_a_value_of_lcsc_ends_nothing() -> None:
    read = read_code("{pbn:PICK7,on:GB7,pc:C1234,pm:RC-0402,10K,qty:250,mc:R1, R2,cc:1,hp:null}")

    assert read == Label(
        kind=LabelKind.LCSC,
        part_number="RC-0402,10K",
        customer_part="R1, R2",
        supplier_part="C1234",
        quantity=Decimal(250),
        order="GB7",
        other=(("pbn", "PICK7"), ("cc", "1"), ("hp", "null")),
    )


@pytest.mark.feature("R3")
def test_the_words_of_tme_are_read_in_any_order() -> None:
    read = read_code(
        "PN:BOLT-1 CPO:PO-7 PO:311/3 MFR:ACME CO MPN:B1 QTY:5 RoHS https://www.tme.eu/x"
    )

    assert read == Label(
        kind=LabelKind.TME,
        part_number="B1",
        supplier_part="BOLT-1",
        quantity=Decimal(5),
        order="PO-7",
        manufacturer="ACME CO",
        other=(("PO", "311/3"), ("", "RoHS"), ("", "https://www.tme.eu/x")),
    )


def test_the_small_label_of_tme_drops_the_word_before_the_makers_number() -> None:
    assert read_code("PBOLT-1 1PMPNB1 Q5 K311/3") == Label(
        kind=LabelKind.TME,
        part_number="B1",
        supplier_part="BOLT-1",
        quantity=Decimal(5),
        order="311/3",
    )


@pytest.mark.parametrize(
    "text",
    ["QTY:5 PN:ABC MPN:XYZ", "PN:ABC", "{x:1}", "PABC 1PXYZ Q5", "PABC 1PMPNXYZ Qfive"],
)
def test_what_only_resembles_a_distributors_label_is_text(text: str) -> None:
    assert read_code(text) == FreeText(text)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("{pbn:PICK7,on:GB7,pc:C12", Unread.INCOMPLETE),
        ("{pc:C1,pc:C2}", Unread.INCOMPLETE),
        ("{pc:}", Unread.INCOMPLETE),
        ("QTY:5 QTY:6 PN:A PO:1", Unread.INCOMPLETE),
        ("{pc:C1\x07,qty:5}", Unread.CONTROL_CHARACTER),
    ],
)
def test_a_distributors_label_that_is_not_whole_is_refused(text: str, why: Unread) -> None:
    read = read_code(text)

    assert isinstance(read, Unreadable)
    assert read.why is why
