"""Every refusal and notice of the catalogue is reached by playing, in its words, changing nothing.

The tables are in refusals_*.py, each by its slice; other shops have theirs in test_refusals_*.py.
"""

from decimal import Decimal

import pytest

from kiosk.domain.words import REFUSALS
from tests.play import Shop, archived, held, lot_held, received_twice, returned, scrapped, shipped
from tests.workflows import refusals_building, refusals_receiving, refusals_scans, refusals_stock
from tests.workflows.refusals import AT_BOARD, AT_PUMP, DAY, Case, Prepare, check, nothing, on

CASES = (
    *refusals_scans.CASES,
    *refusals_receiving.CASES,
    *refusals_building.CASES,
    *refusals_stock.CASES,
)

NOT_PLAYED = {
    **dict.fromkeys(("xR40", "xR41", "xR42", "xR43"), "lists: test_receive_list.py"),
    **dict.fromkeys(("xR44", "xR45"), "of an import: tests/commands/test_import_goods.py"),
    **dict.fromkeys(("xR46", "xR47", "xR48"), "a restored record: test_newest.py"),
    "xR49": "a restored record: test_newest_far.py",
    "xR31": "a plugin of the plant's objects: test_numbering_plugins.py",
    "xS17": "the disk refuses to save: tests/session/test_not_saved.py",
    **dict.fromkeys(("xP1", "xP2", "xP3", "xP4"), "a printer's state: test_printer_faults.py"),
    **dict.fromkeys(("xP7", "xP8", "xP9"), "needs printed labels: test_scan_back.py"),
    "xP10": "names all templates there are: test_print_task.py",
    "xS4": "several codes in one trigger: tests/session/test_burst.py",
    "xS10": "a notice, never a refusal: tests/session/test_devices_noted.py",
    "xS23": "tests/workflows/test_link.py",
    "xS24": "tests/workflows/test_link.py",
    "xS25": "tests/workflows/test_teach.py",
    "xS28": "of an edit at the window: tests/pages/test_tables_past.py",
    "xS26": "as long as it is: tests/workflows/test_typing.py",
    **dict.fromkeys(
        ("xY1", "xY3", "xY4", "xY11", "xY20", "xY21", "xY22", "xY23", "xY24", "xY25", "xY26"),
        "needs two stations: tests/workflows/test_decide_*.py",
    ),
    "xL14": "a lot that was made here: test_receive_made.py",
    "xL13": "needs two stations: tests/store/test_allotments.py",
    **dict.fromkeys(("xY2", "xY5", "xY8"), "notices of the link: test_central_news.py"),
    **dict.fromkeys(("xY9", "xY10", "xY12"), "a frozen record: tests/session/test_frozen.py"),
    **dict.fromkeys(
        ("xR8", "xR9", "xR10", "xR13", "xR20", "xR21", "xR22"),
        "needs a purchase order: test_refusals_orders.py",
    ),
    **dict.fromkeys(
        ("xL2", "xL3", "xL4", "xL8", "xI8", "xK4", "xK12"),
        "needs dates: test_refusals_dates.py",
    ),
    **dict.fromkeys(
        (f"xT{number}" for number in range(1, 21)),
        "of tracking, archiving and batches: test_refusals_tracking.py",
    ),
    **dict.fromkeys(
        ("xI17", "xJ1", "xJ2", "xJ3", "xL6", "xS27"),
        "needs inspected parts or operation types: test_refusals_inspection.py",
    ),
    **dict.fromkeys(
        ("xW1", "xW2", "xW3", "xB7", "xB8"),
        "rules of the plant, lots made here: test_refusals_rules.py",
    ),
    "xC5": "somebody else completed it meanwhile: test_complete.py",
}
"""Codes that no line of a shift leads to at one station, and where they are tested."""


@pytest.mark.feature("E11")
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.code)
def test_a_refusal_names_the_thing_and_what_to_do_and_the_next_good_scan_works(
    shop: Shop, case: Case
) -> None:
    check(shop, case)


def test_every_code_of_the_catalogue_is_reached() -> None:
    assert {case.code for case in CASES} | NOT_PLAYED.keys() == REFUSALS.keys()


@pytest.mark.feature("A23")
@pytest.mark.feature("C4")
@pytest.mark.parametrize(
    ("change", "code", "named"),
    [
        (nothing, "xR1", "DOCK"),
        (on(held, "B-1"), "xR1", "DOCK"),
        (on(returned, "B-1"), "xR1", "DOCK"),
        (on(received_twice, "B-1"), "xR1", "DOCK"),
        (on(shipped, "B-1"), "xR3", "ACME"),
        (on(scrapped, "B-1"), "xR4", "scrapped"),
        (on(archived, "B-1"), "xR4", "archived"),
    ],
)
def test_a_number_in_any_state_is_never_received_again(
    shop: Shop, change: Prepare, code: str, named: str
) -> None:
    shop.play(AT_BOARD)
    change(shop)
    answer = shop.last("B-1")
    assert answer["code"] == code
    assert named in str(answer["text"])
    assert shop.verdicts("C.CANCEL\nC.BUILD\nPUMP\nB-1")[-1] == "xB1"


@pytest.mark.feature("A23")
def test_a_number_in_production_and_one_of_ours_that_was_voided_are_refused(shop: Shop) -> None:
    shop.play(AT_PUMP + "C.RECEIVE\nBOARD\nDOCK\n")
    run = shop.unit("P-1").state.run
    assert f"PUMP at run {run}, received {DAY} by Maria" in str(shop.last("P-1")["text"])
    shop.play("!key 1\nC.UNDO")
    assert shop.said("BRD-00001")[:2] == ("xR4", "NUMBER RETIRED")


@pytest.mark.feature("F15")
@pytest.mark.parametrize(
    ("change", "code", "named"),
    [
        (on(held, "B-1"), "xI7", "scratched"),
        (on(returned, "B-1"), "xI7", "returned, not inspected"),
        (on(received_twice, "B-1"), "xY1", "Both units are on hold"),
        (on(shipped, "B-1"), "xI10", "shipped"),
        (on(scrapped, "B-1"), "xI10", "scrapped"),
        (on(archived, "B-1"), "xI10", "archived"),
    ],
)
def test_a_unit_that_may_not_be_used_is_not_installed(
    shop: Shop, change: Prepare, code: str, named: str
) -> None:
    shop.play(AT_PUMP)
    change(shop)
    unit = shop.units("B-1")[0].state.unit
    answer = shop.last("B-1")
    assert answer["code"] == code
    assert named in str(answer["text"])
    assert all(each.state.unit != unit or each.state.parent is None for each in shop.units("B-1"))


def test_a_held_lot_is_refused_and_a_lot_held_at_one_place_is_taken_from_another(
    shop: Shop,
) -> None:
    shop.play(AT_PUMP)
    lot_held(shop, "L-2", "location:DOCK")
    assert shop.said("L-2") == (
        "xI7",
        "ON HOLD",
        'L-2: on hold, "wrong colour". Not installed. Set it aside.',
    )
    shop.play("C.RECEIVE\nSEAL\nSHELF\nL-2\n!key 9\nC.DONE\nC.INSTALL\nP-1\nL-2")
    assert shop.balances()["lot L-2 of SEAL", "location SHELF"] == Decimal(1)
