"""A row of what expires, as lists show it."""

from kiosk.domain.expiry import Freshness
from kiosk.domain.facts import Dates
from kiosk.domain.messages import Phrase, phrase
from kiosk.domain.naming import listed
from kiosk.domain.quantity import plain
from kiosk.domain.rules.expiry import day_named
from kiosk.pages.common import choose
from kiosk.screens.parts import Note, Shade
from kiosk.store.expiring import Expiring

MARKS = {
    Freshness.FRESH: (Shade.PLAIN, "clock"),
    Freshness.ALERT: (Shade.CHECK, "clock"),
    Freshness.REMOVED: (Shade.CHECK, "calendar-clock"),
    Freshness.EXPIRED: (Shade.STOP, "triangle-alert"),
}


def date_row(row: Expiring) -> Note:
    """Return what expires, to tap."""
    shade, icon = MARKS[row.freshness]
    what = phrase(
        "date_row",
        part=row.part,
        quantity=plain(row.quantity),
        unit=row.unit,
        places=listed(row.places),
    )
    return Note(
        icon=icon,
        title=row.number,
        sub=phrase("found_at", kind=date_words(row.dates, row.freshness), place=what),
        shade=shade,
        count="" if row.left is None else days_words(row.left),
        does=choose(row.code),
    )


def days_words(left: int) -> Phrase:
    """Return how many days are left, or over; 0 is the last one."""
    match left:
        case 0:
            return phrase("day_last")
        case 1 | -1:
            return phrase("day_left" if left > 0 else "day_over")
        case _:
            return phrase("days_left" if left > 0 else "days_over", n=abs(left))


def date_words(dates: Dates, now: Freshness) -> Phrase:
    """Return since when or until when, in a few words."""
    expires = day_named(dates.expires)
    match now:
        case Freshness.EXPIRED:
            return phrase("date_expired", date=expires)
        case Freshness.REMOVED:
            return phrase("date_removed", date=day_named(dates.removal), expires=expires)
        case Freshness.ALERT | Freshness.FRESH:
            return phrase("date_alert", date=expires)
