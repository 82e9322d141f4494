"""Rules of the plant: heard at the scan, lifted by a badge, on record (P3)."""

from decimal import Decimal
from typing import cast

import pytest

from kiosk.importer.report import ImportKind
from tests.play import PUMP_BUILT, RECEIVED, Shop
from tests.workflows.ruled import AUDIT, COLD, RECALLED, rules


def last_entry(shop: Shop) -> tuple[str, str, str]:
    """Return kind, actor and envelope of the last entry."""
    row = shop.rows("select kind, actor, envelope from journal order by id desc limit 1")[0]
    return cast("tuple[str, str, str]", row)


@pytest.mark.feature("P3")
def test_what_a_rule_blocked_is_on_record_as_refused_under_its_title(shop: Shop) -> None:
    rules(shop, RECALLED)
    assert shop.verdicts("1003\nC.RECEIVE\nBOARD\nDOCK\nB-01")[-1] == "xW1"
    row = shop.rows("select payload from journal where kind = 'scan_refused.1'")[0]
    assert '"code":"xW1","headline":"FIELD ACTION FA-12"' in str(row[0])
    assert shop.on_hand() == {}


@pytest.mark.feature("P3")
@pytest.mark.feature("N3")
def test_a_supervisors_badge_lifts_a_rule_that_says_so_and_stands_with_the_entry(
    shop: Shop,
) -> None:
    rules(shop, COLD)
    asked = "C.RECEIVE\nCHIP\nSHELF\nL-1\n!key 40"
    assert shop.verdicts("1003\n" + asked)[-1] == "xW2"
    assert shop.verdicts("1001") == ["ok"]
    kind, actor, envelope = last_entry(shop)
    assert (kind, actor) == ("lot_received.1", "1003")
    assert '"approved_by":"1001"' in envelope
    assert shop.on_hand()["lot L-1 of CHIP", "location SHELF"] == Decimal(40)
    assert shop.verdicts("L-1\n!key 2") == ["idle", "xW2"], "the next one is asked about again"


@pytest.mark.feature("P3")
def test_nobody_elses_badge_lifts_a_rule_and_a_rule_for_good_is_lifted_by_none(
    shop: Shop,
) -> None:
    rules(shop, COLD, RECALLED)
    assert shop.verdicts("1003\nC.RECEIVE\nCHIP\nSHELF\nL-1\n!key 40\n1004\n!key 40") == [
        *("idle",) * 5,
        *("xW2", "idle", "xS15"),
    ]
    assert shop.verdicts("1003\nC.RECEIVE\nBOARD\nDOCK\nB-01\n1001")[-2:] == ["xW1", "idle"]
    assert shop.on_hand() == {}


@pytest.mark.feature("P3")
def test_all_that_a_supervisor_would_lift_is_told_at_once_and_what_nobody_lifts_first(
    shop: Shop,
) -> None:
    wet = "WET,receive,CHIP,,L-*,,,,yes,LOT IS WET,Dry it first!"
    rules(shop, COLD, wet)
    shop.play("1003\nC.RECEIVE\nCHIP\nSHELF\nL-1")
    code, title, text = shop.said("!key 40")
    assert (code, title) == ("xW2", "CHIPS STAY DRY")
    assert "may not go to SHELF. Dry it first! Nothing was recorded." in str(text)
    assert "COLD, WET" in str(text)
    rules(shop, "NEVER,receive,CHIP,,,,,,no,NO MORE CHIPS,We have enough")
    assert shop.said("!key 40")[:2] == ("xW1", "NO MORE CHIPS")


@pytest.mark.feature("P3")
@pytest.mark.parametrize(
    ("row", "before", "line"),
    [
        (AUDIT, "1002\nC.BUILD", "PUMP"),
        ("R,receive,CHIP,,,,,,no,T,M", "1003\nC.RECEIVE", "CHIP"),
        ("R,receive,,,,,SHELF,,no,T,M", "1003\nC.RECEIVE\nCHIP", "SHELF"),
        ("R,receive,,,BAD*,,,,no,T,M", "1003\nC.RECEIVE\nCHIP\nDOCK", "BAD-1"),
        ("R,move,,,,B-*,,,no,T,M", RECEIVED + "C.MOVE", "B-1"),
        ("R,remove,BOARD,,,,,,no,T,M", PUMP_BUILT + "C.REMOVE\nP-1", "B-1"),
        ("R,archive,SEAL,,,,,,no,T,M", RECEIVED + "C.ARCHIVE", "L-2"),
        ("R,renumber,,,,,,,no,T,M", RECEIVED + "C.RENUMBER", "B-1"),
        ("R,make,SEAL,,,,,,no,T,M", "1002\nC.MAKELOT", "SEAL"),
        ("R,make,,,WO-1,,,,no,T,M", "1002\nC.MAKELOT\nSEAL", "WO-1"),
    ],
)
def test_a_rule_that_nobody_lifts_is_heard_at_the_scan(
    shop: Shop, row: str, before: str, line: str
) -> None:
    shop.play(before)
    rules(shop, row)
    state = shop.session.standing.state
    assert shop.verdicts(line) == ["xW1"]
    assert shop.session.standing.state == state


@pytest.mark.feature("P3")
@pytest.mark.parametrize(
    ("row", "before", "line"),
    [
        ("R,install,BOARD,,,,,,no,T,M", RECEIVED + "C.BUILD\nPUMP\nP-1", "B-1"),
        ("R,install,,,L-2,,,,no,T,M", RECEIVED + "C.BUILD\nPUMP\nP-1", "L-2"),
        ("R,install,WASHER,,,,,,no,T,M", RECEIVED + "C.BUILD\nPUMP\nP-1", "WASHER"),
        ("R,complete,PUMP,,,,,,no,T,M", PUMP_BUILT, "C.DONE"),
        ("R,remove,,,,,scrap,,no,T,M", PUMP_BUILT + "C.REMOVE\nP-1\nB-1", "!key scrap"),
        ("R,move,,,,,SHELF,,no,T,M", RECEIVED + "C.MOVE\nB-1", "SHELF"),
        ("R,print,BOARD,,,,,,no,T,M", RECEIVED + "C.PRINT\nB-1\n!key torn", "C.PRINT"),
        ("R,archive,,,,,DOCK,,no,T,M", RECEIVED + "C.ARCHIVE\nB-1", "!key old"),
        ("R,make,,,,,SHELF,,no,T,M", "1002\nC.MAKELOT\nSEAL\nWO-1\n!key 5", "SHELF"),
        ("R,receive,BOARD,,,,,,no,T,M", "1003\nC.RECEIVE\nBOARD\nDOCK", "!key 2"),
    ],
)
def test_a_rule_is_heard_at_the_latest_when_the_action_is_to_be_recorded(
    shop: Shop, row: str, before: str, line: str
) -> None:
    shop.play(before)
    rules(shop, row)
    done = shop.changes()
    assert shop.verdicts(line) == ["xW1"]
    assert shop.changes() == done


@pytest.mark.feature("P3")
def test_a_rule_counts_for_its_role_and_only_while_it_is_on(shop: Shop) -> None:
    rules(shop, AUDIT)
    assert shop.verdicts("1002\nC.BUILD\nPUMP\nRIG")[-2:] == ["xW1", "idle"]
    assert shop.verdicts("1001\nC.BUILD\nPUMP")[-1] == "idle"
    shop.take(ImportKind.RULES, "code,action,title,message,active\nAUDIT,build,OVER,Go on,no\n")
    assert shop.verdicts("1002\nC.BUILD\nPUMP")[-1] == "idle"


@pytest.mark.feature("P3")
def test_what_a_badge_approves_is_blocked_as_if_nobody_could_lift_it(shop: Shop) -> None:
    """The badge that archives was for archiving; the supervisor does it under their own name."""
    rules(shop, "KEEP,archive,BOARD,,,,,,yes,KEEP BOARDS,Ask the lab")
    shop.play(RECEIVED + "1003\nC.ARCHIVE\nB-1\n!key old")
    assert shop.verdicts("1001") == ["xW1"]
    assert shop.verdicts("C.CANCEL\n1001\nC.ARCHIVE\nB-1\n!key old\n1001")[-2:] == ["xW2", "ok"]
