"""A line over several lots, and accepted beside rejected in one receipt (C6, C18)."""

from decimal import Decimal

import pytest

from tests.play import Shop
from tests.workflows.inspected import MARIA

AT_SEAL = MARIA + "C.RECEIVE\nSEAL\nDOCK\n"
FORTY = AT_SEAL + "C.QTY\n!key 40\n"


@pytest.mark.feature("C6")
def test_one_lot_or_several_fill_a_line_of_which_somebody_said_how_much_it_is(shop: Shop) -> None:
    assert shop.said(FORTY)[1:] == ("40 IN ALL", "SEAL: 0 so far, 40 left. Scan the next lot.")
    shop.play("L-1\n!key 25\nL-2\n!key 10")
    assert shop.said("!tap help")[1:] == (
        "SCAN LOT OF SEAL",
        "35 of 40 ea received, 5 left. Put away at DOCK.",
    )
    assert shop.said("C.DONE") == (
        "xL6",
        "SPLIT NOT BALANCED",
        (
            "Lots add up to 35, line is 40. Not posted. Scan another lot for the 5 left, or "
            "correct the number with QTY."
        ),
    )
    assert shop.verdicts("L-3\n!key\nC.DONE") == ["idle", "ok", "ok"]
    assert shop.on_hand()["lot L-3 of SEAL", "location DOCK"] == Decimal(5)


@pytest.mark.feature("C6")
def test_too_much_is_corrected_or_taken_back_before_the_line_is_left(shop: Shop) -> None:
    shop.play(FORTY + "L-1\n!key 45")
    assert shop.said("BOARD")[0] == "xL6"
    assert shop.verdicts("C.UNDO\n!key 40\nBOARD") == ["ok", "ok", "idle"]
    shop.play("C.CANCEL\n" + FORTY + "L-5\n!key 45\nC.QTY\n!key 45")
    assert shop.verdicts("C.DONE") == ["ok"]


@pytest.mark.feature("C6")
def test_a_label_that_is_corrected_counts_once_for_its_line(shop: Shop) -> None:
    shop.play(FORTY + "[)>\\x1e06\\x1d1PSEAL\\x1d1TL-7\\x1dQ45\\x1e\\x04")
    assert shop.verdicts("C.DONE\n!key 40\nC.DONE") == ["xL6", "xL5", "ok"]


def test_what_there_is_in_all_is_a_quantity_that_there_can_be(shop: Shop) -> None:
    assert shop.verdicts(AT_SEAL + "C.QTY\n!key 2.5\n!key 0\n!key 3")[-3:] == [
        *("xL7", "xL7", "idle"),
    ]


@pytest.mark.feature("C18")
def test_serials_lots_and_counts_are_accepted_and_rejected_in_one_receipt(shop: Shop) -> None:
    shop.play(MARIA + "C.RECEIVE\nBOARD\nDOCK\nB-1\nC.REJECT\nB-2")
    shop.play("SEAL\nDOCK\nL-1\n!key 37\nC.REJECT")
    assert shop.said("L-1\n!key 3") == (
        "ok",
        "L-1",
        "3 ea of SEAL rejected, on hold at HOLD. Take them there.",
    )
    shop.play("C.REJECT\nL-2\n!key 10\nWASHER\nDOCK\n!key 30\nC.REJECT")
    assert shop.said("!key 2")[1:] == (
        "WASHER",
        "2 ea rejected, on hold at HOLD. Take them there.",
    )
    assert shop.said("C.DONE") == (
        "ok",
        "RECEIPT POSTED",
        "7 received, 3 of them rejected. 5 labels. Nothing is missing.",
    )
    lot = {each.location: (each.quantity, each.held) for each in shop.lot("L-1").stock}
    assert lot == {"DOCK": (Decimal(37), ""), "HOLD": (Decimal(3), "Rejected at receipt")}
    washers = {each.location: each.held for each in shop.part("WASHER").stock}
    assert washers == {"DOCK": "", "HOLD": "Rejected at receipt"}
    assert [bool(shop.unit(each).state.holds) for each in ("B-1", "B-2")] == [False, True]


@pytest.mark.feature("C18")
def test_what_is_rejected_counts_for_its_line_and_is_taken_back_like_the_rest(
    shop: Shop,
) -> None:
    shop.play(FORTY + "L-1\n!key 37\nC.REJECT\nL-1\n!key 3")
    assert shop.verdicts("C.UNDO\nC.DONE\n!key 3\nC.DONE") == ["ok", "xL6", "ok", "ok"]
    assert shop.sums()[str(shop.rows("select item from balance")[0][0])] == Decimal(0)


@pytest.mark.feature("C18")
def test_what_is_rejected_can_be_built_in_nowhere(shop: Shop) -> None:
    shop.play(AT_SEAL + "C.REJECT\nL-1\n!key 30\nC.DONE\nC.BUILD\nPUMP\nP-1")
    assert shop.said("L-1")[0] == "xI7"


@pytest.mark.feature("O6")
def test_a_split_goes_on_after_a_restart(shop: Shop) -> None:
    shop.play(FORTY + "L-1\n!key 25\nC.REJECT\n!restart")
    assert shop.verdicts("L-1\n!key 15\nC.DONE") == ["idle", "ok", "ok"]
    assert {each.location for each in shop.lot("L-1").stock} == {"DOCK", "HOLD"}
