"""EAN, UPC and ITF symbols give a GTIN; bare digits only offer one."""

import pytest

from kiosk.domain.codes.code import FreeText, Label, Unread, Unreadable
from kiosk.domain.codes.gs1.digits import expanded_upc_e
from kiosk.domain.codes.gs1.trade_item import offered
from kiosk.domain.codes.reader import read_code


@pytest.mark.parametrize(
    ("text", "gtin"),
    [
        ("]E09520123456788", "09520123456788"),
        ("]E004252614", "00042100005264"),
        ("]E39520123456788" + "12", "09520123456788"),
        ("]E39520123456788" + "51299", "09520123456788"),
        ("]E496385074", "00000096385074"),
        ("]I109520123456788", "09520123456788"),
    ],
)
def test_the_symbol_says_that_it_is_a_gtin(text: str, gtin: str) -> None:
    read = read_code(text)

    assert isinstance(read, Label)
    assert read.gtin == gtin


def test_the_add_on_and_the_composite_part_are_kept() -> None:
    read = read_code("]E39520123456788" + "51299|]e010A7\x1d21B")

    assert isinstance(read, Label)
    assert (read.lot, read.serial, read.other) == ("A7", "B", (("add-on", "51299"),))


@pytest.mark.parametrize(
    "text",
    ["]E09520123456789", "]E0952012345678", "]E112", "]E251299", "]E49638507A", "]E0A"],
)
def test_a_wrong_number_of_an_ean_symbol_is_refused(text: str) -> None:
    read = read_code(text)

    assert isinstance(read, Unreadable)
    assert (read.why, read.where) == (Unread.GTIN_INVALID, text[:3])


@pytest.mark.parametrize("wrong", ["10A\x1d10B", "9", "0109520123456788" + "37" + "5"])
def test_a_wrong_composite_part_refuses_the_whole(wrong: str) -> None:
    read = read_code(f"]E09520123456788|]e0{wrong}")

    assert isinstance(read, Unreadable)
    assert read.why is Unread.GS1_INVALID


@pytest.mark.parametrize(
    ("short", "whole"),
    [
        ("04252614", "042100005264"),
        ("01234532", None),
        ("12345671", None),
        ("0425261", None),
        ("24252614", None),
    ],
)
def test_upc_e_is_expanded_only_where_its_check_digit_holds(short: str, whole: str | None) -> None:
    assert expanded_upc_e(short) == whole


@pytest.mark.parametrize(
    ("last", "whole"),
    [("0", "012000003455"), ("3", "012300000451"), ("4", "012340000053"), ("7", "012345000072")],
)
def test_every_form_of_upc_e_puts_its_zeros_back(last: str, whole: str) -> None:
    assert expanded_upc_e(f"012345{last}{whole[-1]}") == whole


@pytest.mark.parametrize(
    ("digits", "field", "value"),
    [
        ("96385074", "gtin", "00000096385074"),
        ("9520123456788", "gtin", "09520123456788"),
        ("345312000000000011", "sscc", "345312000000000011"),
        ("0107032069804988" + "10A7", "gtin", None),
        ("0107032069804988" + "1007", "lot", "07"),
        ("00345312000000000011", "sscc", "345312000000000011"),
    ],
)
def test_bare_digits_stay_text_and_offer_what_they_may_be(
    digits: str, field: str, value: str | None
) -> None:
    assert read_code(digits) == FreeText(digits)
    label = offered(digits)
    assert (getattr(label, field) if label else None) == value


@pytest.mark.parametrize(
    "digits", ["100329", "12345678", "425261", "2026000123", "", "\u0661" * 8]
)
def test_digits_that_nothing_checks_offer_nothing(digits: str) -> None:
    assert offered(digits) is None
