"""A badge lets pass what was told, and no more, of many things done as one too (P3, N3)."""

import pytest

from kiosk.importer.report import ImportKind
from tests.play import RECEIVED, Shop
from tests.workflows.ruled import rules
from tests.workflows.test_rules_reach import LISTED, TWO_LOTS

LABELS = RECEIVED + "C.PRINT\nB-1\n!key torn\nB-2"


def from_two_lots(shop: Shop) -> None:
    """Come to where a count is drawn from two lots at once."""
    shop.take(ImportKind.CATEGORIES, "code,strategy\nRUBBER,fifo\n")
    shop.take(ImportKind.PARTS, "part_number,tracking,category\nSEAL,lot,RUBBER\n")
    shop.play(TWO_LOTS)
    assert shop.verdicts("L-7") == ["xK1"]


@pytest.mark.feature("P3")
@pytest.mark.feature("N3")
@pytest.mark.parametrize(
    ("before", "line", "condition", "each"),
    [
        (LISTED, "!tap confirm", "receive,MOTOR,,,{},,", ("A-1", "A-2")),
        (LABELS, "C.PRINT", "print,BOARD,,,{},,", ("B-1", "B-2")),
        ("", "!tap confirm", "install,,,{},,,", ("L-7", "L-8")),
    ],
)
def test_of_what_is_done_as_one_every_rule_is_told_before_a_badge_lifts_it(
    shop: Shop, before: str, line: str, condition: str, each: tuple[str, str]
) -> None:
    if before:
        shop.play(before)
    else:
        from_two_lots(shop)
    first, second = (condition.format(one) for one in each)
    rules(shop, f"ONE,{first},yes,ASK,First of all", f"TWO,{second},yes,OTHER,And then")
    code, title, text = shop.said(line)
    assert (code, title) == ("xW2", "ASK")
    assert str(text).startswith("First of all. And then. Nothing was recorded.")
    assert str(text).endswith("The rule is ONE, TWO.")
    rules(shop, f"TWO,{second},no,NEVER,Not this one")
    assert shop.said(line)[:2] == ("xW1", "NEVER"), "what nobody lifts is told alone"
    rules(shop, f"TWO,{second},yes,OTHER,And then")
    assert shop.verdicts(f"{line}\n1001") == ["xW2", "ok"]


@pytest.mark.feature("P3")
@pytest.mark.feature("N3")
def test_a_rule_that_came_meanwhile_is_told_next_and_what_was_lifted_stays_lifted(
    shop: Shop,
) -> None:
    rules(shop, "ONE,receive,CHIP,,,,,,yes,FIRST,Ask about one")
    asked = "1003\nC.RECEIVE\nCHIP\nDOCK\nL-1\n!key 40"
    assert shop.verdicts(asked)[-1] == "xW2"
    rules(shop, "TWO,receive,CHIP,,,,,,yes,SECOND,Ask about two")
    code, title, text = shop.said("1001")
    assert (code, title) == ("xW2", "SECOND")
    assert "Ask about one" not in str(text)
    assert str(text).endswith("The rule is TWO.")
    assert shop.on_hand() == {}
    rules(shop, "ONE,receive,CHIP,,,,,,no,NEVER,Not any more")
    assert shop.verdicts("!restart\n1001")[-1] == "xW1", "nobody lifts that any more"
    rules(shop, "ONE,receive,CHIP,,,,,,yes,FIRST,Ask about one")
    assert shop.verdicts("!key 40\n!restart\n1001")[-1] == "ok"
