"""Receipts under a tracking type that another station had switched before them."""

from sqlalchemy import bindparam, select

from kiosk.domain.facts import (
    LotMade,
    LotReceived,
    PartDefined,
    StockReceived,
    Tracking,
    UnitReceived,
)
from kiosk.domain.ids import (
    LotId,
    PartNumber,
    Subject,
    UnitId,
    lot_subject,
    part_subject,
    unit_subject,
)
from kiosk.domain.journal import Entry
from kiosk.store.driver import Cursor
from kiosk.store.fold.conflicts import Found, Order, set_conflicts
from kiosk.store.fold.entries import standing_of_kind
from kiosk.store.fold.watched import Definition, Watched
from kiosk.store.schema import LOT, UNIT
from kiosk.store.schema_shared import SWITCHED
from kiosk.store.sql import compiled, replacing

Receiving = UnitReceived | LotReceived | StockReceived | LotMade

RECEIVED = {
    UnitReceived.kind: Tracking.SERIAL,
    LotReceived.kind: Tracking.LOT,
    LotMade.kind: Tracking.LOT,
    StockReceived.kind: Tracking.UNTRACKED,
}
"""What a receipt, or the making of a lot, takes its part to be tracked by."""

_SWITCHED = replacing(SWITCHED)
_UNITS = compiled(
    select(UNIT.c.unit)
    .where(UNIT.c.part_number == bindparam("part_number"))
    .where(UNIT.c.made_hlc >= bindparam("hlc"))
)
_LOTS = compiled(select(LOT.c.lot).where(LOT.c.part_number == bindparam("part_number")))


def fold_definition(
    cursor: Cursor, fact: PartDefined, entry: Entry, before: Tracking | None, watched: Watched
) -> None:
    """Note a part that is tracked otherwise than before, and judge what was received since.

    Args:
        cursor: of the fold's transaction.
        fact: the definition.
        entry: that holds it.
        before: how the part was tracked by the last definition that was here.
        watched: told of it.
    """
    if before is not None and before is not fact.tracking:
        cursor.execute(_SWITCHED, (fact.part_number,))
    watched.forget_part(fact.part_number)
    if before is None or watched.is_last(entry) or not watched.definitions(fact.part_number):
        return
    units = cursor.execute(_UNITS, (fact.part_number, entry.hlc)).fetchall()
    lots = cursor.execute(_LOTS, (fact.part_number,)).fetchall()
    items = [
        *(unit_subject(UnitId(str(row[0]))) for row in units),
        *(lot_subject(LotId(str(row[0]))) for row in lots),
        part_subject(fact.part_number),
    ]
    for item in items:
        judge_item(cursor, item, fact.part_number, watched)


def fold_receipt(cursor: Cursor, fact: Receiving, entry: Entry, watched: Watched) -> None:
    """Judge a receipt of a part whose tracking was ever switched."""
    definitions = watched.definitions(fact.part_number)
    if definitions and _switch_before(definitions, entry) is not None:
        judge_item(cursor, fact.subjects[0], fact.part_number, watched)


def unfold_receipt(cursor: Cursor, fact: Receiving, watched: Watched) -> None:
    """Judge again what was received, after a receipt was taken back."""
    if watched.definitions(fact.part_number):
        judge_item(cursor, fact.subjects[0], fact.part_number, watched)


def judge_item(cursor: Cursor, item: Subject, part: PartNumber, watched: Watched) -> None:
    """Raise `tracking_changed` where receipts of `item` follow another station's switch."""
    definitions = watched.definitions(part)
    orders: list[Order] = []
    for kind in RECEIVED:
        for entry in standing_of_kind(cursor, item, kind):
            fact = entry.fact
            if isinstance(fact, Receiving) and fact.part_number == part:
                switch = _switch_before(definitions, entry)
                orders.extend((switch, entry.order) if switch is not None else ())
    subjects = tuple({part_subject(part), item})
    found = [Found(subjects, tuple(orders))] if orders else []
    set_conflicts(cursor, "tracking_changed", f"{item}\n{part}", found)


def tracked_since(cursor: Cursor, part: PartDefined) -> int:
    """Return when a part became tracked as it is, microseconds since 1970 UTC; 0 for always."""
    since = 0
    for entry in reversed(standing_of_kind(cursor, part_subject(part.part_number), part.kind)):
        fact = entry.fact
        if not isinstance(fact, PartDefined) or fact.tracking is not part.tracking:
            return since
        since = entry.at_us
    return since


def _switch_before(definitions: tuple[Definition, ...], receipt: Entry) -> Order | None:
    """Return the definition of another station that made the tracking what a receipt is not."""
    before = [each for each in definitions if each[0] < receipt.order]
    if not before or before[-1][1] is RECEIVED[receipt.kind]:
        return None
    at = len(before) - 1
    while at and before[at - 1][1] is before[-1][1]:
        at -= 1
    switch = before[at][0]
    return switch if at and switch[1] != receipt.station_id else None
