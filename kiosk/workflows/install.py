"""Installing: the parent once, then component after component without a touch (F14)."""

from dataclasses import replace
from typing import assert_never, get_args

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.facts import Tracking
from kiosk.domain.messages import Said, idle, ok, phrase, stop
from kiosk.domain.people import Role
from kiosk.domain.quantity import plain
from kiosk.domain.records import Build, Requirement
from kiosk.domain.rules.install import run_closed
from kiosk.domain.rules.remove import not_complete
from kiosk.domain.unit import Status
from kiosk.workflows.commands import CompleteRun
from kiosk.workflows.install_dates import with_suggestion
from kiosk.workflows.install_label import about_label
from kiosk.workflows.install_old import old_prompt, old_stock
from kiosk.workflows.install_scan import component_scanned
from kiosk.workflows.install_take import confirmed_short, count_confirmed, keyed
from kiosk.workflows.outcome import Step
from kiosk.workflows.scanned import units
from kiosk.workflows.states import Home, InstallCount, Installing, InstallParent
from kiosk.workflows.step import Input, Keyed, Known, Scanned, Tapped, Told, not_here, unknown
from kiosk.workflows.task import Task

Install = InstallParent | Installing | InstallCount


def start(_known: Known) -> Step:
    """Ask for the unit to build."""
    return Step(InstallParent(), idle("install_parent"))


def step(state: Install, given: Input, known: Known) -> Step:
    """Answer an input while components go in."""
    match state:
        case InstallParent():
            return _parent(state, given, known)
        case Installing():
            on = replace(state, labelling=False)
            return about_label(state, given, known) or _installing(on, given, known)
        case InstallCount():
            counting = replace(state, labelling=False)
            return about_label(state, given, known) or _count(counting, given, known)
        case _:
            assert_never(state)


def prompt(state: Install, known: Known) -> Said:
    """Ask for what `state` waits for."""
    if isinstance(state, InstallParent) or known.build is None:
        return idle("install_parent")
    if state.labelling:
        return idle("print_reason", sn=known.build.unit.state.serial)
    if isinstance(state, InstallCount):
        requirement = known.build.named(state.line)
        if requirement is not None and state.old:
            return old_prompt(known.build, requirement, known)
        if requirement is not None:
            return count_prompt(known.build, requirement)
    return suggested(known.build, known)


def suggested(build: Build, known: Known) -> Said:
    """Ask for the next thing; of a lot line with the lot to take first."""
    said = next_prompt(build)
    open_line = next((each for each in build.requirements if not each.full), None)
    if open_line is None or said.key != "install_lot":
        return said
    return with_suggestion(said, open_line, known)


def count_prompt(build: Build, requirement: Requirement) -> Said:
    """Ask for the count of an untracked line."""
    return idle(
        "install_count",
        n=plain(requirement.open),
        part=requirement.part.part_number,
        unit=requirement.part.unit,
        parent=build.unit.state.serial,
    )


def next_prompt(build: Build) -> Said:
    """Ask for the first open line, or whether the run is to be completed."""
    parent = build.unit.state.serial
    lines = len(build.requirements)
    filled = sum(each.full for each in build.requirements)
    open_line = next((each for each in build.requirements if not each.full), None)
    if open_line is None or not build.missing:
        return idle("install_ready", parent=parent, n=lines)
    return line_prompt(build, open_line, filled)


def line_prompt(build: Build, requirement: Requirement, filled: int) -> Said:
    """Ask for what fills one line, in the words of its tracking type."""
    key, pos = {
        Tracking.SERIAL: ("install_serial", requirement.free_position),
        Tracking.LOT: ("install_lot", ""),
        Tracking.UNTRACKED: ("install_stock", ""),
    }[requirement.part.tracking]
    return idle(
        key if pos or key != "install_serial" else "install_any",
        part=requirement.part.part_number,
        pos=pos,
        need=plain(requirement.open),
        parent=build.unit.state.serial,
        k=filled,
        n=len(build.requirements),
    )


def _parent(state: InstallParent, given: Input, known: Known) -> Step:
    if not isinstance(given, Scanned):
        return Step(state, not_here(given, phrase("ask_build")))
    found = units(given)
    if not found:
        said = not_here(given, phrase("ask_build")) if given.things else unknown(given)
        return Step(state, said)
    building = [each for each in found if each.state.run_open]
    if len(found) > 1 and len(building) != 1:
        return Step(state, stop("xS2", raw=given.raw, n=len(given.things)))
    unit = next(iter(building or found))
    refused = run_closed(unit)
    if refused is not None:
        return Step(state, refused)
    opened = Installing(parent=unit.state.unit)
    return Step(opened, suggested(known.build, known) if known.build else idle("install_parent"))


def _installing(state: Installing, given: Input, known: Known) -> Step:
    build = known.build
    if build is None:
        return Step(InstallParent(), idle("install_parent"))
    refused = run_closed(build.unit)
    if refused is not None and build.unit.status is Status.VOIDED:
        return Step(InstallParent(), refused)
    match given:
        case Scanned():
            return component_scanned(state, given, build, known)
        case Keyed(text=text):
            return keyed(state, text, build)
        case Tapped(name="confirm" | "yes") if state.short is not None:
            return confirmed_short(state, state.short, build)
        case Tapped(name="decide", argument="old") if state.old:
            return old_stock(state, build)
        case Told():
            return _told(state, given, build, known)
        case _:
            return Step(state, not_here(given, phrase("ask_component")))


def _told(state: Installing, given: Told, build: Build, known: Known) -> Step:
    match given.word:
        case Word.QTY:
            asking = replace(state, asking=True)
            return Step(asking, idle("asking_quantity"))
        case Word.DONE:
            return _done(state, build, known)
        case _:
            return Step(state, not_here(given, phrase("ask_component")))


def _done(state: Installing, build: Build, known: Known) -> Step:
    refused = not_complete(build)
    if refused is not None:
        return Step(state, refused)
    serial = build.unit.state.serial
    if known.policies["scan_back"] == "on" and not state.checked:
        return Step(state, stop("xC3", sn=serial))
    return Step(
        Home(),
        ok("run_completed", sn=serial, part=build.unit.state.part_number, loc=known.here),
        CompleteRun(parent=state.parent),
    )


def _count(state: InstallCount, given: Input, known: Known) -> Step:
    build = known.build
    if build is None:
        return Step(InstallParent(), idle("install_parent"))
    back = Installing(parent=state.parent, chosen=state.line)
    match given:
        case Keyed(text=text):
            return count_confirmed(state, text, build, known)
        case Tapped(name="confirm" | "yes"):
            return count_confirmed(state, "", build, known)
        case _:
            step = _installing(back, given, known)
            return step if step.state is not back else replace_state(step, state)


def replace_state(step: Step, state: InstallCount) -> Step:
    """Return a step that changed nothing with the state it came from."""
    return Step(state, step.said, step.command)


def _unfinished(state: Install) -> bool:
    return not isinstance(state, InstallParent)


TASK = Task(
    word=Word.INSTALL,
    states=get_args(Install),
    start=start,
    step=step,
    prompt=prompt,
    role=Role.OPERATOR,
    unfinished=_unfinished,
)
