"""Receipt lines: how one opens, what it asks for next, and how the receipt is posted."""

from dataclasses import replace
from typing import assert_never

from kiosk.domain.codes.code import Label
from kiosk.domain.facts import PartDefined, Tracking
from kiosk.domain.ids import PartNumber, ReceiptId
from kiosk.domain.messages import Said, idle, ok, phrase, stop
from kiosk.domain.records import PartRecord
from kiosk.domain.schemes import lot_example
from kiosk.workflows.carried import NO_LABEL, FromLabel, Line
from kiosk.workflows.commands import PostReceipt
from kiosk.workflows.outcome import Step
from kiosk.workflows.receive_label import label_of, wrong_barcode
from kiosk.workflows.receive_states import (
    ReceiveCount,
    ReceiveLocation,
    ReceiveLots,
    ReceiveSerials,
)
from kiosk.workflows.scanned import parts
from kiosk.workflows.states import Home, State
from kiosk.workflows.step import Scanned, unknown

Opened = ReceiveSerials | ReceiveLots | ReceiveCount
"""An open line that waits for what it is made of."""


def opened(state: State, receipt: ReceiptId, entries: int, scanned: Scanned) -> Step:
    """Open a line for the part that was scanned; `state` is kept where that fails."""
    found = parts(scanned)
    if len(found) > 1:
        return Step(state, stop("xS2", raw=scanned.raw, n=len(scanned.things)))
    part = next((each.part for each in found), None)
    if part is None:
        return Step(state, _no_part(scanned))
    line = ReceiveLocation(
        receipt=receipt, entries=entries, part=part.part_number, label=label_of(scanned)
    )
    return Step(line, location_prompt(part))


def _no_part(scanned: Scanned) -> Said:
    if scanned.things:
        return stop("xS15", input=phrase("quoted", text=scanned.raw), prompt=phrase("ask_part"))
    return unknown(scanned)


def location_prompt(part: PartDefined) -> Said:
    """Ask where a part goes."""
    return idle("receive_location", part=part.part_number, name=part.name)


def first_state(part: PartDefined, line: Line) -> Opened:
    """Return what a line of this part waits for, by its tracking (DESIGN 5)."""
    match part.tracking:
        case Tracking.SERIAL:
            return ReceiveSerials(line=line)
        case Tracking.LOT:
            return ReceiveLots(line=line)
        case Tracking.UNTRACKED:
            return ReceiveCount(line=line)
        case _:
            assert_never(part.tracking)


def line_prompt(record: PartRecord, state: Opened) -> Said:
    """Ask for the next thing of an open line."""
    part = record.part
    match state:
        case ReceiveSerials(line=line) if not state.wanted:
            return idle("receive_serial", part=part.part_number, loc=line.location, k=line.count)
        case ReceiveSerials(line=line):
            return idle(
                "receive_serial_of",
                part=part.part_number,
                loc=line.location,
                k=line.count,
                n=state.wanted,
                next=min(line.count + 1, state.wanted),
            )
        case ReceiveLots(line=line):
            ex = lot_example(record)
            return idle("receive_lot", part=part.part_number, loc=line.location, ex=ex)
        case ReceiveCount(line=line):
            return idle("receive_count", part=part.part_number, loc=line.location, unit=part.unit)
        case _:
            assert_never(state)


def posted(receipt: ReceiptId, entries: int) -> Step:
    """Post a receipt; an empty one is closed without an entry."""
    if entries == 0:
        return Step(Home(), idle("receipt_empty"))
    return Step(
        Home(),
        ok("receipt_posted", n=entries),
        PostReceipt(receipt=receipt, received=entries),
    )


def other_part(state: State, line: Line, scanned: Scanned, mark: str) -> Step | None:
    """Answer a scan that names a part: the next line, or the wrong barcode of this one (xS3).

    None where the scan names no part, or is a label of this one or of the line's first unit.
    """
    found = parts(scanned)
    same = any(each.part.part_number == line.part for each in found)
    if isinstance(scanned.code, Label):
        again = line.count > 0 and found and not same
        return opened(state, line.receipt, line.entries, scanned) if again else None
    if found and line.count > 0 and not same:
        return opened(state, line.receipt, line.entries, scanned)
    number = found[0].part.part_number if found else line.part
    refused = wrong_barcode(scanned, number, mark)
    return None if refused is None else Step(state, refused)


def wrong_label(line: Line, scanned: Scanned) -> Said | None:
    """Refuse a composite label that names another part than the line (xR7)."""
    if not isinstance(scanned.code, Label):
        return None
    named = {each.part.part_number for each in parts(scanned)}
    if named and line.part not in named:
        return stop("xR7", a=min(named), b=line.part)
    said = scanned.code.part_number or scanned.code.customer_part
    if said and not named:
        return stop("xR7", a=PartNumber(said), b=line.part)
    return None


def grown(line: Line, by: int = 1, label: FromLabel = NO_LABEL) -> Line:
    """Return the line with `by` more entries, the last one received with `label`."""
    count = line.count + by
    return replace(line, entries=line.entries + by, count=count, read=label.read)
