"""A kiosk left alone locks, and keeps what was going on for who comes back (N4)."""

from pathlib import Path

import pytest

from kiosk.importer.report import ImportKind
from kiosk.session.inputs import Idle
from kiosk.session.speech import said_text
from kiosk.workflows.screens import HomeScreen, LockScreen
from tests.play import PUMP_SHOP, RECEIVED, Shop, open_shop

RECEIVING = "1003\nC.RECEIVE\nMOTOR\nDOCK\nC.QTY\n!key 3\nSN-1\n"


@pytest.mark.feature("N4")
def test_the_same_badge_resumes_where_one_stood(shop: Shop) -> None:
    shop.play(RECEIVING)
    before = shop.session.standing
    assert shop.said("!idle") == (
        "idle",
        "SCAN YOUR BADGE",
        "Locked while nobody was here. What Carla was doing is kept.",
    )
    assert shop.verdicts("SN-2\n!key 2\n!tap undo\nC.DONE\n!idle") == [
        "xS16",
        "xS8",
        "xS8",
        "xS8",
        "idle",
    ]
    assert shop.said("1003") == (
        "idle",
        "BACK, Carla",
        "You are where you left off. Nothing was lost.",
    )
    assert shop.session.standing == before
    assert shop.verdicts("C.UNDO\nSN-1\nSN-2\nSN-3") == ["ok"] * 4


@pytest.mark.feature("N4")
def test_the_pin_resumes_too(shop: Shop) -> None:
    shop.take(ImportKind.OPERATORS, "badge,name,role,pin\n1003,Carla,clerk,2468")
    shop.play(RECEIVING + "!idle")
    assert shop.said("!tap sign_on 1003\n!key 1111\n!key 2468")[1] == "BACK, Carla"
    assert shop.verdicts("SN-2") == ["ok"]


@pytest.mark.feature("N4")
def test_a_code_half_typed_and_a_choice_are_kept(shop: Shop) -> None:
    shop.play("1001\nC.RECEIVE\nMOTOR\nDOCK\nX-1\nSEAL\nDOCK\nX-1\n!key 5\nC.DONE")
    shop.play("C.TYPE\n!key X-1\n!idle\n1001")
    assert shop.verdicts("!key X-1") == ["xS2"]
    shop.play("!idle\n1001")
    screen = shop.session.prompt().screen
    assert isinstance(screen, HomeScreen)
    assert len(screen.choice) == 2
    assert shop.verdicts("!tap pick 2\n!tap pick 2") == ["idle", "xS15"]


@pytest.mark.feature("N4")
def test_another_badge_parks_the_work_for_its_owner_and_says_so(shop: Shop) -> None:
    shop.play(RECEIVING + "SN-2\n!idle")
    assert shop.said("1001") == (
        "idle",
        "Maria",
        "Signed on as supervisor. Carla left RECEIVE here, 2 recorded; it waits on Home.",
    )
    assert shop.said("1003\n!tap pick 1")[1] == "SCAN SERIAL 3 OF 3"
    assert shop.verdicts("SN-3\n!idle\n1001") == ["ok", "idle", "idle"]
    assert [(each.who, each.recorded) for each in shop.session.standing.parked] == [("1003", 3)]


@pytest.mark.feature("N4")
def test_home_and_lock_name_what_waits(shop: Shop) -> None:
    shop.play(RECEIVED + "1002\nC.BUILD\nPUMP\nP-1\nB-1\nB-2\n1003")
    home = shop.session.prompt().screen
    assert isinstance(home, HomeScreen)
    assert [said_text(each, "UTC") for each in home.parked] == [
        "Otto left INSTALL here, 3 recorded"
    ]
    lock = shop.session.handle(Idle()).screen
    assert isinstance(lock, LockScreen)
    assert lock.parked == home.parked
    assert lock.prompt.key == "locked_idle"


def test_where_nothing_was_begun_nothing_is_said_to_wait(shop: Shop) -> None:
    shop.play("1003\nC.RECEIVE\n!idle")
    assert shop.said("1001")[2] == "Signed on as supervisor. Choose a task or scan anything."
    assert shop.session.standing.parked == ()


@pytest.mark.feature("N4")
def test_a_refusal_that_waits_for_a_person_stays_in_sight(shop: Shop) -> None:
    shop.policy("acknowledge_refusals", "on")
    shop.play(RECEIVING + "SN-1\nU.ABC")
    assert shop.said("!idle")[1] == "xS5 WAITS"
    assert shop.session.standing.operator == "1003"
    assert shop.verdicts("!tap yes\n!idle\n1003\nSN-2") == ["idle", "idle", "idle", "ok"]


def test_a_lent_right_is_kept_and_a_wait_for_a_badge_is_not(shop: Shop) -> None:
    shop.play("1002\nC.RECEIVE\n1003\nMOTOR\nDOCK\n!idle\n1002")
    assert shop.verdicts("SN-1\nC.DONE\nC.RECEIVE\n!idle\n1002\n1003") == [
        "ok",
        "ok",
        "xS9",
        "idle",
        "idle",
        "idle",
    ]
    assert shop.session.standing.operator == "1003"


@pytest.mark.feature("N4")
@pytest.mark.feature("O6")
def test_a_kiosk_that_ends_while_locked_is_locked_again_with_the_work(tmp_path: Path) -> None:
    first = open_shop(tmp_path, PUMP_SHOP)
    first.play(RECEIVING + "!idle")
    first.close()
    second = open_shop(tmp_path)
    second.session = second.app.session(resume=True)
    assert isinstance(second.session.prompt().screen, LockScreen)
    assert second.verdicts("SN-2\n1003\nSN-2\nSN-1") == ["xS16", "idle", "ok", "xS7"]
    second.close()


@pytest.mark.feature("N4")
def test_the_sixth_work_that_is_left_takes_the_place_of_none(shop: Shop) -> None:
    for number in range(9):
        shop.play(f"1003\nC.RECEIVE\nMOTOR\nDOCK\nX-{number}\n1001")
    left = shop.session.standing.parked
    assert len(left) == 9
    home = shop.session.prompt().screen
    assert isinstance(home, HomeScreen)
    assert len(home.parked) == 9
    shop.play("1003\n!tap pick 9")
    assert shop.session.standing.state == left[0].state
