"""The bulk grammar: which numbers a text stands for, or what is wrong with it."""

from collections.abc import Iterator
from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.bulk import MOST_NUMBERS, BadBulk, BulkFault, parse
from kiosk.domain.text import hidden_character
from kiosk.domain.words import english


def free(first: int = 8) -> Iterator[str]:
    return map(str, count(first))


@pytest.mark.feature("A22")
@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("1,2,45", "1 2 45"),
        ("10-15", "10 11 12 13 14 15"),
        ("8-12", "8 9 10 11 12"),
        ("10+3", "10 11 12 13"),
        ("~", "8"),
        ("~,~", "8 9"),
        ("~+2", "8 9 10"),
        ("1, 3-5; 9+1\t~", "1 3 4 5 9 10 8"),
        ("8-10,~", "8 9 10 11"),
        ("~,8-10", "11 8 9 10"),
        ("008-011", "008 009 010 011"),
        ("SN-008-SN-010", "SN-008 SN-009 SN-010"),
        ("A8-10", "A8 A9 A10"),
        ("A 8 - 10", "A 8|A 9|A 10"),
        ("SN-099+1", "SN-099 SN-100"),
        ("SN-100", "SN-100"),
        ("BMS-2611-00042", "BMS-2611-00042"),
        ("A1-B5", "A1-B5"),
        ('"10-15"', "10-15"),
        ('"a,b";"~"', "a,b ~"),
        ("7-7", "7"),
        ("10+0", "10"),
        ("0-2", "0 1 2"),
        ("SN-1\r\nSN-2\n\n SN-3 \n", "SN-1 SN-2 SN-3"),
        ("99999999999999999999999+1", "99999999999999999999999 100000000000000000000000"),
    ],
)
def test_a_text_stands_for_its_numbers_in_its_order(text: str, numbers: str) -> None:
    expected = numbers.split("|") if "|" in numbers else numbers.split()
    assert parse(text, free()) == tuple(expected)


@pytest.mark.feature("A22")
@pytest.mark.parametrize(
    ("text", "what", "fault", "position"),
    [
        ("", "", BulkFault.EMPTY, 1),
        (" \n\n", "", BulkFault.EMPTY, 1),
        ("1,,2", "", BulkFault.EMPTY, 2),
        ("1,", "", BulkFault.EMPTY, 2),
        ('""', "", BulkFault.EMPTY, 1),
        ("1,15-10", "15-10", BulkFault.BACKWARDS, 2),
        ("1,2,2611-00042", "2611-00042", BulkFault.WIDTH, 3),
        ("098-1002", "098-1002", BulkFault.WIDTH, 1),
        ("099+901", "099+901", BulkFault.WIDTH, 1),
        ("10-", "10-", BulkFault.UNFINISHED, 1),
        ("10+", "10+", BulkFault.UNFINISHED, 1),
        ("~+", "~+", BulkFault.UNFINISHED, 1),
        ('1,"2', '"2', BulkFault.QUOTE, 2),
        ("1,2,1", "1", BulkFault.TWICE, 3),
        ("10-15,12", "12", BulkFault.TWICE, 2),
        ("1-10001", "1-10001", BulkFault.TOO_MANY, 1),
        ("1+9999,20000", "20000", BulkFault.TOO_MANY, 2),
        ("1+99999999999999999999", "1+99999999999999999999", BulkFault.TOO_MANY, 1),
        ("~+10000", "~+10000", BulkFault.TOO_MANY, 1),
        ("1-99999999999999999999", "1-99999999999999999999", BulkFault.TOO_MANY, 1),
        ("A\x1d1", "A\\x1d1", BulkFault.HIDDEN, 1),
        ("9" * 201, f"{'9' * 120}…", BulkFault.TOO_LONG, 1),
        ("9" * 9000, f"{'9' * 120}…", BulkFault.TOO_LONG, 1),
    ],
)
def test_a_text_that_stands_for_none_is_named_with_its_place_and_what_is_wrong(
    text: str, what: str, fault: BulkFault, position: int
) -> None:
    bad = parse(text, free())
    assert bad == BadBulk(what, fault, position)
    assert isinstance(bad, BadBulk)
    assert english(bad.why)


def test_where_no_next_number_is_known_the_tilde_says_so() -> None:
    assert parse("1,~", iter(())) == BadBulk("~", BulkFault.NO_NEXT, 2)


def test_a_number_of_the_parts_scheme_is_no_range() -> None:
    assert parse("2611-00042,1-3", free(), lambda text: len(text) > 9) == (
        "2611-00042",
        *("1", "2", "3"),
    )


def test_ten_thousand_numbers_are_the_most() -> None:
    numbers = parse(f"1-{MOST_NUMBERS}", free())
    assert isinstance(numbers, tuple)
    assert (len(numbers), numbers[-1]) == (MOST_NUMBERS, str(MOST_NUMBERS))


def test_free_numbers_are_taken_only_as_needed() -> None:
    numbers = free()
    parse("1,~,~", numbers)
    assert next(numbers) == "10"


plain = st.text('0123456789AB-+~ ,;"\n', max_size=30)


@pytest.mark.feature("A22")
@given(st.text(max_size=60) | plain)
def test_any_text_gives_different_printable_numbers_or_says_what_is_wrong(text: str) -> None:
    numbers = parse(text, free())
    if isinstance(numbers, BadBulk):
        assert numbers.position >= 1
        return
    assert 0 < len(set(numbers)) == len(numbers) <= MOST_NUMBERS
    for number in numbers:
        assert number == number.strip()
        assert hidden_character(number) is None


@pytest.mark.feature("A22")
@given(
    prefix=st.sampled_from(["", "A", "SN-", "2026-W07/"]),
    first=st.integers(0, 10**12),
    more=st.integers(0, 300),
    width=st.integers(1, 15),
)
def test_a_range_and_a_start_with_how_many_more_are_the_same_numbers(
    prefix: str, first: int, more: int, width: int
) -> None:
    low, high = (f"{prefix}{value:0{width}}" for value in (first, first + more))
    expected = tuple(f"{prefix}{value:0{width}}" for value in range(first, first + more + 1))
    assert parse(f"{low}+{more}", free()) in {
        expected,
        BadBulk(f"{low}+{more}", BulkFault.WIDTH, 1),
    }
    if len(low) == len(high) or width == 1:
        assert parse(f"{low}-{high}", free()) == expected


@pytest.mark.feature("A22")
@given(st.lists(st.text('ab01-+~,;" ', min_size=1, max_size=8), min_size=1, unique=True))
def test_in_quotes_every_text_is_one_number(texts: list[str]) -> None:
    trimmed = [text.replace('"', "").strip() for text in texts]
    wanted = tuple(dict.fromkeys(text for text in trimmed if text))
    quoted = ",".join(f'"{text}"' for text in wanted)
    assert parse(quoted, free()) == (wanted or BadBulk("", BulkFault.EMPTY, 1))
