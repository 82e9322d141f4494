"""Which lot is taken first: it is named before the scan, and drawn on when one is short."""

import pytest

from tests.play import Shop, lot_held
from tests.workflows.dated import BOARDS, PUMP, label
from tests.workflows.dated import dated as with_dates

SEALS = (
    "C.RECEIVE\nSEAL\nDOCK\n"
    + label("L-2", expiry="261231", quantity="5")
    + "\nL-1\n!key 20\nC.DONE\n"
)


@pytest.fixture
def dated(shop: Shop) -> Shop:
    """Return the shop with date rules, categories, boards and two lots of seals."""
    with_dates(shop).play(BOARDS + SEALS)
    return shop


def asked(shop: Shop) -> str:
    """Return what the present step asks for."""
    return str(shop.last("!tap help")["text"])


@pytest.mark.feature("I5")
@pytest.mark.feature("I9")
def test_the_lot_to_take_and_its_place_are_named_before_the_scan(dated: Shop) -> None:
    dated.play(PUMP)
    assert asked(dated) == ("Take L-2 at DOCK, it leaves by 2026-12-01. P-1: 2 of 5 lines filled.")
    assert dated.said("SEAL")[2] == (
        "Take L-2 at DOCK, it leaves by 2026-12-01. P-1: 2 of 5 lines filled."
    )
    assert dated.said("C.CANCEL\nC.INSTALL\nP-1")[2] == (
        "Take L-2 at DOCK, it leaves by 2026-12-01. P-1: 2 of 5 lines filled."
    )


@pytest.mark.feature("I6")
def test_a_short_lot_is_made_up_for_from_the_next_in_one_group(dated: Shop) -> None:
    dated.play(PUMP)
    assert dated.said("L-2") == (
        "xK1",
        "NOT ENOUGH IN LOT",
        (
            "L-2 has 5 here, you need 8. Nothing taken. Confirm takes 5 and, beside it, 3 of L-1. "
            "Or scan another lot."
        ),
    )
    assert dated.said("!tap confirm") == (
        "ok",
        "L-2: 5 → 0",
        "SEAL in P-1. L-1: 20 → 17. 8 of 8.",
    )
    assert dated.changes()[-2:] == ["lot_installed", "lot_installed"]
    assert dated.as_built("P-1")["3 L-1"] == 3
    assert dated.verdicts("C.UNDO\nL-2") == ["ok", "xK1"]
    assert dated.on_hand()["lot L-1 of SEAL", "location DOCK"] == 20


@pytest.mark.feature("I6")
def test_a_lot_elsewhere_is_named_next_and_scanned(dated: Shop) -> None:
    dated.play("C.MOVE\nL-1\nSHELF\nC.DONE\n" + PUMP)
    assert dated.said("L-2")[2] == (
        "L-2 has 5 here, you need 8. Nothing taken. Take 5, or scan another lot."
    )
    assert dated.said("!tap confirm")[1] == "L-2: 5 → 0"
    assert asked(dated) == (
        "Take L-1 at SHELF, it leaves by 2027-02-07. P-1: 2 of 5 lines filled."
    )
    assert dated.verdicts("L-1") == ["ok"]


def test_what_is_held_expired_or_past_its_removal_is_not_offered(dated: Shop) -> None:
    dated.play(PUMP)
    lot_held(dated, "L-2", "location:DOCK")
    assert "Take L-1 at DOCK" in asked(dated)
    assert dated.verdicts("L-1\nC.UNDO") == ["ok", "ok"]
    dated.play("!clock 2026-12-01")
    assert asked(dated) == (
        "Take L-1 at DOCK, it leaves by 2027-02-07. L-2 is past its date (2026-12-01) and not "
        "offered. P-1: 2 of 5 lines filled."
    )
    dated.play("!clock 2027-03-10")
    assert asked(dated) == (
        "L-2 and 1 more are past their date and not offered. P-1: 2 of 5 lines filled."
    )


def test_an_older_lot_that_may_not_be_taken_from_here_does_not_stand_in_the_way(
    dated: Shop,
) -> None:
    dated.play("C.MOVE\nL-1\nBENCH\nC.DONE\n" + PUMP)
    dated.policy("take_from", "station")
    assert dated.verdicts("L-1") == ["ok"]


@pytest.mark.feature("I5")
@pytest.mark.feature("I9")
def test_fifo_goes_by_the_day_of_receipt(dated: Shop) -> None:
    chips = "C.RECEIVE\nCHIP\nDOCK\n{}\n!key 9\nC.DONE\n"
    dated.play(chips.format("C-1") + chips.format("C-2") + "!clock +1d\n" + chips.format("C-3"))
    dated.play("C.BUILD\nBOARD\nB-9")
    assert asked(dated) == "Take C-1 at DOCK, it came 2026-03-09. B-9: 0 of 1 lines filled."
    assert dated.said("C-3")[2] == (
        "C-1 came 2026-03-09, before C-3 (2026-03-10). Nothing taken. Scan C-1, at DOCK; or a "
        "supervisor allows C-3: scan a badge here now."
    )
    assert dated.verdicts("C-2") == ["ok"]


@pytest.mark.feature("I9")
def test_where_the_category_says_no_order_any_lot_will_do(dated: Shop) -> None:
    glue = "C.RECEIVE\nGLUE\nDOCK\n{}\n!key 2\nC.DONE\n!clock +1d\n"
    dated.play(
        glue.format("G-1") + glue.format("G-2") + PUMP + "L-2\n!tap confirm\nWASHER\n!key 12"
    )
    assert asked(dated) == "P-1: 4 of 5 lines filled. Scan DONE." or "Take" not in asked(dated)
    assert dated.verdicts("G-2") == ["ok"]


def test_without_a_category_only_dates_say_an_order(shop: Shop) -> None:
    shop.play(BOARDS + "C.RECEIVE\nSEAL\nDOCK\nL-1\n!key 20\nC.DONE\n!clock +1d\n" + PUMP)
    shop.play("C.RECEIVE\nSEAL\nDOCK\nL-2\n!key 20\nC.DONE\nC.INSTALL\nP-1")
    assert "Take" not in asked(shop)
    assert shop.verdicts("L-2\nC.UNDO") == ["ok", "ok"]
    first, second = label("D-1", expiry="270101"), label("D-2", expiry="261231")
    shop.play(f"C.RECEIVE\nSEAL\nDOCK\n{first}\n!key 9\n{second}\n!key 9\nC.DONE\nC.INSTALL\nP-1")
    assert "Take D-2 at DOCK, it leaves by 2026-12-31." in asked(shop)
    assert shop.verdicts("D-1\nL-1\nC.UNDO\nD-2") == ["xK4", "ok", "ok", "ok"]
