"""The same for orders and how a plant is set up: the last said of each, and what came."""

from collections import defaultdict
from collections.abc import Mapping
from decimal import Decimal

from kiosk.domain.facts import (
    CategoryDefined,
    Fact,
    LotReceived,
    OperationTypeDefined,
    OrderLineClosed,
    OrderPlaced,
    RuleDefined,
    SchemeDefined,
    ShipmentAnnounced,
    StockReceived,
    UnitReceived,
)
from kiosk.store.reading import snapshot
from tests.store.clerk import ORDERS
from tests.store.reference_shared import SharedWorld
from tests.store.station import Station

Open = Mapping[str, tuple[Decimal, Decimal]]
"""By line: how much came, how much is still to come."""


Defined = SchemeDefined | CategoryDefined | OperationTypeDefined | RuleDefined


def set_up(world: SharedWorld) -> set[Fact]:
    """Return the definitions that hold."""
    last: dict[str, Fact] = {}
    for _, fact in world.standing:
        if isinstance(fact, Defined):
            last[fact.subjects[0]] = fact
    return set(last.values())


def orders(world: SharedWorld) -> dict[str, Open]:
    """Return the orders that stand, with what came and what is open of each of their lines."""
    placed: dict[str, OrderPlaced] = {}
    came: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
    closed: set[tuple[str, str]] = set()
    for _, fact in world.standing:
        match fact:
            case OrderPlaced():
                placed[fact.order] = fact
            case OrderLineClosed():
                closed.add((fact.order, fact.line))
            case UnitReceived() | LotReceived() | StockReceived():
                came[fact.order, fact.order_line] += sum(each.quantity for each in fact.moves)
            case _:
                pass
    found: dict[str, Open] = {}
    for number, order in placed.items():
        found[number] = {
            each.line: (
                came[number, each.line],
                Decimal(0)
                if closed & {(number, each.line), (number, "")}
                else max(each.quantity - came[number, each.line], Decimal(0)),
            )
            for each in order.lines
        }
    return found


def announced(world: SharedWorld) -> dict[tuple[str, str, str], tuple[str, str, bool]]:
    """Return (order, line, serial) → (notice, lot, whether it came) of what is announced."""
    last: dict[tuple[str, str, str], tuple[str, str]] = {}
    came: set[tuple[str, str, str]] = set()
    for _, fact in world.standing:
        if isinstance(fact, ShipmentAnnounced):
            for key in fact.serial_keys:
                last[fact.order, fact.line, key] = (fact.notice, fact.lot)
        elif isinstance(fact, UnitReceived) and fact.order:
            came.add((fact.order, fact.order_line, fact.serial_key))
    return {key: (*said, key in came) for key, said in last.items()}


def check_orders(one: Station, world: SharedWorld) -> None:
    """Compare the setup, and what came, is open and announced of each order, with the record."""
    with snapshot(one.path) as record:
        setups = record.reader.catalogue.setups
        defined = (setups.schemes, setups.categories, setups.operations, setups.rules)
        found = record.reader.orders()
        said = [each for number in ORDERS for each in record.reader.announced(number)]
    assert {each for by_code in defined for each in by_code.values()} == set_up(world)
    assert {
        order.number: {each.line.line: (each.received, each.open) for each in order.lines}
        for order in found
    } == orders(world)
    assert {
        (each.order, each.line, each.serial_key): (each.notice, each.lot, each.found)
        for each in said
    } == announced(world)
