"""What is kept of a PIN tells whether an entry is right, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.pin import SALT_BYTES, hashed, is_pin, matches

SALT = bytes(range(SALT_BYTES))
KEPT = hashed("2468", SALT)


@pytest.mark.feature("N1")
def test_what_is_kept_of_a_pin_does_not_hold_it_and_knows_it_again() -> None:
    assert "2468" not in KEPT
    assert matches("2468", KEPT)
    assert not matches("2469", KEPT)
    assert not matches("02468", KEPT)


def test_the_hash_is_that_of_the_standard() -> None:
    kept = hashed("pleaseletmein", b"SodiumChloride")  # RFC 7914, section 12, third vector
    assert kept.rpartition(":")[2] == (
        "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
    )


def test_what_was_kept_by_a_released_program_is_still_known() -> None:
    assert matches(
        "2468",
        "scrypt:14:000102030405060708090a0b0c0d0e0f:"
        "cea4f1390f7e25d3e56e52eacd3a602cc3365139a2960ffded25685db19eb9ff",
    )


def test_the_same_pin_of_two_people_is_kept_in_two_ways() -> None:
    assert hashed("2468", SALT) != hashed("2468", SALT[::-1])


@pytest.mark.parametrize("text", ["0000", "12345678", "0123"])
def test_four_to_eight_digits_are_a_pin(text: str) -> None:
    assert is_pin(text)


@pytest.mark.parametrize(
    "text", ["", "123", "123456789", "12a4", " 1234", "1234\n", "١٢٣٤", "-123"]
)
def test_anything_else_is_none_and_never_matches(text: str) -> None:
    assert not is_pin(text)
    assert not matches(text, KEPT)


@given(kept=st.text(max_size=120))
def test_what_was_never_made_of_a_pin_matches_nothing(kept: str) -> None:
    assert not matches("2468", kept)
