"""What is known with a step of making a lot: the lot of that number, and whether it is ours."""

from dataclasses import replace

from kiosk.domain.ids import lot_id
from kiosk.domain.rules.receive import serial_key
from kiosk.domain.schemes import lot_case
from kiosk.session.ports import Look
from kiosk.workflows.make_lot_states import MakeBatch, MakePlace, MakeQuantity
from kiosk.workflows.scanned import identifier, lots
from kiosk.workflows.states import State
from kiosk.workflows.step import Input, Known, Scanned


def knowing_made(look: Look, state: State, given: Input | None, known: Known) -> Known:
    """Return what is known with the lot that would be made, where that number is in use."""
    part = known.part
    if part is None or not isinstance(state, MakeBatch | MakeQuantity | MakePlace):
        return known
    number = "" if isinstance(state, MakeBatch) else state.lot_number
    if isinstance(given, Scanned):
        own = (each for each in lots(given) if each.part.part_number == state.part)
        found = next(own, None)
        number = found.lot_number if found is not None else identifier(given, "lot") or number
    if not number:
        return known
    lot = lot_id(state.part, serial_key(number, look.policies, lot_case(part)))
    origin = look.lot_origin(lot)
    found = look.lot(lot) if origin is not None else None
    return replace(known, lot=found, lot_origin=origin)
