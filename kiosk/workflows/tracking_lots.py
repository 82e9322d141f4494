"""Making lots of stock that was counted before its part was lot-tracked (B16)."""

from kiosk.domain.facts import PartDefined
from kiosk.domain.messages import Said, ok, phrase, stop
from kiosk.domain.quantity import BadQuantity, plain
from kiosk.domain.records import PartRecord
from kiosk.workflows.amounts import amount
from kiosk.workflows.outcome import Step
from kiosk.workflows.receive_label import wrong_barcode
from kiosk.workflows.scanned import identifier, lots
from kiosk.workflows.step import Input, Keyed, Scanned, Tapped, not_here, unknown
from kiosk.workflows.tracking_left import after, assign_prompt, left, too_many
from kiosk.workflows.tracking_states import Assigning, AssignLot, AssignQuantity


def lot_step(state: Assigning, given: Input, record: PartRecord) -> Step:
    """Take a lot's number; the number of one that is known adds to it."""
    match given:
        case Scanned():
            number = _lot_number(given, record.part)
            if isinstance(number, Said):
                return Step(state, number)
        case Keyed(text=text) | Tapped(name="decide", argument=text) if (
            text.strip().lower() == "generate"
        ):
            number = ""
        case _:
            return Step(state, not_here(given, phrase("ask_assigned_lot")))
    asking = AssignQuantity(
        part=state.part,
        location=state.location,
        receipt=state.receipt,
        count=state.count,
        lot_number=number,
    )
    return Step(asking, assign_prompt(asking, record))


def _lot_number(scanned: Scanned, part: PartDefined) -> str | Said:
    own = [each for each in lots(scanned) if each.part.part_number == part.part_number]
    if own:
        return own[0].lot_number
    number = identifier(scanned, "lot")
    wrong = (
        None if number and not scanned.things else wrong_barcode(scanned, part.part_number, "LOT")
    )
    if wrong is not None:
        return wrong
    return number or unknown(scanned)


def quantity_step(state: AssignQuantity, given: Input, record: PartRecord) -> Step:
    """Take how much of what lies there the lot is; nothing entered means all of it."""
    if not isinstance(given, Keyed):
        return Step(state, not_here(given, phrase("ask_quantity")))
    part, here = record.part, left(record, state.location)
    quantity = amount(given.text, part) if given.text.strip() else here
    if isinstance(quantity, BadQuantity):
        return Step(state, stop("xL7", problem=quantity.why))
    refused = too_many(state.location, quantity, record)
    if refused is not None:
        return Step(state, refused)
    said = ok(
        "lot_assigned",
        part=part.part_number,
        loc=state.location,
        quantity=plain(quantity),
        unit=part.unit,
    )
    command = AssignLot(
        part_number=state.part,
        location=state.location,
        lot_number=state.lot_number or None,
        quantity=quantity,
        receipt=state.receipt,
    )
    return Step(after(state, quantity, record, state.count + 1), said, command)
