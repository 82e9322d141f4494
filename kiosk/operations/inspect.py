"""Putting inspections on record: what was good is free, what failed is on hold (C15).

A quantity is held by its place. So a part of it that fails leaves for quarantine, and is held
there; the rest stays and is free.
"""

from kiosk.domain.facts import HoldPlaced, Inspected, Move, Moved, Place, location_place
from kiosk.domain.holding import inspections
from kiosk.domain.ids import EntryId, LocationCode, ReceiptId, Subject, subject_key
from kiosk.domain.messages import Refusal, stop
from kiosk.domain.naming import REJECTED_AT_RECEIPT
from kiosk.domain.records import UnitRecord
from kiosk.domain.rules.inspection import inseparable, name_of, needs_supervisor, not_waiting
from kiosk.domain.rules.move import QUARANTINE, Goods, stock_at, too_many
from kiosk.operations.ports import Recorded, Tx, Verdict
from kiosk.operations.quarantine import ensure_quarantine
from kiosk.operations.things import thing_of
from kiosk.workflows.inspect_states import Inspect, InspectReceipt
from kiosk.workflows.move_onward import subject_of


def inspect(tx: Tx, command: Inspect) -> Verdict:
    """End the holds for inspection on a unit, or on goods at a place; hold what fails."""
    thing = thing_of(tx, command.item)
    if thing is None:
        return stop("xS1", raw=subject_key(command.item))
    refused = not_waiting(thing) or _inseparable(tx, thing, command)
    if refused is not None:
        return refused
    place = Place("") if isinstance(thing, UnitRecord) else location_place(command.place)
    rejected = bool(command.failing)
    partly = rejected and _is_part(thing, command)
    entry = tx.append(
        Inspected(
            item=command.item,
            place=place,
            holds=_holds(tx, thing, place),
            accepted=partly or not rejected,
            note=command.note,
        )
    )
    if partly:
        ensure_quarantine(tx)
        aside = location_place(QUARANTINE)
        move = Move(item=command.item, source=place, target=aside, quantity=command.failing)
        tx.append(Moved(item=command.item, moves=(move,)))
        place = aside
    if rejected:
        title = command.note or REJECTED_AT_RECEIPT
        tx.append(HoldPlaced(item=command.item, place=place, title=title))
    return Recorded(entry)


def _is_part(thing: UnitRecord | Goods, command: Inspect) -> bool:
    if isinstance(thing, UnitRecord):
        return False
    return command.failing < stock_at(thing, command.place).quantity


def _inseparable(tx: Tx, thing: UnitRecord | Goods, command: Inspect) -> Refusal | None:
    """Refuse a place where nothing waits, more than lies there, or what takes a supervisor."""
    if isinstance(thing, UnitRecord):
        return None
    there = stock_at(thing, command.place)
    if command.failing > there.quantity:
        return too_many(name_of(thing), there)
    if not command.failing or command.failing == there.quantity:
        return None
    person = tx.person(tx.operator)
    return inseparable(thing, there, command.failing) or needs_supervisor(
        "part_rejected", person, lifted=tx.lifts("xJ2")
    )


def inspect_receipt(tx: Tx, command: InspectReceipt) -> Verdict:
    """Accept all that waits of the receipt that an item came in, in one group."""
    thing = thing_of(tx, command.item)
    if thing is None:
        return stop("xS1", raw=subject_key(command.item))
    lifted = tx.lifts("xJ2")
    refused = not_waiting(thing) or needs_supervisor(
        "whole_receipt", tx.person(tx.operator), lifted=lifted
    )
    if refused is not None:
        return refused
    waiting = receipt_items(tx, thing, command)
    entry = EntryId("")
    for item, place in waiting:
        one = thing if item == command.item else thing_of(tx, item)
        holds = _holds(tx, one, place) if one is not None else ()
        if holds:
            good = Inspected(item=item, place=place, holds=holds, accepted=True, note=command.note)
            entry = tx.append(good)
    return Recorded(entry, (("n", len(waiting)),))


def receipt_items(
    tx: Tx, thing: UnitRecord | Goods, command: InspectReceipt
) -> tuple[tuple[Subject, Place], ...]:
    """Return what waits of the receipt that `thing` came in, each with its place; "" of a unit."""
    waiting = {
        each: None
        for receipt in _receipts(tx, thing, command.place)
        for each in tx.waiting_in(receipt)
    }
    own = Place("") if isinstance(thing, UnitRecord) else location_place(command.place)
    waiting[command.item, own] = None
    return tuple(waiting)


def _receipts(tx: Tx, thing: UnitRecord | Goods, place: LocationCode) -> tuple[ReceiptId, ...]:
    if isinstance(thing, UnitRecord):
        return (thing.state.receipt,)
    return tx.receipts_of(subject_of(thing), place)


def _holds(tx: Tx, thing: UnitRecord | Goods, place: Place) -> tuple[str, ...]:
    """Return the holds that end: those of the place, and those that goods left behind."""
    if isinstance(thing, UnitRecord):
        return inspections(thing.state.holds)
    item = subject_of(thing)
    return tuple(
        hold for hold, at in tx.inspections(item) if at in {place, ""} or not tx.balance(item, at)
    )
