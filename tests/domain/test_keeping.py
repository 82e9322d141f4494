"""Which backups are kept of any history of them, and when the next is due."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.keeping import HOUR_US, Keep, due_us, kept
from kiosk.domain.moment import from_us

DAY_US = 24 * HOUR_US
LATER_US = 4_000_000_000_000_000
START_US = 1_767_225_600_000_000
"""2026-01-01 00:00 UTC, a Thursday."""

TIMES = st.integers(min_value=0, max_value=4_000_000_000_000_000)
HISTORIES = st.sets(
    st.one_of(
        TIMES,
        st.integers(min_value=0, max_value=400 * 24).map(lambda hour: START_US + hour * HOUR_US),
    ),
    max_size=80,
)
COUNTS = st.integers(min_value=0, max_value=14)
KEEPS = st.builds(Keep, days=COUNTS, weeks=COUNTS, months=COUNTS)
USUAL = Keep(days=7, weeks=5, months=12)


@given(HISTORIES, KEEPS)
def test_the_newest_always_stays_and_nothing_comes_up_that_was_not_there(
    made: set[int], keep: Keep
) -> None:
    stay = kept(made, keep, LATER_US)
    assert stay <= made
    assert bool(stay) is bool(made)
    assert not made or max(made) in stay


@given(HISTORIES, KEEPS)
def test_of_the_last_days_all_stay_and_of_weeks_and_months_the_newest(
    made: set[int], keep: Keep
) -> None:
    stay = kept(made, keep, LATER_US)
    days = sorted({from_us(each).date() for each in made}, reverse=True)[: keep.days]
    assert {each for each in made if from_us(each).date() in days} <= stay
    weeks = {from_us(each).isocalendar()[:2] for each in stay}
    months = {from_us(each).date().replace(day=1) for each in stay}
    all_weeks = {from_us(each).isocalendar()[:2] for each in made}
    all_months = {from_us(each).date().replace(day=1) for each in made}
    assert set(sorted(all_weeks, reverse=True)[: keep.weeks]) <= weeks
    assert set(sorted(all_months, reverse=True)[: keep.months]) <= months
    of_days = sum(from_us(each).date() in days for each in made)
    assert len(stay) <= of_days + keep.weeks + keep.months + 1


@given(HISTORIES, KEEPS)
def test_thinning_out_after_each_backup_keeps_what_thinning_out_once_keeps(
    made: set[int], keep: Keep
) -> None:
    left: set[int] = set()
    for each in sorted(made):
        left = set(kept({*left, each}, keep, LATER_US))
    assert left == kept(made, keep, LATER_US)


@pytest.mark.feature("O6")
def test_a_year_of_nightly_backups_becomes_some_two_dozen() -> None:
    made = {START_US + day * DAY_US for day in range(365)}
    stay = kept(made, USUAL, LATER_US)
    ages = sorted((max(made) - each) // DAY_US for each in stay)
    assert ages[:7] == list(range(7))
    assert len(stay) == 7 + 3 + 11
    assert kept(stay, USUAL, LATER_US) == stay


def test_what_a_clock_that_was_ahead_made_pushes_nothing_of_today_out() -> None:
    ahead = {START_US + (365 + day) * DAY_US for day in range(7)}
    keep = Keep(days=7, weeks=0, months=0)
    assert kept({*ahead, START_US - DAY_US, START_US}, keep, START_US) == {
        *ahead,
        START_US - DAY_US,
        START_US,
    }
    later = START_US + 900 * DAY_US
    assert kept({*ahead, START_US}, keep, later) == ahead


@pytest.mark.parametrize(
    ("made", "every_hours", "due"),
    [
        ((), 24, 0),
        ((-23 * HOUR_US,), 24, HOUR_US),
        ((-90 * HOUR_US, -30 * HOUR_US), 24, 0),
        ((-HOUR_US, 9 * DAY_US), 2, HOUR_US),
        ((9 * DAY_US,), 24, 0),
        ((-HOUR_US,), 0, None),
    ],
)
def test_the_next_is_due_a_while_after_the_newest_and_what_was_missed_at_once(
    made: tuple[int, ...], every_hours: int, due: int | None
) -> None:
    now_us = START_US
    expected = None if due is None else now_us + due
    assert due_us([now_us + each for each in made], now_us, every_hours) == expected
