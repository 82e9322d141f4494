"""A supplier's receipt under the number of a lot that was made here: one origin (A15)."""

from decimal import Decimal

import pytest

from kiosk.importer.report import ImportKind
from tests.play import Shop
from tests.workflows.test_make_lot import MADE

ORDER = "order,line,part_number,quantity,supplier\nPO-1,1,CHIP,50,ACME\nPO-2,1,CHIP,50,BOLTS\n"
COMES = "C.CANCEL\n1003\nC.RECEIVE\nCHIP\nDOCK\n"


def lots(shop: Shop) -> dict[str, Decimal]:
    return {what.split()[1]: quantity for (what, _), quantity in shop.on_hand().items()}


def ordered(shop: Shop, order: str) -> None:
    shop.play(f"C.CANCEL\n1003\nC.RECEIVE\n{order}\nCHIP\nDOCK")


@pytest.mark.feature("A15")
@pytest.mark.feature("N3")
def test_what_comes_in_does_not_join_it_and_becomes_a_new_lot_by_a_supervisor(
    shop: Shop,
) -> None:
    shop.play(MADE + COMES + "WO-4711")
    assert shop.said("!key 7") == (
        "xL14",
        "MADE HERE",
        (
            "Lot WO-4711 of CHIP was made here; a lot has one origin. Not received. A supervisor "
            "can make what came in a new lot: scan a badge here now."
        ),
    )
    assert shop.said("1001")[:2] == ("ok", "WO-4711-2")
    assert shop.session.standing.operator == "1003"
    assert shop.verdicts("WO-4711\n!key 5\n1001")[1:] == ["xL14", "ok"]
    assert lots(shop) == {"WO-4711": 200, "WO-4711-2": 12}
    assert (shop.lot("WO-4711").made_here, shop.lot("WO-4711-2").made_here) == (True, False)


@pytest.mark.feature("A15")
def test_each_suppliers_is_a_lot_of_its_own_beside_it(shop: Shop) -> None:
    shop.take(ImportKind.ORDERS, ORDER)
    shop.play(MADE + "WO-4711-3\n!key 9\nDOCK")
    for order in ("PO-1", "PO-2", "PO-1"):
        ordered(shop, order)
        assert shop.verdicts("WO-4711\n!key 4\n1001")[1:] == ["xL14", "ok"]
    assert lots(shop) == {"WO-4711": 200, "WO-4711-2": 8, "WO-4711-3": 9, "WO-4711-4": 4}
    assert shop.lot("WO-4711-2").supplier == "ACME"
    assert shop.lot("WO-4711-4").supplier == "BOLTS"


@pytest.mark.feature("A15")
def test_once_its_making_is_taken_back_the_number_is_a_suppliers(shop: Shop) -> None:
    shop.play(MADE + "C.UNDO")
    assert shop.verdicts(COMES + "WO-4711\n!key 7")[-1] == "ok"
    assert shop.verdicts("C.CANCEL\n1002\nC.MAKELOT\nCHIP\nWO-4711")[-1] == "xB8"


@pytest.mark.feature("A15")
@pytest.mark.feature("A18")
def test_the_days_number_that_was_made_here_is_not_a_suppliers_of_that_day(shop: Shop) -> None:
    pattern = "part_number,tracking,lot_pattern\nCHIP,lot,{yyyy}{month}{day}\n"
    shop.take(ImportKind.PARTS, pattern)
    shop.play("1002\nC.MAKELOT\nCHIP\n!key generate\n!key 200\nDOCK")
    shop.play(COMES + "!key generate")
    assert shop.verdicts("!key 7\n1001") == ["xL14", "ok"]
    assert lots(shop) == {"20260309": 200, "20260309-2": 7}
