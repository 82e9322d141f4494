"""Where new numbers may appear, and where known ones may be used (C10 to C12)."""

import pytest

from kiosk.domain.unit import Status
from kiosk.importer.report import ImportKind
from tests.play import RECEIVED, Shop, held, returned, scrapped, shipped
from tests.workflows.inspected import CLERK, OTTO, stationed

KNOWN_ONLY = "STORE,Store room,receive,no,yes\n"
BOTH = "DOCK,Goods in,receive,yes,yes\n"


@pytest.mark.feature("C11")
def test_without_a_type_a_receipt_makes_numbers_and_a_move_uses_those_that_are_known(
    shop: Shop,
) -> None:
    shop.play(RECEIVED)
    assert shop.verdicts("C.RECEIVE\nBOARD\nSHELF\nB-9\nB-1\nC.DONE")[-3:] == ["ok", "xR1", "ok"]
    assert shop.verdicts("C.MOVE\nB-404\nB-1\nSHELF\nC.DONE")[1:] == ["xS12", "idle", "ok", "idle"]
    assert shop.verdicts("C.BUILD\nPUMP\nP-1\nB-1")[-2:] == ["ok", "ok"]


@pytest.mark.feature("C10")
@pytest.mark.parametrize(
    "lines",
    [
        "BOARD\nSHELF\nB-9",
        "BOARD\nSHELF\n!key 3",
        "SEAL\nSHELF\nL-9",
        "SEAL\nSHELF\n!key generate",
    ],
)
def test_a_receipt_that_makes_no_numbers_refuses_those_it_does_not_know(
    shop: Shop, lines: str
) -> None:
    shop.play(RECEIVED)
    stationed(shop, KNOWN_ONLY, receive_as="STORE")
    played = shop.play(f"{CLERK}C.RECEIVE\n{lines}")
    (code,) = {each["code"] for each in played} - {None}
    assert code == "xS12"
    assert shop.verdicts("C.CANCEL\nC.RECEIVE\nSEAL\nSHELF\nL-1\n!key 2")[-1] == "ok"


@pytest.mark.feature("C10")
@pytest.mark.feature("A23")
def test_a_receipt_that_uses_known_numbers_moves_the_unit_in_and_makes_no_other(
    shop: Shop,
) -> None:
    shop.play(RECEIVED)
    returned(shop, "B-2")
    stationed(shop, BOTH, receive_as="DOCK")
    before = shop.unit("B-1").state
    assert shop.said(f"{CLERK}C.RECEIVE\nBOARD\nSHELF\nB-1") == (
        "ok",
        "B-1",
        "BOARD was known already and moved in from DOCK, now at SHELF. 1 received.",
    )
    after = shop.unit("B-1").state
    assert (after.unit, after.receipt, after.made) == (before.unit, before.receipt, before.made)
    assert after.place == "location:SHELF"
    assert shop.verdicts("B-2\nB-9\nB-1\nC.DONE") == ["ok", "ok", "xR1", "ok"]
    assert shop.unit("B-2").status is Status.RETURNED
    assert len(shop.units("B-1")) == 1
    assert shop.changes()[-4:] == ["moved", "moved", "unit_received", "receipt_posted"]


@pytest.mark.feature("A23")
@pytest.mark.parametrize(("change", "code"), [(held, "xR1"), (shipped, "xR3"), (scrapped, "xR4")])
def test_a_number_that_is_not_in_stock_does_not_come_in_again(
    shop: Shop, change: object, code: str
) -> None:
    shop.play(RECEIVED)
    assert callable(change)
    change(shop, "B-1")
    stationed(shop, BOTH, receive_as="DOCK")
    assert shop.verdicts(f"{CLERK}C.RECEIVE\nBOARD\nSHELF\nB-1")[-1] == code
    assert shop.verdicts("C.CANCEL\nC.RECEIVE\nMOTOR\nSHELF\nB-1")[-1] == code


@pytest.mark.feature("C10")
def test_a_move_of_new_numbers_only_refuses_what_is_known(shop: Shop) -> None:
    shop.play(RECEIVED)
    stationed(shop, "SHIFT,Shifting,move,yes,no\n", move_as="SHIFT")
    assert shop.verdicts(f"{CLERK}C.MOVE\nB-1\nL-1\nB-404\nWASHER\n!key 3\nSHELF")[2:] == [
        *("xS27", "xS27", "xS1", "idle", "idle", "ok"),
    ]


@pytest.mark.feature("C10")
def test_a_bench_that_starts_no_numbers_says_so_before_a_run_begins(shop: Shop) -> None:
    shop.play(RECEIVED)
    stationed(shop, "REWORK,Rework bench,build,no,yes\n", build_as="REWORK")
    assert shop.said(f"{OTTO}C.BUILD\nPUMP\nP-1") == (
        "xS12",
        "NEW NUMBERS NOT ALLOWED HERE",
        "Rework bench may only use numbers already in stock. P-1 is not known. Run not started.",
    )
    assert shop.verdicts("!key generate") == ["xS12"]


def test_a_type_that_nobody_defined_or_that_is_for_another_task_leaves_what_is_safe(
    shop: Shop,
) -> None:
    shop.play(RECEIVED)
    stationed(shop, KNOWN_ONLY, receive_as="NOBODY", move_as="STORE")
    assert shop.verdicts(f"{CLERK}C.RECEIVE\nBOARD\nSHELF\nB-9\nC.MOVE\nB-404")[-3:] == [
        *("ok", "idle", "xS12"),
    ]


@pytest.mark.feature("C12")
def test_an_import_warns_of_numbers_made_where_stock_only_moves_and_of_none_at_all(
    shop: Shop,
) -> None:
    report = shop.take(
        ImportKind.OPERATIONS,
        "code,task,create_new,use_existing\nDOCK,receive,,\nOUT,ship,yes,yes\nGO,move,on,no\n"
        "NIL,build,no,no\n",
    )
    told = report.as_text()
    assert "operation types: 4 new" in told
    assert "OUT: new numbers may appear where stock only moves or leaves: phantom" in told
    assert "GO: new numbers may appear" in told
    assert "NIL: it allows neither new nor known numbers" in told
    assert "DOCK:" not in told
