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
from kiosk.domain.messages import stop
from kiosk.operations.ports import Recorded, Tx, Verdict
from kiosk.operations.received import keep_label, on_hand
from kiosk.workflows.commands import (
    ReceiveStock,
)


def receive_stock(tx: Tx, command: ReceiveStock) -> Verdict:
    """Receive a count of an untracked part."""
    if tx.part(command.part_number) is None:
        return stop("xS1", raw=command.part_number)
    entry = tx.append(
        StockReceived(
            part_number=command.part_number,
            receipt=command.receipt,
            moves=(
                Move(
                    item=part_subject(command.part_number),
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
    keep_label(tx, part_subject(command.part_number), command)
    stored = tx.part(command.part_number)
    return Recorded(entry, (("have", on_hand(stored.stock if stored else (), command.location)),))
