"""Numbers read back by the scheme that made them, and series that never come again (A3)."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.ids import PartNumber
from kiosk.domain.numbering import Occasion, Scheme, generate, parse_scheme, series_key
from kiosk.domain.numbering_read import NumberRead, Place, never_repeats, read_number

NOW = Occasion(at=datetime(2026, 11, 21, 14, 5, tzinfo=UTC), part=PartNumber("PN1"), revision="B")
PATTERNS = (
    "BRD-{seq:5}",
    "BRD-{yy}{week}-{seq:5}-{check}",
    "{part}{seq}",
    "{part}-{revision}-{yyyy}{mm}{dd}{hour}{minute}-{seq}",
    "{n}-{seq}",
    "{week}-{seq:4}",
    "{yyyy}{doy}{hh}-{seq:3}-{check:luhn}",
)
NEVER = ("{yy}{week}-{seq}", "{yyyy}{mm}{dd}-{seq}", "{yyyy}{doy}{hour}-{seq}", "{yyyy}-{seq}")
AGAIN = ("{seq}", "{week}-{seq}", "{yy}{dd}-{seq}", "{yy}{mm}{hour}-{seq}", "{doy}-{seq}")


def scheme(pattern: str) -> Scheme:
    found = parse_scheme(pattern)
    assert isinstance(found, Scheme)
    return found


def at(moment: datetime) -> Occasion:
    return Occasion(at=moment, part=NOW.part, revision=NOW.revision)


@pytest.mark.feature("A3")
@pytest.mark.parametrize("pattern", PATTERNS)
@given(number=st.integers(1, 999))
def test_what_a_scheme_made_is_read_as_the_running_number_it_was_made_from(
    pattern: str, number: int
) -> None:
    text = generate(scheme(pattern), number, NOW)
    assert isinstance(text, str)
    assert read_number(scheme(pattern), text, NOW) == NumberRead(number, Place.HERE)


@pytest.mark.feature("A3")
def test_digits_that_could_be_parted_otherwise_count_as_the_highest_number() -> None:
    read = read_number(scheme("{n}{seq}"), "1234", NOW)
    assert read == NumberRead(234, Place.HERE)


@pytest.mark.feature("A3")
def test_a_number_of_an_earlier_week_says_that_this_one_has_none() -> None:
    brd = scheme("BRD-{yy}{week}-{seq:3}")
    assert read_number(brd, "BRD-2646-017", NOW) == NumberRead(17, Place.EARLIER)
    assert read_number(brd, "BRD-2648-017", NOW) is None
    assert read_number(scheme("BRD-{week}-{seq:3}"), "BRD-46-017", NOW) is None


@pytest.mark.feature("A3")
@pytest.mark.parametrize("text", ["BRD-0041", "BRD-000041", "brd-00041", "X-00041", "", "41"])
def test_what_is_no_number_of_the_series_is_none(text: str) -> None:
    assert read_number(scheme("BRD-{seq:5}"), text, NOW) is None
    assert read_number(scheme("{part}-{seq:5}"), "PN2-00041", NOW) is None


@pytest.mark.feature("A3")
@pytest.mark.parametrize("pattern", NEVER)
@given(
    moments=st.lists(
        st.datetimes(datetime(2001, 1, 1), datetime(2099, 12, 31), timezones=st.just(UTC)),  # noqa: DTZ001 made aware by the strategy
        min_size=2,
        max_size=40,
    )
)
def test_a_series_that_never_repeats_is_over_once_another_began(
    pattern: str, moments: list[datetime]
) -> None:
    found = scheme(pattern)
    assert never_repeats(found)
    over: set[str] = set()
    now = ""
    for moment in sorted(moments):
        series = series_key(found, at(moment))
        if series != now:
            over.add(now)
        assert series not in over
        now = series


@pytest.mark.feature("A3")
@pytest.mark.parametrize("pattern", AGAIN)
def test_a_series_that_comes_again_is_known_as_such(pattern: str) -> None:
    found = scheme(pattern)
    assert not never_repeats(found)
    hours = (NOW.at + timedelta(hours=each) for each in range(0, 24 * 800, 6))
    keys = [series_key(found, at(each)) for each in hours]
    runs = [key for before, key in zip(["", *keys], keys, strict=False) if key != before]
    assert len(set(runs)) < len(runs) or set(keys) == {""}
