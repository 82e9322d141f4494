"""What the kiosk says of purchase orders that is no refusal."""

from collections.abc import Mapping

from kiosk.domain.words.wording import Words

TOLD_ORDERS: Mapping[str, Words] = {
    "receive_order": Words(
        "SCAN PART OF {po}", "{k} of {n} lines complete. Scan a part or its label, or tap a line."
    ),
    "receive_order_location": Words(
        "SCAN LOCATION", "{part}, line {l} of {po}, {due} due: where will it go?"
    ),
    "unit_received_listed": Words(
        "{sn}", "{part} at {loc}. {k} of {n}. Supplier's list: {found} found, {missing} missing."
    ),
    "receipt_posted_order": Words(
        "RECEIPT POSTED", "{n} received. {po} is {state}, {k} of {q} lines complete."
    ),
    "receipt_posted_listed": Words(
        "RECEIPT POSTED",
        "{n} received. {po} is {state}. Supplier's list: {found} found, {missing} missing. "
        "Missing: {names}. Not on the list: {others}.",
    ),
    "close_which": Words("WHICH LINE?", "Tap the line of {po} of which no more comes."),
    "close_reason": Words("SAY WHY", "The rest of {what} does not come any more. Enter why."),
    "line_closed": Words("CLOSED", "The rest of {what} does not come: {reason}."),
    "seen_order": Words("{po}", "{supplier}: {state}, {k} of {n} lines complete."),
}
