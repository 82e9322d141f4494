"""A kiosk that ends and starts again stands on the same step, with nothing lost (O6)."""

from pathlib import Path

import pytest

from kiosk.session import saved
from kiosk.session.saved import Standing
from kiosk.workflows.states import Home
from tests.play import PUMP_BUILT, PUMP_SHOP, Shop, open_shop

SHIFT = (
    PUMP_BUILT
    + """\
C.DONE
C.RECEIVE
SEAL
DOCK
L-9
!key generate
C.CANCEL
C.RECEIVE
BOARD
DOCK
C.QTY
!key 4
C.REJECT
B-9
C.TYPE
!key B-10
!key B-10
C.BUILD
PUMP
!key generate
L-1
!tap confirm
L-2
!key 2
C.UNDO
C.QTY
!key 1
L-2
SEAL
WASHER
!key 2
C.REMOVE
PUMP-0001
L-1
!key 2
!key stock
!tap replace
1002
!tap pick 1
C.PRINT
!key lost
C.DONE
!idle
1002
C.RECEIVE
1003
MOTOR
DOCK
M-9
!idle
1002
C.DONE
M-9
C.PRINT
!key damaged
C.UNDO
C.BUILD
PUMP
!idle
1001
!tap sign_on 1001
"""
)


def answers(shop: Shop, text: str) -> list[object]:
    return [
        (each["tone"], each["code"], each["headline"], each["screen"]) for each in shop.play(text)
    ]


@pytest.mark.feature("O6")
@pytest.mark.feature("O1")
@pytest.mark.slow
def test_a_shift_with_a_restart_behind_every_step_goes_the_same_way(tmp_path: Path) -> None:
    straight, broken = (open_shop(tmp_path / name, PUMP_SHOP) for name in ("a", "b"))
    try:
        for shop in (straight, broken):
            shop.play("!clock 2026-03-09T14:05:00")
        lines = SHIFT.splitlines()
        expected = answers(straight, SHIFT)
        seen = [answers(broken, f"{line}\n!restart")[0] for line in lines]
        assert seen == expected
        assert broken.balances() == straight.balances()
        assert broken.changes() == straight.changes()
    finally:
        straight.close()
        broken.close()


@pytest.mark.feature("O6")
def test_the_record_is_opened_again_by_another_process_on_the_same_step(tmp_path: Path) -> None:
    first = open_shop(tmp_path, PUMP_SHOP)
    first.play("1003\nC.RECEIVE\nMOTOR\nDOCK\nSN-1")
    standing = first.session.standing
    first.close()
    second = open_shop(tmp_path)
    second.session = second.app.session(resume=True)
    assert second.session.standing == standing
    assert second.verdicts("SN-2\nSN-1") == ["ok", "xS7"]
    second.close()


def test_a_run_of_play_starts_locked_without_a_task(shop: Shop) -> None:
    shop.play("1003\nC.RECEIVE\nMOTOR\nDOCK")
    shop.session = shop.app.session(resume=False)
    assert shop.verdicts("SN-1\n1003\nSN-1") == ["xS16", "idle", "xS1"]


@pytest.mark.parametrize(
    "text",
    [
        None,
        "",
        "{}",
        "no json",
        (
            '{"operator":"1001","state":{"task":"Dancing","with":{}},"typing":false,"typed":"",'
            '"undo":[],"parked":[]}'
        ),
        (
            '{"operator":"1001","state":{"task":"Installing","with":{"parent":7}},"typing":false,'
            '"typed":"","undo":[],"parked":[]}'
        ),
    ],
)
def test_a_standing_that_cannot_be_read_falls_back(text: str | None) -> None:
    standing = saved.read(text)
    assert standing.state == Home()
    assert standing in (Standing(), Standing(operator="1001"))
