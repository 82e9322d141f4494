"""Putting counts of untracked parts on record that came in."""

from kiosk.domain.facts import (
    SUPPLIER,
    Move,
    StockReceived,
    location_place,
)
from kiosk.domain.ids import (
    part_subject,
)
from kiosk.domain.messages import ok, stop
from kiosk.operations.orders import refused_on_order
from kiosk.operations.ports import Recorded, Tx, Verdict
from kiosk.operations.received import hold_goods, keep_label, on_hand, put_away
from kiosk.workflows.commands import (
    ReceiveStock,
)


def receive_stock(tx: Tx, command: ReceiveStock) -> Verdict:
    """Receive a count of an untracked part."""
    record = tx.part(command.part_number)
    if record is None:
        return stop("xS1", raw=command.part_number)
    refused = refused_on_order(tx, command.origin, command.quantity)
    if refused is not None:
        return refused
    location = put_away(tx, command)
    entry = tx.append(
        StockReceived(
            part_number=command.part_number,
            receipt=command.receipt,
            moves=(
                Move(
                    item=part_subject(command.part_number),
                    source=SUPPLIER,
                    target=location_place(location),
                    quantity=command.quantity,
                ),
            ),
            order=command.origin.order,
            order_line=command.origin.line,
            supplier=command.origin.supplier,
            batch=command.batch if tx.policies["free_batches"] == "on" else "",
        )
    )
    keep_label(tx, part_subject(command.part_number), command)
    waits = hold_goods(tx, record.part, part_subject(command.part_number), command)
    stored = tx.part(command.part_number)
    have = on_hand(stored.stock if stored else (), location)
    return Recorded(entry, (("have", have),), ok("stock_to_inspect") if waits else None)
