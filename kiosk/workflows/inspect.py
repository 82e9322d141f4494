"""Incoming inspection: a unit, or what waits of goods at a place, is accepted or not (C15)."""

from dataclasses import replace
from decimal import Decimal
from typing import get_args

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.ids import unit_subject
from kiosk.domain.messages import Said, idle, phrase, stop
from kiosk.domain.people import Role
from kiosk.domain.quantity import BadQuantity, plain
from kiosk.domain.records import LotRecord, PartRecord, Stock, UnitRecord
from kiosk.domain.rules.inspection import Inspectable, name_of, not_waiting, waiting_stock
from kiosk.domain.rules.move import Goods, stock_at, too_many, unit_at
from kiosk.workflows.amounts import amount
from kiosk.workflows.inspect_states import (
    InspectAmount,
    Inspecting,
    InspectItem,
    InspectNote,
    InspectPlace,
    InspectVerdict,
)
from kiosk.workflows.inspect_verdict import accepted, receipt_accepted, rejected
from kiosk.workflows.lookup import places_named
from kiosk.workflows.move_onward import subject_of
from kiosk.workflows.move_scan import items_of, places_of
from kiosk.workflows.outcome import Step
from kiosk.workflows.states import Home
from kiosk.workflows.step import Input, Keyed, Known, Scanned, Tapped, Told, not_here, unknown
from kiosk.workflows.task import Task

ONE = Decimal(1)
RECEIPT = "receipt"
"""What `confirm` stands beside: all that waits of the receipt is accepted."""


def start(_known: Known) -> Step:
    """Ask for what is inspected."""
    return Step(InspectItem(), idle("inspect_item"))


def step(state: Inspecting, given: Input, known: Known) -> Step:
    """Answer an input while things are inspected."""
    match state, known.item:
        case InspectItem(), _:
            return _item(state, given)
        case InspectPlace(), LotRecord() | PartRecord() as goods:
            return _place(state, given, goods)
        case InspectVerdict(), UnitRecord() | LotRecord() | PartRecord() as thing:
            return _verdict(state, given, thing, known)
        case InspectAmount(), LotRecord() | PartRecord() as goods:
            return _amount(state, given, goods)
        case InspectNote(), UnitRecord() | LotRecord() | PartRecord() as thing:
            return _note(state, given, thing, known)
        case _:
            return Step(InspectItem(), idle("inspect_item"))


def prompt(state: Inspecting, known: Known) -> Said:
    """Ask for what `state` waits for."""
    match state, known.item:
        case InspectPlace(), LotRecord() | PartRecord() as goods:
            where = places_named(waiting_stock(goods))
            return idle("inspect_place", sn=name_of(goods), where=where)
        case InspectVerdict(), UnitRecord() | LotRecord() | PartRecord() as thing:
            return _verdict_prompt(state, thing)
        case InspectAmount(verdict=verdict), LotRecord() | PartRecord() as goods:
            return _amount_prompt(verdict, goods)
        case InspectNote(), UnitRecord() | LotRecord() | PartRecord() as thing:
            return idle("inspect_note", sn=name_of(thing))
        case _:
            return idle("inspect_item")


# --- what is inspected


def _item(state: InspectItem, given: Input) -> Step:
    match given:
        case Scanned():
            return _scanned(state, given)
        case Told(word=Word.DONE):
            return Step(Home(), idle("inspect_done", n=state.done))
        case _:
            return Step(state, not_here(given, phrase("ask_inspect")))


def _scanned(state: InspectItem, scanned: Scanned) -> Step:
    items = items_of(scanned)
    if len(items) > 1:
        waiting = [each for each in items if not_waiting(each) is None]
        items = tuple(waiting) if len(waiting) == 1 else items
    if len(items) > 1:
        return Step(state, stop("xS2", raw=scanned.raw, n=len(scanned.things)))
    if items:
        return _taken(state, items[0])
    if scanned.things:
        return Step(state, not_here(scanned, phrase("ask_inspect")))
    return Step(state, unknown(scanned))


def _taken(state: InspectItem, thing: Inspectable) -> Step:
    refused = not_waiting(thing)
    if refused is not None:
        return Step(state, refused)
    if isinstance(thing, UnitRecord):
        location = unit_at(thing)
        if isinstance(location, Said):
            return Step(state, location)
        there = Stock(location=location, quantity=ONE)
        return _asked(state.done, thing, there)
    places = waiting_stock(thing)
    if len(places) == 1:
        return _asked(state.done, thing, places[0])
    several = InspectPlace(item=subject_of(thing), done=state.done)
    where = places_named(places)
    return Step(several, idle("inspect_place", sn=name_of(thing), where=where))


def _place(state: InspectPlace, given: Input, goods: Goods) -> Step:
    if not isinstance(given, Scanned):
        return Step(state, not_here(given, phrase("ask_inspect_place")))
    places = places_of(given)
    if not places:
        return _another(state, state.done, given)
    there = stock_at(goods, places[0])
    if not there.waits or there.quantity <= 0:
        why = phrase("quantity_at", quantity=plain(there.quantity), loc=there.location)
        return Step(state, stop("xJ1", sn=name_of(goods), why=why))
    return _asked(state.done, goods, there)


def _asked(done: int, thing: Inspectable, there: Stock) -> Step:
    unit = isinstance(thing, UnitRecord)
    verdict = InspectVerdict(
        item=unit_subject(thing.state.unit) if unit else subject_of(thing),
        place=there.location,
        quantity=there.quantity,
        done=done,
    )
    return Step(verdict, _verdict_prompt(verdict, thing))


def _verdict_prompt(state: InspectVerdict, thing: Inspectable) -> Said:
    sn, part = name_of(thing), thing.part
    if isinstance(thing, UnitRecord):
        return idle("inspect_unit", sn=sn, part=part.part_number, loc=state.place)
    n = plain(state.quantity)
    return idle("inspect_goods", sn=sn, n=n, unit=part.unit, loc=state.place)


# --- good or not


def _verdict(state: InspectVerdict, given: Input, thing: Inspectable, known: Known) -> Step:
    match given:
        case Tapped(name="yes"):
            return accepted(state, thing)
        case Tapped(name="no") | Told(word=Word.REJECT):
            return _failing(state, thing)
        case Tapped(name="confirm", argument=argument) if argument == RECEIPT:
            return receipt_accepted(state, thing, known)
        case Keyed(text=text) if text.strip():
            noted = replace(state, note=text.strip())
            return Step(noted, idle("inspect_noted", note=noted.note, sn=name_of(thing)))
        case Scanned():
            return _another(state, state.done, given)
        case _:
            return Step(state, not_here(given, phrase("ask_verdict")))


def _failing(state: InspectVerdict, thing: Inspectable) -> Step:
    """Ask how much fails, then what is wrong; of a unit all of it does."""
    if not isinstance(thing, UnitRecord):
        return Step(InspectAmount(verdict=state), _amount_prompt(state, thing))
    return _why(state, ONE, thing)


def _why(state: InspectVerdict, failing: Decimal, thing: Inspectable) -> Step:
    asking = InspectNote(verdict=state, failing=failing)
    return Step(asking, idle("inspect_note", sn=name_of(thing)))


def _amount_prompt(state: InspectVerdict, goods: Goods) -> Said:
    n, unit = plain(state.quantity), goods.part.unit
    return idle("inspect_amount", sn=name_of(goods), n=n, unit=unit, loc=state.place)


def _amount(state: InspectAmount, given: Input, goods: Goods) -> Step:
    there = stock_at(goods, state.verdict.place)
    match given:
        case Keyed(text=text):
            failing = amount(text, goods.part) if text.strip() else there.quantity
            if isinstance(failing, BadQuantity):
                return Step(state, stop("xL7", problem=failing.why))
            if failing > there.quantity:
                return Step(state, too_many(name_of(goods), there))
            return _why(state.verdict, failing, goods)
        case Scanned():
            return _another(state, state.verdict.done, given)
        case _:
            return Step(state, not_here(given, phrase("ask_inspect_amount")))


def _note(state: InspectNote, given: Input, thing: Inspectable, known: Known) -> Step:
    match given:
        case Keyed(text=text):
            verdict = replace(state.verdict, note=text.strip() or state.verdict.note)
            return rejected(replace(state, verdict=verdict), thing, known)
        case Told(word=Word.DONE):
            return rejected(state, thing, known)
        case Scanned():
            return _another(state, state.verdict.done, given)
        case _:
            return Step(state, not_here(given, phrase("ask_inspect_note")))


def _another(
    state: InspectPlace | InspectVerdict | InspectAmount | InspectNote, done: int, scanned: Scanned
) -> Step:
    """Take another thing instead; where there is none, stay with this one."""
    taken = _scanned(InspectItem(done=done), scanned)
    return Step(state, taken.said) if isinstance(taken.state, InspectItem) else taken


TASK = Task(
    word=Word.INSPECT,
    states=get_args(Inspecting),
    start=start,
    step=step,
    prompt=prompt,
    role=Role.OPERATOR,
)
"""An operator's task, and no clerk's: who receives does not release what they received."""
