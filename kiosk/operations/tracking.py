"""Switching how a part is tracked, and giving numbers to what was counted before (B12 to B16)."""

from dataclasses import replace
from decimal import Decimal

from kiosk.domain.facts import (
    ADJUSTMENT,
    Archived,
    Counted,
    HoldPlaced,
    LotReceived,
    Move,
    Place,
    StockAssigned,
    Tracking,
    UnitReceived,
    location_place,
)
from kiosk.domain.ids import (
    EntryId,
    LocationCode,
    Subject,
    UnitId,
    lot_id,
    lot_subject,
    part_subject,
    unit_subject,
)
from kiosk.domain.labels import lot_label, unit_label
from kiosk.domain.messages import Refusal, stop
from kiosk.domain.naming import TRACKING_SWITCHED, tracking_named
from kiosk.domain.quantity import plain
from kiosk.domain.records import PartRecord
from kiosk.domain.rules.move import more_than, stock_at
from kiosk.domain.rules.receive import serial_key, serial_scope, serial_taken
from kiosk.domain.rules.tracking import others_refused, switch_refused
from kiosk.domain.schemes import lot_case, serial_case
from kiosk.operations.labels import queue_label
from kiosk.operations.numbers import next_lot_number, next_serial, unfit
from kiosk.operations.ports import Recorded, Tx, Verdict
from kiosk.workflows.tracking_states import AssignLot, AssignUnits, Old, SwitchTracking

ONE = Decimal(1)


def switch_tracking(tx: Tx, command: SwitchTracking) -> Verdict:
    """Track a part otherwise, and archive its old stock if that was chosen.

    Refused as rules.tracking says; a part that is tracked so already only has stock archived.
    """
    record = tx.part(command.part_number)
    if record is None:
        return stop("xS1", raw=command.part_number)
    part, entry = record.part, None
    if command.to is not part.tracking:
        refused = _refused(tx, record, command)
        if refused is not None:
            return refused
        entry = tx.append(replace(part, tracking=command.to))
    if command.old is Old.ARCHIVE:
        for fact in _left_out(record):
            entry = tx.append(fact)
    return Recorded(entry) if entry is not None else stop("xT10", part=part.part_number)


def _refused(tx: Tx, record: PartRecord, command: SwitchTracking) -> Refusal | None:
    obstacles = tx.obstacles(command.part_number, tx.now)
    refused = switch_refused(record.part, command.to, obstacles, tx.policies)
    if refused is not None:
        return refused
    refused = others_refused(record.part, obstacles, tx.sharing)
    unheard = (
        refused is not None and refused.code == "xT6" and (command.unheard or tx.lifts("xT6"))
    )
    return None if unheard else refused


def _left_out(record: PartRecord) -> list[Archived | Counted]:
    """Return what takes all counted stock of a part out; what the book lacks is put right."""
    item = part_subject(record.part.part_number)
    found: list[Archived | Counted] = []
    for each in record.stock:
        place = location_place(each.location)
        if each.quantity > 0:
            gone = Move(item=item, source=place, target=ADJUSTMENT, quantity=each.quantity)
            found.append(Archived(item=item, reason=TRACKING_SWITCHED, moves=(gone,)))
        else:
            more = Move(item=item, source=ADJUSTMENT, target=place, quantity=-each.quantity)
            found.append(Counted(item=item, place=place, moves=(more,)))
    return found


def assign_units(tx: Tx, command: AssignUnits) -> Verdict:
    """Make units of so many pieces at a location, each with its label, in one group (B16)."""
    record = tx.part(command.part_number)
    wanted = Decimal(command.count)
    refused = _unassignable(record, Tracking.SERIAL, command.location, wanted)
    if record is None or refused is not None:
        return refused or stop("xS1", raw=command.part_number)
    held = stock_at(record, command.location).held
    _take(tx, record, command.location, wanted)
    made: list[tuple[str, EntryId]] = []
    for offset in range(command.count):
        one = _unit(tx, record, command, command.number + offset)
        if isinstance(one, Refusal):
            return one
        unit, serial, entry = one
        if held:
            tx.append(HoldPlaced(item=unit_subject(unit), place="", title=held))
        made.append((serial, entry))
    (first, _), (last, entry) = made[0], made[-1]
    left = tx.balance(part_subject(command.part_number), location_place(command.location))
    learnt = (("first", first), ("last", last), ("left", plain(left)))
    return Recorded(entry, learnt)


def _unassignable(
    record: PartRecord | None, kind: Tracking, location: LocationCode, wanted: Decimal
) -> Refusal | None:
    """Refuse what is not tracked so any more (xK11), and more than lies there (xT10, xV3)."""
    if record is None:
        return None
    part = record.part
    if part.tracking is not kind:
        return stop("xT8", part=part.part_number, type=tracking_named(part.tracking))
    there = stock_at(record, location).quantity
    if there <= 0:
        return stop("xT10", part=part.part_number)
    if wanted > there:
        return more_than(there, part.part_number, location)
    return None


def _take(tx: Tx, record: PartRecord, location: LocationCode, quantity: Decimal) -> None:
    part, place = record.part.part_number, location_place(location)
    away = Move(item=part_subject(part), source=place, target=ADJUSTMENT, quantity=quantity)
    tx.append(StockAssigned(part_number=part, place=place, moves=(away,)))


def _from_adjustment(item: Subject, place: Place, quantity: Decimal = ONE) -> tuple[Move]:
    return (Move(item=item, source=ADJUSTMENT, target=place, quantity=quantity),)


def _unit(
    tx: Tx, record: PartRecord, command: AssignUnits, number: int
) -> tuple[UnitId, str, EntryId] | Refusal:
    part = record.part
    serial = command.serial or next_serial(tx, record, number)
    if not isinstance(serial, str):
        return serial
    key = serial_key(serial, tx.policies, serial_case(record))
    scope = serial_scope(part, tx.policies)
    taken = tx.claimants(key, scope)
    if taken:
        return serial_taken(taken[0], command.receipt)
    unit = tx.new_unit()
    item = unit_subject(unit)
    label = unit_label(
        unit, part=part.part_number, serial=serial, name=part.name, revision=part.revision
    )
    refused = unfit(tx, serial, record) or queue_label(tx, label, item)
    if refused is not None:
        return refused
    entry = tx.append(
        UnitReceived(
            unit=unit,
            part_number=part.part_number,
            revision=part.revision,
            serial=serial,
            serial_key=key,
            scope=scope,
            generated=not command.serial,
            receipt=command.receipt,
            number=number,
            moves=_from_adjustment(item, location_place(command.location)),
        )
    )
    return unit, serial, entry


def assign_lot(tx: Tx, command: AssignLot) -> Verdict:
    """Make a quantity at a location a lot, or more of one, with its label, in one group (B16)."""
    record = tx.part(command.part_number)
    refused = _unassignable(record, Tracking.LOT, command.location, command.quantity)
    if record is None or refused is not None:
        return refused or stop("xS1", raw=command.part_number)
    part, place = record.part, location_place(command.location)
    number = command.lot_number or next_lot_number(tx, record)
    if not isinstance(number, str):
        return number
    key = serial_key(number, tx.policies, lot_case(record))
    lot = lot_id(part.part_number, key)
    item = lot_subject(lot)
    label = lot_label(
        lot,
        part=part.part_number,
        lot_number=number,
        quantity=(command.quantity, part.unit),
        name=part.name,
    )
    refused = queue_label(tx, label, item)
    if refused is not None:
        return refused
    held = stock_at(record, command.location).held
    _take(tx, record, command.location, command.quantity)
    entry = tx.append(
        LotReceived(
            lot=lot,
            part_number=part.part_number,
            lot_number=number,
            lot_key=key,
            receipt=command.receipt,
            moves=_from_adjustment(item, place, command.quantity),
        )
    )
    if held:
        tx.append(HoldPlaced(item=item, place=place, title=held))
    left = tx.balance(part_subject(part.part_number), place)
    return Recorded(entry, (("lot", number), ("left", plain(left))))
