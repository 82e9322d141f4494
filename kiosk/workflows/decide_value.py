"""The number that a choice asks for: counted, read off the thing, or of the kiosk's own making."""

from dataclasses import replace
from decimal import Decimal

from kiosk.domain.case import Case
from kiosk.domain.conflicts import Choice
from kiosk.domain.facts import PartDefined
from kiosk.domain.messages import Phrase, Said, idle, phrase, stop
from kiosk.domain.quantity import BadQuantity, plain
from kiosk.domain.records import LotRecord, PartRecord
from kiosk.workflows.amounts import amount
from kiosk.workflows.decide_scan import seen
from kiosk.workflows.decide_states import DecideValue
from kiosk.workflows.decide_words import GENERATE
from kiosk.workflows.outcome import Step
from kiosk.workflows.scanned import identifier
from kiosk.workflows.step import Input, Keyed, Scanned, Tapped, not_here

MADE_HERE = frozenset({Choice.RELABEL, Choice.TWO_LOTS})
"""Choices whose number the kiosk can make itself."""


def value_asked(choice: Choice) -> Phrase:
    """Return what is to be entered for a choice."""
    match choice:
        case Choice.COUNT:
            return phrase("ask_counted")
        case Choice.CORRECT_LOT:
            return phrase("ask_right_label")
        case Choice.TWO_LOTS:
            return phrase("ask_new_lot_number")
        case _:
            return phrase("ask_corrected_serial")


def value_of(state: DecideValue, given: Input, case: Case) -> str | Step:
    """Return the number that an input gives, or what is said where it gives none (yet)."""
    match state.choice, given:
        case Choice.COUNT, Keyed(text=text):
            return _counted(state, text, case)
        case Choice.CORRECT_LOT, Scanned():
            found = seen(case, given, state.choice)
            return Step(state, found) if isinstance(found, Said) else found.value
        case Choice.CORRECT_LOT, Tapped(name="pick", argument=argument):
            return _side(state, argument, case)
        case Choice.COUNT | Choice.CORRECT_LOT, _:
            return Step(state, not_here(given, value_asked(state.choice)))
        case _:
            return _number(state, given)


def _number(state: DecideValue, given: Input) -> str | Step:
    """Take a serial or lot number: scanned, typed twice, or of the kiosk's own making."""
    match given:
        case Tapped(name="decide", argument="generate") if state.choice in MADE_HERE:
            return GENERATE
        case Scanned():
            number = identifier(given, "lot" if state.choice is Choice.TWO_LOTS else "serial")
            if number:
                return number
        case Keyed(text=text) if text.strip():
            return _twice(state, text.strip())
        case _:
            pass
    return Step(state, not_here(given, value_asked(state.choice)))


def _counted(state: DecideValue, text: str, case: Case) -> str | Step:
    """Take a count in the part's unit; none is a count too."""
    digits = text.strip().replace(".", "", 1)
    if digits and not digits.strip("0"):
        return "0"
    part = _part(case)
    quantity = BadQuantity(phrase("nothing")) if part is None else amount(text, part)
    if isinstance(quantity, Decimal):
        return plain(quantity)
    return Step(state, stop("xL7", problem=quantity.why))


def _part(case: Case) -> PartDefined | None:
    goods = (each.part for each in case.things if isinstance(each, LotRecord | PartRecord))
    return next(goods, None)


def _side(state: DecideValue, argument: str, case: Case) -> str | Step:
    """Take the reading of a row: by its entry, or by its number from 1."""
    wanted = argument.strip()
    for number, side in enumerate(case.sides, start=1):
        entry = side.entry.entry_id.hex()
        if wanted in {entry, str(number)} and side.label:
            return entry
    return Step(state, not_here(Tapped("pick", argument), value_asked(state.choice)))


def _twice(state: DecideValue, text: str) -> str | Step:
    """Take a number that was typed twice the same (E13)."""
    if not state.typed:
        return Step(replace(state, typed=text), idle("decide_again", raw=text))
    if text != state.typed:
        return Step(replace(state, typed=""), stop("xS11"))
    return text
