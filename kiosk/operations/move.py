"""Moving stock from a location to another: both sides of the entry, in one transaction (H1)."""

from decimal import Decimal

from kiosk.domain.facts import HoldPlaced, Move, Moved, Task, location_place
from kiosk.domain.ids import LocationCode, subject_key
from kiosk.domain.link import LinkState
from kiosk.domain.messages import Refusal, Said, ok, stop
from kiosk.domain.records import LotRecord, UnitRecord
from kiosk.domain.rules.allotment import Sharing, kept_refused
from kiosk.domain.rules.inspection import name_of
from kiosk.domain.rules.move import QUARANTINE, Goods, goods_refused, stock_at, unit_refused
from kiosk.domain.rules.operation import allowed, known_refused
from kiosk.operations.ports import Recorded, Tx, Verdict
from kiosk.operations.quarantine import ensure_quarantine
from kiosk.operations.things import thing_of
from kiosk.operations.undo import take_back
from kiosk.workflows.move_states import MoveStock

CORRECTED = "quantity corrected"


def move_stock(tx: Tx, command: MoveStock) -> Verdict:
    """Move an item; refused as rules.move says, and where its source is not the one shown."""
    if command.instead:
        undone = take_back(tx, CORRECTED, command.item)
        if isinstance(undone, Said):
            return undone
    item = thing_of(tx, command.item)
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
    may = allowed(Task.MOVE, tx.uses, tx.operation_type)
    numbered = isinstance(item, UnitRecord | LotRecord)
    known = known_refused(may, name_of(item), "nothing_moved") if numbered else None
    if known is not None:
        return known
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
        ensure_quarantine(tx)
    return None


def _hold_goes_along(tx: Tx, before: Goods, command: MoveStock) -> None:
    """Hold at the target what was held at the source: a hold on a quantity is one on a place."""
    held = stock_at(before, command.source).held
    after = thing_of(tx, command.item)
    if not held or after is None or isinstance(after, UnitRecord):
        return
    there = stock_at(after, command.target)
    if there.quantity > Decimal(0) and not there.held:
        place = location_place(command.target)
        tx.append(HoldPlaced(item=command.item, place=place, title=held))
