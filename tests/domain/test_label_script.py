"""Arabic letters joined, and lines put in the order in which they are seen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.label_script import is_right_to_left, shaped, visual


def seen(text: str) -> str:
    return visual(text, right_to_left=is_right_to_left(text))


@pytest.mark.parametrize(
    ("written", "joined"),
    [
        ("ب", "\ufe8f"),
        ("ببب", "\ufe91\ufe92\ufe90"),
        ("با", "\ufe91\ufe8e"),
        ("لا", "\ufefb"),
        ("بلا", "\ufe91\ufefc"),
        ("دب", "\ufea9\ufe8f"),
        ("ب1", "\ufe8f1"),
        ("بَب", "\ufe91\u064e\ufe90"),
        ("plain", "plain"),
    ],
)
def test_arabic_letters_take_the_form_of_their_place(written: str, joined: str) -> None:
    assert shaped(written) == joined


# Each order was checked with the library fribidi.
@pytest.mark.parametrize(
    ("written", "order"),
    [
        ("abc 12", "abc 12"),
        ("אבג", "גבא"),
        ("אב 12", "12 בא"),
        ("אב 12-34", "12-34 בא"),
        ("אב 12.5", "12.5 בא"),
        ("אב abc 12", "abc 12 בא"),
        ("abc אבג def", "abc גבא def"),
        ("אב 5%", "5% בא"),
        ("אב (ג)", "(ג) בא"),
        ("עש1", "1שע"),
        ("א, ב.", ".ב ,א"),
    ],
)
def test_a_line_stands_as_it_is_seen(written: str, order: str) -> None:
    assert seen(written) == order


def test_a_line_of_a_text_that_runs_to_the_left_begins_at_the_right() -> None:
    assert visual("12 34", right_to_left=True) == "34 12"
    assert visual("12 AB", right_to_left=True) == "AB 12"


@given(text=st.text(max_size=40), right_to_left=st.booleans())
def test_nothing_is_lost_or_added(text: str, *, right_to_left: bool) -> None:
    pairs = str.maketrans(")]}>»\u203a≥", "([{<«\u2039≤")
    order = visual(text, right_to_left=right_to_left)

    assert sorted(order.translate(pairs)) == sorted(text.translate(pairs))


@given(st.text(st.characters(codec="ascii")))
def test_plain_text_is_left_alone(text: str) -> None:
    assert seen(text) == text
    assert shaped(text) == text
