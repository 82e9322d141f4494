"""A refusal that waits for a person: nothing but a button or a supervisor's badge ends it."""

import pytest

from kiosk.pages.machine import Done
from kiosk.screens.intents import Back, Do, Intent, Open, Turn, Where
from kiosk.screens.values import SerialsPage, StopPage
from kiosk.session.inputs import Idle, Tap
from tests.pages.cell import Cell, action, does, words
from tests.play import RECEIVED


@pytest.fixture
def blocked(cell: Cell) -> Cell:
    cell.play(RECEIVED + "1003\nC.RECEIVE\nBOARD\nDOCK\n")
    cell.shop.policy("acknowledge_refusals", "on")
    cell.scan("B-1")
    return cell


def test_it_waits_for_the_button(blocked: Cell) -> None:
    assert blocked.shown.blocked
    blocked.scan("B-9")
    assert blocked.shown.blocked
    assert words(blocked.on(StopPage).title) == "ACKNOWLEDGE FIRST"
    freed = blocked.take(does(action(blocked.on(StopPage).buttons, "acknowledge")))
    assert (freed.blocked, type(freed.page)) == (False, SerialsPage)
    assert blocked.scan("B-9").recorded


def test_or_for_a_supervisors_badge(blocked: Cell) -> None:
    assert blocked.scan("1002").blocked
    freed = blocked.scan("1001")
    assert (freed.blocked, type(freed.page)) == (False, SerialsPage)
    assert freed.page.bar.operator == "Carla"


@pytest.mark.feature("E9")
@pytest.mark.parametrize(
    "intent", [Back(), Open(Where.HELP), Turn("path"), Do("theme", "night"), Do("sound_test")]
)
def test_nothing_else_takes_it_away_or_its_words(blocked: Cell, intent: Intent) -> None:
    blocked.machine.answers["sound_test"] = Done(text="played")
    before = blocked.on(StopPage)
    blocked.take(intent)
    assert blocked.shown.blocked
    after = blocked.on(StopPage)
    assert (after.title, after.text, after.evidence) == (
        before.title,
        before.text,
        before.evidence,
    )
    blocked.take(Tap("confirm"))
    assert isinstance(blocked.page, SerialsPage)


def test_it_is_a_refusal_still_after_a_restart(blocked: Cell) -> None:
    blocked.restart()
    assert blocked.shown.blocked
    assert words(blocked.on(StopPage).title) == "ACKNOWLEDGE FIRST"
    assert "xR1" in words(blocked.on(StopPage).text)


def test_nobody_is_locked_out_meanwhile(blocked: Cell) -> None:
    assert not blocked.desk.may_lock
    blocked.take(Tap("confirm"))
    assert blocked.desk.may_lock
    blocked.take(Idle())
    assert not blocked.desk.may_lock
