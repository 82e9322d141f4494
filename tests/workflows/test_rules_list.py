"""A rule that blocks some units of a list leaves the others to be received (P3, Q4)."""

import pytest

from tests.play import Shop
from tests.workflows.ruled import rules

RECALLED = (
    'FA-12,receive,MOTOR,,,M-0*,,,no,FIELD ACTION FA-12,"{sn} is recalled. Red box, {who}"',
    "COLD,receive,MOTOR,,,M-7*,,,yes,MOTORS STAY DRY,{sn} may not go to {place}",
    "OFF,receive,MOTOR,,,M-9*,,operator,no,NOT YOURS,{sn} is for clerks",
)
AT_MOTOR = "1003\nC.RECEIVE\nMOTOR\nDOCK\n"


def serials(shop: Shop) -> list[str]:
    return [str(row[0]) for row in shop.rows("select serial from unit order by id")]


@pytest.mark.feature("P3")
@pytest.mark.feature("Q4")
def test_what_a_rule_blocks_for_good_is_listed_under_its_title_and_the_rest_received(
    shop: Shop,
) -> None:
    rules(shop, *RECALLED)
    shop.play(AT_MOTOR)
    answer = shop.last(r"!tap paste M-1\nM-01\nM-2\nM-02\nM-9")
    assert (answer["tone"], answer["code"]) == ("check", "xR41")
    assert "2 of 5 numbers" in str(answer["text"])
    bad = shop.session.lists.bad
    assert [(each.number, each.text, each.why.code) for each in bad] == [
        (2, "M-01", "xW1"),
        (4, "M-02", "xW1"),
    ]
    assert dict(bad[1].why.args)["title"] == "FIELD ACTION FA-12"
    assert dict(bad[1].why.args)["message"] == "M-02 is recalled. Red box, Carla."
    assert shop.last("!tap confirm")["headline"] == "3 RECEIVED"
    assert serials(shop) == ["M-1", "M-2", "M-9"]


@pytest.mark.feature("P3")
@pytest.mark.feature("N3")
def test_what_a_badge_lifts_stays_in_the_list_and_is_lifted_once_for_all_of_it(
    shop: Shop,
) -> None:
    rules(shop, *RECALLED)
    shop.play(AT_MOTOR)
    assert shop.last(r"!tap paste M-1\nM-71\nM-72\nM-01")["code"] == "xR41"
    assert shop.verdicts("!tap confirm\n1001") == ["xW2", "ok"]
    assert serials(shop) == ["M-1", "M-71", "M-72"]
