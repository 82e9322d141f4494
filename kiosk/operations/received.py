"""What all receipts share."""

from decimal import Decimal

from kiosk.domain.facts import (
    HoldPlaced,
    PartDefined,
    SupplierLabelRead,
    Task,
    location_place,
)
from kiosk.domain.ids import (
    LocationCode,
    Subject,
)
from kiosk.domain.messages import Refusal, Text
from kiosk.domain.naming import INCOMING_INSPECTION, REJECTED_AT_RECEIPT
from kiosk.domain.records import Stock
from kiosk.domain.rules.move import QUARANTINE
from kiosk.domain.rules.operation import allowed, new_refused
from kiosk.operations.ports import Tx
from kiosk.operations.quarantine import ensure_quarantine
from kiosk.workflows.commands import (
    ReceiveLot,
    ReceiveStock,
    ReceiveUnit,
)


def keep_label(tx: Tx, item: Subject, command: ReceiveUnit | ReceiveLot | ReceiveStock) -> None:
    """Put on record what the supplier's label said of an item."""
    if command.label:
        tx.append(SupplierLabelRead(item=item, receipt=command.receipt, fields=command.label))


def new_number_refused(tx: Tx, number: Text) -> Refusal | None:
    """Refuse a number that is not known where this station's receipts make none (xS12, C10)."""
    may = allowed(Task.RECEIVE, tx.uses, tx.operation_type)
    return new_refused(may, number, "nothing_received")


def awaits_inspection(tx: Tx, part: PartDefined, item: Subject, place: str) -> bool:
    """Hold what came in until it was inspected, where its part asks for that (C15).

    Args:
        tx: of the receipt, so that both are one group.
        part: of what came in.
        item: the unit, lot or counted part.
        place: where the lot or count lies; empty for a unit.
    """
    if part.inspected:
        tx.append(HoldPlaced(item=item, place=place, title=INCOMING_INSPECTION))
    return part.inspected


def put_away(tx: Tx, command: ReceiveLot | ReceiveStock) -> LocationCode:
    """Return where goods go that come in: to quarantine if they are rejected (C18).

    A quantity is held by its place: what is rejected of a lot must not lie beside the rest of it.
    """
    if not command.rejected and command.location != QUARANTINE:
        return command.location
    ensure_quarantine(tx)
    return QUARANTINE


def hold_goods(
    tx: Tx, part: PartDefined, item: Subject, command: ReceiveLot | ReceiveStock
) -> bool:
    """Hold goods that came in rejected, or that wait for inspection; say whether these wait."""
    if command.rejected:
        place = location_place(QUARANTINE)
        tx.append(HoldPlaced(item=item, place=place, title=REJECTED_AT_RECEIPT))
        return False
    return awaits_inspection(tx, part, item, location_place(command.location))


def on_hand(stock: tuple[Stock, ...], location: LocationCode) -> Decimal:
    """Return how much of a stock lies at a location."""
    return sum((each.quantity for each in stock if each.location == location), Decimal(0))
