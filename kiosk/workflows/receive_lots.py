"""Receiving a lot-tracked part: a lot and its quantity (C2)."""

from dataclasses import replace
from decimal import Decimal

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.codes.code import Label
from kiosk.domain.facts import LocationDefined, PartDefined
from kiosk.domain.messages import Said, Text, check, idle, ok, phrase, stop
from kiosk.domain.naming import listed
from kiosk.domain.quantity import BadQuantity, plain
from kiosk.domain.records import LotRecord, PartRecord
from kiosk.workflows.amounts import amount, whole
from kiosk.workflows.carried import FromLabel, Line
from kiosk.workflows.commands import ReceiveLot
from kiosk.workflows.outcome import Step
from kiosk.workflows.receive_label import label_of, wrong_barcode
from kiosk.workflows.receive_lines import grown, line_prompt, other_part, posted, wrong_label
from kiosk.workflows.receive_states import ReceiveLots, ReceiveQuantity
from kiosk.workflows.scanned import identifier, lots, parts, units
from kiosk.workflows.step import Input, Keyed, Known, Scanned, Told, not_here, unknown


def lots_step(state: ReceiveLots, given: Input, known: Known) -> Step:
    """Answer an input while a line waits for a lot number."""
    if known.part is None:
        return Step(state, not_here(given, phrase("ask_part")))
    part = known.part.part
    match given:
        case Scanned():
            return _lot_scanned(state, given, known.part)
        case Keyed(text=text) if text.strip().lower() == "generate":
            asking = ReceiveQuantity(line=state.line, lot_number="")
            return Step(asking, quantity_prompt(part, phrase("new_lot"), ()))
        case Keyed(text=text) if state.taken_lot:
            return _corrected(state, text, known.part)
        case Told(word=Word.DONE) if state.line.count == 0:
            return Step(state, stop("xL1", part=part.part_number))
        case Told(word=Word.DONE):
            return posted(state.line.receipt, state.line.entries)
        case _:
            return Step(state, not_here(given, phrase("ask_lot")))


def _lot_scanned(state: ReceiveLots, scanned: Scanned, record: PartRecord) -> Step:
    line, part = state.line, record.part
    places = [each for each in scanned.things if isinstance(each, LocationDefined)]
    if places:
        moved = ReceiveLots(line=replace(line, location=places[0].code))
        return Step(moved, line_prompt(record, moved))
    step = other_part(state, line, scanned, "LOT")
    if step is not None:
        return step
    refused = wrong_label(line, scanned)
    if refused is not None:
        return Step(state, refused)
    return lot_given(state, scanned, part)


def lot_given(state: ReceiveLots, scanned: Scanned, part: PartDefined) -> Step:
    """Take the lot number a scan offers; a label that also says how many is received at once."""
    known_lots = lots(scanned)
    own = [each for each in known_lots if each.part.part_number == part.part_number]
    number = own[0].lot_number if own else identifier(scanned, "lot")
    if not number:
        return Step(state, _no_lot(scanned, part, known_lots))
    label = label_of(scanned)
    if label.quantity is not None:
        refused = no_amount(label.quantity, part)
        return (
            Step(state, refused)
            if refused is not None
            else lot_received(state.line, part, replace(label, lot=number))
        )
    asking = ReceiveQuantity(line=state.line, lot_number=number, label=label)
    return Step(asking, quantity_prompt(part, number, known_lots))


def no_amount(quantity: Decimal, part: PartDefined) -> Said | None:
    """Refuse a label's quantity that there cannot be of a part (xL7)."""
    piece = whole(quantity, part)
    return stop("xL7", problem=piece.why) if isinstance(piece, BadQuantity) else None


def _no_lot(scanned: Scanned, part: PartDefined, known_lots: tuple[LotRecord, ...]) -> Said:
    if isinstance(scanned.code, Label):
        return _label_without_lot(scanned, part)
    if known_lots:
        other = known_lots[0]
        held = phrase("part_of_lot", part=other.part.part_number, lot=other.lot_number)
        return stop("xR7", a=held, b=part.part_number)
    if units(scanned):
        return not_here(scanned, phrase("ask_lot"))
    return unknown(scanned)


def _label_without_lot(scanned: Scanned, part: PartDefined) -> Said:
    """Name the barcode of another field; a label of the part has no lot at all (xL1)."""
    named = isinstance(scanned.code, Label) and scanned.code.quantity is not None
    if parts(scanned) and named:
        return stop("xL1", part=part.part_number)
    return wrong_barcode(scanned, part.part_number, "LOT") or stop("xL1", part=part.part_number)


def quantity_prompt(part: PartDefined, number: Text, known_lots: tuple[LotRecord, ...]) -> Said:
    """Ask how many; tell what the lot holds, or that another part uses the number too (A16)."""
    have = sum(
        (
            stock.quantity
            for lot in known_lots
            if lot.part.part_number == part.part_number
            for stock in lot.stock
        ),
        Decimal(0),
    )
    others = sorted({lot.part.part_number for lot in known_lots} - {part.part_number})
    said = idle("receive_quantity", part=part.part_number, lot=number, unit=part.unit)
    if have:
        return replace(said, key="receive_lot_more").knowing({"have": have})
    if others:
        return replace(said, key="receive_lot_also").knowing({"others": listed(others)})
    return said


def lot_received(line: Line, part: PartDefined, label: FromLabel) -> Step:
    """Receive a label's lot and quantity in one scan (a keypad entry after it corrects)."""
    number, quantity = label.lot, label.quantity or Decimal(0)
    more = grown(line, label=label)
    return Step(
        ReceiveLots(line=more, taken_lot=number, taken=quantity, taken_label=label),
        _lot_words(part, more, quantity),
        ReceiveLot(
            part_number=part.part_number,
            lot_number=number,
            quantity=quantity,
            location=line.location,
            receipt=line.receipt,
            origin=line.origin,
            label=label.facts,
        ),
    )


def _lot_words(part: PartDefined, line: Line, quantity: Decimal) -> Said:
    return ok(
        "lot_received",
        part=part.part_number,
        loc=line.location,
        quantity=quantity,
        unit=part.unit,
    )


def _corrected(state: ReceiveLots, text: str, record: PartRecord) -> Step:
    part = record.part
    quantity = amount(text, part)
    if isinstance(quantity, BadQuantity):
        return Step(state, stop("xL7", problem=quantity.why))
    if quantity == state.taken:
        return Step(state, line_prompt(record, state))
    return Step(
        replace(state, taken=quantity),
        check("xL5", a=plain(state.taken), b=plain(quantity)),
        ReceiveLot(
            part_number=part.part_number,
            lot_number=state.taken_lot,
            quantity=quantity,
            location=state.line.location,
            receipt=state.line.receipt,
            origin=state.line.origin,
            label=state.taken_label.facts,
            instead=True,
        ),
    )


def quantity_step(state: ReceiveQuantity, given: Input, known: Known) -> Step:
    """Answer an input while a lot waits for its quantity."""
    if known.part is None:
        return Step(state, not_here(given, phrase("ask_quantity")))
    part = known.part.part
    match given:
        case Keyed(text=text):
            quantity = amount(text, part)
            if isinstance(quantity, BadQuantity):
                return Step(state, stop("xL7", problem=quantity.why))
            return _lot_keyed(state, quantity, part)
        case Told(word=Word.DONE):
            waits = phrase("new_lot_waits")
            if state.lot_number:
                waits = phrase("lot_waits", lot=state.lot_number)
            return Step(state, stop("xL7", problem=waits))
        case Scanned():
            step = other_part(state, state.line, given, "QTY")
            return step or Step(state, not_here(given, phrase("ask_quantity")))
        case _:
            return Step(state, not_here(given, phrase("ask_quantity")))


def _lot_keyed(state: ReceiveQuantity, quantity: Decimal, part: PartDefined) -> Step:
    line = grown(state.line, label=state.label)
    return Step(
        ReceiveLots(line=line),
        _lot_words(part, line, quantity),
        ReceiveLot(
            part_number=part.part_number,
            lot_number=state.lot_number or None,
            quantity=quantity,
            location=line.location,
            receipt=line.receipt,
            origin=line.origin,
            label=state.label.facts,
        ),
    )
