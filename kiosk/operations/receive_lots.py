"""Putting lots on record that came in."""

from kiosk.domain.facts import (
    SUPPLIER,
    LotReceived,
    Move,
    location_place,
)
from kiosk.domain.ids import (
    lot_id,
    lot_subject,
)
from kiosk.domain.labels import lot_label
from kiosk.domain.messages import Refusal, stop
from kiosk.domain.rules.receive import serial_key
from kiosk.operations.labels import queue_label
from kiosk.operations.numbers import next_lot_number
from kiosk.operations.ports import Recorded, Tx, Verdict
from kiosk.operations.received import keep_label, on_hand
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
    number = command.lot_number or next_lot_number(tx, part)
    if not isinstance(number, str):
        return number
    key = serial_key(number, tx.policies)
    lot = lot_id(part.part_number, key)
    if command.instead:
        undone = take_back(tx, "corrected at receipt", lot_subject(lot))
        if isinstance(undone, Refusal):
            return undone
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
                    target=location_place(command.location),
                    quantity=command.quantity,
                ),
            ),
            order=command.origin.order,
            order_line=command.origin.line,
            supplier=command.origin.supplier,
        )
    )
    keep_label(tx, lot_subject(lot), command)
    stored = tx.lot(lot)
    have = on_hand(stored.stock if stored else (), command.location)
    return Recorded(entry, (("lot", number), ("have", have)))
