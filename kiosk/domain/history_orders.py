"""What orders are told as in a history: what was asked for, announced, and no longer comes."""

from typing import assert_never

from kiosk.domain.facts import OrderLineClosed, OrderPlaced, ShipmentAnnounced
from kiosk.domain.quantity import plain

Ordering = OrderPlaced | OrderLineClosed | ShipmentAnnounced


def ordered(fact: Ordering) -> str:
    """Return what a fact about an order says."""
    match fact:
        case OrderPlaced():
            asked = ", ".join(
                f"{plain(each.quantity)} of {each.part_number}" for each in fact.lines
            )
            return f"Order {fact.order} from {fact.supplier or 'a supplier'} asks for {asked}"
        case OrderLineClosed():
            which = f"Line {fact.line} of order {fact.order}" if fact.line else fact.order
            return f"{which} was closed, the rest does not come: {fact.reason}"
        case ShipmentAnnounced():
            count = len(fact.serials)
            return (
                f"{count} serial{'' if count == 1 else 's'} of {fact.part_number} announced for "
                f"line {fact.line} of order {fact.order}, notice {fact.notice}"
            )
        case _:
            assert_never(fact)
