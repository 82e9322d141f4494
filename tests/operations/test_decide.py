"""Decisions are judged again inside the transaction that records them, and never half done."""

from decimal import Decimal

import pytest

from kiosk.domain.conflicts import Choice, Conflict, ConflictKind
from kiosk.domain.facts import ADJUSTMENT, Counted, Move, location_place
from kiosk.domain.ids import NO_SUBJECT, LocationCode, Subject, UnitId, lot_subject, unit_subject
from kiosk.operations.decide import decide
from kiosk.operations.ports import Acting, Recorded, Tx, Verdict
from kiosk.workflows.decide_states import Decide
from tests.play import Shop, received_twice
from tests.workflows.apart import conflicts

HERE = LocationCode("BENCH")


def carried_out(shop: Shop, *decisions: Decide) -> list[Verdict]:
    """Carry decisions out one after the other, each in a transaction of its own."""
    acting = Acting(actor="1001", evidence=None, here=HERE)
    return [
        shop.app.store.write(acting, lambda tx, each=each: decide(tx, each)) for each in decisions
    ]


def decision(
    conflict: Conflict, choice: Choice, target: Subject = NO_SUBJECT, value: str = ""
) -> Decide:
    return Decide(
        conflict=conflict.conflict, choice=choice, target=target, value=value, reason="seen"
    )


def code_of(verdict: Verdict) -> str:
    return "" if isinstance(verdict, Recorded) else verdict.key


@pytest.mark.feature("O4")
def test_of_two_decisions_of_one_conflict_the_second_is_told_who_decided(shop: Shop) -> None:
    received_twice(shop, "S-1")
    (open_one,) = conflicts(shop)
    same = decision(open_one, Choice.SAME_UNIT, unit_subject(shop.units("S-1")[0].state.unit))
    first, second = carried_out(shop, same, same)
    assert (code_of(first), code_of(second)) == ("", "xY3")
    assert dict(getattr(second, "args", ()))["who"] == "Maria"


@pytest.mark.feature("O4")
def test_a_conflict_that_never_was_is_not_decided(shop: Shop) -> None:
    received_twice(shop, "S-1")
    (open_one,) = conflicts(shop)
    unknown = Decide(
        conflict="0" * 32, choice=Choice.ACCEPT, target=NO_SUBJECT, value="", reason="seen"
    )
    stranger = decision(open_one, Choice.RELABEL, unit_subject(UnitId("ZZZZZZZZZZZZZZZ0")), "S-3")
    assert [code_of(each) for each in carried_out(shop, unknown, stranger)] == ["xY24", "xY22"]


def overdrawn(shop: Shop) -> Conflict:
    """Count L-1 to five below none, as two stations bring it together."""
    item = lot_subject(shop.lot("L-1").lot)
    place = location_place(LocationCode("DOCK"))
    short = Move(item=item, source=place, target=ADJUSTMENT, quantity=Decimal(10))
    shop.record(Counted(item=item, place=place, moves=(short,)))
    (found,) = (each for each in conflicts(shop) if each.kind is ConflictKind.OVERDRAWN)
    return found


@pytest.mark.feature("R2")
def test_another_lot_that_is_not_here_or_nothing_installed_is_refused(shop: Shop) -> None:
    conflict = overdrawn(shop)
    other = lot_subject(shop.lot("L-2").lot)
    verdicts = carried_out(
        shop,
        decision(conflict, Choice.ANOTHER_LOT, Subject("lot:UNKNOWN")),
        decision(conflict, Choice.ANOTHER_LOT, other),
        decision(conflict, Choice.ACCEPT),
    )
    assert [code_of(each) for each in verdicts] == ["xY22", "xY22", ""]
    assert all(each.kind is not ConflictKind.OVERDRAWN for each in conflicts(shop))


@pytest.mark.feature("R2")
def test_a_correction_and_its_decision_are_one_group(shop: Shop) -> None:
    received_twice(shop, "S-1")
    (open_one,) = conflicts(shop)
    unit = shop.units("S-1")[0].state.unit
    carried_out(shop, decision(open_one, Choice.RELABEL, unit_subject(unit), "S-2"))
    rows = shop.rows(
        "select count(distinct group_id), count(*) from journal"
        " where kind in ('serial_corrected.1', 'conflict_resolved.1')"
    )
    assert rows == [(1, 2)]


def test_a_decision_reads_nothing_outside_its_transaction(shop: Shop) -> None:
    """A refused correction leaves the transaction empty, so nothing of it can be kept."""
    received_twice(shop, "S-1")
    (open_one,) = conflicts(shop)
    unit = unit_subject(shop.units("S-1")[0].state.unit)

    def appended(tx: Tx) -> int:
        assert code_of(decide(tx, decision(open_one, Choice.RELABEL, unit, "M-2"))) == "xR1"
        return tx.appended

    assert shop.app.store.write(Acting(actor="1001", evidence=None, here=HERE), appended) == 0
