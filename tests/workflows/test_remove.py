"""Taking out: to stock, hold or scrap; usable again at once, the trail kept."""

from decimal import Decimal

import pytest

from tests.play import PUMP_BUILT, Shop

D = Decimal
OPENED = PUMP_BUILT + "C.REMOVE\nP-1\n"


@pytest.mark.feature("F12")
def test_a_unit_comes_out_to_stock_and_goes_into_another_at_once(shop: Shop) -> None:
    shop.play(OPENED)
    assert shop.said("B-1")[:2] == ("idle", "STOCK, HOLD OR SCRAP?")
    assert shop.said("!key stock") == (
        "ok",
        "B-1 IS OUT",
        "It came out of P-1, to stock at BENCH. Scan the next one, or DONE.",
    )
    assert shop.balances()["serial B-1", "location BENCH"] == D(1)
    assert shop.verdicts("C.DONE\nC.BUILD\nPUMP\nP-2\nB-1") == ["idle", "idle", "idle", "ok", "ok"]
    kinds = shop.rows(
        "select journal.kind from journal join entry_subject using (station_id, seq)"
        " where entry_subject.subject = ? order by journal.seq",
        f"unit:{shop.unit('B-1').state.unit}",
    )
    assert kinds == [
        ("unit_received.1",),
        ("unit_installed.1",),
        ("uninstalled.1",),
        ("unit_installed.1",),
    ]


@pytest.mark.feature("F12")
def test_what_comes_out_to_hold_or_scrap_cannot_be_used(shop: Shop) -> None:
    shop.play(OPENED + "B-1\n!key hold cracked\nB-2\n!key scrap burnt")
    assert shop.unit("B-1").status.value == "on hold"
    assert shop.unit("B-2").status.value == "scrapped"
    assert shop.verdicts("C.INSTALL\nP-1\nB-1\nB-2\nB-3")[2:] == ["xI7", "xI10", "ok"]


@pytest.mark.feature("B7")
@pytest.mark.feature("F13")
def test_part_of_a_lot_and_of_a_counted_part_come_out(shop: Shop) -> None:
    shop.play(OPENED + "L-2\n!key 3\n!key stock\nWASHER\n!key scrap\nL-2\n!key 2\n!key hold")
    assert shop.as_built("P-1") == {"1 B-1": {}, "1 B-2": {}, "2 M-1": {}, "3 L-2": D(3)}
    balances = shop.balances()
    assert {key: balances[key] for key in balances if key[0] == "lot L-2 of SEAL"} == {
        ("lot L-2 of SEAL", "supplier"): D(-20),
        ("lot L-2 of SEAL", "location DOCK"): D(12),
        ("lot L-2 of SEAL", "location BENCH"): D(3),
        ("lot L-2 of SEAL", "location HOLD"): D(2),
        ("lot L-2 of SEAL", "in P-1"): D(3),
    }
    assert balances["part WASHER", "scrap"] == D(12)


def test_replace_goes_straight_to_the_new_one(shop: Shop) -> None:
    shop.play(OPENED + "M-1\n!key scrap worn")
    assert shop.said("!tap replace") == ("idle", "SCAN THE NEW ONE", "What goes into P-1 instead?")
    assert shop.verdicts("L-1\nB-3\nM-2\nC.DONE") == ["xI5", "xI5", "ok", "ok"]


def test_another_component_may_be_scanned_instead_before_it_is_told_where_to(shop: Shop) -> None:
    shop.play(OPENED + "B-1")
    assert shop.verdicts("S-1\nM-1\n!key stock") == ["xU1", "idle", "ok"]
    assert "2 M-1" not in shop.as_built("P-1")


def test_a_component_is_said_to_be_where_it_is(shop: Shop) -> None:
    shop.play(PUMP_BUILT + "C.BUILD\nPUMP\nP-2\nC.REMOVE\nP-2")
    assert shop.said("B-1") == (
        "xU1",
        "NOT IN THIS UNIT",
        "B-1 is not inside P-2. It is in P-1. Nothing removed.",
    )
    assert shop.verdicts("SN-404\nC.DONE") == ["xS1", "idle"]


def test_a_reason_with_hidden_characters_is_refused(shop: Shop) -> None:
    shop.play(OPENED + "B-1")
    assert shop.verdicts("!key scrap\\ud800\n!key scrap \\u200bx\n!key scrap gone") == [
        "xS6",
        "xS6",
        "ok",
    ]


def test_what_was_received_and_never_built_is_not_called_complete(shop: Shop) -> None:
    shop.play("1001\nC.RECEIVE\nMOTOR\nDOCK\nM-50\nC.DONE")
    _, _, text = shop.said("C.REMOVE\nM-50")
    assert text == (
        "M-50 was received, not built here. A rework run is needed; ask a supervisor. "
        "Nothing removed."
    )
