"""What an order has to say of a receipt: too many, not on the list, how far it has come."""

from dataclasses import dataclass, replace
from decimal import Decimal

from kiosk.domain.messages import Refusal, Said, Tone, ok
from kiosk.domain.naming import listed, order_state_named
from kiosk.domain.orders import LineState, Order
from kiosk.domain.rules.order import (
    line_not_open,
    more_than_ordered,
    not_announced,
    too_many,
)
from kiosk.workflows.carried import Origin
from kiosk.workflows.commands import (
    Command,
    GenerateUnits,
    PostReceipt,
    ReceiveLot,
    ReceiveStock,
    ReceiveUnit,
)
from kiosk.workflows.outcome import Step
from kiosk.workflows.receive_states import ReceiveLots, Receiving
from kiosk.workflows.step import Known

MOST_NAMED = 4
"""Serials that one sentence names."""


@dataclass(frozen=True, slots=True)
class _Coming:
    """What a command would receive on which line."""

    origin: Origin
    quantity: Decimal
    serial: str = ""


def received_on_order(state: Receiving, made: Step, order: Order, known: Known) -> Step | None:
    """Refuse a receipt that the order does not let in, else tell how far it is with it.

    None where the step receives nothing on an order.
    """
    coming = _coming(state, made.command)
    line = order.named(coming.origin.line) if coming is not None else None
    if coming is None or line is None:
        return None
    refused = _refused(coming, order, line, known)
    if refused is not None:
        return Step(state, refused)
    said = _listed_words(made.said, line, known)
    over = more_than_ordered(order, line, coming.quantity)
    if over is not None and not known.lifts("xR9") and said.tone is Tone.OK:
        said = over
    return replace(made, said=said)


def _coming(state: Receiving, command: Command | None) -> _Coming | None:
    match command:
        case ReceiveUnit(origin=origin, serial=serial):
            found = _Coming(origin, Decimal(1), serial)
        case GenerateUnits(origin=origin, count=count):
            found = _Coming(origin, Decimal(count))
        case ReceiveLot(origin=origin, quantity=quantity, instead=instead):
            before = state.taken if instead and isinstance(state, ReceiveLots) else Decimal(0)
            found = _Coming(origin, quantity - before)
        case ReceiveStock(origin=origin, quantity=quantity):
            found = _Coming(origin, quantity)
        case _:
            return None
    return found if found.origin.order else None


def _refused(coming: _Coming, order: Order, line: LineState, known: Known) -> Refusal | None:
    refused = line_not_open(order, line)
    if refused is None and coming.serial and not known.lifts("xR10"):
        on_list = known.on_list is not None
        refused = not_announced(line, coming.serial, line.notice, on_list=on_list)
    if refused is not None:
        return refused
    return too_many(order, line, coming.quantity, known.policies, lifted=known.lifts("xR9"))


def _listed_words(said: Said, line: LineState, known: Known) -> Said:
    """Say how far the supplier's list is checked off with this unit (C16)."""
    if said.key not in {"unit_received", "unit_received_of"} or not line.listed:
        return said
    found = known.found + (known.on_list is not None)
    told = replace(said, key="unit_received_listed")
    return told.knowing({"found": found, "missing": line.listed - found})


def posted_on_order(made: Step, order: Order, known: Known) -> Step:
    """Say of a posted receipt how far its order has come, and what of a list is missing."""
    command = made.command
    if not isinstance(command, PostReceipt):
        return made
    begun = {each.line.line for each in order.lines if each.received and each.listed}
    checked = [each for each in known.announced if each.line in begun]
    facts = {"n": command.received, "po": order.number, "state": order_state_named(order.state)}
    if not checked:
        complete = sum(1 for each in order.lines if not each.open)
        said = ok("receipt_posted_order", k=complete, q=len(order.lines))
        return replace(made, said=said.knowing(facts))
    missing = [each.serial for each in checked if not each.found]
    others = [serial for line, serial in known.unannounced if line in begun]
    said = ok(
        "receipt_posted_listed",
        found=len(checked) - len(missing),
        missing=len(missing),
        names=listed(missing[:MOST_NAMED], len(missing) - MOST_NAMED),
        others=listed(others[:MOST_NAMED], len(others) - MOST_NAMED),
    )
    expected = command.received + len(missing)
    return replace(made, said=said.knowing(facts), command=replace(command, expected=expected))
