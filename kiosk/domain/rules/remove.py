"""Rules of taking apart, completing and undoing."""

from kiosk.domain.messages import Phrase, Refusal, phrase, stop
from kiosk.domain.moment import from_us
from kiosk.domain.naming import listed
from kiosk.domain.quantity import plain
from kiosk.domain.records import Build, UnitRecord
from kiosk.domain.unit import Status

MOST_LISTED = 8
"""Missing parts that one sentence names."""

UNDO_WINDOW_US = 30_000_000
"""How long one's own last action can be undone, in microseconds."""


def parent_closed(unit: UnitRecord) -> Refusal | None:
    """Refuse to open a unit that left (xU4) or whose run is closed (xU7)."""
    if unit.state.status is Status.SHIPPED:
        return stop("xU4", parent=unit.state.serial, date=from_us(unit.state.since_us))
    if not unit.state.run_open:
        return stop("xU7", parent=unit.state.serial, why=_why_closed(unit))
    return None


def _why_closed(unit: UnitRecord) -> Phrase:
    if not unit.state.run:
        return phrase("was_received")
    voided = unit.state.status is Status.VOIDED
    return phrase("is_taken_back") if voided else phrase("is_complete")


def not_inside(unit: UnitRecord | None, shown: str, build: Build) -> Refusal:
    """Refuse to remove what is not there, saying where it is (xU1)."""
    where = phrase("not_installed")
    if unit is not None and unit.parent_serial:
        where = phrase("it_is_in", parent=unit.parent_serial)
    return stop("xU1", sn=shown, parent=build.unit.state.serial, where=where)


def not_complete(build: Build) -> Refusal | None:
    """Refuse to complete a run while requirements are open (xC1) or it is closed (xC5)."""
    state = build.unit.state
    if not state.run_open:
        return stop("xC5", sn=state.serial, date=from_us(state.since_us), who=build.unit.since_by)
    if build.missing:
        missing = [
            phrase("times_part", n=plain(each.open), part=each.part.part_number)
            for each in build.missing
        ]
        rest = len(missing) - MOST_LISTED
        return stop("xC1", list=listed(missing[:MOST_LISTED], more=rest))
    return None
