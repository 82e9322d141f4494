"""Undo: one's own last group, as a reversing entry; stock and step are as they were before."""

import pytest

from kiosk.domain.codes.own import print_unit
from tests.play import PUMP_BUILT, RECEIVED, Shop, scrapped

MARIA = "1001\n"
ACTIONS = {
    "a unit": (RECEIVED + "C.RECEIVE\nBOARD\nDOCK", "B-9"),
    "generated units": (RECEIVED + "C.RECEIVE\nBOARD\nDOCK", "!key 5"),
    "a rejected unit": (RECEIVED + "C.RECEIVE\nBOARD\nDOCK\nC.REJECT", "B-9"),
    "a lot": (RECEIVED + "C.RECEIVE\nSEAL\nDOCK\nL-9", "!key 5"),
    "more of a lot": (RECEIVED + "C.RECEIVE\nSEAL\nDOCK\nL-1", "!key 5"),
    "a count": (RECEIVED + "C.RECEIVE\nWASHER\nDOCK", "!key 5"),
    "a posted receipt": (RECEIVED + "C.RECEIVE\nBOARD\nDOCK\nB-9", "C.DONE"),
    "a started run": (RECEIVED + "C.BUILD\nPUMP", "P-1"),
    "an installed unit": (RECEIVED + "C.BUILD\nPUMP\nP-1", "B-1"),
    "a taken lot": (RECEIVED + "C.BUILD\nPUMP\nP-1", "L-2"),
    "a taken count": (RECEIVED + "C.BUILD\nPUMP\nP-1\nWASHER", "!key 12"),
    "a count taken short": (RECEIVED + "C.BUILD\nRIG\nR-1\nC.BUILD\nPUMP\nP-1\nWASHER", "!key 12"),
    "a removed unit": (PUMP_BUILT + "C.REMOVE\nP-1\nB-1", "!key stock"),
    "a held unit": (PUMP_BUILT + "C.REMOVE\nP-1\nB-1", "!key hold bent"),
    "a scrapped lot": (PUMP_BUILT + "C.REMOVE\nP-1\nL-2\n!key 3", "!key scrap"),
    "a completed run": (PUMP_BUILT, "C.DONE"),
    "a moved unit": (RECEIVED + "C.MOVE\nB-1", "SHELF"),
    "a moved lot": (RECEIVED + "C.MOVE\nSHELF", "L-2"),
    "a moved count": (RECEIVED + "C.MOVE\nSHELF\nWASHER", "!key 3"),
}


@pytest.mark.feature("E14")
@pytest.mark.feature("R13")
@pytest.mark.parametrize("action", ACTIONS)
def test_undo_restores_stock_and_step_and_keeps_the_record(shop: Shop, action: str) -> None:
    before, line = ACTIONS[action]
    shop.play(before)
    if action == "a count taken short":
        shop.policy("take_from", "station")
    balances, state, entries = shop.balances(), shop.session.standing.state, len(shop.changes())
    done = shop.last(line)
    assert done["entry"] is not None
    again = len(shop.changes())
    assert shop.last("C.UNDO")["headline"] == "UNDONE"
    assert (shop.balances(), shop.session.standing.state) == (balances, state)
    assert again > entries
    assert shop.changes()[again:] == ["reversed"]
    if action != "a rejected unit" and "unit" not in action:
        assert shop.last(line)["entry"] is not None


@pytest.mark.feature("E14")
def test_a_number_received_by_mistake_can_be_received_again_as_a_new_unit(shop: Shop) -> None:
    shop.play(MARIA + "C.RECEIVE\nMOTOR\nDOCK\nSN-1")
    old = shop.unit("SN-1").state.unit
    shop.play("C.UNDO")
    assert shop.said(f"C.LOOKUP\n{print_unit(old)}") == (
        "idle",
        "SN-1 WAS VOIDED",
        "What made it was undone. The number is free again.",
    )
    shop.play("C.RECEIVE\nSENSOR\nDOCK\nSN-1\nC.DONE")
    new = shop.unit("SN-1").state.unit
    assert new != old
    assert shop.said(print_unit(old))[2] == f"What made it was undone. Now {print_unit(new)}."
    assert shop.said("SN-1")[2] == "SENSOR Sensor: available, at DOCK."


def test_a_number_voided_twice_is_still_looked_up(shop: Shop) -> None:
    shop.play(MARIA + "C.RECEIVE\nMOTOR\nDOCK\nSN-1\nC.UNDO\nSN-1\nC.UNDO\nC.LOOKUP")
    assert shop.said("SN-1")[:2] == ("idle", "SN-1 WAS VOIDED")


@pytest.mark.feature("R13")
def test_undo_is_refused_when_something_rests_on_it(shop: Shop) -> None:
    shop.play("1003\nC.RECEIVE\nMOTOR\nDOCK\nSN-1\nC.CANCEL\nC.RECEIVE\nSEAL\nDOCK\nL-1\n!key 8")
    shop.play("1002\nC.BUILD\nPUMP\nP-1\nSN-1\nL-1\n1003")
    assert shop.said("C.UNDO") == ("xS13", "CANNOT UNDO", "L-1 was used since. Nothing undone.")
    shop.play("1002\nC.UNDO\n1003")
    assert shop.verdicts("C.UNDO") == ["ok"]
    assert shop.said("C.UNDO") == (
        "xS13",
        "CANNOT UNDO",
        "SN-1 was installed since. Nothing undone.",
    )


def test_what_was_removed_to_stock_and_used_since_cannot_be_put_back(shop: Shop) -> None:
    shop.play(PUMP_BUILT + "1002\nC.REMOVE\nP-1\nL-2\n!key stock\n1004\nC.BUILD\nPUMP\nP-2")
    shop.policy("take_from", "station")
    shop.play("L-2\n1002")
    assert shop.said("C.UNDO") == ("xS13", "CANNOT UNDO", "L-2 was used since. Nothing undone.")


def test_what_was_taken_and_removed_since_cannot_be_taken_back(shop: Shop) -> None:
    shop.play(RECEIVED + "1002\nC.BUILD\nPUMP\nP-1\nL-2\n1004\nC.REMOVE\nP-1\nL-2\n!key stock")
    assert shop.said("1002\nC.UNDO") == (
        "xS13",
        "CANNOT UNDO",
        "L-2 was removed since. Nothing undone.",
    )


@pytest.mark.feature("R13")
def test_thirty_seconds_later_only_a_supervisor_takes_back(shop: Shop) -> None:
    shop.play("1003\nC.RECEIVE\nMOTOR\nDOCK\nSN-1\n!clock +40s")
    assert shop.verdicts("C.UNDO") == ["xS14"]
    shop.play("1001\nC.RECEIVE\nMOTOR\nDOCK\nSN-2\n!clock +2d")
    assert shop.verdicts("C.UNDO\nC.UNDO") == ["ok", "xS14"]
    assert shop.unit("SN-1").status.value == "available"


def test_undo_is_ones_own_and_step_by_step(shop: Shop) -> None:
    shop.play("1003\nC.RECEIVE\nMOTOR\nDOCK\nSN-1\nSN-2\n1001")
    assert shop.verdicts("C.UNDO\n1003\nC.UNDO\nC.UNDO\nC.UNDO") == [
        "xS14",
        "idle",
        "ok",
        "ok",
        "xS14",
    ]
    assert shop.on_hand() == {}


def test_undo_in_another_task_takes_back_and_stays_there(shop: Shop) -> None:
    shop.play(RECEIVED + "C.BUILD\nRIG\nR-1\nC.RECEIVE\nMOTOR\nDOCK")
    assert shop.last("C.UNDO")["screen"] == "ReceiveScreen"
    assert shop.verdicts("M-9") == ["ok"]


def test_a_parent_that_was_taken_back_says_so(shop: Shop) -> None:
    shop.play(RECEIVED + "C.BUILD\nRIG\nR-1\nC.SIGNOFF\n1001\n!tap pick 1\nC.UNDO")
    answer = shop.last("C.DONE")
    assert answer["code"] == "xI15"
    assert "is taken back" in str(answer["text"])
    assert shop.said("!tap help")[1] == "SCAN PARENT"


def test_a_scrapped_unit_is_not_unreceived(shop: Shop) -> None:
    shop.play(MARIA + "C.RECEIVE\nMOTOR\nDOCK\nSN-1")
    scrapped(shop, "SN-1")
    shop.play("1003\nC.RECEIVE\nMOTOR\nDOCK\nSN-2\n1001")
    assert shop.verdicts("C.UNDO") == ["ok"]  # the supervisor's own last action was the scrapping
    assert shop.unit("SN-1").status.value == "available"


@pytest.mark.feature("R13")
def test_what_went_into_a_completed_unit_is_not_taken_back(shop: Shop) -> None:
    shop.play(PUMP_BUILT + "1002\nC.INSTALL\nP-1\nG-1\n1004\nC.INSTALL\nP-1\nC.DONE")
    assert shop.said("1002\nC.UNDO") == (
        "xS13",
        "CANNOT UNDO",
        "P-1 was completed since. Nothing undone.",
    )


@pytest.mark.parametrize("action", ["a unit", "generated units", "a lot", "a started run"])
def test_no_label_waits_for_what_was_taken_back(shop: Shop, action: str) -> None:
    before, line = ACTIONS[action]
    shop.play(before)
    waiting = shop.rows("select job from spool where state = 'QUEUED'")
    shop.play(line)
    assert len(shop.rows("select job from spool where state = 'QUEUED'")) > len(waiting)
    shop.play("C.UNDO")
    assert shop.rows("select job from spool where state = 'QUEUED'") == waiting


@pytest.mark.feature("R13")
@pytest.mark.parametrize(
    ("played", "told"),
    [
        (MARIA + "C.RECEIVE\nMOTOR\nDOCK\nSN-1", "Unit SN-1 (received)"),
        (MARIA + "C.RECEIVE\nBOARD\nDOCK\n!key 3", "Unit {first} and 2 more (received)"),
        (MARIA + "C.RECEIVE\nSEAL\nDOCK\nL-1\n!key 5", "Lot L-1 (received)"),
        (RECEIVED + "C.BUILD\nPUMP\nP-1", "Unit P-1 (started)"),
        (RECEIVED + "C.BUILD\nPUMP\nP-1\nB-1", "Unit B-1 (installed)"),
        (MARIA + "C.RECEIVE\nMOTOR\nDOCK\nSN-1\nC.DONE", "What was posted"),
    ],
)
def test_what_is_taken_back_is_named_with_what_was_done_to_it(
    shop: Shop, played: str, told: str
) -> None:
    shop.play(played)
    first = shop.rows("select serial from unit order by serial limit 1")
    told = told.format(first=first[0][0] if first else "")
    assert shop.said("C.UNDO")[1:] == ("UNDONE", f"{told} is taken back. It stays on record.")
