"""The example's own test: plain functions, asked with plain values."""

from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import kiosk_rules_example as bergheim
import pytest

from kiosk.domain.blocking import Happening
from kiosk.domain.facts import Action, PartDefined, Tracking
from kiosk.domain.ids import PartNumber
from kiosk.domain.people import Role

SHOES = Happening(
    action=Action.RECEIVE,
    part=PartDefined(
        part_number=PartNumber("BS-1"),
        revision="A",
        name="Brake shoe",
        tracking=Tracking.LOT,
        unit="ea",
        category="SHOES",
    ),
    serial="",
    lot="L-1",
    quantity=Decimal(3),
    place="SHELF-7",
    within=("SHELF-7", "STORE"),
    supplier="",
    parent="",
    who="Carla",
    role=Role.CLERK,
    at=datetime(2026, 3, 9, 14, 5, tzinfo=UTC),
    station="DOCK",
)


@pytest.mark.parametrize(("hour", "closed"), [(5, True), (6, False), (21, False), (22, True)])
def test_the_store_is_closed_from_22_to_6(hour: int, *, closed: bool) -> None:
    at_night = replace(SHOES, at=SHOES.at.replace(hour=hour))
    assert (bergheim.closed_at_night(at_night) is not None) is closed
    assert bergheim.closed_at_night(replace(at_night, within=("DOCK",))) is None


@pytest.mark.parametrize(("quantity", "pair"), [(2, True), (3, False), (0, True)])
def test_shoes_come_in_pairs(quantity: int, *, pair: bool) -> None:
    came = replace(SHOES, quantity=Decimal(quantity))
    assert (bergheim.whole_pairs(came) is None) is pair
    assert bergheim.whole_pairs(replace(came, action=Action.MOVE)) is None
