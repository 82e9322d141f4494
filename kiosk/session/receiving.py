"""What is known with a step of receiving: the lot that is named, and where it is to go."""

from dataclasses import replace

from kiosk.domain.ids import LocationCode, lot_id
from kiosk.domain.records import LotRecord, PartRecord
from kiosk.domain.rules.expiry import standing_in
from kiosk.domain.rules.making import origin_differs, told_apart
from kiosk.domain.rules.receive import serial_key
from kiosk.domain.schemes import lot_case
from kiosk.session.ports import Look
from kiosk.workflows.move_scan import places_of
from kiosk.workflows.receive_states import (
    ReceiveLocation,
    ReceiveLots,
    ReceiveQuantity,
    ReceiveSerials,
)
from kiosk.workflows.scanned import identifier, lots
from kiosk.workflows.states import State
from kiosk.workflows.step import Input, Known, Scanned


def knowing_receipt(look: Look, state: State, given: Input | None, known: Known) -> Known:
    """Return what is known with the lot that a receipt is about, and where that would lie."""
    part = known.part
    if part is None:
        return known
    location = _scanned_place(given)
    match state:
        case ReceiveLocation(label=label, origin=origin):
            number, supplier = label.lot, origin.supplier
        case ReceiveLots(line=line, taken_lot=taken):
            number, supplier = _scanned_lot(given, part) or taken, line.origin.supplier
            location = location or line.location
        case ReceiveQuantity(line=line, lot_number=number):
            supplier = line.origin.supplier
            location = location or line.location
        case ReceiveSerials(line=line):
            number, supplier, location = "", "", location or line.location
        case _:
            return known
    inside = standing_in(LocationCode(location), look.location) if location else ()
    lot = _lot(look, part, number) if number else None
    known = replace(known, within=inside, lot=lot)
    if lot is None or not origin_differs(lot, supplier):
        return known
    apart, theirs = told_apart(number, supplier, lambda other: _lot(look, part, other))
    return replace(known, lot_apart=apart, apart=theirs)


def _scanned_place(given: Input | None) -> str:
    if not isinstance(given, Scanned):
        return ""
    return next(iter(places_of(given)), "")


def _scanned_lot(given: Input | None, part: PartRecord) -> str:
    if not isinstance(given, Scanned):
        return ""
    own = (each for each in lots(given) if each.part.part_number == part.part.part_number)
    known = next(own, None)
    return known.lot_number if known is not None else identifier(given, "lot") or ""


def _lot(look: Look, part: PartRecord, number: str) -> LotRecord | None:
    key = serial_key(number, look.policies, lot_case(part))
    return look.lot(lot_id(part.part.part_number, key))
