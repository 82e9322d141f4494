"""Opening stock: what lay here before the record began, put on it as a count would (DESIGN 3).

It comes from `adjustment`, not from a supplier: nobody delivered it today, it is on no order, and
what was received stays what came through the door. No label is queued: it is not in hand. Its
expiry is the file's or none: no shelf life is counted from the day of the import.
"""

from decimal import Decimal
from enum import Enum
from typing import assert_never

from kiosk.domain.expiry import Printed, dates_at_receipt, lot_dates
from kiosk.domain.facts import (
    ADJUSTMENT,
    NO_DATES,
    Dates,
    LotReceived,
    Move,
    PartDefined,
    StockReceived,
    Tracking,
    UnitReceived,
    location_place,
)
from kiosk.domain.goods import Goods
from kiosk.domain.ids import (
    LocationCode,
    ReceiptId,
    Subject,
    lot_id,
    lot_subject,
    part_subject,
    subject_key,
    unit_subject,
)
from kiosk.domain.messages import Refusal, stop
from kiosk.domain.quantity import plain
from kiosk.domain.records import PartRecord
from kiosk.domain.rules.expiry import are_kept, dates_disagree
from kiosk.domain.rules.making import origins_disagree
from kiosk.domain.rules.receive import serial_key, serial_scope, serial_taken
from kiosk.domain.schemes import lot_case, serial_case
from kiosk.domain.unit import Status
from kiosk.operations.numbers import unfit
from kiosk.operations.ports import Recorded, Tx, Verdict


class Already(Enum):
    """What is on record as the file has it; nothing is added."""

    UNCHANGED = "unchanged"


def open_stock(tx: Tx, record: PartRecord, goods: Goods, receipt: ReceiptId) -> Verdict | Already:
    """Put one row of opening stock on record, of the part in `record`, whose stock may be old.

    Refused: a serial that is taken (xR1 to xR4) or does not fit (xR6), a lot whose expiry or
    origin is another one (xL2, xL3, xL14), and goods of which some lie there already (xR44).
    """
    match record.part.tracking:
        case Tracking.SERIAL:
            return _unit(tx, record, goods, receipt)
        case Tracking.LOT:
            return _lot(tx, record, goods, receipt)
        case Tracking.UNTRACKED:
            return _count(tx, record.part, goods, receipt)
        case _:
            assert_never(record.part.tracking)


def _unit(tx: Tx, record: PartRecord, goods: Goods, receipt: ReceiptId) -> Verdict | Already:
    part = record.part
    key = serial_key(goods.serial, tx.policies, serial_case(record))
    scope = serial_scope(part, tx.policies, goods.supplier)
    for taken in tx.claimants(key, scope)[:1]:
        state = taken.state
        here = state.part_number == part.part_number and subject_key(state.place) == goods.location
        if here and state.status is Status.AVAILABLE:
            return Already.UNCHANGED
        return serial_taken(taken, receipt)
    misfit = unfit(tx, goods.serial, record)
    if misfit is not None:
        return misfit
    unit = tx.new_unit()
    return Recorded(
        tx.append(
            UnitReceived(
                unit=unit,
                part_number=part.part_number,
                revision=part.revision,
                serial=goods.serial,
                serial_key=key,
                scope=scope,
                generated=False,
                receipt=receipt,
                number=goods.at,
                moves=_moves(unit_subject(unit), goods),
                lot=goods.lot,
                supplier=goods.supplier,
                dates=_dates(tx, part, goods),
            )
        )
    )


def _lot(tx: Tx, record: PartRecord, goods: Goods, receipt: ReceiptId) -> Verdict | Already:
    part = record.part
    key = serial_key(goods.lot, tx.policies, lot_case(record))
    lot = lot_id(part.part_number, key)
    before = tx.lot(lot)
    dates = _dates(tx, part, goods)
    if before is not None:
        printed = Printed(expires=goods.expires)
        refused = origins_disagree(before, goods.supplier) if goods.supplier else None
        refused = refused or dates_disagree(before, printed, tx.policies)
        if refused is not None:
            return refused
        dates = lot_dates(before.dates, dates)
    lies = _lies_there(tx, lot_subject(lot), part, goods)
    if lies is not None:
        return lies
    return Recorded(
        tx.append(
            LotReceived(
                lot=lot,
                part_number=part.part_number,
                lot_number=goods.lot,
                lot_key=key,
                receipt=receipt,
                moves=_moves(lot_subject(lot), goods),
                supplier=goods.supplier,
                dates=dates,
            )
        )
    )


def _count(tx: Tx, part: PartDefined, goods: Goods, receipt: ReceiptId) -> Verdict | Already:
    if goods.lot and tx.policies["free_batches"] != "on":
        return stop("xR45", part=part.part_number, lot=goods.lot)
    item = part_subject(part.part_number)
    lies = _lies_there(tx, item, part, goods)
    if lies is not None:
        return lies
    return Recorded(
        tx.append(
            StockReceived(
                part_number=part.part_number,
                receipt=receipt,
                moves=_moves(item, goods),
                batch=goods.lot,
                supplier=goods.supplier,
            )
        )
    )


def _lies_there(
    tx: Tx, item: Subject, part: PartDefined, goods: Goods
) -> Refusal | Already | None:
    """Tell that as much lies there already, or refuse to add to what does: that is a count."""
    have = tx.balance(item, location_place(goods.location))
    if have == Decimal(0):
        return None
    if have == goods.quantity:
        return Already.UNCHANGED
    return stop(
        "xR44",
        sn=goods.named,
        loc=goods.location,
        have=plain(have),
        q=plain(goods.quantity),
        unit=part.unit,
    )


def _moves(item: Subject, goods: Goods) -> tuple[Move, ...]:
    target = location_place(LocationCode(goods.location))
    return (Move(item=item, source=ADJUSTMENT, target=target, quantity=goods.quantity),)


def _dates(tx: Tx, part: PartDefined, goods: Goods) -> Dates:
    if goods.expires is None or not are_kept(tx.policies):
        return NO_DATES
    printed = Printed(expires=goods.expires)
    return dates_at_receipt(part.shelf_life, tx.now.date(), printed)
