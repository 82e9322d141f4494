"""What may happen in the plant by chance: each step is tried, and refused where rules say so."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal

from kiosk.domain.facts import (
    ADJUSTMENT,
    CUSTOMER,
    SCRAP,
    Archived,
    BomLine,
    Counted,
    Fact,
    HoldPlaced,
    LocationDefined,
    Move,
    Moved,
    PolicySet,
    Returned,
    Scrapped,
    Shipped,
    Tracking,
    location_place,
)
from kiosk.domain.ids import Subject, UnitId, subject_key, subject_kind, unit_subject
from kiosk.domain.people import Role
from kiosk.domain.unit import Status
from kiosk.operations.build import complete_run
from kiosk.operations.install import install_lot, install_stock, install_unit
from kiosk.operations.ports import Recorded, Tx
from kiosk.operations.remove import remove
from kiosk.operations.undo import undo_last
from kiosk.workflows.commands import (
    CompleteRun,
    InstallLot,
    InstallStock,
    InstallUnit,
    Remove,
)
from tests.store.plant import (
    BOARD,
    BOARD_LINES,
    BOARDS,
    BOXES,
    DOCK,
    LOT_NUMBERS,
    PLACES,
    RUNS,
    SCREW,
    SENSOR,
    SENSORS,
    SERIALS,
    UNITS,
    lot_item,
    part,
    receive_paste,
    receive_screws,
    receive_sensor,
    release,
    start,
)

DISPOSITIONS = ("stock", "hold", "scrap")


@dataclass(frozen=True, slots=True)
class Step:
    """Something that is tried; `a`, `b` and `n` choose with what."""

    what: str
    a: int
    b: int
    n: int


def take(tx: Tx, step: Step) -> bool:
    """Try a step; whether it came on record."""
    return STEPS[step.what](tx, step)


def _receive(tx: Tx, step: Step) -> bool:
    return receive_sensor(tx, tx.new_unit(), SERIALS[step.a % len(SERIALS)])


def _receive_lot(tx: Tx, step: Step) -> bool:
    place = PLACES[step.b % len(PLACES)]
    return receive_paste(tx, step.a % len(LOT_NUMBERS), step.n, place)


def _receive_stock(tx: Tx, step: Step) -> bool:
    return receive_screws(tx, step.n)


def _start(tx: Tx, step: Step) -> bool:
    return start(tx, tx.new_unit(), BOARD, SERIALS[step.a % len(SERIALS)])


def _install(tx: Tx, step: Step) -> bool:
    parent, unit = BOARDS[step.a % len(BOARDS)], SENSORS[step.b % len(SENSORS)]
    return isinstance(install_unit(tx, InstallUnit(parent=parent, unit=unit, line="1")), Recorded)


def _install_board(tx: Tx, step: Step) -> bool:
    parent, unit = BOXES[step.a % len(BOXES)], BOARDS[step.b % len(BOARDS)]
    return isinstance(install_unit(tx, InstallUnit(parent=parent, unit=unit, line="1")), Recorded)


def _install_lot(tx: Tx, step: Step) -> bool:
    command = InstallLot(
        parent=BOARDS[step.a % len(BOARDS)],
        lot=lot_item(step.b % len(LOT_NUMBERS)),
        line="2",
        location=DOCK,
        quantity=Decimal(step.n),
        instead=False,
    )
    return isinstance(install_lot(tx, command), Recorded)


def _install_stock(tx: Tx, step: Step) -> bool:
    command = InstallStock(
        parent=BOARDS[step.a % len(BOARDS)],
        part_number=SCREW,
        line="3",
        location=DOCK,
        quantity=Decimal(step.n),
    )
    return isinstance(install_stock(tx, command), Recorded)


def _remove(tx: Tx, step: Step) -> bool:
    parent = RUNS[step.a % len(RUNS)]
    build = tx.build(parent)
    fitted = [each for one in build.requirements for each in one.fitted] if build else []
    if not fitted:
        return False
    chosen = fitted[step.b % len(fitted)]
    command = Remove(
        parent=parent,
        item=chosen.item,
        line=chosen.line,
        quantity=Decimal(1),
        disposition=DISPOSITIONS[step.n % len(DISPOSITIONS)],
        reason="",
    )
    return isinstance(remove(tx, command), Recorded)


def _complete(tx: Tx, step: Step) -> bool:
    parent = RUNS[step.a % len(RUNS)]
    return isinstance(complete_run(tx, CompleteRun(parent=parent)), Recorded)


def _free(tx: Tx, unit: UnitId) -> Move | None:
    """A move of a unit from where it lies available, its target still the same place."""
    record = tx.unit(unit)
    if record is None or record.status is not Status.AVAILABLE:
        return None
    place = record.state.place
    return Move(item=unit_subject(unit), source=place, target=place)


def _leave(tx: Tx, step: Step) -> bool:
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


def _give_back(tx: Tx, step: Step) -> bool:
    unit = UNITS[step.a % len(UNITS)]
    record = tx.unit(unit)
    if record is None or record.status is not Status.SHIPPED:
        return False
    target = location_place(DOCK)
    move = Move(item=unit_subject(unit), source=CUSTOMER, target=target)
    tx.append(Returned(item=unit_subject(unit), moves=(move,)))
    return True


def _move(tx: Tx, step: Step) -> bool:
    target = location_place(PLACES[step.b % len(PLACES)])
    free = _free(tx, UNITS[step.a % len(UNITS)])
    if free is None or free.source == target:
        return False
    move = Move(item=free.item, source=free.source, target=target)
    tx.append(Moved(item=free.item, moves=(move,)))
    return True


def _move_lot(tx: Tx, step: Step) -> bool:
    item = lot_item(step.a % len(LOT_NUMBERS))
    source, target = (location_place(each) for each in PLACES)
    if tx.balance(item, source) < step.n:
        return False
    move = Move(item=item, source=source, target=target, quantity=Decimal(step.n))
    tx.append(Moved(item=item, moves=(move,)))
    return True


def _count(tx: Tx, step: Step) -> bool:
    item = lot_item(step.a % len(LOT_NUMBERS))
    place = location_place(PLACES[step.b % len(PLACES)])
    off = step.n - tx.balance(item, place)
    if off == 0:
        return False
    legs = (ADJUSTMENT, place) if off > 0 else (place, ADJUSTMENT)
    move = Move(item=item, source=legs[0], target=legs[1], quantity=abs(off))
    tx.append(Counted(item=item, place=place, moves=(move,)))
    return True


def _hold(tx: Tx, step: Step) -> bool:
    items: tuple[Subject, ...] = (*(unit_subject(each) for each in UNITS), lot_item(0))
    item = items[step.a % len(items)]
    if subject_kind(item) == "unit" and tx.unit(UnitId(subject_key(item))) is None:
        return False
    place = "" if subject_kind(item) == "unit" else location_place(DOCK)
    tx.append(HoldPlaced(item=item, place=place, title="scratched"))
    return True


def _undo(tx: Tx, _step: Step) -> bool:
    return isinstance(undo_last(tx, Role.SUPERVISOR), Recorded)


def _edit(tx: Tx, step: Step) -> bool:
    facts: tuple[Fact, ...] = (
        part(SENSOR, Tracking.SERIAL, revision="AB"[step.b % 2]),
        PolicySet(name="any_revision", value=("off", "on")[step.b % 2]),
        LocationDefined(code=PLACES[1], name=f"name {step.b}"),
    )
    tx.append(facts[step.a % len(facts)])
    return True


def _release(tx: Tx, step: Step) -> bool:
    more = BomLine(line="1", component=SENSOR, quantity=Decimal(1 + step.b % 2))
    release(tx, BOARD, (more, *BOARD_LINES[1:]))
    return True


STEPS: Mapping[str, Callable[[Tx, Step], bool]] = {
    "receive": _receive,
    "receive lot": _receive_lot,
    "receive stock": _receive_stock,
    "start": _start,
    "install": _install,
    "install board": _install_board,
    "install lot": _install_lot,
    "install stock": _install_stock,
    "remove": _remove,
    "complete": _complete,
    "leave": _leave,
    "give back": _give_back,
    "move": _move,
    "move lot": _move_lot,
    "count": _count,
    "hold": _hold,
    "undo": _undo,
    "edit": _edit,
    "release": _release,
}
