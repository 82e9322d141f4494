"""Which facts the state of a unit depends on, and which of them end what may go into it."""

from collections.abc import Iterable, Iterator

from kiosk.domain.facts import (
    SCRAP,
    Archived,
    Counted,
    Fact,
    HoldPlaced,
    Inspected,
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
Held = HoldPlaced | Inspected
Affecting = UnitReceived | RunStarted | Held | Happening | Corrected


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
            | Inspected()
        ):
            return fact if fact.item == unit_subject(unit) else None
        case _:
            return None


def without_circles(
    unit: UnitId, entries: Iterable[tuple[Entry, bool]]
) -> Iterator[tuple[Entry, bool]]:
    """Give the entries about a unit, each with whether it counts as undone.

    Two stations that do not know of each other may decide that of two records each is the one that
    stays. The earlier decision holds: into what was merged into it before, no unit is merged.

    Args:
        unit: whose entries they are, those in which another is merged into it among them.
        entries: in (hlc, station, seq) order, each with whether its group was reversed.
    """
    absorbed: set[UnitId] = set()
    for entry, undone in entries:
        match entry.fact:
            case UnitsMerged(unit=other, into=into) if not undone and into == unit:
                absorbed.add(other)
                yield entry, undone
            case UnitsMerged(into=into):
                yield entry, undone or into in absorbed
            case _:
                yield entry, undone


def ends(fact: Fact | None) -> bool:
    """Whether nothing may go into a unit any more after a fact that is about its own state."""
    match fact:
        case RunCompleted() | Scrapped() | Shipped() | Archived() | UnitsMerged():
            return True
        case Uninstalled(moves=moves):
            return bool(moves) and moves[-1].target == SCRAP
        case _:
            return False
