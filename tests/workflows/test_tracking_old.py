"""Old stock of a part that is tracked by now, and what other stations have to do with a switch."""

import pytest

from kiosk.domain.facts import HoldPlaced
from kiosk.domain.ids import PartNumber, part_subject
from kiosk.domain.link import ALONE, Link, LinkState
from tests.play import RECEIVED, Shop
from tests.workflows.refusals import DAY
from tests.workflows.test_refusals_tracking import TO_LOT, WASHERS, add_station


@pytest.mark.feature("B14")
def test_old_stock_that_is_offered_says_since_when_its_part_is_tracked(shop: Shop) -> None:
    shop.play(WASHERS + "!tap decide lot\n!tap decide keep\n!tap confirm\nC.BUILD\nPUMP\nP-1")
    assert shop.said("WASHER") == (
        "xK11",
        "PART NOW TRACKED",
        (
            f"WASHER became lot-tracked on {DAY}. Nothing taken. Scan a lot, or choose Old "
            "untracked stock (30 left)."
        ),
    )
    assert shop.said("!tap decide old")[1:] == (
        "CONFIRM 12 × WASHER",
        "Old untracked stock for P-1: 30 left. Tap confirm, or enter another count.",
    )
    assert shop.verdicts("!tap confirm") == ["ok"]
    assert shop.balances()["part WASHER", "in P-1"] == 12


def test_a_station_alone_is_free_to_switch(shop: Shop) -> None:
    add_station(shop, "OLD-DESK", ago_s=10**6)
    shop.play(WASHERS)
    assert shop.verdicts(TO_LOT) == ["idle"]


def test_a_station_that_was_heard_from_today_hinders_nothing(shop: Shop) -> None:
    shop.play(WASHERS)
    add_station(shop, "DOCK-2", ago_s=3600)
    shop.app.link.post(Link(state=LinkState.CONNECTED))
    assert shop.verdicts(TO_LOT) == ["idle"]
    shop.app.link.post(ALONE)


def test_held_old_stock_stays_held_when_it_gets_its_number(shop: Shop) -> None:
    shop.play(RECEIVED)
    washer = part_subject(PartNumber("WASHER"))
    shop.record(HoldPlaced(item=washer, place="location:DOCK", title="rusty"))
    shop.play("C.TRACKING\nWASHER\n!tap decide serial\n!tap decide assign\n!tap confirm\nW-1")
    assert [each.title for each in shop.unit("W-1").state.holds] == ["rusty"]
