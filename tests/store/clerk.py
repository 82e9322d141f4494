"""Steps of receiving by chance: how the plant is set up, orders, what comes on them, dates."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from kiosk.domain.facts import (
    Action,
    CategoryDefined,
    Fact,
    LetterCase,
    OperationTypeDefined,
    OrderLine,
    OrderLineClosed,
    OrderPlaced,
    RuleDefined,
    SchemeDefined,
    ShelfLife,
    ShipmentAnnounced,
    Strategy,
    Task,
    Tracking,
)
from kiosk.domain.text import comparable
from kiosk.operations.make_lot import make_lot
from kiosk.operations.ports import Recorded, Tx, Verdict
from kiosk.operations.receive_counts import receive_stock
from kiosk.operations.receive_lots import receive_lot
from kiosk.operations.receive_units import receive_unit
from kiosk.operations.tracking import assign_lot, assign_units
from kiosk.workflows.carried import Origin
from kiosk.workflows.commands import ReceiveLot, ReceiveStock, ReceiveUnit
from kiosk.workflows.make_lot_states import MakeLot
from kiosk.workflows.tracking_states import AssignLot, AssignUnits
from tests.store.floor import Step
from tests.store.plant import (
    DOCK,
    LOT_NUMBERS,
    PASTE,
    PLACES,
    RECEIPT,
    SCREW,
    SENSOR,
    SERIALS,
    part,
)
from tests.store.station import RefusedHalfwayError

ORDERS = ("PO-1", "PO-2")
SUPPLIERS = ("ACME", "")
LINES = (
    OrderLine(line="1", part_number=SENSOR, quantity=Decimal(2), expected=date(2026, 12, 1)),
    OrderLine(line="2", part_number=PASTE, quantity=Decimal("2.5"), supplier_part="AC-77"),
    OrderLine(line="3", part_number=SCREW, quantity=Decimal(4)),
)
EXPIRIES = ("2027-01-31", "2027-02-28")


def set_up(tx: Tx, step: Step) -> bool:
    """Define a scheme, a category, an operation type, or parts that go by them."""
    facts: tuple[Fact, ...] = (
        SchemeDefined(
            name="OURS",
            pattern=("S{seq:4}", "T{seq:4}")[step.b % 2],
            letter_case=tuple(LetterCase)[step.n % len(LetterCase)],
        ),
        CategoryDefined(code="GLUE", name="glue", strategy=tuple(Strategy)[step.b % 3]),
        OperationTypeDefined(
            code="IN",
            name="dock",
            task=Task.RECEIVE,
            create_new=step.b % 2 == 0,
            use_existing=step.n % 2 == 0,
        ),
        RuleDefined(
            code="STOP",
            active=step.b % 2 == 0,
            action=tuple(Action)[step.n],
            title="NOT TODAY",
            message="{part}",
            lift=step.n == 1,
        ),
        replace(
            part(PASTE, Tracking.LOT),
            category=("GLUE", "")[step.b % 2],
            shelf_life=ShelfLife(expires=30 * step.n, alert=7),
        ),
        replace(
            part(SENSOR, Tracking.SERIAL),
            serial_scheme=("OURS", "")[step.b % 2],
            inspected=step.n == 1,
        ),
    )
    tx.append(facts[step.a % len(facts)])
    return True


def place_order(tx: Tx, step: Step) -> bool:
    """Place an order, or change it; a line may be gone from it afterwards."""
    fact = OrderPlaced(
        order=ORDERS[step.a % len(ORDERS)],
        supplier=SUPPLIERS[step.b % len(SUPPLIERS)],
        lines=LINES[: step.n],
    )
    tx.append(fact)
    return True


def close_line(tx: Tx, step: Step) -> bool:
    line = ("", "1", "2")[step.b % 3]
    number = ORDERS[step.a % len(ORDERS)]
    tx.append(OrderLineClosed(order=number, line=line, reason="cancelled"))
    return True


def announce(tx: Tx, step: Step) -> bool:
    serials = SERIALS[step.b % len(SERIALS) :]
    fact = ShipmentAnnounced(
        order=ORDERS[step.a % len(ORDERS)],
        line="1",
        notice=f"ASN-{step.n}",
        part_number=SENSOR,
        serials=serials,
        serial_keys=tuple(map(comparable, serials)),
        lot=LOT_NUMBERS[step.n % len(LOT_NUMBERS)],
    )
    tx.append(fact)
    return True


def _origin(tx: Tx, step: Step) -> Origin:
    number = ORDERS[step.a % len(ORDERS)]
    order = tx.order(number)
    return Origin(order=number, line=str(step.n), supplier=order.supplier if order else "ACME")


def receive_ordered(tx: Tx, step: Step) -> bool:
    """Receive a sensor, paste with the date on its label, or screws, on an order; make paste."""
    origin = _origin(tx, step)
    label = (("expiry", EXPIRIES[step.b % len(EXPIRIES)]),) if step.b % 3 else ()
    if step.n == 1:
        unit = ReceiveUnit(
            unit=tx.new_unit(),
            part_number=SENSOR,
            serial=SERIALS[step.b % len(SERIALS)],
            location=DOCK,
            receipt=RECEIPT,
            number=1,
            rejected=False,
            label=label,
            origin=origin,
            lot=LOT_NUMBERS[step.b % len(LOT_NUMBERS)],
        )
        return isinstance(receive_unit(tx, unit), Recorded)
    if step.n == 2 and step.b % 4 == 0:
        made = MakeLot(
            part_number=PASTE,
            lot_number=LOT_NUMBERS[step.a % len(LOT_NUMBERS)],
            batch=LOT_NUMBERS[step.a % len(LOT_NUMBERS)],
            quantity=Decimal(step.n),
            location=DOCK,
        )
        return isinstance(make_lot(tx, made), Recorded)
    if step.n == 2:
        lot = ReceiveLot(
            part_number=PASTE,
            lot_number=LOT_NUMBERS[step.b % len(LOT_NUMBERS)],
            quantity=Decimal(step.n),
            location=PLACES[step.b % len(PLACES)],
            receipt=RECEIPT,
            label=label,
            origin=origin,
        )
        return isinstance(receive_lot(tx, lot), Recorded)
    screws = ReceiveStock(
        part_number=SCREW,
        quantity=Decimal(step.n),
        location=DOCK,
        receipt=RECEIPT,
        origin=origin,
    )
    return isinstance(receive_stock(tx, screws), Recorded)


def assign(tx: Tx, step: Step) -> bool:
    """Track screws by a number, and give one to what lies at the dock without (B16)."""
    serial = step.b % 2 == 0
    tx.append(part(SCREW, Tracking.SERIAL if serial else Tracking.LOT))
    if serial:
        units = AssignUnits(
            part_number=SCREW,
            location=DOCK,
            serial=f"SCR-{step.a}",
            count=1,
            receipt=RECEIPT,
            number=1,
        )
        return _done(assign_units(tx, units))
    lot = AssignLot(
        part_number=SCREW,
        location=DOCK,
        lot_number=f"BAG-{step.a}",
        quantity=Decimal(step.n),
        receipt=RECEIPT,
    )
    return _done(assign_lot(tx, lot))


def _done(verdict: Verdict) -> bool:
    if not isinstance(verdict, Recorded):
        raise RefusedHalfwayError
    return True
