"""When the next backup is due, and which ones are kept: by their times alone."""

from collections.abc import Callable, Collection, Hashable
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.moment import from_us

HOUR_US = 3_600_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Keep:
    """What is kept of a series of backups.

    Attributes:
        days: of the last so many days with backups, all.
        weeks, months: of the last so many weeks and months with backups, the newest each.
    """

    days: int
    weeks: int
    months: int


def kept(made: Collection[int], keep: Keep, now_us: int) -> frozenset[int]:
    """Return which of the backups made at these times stay; the newest always does.

    Days, weeks (from Monday) and months are those of UTC, and those count in which one was made:
    a plant that stands still for a year loses none by it. What goes once is in no later answer
    missed, for the newest of a week or month is never taken for another one. What a clock made in
    the future that was ahead stays, and counts for nothing until then.

    Args:
        made: microseconds since 1970 UTC.
        keep: how many.
        now_us: the same.
    """
    ahead = {each for each in made if each > now_us}
    latest = sorted((each for each in made if each <= now_us), reverse=True)
    days = _first(latest, _day, keep.days)
    stay = {each for each in latest if _day(from_us(each)) in days}
    stay |= set(_first(latest, _week, keep.weeks).values())
    stay |= set(_first(latest, _month, keep.months).values())
    return frozenset(stay | set(latest[:1]) | ahead)


def _first(
    latest: list[int], of: Callable[[datetime], Hashable], count: int
) -> dict[Hashable, int]:
    """Return the newest of each of the last `count` spans."""
    found: dict[Hashable, int] = {}
    for each in latest:
        span = of(from_us(each))
        if span not in found and len(found) < count:
            found[span] = each
    return found


def _day(at: datetime) -> Hashable:
    return at.date()


def _week(at: datetime) -> Hashable:
    return at.isocalendar()[:2]


def _month(at: datetime) -> Hashable:
    return at.year, at.month


def due_us(made: Collection[int], now_us: int, every_hours: int) -> int | None:
    """Return when the next backup is due, now at the latest; None where none is ever.

    One that was made in the future, by a clock that was wrong, counts for nothing.
    """
    if every_hours == 0:
        return None
    newest = max((each for each in made if each <= now_us), default=None)
    return now_us if newest is None else max(now_us, newest + every_hours * HOUR_US)
