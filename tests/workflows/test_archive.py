"""Archiving: out of stock for good, searchable, the number retired (B18)."""

from decimal import Decimal

import pytest

from kiosk.domain.codes.own import print_unit
from kiosk.domain.unit import Status
from kiosk.store.verify import refold
from tests.play import RECEIVED, Shop, held, lot_held, received_twice, scrapped, shipped
from tests.workflows.test_tracking import approved_by

ARCHIVED = RECEIVED + "C.ARCHIVE\nB-1\n!key obsolete\nC.DONE\n"


@pytest.mark.feature("B18")
def test_an_archived_unit_is_out_of_stock_found_by_its_number_and_never_received_again(
    shop: Shop,
) -> None:
    shop.play(ARCHIVED)
    assert shop.unit("B-1").state.status is Status.ARCHIVED
    assert [each for each in shop.on_hand() if "B-1" in each[0]] == []
    assert shop.said("B-1")[1:] == ("B-1", "BOARD Board: archived, not in stock.")
    assert shop.verdicts("C.RECEIVE\nBOARD\nDOCK\nb-1")[-1] == "xR4"
    assert shop.verdicts("C.CANCEL\nC.BUILD\nPUMP\nP-1\nB-1")[-1] == "xI10"
    assert refold(shop.app.settings.database).differences == ()


@pytest.mark.feature("B18")
def test_it_is_taken_back_within_its_time_and_by_a_supervisor_later(shop: Shop) -> None:
    shop.play(RECEIVED + "C.ARCHIVE\nB-1\n!key obsolete")
    assert shop.said("C.UNDO")[2] == "Unit B-1 (archived) is taken back. It stays on record."
    assert shop.unit("B-1").state.status is Status.AVAILABLE
    assert shop.on_hand()["serial B-1", "location DOCK"] == Decimal(1)
    shop.play("C.CANCEL\n1003\nC.ARCHIVE\nB-2\n!key obsolete\n1001\n!clock +40s")
    assert shop.verdicts("C.UNDO") == ["xS14"]


@pytest.mark.feature("B18")
def test_a_clerk_says_what_and_why_and_a_supervisors_badge_archives_it(shop: Shop) -> None:
    shop.play(RECEIVED + "1003\nC.ARCHIVE\nB-1")
    assert shop.said("!key obsolete") == (
        "idle",
        "SUPERVISOR'S BADGE",
        "B-1 leaves stock for good. Scan a supervisor's badge to do it.",
    )
    assert shop.verdicts("B-2\n1002\n1001") == ["xS15", "xS9", "ok"]
    assert approved_by(shop, "archived") == "1001"


@pytest.mark.feature("B18")
def test_a_lot_or_a_count_is_archived_as_one_quantity_at_a_place(shop: Shop) -> None:
    shop.play(RECEIVED + "C.MOVE\nL-2\n!key 5\nSHELF\nC.DONE\nC.ARCHIVE\nL-2")
    assert shop.said("!tap help")[2] == "L-2: 15 at DOCK, 5 at SHELF. Scan the one to archive."
    assert shop.verdicts("BENCH\n!key 5\nSHELF") == ["xV3", "xS15", "idle"]
    assert shop.said("!key expired")[2] == (
        "5 ea at SHELF are out of stock. UNDO takes it back now."
    )
    assert shop.on_hand()["lot L-2 of SEAL", "location DOCK"] == Decimal(15)
    assert shop.verdicts("WASHER\n!key lost\nWASHER") == ["idle", "ok", "xV5"]
    assert shop.balances()["part WASHER", "adjustment"] == Decimal(30)
    assert shop.verdicts("C.UNDO") == ["ok"]
    assert shop.on_hand()["part WASHER", "location DOCK"] == Decimal(30)


@pytest.mark.feature("B18")
def test_what_is_held_may_be_archived_and_what_is_inside_or_gone_may_not(shop: Shop) -> None:
    shop.play(RECEIVED + "C.BUILD\nPUMP\nP-1\nB-1\nC.CANCEL")
    for change, serial in ((held, "B-2"), (shipped, "B-3"), (scrapped, "M-2")):
        change(shop, serial)
    received_twice(shop, "S-1")
    shop.play("C.ARCHIVE")
    assert shop.verdicts("B-1\nB-3\nM-2") == ["xV2", "xV5", "xV5"]
    assert shop.verdicts("S-1\n!tap pick 1") == ["xS2", "xT13"]
    assert shop.verdicts("B-2\n!key broken") == ["idle", "ok"]
    lot_held(shop, "L-1", "location:DOCK")
    assert shop.verdicts("L-1\n!key wrong") == ["idle", "ok"]


@pytest.mark.feature("B18")
def test_a_unit_in_production_is_archived_and_its_run_takes_nothing_more(shop: Shop) -> None:
    shop.play(RECEIVED + "C.BUILD\nPUMP\nP-1\nB-1\nC.ARCHIVE\nP-1\n!key cancelled")
    assert shop.unit("P-1").state.status is Status.ARCHIVED
    assert shop.as_built("P-1") == {"1 B-1": {}}
    assert shop.said("C.LOOKUP\nB-1")[2] == "BOARD Board: installed, inside P-1."


def test_the_thing_in_hand_is_taken_at_once_and_what_cannot_be_asks_for_another(
    shop: Shop,
) -> None:
    shop.play(ARCHIVED + "B-2")
    assert shop.said("C.ARCHIVE")[1] == "WHY IS IT ARCHIVED?"
    shop.play("C.CANCEL\nB-1")
    assert shop.said("C.ARCHIVE")[1] == "SCAN WHAT IS ARCHIVED"
    code = print_unit(shop.unit("B-3").state.unit)
    assert shop.verdicts(f"C.CANCEL\n!tap archive {code}") == ["idle", "idle"]
    assert shop.said("!tap help")[2] == (
        "B-3 leaves stock for good and its number is retired. It can still be looked up."
    )
    assert shop.verdicts("C.CANCEL\nC.ARCHIVE\nDOCK\nSN-404\n!key x\nC.DONE") == [
        *("idle", "idle", "xS15", "xS1", "xS15", "idle"),
    ]
