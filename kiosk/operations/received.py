"""What all receipts share."""

from decimal import Decimal

from kiosk.domain.facts import (
    SupplierLabelRead,
)
from kiosk.domain.ids import (
    LocationCode,
    Subject,
)
from kiosk.domain.records import Stock
from kiosk.operations.ports import Tx
from kiosk.workflows.commands import (
    ReceiveLot,
    ReceiveStock,
    ReceiveUnit,
)


def keep_label(tx: Tx, item: Subject, command: ReceiveUnit | ReceiveLot | ReceiveStock) -> None:
    """Put on record what the supplier's label said of an item."""
    if command.label:
        tx.append(SupplierLabelRead(item=item, receipt=command.receipt, fields=command.label))


def on_hand(stock: tuple[Stock, ...], location: LocationCode) -> Decimal:
    """Return how much of a stock lies at a location."""
    return sum((each.quantity for each in stock if each.location == location), Decimal(0))
