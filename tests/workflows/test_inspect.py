"""Incoming inspection: what came in cannot be used until it was accepted (C15, 4.2, 4.7)."""

from decimal import Decimal

import pytest

from kiosk.domain.unit import Status
from kiosk.store.reading import snapshot
from kiosk.store.stock import stock_rows
from tests.play import Shop
from tests.workflows.inspected import CAME_IN, INSPECTING, MARIA, OTTO, inspects


def statuses(shop: Shop) -> dict[str, Status]:
    """Return the status of each row of stock by its serial, lot or part number."""
    with snapshot(shop.app.settings.database) as record:
        rows = list(stock_rows(record, everything=False))
    return {each.serial or each.lot or each.part: each.status for each in rows}


@pytest.fixture(autouse=True)
def _inspecting(shop: Shop) -> None:
    inspects(shop)


@pytest.mark.feature("C15")
def test_what_is_received_of_an_inspected_part_waits_in_the_group_of_its_receipt(
    shop: Shop,
) -> None:
    answers = [str(each["text"]) for each in shop.play(CAME_IN)]
    assert [each for each in answers if "for inspection" in each] == [
        "BOARD at DOCK, waits for inspection. 1 received.",
        "BOARD at DOCK, waits for inspection. 2 received.",
        "40 ea of SEAL at DOCK wait for inspection.",
        "30 ea at DOCK wait for inspection.",
    ]
    assert statuses(shop) == {
        **dict.fromkeys(("B-1", "B-2", "L-1", "WASHER"), Status.INSPECTION),
        "M-1": Status.AVAILABLE,
    }
    shop.play("C.RECEIVE\nBOARD\nDOCK\nB-9\nC.UNDO")
    assert shop.units("B-9")[0].status is Status.VOIDED


@pytest.mark.feature("C15")
@pytest.mark.parametrize("scan", ["B-1", "L-1", "WASHER\n!key 12"])
def test_what_waits_is_not_installed_and_the_same_is_once_it_was_accepted(
    shop: Shop, scan: str
) -> None:
    item = scan.split("\n", 1)[0]
    shop.play(CAME_IN + OTTO + "C.BUILD\nPUMP\nP-1")
    refused = shop.last(scan)
    assert (refused["code"], refused["headline"]) == ("xI17", "NOT INSPECTED")
    assert str(refused["text"]).startswith(
        f"{item} is waiting for incoming inspection. Not installed."
    )
    assert shop.verdicts(f"C.INSPECT\n{item}\n!tap yes\nC.INSTALL\nP-1\n{scan}")[-1] == "ok"


@pytest.mark.feature("C15")
def test_only_stock_that_was_accepted_is_taken_where_some_waits_elsewhere(shop: Shop) -> None:
    shop.play(INSPECTING + "L-1\n!tap yes\n1003\nC.RECEIVE\nSEAL\nSHELF\nL-1\n!key 90\nC.DONE")
    shop.play("1002\nC.BUILD\nPUMP\nP-1\nL-1")
    assert shop.on_hand()["lot L-1 of SEAL", "location DOCK"] == Decimal(32)
    assert shop.on_hand()["lot L-1 of SEAL", "location SHELF"] == Decimal(90)


@pytest.mark.feature("C15")
def test_what_waits_may_be_put_away_anywhere_and_goes_on_waiting(shop: Shop) -> None:
    moves = "C.MOVE\nB-1\nSHELF\nL-1\n!key 15\nSHELF\nC.DONE"
    assert shop.verdicts(CAME_IN + moves)[-2:] == ["ok", "idle"]
    assert shop.unit("B-1").status is Status.INSPECTION
    assert {each.location: each.waits for each in shop.lot("L-1").stock} == {
        "DOCK": True,
        "SHELF": True,
    }
    shop.play(OTTO + "C.INSPECT")
    assert shop.said("L-1")[1] == "WHICH ONE?"
    shop.play("SHELF\n!tap yes")
    assert {each.location: each.waits for each in shop.lot("L-1").stock} == {
        "DOCK": True,
        "SHELF": False,
    }


def test_a_hold_that_goods_left_behind_ends_with_their_inspection(shop: Shop) -> None:
    shop.play(CAME_IN + "C.MOVE\nL-1\nSHELF\nC.DONE\n" + OTTO + "C.INSPECT\nL-1\n!tap yes")
    assert shop.rows("select count(*) from held where item like 'lot:%'") == [(0,)]


@pytest.mark.feature("C15")
def test_a_unit_is_accepted_with_a_note_or_rejected_with_one_or_without(shop: Shop) -> None:
    shop.play(INSPECTING + "B-1\n!key measured\n!tap yes\nB-2\nC.REJECT\n!key bent pin")
    assert shop.unit("B-1").status is Status.AVAILABLE
    assert [each.title for each in shop.unit("B-2").state.holds] == ["bent pin"]
    shop.play("L-1\n!tap no\n!key\n!key")
    assert [each.held for each in shop.lot("L-1").stock] == ["Rejected at receipt"]
    notes = shop.rows(
        "select json_extract(payload, '$.accepted'), json_extract(payload, '$.note')"
        " from journal where kind = 'inspected.1' order by id"
    )
    assert notes == [(1, "measured"), (0, "bent pin"), (0, "")]


@pytest.mark.feature("C15")
def test_what_fails_of_a_lot_goes_to_quarantine_by_a_supervisors_badge(shop: Shop) -> None:
    shop.play(INSPECTING + "L-1\nC.REJECT\n!key 3")
    assert shop.said("!key scratched")[:2] == ("xJ2", "NEEDS A SUPERVISOR")
    assert shop.said(MARIA) == (
        "ok",
        "L-1",
        "3 ea rejected, on hold at HOLD: take them there. 37 accepted at DOCK.",
    )
    lying = {each.location: (each.quantity, each.held) for each in shop.lot("L-1").stock}
    assert lying == {"DOCK": (Decimal(37), ""), "HOLD": (Decimal(3), "scratched")}
    assert shop.rows("select count(*) from conflict") == [(0,)]
    assert shop.verdicts("C.UNDO") == ["ok"]
    assert shop.said("L-1")[1] == "GOOD OR NOT?"


@pytest.mark.feature("C15")
def test_a_supervisor_accepts_a_whole_receipt_at_once_and_takes_it_back(shop: Shop) -> None:
    shop.play(CAME_IN + "C.RECEIVE\nBOARD\nDOCK\nB-7\nC.DONE\n" + MARIA + "C.INSPECT\nB-1")
    assert shop.said("!tap confirm receipt") == (
        "ok",
        "4 ACCEPTED",
        "All that waited of the receipt of B-1 is ready.",
    )
    assert statuses(shop)["B-7"] is Status.INSPECTION
    assert {statuses(shop)[each] for each in ("B-1", "B-2", "L-1", "WASHER")} == {Status.AVAILABLE}
    shop.play("C.UNDO")
    assert {statuses(shop)[each] for each in ("B-1", "B-2", "L-1", "WASHER")} == {
        Status.INSPECTION
    }


@pytest.mark.feature("N2")
def test_who_receives_does_not_release_what_they_received(shop: Shop) -> None:
    shop.play(CAME_IN)
    assert shop.said("C.INSPECT")[:2] == ("xS9", "NEEDS AN OPERATOR")


def test_a_unit_rejected_at_receipt_waits_for_nothing(shop: Shop) -> None:
    shop.play("1003\nC.RECEIVE\nBOARD\nDOCK\nC.REJECT\nB-9")
    assert shop.unit("B-9").status is Status.ON_HOLD


def test_what_else_is_scanned_while_one_lies_there_takes_its_place(shop: Shop) -> None:
    shop.play(INSPECTING)
    assert shop.verdicts("B-1\nM-1\nL-1\nnothing\n!key 4\nC.DONE\n!tap yes") == [
        *("idle", "xJ1", "idle", "xS1", "idle", "xS15", "ok"),
    ]
    assert shop.said("C.DONE") == ("idle", "DONE", "1 inspected. Choose a task.")


@pytest.mark.feature("O6")
def test_an_inspection_goes_on_after_a_restart(shop: Shop) -> None:
    shop.play(INSPECTING + "L-1\nC.REJECT\n!key 40\n!restart")
    assert shop.verdicts("!key wet") == ["ok"]
    assert [each.held for each in shop.lot("L-1").stock] == ["wet"]
