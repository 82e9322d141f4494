"""Which facts the state of a unit depends on, and which of them end what may go into it."""

from kiosk.domain.facts import (
    SCRAP,
    Archived,
    Counted,
    Fact,
    HoldPlaced,
    Moved,
    Returned,
    RunCompleted,
    RunStarted,
    Scrapped,
    SerialCorrected,
    Shipped,
    Uninstalled,
    UnitInstalled,
    UnitReceived,
    UnitsMerged,
)
from kiosk.domain.ids import UnitId, unit_subject
from kiosk.domain.journal import Entry

Happening = (
    UnitInstalled
    | Uninstalled
    | RunCompleted
    | Moved
    | Counted
    | Scrapped
    | Shipped
    | Returned
    | Archived
)
Corrected = SerialCorrected | UnitsMerged
Affecting = UnitReceived | RunStarted | HoldPlaced | Happening | Corrected


def affecting(unit: UnitId, entry: Entry) -> Affecting | None:
    """Return the fact of `entry` if the state of `unit` depends on it.

    An entry in which the unit is only the parent tells of its contents, not of its state.
    """
    fact = entry.fact
    match fact:
        case (
            UnitReceived()
            | RunStarted()
            | UnitInstalled()
            | RunCompleted()
            | SerialCorrected()
            | UnitsMerged()
        ):
            return fact if fact.unit == unit else None
        case (
            Uninstalled()
            | Moved()
            | Counted()
            | Scrapped()
            | Shipped()
            | Returned()
            | Archived()
            | HoldPlaced()
        ):
            return fact if fact.item == unit_subject(unit) else None
        case _:
            return None


def ends(fact: Fact | None) -> bool:
    """Whether nothing may go into a unit any more after a fact that is about its own state."""
    match fact:
        case RunCompleted() | Scrapped() | Shipped() | Archived() | UnitsMerged():
            return True
        case Uninstalled(moves=moves):
            return bool(moves) and moves[-1].target == SCRAP
        case _:
            return False
