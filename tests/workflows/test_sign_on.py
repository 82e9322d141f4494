"""Signing on by badge: who acts, what they may do, and what becomes of work left behind."""

import pytest

from kiosk.domain.codes.own import print_badge
from kiosk.domain.ids import OperatorId
from kiosk.importer.report import ImportKind
from tests.play import RECEIVED, Shop

TASKS = ("C.RECEIVE", "C.BUILD", "C.INSTALL", "C.REMOVE", "C.MOVE", "C.LOOKUP")


@pytest.mark.feature("N1")
def test_a_badge_signs_on_and_each_entry_names_the_person(shop: Shop) -> None:
    assert shop.said("1003") == (
        "idle",
        "Carla",
        "Signed on as clerk. Choose a task or scan anything.",
    )
    shop.play("C.RECEIVE\nMOTOR\nDOCK\nSN-1\n1001\nC.RECEIVE\nMOTOR\nDOCK\nSN-2")
    actors = shop.rows("select actor from journal where kind = 'unit_received.1' order by id")
    assert actors == [("1003",), ("1001",)]


@pytest.mark.feature("N1")
def test_our_printed_badge_signs_on_too(shop: Shop) -> None:
    assert shop.said(print_badge(OperatorId("1002")))[1] == "Otto"


@pytest.mark.feature("N1")
def test_nothing_works_while_nobody_is_signed_on(shop: Shop) -> None:
    shop.play(RECEIVED + "C.SIGNOFF")
    assert shop.verdicts("C.RECEIVE\nB-1\n!key 5\n!tap undo\nO.9999X\nU.ABC\n!tap help") == [
        "xS8",
        "xS8",
        "xS8",
        "xS8",
        "xS16",
        "xS16",
        "xS8",
    ]


@pytest.mark.feature("N2")
@pytest.mark.parametrize(
    ("badge", "allowed"),
    [
        ("1001", ["idle", "idle", "idle", "idle", "idle", "idle"]),
        ("1002", ["xS9", "idle", "idle", "idle", "xS9", "idle"]),
        ("1003", ["idle", "xS9", "xS9", "xS9", "idle", "idle"]),
    ],
)
def test_each_role_may_do_its_tasks(shop: Shop, badge: str, allowed: list[str]) -> None:
    shop.play(badge)
    assert shop.verdicts("\n".join(TASKS)) == allowed


def test_ones_own_badge_changes_nothing(shop: Shop) -> None:
    shop.play("1003\nC.RECEIVE\nMOTOR\nDOCK")
    assert shop.verdicts("1003\nSN-1") == ["idle", "ok"]


@pytest.mark.feature("N4")
def test_another_badge_switches_the_person_and_the_work_is_kept(shop: Shop) -> None:
    shop.play("1003\nC.RECEIVE\nMOTOR\nDOCK\nC.QTY\n!key 2\nSN-1\n1001")
    assert shop.said("!tap help")[1] == "CHOOSE A TASK"
    assert shop.said("!tap pick 1")[1] == "SCAN SERIAL 2 OF 2"
    assert shop.verdicts("SN-2\nC.DONE") == ["ok", "ok"]


@pytest.mark.feature("N2")
def test_work_that_was_left_can_only_be_taken_up_by_who_may_do_it(shop: Shop) -> None:
    shop.play("1002\nC.BUILD\nPUMP\nP-1\n1003")
    assert shop.verdicts("!tap pick 1\n!tap help\n1004\n!tap pick 1\n!tap pick 1") == [
        "xS9",
        "idle",
        "idle",
        "idle",
        "xS15",
    ]


def test_a_task_command_parks_unfinished_work_and_nothing_else(shop: Shop) -> None:
    shop.play(RECEIVED + "C.BUILD\nC.INSTALL\nC.REMOVE\nC.RECEIVE\nC.LOOKUP")
    assert shop.session.standing.parked == ()
    shop.play("C.BUILD\nPUMP\nP-1\nC.INSTALL\nP-1\nC.INSTALL\nP-1\nC.LOOKUP\nC.DONE")
    assert len(shop.session.standing.parked) == 1
    assert shop.verdicts("!tap pick 1\nB-1") == ["idle", "ok"]


def test_signing_off_parks_the_work_too(shop: Shop) -> None:
    shop.play("1003\nC.RECEIVE\nMOTOR\nDOCK\nSN-1")
    assert shop.verdicts("C.SIGNOFF\n1003\n!tap pick 1\nSN-2") == ["idle", "idle", "idle", "ok"]


def test_a_refusal_waits_for_a_button_or_a_supervisor_where_the_policy_says_so(
    shop: Shop,
) -> None:
    shop.policy("acknowledge_refusals", "on")
    shop.play("1003\nC.RECEIVE\nMOTOR\nDOCK")
    assert shop.verdicts("U.ABC\nSN-1\n1003\n!restart\nSN-1\n!tap yes\nSN-1") == [
        "xS5",
        "xS18",
        "xS18",
        "idle",
        "xS18",
        "idle",
        "ok",
    ]
    assert shop.verdicts("U.ABC\n1001\nSN-2") == ["xS5", "idle", "ok"]


def test_a_badge_that_is_also_a_serial_signs_nobody_on(shop: Shop) -> None:
    shop.play("1001\nC.RECEIVE\nMOTOR\nDOCK\n7777\nC.DONE")
    shop.take(ImportKind.OPERATORS, "badge,name,role\n7777,Eve,supervisor")
    assert shop.said("7777")[:2] == ("idle", "7777")
    assert shop.session.standing.operator == "1001"
    assert shop.verdicts("C.SIGNOFF\n7777") == ["idle", "xS8"]
