"""Receiving on a purchase order: its lines, and what may come on them (4.2 to 4.4, C13 to C16).

A receipt without an order goes on as it does. Around it stand three things: what a scan means to
an order (`as_ours`, `order_opened`), the states of an order that lies open (`order_step`), and
what an order has to say of a step that a receipt would take (`on_order`).
"""

from dataclasses import replace
from decimal import Decimal
from typing import assert_never

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.codes.code import FreeText, Label
from kiosk.domain.ids import ReceiptId
from kiosk.domain.messages import Refusal, Said, idle, phrase, stop
from kiosk.domain.orders import LineState, Order
from kiosk.domain.records import PartRecord
from kiosk.domain.rules.order import line_not_open, order_not_open, too_many
from kiosk.domain.text import normal
from kiosk.workflows.carried import NO_LABEL, Line, Origin
from kiosk.workflows.close_line import close_step, closing, closing_prompt
from kiosk.workflows.outcome import Step
from kiosk.workflows.receive_lines import opened, posted
from kiosk.workflows.receive_on_order import posted_on_order, received_on_order
from kiosk.workflows.receive_order_states import CloseLine, OnOrder, ReceiveOrder
from kiosk.workflows.receive_split import unbalanced
from kiosk.workflows.receive_states import (
    ReceiveCount,
    ReceiveItem,
    ReceiveList,
    ReceiveLocation,
    ReceiveLots,
    ReceiveQuantity,
    ReceiveSerials,
    Receiving,
)
from kiosk.workflows.scanned import parts
from kiosk.workflows.step import Input, Known, Scanned, Tapped, Told, not_here


def as_ours(given: Input, known: Known) -> Input:
    """Return a scan with our part, where it names none but calls a line as the supplier does."""
    if not isinstance(given, Scanned) or (given.things and not isinstance(given.code, Label)):
        return given
    order = known.label_order or known.order
    if order is None or parts(given):
        return given
    named = (line for name in _names(given) for line in order.lines_called(name))
    part = next((line.part for line in named if line.part is not None), None)
    if part is None:
        return given
    ours = PartRecord(part=part, stock=(), released=None)
    return replace(given, things=(ours, *given.things))


def _names(scanned: Scanned) -> tuple[str, ...]:
    """Return what of a scan may be the supplier's number of a part."""
    match scanned.code:
        case FreeText(text=text):
            return (normal(text),)
        case Label() as label:
            numbers = (label.supplier_part, label.part_number, label.customer_part, label.gtin)
            return tuple(normal(each) for each in numbers if each)
        case _:
            return ()


def order_opened(state: Receiving, given: Input) -> Step | None:
    """Open the order that was scanned, or another line of the open one; None for all else."""
    if not isinstance(given, Scanned):
        return None
    orders = [each for each in given.things if isinstance(each, Order)]
    receipt, entries = _receipt(state)
    if orders and not isinstance(state, ReceiveQuantity | ReceiveList):
        refused = _left_unfinished(state) or order_not_open(orders[0])
        if refused is not None:
            return Step(state, refused)
        lies = ReceiveOrder(receipt=receipt, entries=entries, order=orders[0].number)
        return Step(lies, order_prompt(orders[0]))
    line = _line(state)
    if line is None or line.count or not line.origin.order or isinstance(given.code, Label):
        return None
    others = any(each.part.part_number != line.part for each in parts(given))
    return opened(state, receipt, entries, given) if others else None


def _left_unfinished(state: Receiving) -> Refusal | None:
    """Refuse to leave a line before all is there that was said to be (xR5, xL6)."""
    match state:
        case ReceiveSerials(line=line, expected=said) if line.count < said:
            return stop("xR5", part=line.part, k=said - line.count, n=said)
        case ReceiveLots(line=line):
            return unbalanced(line)
        case _:
            return None


def order_prompt(order: Order) -> Said:
    """Ask what of an order came."""
    complete = sum(1 for each in order.lines if not each.open)
    return idle("receive_order", po=order.number, k=complete, n=len(order.lines))


def lies_open_prompt(state: OnOrder, order: Order | None) -> Said:
    """Ask for what a state of an order waits for; for a part where the order is gone again."""
    if order is None:
        return idle("receive_item")
    return order_prompt(order) if isinstance(state, ReceiveOrder) else closing_prompt(state, order)


def order_step(state: OnOrder, given: Input, known: Known) -> Step:
    """Answer an input while an order lies open."""
    order = known.order
    if order is None:
        return Step(state, not_here(given, phrase("ask_order_line")))
    if isinstance(state, CloseLine):
        return close_step(state, given, order, known)
    match given:
        case Scanned():
            return opened(state, state.receipt, state.entries, given)
        case Tapped(name="pick", argument=key):
            return _tapped(state, key.strip(), order, known)
        case Tapped(name="close", argument=key):
            return closing(state, key.strip(), order)
        case Told(word=Word.DONE):
            return posted(state.receipt, state.entries)
        case _:
            return Step(state, not_here(given, phrase("ask_order_line")))


def _tapped(state: ReceiveOrder, key: str, order: Order, known: Known) -> Step:
    line = order.named(key)
    if line is None:
        return Step(state, not_here(Tapped("pick", key), phrase("ask_order_line")))
    fresh = ReceiveLocation(
        receipt=state.receipt, entries=state.entries, part=line.line.part_number, label=NO_LABEL
    )
    return _on_line(state, fresh, (order, line), known)


def on_order(state: Receiving, given: Input, made: Step, known: Known) -> Step:
    """Return a step of the receipt as the order lets it be, in the order's words."""
    if isinstance(made.state, ReceiveLocation) and made.state != state:
        order = known.label_order or known.order
        if made.state.origin.order or order is None:
            return made
        return _opened_on(state, made.state, given, order, known)
    if known.order is None or made.command is None:
        return made
    return received_on_order(state, made, known.order, known) or posted_on_order(
        made, known.order, known
    )


def _opened_on(
    state: Receiving, fresh: ReceiveLocation, given: Input, order: Order, known: Known
) -> Step:
    """Open the order's line for a part that was scanned (xR8, xR9, xR13)."""
    refused = order_not_open(order)
    lines = order.lines_of(fresh.part)
    if refused is None and not lines:
        refused = stop("xR8", part=fresh.part, po=order.number)
    if refused is not None:
        return Step(state, refused)
    code = given.code if isinstance(given, Scanned) else None
    wanted = code.order_line if isinstance(code, Label) else None
    line = next((each for each in lines if each.line.line == wanted), lines[0])
    return _on_line(state, fresh, (order, line), known)


def _on_line(
    state: Receiving, fresh: ReceiveLocation, found: tuple[Order, LineState], known: Known
) -> Step:
    order, line = found
    refused = _line_refused(order, line, known)
    if refused is not None:
        return Step(state, refused)
    origin = Origin(order=order.number, line=line.line.line, supplier=order.supplier)
    waits = replace(fresh, origin=origin, due=line.open)
    return Step(waits, location_prompt_on(waits))


def _line_refused(order: Order, line: LineState, known: Known) -> Refusal | None:
    """Refuse a line that is closed, or full already."""
    refused = line_not_open(order, line)
    if refused is not None or line.open:
        return refused
    return too_many(order, line, Decimal(1), known.policies, lifted=known.lifts("xR9"))


def location_prompt_on(state: ReceiveLocation) -> Said:
    """Ask where what came on an order's line goes."""
    origin = state.origin
    return idle(
        "receive_order_location", part=state.part, l=origin.line, po=origin.order, due=state.due
    )


def _line(state: Receiving) -> Line | None:
    match state:
        case ReceiveSerials(line=line, expected=0):
            return line
        case ReceiveLots(line=line) | ReceiveCount(line=line):
            return line
        case _:
            return None


def _receipt(state: Receiving) -> tuple[ReceiptId, int]:
    """Return the open receipt, and how many entries are in it."""
    match state:
        case ReceiveItem() | ReceiveOrder() | CloseLine() | ReceiveLocation():
            return state.receipt, state.entries
        case ReceiveList(serials=serials):
            return serials.line.receipt, serials.line.entries
        case ReceiveSerials() | ReceiveLots() | ReceiveQuantity() | ReceiveCount():
            return state.line.receipt, state.line.entries
        case _:
            assert_never(state)
