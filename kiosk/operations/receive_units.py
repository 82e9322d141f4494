"""Putting units on record that came in: each with its serial, its label and its origin."""

from dataclasses import dataclass

from kiosk.domain.facts import (
    SUPPLIER,
    HoldPlaced,
    Move,
    PartDefined,
    UnitReceived,
    location_place,
)
from kiosk.domain.ids import (
    EntryId,
    LocationCode,
    ReceiptId,
    UnitId,
    unit_subject,
)
from kiosk.domain.labels import unit_label
from kiosk.domain.messages import stop
from kiosk.domain.naming import REJECTED_AT_RECEIPT
from kiosk.domain.rules.receive import serial_key, serial_scope, serial_taken
from kiosk.operations.labels import queue_label
from kiosk.operations.numbers import next_serial
from kiosk.operations.ports import Recorded, Tx, Verdict
from kiosk.operations.received import keep_label
from kiosk.workflows.carried import Origin
from kiosk.workflows.commands import (
    GenerateUnits,
    ReceiveUnit,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _NewUnit:
    unit: UnitId
    part: PartDefined
    serial: str
    location: LocationCode
    receipt: ReceiptId
    number: int
    generated: bool
    origin: Origin


def receive_unit(tx: Tx, command: ReceiveUnit) -> Verdict:
    """Receive one unit and queue its label; refuse a serial that is in use (xR1 to xR4, xP5)."""
    record = tx.part(command.part_number)
    if record is None:
        return stop("xS1", raw=command.part_number)
    key = serial_key(command.serial, tx.policies)
    taken = tx.claimants(key, serial_scope(record.part, tx.policies))
    if taken:
        return serial_taken(taken[0], command.receipt)
    new = _NewUnit(
        unit=command.unit,
        part=record.part,
        serial=command.serial,
        location=command.location,
        receipt=command.receipt,
        number=command.number,
        generated=False,
        origin=command.origin,
    )
    recorded = _record_unit(tx, new)
    if isinstance(recorded, Recorded):
        keep_label(tx, unit_subject(command.unit), command)
    if isinstance(recorded, Recorded) and command.rejected:
        tx.append(HoldPlaced(item=unit_subject(command.unit), place="", title=REJECTED_AT_RECEIPT))
    return recorded


def _record_unit(tx: Tx, new: _NewUnit) -> Verdict:
    item = unit_subject(new.unit)
    label = unit_label(
        new.unit,
        part=new.part.part_number,
        serial=new.serial,
        name=new.part.name,
        revision=new.part.revision,
    )
    refused = queue_label(tx, label, item)
    if refused is not None:
        return refused
    entry = tx.append(
        UnitReceived(
            unit=new.unit,
            part_number=new.part.part_number,
            revision=new.part.revision,
            serial=new.serial,
            serial_key=serial_key(new.serial, tx.policies),
            scope=serial_scope(new.part, tx.policies),
            generated=new.generated,
            receipt=new.receipt,
            number=new.number,
            moves=(Move(item=item, source=SUPPLIER, target=location_place(new.location)),),
            order=new.origin.order,
            order_line=new.origin.line,
            supplier=new.origin.supplier,
        )
    )
    return Recorded(entry)


def generate_units(tx: Tx, command: GenerateUnits) -> Verdict:
    """Receive units under numbers from the part's scheme, each with its label (A9, C8)."""
    record = tx.part(command.part_number)
    if record is None:
        return stop("xS1", raw=command.part_number)
    made: list[tuple[str, EntryId]] = []
    for offset in range(command.count):
        serial = next_serial(tx, record.part)
        if not isinstance(serial, str):
            return serial
        verdict = _record_unit(
            tx,
            _NewUnit(
                unit=tx.new_unit(),
                part=record.part,
                serial=serial,
                location=command.location,
                receipt=command.receipt,
                number=command.number + offset,
                generated=True,
                origin=command.origin,
            ),
        )
        if not isinstance(verdict, Recorded):
            return verdict
        made.append((serial, verdict.entry))
    (first, _), (last, entry) = made[0], made[-1]
    return Recorded(entry, (("first", first), ("last", last)))
