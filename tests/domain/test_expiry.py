"""Dates at receipt, how something stands on a day, and the order of taking, as pure functions."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kiosk.domain.expiry import (
    LONGEST_DAYS,
    NOT_PRINTED,
    Freshness,
    Printed,
    dates_at_receipt,
    days_left,
    disagree,
    freshness,
    goes_before,
    in_order,
    is_alert,
    is_expired,
    is_removed,
    leaves,
    lot_dates,
    printed_on,
    strategy_of,
    warned_from,
)
from kiosk.domain.facts import NO_DATES, CategoryDefined, Dates, ShelfLife, Strategy

TODAY = date(2026, 3, 9)
SEAL = ShelfLife(expires=365, best_before=60, removal=30, alert=45)

days = st.dates(date(2000, 1, 1), date(2100, 1, 1))
counts = st.integers(0, LONGEST_DAYS)
rules = st.builds(ShelfLife, expires=counts, best_before=counts, removal=counts, alert=counts)
dated = st.builds(
    Dates,
    expires=st.none() | days,
    best_before=st.none() | days,
    removal=st.none() | days,
    alert=st.none() | days,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Lot:
    """Something that is taken in an order."""

    lot_number: str
    dates: Dates
    received: date
    received_us: int


@st.composite
def lots(draw: st.DrawFn) -> Lot:
    """Return a lot received in the course of ten days, with or without an expiry."""
    day = draw(st.integers(0, 9))
    expires = draw(st.none() | st.integers(0, 5))
    leaving = None if expires is None else TODAY + timedelta(days=expires)
    return Lot(
        lot_number=draw(st.sampled_from("ABC")),
        dates=Dates(expires=leaving),
        received=TODAY + timedelta(days=day),
        received_us=day * 1000 + draw(st.integers(0, 3)),
    )


@pytest.mark.feature("I1")
@pytest.mark.feature("I2")
def test_four_dates_are_computed_from_the_day_of_receipt() -> None:
    assert dates_at_receipt(SEAL, TODAY, NOT_PRINTED) == Dates(
        expires=date(2027, 3, 9),
        best_before=date(2027, 1, 8),
        removal=date(2027, 2, 7),
        alert=date(2027, 1, 23),
    )


@pytest.mark.feature("I2")
def test_a_printed_expiry_wins_and_the_other_dates_follow_from_it() -> None:
    printed = printed_on((("expiry", "2026-12-31"), ("made", "2026-01-05"), ("order", "PO-1")))
    assert dates_at_receipt(SEAL, TODAY, printed) == Dates(
        expires=date(2026, 12, 31),
        best_before=date(2026, 11, 1),
        removal=date(2026, 12, 1),
        alert=date(2026, 11, 16),
        made=date(2026, 1, 5),
        printed=True,
    )
    best = Printed(best_before=date(2026, 6, 1))
    assert dates_at_receipt(SEAL, TODAY, best).best_before == date(2026, 6, 1)
    assert dates_at_receipt(SEAL, TODAY, best).printed is False


def test_a_part_without_rules_has_the_dates_of_its_label_alone() -> None:
    assert dates_at_receipt(None, TODAY, NOT_PRINTED) == NO_DATES
    assert dates_at_receipt(ShelfLife(removal=30), TODAY, NOT_PRINTED) == NO_DATES
    printed = Printed(expires=date(2026, 5, 1))
    assert dates_at_receipt(None, TODAY, printed) == Dates(expires=date(2026, 5, 1), printed=True)


def test_what_is_no_day_is_no_date() -> None:
    assert printed_on((("expiry", "soon"), ("made", ""))) == NOT_PRINTED


@given(life=rules, today=days, expiry=st.none() | st.dates())
def test_no_date_is_after_the_expiry_whatever_the_calendar_holds(
    life: ShelfLife, today: date, expiry: date | None
) -> None:
    made = dates_at_receipt(life, today, Printed(expires=expiry))
    if made.expires is None:
        assert made == NO_DATES
    for each in (made.best_before, made.removal, made.alert):
        assert each is None or (made.expires is not None and each <= made.expires)
    assert made.printed is (expiry is not None)


@pytest.mark.feature("I7")
def test_something_may_be_used_until_its_last_day_ends() -> None:
    made = dates_at_receipt(SEAL, TODAY, NOT_PRINTED)
    stands = [
        freshness(made, day)
        for day in (
            date(2027, 1, 22),
            date(2027, 1, 23),
            date(2027, 2, 6),
            date(2027, 2, 7),
            date(2027, 3, 9),
            date(2027, 3, 10),
        )
    ]
    assert stands == [
        Freshness.FRESH,
        Freshness.ALERT,
        Freshness.ALERT,
        Freshness.REMOVED,
        Freshness.REMOVED,
        Freshness.EXPIRED,
    ]
    assert days_left(made, date(2027, 3, 9)) == 0
    assert days_left(made, date(2027, 3, 10)) == -1
    assert days_left(NO_DATES, TODAY) is None


@given(dates=dated, today=days)
def test_what_stands_badly_stays_so_and_is_warned_of_from_one_day_on(
    dates: Dates, today: date
) -> None:
    tomorrow = today + timedelta(days=1)
    assert freshness(dates, today).value <= freshness(dates, tomorrow).value
    assert is_expired(dates, today) <= is_removed(dates, today) <= is_alert(dates, today)
    first = warned_from(dates)
    assert is_alert(dates, today) is (first is not None and today >= first)


@pytest.mark.feature("I5")
def test_fefo_takes_the_nearest_removal_date_and_fifo_the_earliest_receipt() -> None:
    def lot(name: str, received: int, expires: int | None, removal: int | None = None) -> Lot:
        return Lot(
            lot_number=name,
            received=TODAY + timedelta(days=received),
            received_us=received,
            dates=Dates(
                expires=None if expires is None else TODAY + timedelta(days=expires),
                removal=None if removal is None else TODAY + timedelta(days=removal),
            ),
        )

    found = [
        lot("old, without a date", 0, None),
        lot("first in", 1, 90, 80),
        lot("short-lived", 2, 40, 30),
        lot("removed early", 3, 95, 20),
        lot("new, without a date", 4, None),
    ]
    assert [each.lot_number for each in in_order(found, Strategy.FEFO)] == [
        "removed early",
        "short-lived",
        "first in",
        "old, without a date",
        "new, without a date",
    ]
    assert in_order(reversed(found), Strategy.FIFO) == tuple(found)
    assert in_order(found, Strategy.NONE) == tuple(found)


@given(found=st.lists(lots(), max_size=6), strategy=st.none() | st.sampled_from(list(Strategy)))
def test_nothing_in_order_goes_before_what_stands_ahead_of_it(
    found: list[Lot], strategy: Strategy | None
) -> None:
    ordered = in_order(found, strategy)
    assert sorted(map(repr, ordered)) == sorted(map(repr, found))
    assert in_order(ordered, strategy) == ordered
    assert not any(goes_before(later, first, strategy) for first, later in pairwise(ordered))


@given(one=lots(), other=lots(), strategy=st.none() | st.sampled_from(list(Strategy)))
def test_of_two_lots_at_most_one_goes_before_the_other(
    one: Lot, other: Lot, strategy: Strategy | None
) -> None:
    both = goes_before(one, other, strategy) and goes_before(other, one, strategy)
    assert not both
    assert not goes_before(one, replace(one, received_us=one.received_us + 1), strategy)


@given(one=lots(), other=lots())
def test_without_a_category_only_two_dates_tell_lots_apart(one: Lot, other: Lot) -> None:
    assume(leaves(one.dates) is None or leaves(other.dates) is None)
    assert not goes_before(one, other, None)


@pytest.mark.feature("I9")
def test_the_strategy_is_that_of_the_parts_category() -> None:
    chemicals = CategoryDefined(code="CHEM", name="", strategy=Strategy.FIFO)
    assert (strategy_of(chemicals), strategy_of(None)) == (Strategy.FIFO, None)


@pytest.mark.feature("I8")
def test_a_lot_keeps_its_expiry_and_takes_one_that_it_lacks() -> None:
    has, comes = Dates(expires=TODAY), Dates(expires=TODAY + timedelta(days=9))
    assert lot_dates(has, comes) == has
    assert lot_dates(Dates(made=TODAY), comes) == comes
    assert disagree(has, Printed(expires=date(2026, 3, 10)))
    assert not disagree(has, Printed(expires=TODAY))
    assert not disagree(has, NOT_PRINTED)
    assert not disagree(NO_DATES, Printed(expires=TODAY))
