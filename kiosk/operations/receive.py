"""Putting receipts on record: units, lots, counts, and the receipt itself."""

from dataclasses import dataclass
from decimal import Decimal

from kiosk.domain.facts import (
    SUPPLIER,
    HoldPlaced,
    LotReceived,
    Move,
    PartDefined,
    ReceiptPosted,
    StockReceived,
    SupplierLabelRead,
    UnitReceived,
    location_place,
)
from kiosk.domain.ids import (
    EntryId,
    LocationCode,
    ReceiptId,
    Subject,
    UnitId,
    lot_id,
    lot_subject,
    part_subject,
    unit_subject,
)
from kiosk.domain.labels import lot_label, unit_label
from kiosk.domain.messages import Refusal, stop
from kiosk.domain.naming import REJECTED_AT_RECEIPT
from kiosk.domain.records import Stock
from kiosk.domain.rules.receive import serial_key, serial_scope, serial_taken
from kiosk.operations.labels import queue_label
from kiosk.operations.numbers import next_lot_number, next_serial
from kiosk.operations.ports import Recorded, Tx, Verdict
from kiosk.operations.undo import take_back
from kiosk.workflows.commands import (
    GenerateUnits,
    PostReceipt,
    ReceiveLot,
    ReceiveStock,
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
    )
    recorded = _record_unit(tx, new)
    if isinstance(recorded, Recorded):
        _keep_label(tx, unit_subject(command.unit), command)
    if isinstance(recorded, Recorded) and command.rejected:
        tx.append(HoldPlaced(item=unit_subject(command.unit), place="", title=REJECTED_AT_RECEIPT))
    return recorded


def _keep_label(tx: Tx, item: Subject, command: ReceiveUnit | ReceiveLot | ReceiveStock) -> None:
    if command.label:
        tx.append(SupplierLabelRead(item=item, receipt=command.receipt, fields=command.label))


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
            ),
        )
        if not isinstance(verdict, Recorded):
            return verdict
        made.append((serial, verdict.entry))
    (first, _), (last, entry) = made[0], made[-1]
    return Recorded(entry, (("first", first), ("last", last)))


def receive_lot(tx: Tx, command: ReceiveLot) -> Verdict:
    """Receive a quantity of a lot and queue its label; the lot is made or grows (A13, A14)."""
    record = tx.part(command.part_number)
    if record is None:
        return stop("xS1", raw=command.part_number)
    part = record.part
    number = command.lot_number or next_lot_number(tx, part)
    if not isinstance(number, str):
        return number
    key = serial_key(number, tx.policies)
    lot = lot_id(part.part_number, key)
    if command.instead:
        undone = take_back(tx, "corrected at receipt", lot_subject(lot))
        if isinstance(undone, Refusal):
            return undone
    label = lot_label(
        lot,
        part=part.part_number,
        lot_number=number,
        quantity=(command.quantity, part.unit),
        name=part.name,
    )
    refused = queue_label(tx, label, lot_subject(lot))
    if refused is not None:
        return refused
    entry = tx.append(
        LotReceived(
            lot=lot,
            part_number=part.part_number,
            lot_number=number,
            lot_key=key,
            receipt=command.receipt,
            moves=(
                Move(
                    item=lot_subject(lot),
                    source=SUPPLIER,
                    target=location_place(command.location),
                    quantity=command.quantity,
                ),
            ),
        )
    )
    _keep_label(tx, lot_subject(lot), command)
    stored = tx.lot(lot)
    have = _at(stored.stock if stored else (), command.location)
    return Recorded(entry, (("lot", number), ("have", have)))


def receive_stock(tx: Tx, command: ReceiveStock) -> Verdict:
    """Receive a count of an untracked part."""
    if tx.part(command.part_number) is None:
        return stop("xS1", raw=command.part_number)
    entry = tx.append(
        StockReceived(
            part_number=command.part_number,
            receipt=command.receipt,
            moves=(
                Move(
                    item=part_subject(command.part_number),
                    source=SUPPLIER,
                    target=location_place(command.location),
                    quantity=command.quantity,
                ),
            ),
        )
    )
    _keep_label(tx, part_subject(command.part_number), command)
    stored = tx.part(command.part_number)
    return Recorded(entry, (("have", _at(stored.stock if stored else (), command.location)),))


def _at(stock: tuple[Stock, ...], location: LocationCode) -> Decimal:
    return sum((each.quantity for each in stock if each.location == location), Decimal(0))


def post_receipt(tx: Tx, command: PostReceipt) -> Verdict:
    """Close a receipt; its entries are stock already."""
    return Recorded(tx.append(ReceiptPosted(receipt=command.receipt, received=command.received)))
