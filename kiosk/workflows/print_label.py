"""Printing labels: scan what needs one, say why again and how many, print, scan back (4.5)."""

from dataclasses import replace
from typing import assert_never, get_args

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.facts import LocationDefined
from kiosk.domain.ids import (
    location_subject,
    lot_subject,
    operator_subject,
    subject_key,
    unit_subject,
)
from kiosk.domain.messages import Phrase, Said, idle, ok, phrase, stop
from kiosk.domain.naming import listed
from kiosk.domain.orders import Order
from kiosk.domain.people import Operator, Role
from kiosk.domain.records import LotRecord, PartRecord, Thing, UnitRecord
from kiosk.domain.reprint import MOST_COPIES, reason_of
from kiosk.workflows.commands_labels import PrintLabel
from kiosk.workflows.outcome import Step
from kiosk.workflows.print_back import back, back_prompt
from kiosk.workflows.print_queue import named, queued
from kiosk.workflows.print_states import (
    Print,
    PrintBack,
    PrintItem,
    PrintReady,
    PrintReason,
    ToLabel,
    keyed_subject,
)
from kiosk.workflows.reprint import highest_copy, label_it_has, reason_needed
from kiosk.workflows.states import Home, Looking
from kiosk.workflows.step import Input, Keyed, Known, Scanned, Tapped, Told, not_here, unknown
from kiosk.workflows.task import Task


def start(_known: Known) -> Step:
    """Ask for what needs a label."""
    return Step(PrintItem(), idle("print_item"))


def at_once(state: Home | Looking, known: Known) -> Step:
    """Ask why the thing that was looked up needs one more label; it then prints at once."""
    label = label_it_has(known.labels)
    if label is None:
        return Step(state, ok("copy_queued"), PrintLabel(subject=known.in_hand))
    thing = ToLabel(subject=known.in_hand, name=known.name, copy=highest_copy(known.labels))
    ready = PrintReady(things=(thing,))
    asking = PrintReason(ready=ready, at_once=True, home=isinstance(state, Home))
    return Step(asking, reason_needed(known.name, label))


def step(state: Print, given: Input, known: Known) -> Step:
    """Answer an input in the print task."""
    match state:
        case PrintItem():
            return _item(state, given, known)
        case PrintReason():
            return _reason(state, given, known)
        case PrintReady():
            return _ready(state, given, known)
        case PrintBack():
            return back(state, given, known)
        case _:
            assert_never(state)


def prompt(state: Print) -> Said:
    """Ask for what `state` waits for."""
    match state:
        case PrintItem():
            return idle("print_item")
        case PrintReason(ready=ready):
            return idle("print_reason", sn=named(ready))
        case PrintReady():
            count = len(state.things) * state.copies
            if count == 1:
                return idle("print_ready_one", sn=named(state))
            return idle("print_ready", n=count, sn=named(state), copies=state.copies)
        case PrintBack():
            return back_prompt(state)
        case _:
            assert_never(state)


def _item(state: PrintItem, given: Input, known: Known) -> Step:
    match given:
        case Scanned():
            return _picked(state, given, known)
        case Told(word=Word.DONE):
            return Step(Home(), idle("home"))
        case Keyed(text=text):
            subject = keyed_subject(text)
            if not subject:
                return Step(state, not_here(given, phrase("ask_label_of")))
            copy = highest_copy(known.scanned_labels)
            card = ToLabel(subject=subject, name=subject_key(subject), copy=copy)
            return _added(state, card, known)
        case Tapped() | Told():
            return Step(state, not_here(given, phrase("ask_label_of")))
        case _:
            assert_never(given)


def _picked(state: PrintItem | PrintReady, given: Scanned, known: Known) -> Step:
    """Take a thing that was scanned; several matches are a choice, never a guess (xS2)."""
    if len(given.things) > 1:
        return Step(state, stop("xS2", raw=given.raw, n=len(given.things)))
    if not given.things:
        return Step(state, unknown(given))
    thing = given.things[0]
    if isinstance(thing, Operator) and known.operator.role is not Role.SUPERVISOR:
        return Step(state, _not_allowed())
    picked = _to_label(thing, known)
    if picked is None:
        return Step(state, not_here(given, phrase("ask_label_of")))
    return _added(state, picked, known)


def _added(state: PrintItem | PrintReady, picked: ToLabel, known: Known) -> Step:
    """Take one more thing; one that has a label needs a reason first (xP6)."""
    before = state if isinstance(state, PrintReady) else PrintReady(things=())
    others = tuple(each for each in before.things if each.subject != picked.subject)
    ready = replace(before, things=(*others, picked))
    label = label_it_has(known.scanned_labels)
    if label is not None and not before.reason:
        return Step(PrintReason(ready=ready), reason_needed(picked.name, label))
    return Step(ready, prompt(ready))


def _to_label(thing: Thing, known: Known) -> ToLabel | None:
    copy = highest_copy(known.scanned_labels)
    match thing:
        case UnitRecord(state=unit):
            if not unit.claims_serial:
                return None
            return ToLabel(subject=unit_subject(unit.unit), name=unit.serial, copy=copy)
        case LotRecord(lot=lot, lot_number=number):
            return ToLabel(subject=lot_subject(lot), name=number, copy=copy)
        case LocationDefined(code=code):
            return ToLabel(subject=location_subject(code), name=code, copy=copy)
        case Operator(operator_id=person, name=name):
            return ToLabel(subject=operator_subject(person), name=name, copy=copy)
        case PartRecord() | Order():
            return None
        case _:
            assert_never(thing)


def _not_allowed() -> Said:
    return stop(
        "xS9",
        role=Phrase("needs_supervisor"),
        who=Phrase("ask_for_supervisor"),
        action=phrase("task_badge"),
        permission=phrase("right_to_badge"),
    )


def _reason(state: PrintReason, given: Input, known: Known) -> Step:
    match given:
        case Keyed(text=text):
            return _because(state, text, known)
        case Told(word=Word.DONE):
            return Step(_left(state), idle("home"))
        case _:
            return Step(state, not_here(given, phrase("ask_reason")))


def _left(state: PrintReason) -> Home | Looking | PrintItem:
    if not state.at_once:
        return PrintItem()
    return Home() if state.home else Looking()


def _because(state: PrintReason, text: str, known: Known) -> Step:
    ready = state.ready
    reason = reason_of(text)
    thing = ready.things[-1]
    label = label_it_has(known.labels)
    if not reason:
        copy = thing.copy or 1
        again = (
            reason_needed(thing.name, label)
            if label is not None
            else stop("xP6", sn=thing.name, n=copy, date=known.now)
        )
        return Step(state, again)
    if state.at_once:
        command = PrintLabel(subject=thing.subject, reason=reason)
        return Step(_left(state), ok("copy_queued"), command)
    told = replace(ready, reason=reason)
    return Step(told, prompt(told))


def _ready(state: PrintReady, given: Input, known: Known) -> Step:
    match given:
        case Scanned():
            return _picked(state, given, known)
        case Keyed(text=text):
            return _keyed(state, text.strip(), known)
        case Told(word=Word.PRINT) | Tapped(name="confirm" | "yes"):
            return queued(state)
        case Told(word=Word.DONE):
            return Step(Home(), idle("home"))
        case Tapped() | Told():
            return Step(state, not_here(given, phrase("ask_to_print")))
        case _:
            assert_never(given)


def _keyed(state: PrintReady, text: str, known: Known) -> Step:
    """Take the number of copies of each, or the name of a template."""
    copies = int(text) if text.isascii() and text.isdigit() and len(text) < len("100") else 0
    if 0 < copies <= MOST_COPIES:
        more = replace(state, copies=copies)
        return Step(more, prompt(more))
    if text in known.templates:
        laid_out = replace(state, template=text)
        return Step(laid_out, prompt(laid_out))
    return Step(
        state,
        stop(
            "xP10",
            input=phrase("quoted", text=text),
            n=MOST_COPIES,
            templates=listed(known.templates),
        ),
    )


TASK = Task(
    word=Word.PRINT,
    states=get_args(Print),
    step=step,
    prompt=lambda state, _known: prompt(state),
)
