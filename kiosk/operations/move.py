"""Moving stock from a location to another: both sides of the entry, in one transaction (H1)."""

from decimal import Decimal

from kiosk.domain.facts import HoldPlaced, LocationDefined, Move, Moved, location_place
from kiosk.domain.ids import (
    LocationCode,
    LotId,
    PartNumber,
    Subject,
    UnitId,
    subject_key,
    subject_kind,
)
from kiosk.domain.link import LinkState
from kiosk.domain.messages import Refusal, Said, ok, stop
from kiosk.domain.records import LotRecord, UnitRecord
from kiosk.domain.rules.allotment import Sharing, kept_refused
from kiosk.domain.rules.move import QUARANTINE, Goods, goods_refused, stock_at, unit_refused
from kiosk.operations.ports import Recorded, Tx, Verdict
from kiosk.operations.undo import take_back
from kiosk.workflows.move_states import MoveStock

CORRECTED = "quantity corrected"


def move_stock(tx: Tx, command: MoveStock) -> Verdict:
    """Move an item; refused as rules.move says, and where its source is not the one shown."""
    if command.instead:
        undone = take_back(tx, CORRECTED, command.item)
        if isinstance(undone, Said):
            return undone
    item = _item(tx, command.item)
    if item is None:
        return stop("xS1", raw=subject_key(command.item))
    refused = _refused(tx, item, command) or _target_unknown(tx, command.target)
    if refused is not None:
        return refused
    unit = isinstance(item, UnitRecord)
    source = item.state.place if unit else location_place(command.source)
    target = location_place(command.target)
    entry = tx.append(
        Moved(
            item=command.item,
            moves=(
                Move(
                    item=command.item,
                    source=source,
                    target=target,
                    quantity=command.quantity,
                ),
            ),
        )
    )
    if isinstance(item, UnitRecord):
        return Recorded(entry)
    _hold_goes_along(tx, item, command)
    have = tx.balance(command.item, target)
    return Recorded(entry, (("have", have),), _instead(item, command.target, tx.sharing))


def _refused(tx: Tx, item: UnitRecord | Goods, command: MoveStock) -> Said | None:
    if isinstance(item, UnitRecord):
        return unit_refused(item, command.target)
    refused = goods_refused(item, command.source, command.target, command.quantity)
    if refused is None and isinstance(item, LotRecord):
        return kept_refused(item.lot_number, command.source, tx.sharing)
    return refused


def _instead(item: Goods, target: LocationCode, sharing: Sharing) -> Said | None:
    """Say of an allotment that it binds others only once they can know of it."""
    alone = sharing.link.state is LinkState.ALONE
    if alone or not isinstance(item, LotRecord) or not sharing.own(target):
        return None
    return ok("stock_allotted")


def _target_unknown(tx: Tx, target: LocationCode) -> Refusal | None:
    """Make quarantine known before anything is put there; refuse any other unknown location."""
    if tx.location(target) is None:
        if target != QUARANTINE:
            return stop("xS1", raw=target)
        tx.append(LocationDefined(code=QUARANTINE, name="Quarantine"))
    return None


def _item(tx: Tx, item: Subject) -> UnitRecord | Goods | None:
    key = subject_key(item)
    match subject_kind(item):
        case "unit":
            return tx.unit(UnitId(key))
        case "lot":
            return tx.lot(LotId(key))
        case _:
            return tx.part(PartNumber(key))


def _hold_goes_along(tx: Tx, before: Goods, command: MoveStock) -> None:
    """Hold at the target what was held at the source: a hold on a quantity is one on a place."""
    held = stock_at(before, command.source).held
    after = _item(tx, command.item)
    if not held or after is None or isinstance(after, UnitRecord):
        return
    there = stock_at(after, command.target)
    if there.quantity > Decimal(0) and not there.held:
        place = location_place(command.target)
        tx.append(HoldPlaced(item=command.item, place=place, title=held))
