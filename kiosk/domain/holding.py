"""What the holds on a thing come to: it may be used, waits for its inspection, or is on hold."""

from collections.abc import Iterable
from dataclasses import replace

from kiosk.domain.facts import HoldPlaced, Inspected
from kiosk.domain.journal import Entry
from kiosk.domain.naming import INCOMING_INSPECTION
from kiosk.domain.unit import Hold, Status, UnitState

RESTING = frozenset({Status.AVAILABLE, Status.INSPECTION, Status.ON_HOLD})
"""The statuses of a unit in stock, which only its holds tell apart."""


def held_status(titles: Iterable[str]) -> Status:
    """Return the status of what lies in stock under holds of these titles."""
    found = set(titles)
    if not found:
        return Status.AVAILABLE
    return Status.INSPECTION if found == {INCOMING_INSPECTION} else Status.ON_HOLD


def foremost(titles: Iterable[str]) -> str:
    """Return the title that is told: of an inspection only where nothing else holds; or ""."""
    found = list(titles)
    others = [each for each in found if each != INCOMING_INSPECTION]
    return others[-1] if others else next(iter(found), "")


def waits_only(titles: Iterable[str]) -> bool:
    """Whether an inspection is all that holds something."""
    return held_status(titles) is Status.INSPECTION


def inspections(holds: Iterable[Hold]) -> tuple[str, ...]:
    """Return the ids of the holds that the inspection of a unit ends."""
    return tuple(each.hold for each in holds if each.title == INCOMING_INSPECTION)


def held(state: UnitState, fact: HoldPlaced | Inspected, entry: Entry) -> UnitState:
    """Return a unit's state after a hold was placed on it, or after its inspection."""
    match fact:
        case HoldPlaced():
            placed = Hold(hold=entry.entry_id.hex(), title=fact.title, since_us=entry.at_us)
            holds = (*state.holds, placed)
        case Inspected():
            holds = tuple(each for each in state.holds if each.hold not in fact.holds)
    rests = state.status in RESTING
    status = held_status(each.title for each in holds) if rests else state.status
    return replace(state, holds=holds, status=status)
