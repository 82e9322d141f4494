"""Starting a run: which assembly, under which number; the unit exists from then on (G2)."""

from typing import assert_never, get_args

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.facts import LocationDefined, Tracking
from kiosk.domain.messages import Said, idle, ok, phrase, stop
from kiosk.domain.naming import status_named
from kiosk.domain.orders import Order
from kiosk.domain.people import Role
from kiosk.domain.records import PartRecord, UnitRecord
from kiosk.domain.rules.operation import new_refused
from kiosk.domain.rules.receive import claimants, serial_misfit
from kiosk.domain.schemes import makes_serials
from kiosk.workflows.commands import StartRun
from kiosk.workflows.outcome import Step
from kiosk.workflows.scanned import identifier, parts, units
from kiosk.workflows.states import BuildItem, BuildNumber, Installing
from kiosk.workflows.step import Input, Keyed, Known, Scanned, not_here, unknown
from kiosk.workflows.task import Task

Building = BuildItem | BuildNumber


def start(_known: Known) -> Step:
    """Ask which assembly is to be built."""
    return Step(BuildItem(), idle("build_item"))


def step(state: Building, given: Input, known: Known) -> Step:
    """Answer an input while a run is being started."""
    match state:
        case BuildItem():
            return _item(state, given)
        case BuildNumber():
            return _number(state, given, known)
        case _:
            assert_never(state)


def prompt(state: Building, known: Known) -> Said:
    """Ask for what `state` waits for."""
    if isinstance(state, BuildItem) or known.part is None:
        return idle("build_item")
    return number_prompt(known.part)


def number_prompt(record: PartRecord) -> Said:
    """Ask for the new unit's number."""
    part = record.part
    return idle("build_number", part=part.part_number, name=part.name, r=part.revision or "-")


def _item(state: BuildItem, given: Input) -> Step:
    if not isinstance(given, Scanned):
        return Step(state, not_here(given, phrase("ask_assembly")))
    found = parts(given)
    if len(found) == 1:
        record = found[0]
        refused = not_buildable(record)
        if refused is not None:
            return Step(state, refused)
        return Step(BuildNumber(part=record.part.part_number), number_prompt(record))
    if len(found) > 1:
        return Step(state, stop("xS2", raw=given.raw, n=len(given.things)))
    used = [each for each in units(given) if each.state.claims_serial]
    if used:
        return Step(state, number_used(used[0]))
    if given.things:
        return Step(state, not_here(given, phrase("ask_assembly")))
    return Step(state, unknown(given))


def not_buildable(record: PartRecord) -> Said | None:
    """Refuse a part that is no serialised assembly (xB4) or has no released BOM (xB3)."""
    part = record.part
    if part.tracking is not Tracking.SERIAL:
        return stop("xB4", part=part.part_number)
    if record.released is None:
        return stop("xB3", part=part.part_number, r=part.revision or "-")
    return None


def number_used(unit: UnitRecord) -> Said:
    """Refuse a number that a unit has: an open run can be continued (xB2), else xB1."""
    state = unit.state
    if state.run_open:
        return stop("xB2", sn=state.serial, run=state.run, station=unit.made_at)
    return stop("xB1", sn=state.serial, part=state.part_number, state=status_named(unit.status))


def _number(state: BuildNumber, given: Input, known: Known) -> Step:
    record = known.part
    if record is None:
        return Step(state, not_here(given, phrase("ask_assembly")))
    match given:
        case Scanned():
            return _number_scanned(state, given, record, known)
        case Keyed(text=text) if text.strip().lower() == "generate":
            if not makes_serials(record):
                return Step(state, stop("xR15", part=record.part.part_number))
            return _started(state, record, None, known)
        case _:
            return Step(state, not_here(given, phrase("ask_number")))


def _number_scanned(
    state: BuildNumber, scanned: Scanned, record: PartRecord, known: Known
) -> Step:
    used = claimants(units(scanned), record.part, known.policies)
    if used:
        return Step(state, number_used(used[0]))
    named = parts(scanned)
    if named:
        pn = named[0].part.part_number
        return Step(
            state,
            stop(
                "xS3", what=phrase("is_part_number", pn=pn), wanted=phrase("a_serial"), mark="S/N"
            ),
        )
    if any(isinstance(each, LocationDefined | Order) for each in scanned.things):
        return Step(state, not_here(scanned, phrase("ask_number")))
    serial = identifier(scanned, "serial")
    if serial is None:
        return Step(state, unknown(scanned))
    misfit = serial_misfit(serial, record, known.policies)
    if misfit is not None:
        return Step(state, misfit)
    return _started(state, record, serial, known)


def _started(state: BuildNumber, record: PartRecord, serial: str | None, known: Known) -> Step:
    refused = new_refused(known.may.build, serial or phrase("a_new_number"), "nothing_started")
    if refused is not None:
        return Step(state, refused)
    part = record.part.part_number
    return Step(
        Installing(parent=known.fresh.unit),
        ok("run_started", part=part, run=known.fresh.run),
        StartRun(run=known.fresh.run, unit=known.fresh.unit, part_number=part, serial=serial),
    )


def _unfinished(state: Building) -> bool:
    return isinstance(state, BuildNumber)


TASK = Task(
    word=Word.BUILD,
    states=get_args(Building),
    start=start,
    step=step,
    prompt=prompt,
    role=Role.OPERATOR,
    unfinished=_unfinished,
)
