"""Putting a receipt on record that is closed; its entries are stock already."""

from kiosk.domain.facts import (
    ReceiptPosted,
)
from kiosk.operations.ports import Recorded, Tx, Verdict
from kiosk.workflows.commands import (
    PostReceipt,
)


def post_receipt(tx: Tx, command: PostReceipt) -> Verdict:
    """Close a receipt; its entries are stock already."""
    posted = ReceiptPosted(
        receipt=command.receipt, received=command.received, expected=command.expected
    )
    return Recorded(tx.append(posted))
