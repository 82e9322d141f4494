"""Refusals and notices about dates and suppliers, reached by playing, in their words."""

import pytest

from kiosk.importer.report import ImportKind
from tests.play import Shop, lot_held
from tests.workflows.dated import BOARDS, PUMP, label, ordered
from tests.workflows.dated import dated as with_dates

AT_SEAL = "1003\nC.RECEIVE\nSEAL\nDOCK\n"
L2 = label("L-2", expiry="261231", quantity="20")


@pytest.fixture
def dated(shop: Shop) -> Shop:
    """Return the shop with date rules and categories."""
    return with_dates(shop)


@pytest.mark.feature("I8")
@pytest.mark.parametrize("again", [label("L-2", expiry="270101"), label("l-2", expiry="270101")])
def test_xl2_a_lot_has_one_expiry(dated: Shop, again: str) -> None:
    assert dated.said(AT_SEAL + L2 + "\n" + again) == (
        "xL2",
        "DATES DISAGREE",
        (
            "Lot L-2 has expiry 2026-12-31; this label says 2027-01-01. One lot has one expiry. "
            "Not received. Check the label, or receive it under another lot number."
        ),
    )
    whole = label("L-2", expiry="270101", quantity="4")
    assert dated.verdicts(f"{whole}\n{L2}") == ["xL2", "ok"]


def test_xl2_is_refused_in_the_receipt_that_a_label_opens(dated: Shop) -> None:
    dated.play(AT_SEAL + L2 + "\nC.DONE\nC.RECEIVE\n")
    assert dated.verdicts(f"{label('L-2', expiry='270101', quantity='4')}\nDOCK") == [
        "idle",
        "xL2",
    ]


@pytest.mark.feature("N3")
def test_xl3_a_lot_of_another_supplier_becomes_a_new_lot_by_a_supervisor(dated: Shop) -> None:
    for number, supplier in (("PO-1", "ACME"), ("PO-2", "BOLTS & CO")):
        ordered(dated, number, supplier)
    dated.play("1003\nC.RECEIVE\nPO-1\nSEAL\nDOCK\nL-7\n!key 10\nC.DONE")
    dated.play("C.RECEIVE\nPO-2\nSEAL\nDOCK\nL-7")
    assert dated.said("!key 7") == (
        "xL3",
        "SUPPLIERS DISAGREE",
        (
            "Lot L-7 of SEAL came from ACME; this order is BOLTS & CO. Not received. A supervisor "
            "can make it a new lot: scan a badge here now."
        ),
    )
    assert dated.said("1001")[:2] == ("ok", "L-7-2")
    assert dated.session.standing.operator == "1003"
    assert dated.verdicts(f"{label('L-7', quantity='5')}\n1001\n!key 4\n1001") == [
        *("xL3", "ok"),
        "xL5",
        "idle",
    ]
    assert dated.on_hand() == {
        ("lot L-7 of SEAL", "location DOCK"): 10,
        ("lot L-7-2 of SEAL", "location DOCK"): 11,
    }
    first, second = dated.lot("L-7"), dated.lot("L-7-2")
    assert (first.supplier, second.supplier) == ("ACME", "BOLTS & CO")
    approved = dated.rows(
        "select json_extract(envelope, '$.approved_by') from journal"
        " where kind = 'lot_received.1' order by id"
    )
    assert [row[0] for row in approved][:3] == [None, "1001", "1001"]


def test_xl3_only_a_supervisor_makes_a_new_lot(dated: Shop) -> None:
    for number, supplier in (("PO-1", "ACME"), ("PO-2", "BOLTS & CO"), ("PO-3", "acme")):
        ordered(dated, number, supplier)
    dated.play("1003\nC.RECEIVE\nPO-1\nSEAL\nDOCK\nL-7\n!key 10\nC.DONE")
    dated.play("C.RECEIVE\nPO-2\nSEAL\nDOCK\nL-7\n!key 7")
    assert dated.verdicts("1002\n1003\nC.CANCEL")[0] != "ok"
    assert dated.verdicts("C.RECEIVE\nPO-3\nSEAL\nDOCK\nL-7\n!key 7")[-1] == "ok"


def test_xl4_what_expired_can_only_go_to_quarantine(dated: Shop) -> None:
    late = label("L-9", expiry="260308", quantity="4")
    assert dated.said(AT_SEAL + late) == (
        "xL4",
        "EXPIRED",
        (
            "Lot L-9 expired 2026-03-08. It can only go to Quarantine. Not received. Scan HOLD, "
            "then scan it again."
        ),
    )
    assert dated.verdicts(f"HOLD\n{late}\nC.DONE") == ["idle", "ok", "ok"]
    assert dated.on_hand() == {("lot L-9 of SEAL", "location HOLD"): 4}
    today = label("L-8", expiry="260309", quantity="4")
    assert dated.verdicts(f"C.RECEIVE\nSEAL\nDOCK\n{today}")[-1] == "ok"


def test_xl4_holds_for_a_lot_that_expired_since_and_for_a_unit(dated: Shop) -> None:
    dated.play(AT_SEAL + "L-1\n!key 5\nC.DONE\n!clock +366d")
    assert dated.verdicts("C.RECEIVE\nSEAL\nDOCK\nL-1")[-1] == "xL4"
    unit = "]C1241MOTOR\\x1d1726030121M-9"
    assert dated.said(f"C.CANCEL\n!clock 2026-03-09\nC.RECEIVE\n{unit}\nDOCK")[2] == (
        "M-9 expired 2026-03-01. It can only go to Quarantine. Not received. Scan HOLD, then "
        "scan it again."
    )
    assert dated.verdicts("HOLD") == ["ok"]


def test_xl4_a_place_below_quarantine_is_quarantine(dated: Shop) -> None:
    dated.take(ImportKind.LOCATIONS, "code,name,parent\nHOLD,Quarantine,\nCAGE,Cage,HOLD\n")
    late = label("L-9", expiry="260308", quantity="4")
    assert dated.verdicts(f"1003\nC.RECEIVE\nSEAL\nCAGE\n{late}")[-1] == "ok"


def test_xl8_what_joins_a_held_lot_is_held_too(dated: Shop) -> None:
    dated.play(AT_SEAL + "L-1\n!key 5")
    lot_held(dated, "L-1", "location:DOCK")
    assert dated.said("L-1\n!key 3") == (
        "xL8",
        "LOT ON HOLD",
        'Lot L-1 is on hold ("wrong colour"). These 3 are on hold too. Undo takes them back.',
    )
    assert dated.lot("L-1").stock[0].held == "wrong colour"
    assert dated.verdicts("C.UNDO\nC.CANCEL") == ["ok", "idle"]
    assert dated.verdicts("C.RECEIVE\nSEAL\nSHELF\nL-1\n!key 3")[-1] == "ok"
    lot_held(dated, "L-1", "")
    assert dated.verdicts("BENCH\nL-1\n!key 1")[-1] == "xL8"
    assert {each.held for each in dated.lot("L-1").stock} == {"wrong colour"}


@pytest.mark.feature("I7")
@pytest.mark.feature("F15")
def test_xi8_a_lot_and_a_unit_are_refused_once_their_last_day_is_over(dated: Shop) -> None:
    dated.play(BOARDS + "C.RECEIVE\nSEAL\nDOCK\n" + L2 + "\nC.DONE\nC.BUILD\nPUMP\nP-1\n")
    dated.play("!clock 2026-06-17T23:50")
    assert dated.verdicts("M-1\nC.UNDO") == ["xK12", "ok"]
    assert dated.said("!clock 2026-06-18T00:10\nM-1") == (
        "xI8",
        "EXPIRED",
        "M-1 expired 2026-06-17. Not installed. Set it aside, and take it to quarantine.",
    )
    assert dated.verdicts("1001\n!clock 2026-12-31T23:50\nL-2\nC.UNDO") == [
        *("idle", "idle"),
        *("xK12", "ok"),
    ]
    assert dated.said("!clock 2027-01-01T00:10\nL-2")[:2] == ("xI8", "EXPIRED")


@pytest.mark.feature("I7")
@pytest.mark.feature("N3")
def test_xi8_a_supervisor_may_allow_it_where_the_policy_says_so(dated: Shop) -> None:
    dated.policy("expired_use", "supervisor")
    dated.play(BOARDS + "C.RECEIVE\nSEAL\nDOCK\n" + L2 + "\nC.DONE\n1002\nC.BUILD\nPUMP\nP-1\n")
    assert dated.said("!clock 2027-01-01T00:10\nL-2")[2] == (
        "L-2 expired 2026-12-31. Not installed. A supervisor can allow it: scan a badge here now."
    )
    assert dated.verdicts("1001\nM-1\n1001") == ["xK12", "xI8", "xK12"]
    found = dated.rows(
        "select json_extract(envelope, '$.approved_by') from journal"
        " where kind in ('lot_installed.1', 'unit_installed.1')"
    )
    assert [row[0] for row in found] == ["1001", "1001"]


@pytest.mark.feature("I5")
@pytest.mark.feature("N3")
def test_xk4_the_older_lot_goes_first_or_a_supervisor_allows_the_other(dated: Shop) -> None:
    dated.play(BOARDS + f"C.RECEIVE\nSEAL\nDOCK\nL-1\n!key 50\n{L2}\nC.DONE\n1002\n" + PUMP)
    assert dated.said("L-1") == (
        "xK4",
        "USE THE OLDER LOT",
        (
            "L-2 leaves by 2026-12-01, before L-1 (2027-02-07). Nothing taken. Scan L-2, at DOCK; "
            "or a supervisor allows L-1: scan a badge here now."
        ),
    )
    assert dated.said("1001")[:2] == ("ok", "L-1: 50 → 42")
    assert dated.verdicts("C.UNDO\nL-1\nL-2") == ["ok", "xK4", "ok"]


def test_xk12_what_left_available_stock_is_taken_with_a_word(dated: Shop) -> None:
    dated.play(BOARDS + f"C.RECEIVE\nSEAL\nDOCK\n{L2}\nC.DONE\n" + PUMP)
    assert dated.said("!clock 2026-12-01\nL-2") == (
        "xK12",
        "PAST ITS REMOVAL DATE",
        "L-2 left available stock 2026-12-01. It went into P-1 all the same. 8 of 8.",
    )
