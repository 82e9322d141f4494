"""Moving a known unit in at a receipt, where the station's type of receipt allows that (C10)."""

from kiosk.domain.facts import HoldPlaced, Move, Moved, Task, location_place
from kiosk.domain.ids import subject_key, unit_subject
from kiosk.domain.messages import ok
from kiosk.domain.naming import REJECTED_AT_RECEIPT
from kiosk.domain.records import UnitRecord
from kiosk.domain.rules.operation import Arriving, allowed, comes_in
from kiosk.domain.rules.receive import serial_taken
from kiosk.operations.ports import Recorded, Tx, Verdict
from kiosk.workflows.commands import ReceiveUnit


def bring_in(tx: Tx, unit: UnitRecord, command: ReceiveUnit) -> Verdict:
    """Move a unit in whose serial is received; refuse that serial where it may not come in so.

    It is no receipt of a new unit: number, label and history stay its own (A23).
    """
    may = allowed(Task.RECEIVE, tx.uses, tx.operation_type)
    target = location_place(command.location)
    at = Arriving(part=command.part_number, place=target, order=command.origin.order)
    if not comes_in(unit, may, at):
        return serial_taken(unit, command.receipt)
    item, source = unit_subject(unit.state.unit), unit.state.place
    entry = tx.append(Moved(item=item, moves=(Move(item=item, source=source, target=target),)))
    if command.rejected:
        tx.append(HoldPlaced(item=item, place="", title=REJECTED_AT_RECEIPT))
        return Recorded(entry)
    return Recorded(entry, (("source", subject_key(source)),), ok("unit_brought"))
