"""Steps whose part, parent or lot is not on record any more are left, or ask again."""

from dataclasses import replace
from decimal import Decimal

import pytest

from kiosk.domain.codes.code import Command as Word
from kiosk.domain.facts import Move, Moved, location_place
from kiosk.domain.ids import LocationCode, PartNumber, ReceiptId, Subject, UnitId, lot_subject
from kiosk.workflows import tasks
from kiosk.workflows.carried import Line, Taken
from kiosk.workflows.receive_states import (
    ReceiveCount,
    ReceiveLots,
    ReceiveQuantity,
    ReceiveSerials,
)
from kiosk.workflows.states import (
    BuildNumber,
    Home,
    InstallCount,
    Installing,
    InstallParent,
    Looking,
    RemoveParent,
    RemoveWhere,
    Removing,
    State,
)
from tests.play import RECEIVED, Shop
from tests.workflows.odd import AT_PUMP, MARIA

DOCK = LocationCode("DOCK")
LINE = Line(receipt=ReceiptId("R"), entries=0, part=PartNumber("GONE"), location=DOCK)
GONE = UnitId("AAAAAAAAAAAAAAAA")
TAKEN = Taken(
    lot=Subject("lot:none"),
    part=PartNumber("SEAL"),
    line="99",
    location=DOCK,
)


def standing_at(shop: Shop, state: State) -> None:
    """Stand where another record left this operator: what the state names is not on this one."""
    shop.session._standing = replace(shop.session.standing, state=state)


@pytest.mark.parametrize(
    ("state", "prompt"),
    [
        (ReceiveSerials(line=LINE), "Scan a part number"),
        (ReceiveLots(line=LINE), "Scan a part number"),
        (ReceiveQuantity(line=LINE, lot_number="L-9"), "Enter the quantity"),
        (ReceiveCount(line=LINE), "Enter the count"),
        (BuildNumber(part=LINE.part), "Scan the assembly's part number"),
    ],
)
def test_a_part_that_is_not_on_record_takes_no_number(
    shop: Shop, state: State, prompt: str
) -> None:
    shop.play(MARIA)
    standing_at(shop, state)
    words = f'"5" means nothing at this step. {prompt}. Nothing was changed.'
    assert shop.said("!key 5") == ("xS15", "NOT HERE", words)


@pytest.mark.parametrize(
    ("state", "screen"),
    [
        (Installing(parent=GONE), InstallParent()),
        (InstallCount(parent=GONE, line="1", part=LINE.part), InstallParent()),
        (Removing(parent=GONE), RemoveParent()),
        (
            RemoveWhere(
                parent=GONE, item=TAKEN.lot, line="1", label="L", quantity=Decimal(1), whole=True
            ),
            RemoveParent(),
        ),
    ],
)
def test_a_parent_that_is_not_on_record_is_asked_for_again(
    shop: Shop, state: State, screen: State
) -> None:
    shop.play(MARIA)
    standing_at(shop, state)
    assert shop.verdicts("!key 5") == ["idle"]
    assert shop.session.standing.state == screen


def test_a_line_that_is_not_on_record_is_left(shop: Shop) -> None:
    shop.play(AT_PUMP)
    parent = shop.unit("P-1").state.unit
    standing_at(shop, InstallCount(parent=parent, line="99", part=LINE.part))
    assert shop.verdicts("!tap help\n!key 5") == ["idle", "idle"]
    assert shop.session.standing.state == Installing(parent=parent)
    standing_at(shop, Installing(parent=parent, short=TAKEN))
    assert shop.verdicts("!tap confirm") == ["idle"]
    assert shop.session.standing.state == Installing(parent=parent)
    standing_at(shop, Installing(parent=parent, taken=TAKEN))
    assert shop.verdicts("!key 5") == ["xS15"]


def test_a_lot_that_was_taken_back_was_never_used(shop: Shop) -> None:
    shop.play(
        RECEIVED + "C.RECEIVE\nSEAL\nDOCK\nL-9\n!key 9\nC.UNDO\nC.CANCEL\nC.BUILD\nPUMP\nP-1"
    )
    empty = shop.said("L-9")
    assert empty[0] == "xK2"
    assert "never used" in str(empty[2])


def test_a_lot_whose_count_is_in_conflict_is_not_used(shop: Shop) -> None:
    shop.play(RECEIVED)
    lot = lot_subject(shop.lot("L-1").lot)
    shelf = location_place(LocationCode("SHELF"))
    move = Move(item=lot, source=location_place(DOCK), target=shelf, quantity=Decimal(9))
    shop.record(Moved(item=lot, moves=(move,)))
    answer = shop.said("C.BUILD\nPUMP\nP-1\nL-1")
    assert answer[0] == "xI7"
    assert "its count is in conflict" in str(answer[2])


def test_looking_up_is_a_task_that_everybody_may_do(shop: Shop) -> None:
    assert {tasks.task_of(each) for each in (Home(), Looking())} == {Word.LOOKUP}
    assert shop.verdicts("1003\nC.LOOKUP\nDOCK\n1002\nC.LOOKUP\nDOCK") == ["idle"] * 6
