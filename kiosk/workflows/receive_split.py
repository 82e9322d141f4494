"""A line over several lots, and what of it is rejected (C6, C18; 4.3 step 6).

A layer over the steps of receiving lots and counts. A line that somebody said the size of, with
QTY, is posted when its lots add up to that; what an order's line still lacks may come later.
"""

from dataclasses import replace
from typing import TypeVar

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.messages import Arg, Refusal, Said, idle, ok, phrase, stop
from kiosk.domain.quantity import BadQuantity, plain
from kiosk.domain.records import LotRecord, PartRecord
from kiosk.domain.rules.move import QUARANTINE
from kiosk.domain.rules.operation import new_refused
from kiosk.workflows.amounts import amount
from kiosk.workflows.carried import Line, Portion
from kiosk.workflows.commands import ReceiveLot, ReceiveStock
from kiosk.workflows.outcome import Step
from kiosk.workflows.receive_states import ReceiveCount, ReceiveLots, ReceiveQuantity, Receiving
from kiosk.workflows.scanned import parts
from kiosk.workflows.states import State
from kiosk.workflows.step import Input, Keyed, Known, Scanned, Told

Portioned = ReceiveLots | ReceiveQuantity | ReceiveCount
"""States of a line that comes in portions."""

AnyState = TypeVar("AnyState", bound=State)


def filled_up(state: Receiving, given: Input) -> Input:
    """Return an entry of nothing as what is left of the line, where that is known."""
    nothing = isinstance(given, Keyed) and not given.text.strip()
    if nothing and isinstance(state, ReceiveQuantity) and state.line.left:
        return Keyed(plain(state.line.left))
    return given


def split_step(state: Receiving, given: Input, known: Known) -> Step | None:
    """Answer what is about the line as a whole; None where it is about the next portion."""
    if not isinstance(state, Portioned) or known.part is None:
        return None
    match given:
        case Told(word=Word.REJECT):
            turned = replace(state.line, rejecting=not state.line.rejecting)
            said = idle("reject_on" if turned.rejecting else "reject_off")
            return Step(replace(state, line=turned), said)
        case Told(word=Word.QTY) if isinstance(state, ReceiveLots):
            asking = replace(state, asking=True, taken_lot="")
            return Step(asking, idle("split_ask", part=state.line.part))
        case Keyed(text=text) if isinstance(state, ReceiveLots) and state.asking:
            return _said(state, text, known.part)
        case Told(word=Word.DONE):
            return _refused(state, unbalanced(state.line))
        case Scanned() if _next_part(state, given):
            return _refused(state, unbalanced(state.line))
        case _:
            return None


def _refused(state: State, refusal: Refusal | None) -> Step | None:
    return Step(state, refusal) if refusal is not None else None


def _said(state: ReceiveLots, text: str, record: PartRecord) -> Step:
    """Take how much there is in all."""
    quantity = amount(text, record.part)
    if isinstance(quantity, BadQuantity):
        return Step(state, stop("xL7", problem=quantity.why))
    line = replace(state.line, said=quantity)
    return Step(replace(state, line=line, asking=False), idle("split_set", **_facts(line, record)))


def _facts(line: Line, record: PartRecord) -> dict[str, Arg]:
    return {
        "part": line.part,
        "a": plain(line.amount),
        "b": plain(line.whole),
        "left": plain(line.left),
        "unit": record.part.unit,
        "loc": line.location,
    }


def _next_part(state: Portioned, scanned: Scanned) -> bool:
    """Whether a scan would open the next line."""
    found = parts(scanned)
    other = all(each.part.part_number != state.line.part for each in found)
    return state.line.count > 0 and bool(found) and other


def unbalanced(line: Line) -> Refusal | None:
    """Refuse to leave a line whose lots do not add up to what was said (xL6)."""
    if not line.count or not line.said or line.amount == line.said:
        return None
    short = line.amount < line.said
    todo = phrase("split_add", left=plain(line.left)) if short else phrase("split_less")
    return stop("xL6", a=plain(line.amount), b=plain(line.said), todo=todo)


def left_prompt(state: State, said: Said, known: Known) -> Said:
    """Return what a state asks for, with how much of its line is left."""
    lots = isinstance(state, ReceiveLots)
    if not lots or known.part is None or said.key != "receive_lot":
        return said
    if state.asking:
        return idle("split_ask", part=state.line.part)
    if not state.line.whole:
        return said
    return idle("receive_lot_left", **_facts(state.line, known.part))


def portioned(state: Receiving, given: Input, made: Step, known: Known) -> Step:
    """Return a step with what it adds to its line, rejected if its line rejects."""
    made = _lot_allowed(state, given, made, known)
    match made.command:
        case ReceiveLot(instead=True) as command if isinstance(state, ReceiveLots):
            *before, last = state.line.came or (Portion(lot="", quantity=command.quantity),)
            corrected = replace(last, quantity=command.quantity)
            command = replace(command, rejected=last.rejected)
            return Step(_with(made.state, (*before, corrected)), made.said, command)
        case ReceiveLot() | ReceiveStock() as command:
            line = state.line if isinstance(state, Portioned) else None
            before = line.came if line is not None else ()
            rejected = line is not None and line.rejecting
            number = command.lot_number or "" if isinstance(command, ReceiveLot) else ""
            portion = Portion(lot=number, quantity=command.quantity, rejected=rejected)
            after = _with(made.state, (*before, portion))
            said = _rejected_words(made.said, command) if rejected else made.said
            return Step(after, said, replace(command, rejected=rejected))
        case _:
            return made


def _rejected_words(said: Said, command: ReceiveLot | ReceiveStock) -> Said:
    lot = isinstance(command, ReceiveLot)
    rejected = ok("lot_rejected" if lot else "stock_rejected")
    return rejected.knowing({**dict(said.args), "target": QUARANTINE, "loc": QUARANTINE})


def _with(state: AnyState, came: tuple[Portion, ...]) -> AnyState:
    if isinstance(state, Portioned):
        return replace(state, line=replace(state.line, came=came))
    return state


def _lot_allowed(state: Receiving, given: Input, made: Step, known: Known) -> Step:
    """Refuse a lot that is not known before its quantity is asked for, where none is made."""
    asking = made.state
    if not isinstance(asking, ReceiveQuantity) or asking == state:
        return made
    things = given.things if isinstance(given, Scanned) else ()
    ours = [each for each in things if isinstance(each, LotRecord)]
    if any(each.part.part_number == asking.line.part for each in ours):
        return made
    number = asking.lot_number or phrase("a_new_number")
    refused = new_refused(known.may.receive, number, "nothing_received")
    return Step(state, refused) if refused is not None else made
