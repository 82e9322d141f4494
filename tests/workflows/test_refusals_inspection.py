"""The refusals of inspection, of types of operation and of split lines, each by playing."""

import pytest

from kiosk.domain.words.refused_inspection import REFUSED_INSPECTION
from tests.play import RECEIVED, Shop
from tests.workflows.inspected import CLERK, INSPECTING, inspects, stationed
from tests.workflows.refusals import Case, check


def inspected(shop: Shop) -> None:
    inspects(shop)


def shifting(shop: Shop) -> None:
    stationed(shop, "SHIFT,Shifting,move,yes,no\n", move_as="SHIFT")


def stores(shop: Shop) -> None:
    stationed(shop, "STORE,Store room,receive,no,yes\n", receive_as="STORE")


CASES = (
    Case(
        code="xI17",
        before="",
        prepare=inspected,
        then=INSPECTING + "C.BUILD\nPUMP\nP-1",
        line="B-1",
        headline="NOT INSPECTED",
        text="B-1 is waiting for incoming inspection. Not installed. Have it inspected, or scan "
        "another one.",
        after=("M-1", "ok"),
    ),
    Case(
        code="xJ1",
        before="",
        prepare=inspected,
        then=INSPECTING,
        line="M-1",
        headline="NOTHING TO INSPECT",
        text="M-1 does not wait for an inspection: available. Nothing was decided. Scan one that "
        "waits.",
        after=("B-1", "idle"),
    ),
    Case(
        code="xJ2",
        before="",
        prepare=inspected,
        then=INSPECTING + "B-1",
        line="!tap confirm receipt",
        headline="NEEDS A SUPERVISOR",
        text="Accepting a whole receipt at once needs a supervisor. Nothing was decided. A "
        "supervisor can scan a badge here now.",
        after=("1001", "ok"),
    ),
    Case(
        code="xJ3",
        before="",
        prepare=inspected,
        then=f"{CLERK}C.RECEIVE\nSEAL\nHOLD\nL-1\n!key 40\nC.DONE\n1001\nC.INSPECT\nL-1\n"
        "C.REJECT\n!key 3",
        line="!key scratched",
        headline="TAKE IT OUT FIRST",
        text="L-1 lies in quarantine, at HOLD: what fails cannot be told from the rest there. "
        "Nothing was decided. Move it, then inspect it; or reject all of it.",
        after=("L-1", "idle"),
    ),
    Case(
        code="xL6",
        before=CLERK + "C.RECEIVE\nSEAL\nDOCK\nC.QTY\n!key 40\nL-1\n!key 45",
        line="C.DONE",
        headline="SPLIT NOT BALANCED",
        text="Lots add up to 45, line is 40. Not posted. Undo the last one, or correct the number "
        "with QTY.",
        after=("C.UNDO", "ok"),
    ),
    Case(
        code="xS27",
        before=RECEIVED,
        prepare=shifting,
        then=CLERK + "C.MOVE",
        line="B-1",
        headline="KNOWN NUMBERS NOT ALLOWED HERE",
        text="Shifting only takes numbers that are new. B-1 is known already. Nothing moved.",
        after=("WASHER", "idle"),
    ),
    Case(
        code="xS12",
        before=RECEIVED,
        prepare=stores,
        then=CLERK + "C.RECEIVE\nSEAL\nSHELF",
        line="L-9",
        headline="NEW NUMBERS NOT ALLOWED HERE",
        text="Store room may only use numbers already in stock. L-9 is not known. Not received. "
        "Set it aside, or ask a supervisor.",
        after=("L-1", "idle"),
    ),
)


@pytest.mark.feature("E11")
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.code)
def test_a_refusal_names_the_thing_and_what_to_do_and_the_next_good_scan_works(
    shop: Shop, case: Case
) -> None:
    check(shop, case)


def test_every_code_of_these_is_reached() -> None:
    assert REFUSED_INSPECTION.keys() <= {case.code for case in CASES}
