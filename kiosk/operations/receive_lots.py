"""Putting lots on record that came in."""

from kiosk.domain.facts import (
    SUPPLIER,
    LotReceived,
    Move,
    location_place,
)
from kiosk.domain.ids import LotId, lot_id, lot_subject
from kiosk.domain.labels import lot_label
from kiosk.domain.messages import Refusal, ok, phrase, stop
from kiosk.domain.records import PartRecord
from kiosk.domain.rules.making import origins_disagree, told_apart
from kiosk.domain.rules.receive import serial_key
from kiosk.domain.schemes import lot_case
from kiosk.operations.dates import dates_of_lot, joined_held, lot_refused
from kiosk.operations.labels import queue_label
from kiosk.operations.numbers import next_lot_number
from kiosk.operations.orders import refused_on_order
from kiosk.operations.ports import Recorded, Tx, Verdict
from kiosk.operations.received import hold_goods, keep_label, new_number_refused, on_hand, put_away
from kiosk.operations.undo import take_back
from kiosk.workflows.commands import (
    ReceiveLot,
)


def receive_lot(tx: Tx, command: ReceiveLot) -> Verdict:
    """Receive a quantity of a lot and queue its label; the lot is made or grows (A13, A14)."""
    record = tx.part(command.part_number)
    if record is None:
        return stop("xS1", raw=command.part_number)
    part = record.part
    refused = None if command.lot_number else new_number_refused(tx, phrase("a_new_number"))
    if refused is not None:
        return refused
    number = command.lot_number or _of_ours(tx, record, command.origin.supplier)
    if not isinstance(number, str):
        return number
    key, lot = _key(tx, record, number)
    if command.instead:
        undone = take_back(tx, "corrected at receipt", lot_subject(lot))
        if isinstance(undone, Refusal):
            return undone
    before = tx.lot(lot)
    refused = (
        (None if before is not None else new_number_refused(tx, number))
        or lot_refused(tx, part, command, number, before)
        or refused_on_order(tx, command.origin, command.quantity)
    )
    if refused is not None:
        return refused
    label = lot_label(
        lot,
        part=part.part_number,
        lot_number=number,
        quantity=(command.quantity, part.unit),
        name=part.name,
    )
    refused = queue_label(tx, label, lot_subject(lot))
    if refused is not None:
        return refused
    location = put_away(tx, command)
    entry = tx.append(
        LotReceived(
            lot=lot,
            part_number=part.part_number,
            lot_number=number,
            lot_key=key,
            receipt=command.receipt,
            moves=(
                Move(
                    item=lot_subject(lot),
                    source=SUPPLIER,
                    target=location_place(location),
                    quantity=command.quantity,
                ),
            ),
            order=command.origin.order,
            order_line=command.origin.line,
            supplier=command.origin.supplier,
            dates=dates_of_lot(tx, part, command, before),
        )
    )
    keep_label(tx, lot_subject(lot), command)
    waits = hold_goods(tx, part, lot_subject(lot), command) and not command.instead
    stored = tx.lot(lot)
    have = on_hand(stored.stock if stored else (), location)
    told = joined_held(before, command) or (ok("lot_to_inspect") if waits else None)
    return Recorded(entry, (("lot", number), ("have", have)), told)


def _key(tx: Tx, record: PartRecord, number: str) -> tuple[str, LotId]:
    key = serial_key(number, tx.policies, lot_case(record))
    return key, lot_id(record.part.part_number, key)


def _of_ours(tx: Tx, record: PartRecord, supplier: str) -> str | Refusal:
    """Return a number of ours, of a new lot where a supervisor lets one of another origin be.

    A pattern without a running number says the same all day, whoever the lots come from.
    """
    number = next_lot_number(tx, record)
    if not isinstance(number, str):
        return number
    lot = tx.lot(_key(tx, record, number)[1])
    refused = origins_disagree(lot, supplier) if lot is not None else None
    if refused is None or not tx.lifts(refused.key):
        return number
    return told_apart(number, supplier, lambda other: tx.lot(_key(tx, record, other)[1]))[0]
