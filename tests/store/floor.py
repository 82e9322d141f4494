"""Steps of stock on the floor by chance: what leaves, comes back, is moved, counted, held."""

from dataclasses import dataclass
from decimal import Decimal

from kiosk.domain.facts import (
    ADJUSTMENT,
    CUSTOMER,
    SCRAP,
    Archived,
    Counted,
    Fact,
    HoldPlaced,
    Move,
    Moved,
    Returned,
    Scrapped,
    Shipped,
    location_place,
)
from kiosk.domain.ids import Subject, UnitId, subject_key, subject_kind, unit_subject
from kiosk.domain.naming import INCOMING_INSPECTION
from kiosk.domain.unit import Status
from kiosk.operations.inspect import inspect
from kiosk.operations.ports import Recorded, Tx
from kiosk.workflows.inspect_states import Inspect
from tests.store.plant import DOCK, LOT_NUMBERS, PLACES, UNITS, lot_item


@dataclass(frozen=True, slots=True)
class Step:
    """Something that is tried; `a`, `b` and `n` choose with what."""

    what: str
    a: int
    b: int
    n: int


def _free(tx: Tx, unit: UnitId) -> Move | None:
    """A move of a unit from where it lies available, its target still the same place."""
    record = tx.unit(unit)
    if record is None or record.status is not Status.AVAILABLE:
        return None
    place = record.state.place
    return Move(item=unit_subject(unit), source=place, target=place)


def leave(tx: Tx, step: Step) -> bool:
    """Scrap, ship or archive an available unit."""
    unit = UNITS[step.a % len(UNITS)]
    free = _free(tx, unit)
    if free is None:
        return False
    gone = Move(item=free.item, source=free.source, target=SCRAP)
    sold = Move(item=free.item, source=free.source, target=CUSTOMER)
    facts: tuple[Fact, ...] = (
        Scrapped(item=free.item, reason="dropped", moves=(gone,)),
        Shipped(item=free.item, customer="ACME", moves=(sold,)),
        Archived(item=free.item, reason="old", moves=()),
    )
    tx.append(facts[step.n % len(facts)])
    return True


def give_back(tx: Tx, step: Step) -> bool:
    unit = UNITS[step.a % len(UNITS)]
    record = tx.unit(unit)
    if record is None or record.status is not Status.SHIPPED:
        return False
    target = location_place(DOCK)
    move = Move(item=unit_subject(unit), source=CUSTOMER, target=target)
    tx.append(Returned(item=unit_subject(unit), moves=(move,)))
    return True


def move(tx: Tx, step: Step) -> bool:
    target = location_place(PLACES[step.b % len(PLACES)])
    free = _free(tx, UNITS[step.a % len(UNITS)])
    if free is None or free.source == target:
        return False
    move = Move(item=free.item, source=free.source, target=target)
    tx.append(Moved(item=free.item, moves=(move,)))
    return True


def move_lot(tx: Tx, step: Step) -> bool:
    item = lot_item(step.a % len(LOT_NUMBERS))
    source, target = (location_place(each) for each in PLACES)
    if tx.balance(item, source) < step.n:
        return False
    move = Move(item=item, source=source, target=target, quantity=Decimal(step.n))
    tx.append(Moved(item=item, moves=(move,)))
    return True


def count(tx: Tx, step: Step) -> bool:
    item = lot_item(step.a % len(LOT_NUMBERS))
    place = location_place(PLACES[step.b % len(PLACES)])
    off = step.n - tx.balance(item, place)
    if off == 0:
        return False
    legs = (ADJUSTMENT, place) if off > 0 else (place, ADJUSTMENT)
    move = Move(item=item, source=legs[0], target=legs[1], quantity=abs(off))
    tx.append(Counted(item=item, place=place, moves=(move,)))
    return True


def await_inspection(tx: Tx, step: Step) -> bool:
    """Hold what came in until it was inspected, as a receipt does."""
    if step.n % 2:
        unit = UNITS[step.a % len(UNITS)]
        if tx.unit(unit) is None:
            return False
        tx.append(HoldPlaced(item=unit_subject(unit), place="", title=INCOMING_INSPECTION))
        return True
    place = location_place(PLACES[step.b % len(PLACES)])
    item = lot_item(step.a % len(LOT_NUMBERS))
    tx.append(HoldPlaced(item=item, place=place, title=INCOMING_INSPECTION))
    return True


def inspect_one(tx: Tx, step: Step) -> bool:
    """Accept, reject, or reject a part of what waits, if anything does."""
    if step.n % 2:
        unit = tx.unit(UNITS[step.a % len(UNITS)])
        if unit is None or unit.status is not Status.INSPECTION:
            return False
        item, place, lies = unit_subject(unit.state.unit), PLACES[0], Decimal(1)
    else:
        item = lot_item(step.a % len(LOT_NUMBERS))
        place = PLACES[step.b % len(PLACES)]
        lies = tx.balance(item, location_place(place))
    failing = (Decimal(0), lies, Decimal(1))[step.b % 3]
    command = Inspect(item=item, place=place, quantity=lies, failing=max(failing, Decimal(0)))
    return isinstance(inspect(tx, command), Recorded)


def hold(tx: Tx, step: Step) -> bool:
    items: tuple[Subject, ...] = (*(unit_subject(each) for each in UNITS), lot_item(0))
    item = items[step.a % len(items)]
    if subject_kind(item) == "unit" and tx.unit(UnitId(subject_key(item))) is None:
        return False
    place = "" if subject_kind(item) == "unit" else location_place(DOCK)
    tx.append(HoldPlaced(item=item, place=place, title="scratched"))
    return True
