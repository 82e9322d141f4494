"""The check character against the standard's own numbers, and what it catches."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.check import (
    ALPHABET,
    UncheckableText,
    check_character,
    checkable,
    has_valid_check,
)

checkable_texts = st.text(ALPHABET, min_size=1, max_size=30)


def test_the_check_character_is_that_of_a_published_number() -> None:
    # The example of the Global Release Identifier standard, which uses ISO 7064 MOD 37,36.
    assert check_character("A12425GABC1234002") == "M"


@pytest.mark.feature("A1")
@given(checkable_texts)
def test_a_text_with_its_check_character_is_valid(text: str) -> None:
    assert has_valid_check(text + check_character(text))


@pytest.mark.feature("A1")
@given(checkable_texts, st.data())
def test_one_wrong_character_is_always_caught(text: str, data: st.DataObject) -> None:
    whole = text + check_character(text)
    at = data.draw(st.integers(0, len(whole) - 1))
    wrong = data.draw(st.sampled_from(ALPHABET.replace(whole[at], "")))

    assert not has_valid_check(whole[:at] + wrong + whole[at + 1 :])


@given(st.text(max_size=20))
def test_any_text_has_a_valid_check_or_none(text: str) -> None:
    assert isinstance(has_valid_check(text), bool)


@pytest.mark.parametrize("text", ["", "a", "A-1", "É", "A\n"])
def test_a_text_outside_the_alphabet_gets_no_check_character(text: str) -> None:
    with pytest.raises(UncheckableText) as raised:
        check_character(text)

    assert raised.value.text == text


@pytest.mark.parametrize("text", ["", "1", "a1", "A-", "AÉ"])
def test_a_text_too_short_or_outside_the_alphabet_has_no_valid_check(text: str) -> None:
    assert not has_valid_check(text)


def test_only_letters_and_digits_count_for_the_check_and_case_does_not() -> None:
    assert checkable("Dock-1 é ß ٣/b") == "DOCK1B"
