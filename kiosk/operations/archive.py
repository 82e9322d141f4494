"""Archiving: out of stock for good, on record and searchable, its number retired (B18)."""

from kiosk.domain.facts import ADJUSTMENT, Archived, Move, location_place
from kiosk.domain.ids import LotId, PartNumber, UnitId, subject_key, subject_kind
from kiosk.domain.messages import stop
from kiosk.domain.records import LotRecord, UnitRecord
from kiosk.domain.rules.leaving import lot_kept, unit_kept
from kiosk.domain.rules.move import Goods, goods_name, stock_at, too_many
from kiosk.operations.ports import Recorded, Tx, Verdict
from kiosk.workflows.leaving_states import Archive


def archive(tx: Tx, command: Archive) -> Verdict:
    """Archive a unit, or all of a lot or counted part at a location; refused as rules say."""
    key = subject_key(command.item)
    match subject_kind(command.item):
        case "unit":
            item = tx.unit(UnitId(key))
        case "lot":
            item = tx.lot(LotId(key))
        case _:
            item = tx.part(PartNumber(key))
    if item is None:
        return stop("xS1", raw=key)
    if isinstance(item, UnitRecord):
        return _unit(tx, command, item)
    return _goods(tx, command, item)


def _unit(tx: Tx, command: Archive, unit: UnitRecord) -> Verdict:
    refused = unit_kept(unit)
    if refused is not None:
        return refused
    gone = Move(item=command.item, source=unit.state.place, target=ADJUSTMENT)
    fact = Archived(item=command.item, reason=command.reason, moves=(gone,))
    return Recorded(tx.append(fact))


def _goods(tx: Tx, command: Archive, goods: Goods) -> Verdict:
    refused = lot_kept(goods) if isinstance(goods, LotRecord) else None
    if refused is not None:
        return refused
    there = stock_at(goods, command.location)
    if there.quantity <= 0:
        return too_many(goods_name(goods), there)
    gone = Move(
        item=command.item,
        source=location_place(command.location),
        target=ADJUSTMENT,
        quantity=there.quantity,
    )
    entry = tx.append(Archived(item=command.item, reason=command.reason, moves=(gone,)))
    return Recorded(entry, (("quantity", there.quantity),))
