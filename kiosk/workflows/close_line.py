"""Closing a line of an order: what it still asks for does not come any more (C13)."""

from dataclasses import replace

from kiosk.domain.messages import Said, Text, idle, ok, phrase, stop
from kiosk.domain.orders import Order
from kiosk.domain.people import Role
from kiosk.domain.reprint import LEAST_REASON
from kiosk.domain.rules.order import line_named
from kiosk.workflows.commands_orders import CloseOrderLine
from kiosk.workflows.outcome import Step
from kiosk.workflows.receive_order_states import WHOLE_ORDER, CloseLine, ReceiveOrder
from kiosk.workflows.step import Input, Keyed, Known, Tapped, not_here


def closing(state: ReceiveOrder | CloseLine, key: str, order: Order) -> Step:
    """Ask which line is closed, or why, where that is said."""
    waits = CloseLine(receipt=state.receipt, entries=state.entries, order=order.number)
    line = order.named(key)
    if key and key != WHOLE_ORDER and (line is None or not line.open):
        return Step(state, not_here(Tapped("close", key), phrase("ask_closing")))
    waits = replace(waits, line=key)
    return Step(waits, closing_prompt(waits, order))


def closing_prompt(state: CloseLine, order: Order) -> Said:
    """Ask which line is closed, or why."""
    if not state.line:
        return idle("close_which", po=order.number)
    return idle("close_reason", what=_what(state, order))


def _what(state: CloseLine, order: Order) -> Text:
    line = order.named(state.line)
    return line_named(order, line) if line is not None else order.number


def close_step(state: CloseLine, given: Input, order: Order, known: Known) -> Step:
    """Answer an input while a line is closed; that takes a supervisor, or the badge of one."""
    match given:
        case Tapped(name="close" | "pick", argument=key) if key.strip():
            return closing(state, key.strip(), order)
        case Keyed(text=text) if state.line:
            return _closed(state, " ".join(text.split()), order, known)
        case _:
            return Step(state, not_here(given, phrase("ask_closing")))


def _closed(state: CloseLine, reason: str, order: Order, known: Known) -> Step:
    what = _what(state, order)
    if sum(each.isalpha() for each in reason) < LEAST_REASON:
        return Step(state, stop("xR22", what=what))
    if known.operator.role is not Role.SUPERVISOR and not known.lifts("xR21"):
        return Step(state, stop("xR21", what=what))
    line = "" if state.line == WHOLE_ORDER else state.line
    return Step(
        ReceiveOrder(receipt=state.receipt, entries=state.entries, order=order.number),
        ok("line_closed", what=what, reason=reason),
        CloseOrderLine(order=order.number, line=line, reason=reason),
    )
