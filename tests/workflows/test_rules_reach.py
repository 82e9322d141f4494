"""Every action that a rule may name is blocked by one, and passes by a supervisor's badge (P3).

The rules here may be lifted, so each is first heard when its action is to be recorded.
"""

import pytest

from kiosk.importer.report import ImportKind
from tests.play import PUMP_BUILT, RECEIVED, Shop
from tests.workflows.inspected import CAME_IN, inspects
from tests.workflows.ruled import rules
from tests.workflows.test_make_lot import MADE

ON_WASHER = RECEIVED + "C.TRACKING\nWASHER\n"
AT_PUMP = RECEIVED + "C.BUILD\nPUMP\nP-1\n"
LISTED = "1001\nC.RECEIVE\nMOTOR\nDOCK\n!tap paste A-1;A-2"
TWO_LOTS = "1001\nC.RECEIVE\nSEAL\nDOCK\nL-7\n!key 3\nL-8\n!key 9\nC.DONE\nC.BUILD\nPUMP\nP-1\n"


@pytest.mark.feature("P3")
@pytest.mark.feature("N3")
@pytest.mark.parametrize(
    ("conditions", "before", "line"),
    [
        ("receive,,,,A-2,,", LISTED, "!tap confirm"),
        ("receive,BOARD,,,,DOCK,", "1001\nC.RECEIVE\nBOARD\nDOCK", "!key 2"),
        ("receive,WASHER,,,,,", "1001\nC.RECEIVE\nWASHER\nDOCK", "!key 2"),
        ("make,,,WO-*,,DOCK,", MADE.rpartition("DOCK")[0], "DOCK"),
        ("build,PUMP,,,P-1,BENCH,", "1001\nC.BUILD\nPUMP", "P-1"),
        ("install,BOARD,,,B-*,DOCK,", AT_PUMP, "B-1"),
        ("install,,,L-2,,,", AT_PUMP, "L-2"),
        ("install,WASHER,,,,DOCK,", AT_PUMP + "WASHER", "!key 12"),
        ("remove,BOARD,,,,BENCH,", PUMP_BUILT + "C.REMOVE\nP-1\nB-1", "!key hold"),
        ("remove,SEAL,,,,HOLD,", PUMP_BUILT + "C.REMOVE\nP-1\nL-2", "!key hold"),
        ("remove,,,,B-1,BENCH,", PUMP_BUILT + "C.REMOVE\nP-1\nB-1", "!key stock"),
        ("complete,PUMP,,,P-1,BENCH,", PUMP_BUILT, "C.DONE"),
        ("move,,,,B-1,SHELF,", RECEIVED + "C.MOVE\nB-1", "SHELF"),
        ("archive,,,L-2,,DOCK,", RECEIVED + "C.ARCHIVE\nL-2", "!key old"),
        ("renumber,BOARD,,,B-1,DOCK,", RECEIVED + "C.RENUMBER\nB-1\nB-9", "!key misread"),
        ("print,BOARD,,,B-1,DOCK,", RECEIVED + "C.PRINT\nB-1\n!key torn\n!key 2", "C.PRINT"),
        ("print,,,,,,", "1001\nC.PRINT\nDOCK\n!key 1", "C.PRINT"),
        (
            "assign,WASHER,,,W-1,DOCK,",
            ON_WASHER + "!tap decide serial\n!tap decide assign\n!tap confirm",
            "W-1",
        ),
        (
            "assign,WASHER,,W-*,,DOCK,",
            ON_WASHER + "!tap decide lot\n!tap decide assign\n!tap confirm\nW-1",
            "!key 5",
        ),
    ],
)
def test_an_action_is_blocked_and_a_badge_lifts_it(
    shop: Shop, conditions: str, before: str, line: str
) -> None:
    shop.play(before)
    rules(shop, f"R,{conditions},yes,NOT NOW,{{part}} {{sn}} {{lot}} {{place}} {{parent}}")
    answer = shop.last(line)
    assert (answer["code"], answer["headline"]) == ("xW2", "NOT NOW"), answer
    assert shop.verdicts("1001") == ["ok"]


@pytest.mark.feature("P3")
def test_what_is_drawn_from_several_lots_is_asked_about_lot_by_lot(shop: Shop) -> None:
    shop.take(ImportKind.CATEGORIES, "code,strategy\nRUBBER,fifo\n")
    shop.take(ImportKind.PARTS, "part_number,tracking,category\nSEAL,lot,RUBBER\n")
    shop.play(TWO_LOTS)
    assert shop.verdicts("L-7") == ["xK1"]
    rules(shop, "R,install,,,L-8,,,,no,LOT L-8 IS WET,Dry it")
    assert shop.verdicts("!tap confirm") == ["xW1"]
    assert sum(shop.on_hand().values()) == 12


@pytest.mark.feature("P3")
@pytest.mark.feature("C15")
@pytest.mark.parametrize(
    ("row", "lines"),
    [
        ("R,inspect,BOARD,,,B-1,DOCK,,yes,T,M", "B-1\n!tap yes"),
        ("R,inspect,,,L-1,,DOCK,,yes,T,M", "L-1\n!tap yes"),
        ("R,inspect,WASHER,,,,,,yes,T,M", "B-1\n!tap confirm receipt"),
        ("R,inspect,,,,B-2,,,yes,T,M", "L-1\n!tap confirm receipt"),
    ],
)
def test_an_inspection_is_asked_about_all_that_it_accepts(
    shop: Shop, row: str, lines: str
) -> None:
    inspects(shop)
    shop.play(CAME_IN + "1001\nC.INSPECT")
    rules(shop, row)
    assert shop.verdicts(lines)[-1] == "xW2"
    assert shop.verdicts("1001") == ["ok"]


@pytest.mark.feature("P3")
def test_a_word_of_a_button_is_repeated_as_it_was_given(shop: Shop) -> None:
    rules(shop, "R,complete,,,,,,,yes,NOT NOW,Wait")
    assert shop.verdicts(PUMP_BUILT + "!tap complete\n1003\nC.CANCEL")[-3:] == [
        *("xW2", "idle", "idle"),
    ]
    assert shop.verdicts("1001\nC.INSTALL\nP-1\n!tap complete\n1001")[-2:] == ["xW2", "ok"]
