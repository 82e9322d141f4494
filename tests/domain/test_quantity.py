"""Quantities that people write, and units of measure."""

from decimal import Decimal

import pytest

from kiosk.domain.quantity import (
    BadQuantity,
    converted,
    from_micro,
    micro,
    parse_quantity,
    unit_of_measure,
)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        (" 250 ", Decimal(250)),
        ("0.125", Decimal("0.125")),
        ("0.1250000", Decimal("0.125")),
        ("4611686017", Decimal(4611686017)),
        ("0", "the quantity must be above zero"),
        ("4611686018", '"4611686018" is too large'),
        ("9" * 60, f'"{"9" * 60}" is too large'),
        ("0.1234567", '"0.1234567" has more than six decimals'),
        ("1,000", '"1,000" is not a plain number such as 12 or 0.5'),
        (".", '"." is not a plain number such as 12 or 0.5'),
        ("1e3", '"1e3" is not a plain number such as 12 or 0.5'),
    ],
)
def test_a_quantity_is_read_or_refused_with_the_reason(text: str, read: Decimal | str) -> None:
    quantity = parse_quantity(text)
    assert (quantity.reason if isinstance(quantity, BadQuantity) else quantity) == read


def test_millionths_are_never_rounded() -> None:
    assert from_micro(micro(Decimal("12.000001"))) == Decimal("12.000001")
    with pytest.raises(ValueError, match="1E-7 has more than six decimals"):
        micro(Decimal("0.0000001"))


@pytest.mark.parametrize(
    ("text", "unit"),
    [("kg", "kg"), ("KG", "kg"), ("Litres", "l"), ("", "ea"), ("furlong", None)],
)
def test_units_of_measure_have_one_spelling(text: str, unit: str | None) -> None:
    assert unit_of_measure(text) == unit


def test_a_quantity_is_converted_exactly_or_not_at_all() -> None:
    assert converted(Decimal(250), "ml", "l") == Decimal("0.25")
    other, inexact = converted(Decimal(1), "l", "kg"), converted(Decimal("0.5"), "mg", "kg")
    assert isinstance(other, BadQuantity)
    assert isinstance(inexact, BadQuantity)
    assert other.reason == "l is a volume, kg a mass"
    assert inexact.reason == "0.5 mg has no exact value in kg"
