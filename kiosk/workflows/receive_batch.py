"""The batch of what a line receives next, where its label does not say it (A17, A20)."""

from dataclasses import replace

from kiosk.domain.facts import LocationDefined
from kiosk.domain.messages import Said, idle, phrase, stop
from kiosk.domain.policy import Policies
from kiosk.domain.records import PartRecord
from kiosk.workflows.outcome import Step
from kiosk.workflows.receive_states import ReceiveBatch, ReceiveCount, ReceiveSerials
from kiosk.workflows.scanned import identifier
from kiosk.workflows.states import State
from kiosk.workflows.step import Input, Keyed, Known, Scanned, not_here


def batch_asked(state: ReceiveSerials, record: PartRecord) -> Step:
    """Ask for the batch of the units that come next."""
    return Step(ReceiveBatch(serials=state), batch_prompt(record))


def free_batch_asked(state: ReceiveCount, record: PartRecord, policies: Policies) -> Step:
    """Ask for the batch of the counts that come next; refused where they carry none (xT15)."""
    if policies["free_batches"] != "on":
        return Step(state, stop("xT15", part=record.part.part_number))
    return Step(ReceiveBatch(count=state), batch_prompt(record))


def batch_prompt(record: PartRecord) -> Said:
    """Ask for a batch."""
    return idle("receive_batch", part=record.part.part_number)


def batch_step(state: ReceiveBatch, given: Input, known: Known) -> Step:
    """Take a batch that was scanned or entered; nothing entered means none."""
    text: str | None = None
    match given:
        case Scanned(things=things) if any(isinstance(each, LocationDefined) for each in things):
            pass
        case Scanned():
            text = identifier(given, "lot")
        case Keyed(text=entered):
            text = entered.strip()
        case _:
            pass
    if text is None or known.part is None:
        return Step(state, not_here(given, phrase("ask_batch")))
    part = known.part.part.part_number
    said = idle("batch_set", batch=text, part=part) if text else idle("batch_none", part=part)
    return Step(_back(state, text), said)


def _back(state: ReceiveBatch, batch: str) -> State:
    if state.serials is not None:
        return replace(state.serials, line=replace(state.serials.line, batch=batch))
    if state.count is not None:
        return replace(state.count, line=replace(state.count.line, batch=batch))
    return state
