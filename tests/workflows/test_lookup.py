"""Scanning anything: what it is, how it stands, where it is now."""

import pytest

from kiosk.domain.codes.own import print_lot, print_place, print_unit
from kiosk.domain.ids import LocationCode
from tests.play import PUMP_BUILT, RECEIVED, Shop, archived, held, received_twice, shipped


@pytest.mark.feature("H3")
@pytest.mark.feature("H11")
@pytest.mark.feature("K1")
def test_a_unit_tells_its_state_and_place(shop: Shop) -> None:
    shop.play(PUMP_BUILT + "C.CANCEL")
    run = shop.unit("P-1").state.run
    assert shop.said("B-3") == ("idle", "B-3", "BOARD Board: available, at DOCK.")
    assert shop.said("B-1")[2] == "BOARD Board: installed, inside P-1."
    assert shop.said("P-1")[2] == f"PUMP Pump: in production, run {run}."
    held(shop, "B-3")
    assert shop.said("B-3")[2] == "BOARD Board: on hold, at DOCK."
    shipped(shop, "M-2")
    assert shop.said("M-2")[2] == "MOTOR Motor: shipped, with ACME."
    received_twice(shop, "S-1")
    assert shop.said("S-1")[0] == "xY1"
    archived(shop, "MX-1")
    assert "archived" in str(shop.said("MX-1")[2])


@pytest.mark.feature("H2")
@pytest.mark.feature("K2")
def test_a_lot_tells_how_much_is_where(shop: Shop) -> None:
    shop.play(RECEIVED + "C.RECEIVE\nSEAL\nSHELF\nL-2\n!key 4\nC.DONE\nC.LOOKUP")
    assert shop.said("L-2") == (
        "idle",
        "L-2",
        "SEAL Seal: 24 ea on hand, 20 at DOCK, 4 at SHELF.",
    )


@pytest.mark.feature("B1")
@pytest.mark.feature("K3")
def test_a_counted_part_has_totals_only_and_a_tracked_one_says_how(shop: Shop) -> None:
    shop.play(RECEIVED + "C.LOOKUP")
    assert shop.said("WASHER")[2] == (
        "Washer: untracked. 30 ea on hand. Counted only: no unit history."
    )
    assert shop.said("SEAL")[2] == ("Seal: lot-tracked. Scan a lot number to see where it is.")


def test_our_own_codes_and_short_codes_are_looked_up(shop: Shop) -> None:
    shop.play(RECEIVED)
    unit, lot = shop.unit("B-1").state.unit, shop.lot("L-1").lot
    codes = [print_unit(unit), unit[:8], print_unit(unit).lower()]
    assert [shop.said(code)[1] for code in codes] == ["B-1"] * 3
    assert [shop.said(code)[1] for code in (print_lot(lot), lot[:8])] == ["L-1"] * 2
    assert shop.said("P.DOCK")[0] == "xS5"


def test_a_place_is_looked_up_by_its_printed_code(shop: Shop) -> None:
    shop.play("1001")
    assert shop.said(print_place(LocationCode("DOCK")))[:2] == ("idle", "DOCK")


def test_one_of_several_matches_is_picked(shop: Shop) -> None:
    shop.play(RECEIVED + "C.RECEIVE\nSENSOR\nDOCK\nL-1\nC.DONE")
    assert shop.verdicts("L-1\n!tap pick 3\n!tap pick 2\n!tap pick 2") == [
        "xS2",
        "xS2",
        "idle",
        "xS15",
    ]


def test_a_choice_ends_with_the_next_scan(shop: Shop) -> None:
    shop.play(RECEIVED + "C.RECEIVE\nSENSOR\nDOCK\nL-1\nC.DONE")
    assert shop.verdicts("L-1\nC.RECEIVE\n!tap pick 1") == ["xS2", "idle", "xS15"]
