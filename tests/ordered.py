"""A shop with two purchase orders, one of them with its supplier's list of serials."""

from decimal import Decimal
from pathlib import Path

from kiosk.domain.orders import LineState, Order
from kiosk.importer.report import ImportKind
from tests.play import AT, PUMP_SHOP, Shop, open_shop

ORDERS = """\
order,line,part_number,quantity,supplier,supplier_part,expected_date
PO-1,1,BOARD,3,ACME,AC-77,2026-03-12
PO-1,2,SEAL,100,ACME,AC-S,
PO-1,3,WASHER,50,ACME,,
PO-2,1,MOTOR,2,BOLT & CO,,2026-03-20
PO-2,2,CHIP,500,BOLT & CO,,
"""

ANNOUNCED = """\
order,line,part_number,serial,notice,lot
PO-1,1,BOARD,B-1,N-9,
PO-1,1,BOARD,B-2,N-9,
PO-1,1,BOARD,B-3,N-9,
"""

CLERK, SUPERVISOR = "1003\n", "1001\n"
BOARDS = CLERK + "C.RECEIVE\nPO-1\nBOARD\nDOCK\n"
MOTORS = CLERK + "C.RECEIVE\nPO-2\nMOTOR\nDOCK\n"


def open_ordered(folder: Path) -> Shop:
    """Open the pump shop with its orders on Monday, 9 March 2026."""
    shop = open_shop(folder)
    shop.play(f"!clock {AT}")
    imports = ((ImportKind.ORDERS, ORDERS), (ImportKind.ANNOUNCED, ANNOUNCED))
    for kind, text in (*PUMP_SHOP, *imports):
        shop.take(kind, text)
    return shop


def order(shop: Shop, number: str = "PO-1") -> Order:
    found = shop.app.store.look(lambda look: look.order(number))
    assert found is not None
    return found


def line(shop: Shop, key: str, number: str = "PO-1") -> LineState:
    found = order(shop, number).named(key)
    assert found is not None
    return found


def received(shop: Shop, number: str = "PO-1") -> list[Decimal]:
    """Return what came on each line of an order."""
    return [each.received for each in order(shop, number).lines]


def approvals(shop: Shop) -> list[tuple[str, object]]:
    """Return the kind of each entry that somebody else approved, and who."""
    rows = shop.rows(
        "select kind, json_extract(envelope, '$.approved_by') from journal"
        " where json_extract(envelope, '$.approved_by') is not null order by id"
    )
    return [(str(kind).removesuffix(".1"), who) for kind, who in rows]
