"""Receiving an untracked part: a count, and no identifier (C3)."""

from dataclasses import replace
from decimal import Decimal
from typing import assert_never

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.codes.code import Unreadable
from kiosk.domain.facts import LocationDefined, PartDefined
from kiosk.domain.messages import check, ok, phrase, stop
from kiosk.domain.quantity import BadQuantity
from kiosk.domain.records import PartRecord
from kiosk.workflows.amounts import amount
from kiosk.workflows.carried import FromLabel
from kiosk.workflows.commands import ReceiveStock
from kiosk.workflows.outcome import Step
from kiosk.workflows.receive_batch import free_batch_asked
from kiosk.workflows.receive_label import label_of, wrong_barcode
from kiosk.workflows.receive_lines import grown, line_prompt, other_part, posted, wrong_label
from kiosk.workflows.receive_lots import no_amount
from kiosk.workflows.receive_states import ReceiveCount
from kiosk.workflows.scanned import identifier
from kiosk.workflows.step import Input, Keyed, Known, Scanned, Tapped, Told, not_here, unknown


def count_step(state: ReceiveCount, given: Input, known: Known) -> Step:
    """Answer an input while an untracked part waits for its count."""
    if known.part is None:
        return Step(state, not_here(given, phrase("ask_count")))
    part = known.part.part
    match given:
        case Keyed(text=text):
            quantity = amount(text, part)
            if isinstance(quantity, BadQuantity):
                return Step(state, stop("xL7", problem=quantity.why))
            return count_received(state, FromLabel(quantity=quantity), part)
        case Scanned():
            return _scanned_at_count(state, given, known.part)
        case Told(word=Word.BATCH):
            return free_batch_asked(state, known.part, known.policies)
        case Told(word=Word.DONE):
            return _done(state, part)
        case Tapped() | Told():
            return Step(state, not_here(given, phrase("ask_count")))
        case _:
            assert_never(given)


def _done(state: ReceiveCount, part: PartDefined) -> Step:
    """Post, unless the line was opened and nothing of it counted."""
    if state.line.count == 0:
        return Step(state, stop("xL7", problem=phrase("count_waits", part=part.part_number)))
    return posted(state.line.receipt, state.line.entries)


def count_received(state: ReceiveCount, label: FromLabel, part: PartDefined) -> Step:
    """Receive the count of an untracked part that a label or a person said."""
    quantity = label.quantity or Decimal(0)
    line = grown(state.line, label=label)
    return Step(
        ReceiveCount(line=line),
        ok(
            "stock_received",
            part=part.part_number,
            loc=line.location,
            quantity=quantity,
            unit=part.unit,
        ),
        ReceiveStock(
            part_number=part.part_number,
            quantity=quantity,
            location=line.location,
            receipt=line.receipt,
            origin=line.origin,
            label=label.facts,
            batch=label.lot or line.batch,
        ),
    )


def _scanned_at_count(state: ReceiveCount, scanned: Scanned, record: PartRecord) -> Step:
    part = record.part
    places = [each for each in scanned.things if isinstance(each, LocationDefined)]
    if places:
        moved = ReceiveCount(line=replace(state.line, location=places[0].code))
        return Step(moved, line_prompt(record, moved))
    step = other_part(state, state.line, scanned, "QTY")
    if step is not None:
        return step
    refused = wrong_label(state.line, scanned)
    if refused is not None:
        return Step(state, refused)
    if isinstance(scanned.code, Unreadable):
        return Step(state, unknown(scanned))
    label = label_of(scanned)
    serial = identifier(scanned, "serial")
    if label.quantity is not None and not serial:
        refused = no_amount(label.quantity, part)
        return Step(state, refused) if refused else count_received(state, label, part)
    wrong = None if serial else wrong_barcode(scanned, part.part_number, "QTY")
    if wrong is not None:
        return Step(state, wrong)
    return Step(state, check("xC7", part=part.part_number, sn=serial or scanned.raw))
