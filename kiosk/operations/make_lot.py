"""Putting lots on record that are made here: production, and no receipt (A15).

What goes into them is not taken from stock here.
"""

from decimal import Decimal

from kiosk.domain.expiry import Printed, dates_at_receipt, lot_dates
from kiosk.domain.facts import (
    NO_DATES,
    PRODUCTION,
    Dates,
    LotMade,
    Move,
    PartDefined,
    Task,
    location_place,
)
from kiosk.domain.ids import lot_id, lot_subject
from kiosk.domain.labels import lot_label
from kiosk.domain.messages import phrase, stop
from kiosk.domain.records import LotRecord
from kiosk.domain.rules.expiry import are_kept, on_hold_too
from kiosk.domain.rules.making import not_made_as_lot, not_ours
from kiosk.domain.rules.operation import allowed, new_refused
from kiosk.domain.rules.receive import serial_key
from kiosk.domain.schemes import lot_case
from kiosk.operations.labels import queue_label
from kiosk.operations.numbers import next_lot_number
from kiosk.operations.ports import Recorded, Tx, Verdict
from kiosk.operations.received import on_hand
from kiosk.workflows.make_lot_states import MakeLot


def make_lot(tx: Tx, command: MakeLot) -> Verdict:
    """Make a lot, or more of one that was made here, and queue its label.

    Refused: a part that is not tracked by lot (xB7), a lot that came in or expired (xB8), a new
    number where the station makes none (xS12).
    """
    record = tx.part(command.part_number)
    if record is None:
        return stop("xS1", raw=command.part_number)
    part = record.part
    may = allowed(Task.BUILD, tx.uses, tx.operation_type)
    refused = not_made_as_lot(part)
    if refused is None and command.lot_number is None:
        refused = new_refused(may, phrase("a_new_number"), "nothing_made")
    if refused is not None:
        return refused
    number = command.lot_number or next_lot_number(tx, record)
    if not isinstance(number, str):
        return number
    key = serial_key(number, tx.policies, lot_case(record))
    lot = lot_id(part.part_number, key)
    item, origin = lot_subject(lot), tx.lot_origin(lot)
    before = tx.lot(lot) if origin is not None else None
    label = lot_label(
        lot,
        part=part.part_number,
        lot_number=number,
        quantity=(command.quantity, part.unit),
        name=part.name,
    )
    refused = (
        (new_refused(may, number, "nothing_made") if before is None else None)
        or not_ours(before, origin, tx.now.date())
        or queue_label(tx, label, item)
    )
    if refused is not None:
        return refused
    move = Move(
        item=item,
        source=PRODUCTION,
        target=location_place(command.location),
        quantity=command.quantity,
    )
    entry = tx.append(
        LotMade(
            lot=lot,
            part_number=part.part_number,
            lot_number=number,
            lot_key=key,
            batch=command.batch,
            moves=(move,),
            dates=_dates(tx, part, before),
        )
    )
    stored = tx.lot(lot)
    have = on_hand(stored.stock, command.location) if stored is not None else Decimal(0)
    held = before and on_hold_too(before, command.location, command.quantity)
    return Recorded(entry, (("lot", number), ("have", have)), held)


def _dates(tx: Tx, part: PartDefined, before: LotRecord | None) -> Dates:
    """Return the dates of what is made today; those that its lot has, where it has an expiry."""
    if not are_kept(tx.policies):
        return NO_DATES
    today = tx.now.date()
    coming = dates_at_receipt(part.shelf_life, today, Printed(made=today))
    return coming if before is None else lot_dates(before.dates, coming)
