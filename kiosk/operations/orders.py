"""Purchase orders: what may be received on them as they stand now, and closing a line."""

from decimal import Decimal

from kiosk.domain.facts import OrderLineClosed
from kiosk.domain.messages import Refusal, phrase, stop
from kiosk.domain.rules.order import (
    line_named,
    line_not_open,
    not_announced,
    order_not_open,
    too_many,
)
from kiosk.domain.rules.receive import serial_key
from kiosk.domain.schemes import serial_case
from kiosk.operations.ports import Recorded, Tx, Verdict
from kiosk.workflows.carried import Origin
from kiosk.workflows.commands import ReceiveUnit
from kiosk.workflows.commands_orders import CloseOrderLine


def refused_on_order(
    tx: Tx, origin: Origin, quantity: Decimal, serial_keys: tuple[str, ...] = ()
) -> Refusal | None:
    """Refuse what may not come on the order's line (xR9, xR10, xR13); None for no order.

    Args:
        tx: what it took back already counts no more.
        origin: the order and its line.
        quantity: that is to be received, in the part's unit.
        serial_keys: of the units that are to be received by the maker's numbers.
    """
    if not origin.order:
        return None
    order = tx.order(origin.order)
    line = order.named(origin.line) if order is not None else None
    if order is None or line is None:
        return stop("xS1", raw=origin.order)
    refused = line_not_open(order, line)
    if refused is None:
        refused = too_many(order, line, quantity, tx.policies, lifted=tx.lifts("xR9"))
    if refused is not None or tx.lifts("xR10") or not line.listed:
        return refused
    for key in serial_keys:
        known = tx.is_announced(origin.order, origin.line, key) is not None
        refused = not_announced(line, key, "", on_list=known)
        if refused is not None:
            return refused
    return None


def units_refused_on_order(tx: Tx, units: tuple[ReceiveUnit, ...]) -> Refusal | None:
    """Refuse units that together may not come on their order's line; None for no order."""
    by_origin: dict[Origin, list[str]] = {}
    for each in units:
        record = tx.part(each.part_number)
        if record is None:
            return stop("xS1", raw=each.part_number)
        key = serial_key(each.serial, tx.policies, serial_case(record))
        by_origin.setdefault(each.origin, []).append(key)
    refused = (
        refused_on_order(tx, origin, Decimal(len(keys)), tuple(keys))
        for origin, keys in by_origin.items()
    )
    return next((each for each in refused if each is not None), None)


def close_order_line(tx: Tx, command: CloseOrderLine) -> Verdict:
    """Say that what a line, or the whole order, still asks for does not come any more."""
    order = tx.order(command.order)
    if order is None:
        return stop("xS1", raw=command.order)
    line = order.named(command.line) if command.line else None
    refused = order_not_open(order) or (line_not_open(order, line) if line is not None else None)
    if refused is not None:
        return refused
    if command.line and (line is None or not line.open):
        named = line_named(order, line) if line is not None else command.line
        return stop("xR13", po=named, state=phrase("order_received"))
    entry = tx.append(
        OrderLineClosed(order=command.order, line=command.line, reason=command.reason)
    )
    return Recorded(entry)
