"""One step of the workflow that the operator is in, with all it needs to know."""

from dataclasses import replace

from kiosk.domain.codes.code import Code
from kiosk.domain.ids import Subject, lot_subject, unit_subject
from kiosk.domain.messages import Tone
from kiosk.domain.people import Operator
from kiosk.domain.records import LotRecord, Thing, UnitRecord
from kiosk.session.labelling import knowing_labels
from kiosk.session.making import knowing_made
from kiosk.session.newest_known import knowing_newest
from kiosk.session.offering import knowing_offers
from kiosk.session.ordering import knowing_order
from kiosk.session.ports import Look
from kiosk.session.receiving import knowing_receipt
from kiosk.session.ruling import heard_at_scan
from kiosk.session.saved import Standing
from kiosk.session.turning import Moment, Turn, known_of
from kiosk.workflows import tasks
from kiosk.workflows.decide_words import subject_of
from kiosk.workflows.outcome import Step
from kiosk.workflows.states import Home, Looking, State
from kiosk.workflows.step import Input, Scanned


def identified(look: Look, code: Code) -> tuple[Thing, ...]:
    """Return what carries `code`; of a number received again, not those that were voided."""
    return current(look.identify(code))


def in_view(look: Look, state: State, code: Code) -> tuple[Thing, ...]:
    """Return what carries `code`; while looking up, also what bears it as its batch (A17)."""
    things = identified(look, code)
    if not isinstance(state, Home | Looking):
        return things
    known = {subject_of(each) for each in things}
    others = look.bearing(code, known=bool(things))
    return (*things, *(each for each in others if subject_of(each) not in known))


def current(things: tuple[Thing, ...]) -> tuple[Thing, ...]:
    """Return the things that count; of voided units the last, and only where none else is."""
    found = [each for each in things if isinstance(each, UnitRecord)]
    voided = [each for each in found if not each.state.claims_serial]
    if len(found) == len(voided):
        voided.sort(key=lambda each: each.state.made)
        voided = voided[:-1]
    return tuple(each for each in things if each not in voided)


def stepped(
    look: Look, standing: Standing, operator: Operator, given: Input, moment: Moment
) -> Turn:
    """Answer an input in the state the operator is in."""
    state = standing.state
    known = known_of(look, state, operator, moment)
    known = replace(known, in_hand=Subject(standing.in_hand))
    known = knowing_labels(look, state, given, known)
    if state.needs.scanned_build and isinstance(given, Scanned):
        units = [each for each in given.things if isinstance(each, UnitRecord)]
        building = [each for each in units if each.state.run_open] or units
        if building:
            known = replace(known, build=look.build(building[0].state.unit))
    known = knowing_newest(look, state, given, known)
    known = knowing_receipt(look, state, given, knowing_offers(look, state, given, known))
    known = knowing_order(look, state, given, knowing_made(look, state, given, known))
    step = tasks.step(state, given, known)
    goes_on = step.command is None and step.said.tone is not Tone.STOP and step.state != state
    refused = heard_at_scan(look, step.state, known) if goes_on else None
    if refused is not None:
        step = Step(state, refused)
    return Turn(
        standing=replace(standing, state=step.state),
        said=step.said,
        operator=operator,
        command=step.command,
    )


def in_hand(things: tuple[Thing, ...]) -> str:
    """Return the subject of the unit or lot that a scan found; "" for all else."""
    match things:
        case (UnitRecord() as unit,) if unit.state.claims_serial:
            return unit_subject(unit.state.unit)
        case (LotRecord() as lot,):
            return lot_subject(lot.lot)
        case _:
            return ""
