"""Scanning back: a label is proved, two that are swapped are found, and held (R8, xP7)."""

import pytest

from kiosk.domain.codes.own import print_lot, print_place, print_unit
from kiosk.domain.ids import LocationCode, UnitId
from kiosk.domain.printing import PrintState
from kiosk.domain.unit import Status
from kiosk.workflows.states import Home
from tests.play import RECEIVED, Shop
from tests.printing import print_all, sent, states

TWO = "B-1\n!key damaged\nB-2\nC.PRINT"


def code(shop: Shop, serial: str) -> str:
    return print_unit(shop.unit(serial).state.unit)


def printing(shop: Shop, things: str = TWO, *, out: bool = True) -> None:
    """Receive and print all, then have further labels printed and wait for their scan-back."""
    shop.play(RECEIVED)
    print_all(shop)
    shop.play("C.PRINT\n" + things)
    if out:
        print_all(shop)


def held(shop: Shop) -> set[str]:
    rows = shop.rows("select serial from unit where status = 'on hold'")
    return {str(row[0]) for row in rows}


@pytest.mark.feature("R8")
def test_each_label_that_is_scanned_back_is_verified_and_green_closes_the_task(
    shop: Shop,
) -> None:
    printing(shop)
    assert shop.said("!tap help")[:2] == ("idle", "SCAN BACK B-1")
    assert shop.said(code(shop, "B-1"))[:2] == ("ok", "B-1 ✓")
    assert shop.said("!tap help")[1] == "SCAN BACK B-2"
    assert shop.verdicts(code(shop, "B-2")) == ["ok"]
    assert states(shop)[-2:] == ["VERIFIED", "VERIFIED"]
    assert isinstance(shop.session.standing.state, Home)
    assert shop.kinds()[-2:] == ["label_verified"] * 2


@pytest.mark.feature("D8")
@pytest.mark.feature("R8")
def test_every_copy_is_scanned_back_for_itself(shop: Shop) -> None:
    printing(shop, "B-1\n!key extra\n!key 3\nC.PRINT")
    assert shop.verdicts(f"{code(shop, 'B-1')}\n" * 2) == ["ok", "ok"]
    assert states(shop)[-3:] == ["VERIFIED", "VERIFIED", "PRINTED"]
    assert shop.said("!tap help")[2] == "Label 4: stick it on, then scan it. 1 to go. DONE leaves."
    assert shop.verdicts("C.DONE") == ["idle"]


@pytest.mark.feature("R8")
@pytest.mark.parametrize("state", [PrintState.SENT, PrintState.UNKNOWN, PrintState.PROCESSED])
def test_a_label_nobody_was_sure_of_is_proved_by_its_scan(shop: Shop, state: PrintState) -> None:
    printing(shop, "B-1\n!key damaged\nC.PRINT", out=False)
    print_all(shop, state)
    assert shop.verdicts(code(shop, "B-1")) == ["ok"]
    assert states(shop)[-1] == "VERIFIED"


def test_a_label_that_did_not_come_out_cannot_be_scanned_back(shop: Shop) -> None:
    printing(shop, "B-1\n!key damaged\nC.PRINT", out=False)
    assert shop.said(code(shop, "B-1"))[:2] == ("xP9", "NOT PRINTED YET")
    sent(shop)
    assert shop.said(code(shop, "B-1"))[0] == "xP9"


@pytest.mark.feature("R8")
def test_swapped_labels_hold_both_things_until_each_was_scanned_correctly(shop: Shop) -> None:
    printing(shop)
    one, two = code(shop, "B-1"), code(shop, "B-2")
    assert shop.said(two) == (
        "xP7",
        "LABELS SWAPPED?",
        "You scanned B-2; this one should be B-1. Both are held until each is scanned correctly.",
    )
    assert held(shop) == {"B-1", "B-2"}
    assert shop.kinds()[-3:] == ["hold_placed", "hold_placed", "scan_refused"]
    assert shop.verdicts(one) == ["xS18"]
    assert shop.verdicts("!tap confirm") == ["idle"]
    assert shop.verdicts(one) == ["ok"]
    assert held(shop) == {"B-1", "B-2"}
    assert shop.verdicts(two) == ["ok"]
    assert held(shop) == set()
    assert shop.kinds()[-2:] == ["label_verified", "reversed"]
    assert states(shop)[-2:] == ["VERIFIED", "VERIFIED"]


@pytest.mark.feature("R8")
def test_a_label_that_was_proved_is_asked_for_again_when_it_turns_up_elsewhere(
    shop: Shop,
) -> None:
    printing(shop)
    one, two = code(shop, "B-1"), code(shop, "B-2")
    assert shop.verdicts(f"{one}\n{one}") == ["ok", "xP8"]
    shop.play(f"{two}\nC.PRINT\nB-3\n!key lost\nC.PRINT")
    print_all(shop)
    assert shop.said(two)[0] == "xP8"
    assert held(shop) == set()


@pytest.mark.feature("R8")
def test_what_may_wear_the_wrong_label_is_not_installed(shop: Shop) -> None:
    printing(shop)
    shop.play(f"{code(shop, 'B-2')}\n!tap confirm\nC.BUILD\nPUMP\nP-1")
    refused, _, text = shop.said("B-1")
    assert refused == "xI7"
    assert "Labels swapped" in str(text)
    assert shop.verdicts(code(shop, "B-2")) == ["xI7"]
    assert states(shop)[-3:] == ["PRINTED", "PRINTED", "QUEUED"]


def test_a_supervisors_badge_frees_the_kiosk_and_not_the_things(shop: Shop) -> None:
    printing(shop)
    shop.play("1002\nC.PRINT\nB-1\n!key lost\nB-2\nC.PRINT")
    print_all(shop)
    shop.play(code(shop, "B-2"))
    assert shop.verdicts("1004\n1001") == ["xS18", "idle"]
    assert held(shop) == {"B-1", "B-2"}


def test_undo_does_not_free_what_may_wear_the_wrong_label(shop: Shop) -> None:
    printing(shop)
    shop.play(f"{code(shop, 'B-2')}\n!tap confirm")
    assert shop.said("C.UNDO")[0] == "xS13"
    assert held(shop) == {"B-1", "B-2"}


def test_the_holds_outlive_a_restart_and_end_in_a_later_print_task(shop: Shop) -> None:
    printing(shop)
    one, two = code(shop, "B-1"), code(shop, "B-2")
    shop.play(f"{two}\n!restart\n!tap confirm\nC.DONE\n!restart\nC.PRINT\n{TWO}")
    print_all(shop)
    assert held(shop) == {"B-1", "B-2"}
    assert shop.verdicts(f"{one}\n{two}") == ["ok", "ok"]
    assert held(shop) == set()
    assert shop.unit("B-1").status is Status.AVAILABLE


def test_lots_are_held_and_freed_too(shop: Shop) -> None:
    printing(shop, "L-1\n!key damaged\nL-2\nC.PRINT")
    one, two = (print_lot(shop.lot(number).lot) for number in ("L-1", "L-2"))
    assert shop.verdicts(f"{two}\n!tap confirm") == ["xP7", "idle"]
    assert [each.held for each in shop.lot("L-2").stock] == ["Labels swapped"]
    assert shop.verdicts(f"{one}\n{two}") == ["ok", "ok"]
    assert [each.held for each in shop.lot("L-2").stock] == [""]


@pytest.mark.parametrize("line", ["B-1", "DOCK", "!key 3", "!tap yes", "U.0000000000000000X"])
def test_only_our_own_label_is_a_scan_back(shop: Shop, line: str) -> None:
    printing(shop)
    assert shop.verdicts(line) in (["xS15"], ["xS5"])
    assert states(shop)[-2:] == ["PRINTED", "PRINTED"]


def test_the_label_of_a_location_is_scanned_back_too(shop: Shop) -> None:
    printing(shop, "SHELF\nBENCH\nC.PRINT")
    shelf, bench = (print_place(LocationCode(each)) for each in ("SHELF", "BENCH"))
    assert shop.verdicts(f"{bench}\n{shelf}\n{bench}") == ["xP8", "ok", "ok"]


def test_a_label_of_no_thing_on_record_is_no_scan_back(shop: Shop) -> None:
    printing(shop)
    assert shop.verdicts(print_unit(UnitId("0" * 16))) == ["xS15"]
