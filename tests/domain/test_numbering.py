"""Numbering schemes: the pattern language, what comes out, and what fits."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.domain.check import check_character
from kiosk.domain.ids import PartNumber
from kiosk.domain.numbering import (
    DEFAULT_LOT_PATTERN,
    BadNumber,
    NumberFault,
    Occasion,
    Scheme,
    explain,
    fits,
    generate,
    parse_scheme,
    series_key,
)
from kiosk.domain.pattern import BadPattern, written_parts
from kiosk.domain.words import english

NEW_YEARS_DAY = Occasion(
    at=datetime(2027, 1, 1, 6, 7, tzinfo=timezone(timedelta(hours=1))),
    part=PartNumber("81-20-0001"),
    revision="B",
)
TOKENS = [
    *("{seq}", "{seq:1}", "{seq:5}", "{seq:18}", "{yy}", "{yyyy}", "{week}", "{month}", "{mm}"),
    *("{day}", "{dd}", "{doy}", "{hour}", "{hh}", "{minute}", "{min}", "{revision}", "{part}"),
    *("{check}", "{{", "}}", "-", "SN", "a.b*c", " ", "é"),
]
patterns = st.lists(st.sampled_from(TOKENS), max_size=8).map("".join)
occasions = st.builds(
    Occasion,
    at=st.datetimes(timezones=st.just(UTC)),
    part=st.text("AB12-. ()", min_size=1, max_size=8).map(PartNumber),
    revision=st.text("AB1", max_size=2),
)


def scheme_of(pattern: str) -> Scheme:
    scheme = parse_scheme(pattern)
    assert isinstance(scheme, Scheme)
    return scheme


@pytest.mark.feature("A13")
@pytest.mark.parametrize(
    ("pattern", "number"),
    [
        ("{seq}", "42"),
        ("{seq:5}", "00042"),
        ("SN-{yyyy}{mm}{dd}-{seq:3}", "SN-20270101-042"),
        ("{yy}{month}{day}{hour}{minute}{seq:2}", "270101060742"),
        ("{hh}:{min}/{doy}/{seq}", "06:07/001/42"),
        ("{part}/{revision}/{seq:4}", "81-20-0001/B/0042"),
        ("{{{seq:2}}}", "{42}"),
    ],
)
def test_a_pattern_is_filled_from_counter_time_and_part(pattern: str, number: str) -> None:
    assert generate(scheme_of(pattern), 42, NEW_YEARS_DAY) == number


@pytest.mark.feature("A18")
@pytest.mark.parametrize(
    ("pattern", "number"), [("{yy}{week}", "2653"), ("{yyyy}-W{week}", "2026-W53")]
)
def test_beside_a_week_stands_the_year_of_that_week(pattern: str, number: str) -> None:
    assert generate(scheme_of(pattern), 0, NEW_YEARS_DAY) == number


@pytest.mark.feature("A18")
def test_a_lot_is_numbered_by_the_date_when_nothing_else_is_said() -> None:
    assert generate(scheme_of(DEFAULT_LOT_PATTERN), 0, NEW_YEARS_DAY) == "20270101"


@pytest.mark.feature("A13")
def test_the_check_character_counts_the_letters_and_digits_before_it() -> None:
    number = generate(scheme_of("{part}-{seq:3}{check}/X"), 7, NEW_YEARS_DAY)

    assert number == f"81-20-0001-007{check_character('81200001007')}/X"


@pytest.mark.parametrize(
    ("pattern", "seq", "fault"),
    [
        ("{seq:3}", 1000, NumberFault.BLOCK_FULL),
        ("{seq}", 10**18, NumberFault.BLOCK_FULL),
        ("{seq}", -1, NumberFault.BLOCK_FULL),
        ("{seq:3}", -1, NumberFault.BLOCK_FULL),
    ],
)
def test_a_running_number_without_room_is_refused_and_never_longer(
    pattern: str, seq: int, fault: NumberFault
) -> None:
    assert generate(scheme_of(pattern), seq, NEW_YEARS_DAY) == BadNumber(fault)


@pytest.mark.parametrize(
    ("pattern", "part", "revision", "fault"),
    [
        ("{revision}", "P", "", NumberFault.BLANK),
        ("{revision} {seq}", "P", "", NumberFault.BLANK),
        ("{part}{check}", "---", "", NumberFault.NOTHING_TO_CHECK),
        ("{part}-{seq:9}", "P" * 191, "", NumberFault.TOO_LONG),
    ],
)
def test_a_number_that_could_not_be_read_back_is_refused(
    pattern: str, part: str, revision: str, fault: NumberFault
) -> None:
    occasion = Occasion(at=NEW_YEARS_DAY.at, part=PartNumber(part), revision=revision)

    assert generate(scheme_of(pattern), 1, occasion) == BadNumber(fault)


@pytest.mark.feature("A13")
@given(patterns, st.integers(0, 10**19), occasions)
def test_what_is_generated_always_fits(pattern: str, seq: int, occasion: Occasion) -> None:
    scheme = parse_scheme(pattern)
    assume(isinstance(scheme, Scheme))
    assert isinstance(scheme, Scheme)

    number = generate(scheme, seq, occasion)

    assert isinstance(number, BadNumber) or fits(scheme, number)


@given(st.text(max_size=30), st.booleans())
def test_any_text_is_a_scheme_or_a_reason(pattern: str, required: bool) -> None:  # noqa: FBT001 - drawn
    assert isinstance(parse_scheme(pattern, required_seq=required), Scheme | BadPattern)


@given(patterns, st.text("A0123456789-{}é ", max_size=25))
def test_any_text_fits_or_not(pattern: str, text: str) -> None:
    scheme = parse_scheme(pattern)

    assert isinstance(scheme, BadPattern) or isinstance(fits(scheme, text), bool)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("{seq:3}", "42"),
        ("{seq:3}", "0042"),
        ("{seq:3}", "٠٤٢"),
        ("{seq}", "042"),
        ("SN{seq}", "sn1"),
        ("SN{seq}", "SN1\n"),
        ("SN{seq}", " SN1"),
        ("{mm}", "13"),
        ("{week}", "54"),
        ("{doy}", "000"),
        ("{part}{seq}", "7" * 201),
        ("{part}{check}", "-1"),
    ],
)
def test_what_the_scheme_cannot_make_does_not_fit(pattern: str, text: str) -> None:
    assert not fits(scheme_of(pattern), text)


@given(st.integers(0, 99_999), st.integers(0, 9), st.sampled_from("0123456789"))
def test_a_mistyped_digit_does_not_fit_a_scheme_with_a_check(
    seq: int, at: int, digit: str
) -> None:
    scheme = scheme_of("SN{yy}-{seq:5}{check}")
    number = generate(scheme, seq, NEW_YEARS_DAY)
    assert isinstance(number, str)
    assume(number[at] != digit)

    assert not fits(scheme, number[:at] + digit + number[at + 1 :])


@pytest.mark.parametrize(
    ("pattern", "word"),
    [
        ("", "empty"),
        (" {seq}", "blank"),
        ("{seq}{prefix}", "{prefix} is not known"),
        ("{SEQ}", "{SEQ} is not known"),
        ("{seq:0}", "{seq:0} is not known"),
        ("{seq:05}", "{seq:05} is not known"),
        ("{seq:19}", "too wide"),
        ("{seq", "stands alone"),
        ("seq}", "stands alone"),
        ("{seq}{seq:2}", "{seq:2} stands in it twice"),
        ("{mm}{month}", "{month} stands in it twice"),
        ("{check}{yy}", "nothing before the check"),
        ("-{check}", "nothing before the check"),
        ("A{check}{seq}", "behind {check}"),
        ("A{check}{part}", "behind {check}"),
        ("A\tB", "U+0009"),
        ("A" * 201, "longer than 200"),
    ],
)
def test_a_bad_pattern_says_what_is_wrong_with_it(pattern: str, word: str) -> None:
    scheme = parse_scheme(pattern)

    assert isinstance(scheme, BadPattern)
    assert word in scheme.reason


def test_a_serial_scheme_without_a_running_number_is_refused() -> None:
    found = parse_scheme("SN{yy}", required_seq=True)
    assert isinstance(found, BadPattern)
    assert found.reason == "it has no {seq}, so all its numbers would be the same"


def test_a_scheme_knows_whether_it_draws_from_a_counter() -> None:
    has_sequence = [scheme_of(pattern).has_sequence for pattern in ("{yy}-{seq}", "{yy}")]

    assert has_sequence == [True, False]


@pytest.mark.feature("A27")
def test_a_scheme_shows_an_example_and_what_each_piece_means() -> None:
    scheme = scheme_of("{revision}-{yy}{week}-{seq:5}{check}")

    assert scheme.example == f"B-2611-00001{check_character('B261100001')}"
    assert [(each.token, english(each.meaning)) for each in explain(scheme)] == [
        ("{revision}", "revision of the part; may be empty"),
        ("-", 'the text "-"'),
        ("{yy}", "year, two digits; beside a week the year of that week"),
        ("{week}", "week, 01 to 53, from Monday (ISO 8601)"),
        ("-", 'the text "-"'),
        ("{seq:5}", "running number, 5 digits with leading zeros"),
        ("{check}", "check over the letters and digits before it (ISO/IEC 7064, MOD 37,36)"),
    ]


@pytest.mark.feature("A27")
@given(patterns)
def test_every_piece_of_a_pattern_is_explained(pattern: str) -> None:
    scheme = parse_scheme(pattern)
    assume(isinstance(scheme, Scheme))
    assert isinstance(scheme, Scheme)

    explained = explain(scheme)

    assert "".join(one.token for one in explained) == pattern
    assert len(explained) == len(written_parts(pattern))
    assert all(one.meaning for one in explained)
    assert fits(scheme, scheme.example)


@pytest.mark.feature("A13")
def test_a_series_begins_again_with_each_week_and_part() -> None:
    scheme = scheme_of("{part}-{yy}{week}-{seq:3}{check}")
    week_later = Occasion(
        at=NEW_YEARS_DAY.at + timedelta(days=7), part=NEW_YEARS_DAY.part, revision="B"
    )
    same_week = Occasion(
        at=NEW_YEARS_DAY.at + timedelta(days=2), part=NEW_YEARS_DAY.part, revision="C"
    )

    keys = [series_key(scheme, one) for one in (NEW_YEARS_DAY, same_week, week_later)]

    assert keys == ["81-20-0001-2653-", "81-20-0001-2653-", "81-20-0001-2701-"]
