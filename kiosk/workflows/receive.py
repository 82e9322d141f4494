"""Receiving: a part, where it goes, then serials, lots or a count; each scan is stock at once."""

from typing import assert_never, get_args

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.facts import LocationDefined, Tracking
from kiosk.domain.messages import Said, idle, phrase, stop
from kiosk.domain.people import Role
from kiosk.domain.records import PartRecord
from kiosk.workflows.carried import FromLabel, Line
from kiosk.workflows.outcome import Step
from kiosk.workflows.receive_batch import batch_prompt, batch_step
from kiosk.workflows.receive_count import count_received, count_step
from kiosk.workflows.receive_dates import dated, prompted, with_quarantine
from kiosk.workflows.receive_label import label_of
from kiosk.workflows.receive_lines import first_state, line_prompt, location_prompt, opened, posted
from kiosk.workflows.receive_list import list_prompt, serial_line_step
from kiosk.workflows.receive_lots import (
    lot_received,
    lots_step,
    no_amount,
    quantity_prompt,
    quantity_step,
)
from kiosk.workflows.receive_order import (
    as_ours,
    lies_open_prompt,
    location_prompt_on,
    on_order,
    order_opened,
    order_step,
)
from kiosk.workflows.receive_order_states import CloseLine, ReceiveOrder
from kiosk.workflows.receive_serials import label_refused, serial_received
from kiosk.workflows.receive_split import filled_up, left_prompt, portioned, split_step
from kiosk.workflows.receive_states import (
    ReceiveBatch,
    ReceiveCount,
    ReceiveItem,
    ReceiveList,
    ReceiveLocation,
    ReceiveLots,
    ReceiveQuantity,
    ReceiveSerials,
    Receiving,
)
from kiosk.workflows.receive_tally import tallied
from kiosk.workflows.scanned import parts
from kiosk.workflows.step import Input, Known, Scanned, Told, not_here, unknown
from kiosk.workflows.task import Task


def start(known: Known) -> Step:
    """Open an empty receipt."""
    return Step(ReceiveItem(receipt=known.fresh.receipt), idle("receive_item"))


def step(state: Receiving | ReceiveBatch, given: Input, known: Known) -> Step:
    """Answer an input while receiving, with an order or without one."""
    if isinstance(state, ReceiveBatch):
        return batch_step(state, given, known)
    given = filled_up(state, with_quarantine(as_ours(given, known)))
    made = order_opened(state, given) or split_step(state, given, known)
    made = portioned(state, given, made or _step(state, given, known), known)
    return tallied(state, given, dated(state, on_order(state, given, made, known), known), known)


def _step(state: Receiving, given: Input, known: Known) -> Step:
    match state:
        case ReceiveItem():
            return _item(state, given, known)
        case ReceiveOrder() | CloseLine():
            refused = label_refused(given, known) if isinstance(given, Scanned) else None
            return Step(state, refused) if refused else order_step(state, given, known)
        case ReceiveLocation():
            return _location(state, given, known)
        case ReceiveSerials() | ReceiveList():
            return serial_line_step(state, given, known)
        case ReceiveLots():
            return lots_step(state, given, known)
        case ReceiveQuantity():
            return quantity_step(state, given, known)
        case ReceiveCount():
            return count_step(state, given, known)
        case _:
            assert_never(state)


def prompt(state: Receiving | ReceiveBatch, known: Known) -> Said:
    """Ask for what `state` waits for, and say the dates of what it is about."""
    if isinstance(state, ReceiveBatch):
        return idle("receive_item") if known.part is None else batch_prompt(known.part)
    return prompted(state, left_prompt(state, _prompt(state, known), known), known)


def _prompt(state: Receiving, known: Known) -> Said:
    if isinstance(state, ReceiveOrder | CloseLine):
        return lies_open_prompt(state, known.order)
    if known.part is None or isinstance(state, ReceiveItem):
        return idle("receive_item")
    part = known.part.part
    match state:
        case ReceiveLocation(origin=origin) if origin.order:
            return location_prompt_on(state)
        case ReceiveLocation():
            return location_prompt(part)
        case ReceiveQuantity(lot_number=number):
            return quantity_prompt(part, number or phrase("new_lot"), ())
        case ReceiveList():
            return list_prompt(state, part.part_number)
        case _:
            return line_prompt(known.part, state)


def _item(state: ReceiveItem, given: Input, known: Known) -> Step:
    match given:
        case Scanned():
            refused = label_refused(given, known) or label_amount(given)
            if refused is not None:
                return Step(state, refused)
            return opened(state, state.receipt, state.entries, given)
        case Told(word=Word.DONE):
            return posted(state.receipt, state.entries)
        case _:
            return Step(state, not_here(given, phrase("ask_part_or_label")))


def label_amount(scanned: Scanned) -> Said | None:
    """Refuse a composite label with so much of a part as there cannot be."""
    found = parts(scanned)
    quantity = label_of(scanned).quantity
    return no_amount(quantity, found[0].part) if found and quantity is not None else None


def _location(state: ReceiveLocation, given: Input, known: Known) -> Step:
    match given:
        case Scanned():
            return _located(state, given, known)
        case Told(word=Word.DONE):
            return Step(state, stop("xR14"))
        case _:
            return Step(state, not_here(given, phrase("ask_location")))


def _located(state: ReceiveLocation, scanned: Scanned, known: Known) -> Step:
    places = [each for each in scanned.things if isinstance(each, LocationDefined)]
    if len(places) == 1 and known.part is not None:
        line = Line(
            receipt=state.receipt,
            entries=state.entries,
            part=state.part,
            location=places[0].code,
            origin=state.origin,
            due=state.due,
        )
        return _filled(line, state.label, known.part, known)
    found = parts(scanned)
    if any(each.part.part_number != state.part for each in found):
        refused = label_refused(scanned, known) or label_amount(scanned)
        if refused is not None:
            return Step(state, refused)
        return opened(state, state.receipt, state.entries, scanned)
    if found or scanned.things:
        return Step(state, stop("xR14"))
    return Step(state, unknown(scanned))


def _filled(line: Line, label: FromLabel, record: PartRecord, known: Known) -> Step:
    """Open the line at its location, and receive what the label already said (R3)."""
    part = record.part
    state = first_state(part, line)
    match part.tracking:
        case Tracking.SERIAL if label.serial and isinstance(state, ReceiveSerials):
            return serial_received(state, label, part, known)
        case Tracking.LOT if label.lot and label.quantity is not None:
            return lot_received(line, part, label)
        case Tracking.LOT if label.lot:
            asking = ReceiveQuantity(line=line, lot_number=label.lot, label=label)
            return Step(asking, quantity_prompt(part, label.lot, ()))
        case Tracking.UNTRACKED if label.quantity is not None and isinstance(state, ReceiveCount):
            return count_received(state, label, part)
        case _:
            return Step(state, line_prompt(record, state))


def _unfinished(state: Receiving | ReceiveBatch) -> bool:
    return not isinstance(state, ReceiveItem | ReceiveOrder | CloseLine) or state.entries > 0


TASK = Task(
    word=Word.RECEIVE,
    states=(*get_args(Receiving), ReceiveBatch),
    start=start,
    step=step,
    prompt=prompt,
    role=Role.CLERK,
    unfinished=_unfinished,
)
