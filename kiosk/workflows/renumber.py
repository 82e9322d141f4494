"""Correcting a serial number: the same unit under the number it really bears (A25)."""

from dataclasses import replace
from typing import assert_never, get_args

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.facts import LocationDefined
from kiosk.domain.ids import unit_subject
from kiosk.domain.messages import Refusal, Said, Text, idle, ok, phrase, stop
from kiosk.domain.people import Role
from kiosk.domain.records import UnitRecord
from kiosk.domain.rules.leaving import number_kept
from kiosk.domain.rules.receive import claimants, serial_misfit, serial_taken
from kiosk.workflows.leaving_states import (
    Renumber,
    RenumberBadge,
    Renumbering,
    RenumberNumber,
    RenumberReason,
    RenumberUnit,
)
from kiosk.workflows.outcome import Step
from kiosk.workflows.receive_label import wrong_barcode
from kiosk.workflows.receive_serials import NO_RECEIPT
from kiosk.workflows.scanned import identifier, units
from kiosk.workflows.states import Home
from kiosk.workflows.step import Input, Keyed, Known, Scanned, Tapped, Told, not_here, unknown
from kiosk.workflows.task import Task


def start(known: Known) -> Step | Refusal:
    """Ask for the unit; the one in hand is taken at once, if its number can be corrected."""
    if known.policies["serial_edit"] == "off":
        return stop("xT14")
    first = Step(RenumberUnit(), idle("renumber_unit"))
    if not isinstance(known.item, UnitRecord):
        return first
    taken = _taken(known.item, known)
    return first if isinstance(taken.state, RenumberUnit) else taken


def step(state: Renumbering, given: Input, known: Known) -> Step:
    """Answer an input while a serial number is corrected."""
    if isinstance(given, Told) and given.word is Word.DONE:
        return Step(Home(), idle("home"))
    unit = known.item
    if isinstance(state, RenumberUnit) or not isinstance(unit, UnitRecord):
        return _unit(given, known)
    match state:
        case RenumberNumber():
            return _number(state, given, known, unit)
        case RenumberReason():
            return _reason(state, given, known, unit)
        case RenumberBadge():
            return Step(state, not_here(given, phrase("ask_supervisor_badge")))
        case _:
            assert_never(state)


def prompt(state: Renumbering, known: Known) -> Said:
    """Ask for what `state` waits for."""
    match state, known.item:
        case RenumberNumber(typed=""), UnitRecord() as unit:
            return _number_prompt(unit)
        case RenumberNumber(typed=typed), UnitRecord():
            return idle("renumber_again", raw=typed)
        case RenumberReason(serial=serial), UnitRecord() as unit:
            return idle("renumber_reason", sn=unit.state.serial, serial=named(serial))
        case RenumberBadge(serial=serial), UnitRecord() as unit:
            return idle("renumber_badge", sn=unit.state.serial, serial=named(serial))
        case _:
            return idle("renumber_unit")


def approved(state: RenumberBadge, known: Known) -> Step:
    """Correct it by the right of the supervisor whose badge came (N3)."""
    if not isinstance(known.item, UnitRecord):
        return Step(RenumberUnit(), idle("renumber_unit"))
    return _renumbered(RenumberReason(item=state.item, serial=state.serial), known, state.reason)


def named(serial: str) -> Text:
    """Return a number for a sentence; one that is still to be made in words."""
    return serial or phrase("the_next_serial")


# --- which unit, which number


def _unit(given: Input, known: Known) -> Step:
    state = RenumberUnit()
    if not isinstance(given, Scanned):
        return Step(state, not_here(given, phrase("ask_renumbered")))
    found = units(given)
    if len(found) > 1:
        return Step(state, stop("xS2", raw=given.raw, n=len(given.things)))
    if found:
        return _taken(found[0], known)
    if given.things:
        return Step(state, not_here(given, phrase("ask_renumbered")))
    return Step(state, unknown(given))


def _taken(unit: UnitRecord, known: Known) -> Step:
    refused = number_kept(unit, known.policies)
    if refused is not None:
        return Step(RenumberUnit(), refused)
    number = RenumberNumber(item=unit_subject(unit.state.unit), part=unit.state.part_number)
    return Step(number, _number_prompt(unit))


def _number_prompt(unit: UnitRecord) -> Said:
    return idle("renumber_number", sn=unit.state.serial, part=unit.state.part_number)


def _number(state: RenumberNumber, given: Input, known: Known, unit: UnitRecord) -> Step:
    match given:
        case Scanned():
            return _scanned(state, given, known, unit)
        case Tapped(name="decide", argument="generate"):
            return _asking(state, "", unit)
        case Keyed(text=text) if text.strip():
            return _twice(state, text.strip(), known, unit)
        case _:
            return Step(state, not_here(given, phrase("ask_right_serial")))


def _scanned(state: RenumberNumber, scanned: Scanned, known: Known, unit: UnitRecord) -> Step:
    taken = claimants(units(scanned), unit.part, known.policies, unit.state.came.supplier)
    if any(each.state.unit == unit.state.unit for each in taken):
        return Step(state, stop("xT16", sn=unit.state.serial))
    if taken:
        return Step(state, serial_taken(taken[0], NO_RECEIPT))
    if any(isinstance(each, LocationDefined) for each in scanned.things):
        return Step(state, not_here(scanned, phrase("ask_right_serial")))
    serial = identifier(scanned, "serial")
    wrong = (
        None
        if serial and not scanned.things
        else wrong_barcode(scanned, unit.part.part_number, "S/N")
    )
    if wrong is not None or serial is None:
        return Step(state, wrong or unknown(scanned))
    return _fitting(state, serial, known, unit)


def _twice(state: RenumberNumber, text: str, known: Known, unit: UnitRecord) -> Step:
    """Take a number that was typed twice the same (E13)."""
    if not state.typed:
        return Step(replace(state, typed=text), idle("renumber_again", raw=text))
    if text != state.typed:
        return Step(replace(state, typed=""), stop("xS11"))
    return _fitting(state, text, known, unit)


def _fitting(state: RenumberNumber, serial: str, known: Known, unit: UnitRecord) -> Step:
    misfit = None if known.part is None else serial_misfit(serial, known.part, known.policies)
    if misfit is not None:
        return Step(replace(state, typed=""), misfit)
    return _asking(state, serial, unit)


def _asking(state: RenumberNumber, serial: str, unit: UnitRecord) -> Step:
    said = idle("renumber_reason", sn=unit.state.serial, serial=named(serial))
    return Step(RenumberReason(item=state.item, serial=serial), said)


# --- why


def _reason(state: RenumberReason, given: Input, known: Known, unit: UnitRecord) -> Step:
    if isinstance(given, Scanned):
        number = RenumberNumber(item=state.item, part=unit.state.part_number)
        again = _scanned(number, given, known, unit)
        return again if isinstance(again.state, RenumberReason) else Step(state, again.said)
    if not isinstance(given, Keyed):
        return Step(state, not_here(given, phrase("ask_why")))
    reason = given.text.strip()
    if not reason:
        return Step(state, stop("xT11", sn=unit.state.serial))
    if known.operator.role is Role.SUPERVISOR:
        return _renumbered(state, known, reason)
    waits = RenumberBadge(item=state.item, serial=state.serial, reason=reason)
    return Step(waits, prompt(waits, known))


def _renumbered(state: RenumberReason, known: Known, reason: str) -> Step:
    before = known.item.state.serial if isinstance(known.item, UnitRecord) else ""
    command = Renumber(item=state.item, serial=state.serial, reason=reason)
    return Step(RenumberUnit(), ok("unit_renumbered", sn=before), command)


TASK = Task(
    word=Word.RENUMBER,
    states=get_args(Renumbering),
    start=start,
    step=step,
    prompt=prompt,
    role=Role.SUPERVISOR,
    anybody_looks=True,
    badge=(RenumberBadge,),
    approved=approved,
)
