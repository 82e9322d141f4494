"""Giving numbers to stock that was counted before its part was tracked: the retro-assign (B16)."""

from decimal import Decimal

from kiosk.domain.facts import LocationDefined, Tracking
from kiosk.domain.ids import LocationCode, ReceiptId
from kiosk.domain.messages import Said, idle, ok, phrase, stop
from kiosk.domain.records import PartRecord
from kiosk.domain.rules.receive import claimants, serial_misfit, serial_taken
from kiosk.workflows.outcome import Step
from kiosk.workflows.receive_label import wrong_barcode
from kiosk.workflows.scanned import identifier, units
from kiosk.workflows.states import Home
from kiosk.workflows.step import Input, Keyed, Known, Scanned, Tapped, not_here, unknown
from kiosk.workflows.tracking_left import Assign, after, assign_prompt, left, too_many, without
from kiosk.workflows.tracking_lots import lot_step, quantity_step
from kiosk.workflows.tracking_states import (
    Assigning,
    AssignPlace,
    AssignQuantity,
    AssignUnits,
    TrackType,
)

MOST_ASSIGNED = 10_000
"""Units that one keypad entry may number, as at a receipt (Q4)."""


def assigning(record: PartRecord, receipt: ReceiptId) -> Step:
    """Begin with the only location that has some without a number, or ask for one of several."""
    part = record.part.part_number
    places = without(record)
    if not places:
        return Step(TrackType(part=part), stop("xT10", part=part))
    first = (
        Assigning(part=part, location=places[0].location, receipt=receipt)
        if len(places) == 1
        else AssignPlace(part=part, receipt=receipt)
    )
    return Step(first, assign_prompt(first, record))


def assign_step(state: Assign, given: Input, known: Known) -> Step:
    """Answer an input while numbers are assigned."""
    record = known.part
    if record is None or record.part.tracking is Tracking.UNTRACKED:
        return Step(Home(), idle("home"))
    place = _place(given)
    if place is not None:
        return _at(state, place, record)
    match state:
        case AssignPlace():
            return Step(state, not_here(given, phrase("ask_location")))
        case AssignQuantity():
            return quantity_step(state, given, record)
        case Assigning() if record.part.tracking is Tracking.SERIAL:
            return _serial(state, given, known, record)
        case Assigning():
            return lot_step(state, given, record)


def _place(given: Input) -> LocationCode | None:
    things = given.things if isinstance(given, Scanned) else ()
    places = [each.code for each in things if isinstance(each, LocationDefined)]
    return places[0] if len(places) == 1 else None


def _at(state: Assign, place: LocationCode, record: PartRecord) -> Step:
    part = record.part.part_number
    if not left(record, place):
        return Step(state, stop("xT10", part=part))
    count = 0 if isinstance(state, AssignPlace) else state.count
    there = Assigning(part=part, location=place, receipt=state.receipt, count=count)
    return Step(there, assign_prompt(there, record))


# --- serials


def _serial(state: Assigning, given: Input, known: Known, record: PartRecord) -> Step:
    match given:
        case Scanned():
            return _serial_scanned(state, given, known, record)
        case Keyed(text=text) | Tapped(name="decide", argument=text):
            return _generated(state, text, record)
        case _:
            return Step(state, not_here(given, phrase("ask_assigned_serial")))


def _serial_scanned(state: Assigning, scanned: Scanned, known: Known, record: PartRecord) -> Step:
    part = record.part
    taken = claimants(units(scanned), part, known.policies)
    if taken:
        return Step(state, serial_taken(taken[0], state.receipt))
    serial = identifier(scanned, "serial")
    wrong = None if serial and not scanned.things else wrong_barcode(scanned, state.part, "S/N")
    if wrong is not None:
        return Step(state, wrong)
    if serial is None:
        return Step(state, unknown(scanned))
    misfit = serial_misfit(serial, record, known.policies)
    if misfit is not None:
        return Step(state, misfit)
    said = ok("unit_assigned", sn=serial, part=part.part_number, loc=state.location)
    return _units(state, serial, 1, record, said)


def _generated(state: Assigning, text: str, record: PartRecord) -> Step:
    word = text.strip().lower()
    count = 1 if word == "generate" else _whole(word)
    if count is None:
        problem = phrase("not_whole", text=text, most=MOST_ASSIGNED)
        return Step(state, stop("xL7", problem=problem))
    part = record.part.part_number
    said = ok("units_assigned", part=part, loc=state.location, n=count)
    return _units(state, "", count, record, said)


def _whole(word: str) -> int | None:
    if not (word.isascii() and word.isdigit() and len(word) <= len(str(MOST_ASSIGNED))):
        return None
    return int(word) if 0 < int(word) <= MOST_ASSIGNED else None


def _units(state: Assigning, serial: str, count: int, record: PartRecord, said: Said) -> Step:
    refused = too_many(state.location, Decimal(count), record)
    if refused is not None:
        return Step(state, refused)
    command = AssignUnits(
        part_number=state.part,
        location=state.location,
        serial=serial,
        count=count,
        receipt=state.receipt,
        number=state.count + 1,
    )
    return Step(after(state, Decimal(count), record, state.count + count), said, command)
