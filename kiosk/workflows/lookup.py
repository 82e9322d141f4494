"""Scanning anything: what it is, how it stands and where it is now (4.13, H4)."""

from decimal import Decimal
from typing import assert_never, get_args

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.facts import LocationDefined, Tracking
from kiosk.domain.ids import subject_key, subject_kind
from kiosk.domain.messages import Phrase, Said, Text, idle, phrase, stop
from kiosk.domain.naming import listed, order_state_named, status_named, tracking_named
from kiosk.domain.orders import Order
from kiosk.domain.people import Operator
from kiosk.domain.quantity import plain
from kiosk.domain.records import LotRecord, PartRecord, Stock, Thing, UnitRecord
from kiosk.domain.rules.conflict import recorded_twice
from kiosk.domain.text import comparable
from kiosk.domain.unit import Status
from kiosk.workflows import print_label
from kiosk.workflows.outcome import Step
from kiosk.workflows.scanned import identifier
from kiosk.workflows.states import Home, Looking
from kiosk.workflows.step import Input, Keyed, Known, Scanned, Tapped, Told, not_here, unknown
from kiosk.workflows.task import Task

Lookup = Home | Looking

MOST_PLACES = 4
"""Places that one sentence names."""


def start(_known: Known) -> Step:
    """Ask for anything."""
    return Step(Looking(), idle("lookup"))


def step(state: Lookup, given: Input, known: Known) -> Step:
    """Answer an input where no task, or only looking up, is going on."""
    match given:
        case Scanned():
            return Step(state, looked_up(given))
        case Told(word=Word.DONE):
            return Step(Home(), idle("home"))
        case Told(word=Word.PRINT) if known.in_hand:
            return print_label.at_once(state, known)
        case Told(word=Word.PRINT):
            return print_label.start(known)
        case Keyed() | Tapped() | Told():
            return Step(state, not_here(given, phrase("ask_anything")))
        case _:
            assert_never(given)


def prompt(state: Lookup) -> Said:
    """Ask for what `state` waits for."""
    return idle("lookup") if isinstance(state, Looking) else idle("home")


def looked_up(scanned: Scanned) -> Said:
    """Say what a scan is; several matches are a choice, never a guess (xS2).

    Units that stations recorded under one number are a conflict, and are said to be one (xY1).
    """
    things = [each for each in scanned.things if not isinstance(each, Operator)]
    if not things:
        return unknown(scanned)
    if len(things) > 1:
        twice = [recorded_twice(each) for each in things if isinstance(each, UnitRecord)]
        same = twice[0] if len(twice) == len(things) and None not in twice else None
        return same or stop("xS2", raw=scanned.raw, n=len(things))
    said = _now(things[0], scanned)
    return said if said is not None else said_of(things[0])


def _now(thing: Thing, scanned: Scanned) -> Said | None:
    """Say of a number that was corrected what it is now (A25); None for any other."""
    text = identifier(scanned, "serial")
    if not isinstance(thing, UnitRecord) or not text:
        return None
    state, key = thing.state, comparable(text)
    former = {comparable(each.serial_key) for each in state.numbers[:-1]}
    if key not in former or key == comparable(state.serial):
        return None
    return idle(
        "seen_former",
        raw=text,
        sn=state.serial,
        part=state.part_number,
        name=thing.part.name,
        status=status_named(thing.status),
        where=_where(thing),
    )


def said_of(thing: UnitRecord | LotRecord | PartRecord | LocationDefined | Order) -> Said:
    """Say what a thing is, how it stands and where."""
    match thing:
        case UnitRecord():
            return _unit(thing)
        case LotRecord():
            return _lot(thing)
        case PartRecord():
            return _part(thing)
        case LocationDefined():
            return idle("seen_location", loc=thing.code, name=thing.name)
        case Order():
            return _order(thing)
        case _:
            assert_never(thing)


def _unit(unit: UnitRecord) -> Said:
    state = unit.state
    if state.status is Status.VOIDED:
        free = phrase("number_kept") if state.generated else phrase("number_free")
        now = phrase("now_unit", code=unit.now) if unit.now else free
        why = phrase("void_merged" if state.merged_into else "void_undone")
        return idle("seen_voided", sn=state.serial, why=why, now=now)
    return idle(
        "seen_unit",
        sn=state.serial,
        part=state.part_number,
        name=unit.part.name,
        status=status_named(unit.status),
        where=_where(unit),
    )


def _where(unit: UnitRecord) -> Phrase:
    state = unit.state
    match subject_kind(state.place):
        case "unit":
            return phrase("inside", parent=unit.parent_serial)
        case "location":
            return phrase("at_location", loc=subject_key(state.place))
        case _ if state.run_open:
            return phrase("in_run", run=state.run)
        case "customer" if state.customer:
            return phrase("with_customer", customer=state.customer)
        case _:
            return phrase("not_in_stock")


def _lot(lot: LotRecord) -> Said:
    return idle(
        "seen_lot",
        lot=lot.lot_number,
        part=lot.part.part_number,
        name=lot.part.name,
        quantity=plain(_total(lot.stock)),
        unit=lot.part.unit,
        where=places_named(lot.stock),
    )


def _part(record: PartRecord) -> Said:
    part = record.part
    if part.tracking is not Tracking.UNTRACKED:
        return idle(
            "seen_tracked",
            part=part.part_number,
            name=part.name or part.part_number,
            tracking=tracking_named(part.tracking),
        )
    return idle(
        "seen_part",
        part=part.part_number,
        name=part.name or part.part_number,
        tracking=tracking_named(part.tracking),
        quantity=plain(_total(record.stock)),
        unit=part.unit,
        note=phrase("counted_only"),
    )


def _order(order: Order) -> Said:
    return idle(
        "seen_order",
        po=order.number,
        supplier=order.supplier or phrase("no_supplier"),
        state=order_state_named(order.state),
        k=sum(1 for each in order.lines if not each.open),
        n=len(order.lines),
    )


def _total(stock: tuple[Stock, ...]) -> Decimal:
    return sum((each.quantity for each in stock), Decimal(0))


def places_named(stock: tuple[Stock, ...]) -> Text:
    """Return where stock lies and how much of it, for a sentence."""
    if not stock:
        return phrase("nothing_on_hand")
    shown = [
        phrase("quantity_at", quantity=plain(each.quantity), loc=each.location)
        for each in stock[:MOST_PLACES]
    ]
    more = len(stock) - MOST_PLACES
    places = listed(shown)
    return phrase("more_places", places=places, n=more) if more > 0 else places


TASK = Task(
    word=Word.LOOKUP,
    states=get_args(Lookup),
    start=start,
    step=step,
    prompt=lambda state, _known: prompt(state),
)
