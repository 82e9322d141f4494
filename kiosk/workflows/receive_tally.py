"""What a receipt comes to: received, rejected, missing, labels (4.2 step 7, C18)."""

from dataclasses import replace
from decimal import Decimal

from kiosk.domain.messages import Said, Tone, ok, phrase
from kiosk.domain.orders import Order
from kiosk.domain.quantity import plain
from kiosk.workflows.carried import NO_TALLY, Tally
from kiosk.workflows.commands import (
    Command,
    GenerateUnits,
    PostReceipt,
    ReceiveListed,
    ReceiveLot,
    ReceiveStock,
    ReceiveUnit,
)
from kiosk.workflows.outcome import Step
from kiosk.workflows.receive_order_states import CloseLine, ReceiveOrder
from kiosk.workflows.receive_states import (
    ReceiveBatch,
    ReceiveCount,
    ReceiveItem,
    ReceiveList,
    ReceiveLocation,
    ReceiveLots,
    ReceiveQuantity,
    ReceiveSerials,
    Receiving,
)
from kiosk.workflows.scanned import units
from kiosk.workflows.states import State
from kiosk.workflows.step import Input, Known, Scanned

_PLAIN = frozenset({"receipt_posted", "receipt_posted_order"})
"""How a receipt is posted of which nothing was rejected; a list tells of its serials itself."""


def tally_of(state: State) -> Tally:
    """Return what the receipt that a state is in came to so far."""
    match state:
        case ReceiveItem() | ReceiveLocation() | ReceiveOrder() | CloseLine():
            return state.tally
        case ReceiveSerials() | ReceiveLots() | ReceiveQuantity() | ReceiveCount():
            return state.line.tally
        case ReceiveList(serials=serials):
            return serials.line.tally
        case ReceiveBatch():
            line = state.serials or state.count
            return line.line.tally if line is not None else NO_TALLY
        case _:
            return NO_TALLY


def tallied(state: Receiving, given: Input, made: Step, known: Known) -> Step:
    """Return a step that goes on counting, and posts a receipt with what it came to."""
    if made.said.tone is Tone.STOP:
        return made
    tally = _grown(tally_of(state), made.command, given)
    if isinstance(made.command, PostReceipt) and tally.rejected and made.said.key in _PLAIN:
        return replace(made, said=_posted(made.command, tally, known.order))
    return replace(made, state=_counting(made.state, tally))


def _grown(tally: Tally, command: Command | None, given: Input) -> Tally:
    rejected, labels = tally.rejected, tally.labels
    match command:
        case ReceiveUnit():
            known_already = isinstance(given, Scanned) and bool(units(given))
            rejected += command.rejected
            labels += not known_already
        case GenerateUnits(count=count):
            labels += count
        case ReceiveListed(units=listed):
            rejected += sum(each.rejected for each in listed)
            labels += len(listed)
        case ReceiveLot(instead=False):
            rejected += command.rejected
            labels += 1
        case ReceiveStock():
            rejected += command.rejected
        case _:
            pass
    return Tally(rejected=rejected, labels=labels)


def _counting(state: State, tally: Tally) -> State:
    match state:
        case ReceiveItem() | ReceiveLocation() | ReceiveOrder() | CloseLine():
            return replace(state, tally=tally)
        case ReceiveSerials() | ReceiveLots() | ReceiveQuantity() | ReceiveCount():
            return replace(state, line=replace(state.line, tally=tally))
        case ReceiveList():
            return replace(state, serials=_counting_serials(state.serials, tally))
        case _:
            return state


def _counting_serials(state: ReceiveSerials, tally: Tally) -> ReceiveSerials:
    return replace(state, line=replace(state.line, tally=tally))


def _posted(command: PostReceipt, tally: Tally, order: Order | None) -> Said:
    open_now = sum((each.open for each in order.lines), Decimal(0)) if order else Decimal(0)
    missing = phrase("missing_n", n=plain(open_now)) if open_now else phrase("missing_none")
    return ok(
        "receipt_posted_with",
        n=command.received,
        rejected=tally.rejected,
        labels=tally.labels,
        missing=missing,
    )
