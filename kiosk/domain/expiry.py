"""Dates of lots and units: made at receipt, judged by the day, and the order of taking (I1 to I9).

    received                     best before      alert   removal   expires
       |-----------------------------|--------------|--------|---------|------->
       |        usable, all of it                   | warned | not    | last   refused
                                                             | offered| day

Days are days of the plant's zone; an expiry is the end of its day (DESIGN 3).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Protocol, TypeVar

from kiosk.domain.facts import CategoryDefined, Dates, ShelfLife, Strategy

LONGEST_DAYS = 36_500
"""A hundred years: the most that a part's date rule may say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Printed:
    """The days that a maker's label bore; None where it bore none."""

    expires: date | None = None
    best_before: date | None = None
    made: date | None = None


NOT_PRINTED = Printed()


def printed_on(fields: Iterable[tuple[str, str]]) -> Printed:
    """Return the days among what a label said: (field, text), days as ISO 8601 texts."""
    said = dict(fields)
    return Printed(
        expires=_day(said.get("expiry", "")),
        best_before=_day(said.get("best_before", "")),
        made=_day(said.get("made", "")),
    )


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def dates_at_receipt(rules: ShelfLife | None, today: date, printed: Printed) -> Dates:
    """Return the dates of what comes in `today`: an expiry on the label wins (I2).

    Best before, removal and alert are counted back from the expiry, whoever gave it; without an
    expiry there are none but what the label bore.
    """
    days = rules or ShelfLife()
    expires = printed.expires
    if expires is None and days.expires > 0:
        expires = _moved(today, days.expires)
    return Dates(
        expires=expires,
        best_before=printed.best_before or _before(expires, days.best_before),
        removal=_before(expires, days.removal),
        alert=_before(expires, days.alert),
        made=printed.made,
        printed=printed.expires is not None,
    )


def _before(expires: date | None, days: int) -> date | None:
    return _moved(expires, -days) if expires is not None and days > 0 else None


def _moved(day: date, days: int) -> date:
    """Return a day so many later; at the ends of the calendar the last there is."""
    last = date.max.toordinal()
    return date.fromordinal(min(max(day.toordinal() + days, 1), last))


class Freshness(Enum):
    """How a lot or unit stands on a day; the later, the worse."""

    FRESH = 0
    ALERT = 1
    """people are warned (I3)"""
    REMOVED = 2
    """out of available stock: never offered"""
    EXPIRED = 3
    """its last day is over: refused (I7)"""


def freshness(dates: Dates, today: date) -> Freshness:
    """Return how something with these dates stands `today`."""
    if is_expired(dates, today):
        return Freshness.EXPIRED
    if is_removed(dates, today):
        return Freshness.REMOVED
    return Freshness.ALERT if is_alert(dates, today) else Freshness.FRESH


def is_expired(dates: Dates, today: date) -> bool:
    """Whether its last day is over."""
    return dates.expires is not None and today > dates.expires


def is_removed(dates: Dates, today: date) -> bool:
    """Whether it is out of available stock: from its removal date on, or expired."""
    return is_expired(dates, today) or (dates.removal is not None and today >= dates.removal)


def is_alert(dates: Dates, today: date) -> bool:
    """Whether people are to be warned: from its alert date on, or out of available stock."""
    return is_removed(dates, today) or (dates.alert is not None and today >= dates.alert)


def warned_from(dates: Dates) -> date | None:
    """Return the first day on which `is_alert` holds; None where that never comes."""
    after = _moved(dates.expires, 1) if dates.expires is not None else None
    days = [each for each in (dates.alert, dates.removal, after) if each is not None]
    return min(days, default=None)


def days_left(dates: Dates, today: date) -> int | None:
    """Return how many days it may still be used after today; below zero once it expired."""
    return None if dates.expires is None else (dates.expires - today).days


def leaves(dates: Dates) -> date | None:
    """Return the day FEFO sorts by: the removal date, else the expiry."""
    return dates.removal or dates.expires


class Taken(Protocol):
    """What is taken in an order."""

    @property
    def lot_number(self) -> str: ...

    @property
    def dates(self) -> Dates: ...

    @property
    def received(self) -> date: ...

    @property
    def received_us(self) -> int: ...


L = TypeVar("L", bound=Taken)


def strategy_of(category: CategoryDefined | None) -> Strategy | None:
    """Return how lots of a category are taken; None where nobody said (see `goes_before`)."""
    return category.strategy if category is not None else None


def in_order(lots: Iterable[L], strategy: Strategy | None) -> tuple[L, ...]:
    """Return lots in the order they are to be taken; those of one day by receipt, then number."""
    found = tuple(lots)
    match strategy:
        case Strategy.NONE:
            return found
        case Strategy.FIFO:
            return tuple(sorted(found, key=_by_receipt))
        case _:
            return tuple(sorted(found, key=_by_leaving))


def _by_receipt(lot: Taken) -> tuple[int, str]:
    return (lot.received_us, lot.lot_number)


def _by_leaving(lot: Taken) -> tuple[date, int, str]:
    return (leaves(lot.dates) or date.max, *_by_receipt(lot))


def goes_before(one: Taken, other: Taken, strategy: Strategy | None) -> bool:
    """Whether taking `other` while `one` is there breaks the order (xK4).

    Two lots of one day are equals. Where no category says how, only dates are compared: of two
    lots of which one has none, either may be taken.
    """
    first, second = leaves(one.dates), leaves(other.dates)
    match strategy:
        case Strategy.NONE:
            return False
        case Strategy.FIFO:
            return one.received < other.received
        case Strategy.FEFO if first is None and second is None:
            return one.received < other.received
        case Strategy.FEFO:
            return (first or date.max) < (second or date.max)
        case None:
            return first is not None and second is not None and first < second


def lot_dates(known: Dates, coming: Dates) -> Dates:
    """Return the dates of a receipt into a lot that has some: one lot has one expiry (I8)."""
    return coming if known.expires is None else known


def disagree(known: Dates, printed: Printed) -> bool:
    """Whether a label bears another expiry than the lot that it is of (xL2)."""
    both = known.expires is not None and printed.expires is not None
    return both and known.expires != printed.expires
