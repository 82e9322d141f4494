"""What expires: a list beside Home, and the dates that pages of lots and units show (I3, I4)."""

from kiosk.domain.expiry import Freshness, freshness
from kiosk.domain.facts import Dates
from kiosk.domain.messages import Text, phrase
from kiosk.domain.people import Role
from kiosk.domain.quantity import grouped
from kiosk.domain.rules.expiry import are_kept, day_named
from kiosk.pages.beside import Maker, list_page
from kiosk.pages.dated_rows import MARKS, date_row, date_words
from kiosk.pages.machine import Machine
from kiosk.pages.scene import Scene
from kiosk.screens.intents import Open, Where
from kiosk.screens.parts import Field, Note, Shade
from kiosk.screens.values import ListPage
from kiosk.store.expiring import count_expiring, expiring

RESPONSIBLE = frozenset({Role.SUPERVISOR, Role.CLERK})
"""Who is told on Home that something expires."""


def waits_dates(scene: Scene) -> tuple[Note, ...]:
    """Return the row of Home that leads to what expires, for who is responsible."""
    if scene.operator is None or scene.operator.role not in RESPONSIBLE:
        return ()
    count = count_expiring(scene.record, scene.now.date())
    if not count:
        return ()
    return (
        Note(
            icon="calendar-clock",
            title=phrase("waits_dates"),
            sub=phrase("waits_dates_sub"),
            shade=Shade.CHECK,
            count=grouped(count),
            does=Open(Where.DATES),
        ),
    )


def dates_page(scene: Scene, machine: Machine) -> ListPage:
    """Return what people are warned of, the worst first."""
    _ = machine
    rows = expiring(scene.record, scene.now.date())
    return list_page(
        scene,
        sub=phrase("sub_dates"),
        title=phrase("title_dates"),
        rows=tuple(map(date_row, rows)),
        empty=phrase("no_dates"),
    )


def dates_issue(scene: Scene, dates: Dates) -> Note | None:
    """Return the note of a thing whose dates people are warned of; None where they are not."""
    if not are_kept(scene.record.reader.policies):
        return None
    now = freshness(dates, scene.now.date())
    if now is Freshness.FRESH:
        return None
    shade, icon = MARKS[now]
    title = phrase(f"issue_{now.name.lower()}")
    return Note(icon=icon, title=title, sub=date_words(dates, now), shade=shade)


def date_fields(dates: Dates, supplier: str) -> tuple[Field, ...]:
    """Return the dates that something has, and whose it was, as named values."""
    origin: Text = phrase("from_print" if dates.printed else "from_receipt")
    named = (
        ("field_expires", dates.expires, origin),
        ("field_removal", dates.removal, ""),
        ("field_alert", dates.alert, ""),
        ("field_best_before", dates.best_before, ""),
        ("field_made", dates.made, ""),
    )
    fields = tuple(
        Field(name=phrase(name), value=day.isoformat(), origin=of)
        for name, day, of in named
        if day is not None
    )
    return (
        *fields,
        *((Field(name=phrase("field_supplier"), value=supplier),) if supplier else ()),
    )


def expiry_words(dates: Dates) -> Text:
    """Return when something expires and leaves, in a few words; nothing where it does not."""
    if dates.expires is None:
        return ""
    expires = day_named(dates.expires)
    if dates.removal is None:
        return phrase("date_alert", date=expires)
    return phrase("expires_removal", date=expires, removal=day_named(dates.removal))


def with_expiry(name: str, dates: Dates) -> Text:
    """Return what stands under a thing in a list: its name, and when it expires."""
    until = expiry_words(dates)
    return phrase("found_at", kind=name, place=until) if until and name else until or name


ALERTS: dict[Where, Maker] = {Where.DATES: dates_page}
"""What stands beside Home about dates."""
