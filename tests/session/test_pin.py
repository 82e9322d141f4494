"""Signing on by name and PIN, at a terminal that all share."""

from pathlib import Path

import pytest

from kiosk.importer.report import ImportKind
from kiosk.session.inputs import Key
from kiosk.workflows.screens import LockScreen
from tests.play import PUMP_SHOP, Shop, open_shop

PEOPLE = """\
badge,name,role,pin,access_until
1001,Maria,supervisor,246813,
1002,Otto,operator,0007,2026-03-09
1003,Carla,clerk,,
"""


@pytest.fixture
def staffed(shop: Shop) -> Shop:
    shop.take(ImportKind.OPERATORS, PEOPLE)
    return shop


@pytest.mark.feature("N1")
def test_a_name_and_its_pin_sign_on_as_the_badge_does(staffed: Shop) -> None:
    assert staffed.said("!tap sign_on 1001") == (
        "idle",
        "ENTER YOUR PIN",
        "Maria: 4 to 8 digits, or scan the badge.",
    )
    assert staffed.said("!key 246813")[:2] == ("idle", "Maria")
    staffed.play("C.RECEIVE\nMOTOR\nDOCK\nSN-1")
    assert staffed.rows("select actor from journal where kind = 'unit_received.1'") == [("1001",)]


@pytest.mark.feature("N1")
def test_those_who_have_a_pin_can_be_chosen_by_name(staffed: Shop) -> None:
    people = staffed.app.store.look(lambda look: look.people())
    assert [each.name for each in people] == ["Maria", "Otto"]
    assert staffed.verdicts("!tap sign_on 1003\n!tap sign_on 9999\n!tap sign_on") == [
        "xS22",
        "xS16",
        "xS16",
    ]


def test_whoever_is_asked_for_the_pin_may_scan_the_badge_or_let_another_go_first(
    staffed: Shop,
) -> None:
    staffed.play("!tap sign_on 1002\n!tap sign_on 1001")
    assert staffed.said("!key 246813")[1] == "Maria"
    staffed.play("C.SIGNOFF\n!tap sign_on 1001")
    assert staffed.said("1003")[1] == "Carla"
    staffed.play("C.SIGNOFF")
    for leave in ("!tap no", "C.CANCEL", "!idle"):
        staffed.play("!tap sign_on 1001")
        assert staffed.said(leave)[:2] == ("idle", "SCAN YOUR BADGE")
        assert staffed.verdicts("!key 246813") == ["xS8"]
    assert staffed.verdicts("!tap no\n!tap sign_on 1001\n!key\nMOTOR\n!key 246813") == [
        "xS8",
        "idle",
        "idle",
        "xS8",
        "idle",
    ]


@pytest.mark.feature("N1")
def test_five_wrong_pins_close_it_for_five_minutes_and_the_badge_still_works(
    staffed: Shop,
) -> None:
    staffed.play("!tap sign_on 1001")
    assert [staffed.said(f"!key {n}")[2] for n in (1111, 2222, 3333, 4444)] == [
        f"{left} tries left. Enter Maria's PIN again, or scan the badge." for left in (4, 3, 2, 1)
    ]
    assert staffed.verdicts("!key 5555\n!key 246813\n!tap sign_on 1001") == ["xS21", "xS8", "xS21"]
    assert staffed.verdicts("!tap sign_on 1002\n!key 0007\nC.SIGNOFF") == ["idle"] * 3
    assert staffed.verdicts("1001\nC.SIGNOFF\n!tap sign_on 1001") == ["idle", "idle", "xS21"]
    assert staffed.verdicts("!clock +4m\n!tap sign_on 1001") == ["idle", "xS21"]
    assert staffed.verdicts("!clock +1m\n!tap sign_on 1001\n!key 246813") == ["idle"] * 3


def test_a_right_pin_forgets_the_wrong_ones(staffed: Shop) -> None:
    staffed.play("!tap sign_on 1001\n!key 1\n!key 2\n!key 246813\nC.SIGNOFF\n!tap sign_on 1001")
    assert "4 tries left." in str(staffed.said("!key 3")[2])


@pytest.mark.feature("N1")
@pytest.mark.feature("O6")
def test_wrong_pins_count_on_after_the_kiosk_was_switched_off(staffed: Shop) -> None:
    staffed.play("!tap sign_on 1001\n!key 1\n!restart\n!key 2\n!restart\n!key 3\n!key 4")
    assert staffed.verdicts("!restart\n!key 5\n!restart\n!tap sign_on 1001") == [
        "idle",
        "xS21",
        "idle",
        "xS21",
    ]


def test_a_clock_that_was_set_back_does_not_close_a_pin_for_longer(staffed: Shop) -> None:
    staffed.play("!tap sign_on 1001\n" + "!key 1\n" * 5)
    assert staffed.verdicts("!tap sign_on 1001\n!clock 2026-03-01T08:00\n!tap sign_on 1001") == [
        "xS21",
        "idle",
        "idle",
    ]


@pytest.mark.feature("N1")
def test_who_has_left_signs_on_neither_by_badge_nor_by_pin_and_lends_no_right(
    staffed: Shop,
) -> None:
    assert staffed.verdicts("1002\nC.SIGNOFF\n!tap sign_on 1002") == ["idle"] * 3
    staffed.play("!clock 2026-03-10T00:00")
    assert staffed.verdicts("!key 0007\n!tap sign_on 1002\n1002") == ["xS19"] * 3
    assert staffed.verdicts("1003\nC.BUILD\n1002\n1002") == ["idle", "xS9", "xS19", "xS19"]


def test_a_day_ends_in_the_plants_zone(staffed: Shop) -> None:
    staffed.policy("time_zone", "America/Los_Angeles")
    staffed.play("!clock 2026-03-10T06:00+00:00")
    assert staffed.verdicts("1002") == ["idle"]
    staffed.policy("time_zone", "Asia/Tokyo")
    assert staffed.verdicts("C.SIGNOFF\n1002") == ["idle", "xS19"]


@pytest.mark.feature("N1")
def test_no_pin_is_in_the_record_not_even_a_wrong_one(tmp_path: Path) -> None:
    shop = open_shop(tmp_path, (*PUMP_SHOP, (ImportKind.OPERATORS, PEOPLE)))
    shop.play("!tap sign_on 1001\n!key 86420\n!key 246813\nC.RECEIVE\nMOTOR\nDOCK\nSN-1")
    shop.close()
    stored = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"SN-1" in stored
    assert [pin for pin in (b"246813", b"86420") if pin in stored] == []


def test_the_lock_screen_asks_for_what_is_waited_for(staffed: Shop) -> None:
    staffed.play("!tap sign_on 1001")
    screen = staffed.session.handle(Key("1")).screen
    assert isinstance(screen, LockScreen)
    assert (screen.said.key, screen.prompt.key) == ("xS20", "ask_pin")
