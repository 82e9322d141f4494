"""What is known with a step of the lots that it may take from."""

from dataclasses import replace

from kiosk.domain.facts import Tracking
from kiosk.domain.ids import PartNumber
from kiosk.domain.records import Build, LotRecord, PartRecord, Requirement
from kiosk.session.ports import Look
from kiosk.workflows.states import Installing, State
from kiosk.workflows.step import Input, Known, Scanned


def knowing_offers(look: Look, state: State, given: Input | None, known: Known) -> Known:
    """Return what is known with the lots of the line that is expected, and of what is scanned."""
    if not state.needs.offers or known.build is None:
        return known
    wanted = dict.fromkeys(_expected(state, known.build))
    if isinstance(given, Scanned):
        things = (each for each in given.things if isinstance(each, LotRecord | PartRecord))
        wanted |= dict.fromkeys(each.part.part_number for each in things)
    read = {each.part: each for each in known.offers}
    return replace(known, offers=tuple(read.get(part) or look.candidates(part) for part in wanted))


def _expected(state: State, build: Build) -> tuple[PartNumber, ...]:
    """Return the part of the lot line that is asked for, with what may stand in for it."""
    chosen = state.chosen if isinstance(state, Installing) else ""
    short = state.short.part if isinstance(state, Installing) and state.short else None
    line = expected_line(build, chosen)
    if line is None or line.part.tracking is not Tracking.LOT:
        return () if short is None else (short,)
    return (line.line.component, *((short,) if short is not None else ()))


def expected_line(build: Build, chosen: str) -> Requirement | None:
    """Return the line that the operator asked for, else the first that is open."""
    asked = build.named(chosen)
    if asked is not None and not asked.full:
        return asked
    return next((each for each in build.requirements if not each.full), None)
