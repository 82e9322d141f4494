"""Totals: where all that ever was of a lot or a part is now."""

from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import bindparam, func, select

from kiosk.domain.facts import Place
from kiosk.domain.ids import (
    LotId,
    PartNumber,
    Subject,
    lot_subject,
    part_subject,
    subject_kind,
)
from kiosk.domain.quantity import from_micro
from kiosk.domain.unit import Status
from kiosk.store.reading import Snapshot
from kiosk.store.schema import BALANCE, LOT, UNIT
from kiosk.store.sql import compiled

_BALANCES = compiled(
    select(BALANCE.c.place, BALANCE.c.quantity)
    .where(BALANCE.c.item == bindparam("item"))
    .where(BALANCE.c.quantity != bindparam("none"))
    .order_by(BALANCE.c.place)
)
_STATUSES = compiled(
    select(UNIT.c.status, func.count())
    .where(UNIT.c.part_number == bindparam("part"))
    .group_by(UNIT.c.status)
    .order_by(UNIT.c.status)
)
_ORIGINS = compiled(
    select(UNIT.c.origin, UNIT.c.place, func.count())
    .where(UNIT.c.part_number == bindparam("part"))
    .where(UNIT.c.status != bindparam("voided"))
    .group_by(UNIT.c.origin, UNIT.c.place)
)
_LOTS = compiled(
    select(LOT.c.lot, LOT.c.lot_number)
    .where(LOT.c.part_number == bindparam("part"))
    .order_by(LOT.c.lot_number, LOT.c.lot)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sums:
    """Where all that ever was of a lot or counted part is now; they sum to zero."""

    places: tuple[tuple[Place, Decimal], ...]

    def at(self, kind: str) -> tuple[tuple[Place, Decimal], ...]:
        """Return the places of one kind (`location`, `unit`) or the boundary place itself."""
        return tuple(pair for pair in self.places if subject_kind(pair[0]) == kind)

    def total(self, kind: str) -> Decimal:
        """Return the sum over `at(kind)`."""
        return sum((quantity for _, quantity in self.at(kind)), Decimal(0))


def sums(record: Snapshot, item: Subject) -> Sums:
    """Return the sums of a lot or counted part."""
    rows = record.cursor().execute(_BALANCES, (item, 0))
    return Sums(
        places=tuple(
            (Place(str(place)), from_micro(quantity if isinstance(quantity, int) else 0))
            for place, quantity in rows
        )
    )


def part_sums(record: Snapshot, part: PartNumber) -> Sums:
    """Return the sums of all that is of a part: its units, its lots and what is counted."""
    found: defaultdict[Place, Decimal] = defaultdict(Decimal)
    lots = (lot_subject(lot) for lot, _ in lots_of(record, part))
    for item in (part_subject(part), *lots):
        for place, quantity in sums(record, item).places:
            found[place] += quantity
    for origin, place, count in record.cursor().execute(_ORIGINS, (part, Status.VOIDED.value)):
        units = Decimal(count if isinstance(count, int) else 0)
        found[Place(str(origin))] -= units
        found[Place(str(place))] += units
    return Sums(places=tuple(each for each in sorted(found.items()) if each[1]))


def statuses(record: Snapshot, part: PartNumber) -> tuple[tuple[str, int], ...]:
    """Return how many units of a part stand in each status; voided ones never were."""
    rows = record.cursor().execute(_STATUSES, (part,)).fetchall()
    return tuple(
        (str(status), count)
        for status, count in rows
        if isinstance(count, int) and status != Status.VOIDED.value
    )


def lots_of(record: Snapshot, part: PartNumber) -> tuple[tuple[LotId, str], ...]:
    """Return the lots of a part by their numbers."""
    rows = record.cursor().execute(_LOTS, (part,)).fetchall()
    return tuple((LotId(str(lot)), str(number)) for lot, number in rows)
