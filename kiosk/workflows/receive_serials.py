"""Receiving a serial-tracked part: each unit its serial, scanned or generated."""

from dataclasses import replace

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.codes.code import Label
from kiosk.domain.facts import LocationDefined, PartDefined, Tracking, location_place
from kiosk.domain.ids import ReceiptId
from kiosk.domain.messages import Said, idle, ok, phrase, stop
from kiosk.domain.records import PartRecord
from kiosk.domain.rules.operation import Arriving, comes_in
from kiosk.domain.rules.receive import claimants, serial_misfit, serial_taken
from kiosk.domain.schemes import makes_serials
from kiosk.domain.unit import NOWHERE
from kiosk.workflows.carried import NO_ORIGIN, FromLabel, Line, supplier_of
from kiosk.workflows.commands import GenerateUnits, ReceiveUnit
from kiosk.workflows.outcome import Step
from kiosk.workflows.receive_batch import batch_asked
from kiosk.workflows.receive_label import label_of, wrong_barcode
from kiosk.workflows.receive_lines import grown, line_prompt, other_part, posted, wrong_label
from kiosk.workflows.receive_states import ReceiveSerials
from kiosk.workflows.scanned import identifier, lots, parts, units
from kiosk.workflows.step import Input, Keyed, Known, Scanned, Told, not_here, unknown

NO_RECEIPT = ReceiptId("-")

MOST_GENERATED = 10_000
"""Units one keypad entry may generate: the largest receipt (Q4)."""


def serials_step(state: ReceiveSerials, given: Input, known: Known) -> Step:
    """Answer an input while a line waits for serials."""
    if known.part is None:
        return Step(state, not_here(given, phrase("ask_part")))
    part = known.part.part
    match given:
        case Scanned():
            return _scanned(state, given, known.part, known)
        case Keyed(text=text):
            return _keyed(state, text, known.part)
        case Told(word=Word.QTY):
            asking = replace(state, asking=True)
            return Step(asking, line_prompt(known.part, asking))
        case Told(word=Word.BATCH):
            return batch_asked(state, known.part)
        case Told(word=Word.REJECT):
            turned = replace(state, rejecting=not state.rejecting)
            return Step(turned, idle("reject_on" if turned.rejecting else "reject_off"))
        case Told(word=Word.DONE):
            return _done(state, part)
        case _:
            return Step(state, not_here(given, phrase("ask_serial")))


def _done(state: ReceiveSerials, part: PartDefined) -> Step:
    """Post, unless some of the units that were said to come are missing (xR5)."""
    line, expected = state.line, state.expected
    if line.count < expected:
        missing = expected - line.count
        return Step(state, stop("xR5", part=part.part_number, k=missing, n=expected))
    return posted(line.receipt, line.entries)


def _scanned(state: ReceiveSerials, scanned: Scanned, record: PartRecord, known: Known) -> Step:
    line = state.line
    places = [each for each in scanned.things if isinstance(each, LocationDefined)]
    if places:
        moved = replace(state, line=replace(line, location=places[0].code))
        return Step(moved, line_prompt(record, moved))
    if line.count >= (state.expected or 1):
        step = other_part(state, line, scanned, "S/N")
    else:
        step = other_part(state, replace(line, count=0), scanned, "S/N")
    if step is not None:
        return step
    refused = wrong_label(line, scanned) or _not_one_piece(scanned)
    if refused is not None:
        return Step(state, refused)
    return serial_given(state, scanned, record, known)


def _not_one_piece(scanned: Scanned) -> Said | None:
    code = scanned.code
    if isinstance(code, Label) and code.serial and code.quantity not in {None, 1}:
        return stop("xR11", n=code.quantity or 0)
    return None


def label_refused(scanned: Scanned, known: Known) -> Said | None:
    """Refuse a composite label that would open a line with a serial that cannot be received."""
    found = parts(scanned)
    if not isinstance(scanned.code, Label) or not scanned.code.serial or len(found) != 1:
        return None
    part = found[0].part
    if part.tracking is not Tracking.SERIAL:
        return None
    supplier = supplier_of(NO_ORIGIN, label_of(scanned).facts)
    taken = claimants(units(scanned), part, known.policies, supplier)
    here = Arriving(part=part.part_number, place=NOWHERE, order="")
    if taken and not comes_in(taken[0], known.may.receive, here):
        return serial_taken(taken[0], NO_RECEIPT)
    return _not_one_piece(scanned) or serial_misfit(scanned.code.serial, found[0], known.policies)


def serial_given(
    state: ReceiveSerials, scanned: Scanned, record: PartRecord, known: Known
) -> Step:
    """Receive the serial that a scan offers, or say why not."""
    part, serial = record.part, identifier(scanned, "serial")
    supplier = supplier_of(state.line.origin, label_of(scanned).facts)
    taken = claimants(units(scanned), part, known.policies, supplier)
    if taken and comes_in(taken[0], known.may.receive, arriving_at(state.line)):
        serial = taken[0].state.serial
        return serial_received(state, replace(label_of(scanned), serial=serial), part, known)
    if taken:
        return Step(state, serial_taken(taken[0], state.line.receipt))
    wrong = None if serial else wrong_barcode(scanned, part.part_number, "S/N")
    if wrong is not None:
        return Step(state, wrong)
    if serial is None:
        said = unknown(scanned) if not lots(scanned) else not_here(scanned, phrase("ask_serial"))
        return Step(state, said)
    misfit = serial_misfit(serial, record, known.policies)
    if misfit is not None:
        return Step(state, misfit)
    return serial_received(state, replace(label_of(scanned), serial=serial), part, known)


def arriving_at(line: Line) -> Arriving:
    """Return where a known unit of the line's part would come in, and on which order."""
    place = location_place(line.location)
    return Arriving(part=line.part, place=place, order=line.origin.order)


def serial_received(
    state: ReceiveSerials, label: FromLabel, part: PartDefined, known: Known
) -> Step:
    """Receive one unit under the serial of `label`."""
    serial = label.serial
    line = grown(state.line, label=label)
    said = _received_words(state, line.count)
    return Step(
        replace(state, line=line, asking=False),
        said.knowing(
            {
                "sn": serial,
                "part": part.part_number,
                "loc": line.location,
                "k": line.count,
                "n": state.wanted,
            }
        ),
        ReceiveUnit(
            unit=known.fresh.unit,
            part_number=part.part_number,
            serial=serial,
            location=line.location,
            receipt=line.receipt,
            origin=line.origin,
            number=line.entries,
            rejected=state.rejecting,
            label=label.facts,
            lot=label.lot or line.batch,
        ),
    )


def _received_words(state: ReceiveSerials, count: int) -> Said:
    if state.rejecting:
        return ok("unit_rejected")
    return ok("unit_received_of" if state.wanted and count <= state.wanted else "unit_received")


def _keyed(state: ReceiveSerials, text: str, record: PartRecord) -> Step:
    part, count = record.part, _whole(text)
    if count is None:
        problem = phrase("not_whole", text=text, most=MOST_GENERATED)
        return Step(state, stop("xL7", problem=problem))
    if state.asking:
        expecting = replace(state, expected=count, asking=False)
        said = idle("expected_set", part=part.part_number, k=state.line.count, n=count)
        return Step(expecting, said)
    if not makes_serials(record):
        return Step(state, stop("xR15", part=part.part_number))
    line = grown(state.line, by=count)
    return Step(
        replace(state, line=line),
        ok("units_generated", part=part.part_number, loc=line.location, n=count),
        GenerateUnits(
            part_number=part.part_number,
            count=count,
            location=line.location,
            receipt=line.receipt,
            origin=line.origin,
            number=state.line.entries + 1,
            lot=line.batch,
        ),
    )


def _whole(text: str) -> int | None:
    word = text.strip()
    if word.lower() == "generate":
        return 1
    if not (word.isascii() and word.isdigit() and len(word) <= len(str(MOST_GENERATED))):
        return None
    return int(word) if 0 < int(word) <= MOST_GENERATED else None
