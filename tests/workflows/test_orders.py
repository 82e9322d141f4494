"""Receiving on a purchase order: its lines, part of it today, the supplier's list, closing."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from kiosk.domain.orders import OrderState
from tests.ordered import BOARDS, CLERK, MOTORS, approvals, line, open_ordered, order, received
from tests.play import Shop

ON_ORDER = CLERK + "C.RECEIVE\nPO-1\n"


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = open_ordered(tmp_path / "bench")
    yield made
    made.close()


@pytest.mark.feature("C13")
def test_an_order_is_received_line_by_line_over_several_days(shop: Shop) -> None:
    assert order(shop).state is OrderState.OPEN
    assert shop.said(BOARDS + "B-1\nB-2\nC.DONE")[:2] == ("ok", "RECEIPT POSTED")
    assert order(shop).state is OrderState.PARTIAL
    shop.play("!clock +1d\n" + CLERK + "C.RECEIVE\nPO-1\nSEAL\nDOCK\nL-1\n!key 100")
    shop.play("WASHER\nDOCK\n!key 50\nC.DONE")
    assert received(shop) == [Decimal(2), Decimal(100), Decimal(50)]
    assert order(shop).state is OrderState.PARTIAL
    shop.play("C.RECEIVE\nPO-1\nBOARD\nDOCK\nB-3\nC.DONE")
    assert order(shop).state is OrderState.RECEIVED
    assert shop.unit("B-3").state.came.order == "PO-1"
    assert shop.unit("B-3").state.came.supplier == "ACME"
    assert shop.lot("L-1").supplier == "ACME"


@pytest.mark.feature("C13")
def test_a_line_counts_what_this_delivery_brings_of_what_was_due(shop: Shop) -> None:
    shop.play(MOTORS + "M-1\nC.DONE\nC.RECEIVE\nPO-2\nMOTOR")
    assert shop.said("DOCK")[1] == "SCAN SERIAL 1 OF 1"
    assert shop.said("M-2")[2] == "MOTOR at DOCK. 1 of 1. Label waits for the printer."
    assert (
        shop.said("C.DONE")[2] == "1 received. PO-2 is partially received, 1 of 2 lines complete."
    )


@pytest.mark.feature("C13")
def test_taking_a_receipt_back_gives_the_quantity_back_to_the_order(shop: Shop) -> None:
    shop.play(BOARDS + "B-1\nB-2\nC.UNDO")
    assert received(shop)[0] == 1
    shop.play("SEAL\nDOCK\nL-1\n!key 100\nC.UNDO")
    assert (received(shop)[1], line(shop, "2").open) == (Decimal(0), Decimal(100))


@pytest.mark.feature("C13")
@pytest.mark.feature("N3")
def test_a_supervisor_closes_what_no_longer_comes_with_a_reason(shop: Shop) -> None:
    shop.play(MOTORS + "M-1\nPO-2")
    assert shop.said("!tap close")[1] == "WHICH LINE?"
    assert shop.said("!tap close 1")[1] == "SAY WHY"
    assert shop.verdicts("!key out of production\n1001") == ["xR21", "ok"]
    assert line(shop, "1", "PO-2").closed == "out of production"
    assert approvals(shop) == [("order_line_closed", "1001")]
    assert order(shop, "PO-2").state is OrderState.PARTIAL
    shop.play("1001\nC.RECEIVE\nPO-2\n!tap close *")
    assert shop.said("!key cancelled") == (
        "ok",
        "CLOSED",
        "The rest of PO-2 does not come: cancelled.",
    )
    assert order(shop, "PO-2").state is OrderState.RECEIVED
    shop.play("C.UNDO")
    assert order(shop, "PO-2").state is OrderState.PARTIAL


@pytest.mark.feature("C13")
def test_an_order_of_which_nothing_came_and_nothing_will_is_closed(shop: Shop) -> None:
    shop.play("1001\nC.RECEIVE\nPO-2\n!tap close *\n!key cancelled")
    assert order(shop, "PO-2").state is OrderState.CLOSED
    assert "PO-2 is closed." in str(shop.last("C.RECEIVE\nPO-2")["text"])


@pytest.mark.feature("C17")
@pytest.mark.parametrize(
    "fields",
    [r"PBOARD\x1dSB-1\x1dKPO-1", r"30PAC-77\x1dSB-1\x1dKPO-1", r"1PAC-77\x1dSB-1\x1d1KPO-1"],
)
def test_one_scan_of_a_suppliers_label_opens_its_orders_line(shop: Shop, fields: str) -> None:
    label = rf"[)>\x1e06\x1d{fields}\x1e\x04"
    assert shop.said(f"{CLERK}C.RECEIVE\n{label}") == (
        "idle",
        "SCAN LOCATION",
        "BOARD, line 1 of PO-1, 3 due: where will it go?",
    )
    assert shop.verdicts("DOCK") == ["ok"]
    assert shop.unit("B-1").state.came.order_line == "1"


@pytest.mark.feature("C17")
def test_a_gs1_label_names_its_order_and_a_label_its_line(shop: Shop) -> None:
    shop.play(CLERK + r"C.RECEIVE" + "\n")
    label = r"]d2240SEAL\x1d10L-7\x1d3740\x1d400PO-1"
    assert shop.verdicts(f"{label}\nDOCK") == ["idle", "ok"]
    assert line(shop, "2").received == 40
    assert shop.lot("L-7").supplier == "ACME"


def test_a_label_of_an_order_that_is_not_known_is_received_without_one(shop: Shop) -> None:
    label = r"[)>\x1e06\x1dPMOTOR\x1dSM-1\x1dKPO-99\x1e\x04"
    assert shop.verdicts(f"{CLERK}C.RECEIVE\n{label}\nDOCK\nC.DONE")[2:] == ["idle", "ok", "ok"]
    assert shop.unit("M-1").state.came.order == ""


def test_a_line_is_picked_by_a_tap_a_part_number_or_the_suppliers_number(shop: Shop) -> None:
    for pick in ("!tap pick 1", "BOARD", "AC-77", "C.TYPE\n!key AC-77\n!key AC-77"):
        answer = shop.said(ON_ORDER + pick)
        assert answer[2] == "BOARD, line 1 of PO-1, 3 due: where will it go?", pick
    assert shop.verdicts("PO-1\n!tap pick 9") == ["idle", "xS15"]
    assert shop.said("C.TYPE\n!key PO-2\n!key PO-2")[1] == "SCAN PART OF PO-2"


def test_an_order_number_and_a_suppliers_part_number_never_become_a_serial_or_lot(
    shop: Shop,
) -> None:
    shop.play(BOARDS + "B-1")
    assert shop.verdicts("AC-77\nPO-2") == ["xS3", "idle"]
    assert shop.verdicts("PO-1\nSEAL\nDOCK\nAC-S") == ["idle", "idle", "idle", "xS3"]
    assert shop.verdicts("L-1\nPO-1\n!key 5\nPO-1") == ["idle", "xS15", "ok", "idle"]
    assert shop.verdicts("1001\nC.BUILD\nPUMP\nPO-1")[-1] == "xS15"
    assert shop.verdicts("C.RECEIVE\nMOTOR\nDOCK\nPO-1\nC.LINK\nPO-1")[-1] == "xS23"
    assert shop.units("PO-1") == ()


def test_an_order_looked_up_says_how_far_it_has_come(shop: Shop) -> None:
    shop.play(BOARDS + "B-1\nC.DONE")
    text = "ACME: partially received, 0 of 3 lines complete."
    assert shop.said("PO-1") == ("idle", "PO-1", text)


@pytest.mark.feature("C16")
def test_scans_check_off_the_suppliers_list_and_the_posting_names_what_differs(
    shop: Shop,
) -> None:
    shop.play(BOARDS)
    assert shop.said("B-1")[2] == "BOARD at DOCK. 1 of 3. Supplier's list: 1 found, 2 missing."
    assert shop.verdicts("B-9\n1001") == ["xR10", "ok"]
    text = (
        "2 received. PO-1 is partially received. Supplier's list: 1 found, 2 missing. "
        "Missing: B-2, B-3. Not on the list: B-9."
    )
    assert shop.said("C.DONE") == ("ok", "RECEIPT POSTED", text)
    (posted,) = shop.rows(
        "select json_extract(payload, '$.received'), json_extract(payload, '$.expected')"
        " from journal where kind = 'receipt_posted.1'"
    )
    assert posted == (2, 4)
    assert approvals(shop) == [("unit_received", "1001")]


@pytest.mark.feature("C16")
def test_a_list_that_was_found_whole_is_posted_as_such(shop: Shop) -> None:
    shop.play(BOARDS + "b-1\nB-2\nB-3")
    assert "3 found, 0 missing. Missing: nothing." in str(shop.last("C.DONE")["text"])


def test_a_restart_and_parked_work_lead_back_to_the_order(shop: Shop) -> None:
    shop.play(BOARDS + "B-1\nPO-1\n!restart")
    assert shop.said("!tap help")[1] == "SCAN PART OF PO-1"
    shop.play("C.LOOKUP\nC.DONE\n!tap pick 1")
    assert shop.said("!tap help")[1] == "SCAN PART OF PO-1"


def test_what_is_rejected_came_on_the_order_too(shop: Shop) -> None:
    shop.play(MOTORS + "C.REJECT\nM-1")
    assert received(shop, "PO-2")[0] == 1
