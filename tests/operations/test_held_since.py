"""What was put on hold between a step and its transaction is not built in."""

from dataclasses import replace
from decimal import Decimal

import pytest

from kiosk.domain.facts import HoldPlaced, Place, Tracking, location_place
from kiosk.domain.ids import LocationCode, PartNumber, Subject, lot_subject, part_subject
from kiosk.domain.messages import stop
from kiosk.domain.naming import INCOMING_INSPECTION
from kiosk.operations.ports import Recorded
from kiosk.workflows.carried import Draw
from kiosk.workflows.commands import InstallLot, InstallLots, InstallStock
from tests.operations.test_rechecks import carried, pump, refused
from tests.play import Shop

WASHER = PartNumber("WASHER")


@pytest.fixture
def short(shop: Shop) -> Shop:
    """Lines 3 and 4 of the pump are open again, what was in them lies on the bench."""
    shop.play("C.REMOVE\nP-1\nL-2\n!key stock\nL-1\n!key stock\nWASHER\n!key 12\n!key stock")
    return shop


def seals(shop: Shop, number: str = "L-1") -> InstallLot:
    lot = shop.lot(number)
    place = max(lot.stock, key=lambda each: each.quantity).location
    return InstallLot(
        parent=pump(shop),
        lot=lot_subject(lot.lot),
        line="3",
        location=place,
        quantity=Decimal(1),
    )


def washers(shop: Shop) -> InstallStock:
    place = shop.part("WASHER").stock[0].location
    return InstallStock(
        parent=pump(shop), part_number=WASHER, line="4", location=place, quantity=Decimal(2)
    )


def held(shop: Shop, item: Subject, place: Place | str, title: str = "cracked") -> None:
    shop.record(HoldPlaced(item=item, place=place, title=title), actor="1002")


@pytest.mark.parametrize("whole", [False, True])
def test_a_lot_that_was_held_since_is_not_taken(short: Shop, *, whole: bool) -> None:
    taking = seals(short)
    held(short, taking.lot, "" if whole else location_place(taking.location))
    why = stop("xI7", sn="L-1", title="cracked")
    assert refused(short, taking) == why
    draw = Draw(
        lot=taking.lot, lot_number="L-1", location=taking.location, quantity=taking.quantity
    )
    together = InstallLots(parent=taking.parent, line="3", draws=(draw,))
    assert refused(short, together) == why


def test_a_lot_that_is_held_and_waits_is_refused_for_its_hold(short: Shop) -> None:
    taking = seals(short)
    held(short, taking.lot, location_place(taking.location), "cracked")
    held(short, taking.lot, location_place(taking.location), INCOMING_INSPECTION)
    assert refused(short, taking) == stop("xI7", sn="L-1", title="cracked")


def test_a_lot_that_is_held_elsewhere_is_taken_where_it_is_not(short: Shop) -> None:
    taking = seals(short)
    held(short, taking.lot, location_place(LocationCode("SHELF")))
    (verdict,) = carried(short, taking)
    assert isinstance(verdict, Recorded)


@pytest.mark.parametrize("old", [False, True])
def test_counted_stock_that_was_held_since_is_not_taken(short: Shop, *, old: bool) -> None:
    taking = replace(washers(short), old=old)
    if old:
        short.record(replace(short.part("WASHER").part, tracking=Tracking.LOT), actor="admin:test")
    held(short, part_subject(WASHER), location_place(taking.location))
    assert refused(short, taking) == stop("xI7", sn="WASHER", title="cracked")


def test_counted_stock_that_is_held_here_is_not_booked_short_and_taken(short: Shop) -> None:
    for each in short.part("WASHER").stock:
        held(short, part_subject(WASHER), location_place(each.location))
    short.play("C.CANCEL\nC.INSTALL\nP-1\nWASHER")
    assert short.said("!key 12")[:2] == ("xI7", "ON HOLD")
