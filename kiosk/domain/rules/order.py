"""Rules of receiving on a purchase order: what may come on it, and how much (C13, C14, C16)."""

from decimal import Decimal

from kiosk.domain.messages import Phrase, Refusal, Said, check, phrase, stop
from kiosk.domain.naming import order_state_named
from kiosk.domain.orders import LineState, Order
from kiosk.domain.policy import Policies

REFUSE, SUPERVISOR, ALLOW = "refuse", "supervisor", "allow"
"""What the policy `over_receipt` may be."""


def order_not_open(order: Order) -> Refusal | None:
    """Refuse an order of which nothing is still to come (xR13)."""
    if order.is_open:
        return None
    return stop("xR13", po=order.number, state=order_state_named(order.state))


def line_not_open(order: Order, line: LineState) -> Refusal | None:
    """Refuse a line that was closed: the rest of it does not come (xR13)."""
    if not line.closed:
        return None
    return stop("xR13", po=line_named(order, line), state=phrase("order_closed"))


def too_many(
    order: Order, line: LineState, quantity: Decimal, policies: Policies, *, lifted: bool
) -> Refusal | None:
    """Refuse more than a line still asks for, as the policy has it (xR9, C14).

    Args:
        order: as it stands.
        line: that `quantity` more is to be received on.
        quantity: in the part's unit.
        policies: of which `over_receipt` decides.
        lifted: a supervisor lets it pass, where the policy leaves it to them.
    """
    policy = policies["over_receipt"]
    if quantity <= line.open or policy == ALLOW or (lifted and policy == SUPERVISOR):
        return None
    return stop(
        "xR9",
        po=order.number,
        l=line.line.line,
        q=line.line.quantity,
        r=line.received,
        todo=phrase("over_ask" if policy == SUPERVISOR else "over_refused"),
    )


def more_than_ordered(order: Order, line: LineState, quantity: Decimal) -> Said | None:
    """Return the notice that more came than was asked for; None where it did not."""
    total = line.received + quantity
    if total <= line.line.quantity:
        return None
    return check(
        "xR20", po=order.number, l=line.line.line, q=line.line.quantity, r=total, n=quantity
    )


def not_announced(line: LineState, serial: str, notice: str, *, on_list: bool) -> Refusal | None:
    """Refuse a serial that the supplier's list of the line lacks (xR10, C16)."""
    if on_list or not line.listed:
        return None
    return stop("xR10", sn=serial, asn=notice or phrase("suppliers_list"))


def line_named(order: Order, line: LineState) -> Phrase:
    """Return what a line of an order is called."""
    return phrase("order_line", po=order.number, l=line.line.line)
