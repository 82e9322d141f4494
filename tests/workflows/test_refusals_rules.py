"""What rules of the plant refuse, and what is no lot made here: each by playing."""

import pytest

from kiosk.domain.words.refused_rules import REFUSED_RULES
from tests.play import Shop
from tests.workflows.refusals import MARIA, Case, check
from tests.workflows.ruled import COLD, RECALLED, rules

CHIPS = MARIA + "C.RECEIVE\nCHIP\nSHELF\nL-1\n"
MAKING = MARIA + "C.MAKELOT\n"
BOUGHT = MARIA + "C.RECEIVE\nSEAL\nDOCK\nSUP-1\n!key 5\nC.DONE\nC.MAKELOT\nSEAL\n"


def recalled(shop: Shop) -> None:
    rules(shop, RECALLED)


def cold(shop: Shop) -> None:
    rules(shop, COLD)


CASES = (
    Case(
        code="xW1",
        before="",
        prepare=recalled,
        then=MARIA + "C.RECEIVE\nBOARD\nDOCK\nB-1\n",
        line="B-07",
        headline="FIELD ACTION FA-12",
        text="B-07 is of the recalled series. Put it into the red box, Maria. Nothing was "
        "recorded. Ask your supervisor; the rule is FA-12.",
        after=("B-7", "ok"),
    ),
    Case(
        code="xW2",
        before="",
        prepare=cold,
        then=CHIPS,
        line="!key 40",
        headline="CHIPS STAY DRY",
        text="40 of lot L-1 may not go to SHELF. Nothing was recorded. A supervisor can let it "
        "pass: scan a badge here now. The rule is COLD.",
        after=("1001", "ok"),
    ),
    Case(
        code="xB7",
        before=MAKING,
        line="BOARD",
        headline="NOT TRACKED BY LOT",
        text="BOARD is not tracked by lot. Nothing was made. Its units are built one by one: "
        "scan BUILD.",
        after=("SEAL", "idle"),
    ),
    Case(
        code="xB8",
        before=BOUGHT,
        line="SUP-1",
        headline="NO MORE FOR THIS LOT",
        text="Lot SUP-1 of SEAL came in, and was not made here. Nothing was made. Scan the batch "
        "on the traveller of what you make.",
        after=("WO-1", "idle"),
    ),
)
NOT_PLAYED = {"xW3": "a program of the plant's own: tests/test_rule_plugins.py"}


@pytest.mark.feature("E11")
@pytest.mark.parametrize("case", CASES, ids=lambda case: case.code)
def test_a_refusal_names_the_thing_and_what_to_do_and_the_next_good_scan_works(
    shop: Shop, case: Case
) -> None:
    check(shop, case)


def test_every_code_of_these_is_reached() -> None:
    assert REFUSED_RULES.keys() == {case.code for case in CASES} | NOT_PLAYED.keys()
