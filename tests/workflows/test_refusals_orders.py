"""What is refused or noted of receiving on a purchase order, each reached by playing."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.ordered import BOARDS, CLERK, MOTORS, approvals, open_ordered, received
from tests.play import Shop
from tests.workflows.refusals import Case, check


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = open_ordered(tmp_path / "bench")
    yield made
    made.close()


MOTORS_FULL = MOTORS + "M-1\nM-2\n"
CLOSING = CLERK + "C.RECEIVE\nPO-1\n!tap close 2\n"
OTHERS_LABEL = r"[)>\x1e06\x1dPMOTOR\x1dSM-3\x1e\x04"

CASES = (
    Case(
        code="xR7",
        before=BOARDS,
        line=OTHERS_LABEL,
        headline="WRONG PART",
        text="Label says MOTOR, this line is BOARD. Not received. Scan a label of BOARD, or "
        "finish the line.",
        after=("B-1", "ok"),
    ),
    Case(
        code="xR8",
        before=CLERK + "C.RECEIVE\nPO-1\n",
        line="MOTOR",
        headline="NOT ON THIS ORDER",
        text="MOTOR is not on PO-1. Not received. Set it aside, or receive it without the order.",
        after=("BOARD", "idle"),
    ),
    Case(
        code="xR9",
        before=MOTORS_FULL,
        line="M-3",
        headline="TOO MANY",
        text="PO-2 line 1 asks for 2, 2 already received. Not received. "
        "A supervisor can accept more: scan a badge here now.",
        after=("1001", "ok"),
    ),
    Case(
        code="xR10",
        before=BOARDS,
        line="B-9",
        headline="NOT ON SUPPLIER'S LIST",
        text="B-9 is not on N-9. Not received. Set it aside, or a supervisor accepts it: "
        "scan a badge here now.",
        after=("1001", "ok"),
    ),
    Case(
        code="xR13",
        before=MOTORS_FULL + "CHIP\nDOCK\nC-1\n!key 500\nC.DONE\nC.RECEIVE\n",
        line="PO-2",
        headline="ORDER NOT OPEN",
        text="PO-2 is received. Nothing can be received. Set the goods aside and ask the buyer.",
        after=("PO-1", "idle"),
    ),
    Case(
        code="xR20",
        before=MOTORS_FULL,
        prepare=lambda shop: shop.policy("over_receipt", "allow"),
        line="M-3",
        headline="MORE THAN ORDERED",
        text="Received. PO-2 line 1 asks for 2, 3 came: tell the buyer.",
        after=("C.DONE", "ok"),
    ),
    Case(
        code="xR21",
        before=CLOSING,
        line="!key not made any more",
        headline="NEEDS A SUPERVISOR",
        text="Closing PO-1 line 2 needs a supervisor. Nothing was closed. A supervisor can scan "
        "a badge here now.",
        after=("1001", "ok"),
    ),
    Case(
        code="xR22",
        before=CLOSING,
        line="!key 17",
        headline="REASON NEEDED",
        text="Say why the rest of PO-1 line 2 does not come. Nothing was closed.",
        after=("!key gone for good", "xR21"),
    ),
)


@pytest.mark.feature("C14")
@pytest.mark.feature("C16")
@pytest.mark.feature("E11")
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.code)
def test_a_refusal_names_the_thing_and_what_to_do_and_the_next_good_scan_works(
    shop: Shop, case: Case
) -> None:
    check(shop, case)


@pytest.mark.feature("C14")
def test_nobody_receives_more_than_was_ordered_where_the_policy_refuses(shop: Shop) -> None:
    shop.policy("over_receipt", "refuse")
    shop.play(MOTORS_FULL)
    text = (
        "PO-2 line 1 asks for 2, 2 already received. Not received. "
        "No more is accepted: set it aside and ask the buyer."
    )
    assert shop.said("M-3") == ("xR9", "TOO MANY", text)
    assert shop.verdicts("1001") == ["idle"]
    assert shop.session.standing.operator == "1001"
    assert [int(each) for each in received(shop, "PO-2")] == [2, 0]
    assert approvals(shop) == []


@pytest.mark.feature("C14")
@pytest.mark.feature("N3")
def test_a_supervisors_badge_accepts_the_very_unit_that_was_too_many(shop: Shop) -> None:
    shop.play(MOTORS_FULL)
    assert shop.verdicts("M-3\n1001\nM-4\n1003\nM-4") == ["xR9", "ok", "xR9", "idle", "xR9"]
    assert [int(each) for each in received(shop, "PO-2")] == [3, 0]
    assert approvals(shop) == [("unit_received", "1001")]
    assert shop.session.standing.operator == "1003"


@pytest.mark.feature("C14")
@pytest.mark.parametrize(
    ("scans", "line"),
    [
        ("SEAL\nDOCK\nL-1\n!key 40\nL-2", "!key 61"),
        ("WASHER\nDOCK", "!key 51"),
        ("SEAL\nDOCK", r"[)>\x1e06\x1dPSEAL\x1d1TL-5\x1dQ101\x1e\x04"),
    ],
)
def test_a_lot_or_a_count_that_is_too_much_is_refused_as_a_whole(
    shop: Shop, scans: str, line: str
) -> None:
    shop.play(CLERK + "C.RECEIVE\nPO-1\n" + scans)
    before = received(shop)
    assert shop.said(line)[:2] == ("xR9", "TOO MANY")
    assert received(shop) == before
    assert shop.verdicts("1001") == ["ok"]


@pytest.mark.feature("C14")
def test_a_lots_quantity_is_corrected_within_what_is_due(shop: Shop) -> None:
    label = r"[)>\x1e06\x1dPSEAL\x1d1TL-5\x1dQ90\x1e\x04"
    shop.play(f"{CLERK}C.RECEIVE\nPO-1\nSEAL\nDOCK\n{label}")
    assert shop.verdicts("!key 100\n!key 101") == ["xL5", "xR9"]
    assert int(received(shop)[1]) == 100


@pytest.mark.feature("C14")
def test_numbers_of_ours_are_not_made_for_more_than_is_due(shop: Shop) -> None:
    shop.play(BOARDS)
    assert shop.verdicts("!key 4\n!key 3") == ["xR9", "ok"]
    assert int(received(shop)[0]) == 3


def test_a_line_that_is_full_or_closed_is_not_opened_again(shop: Shop) -> None:
    shop.play(MOTORS_FULL + "PO-2")
    assert shop.verdicts("MOTOR") == ["xR9"]
    shop.play("C.CANCEL\n1001\nC.RECEIVE\nPO-2\n!tap close 2\n!key not needed\nC.RECEIVE")
    assert shop.said("PO-2")[2] == (
        "PO-2 is received. Nothing can be received. Set the goods aside and ask the buyer."
    )
    shop.play("PO-1\n!tap close 3\n!key not needed")
    assert shop.said("WASHER")[2] == (
        "PO-1 line 3 is closed. Nothing can be received. Set the goods aside and ask the buyer."
    )


@pytest.mark.feature("C5")
def test_units_that_were_said_to_come_must_be_scanned_before_a_receipt_on_an_order(
    shop: Shop,
) -> None:
    shop.play(MOTORS + "C.QTY\n!key 2\nM-1")
    text = (
        "MOTOR: 1 of 2 units still need a serial. Receipt not posted. Scan them, or lower the "
        "number."
    )
    assert shop.said("C.DONE") == ("xR5", "SERIAL MISSING", text)
    assert shop.verdicts("PO-1\nM-2\nPO-1") == ["xR5", "ok", "idle"]
