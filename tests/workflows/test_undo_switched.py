"""No undo brings back into stock what its part has none of since it was switched (B12, xT20)."""

from dataclasses import replace

import pytest

from kiosk.domain.facts import Tracking
from tests.play import RECEIVED, Shop

MARIA = "C.CANCEL\n1001\n"


def switched(shop: Shop, part: str, to: Tracking) -> None:
    """Switch a part as somebody else does, who has looked that nothing of it is in stock."""
    shop.record(replace(shop.part(part).part, tracking=to), actor="admin:test")


@pytest.mark.feature("B12")
@pytest.mark.feature("B18")
@pytest.mark.parametrize("to", [Tracking.LOT, Tracking.UNTRACKED])
def test_an_archived_unit_does_not_come_back_to_a_part_that_is_not_serial(
    shop: Shop, to: Tracking
) -> None:
    shop.play(RECEIVED + "C.ARCHIVE\nS-1\n!key old")
    switched(shop, "SENSOR", to)
    name = to.name.lower()
    assert shop.said("C.UNDO")[2] == (
        f"S-1 would be in stock again, but the tracking of SENSOR is {name} by now. Nothing "
        "undone. Once another supervisor has switched SENSOR back to serial, Undo works."
    )
    switched(shop, "SENSOR", Tracking.SERIAL)
    assert shop.verdicts("C.UNDO") == ["ok"]


@pytest.mark.feature("B12")
@pytest.mark.feature("B18")
def test_an_archived_lot_does_not_come_back_to_a_part_without_lots(shop: Shop) -> None:
    shop.play(RECEIVED + "C.ARCHIVE\nC-1\nDOCK\n!key old")
    switched(shop, "CHIP", Tracking.UNTRACKED)
    assert shop.said("C.UNDO")[2] == (
        "C-1 would be in stock again, but the tracking of CHIP is untracked by now. Nothing "
        "undone. Once another supervisor has switched CHIP back to lot, Undo works."
    )
    switched(shop, "CHIP", Tracking.LOT)
    assert shop.verdicts("C.UNDO") == ["ok"]


@pytest.mark.feature("B12")
@pytest.mark.parametrize(
    ("built", "part"),
    [("M-1\n", "MOTOR"), ("L-1\n!tap confirm\n", "SEAL")],
)
def test_what_was_built_in_does_not_come_out_of_it_by_undo(
    shop: Shop, built: str, part: str
) -> None:
    shop.play(RECEIVED + "C.BUILD\nPUMP\nP-1\n" + built)
    before = shop.part(part).part.tracking
    switched(shop, part, Tracking.UNTRACKED)
    assert shop.verdicts("C.UNDO") == ["xT20"]
    switched(shop, part, before)
    assert shop.verdicts("C.UNDO") == ["ok"]


@pytest.mark.feature("B12")
def test_what_goes_out_of_stock_or_back_into_a_unit_is_undone_all_the_same(shop: Shop) -> None:
    shop.play(RECEIVED + "C.BUILD\nPUMP\nP-1\nM-1\nC.REMOVE\nP-1\nM-1\n!key scrap\n!key dent")
    switched(shop, "MOTOR", Tracking.LOT)
    assert shop.verdicts("C.UNDO") == ["ok"]
    shop.play(MARIA + "C.RECEIVE\nSENSOR\nDOCK\nS-9")
    switched(shop, "SENSOR", Tracking.LOT)
    assert shop.verdicts("C.UNDO") == ["ok"]


@pytest.mark.feature("B14")
def test_counted_stock_comes_back_to_a_part_that_is_tracked_by_now(shop: Shop) -> None:
    shop.play(RECEIVED + "C.ARCHIVE\nWIRE\nDOCK\n!key old")
    switched(shop, "WIRE", Tracking.SERIAL)
    assert shop.verdicts("C.UNDO") == ["ok"]
