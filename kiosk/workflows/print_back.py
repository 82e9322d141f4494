"""Scanning back: each label that was printed, off the thing that should wear it (R8, xP7)."""

from dataclasses import replace

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.codes.code import OwnLot, OwnPlace, OwnUnit
from kiosk.domain.ids import (
    NO_SUBJECT,
    Subject,
    location_subject,
    lot_subject,
    subject_key,
    subject_kind,
    unit_subject,
)
from kiosk.domain.messages import Said, idle, ok, phrase, stop
from kiosk.domain.printing import PrintState
from kiosk.domain.records import LotRecord, UnitRecord
from kiosk.workflows.commands_labels import HoldSwapped, VerifyLabel
from kiosk.workflows.outcome import Step
from kiosk.workflows.print_states import Awaited, PrintBack, PrintReady
from kiosk.workflows.reprint import highest_copy, label_it_has
from kiosk.workflows.states import Home
from kiosk.workflows.step import Input, Keyed, Known, Scanned, Tapped, Told, not_here

SCANNED_BACK_KINDS = frozenset({"unit", "lot", "location"})
"""What wears a label that can be scanned back; a badge or a command would do what it says."""

HELD_KINDS = frozenset({"unit", "lot"})
"""What can be held while its label may be on something else."""


def awaited_of(ready: PrintReady) -> tuple[Awaited, ...]:
    """Return the labels that are scanned back once `ready` is printed, in that order."""
    return tuple(
        Awaited(subject=thing.subject, name=thing.name, copy=thing.copy + number)
        for thing in ready.things
        if subject_kind(thing.subject) in SCANNED_BACK_KINDS
        for number in range(1, ready.copies + 1)
    )


def back_prompt(state: PrintBack) -> Said:
    """Ask for the label that comes next."""
    if not state.awaited:
        return idle("print_item")
    next_one = state.awaited[0]
    return idle("print_back", sn=next_one.name, copy=next_one.copy, n=len(state.awaited))


def back(state: PrintBack, given: Input, known: Known) -> Step:
    """Answer an input while labels are scanned back; DONE leaves the rest as it is."""
    match given:
        case Scanned() if state.awaited:
            return _scanned(state, given, known)
        case Told(word=Word.DONE):
            return Step(Home(), idle("home"))
        case Scanned() | Keyed() | Tapped() | Told():
            return Step(state, not_here(given, phrase("ask_own_label")))


def _scanned(state: PrintBack, given: Scanned, known: Known) -> Step:
    subject = _label_of(given)
    wanted = state.awaited[0]
    if not subject:
        return Step(state, not_here(given, phrase("ask_own_label")))
    if subject == wanted.subject:
        return _right(state, wanted, known)
    other = _named(subject, given)
    held = {subject_kind(subject), subject_kind(wanted.subject)} <= HELD_KINDS
    if not held or not _expected(state, subject, known):
        return Step(state, stop("xP8", a=other, b=wanted.name))
    return Step(
        _both_again(state, subject, other, known),
        stop("xP7", a=other, b=wanted.name),
        HoldSwapped(scanned=subject, expected=wanted.subject),
    )


def _label_of(given: Scanned) -> Subject:
    """Return what our own label names; nothing where the scan was none, or names nothing here."""
    match given.code:
        case OwnUnit(unit=unit) if given.things:
            return unit_subject(unit)
        case OwnLot(lot=lot) if given.things:
            return lot_subject(lot)
        case OwnPlace(place=place) if given.things:
            return location_subject(place)
        case _:
            return NO_SUBJECT


def _right(state: PrintBack, wanted: Awaited, known: Known) -> Step:
    label = next((each for each in known.labels if each.copy == wanted.copy), None)
    if label is None or not label.came_out:
        return Step(state, stop("xP9", sn=wanted.name, copy=wanted.copy))
    rest = state.awaited[1:]
    after = replace(state, awaited=rest) if rest else Home()
    said = ok("label_verified", sn=wanted.name, copy=wanted.copy)
    return Step(after, said, VerifyLabel(subject=wanted.subject, copy=wanted.copy))


def _expected(state: PrintBack, subject: Subject, known: Known) -> bool:
    """Whether the label that was scanned should be on another thing, and was not proved yet."""
    if any(each.subject == subject for each in state.awaited):
        return True
    newest = label_it_has(known.scanned_labels)
    return newest is not None and newest.came_out and newest.state is not PrintState.VERIFIED


def _both_again(state: PrintBack, subject: Subject, name: str, known: Known) -> PrintBack:
    """Ask for both labels, the one that was expected first."""
    known_one = next((each for each in state.awaited if each.subject == subject), None)
    other = known_one or Awaited(
        subject=subject, name=name, copy=highest_copy(known.scanned_labels)
    )
    first, *rest = state.awaited
    others = tuple(each for each in rest if each is not other)
    return replace(state, awaited=(first, other, *others))


def _named(subject: Subject, given: Scanned) -> str:
    match given.things:
        case (UnitRecord(state=unit),):
            return unit.serial
        case (LotRecord(lot_number=number),):
            return number
        case _:
            return subject_key(subject)
