"""Putting units on record that came in: each with its serial, its label and its origin."""

from dataclasses import dataclass
from decimal import Decimal

from kiosk.domain.facts import (
    NO_DATES,
    SUPPLIER,
    Dates,
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
from kiosk.domain.messages import ok, phrase, stop
from kiosk.domain.naming import REJECTED_AT_RECEIPT
from kiosk.domain.rules.receive import serial_key, serial_scope
from kiosk.domain.schemes import serial_case
from kiosk.operations.bring_in import bring_in
from kiosk.operations.dates import dates_of_unit, unit_refused
from kiosk.operations.labels import queue_label
from kiosk.operations.numbers import next_serial, unfit
from kiosk.operations.orders import refused_on_order
from kiosk.operations.ports import Recorded, Tx, Verdict
from kiosk.operations.received import awaits_inspection, keep_label, new_number_refused
from kiosk.workflows.carried import Origin, supplier_of
from kiosk.workflows.commands import (
    GenerateUnits,
    ReceiveUnit,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _NewUnit:
    unit: UnitId
    part: PartDefined
    serial: str
    key: str
    scope: str
    location: LocationCode
    receipt: ReceiptId
    number: int
    generated: bool
    origin: Origin
    rejected: bool = False
    lot: str = ""
    dates: Dates = NO_DATES


def receive_unit(tx: Tx, command: ReceiveUnit, *, judged: bool = False) -> Verdict:
    """Receive one unit and queue its label; refuse a serial that is in use (xR1 to xR4, xP5).

    With `judged` its order lets it in: that was asked for many units at once.
    """
    record = tx.part(command.part_number)
    if record is None:
        return stop("xS1", raw=command.part_number)
    key = serial_key(command.serial, tx.policies, serial_case(record))
    supplier = supplier_of(command.origin, command.label)
    scope = serial_scope(record.part, tx.policies, supplier)
    taken = tx.claimants(key, scope)
    if taken:
        return bring_in(tx, taken[0], command)
    refused = new_number_refused(tx, command.serial) or unfit(tx, command.serial, record)
    if refused is None and not judged:
        refused = refused_on_order(tx, command.origin, Decimal(1), (key,))
    if refused is not None:
        return refused
    new = _NewUnit(
        unit=command.unit,
        part=record.part,
        serial=command.serial,
        key=key,
        scope=scope,
        location=command.location,
        receipt=command.receipt,
        number=command.number,
        generated=False,
        origin=command.origin,
        rejected=command.rejected,
        lot=command.lot,
        dates=dates_of_unit(tx, record.part, command.label),
    )
    refused = unit_refused(tx, command.serial, new.dates, command.location)
    if refused is not None:
        return refused
    recorded = _record_unit(tx, new)
    if isinstance(recorded, Recorded):
        keep_label(tx, unit_subject(command.unit), command)
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
            serial_key=new.key,
            scope=new.scope,
            generated=new.generated,
            receipt=new.receipt,
            number=new.number,
            moves=(Move(item=item, source=SUPPLIER, target=location_place(new.location)),),
            order=new.origin.order,
            order_line=new.origin.line,
            supplier=new.origin.supplier,
            lot=new.lot,
            dates=new.dates,
        )
    )
    if new.rejected:
        tx.append(HoldPlaced(item=item, place="", title=REJECTED_AT_RECEIPT))
        return Recorded(entry)
    waits = awaits_inspection(tx, new.part, item, "")
    return Recorded(entry, (), ok("unit_to_inspect") if waits else None)


def generate_units(tx: Tx, command: GenerateUnits) -> Verdict:
    """Receive units under numbers from the part's scheme, each with its label (A9, C8)."""
    record = tx.part(command.part_number)
    if record is None:
        return stop("xS1", raw=command.part_number)
    refused = new_number_refused(tx, phrase("a_new_number"))
    if refused is None:
        refused = refused_on_order(tx, command.origin, Decimal(command.count))
    if refused is not None:
        return refused
    made: list[tuple[str, EntryId]] = []
    for offset in range(command.count):
        serial = next_serial(tx, record, command.number + offset, command.origin.supplier)
        if not isinstance(serial, str):
            return serial
        verdict = _record_unit(
            tx,
            _NewUnit(
                unit=tx.new_unit(),
                part=record.part,
                serial=serial,
                key=serial_key(serial, tx.policies, serial_case(record)),
                scope=serial_scope(record.part, tx.policies, command.origin.supplier),
                location=command.location,
                receipt=command.receipt,
                number=command.number + offset,
                generated=True,
                origin=command.origin,
                lot=command.lot,
                dates=dates_of_unit(tx, record.part, ()),
            ),
        )
        if not isinstance(verdict, Recorded):
            return verdict
        made.append((serial, verdict.entry))
    (first, _), (last, entry) = made[0], made[-1]
    waits = ok("units_to_inspect") if record.part.inspected else None
    return Recorded(entry, (("first", first), ("last", last)), waits)
