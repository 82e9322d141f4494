"""Making a lot here: the part, the batch on its traveller, how much, and where it goes (A15).

The batch is the lot's number, as it was scanned; a part whose lots have a pattern may be numbered
by that instead, and the batch is kept beside it.
"""

from dataclasses import replace
from typing import assert_never, get_args

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.codes.code import Label, Unreadable
from kiosk.domain.facts import LocationDefined
from kiosk.domain.ids import PartNumber
from kiosk.domain.messages import Said, idle, ok, phrase, stop
from kiosk.domain.people import Role
from kiosk.domain.quantity import BadQuantity
from kiosk.domain.records import PartRecord
from kiosk.domain.rules.making import not_made_as_lot, not_ours
from kiosk.domain.rules.operation import new_refused
from kiosk.workflows.amounts import amount
from kiosk.workflows.make_lot_states import (
    MakeBatch,
    MakeItem,
    MakeLot,
    MakePlace,
    MakeQuantity,
    Making,
)
from kiosk.workflows.outcome import Step
from kiosk.workflows.receive_label import wrong_barcode
from kiosk.workflows.receive_lots import quantity_prompt
from kiosk.workflows.scanned import identifier, lots, parts, units
from kiosk.workflows.states import Home
from kiosk.workflows.step import Input, Keyed, Known, Scanned, Told, not_here, unknown
from kiosk.workflows.task import Task

OURS = "generate"
"""What the keypad says for a number of ours; a button says it."""


def start(_known: Known) -> Step:
    """Ask of which part a lot was made."""
    return Step(MakeItem(), idle("make_item"))


def step(state: Making, given: Input, known: Known) -> Step:
    """Answer an input while a lot is made."""
    if isinstance(given, Told) and given.word is Word.DONE and not isinstance(state, MakePlace):
        return Step(Home(), idle("home"))
    if isinstance(state, MakeItem) or known.part is None:
        return _item(MakeItem(), given)
    match state:
        case MakeBatch():
            return _batch(state, given, known.part, known)
        case MakeQuantity():
            return _quantity(state, given, known.part, known)
        case MakePlace():
            return _place(state, given, known.part)
        case _:
            assert_never(state)


def prompt(state: Making, known: Known) -> Said:
    """Ask for what `state` waits for."""
    if isinstance(state, MakeItem) or known.part is None:
        return idle("make_item")
    match state:
        case MakeBatch():
            return _batch_prompt(known.part)
        case MakeQuantity():
            return _quantity_prompt(state, known)
        case MakePlace():
            return _place_prompt(state, known.part)
        case _:
            assert_never(state)


# --- of what


def _item(state: MakeItem | MakeBatch, given: Input) -> Step:
    if not isinstance(given, Scanned):
        return Step(state, not_here(given, phrase("ask_part")))
    found = parts(given)
    if len(found) > 1:
        return Step(state, stop("xS2", raw=given.raw, n=len(given.things)))
    if not found:
        told = not_here(given, phrase("ask_part")) if given.things else unknown(given)
        return Step(state, told)
    refused = not_made_as_lot(found[0].part)
    if refused is not None:
        return Step(state, refused)
    return Step(MakeBatch(part=found[0].part.part_number), _batch_prompt(found[0]))


def _batch_prompt(record: PartRecord) -> Said:
    part = record.part
    if has_pattern(record):
        return idle("make_batch_or_ours", part=part.part_number, name=part.name)
    return idle("make_batch", part=part.part_number, name=part.name)


def has_pattern(record: PartRecord) -> bool:
    """Whether the kiosk has a pattern for the lots of a part."""
    return record.lots is not None or bool(record.part.lot_pattern)


# --- which batch


def _batch(state: MakeBatch, given: Input, record: PartRecord, known: Known) -> Step:
    match given:
        case Scanned():
            return _batch_scanned(state, given, record, known)
        case Keyed(text=text) if text.strip().lower() == OURS and has_pattern(record):
            return _asking(state, "", "", known)
        case _:
            return Step(state, not_here(given, phrase("ask_batch")))


def _batch_scanned(state: MakeBatch, scanned: Scanned, record: PartRecord, known: Known) -> Step:
    part = record.part.part_number
    named = {each.part.part_number for each in parts(scanned)}
    if named and part not in named and not isinstance(scanned.code, Label):
        return _item(state, scanned)
    refused = _no_batch(scanned, part, named)
    if refused is not None:
        return Step(state, refused)
    own = [each for each in lots(scanned) if each.part.part_number == part]
    number = own[0].lot_number if own else identifier(scanned, "lot")
    if not number:
        is_code = scanned.things or isinstance(scanned.code, Label)
        told = not_here(scanned, phrase("ask_batch")) if is_code else unknown(scanned)
        return Step(state, told)
    return _asking(state, number, number, known)


def _no_batch(scanned: Scanned, part: PartNumber, named: set[PartNumber]) -> Said | None:
    """Refuse a code that is no batch of the part: of another part, a place, a unit, its number."""
    if isinstance(scanned.code, Unreadable):
        return unknown(scanned)
    if named and part not in named:
        return stop("xR7", a=min(named), b=part)
    if units(scanned) or any(isinstance(each, LocationDefined) for each in scanned.things):
        return not_here(scanned, phrase("ask_batch"))
    has_lot = isinstance(scanned.code, Label) and scanned.code.lot
    return None if has_lot else wrong_barcode(scanned, part, "LOT")


def _asking(state: MakeBatch, number: str, batch: str, known: Known) -> Step:
    """Ask how much was made of a lot; refuse one that cannot grow (xB8, xS12)."""
    shown = number or phrase("a_new_number")
    refused = not_ours(known.lot, known.lot_origin, known.now.date()) if number else None
    if refused is None and known.lot is None:
        refused = new_refused(known.may.build, shown, "nothing_made")
    if refused is not None:
        return Step(state, refused)
    asking = MakeQuantity(part=state.part, lot_number=number, batch=batch, made=state.made)
    return Step(asking, _quantity_prompt(asking, known))


# --- how much


def _quantity(state: MakeQuantity, given: Input, record: PartRecord, known: Known) -> Step:
    match given:
        case Keyed(text=text) if text.strip().lower() == OURS and has_pattern(record):
            numbered = replace(state, lot_number="")
            return Step(numbered, _quantity_prompt(numbered, known))
        case Keyed(text=text):
            quantity = amount(text, record.part)
            if isinstance(quantity, BadQuantity):
                return Step(state, stop("xL7", problem=quantity.why))
            placing = MakePlace(
                part=state.part,
                lot_number=state.lot_number,
                batch=state.batch,
                quantity=quantity,
                made=state.made,
            )
            return Step(placing, _place_prompt(placing, record))
        case Scanned():
            again = _batch_scanned(
                MakeBatch(part=state.part, made=state.made), given, record, known
            )
            return Step(state, again.said) if isinstance(again.state, MakeBatch) else again
        case _:
            return Step(state, not_here(given, phrase("ask_quantity")))


def _quantity_prompt(state: MakeQuantity, known: Known) -> Said:
    if known.part is None:
        return idle("make_item")
    part, lot = known.part.part, known.lot
    number = state.lot_number or phrase("new_lot")
    grows = (lot,) if lot is not None and lot.lot_number == state.lot_number else ()
    said = quantity_prompt(part, number, grows)
    if state.batch and not state.lot_number:
        return idle("make_numbered", part=part.part_number, batch=state.batch, unit=part.unit)
    return said


# --- where to


def _place_prompt(state: MakePlace, record: PartRecord) -> Said:
    return idle(
        "make_place",
        part=record.part.part_number,
        lot=state.lot_number or phrase("new_lot"),
        quantity=state.quantity,
        unit=record.part.unit,
    )


def _place(state: MakePlace, given: Input, record: PartRecord) -> Step:
    if not isinstance(given, Scanned):
        return Step(state, not_here(given, phrase("ask_location")))
    places = [each.code for each in given.things if isinstance(each, LocationDefined)]
    if len(places) != 1:
        told = not_here(given, phrase("ask_location")) if given.things else unknown(given)
        return Step(state, told)
    part = record.part
    return Step(
        MakeBatch(part=state.part, made=state.made + 1),
        ok(
            "lot_made",
            part=part.part_number,
            loc=places[0],
            quantity=state.quantity,
            unit=part.unit,
        ),
        MakeLot(
            part_number=part.part_number,
            lot_number=state.lot_number or None,
            batch=state.batch,
            quantity=state.quantity,
            location=places[0],
        ),
    )


TASK = Task(
    word=Word.MAKELOT,
    states=get_args(Making),
    start=start,
    step=step,
    prompt=prompt,
    role=Role.OPERATOR,
)
