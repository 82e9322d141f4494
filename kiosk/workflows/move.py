"""Moving: an item, then its location; or a location, then all that goes there (4.17, E7)."""

from dataclasses import replace
from decimal import Decimal
from typing import get_args

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.codes.code import Unreadable
from kiosk.domain.facts import Tracking
from kiosk.domain.ids import unit_subject
from kiosk.domain.messages import Refusal, Said, check, idle, phrase, stop
from kiosk.domain.naming import tracking_named
from kiosk.domain.people import Role
from kiosk.domain.quantity import BadQuantity
from kiosk.domain.records import LotRecord, PartRecord, Thing, UnitRecord
from kiosk.domain.rules.move import (
    Goods,
    goods_gone,
    goods_name,
    lying,
    stock_at,
    too_many,
    unit_at,
)
from kiosk.domain.rules.operation import Allowed, known_refused, new_refused
from kiosk.workflows.amounts import amount
from kiosk.workflows.lookup import places_named
from kiosk.workflows.move_onward import (
    Item,
    arrived,
    corrected,
    how_many,
    onward,
    sources_of,
    subject_of,
)
from kiosk.workflows.move_prompt import prompt
from kiosk.workflows.move_scan import items_of, places_of
from kiosk.workflows.move_states import (
    NO_LOCATION,
    MoveItem,
    MoveQuantity,
    MoveSource,
    MoveTo,
    Moving,
)
from kiosk.workflows.outcome import Step
from kiosk.workflows.states import Home
from kiosk.workflows.step import Input, Keyed, Known, Scanned, Told, not_here, unknown
from kiosk.workflows.task import Task

ONE = Decimal(1)


def start(known: Known) -> Step:
    """Ask for an item or a location; the thing in hand is the item, if it can be moved."""
    first = MoveItem()
    if known.item is not None:
        taken = _taken(first, known.item)
        if not isinstance(taken.state, MoveItem):
            return taken
    return Step(first, idle("move_item"))


def step(state: Moving, given: Input, known: Known) -> Step:
    """Answer an input while something is moved."""
    refused = _number_refused(given, known.may.move) if isinstance(given, Scanned) else None
    if refused is not None:
        return Step(state, refused)
    match state, known.item:
        case MoveItem(), _:
            return _item(state, given, known)
        case MoveSource(), LotRecord() | PartRecord() as goods:
            return _source(state, given, goods)
        case MoveQuantity(), LotRecord() | PartRecord() as goods:
            return _quantity(state, given, goods)
        case MoveTo(), UnitRecord() | LotRecord() | PartRecord() as item:
            return _to(state, given, item)
        case _:
            return Step(MoveItem(), idle("move_item"))


def _number_refused(scanned: Scanned, may: Allowed) -> Refusal | None:
    """Refuse a number that the station's type of move may not use (xS12, xS27; C10, C11)."""
    if any(isinstance(each, UnitRecord | LotRecord) for each in items_of(scanned)):
        return known_refused(may, scanned.raw, "nothing_moved")
    if scanned.things or places_of(scanned) or isinstance(scanned.code, Unreadable):
        return None
    return new_refused(may, scanned.raw, "nothing_moved")


# --- what moves


def _item(state: MoveItem, given: Input, known: Known) -> Step:
    match given, known.item:
        case Scanned(), _:
            return _scanned(state, given)
        case Keyed(text=text), LotRecord() | PartRecord() as goods if state.last is not None:
            return corrected(state, state.last, goods, text)
        case Told(word=Word.DONE), _:
            return Step(Home(), idle("moves_done", n=state.moved))
        case _:
            return Step(state, not_here(given, phrase("ask_move_item")))


def _scanned(state: MoveItem, scanned: Scanned) -> Step:
    places, items = places_of(scanned), items_of(scanned)
    if len(places) + len(items) > 1:
        return Step(state, stop("xS2", raw=scanned.raw, n=len(scanned.things)))
    if places:
        opened = replace(state, into=places[0], last=None)
        return Step(opened, idle("move_into", loc=opened.into, n=opened.moved))
    if items:
        return _taken(state, items[0])
    if scanned.things:
        return Step(state, not_here(scanned, phrase("ask_move_item")))
    return Step(state, unknown(scanned))


def _taken(state: MoveItem, item: Thing) -> Step:
    """Take an item in hand, or move it at once where the location was scanned first."""
    match item:
        case UnitRecord():
            source = unit_at(item)
            if isinstance(source, Said):
                return Step(state, source)
            subject = unit_subject(item.state.unit)
            to = MoveTo(item=subject, source=source, quantity=ONE, moved=state.moved)
            return onward(state, to, item)
        case LotRecord() | PartRecord():
            return _goods_taken(state, item)
        case _:
            return Step(state, idle("move_item"))


def _goods_taken(state: MoveItem, goods: Goods) -> Step:
    part = goods.part
    tracked = part.tracking is not Tracking.UNTRACKED
    if isinstance(goods, PartRecord) and tracked and not lying(goods):
        return Step(state, stop("xV6", part=part.part_number, type=tracking_named(part.tracking)))
    gone = goods_gone(goods)
    if gone is not None:
        return Step(state, gone)
    sources = sources_of(goods, state.into)
    if not sources:
        return Step(state, check("xV4", sn=goods_name(goods), loc=state.into))
    subject = subject_of(goods)
    source, *others = sources
    if others:
        several = MoveSource(item=subject, into=state.into, moved=state.moved)
        where = places_named(sources)
        return Step(several, idle("move_source", sn=goods_name(goods), where=where))
    if isinstance(goods, PartRecord):
        return how_many(state, goods, source.location)
    to = MoveTo(item=subject, source=source.location, quantity=source.quantity, moved=state.moved)
    return onward(state, to, goods)


# --- from where, and how much


def _source(state: MoveSource, given: Input, goods: Goods) -> Step:
    if not isinstance(given, Scanned):
        return Step(state, not_here(given, phrase("ask_source")))
    places = places_of(given)
    if not places:
        return _another(state, given)
    there = stock_at(goods, places[0])
    if there.quantity <= 0:
        return Step(state, too_many(goods_name(goods), there))
    if there.location == state.into:
        return Step(state, check("xV4", sn=goods_name(goods), loc=state.into))
    return how_many(state, goods, there.location)


def _quantity(state: MoveQuantity, given: Input, goods: Goods) -> Step:
    match given:
        case Keyed(text=text):
            return _enough(state, text, goods)
        case Scanned() if not places_of(given):
            return _another(state, given)
        case _:
            return Step(state, not_here(given, phrase("ask_quantity")))


def _enough(state: MoveQuantity | MoveTo, text: str, goods: Goods) -> Step:
    """Take what was entered, all that lies there for nothing; never more than that (xV3)."""
    there = stock_at(goods, state.source)
    quantity = amount(text, goods.part) if text.strip() else there.quantity
    if isinstance(quantity, BadQuantity):
        return Step(state, stop("xL7", problem=quantity.why))
    if quantity > there.quantity:
        return Step(state, too_many(goods_name(goods), there))
    into = state.into if isinstance(state, MoveQuantity) else NO_LOCATION
    to = MoveTo(item=state.item, source=state.source, quantity=quantity, moved=state.moved)
    gone = onward(MoveItem(into=into, moved=state.moved), to, goods)
    return gone if gone.said.code is None else Step(state, gone.said)


# --- where it goes


def _to(state: MoveTo, given: Input, item: Item) -> Step:
    match given, item:
        case Scanned(), _:
            places = places_of(given)
            return arrived(state, places[0], item) if places else _another(state, given)
        case Keyed(text=text), LotRecord() | PartRecord():
            return _enough(state, text, item)
        case _:
            return Step(state, not_here(given, phrase("ask_location")))


def _another(state: MoveSource | MoveQuantity | MoveTo, scanned: Scanned) -> Step:
    """Take another item in hand instead; where there is none, stay with this one."""
    into = NO_LOCATION if isinstance(state, MoveTo) else state.into
    taken = _scanned(MoveItem(into=into, moved=state.moved), scanned)
    stays = taken.command is None and isinstance(taken.state, MoveItem)
    return Step(state, taken.said) if stays else taken


def _unfinished(state: Moving) -> bool:
    return not isinstance(state, MoveTo) and bool(state.into)


TASK = Task(
    word=Word.MOVE,
    states=get_args(Moving),
    start=start,
    step=step,
    prompt=prompt,
    role=Role.CLERK,
    unfinished=_unfinished,
)
