"""Rules of dates: a lot has one expiry and one maker, the older goes first, none is used late."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from kiosk.domain.expiry import Printed, disagree, goes_before, is_expired, is_removed, leaves
from kiosk.domain.facts import Dates, LocationDefined, Strategy
from kiosk.domain.ids import LocationCode
from kiosk.domain.messages import Phrase, Refusal, Said, Text, check, phrase, stop
from kiosk.domain.naming import INCOMING_INSPECTION, hold_named
from kiosk.domain.policy import Policies, applies
from kiosk.domain.quantity import plain
from kiosk.domain.records import LotRecord
from kiosk.domain.rules.candidates import Around, Candidate, Candidates, offered
from kiosk.domain.rules.move import QUARANTINE
from kiosk.domain.text import comparable

NEVER = phrase("no_date")

MOST_LEVELS = 20
"""How deep locations stand inside one another."""


def are_kept(policies: Policies) -> bool:
    """Whether the plant keeps dates at all (B10)."""
    return policies["expiry"] == "on" and applies("expiry", policies)


def day_named(day: date | None) -> Text:
    """Return a day for a sentence."""
    return NEVER if day is None else day.isoformat()


def supplier_differs(lot: LotRecord, supplier: str) -> bool:
    """Whether a lot came from another supplier before."""
    both = bool(lot.supplier and supplier)
    return both and comparable(lot.supplier) != comparable(supplier)


def suppliers_disagree(lot: LotRecord, supplier: str) -> Refusal | None:
    """Refuse a lot from another supplier than the one it came from first (xL3)."""
    if not supplier_differs(lot, supplier):
        return None
    part = lot.part.part_number
    return stop("xL3", lot=lot.lot_number, part=part, s1=lot.supplier, s2=supplier)


def dates_disagree(lot: LotRecord, printed: Printed, policies: Policies) -> Refusal | None:
    """Refuse a label that bears another expiry than its lot has (xL2)."""
    if not are_kept(policies) or not disagree(lot.dates, printed):
        return None
    d1, d2 = day_named(lot.dates.expires), day_named(printed.expires)
    return stop("xL2", lot=lot.lot_number, d1=d1, d2=d2)


def expired_at_receipt(
    what: Phrase, dates: Dates, today: date, within: tuple[LocationCode, ...]
) -> Refusal | None:
    """Refuse to put what expired anywhere but into quarantine, or below it (xL4).

    Args:
        what: the lot or serial, in words.
        dates: its own.
        today: in the plant's zone.
        within: the location it is to go to, and all above that.
    """
    if not is_expired(dates, today) or QUARANTINE in within:
        return None
    return stop("xL4", what=what, date=day_named(dates.expires), loc=QUARANTINE)


def on_hold_too(lot: LotRecord, location: LocationCode, quantity: Decimal) -> Said | None:
    """Say that what comes in joins a lot that is held there (xL8), unless that waits for us."""
    here = next((each.held for each in lot.stock if each.location == location), "")
    title = here or lot.held
    if title in {"", INCOMING_INSPECTION}:
        return None
    return check("xL8", lot=lot.lot_number, title=hold_named(title), n=plain(quantity))


def standing_in(
    code: LocationCode, known: Callable[[LocationCode], LocationDefined | None]
) -> tuple[LocationCode, ...]:
    """Return a location and all that it stands in, from the inside out."""
    found = [code]
    while len(found) < MOST_LEVELS:
        location = known(found[-1])
        above = LocationCode(location.parent) if location is not None else LocationCode("")
        if not above or above in found:
            break
        found.append(above)
    return tuple(found)


def expired_use(name: str, dates: Dates, today: date, policies: Policies) -> Refusal | None:
    """Refuse to build in what expired; it may be used until its last day ends (xI8)."""
    if not are_kept(policies) or not is_expired(dates, today):
        return None
    allowed = policies["expired_use"] == "supervisor"
    todo = phrase("supervisor_allows" if allowed else "set_it_aside")
    return stop("xI8", sn=name, date=day_named(dates.expires), todo=todo)


def left_stock(dates: Dates, today: date, policies: Policies) -> Text | None:
    """Return the day since when something is out of available stock; None where it is not."""
    if not are_kept(policies) or not is_removed(dates, today):
        return None
    return day_named(leaves(dates))


def older_first(lot: LotRecord, found: Candidates, around: Around) -> Refusal | None:
    """Refuse a lot while one that goes before it can be taken (xK4)."""
    this = next((each for each in found.lots if each.lot == lot.lot), None)
    first = next((each for each in offered(found, around) if each.lot.lot != lot.lot), None)
    if this is None or first is None or not goes_before(first.lot, this, found.strategy):
        return None
    why = _why(first.lot, this, found.strategy)
    return stop("xK4", why=why, a=first.lot.lot_number, loc=first.location, b=lot.lot_number)


def _why(first: Candidate, this: Candidate, strategy: Strategy | None) -> Phrase:
    days = (leaves(first.dates), leaves(this.dates))
    if strategy is Strategy.FIFO or days == (None, None):
        key, days = "came_before", (first.received, this.received)
    else:
        key = "leaves_before"
    d1, d2 = map(day_named, days)
    return phrase(key, a=first.lot_number, b=this.lot_number, d1=d1, d2=d2)
