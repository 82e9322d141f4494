"""One conflict that two stations decided apart: both took effect, and people are told."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from kiosk.domain.conflicts import Choice, Conflict, ConflictKind
from kiosk.domain.facts import RightsSet, location_place
from kiosk.domain.ids import (
    NO_SUBJECT,
    OperatorId,
    Subject,
    UnitId,
    decision_subject,
    subject_key,
    unit_subject,
)
from kiosk.domain.unit import Status
from kiosk.operations.decide import decide
from kiosk.operations.ports import Recorded, Verdict
from kiosk.workflows.decide_states import Decide
from tests.store.meeting import Plant, plant, take_back
from tests.store.plant import BOARDS, DOCK, SENSORS, lot_item, receive_paste, receive_sensor
from tests.store.station import Station
from tests.store.test_conflict_kinds import draw, install

FIRST, SECOND, BOTH = Choice.KEEP_FIRST, Choice.KEEP_SECOND, Choice.ACCEPT


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Plant]:
    made = plant(tmp_path)
    yield made
    made.close()


@pytest.fixture
def short(shop: Plant) -> Plant:
    """One more was taken of the lot than the five that came."""
    draw(shop.bench, 3)
    draw(shop.dock, 3, board=1)
    shop.meet()
    return shop


def judged(
    station: Station,
    conflict: Conflict,
    choice: Choice,
    target: Subject = NO_SUBJECT,
    value: str = "",
) -> Verdict:
    command = Decide(
        conflict=conflict.conflict, choice=choice, target=target, value=value, reason="seen"
    )
    return station.write(lambda tx: decide(tx, command), actor="sam")


def apart(shop: Plant, *decisions: tuple[Choice, Subject, str]) -> Conflict:
    """Let stations decide the open conflict one after another, apart; then they meet."""
    conflict = shop.conflict()
    for station, (choice, target, value) in zip(shop.stations, decisions, strict=False):
        assert isinstance(judged(station, conflict, choice, target, value), Recorded)
    shop.meet()
    return conflict


def counts(shop: Plant, *numbers: str) -> Conflict:
    return apart(shop, *((Choice.COUNT, NO_SUBJECT, each) for each in numbers))


def lies(shop: Plant) -> Decimal:
    place = location_place(DOCK)
    return shop.office.write(lambda tx: tx.balance(lot_item(0), place))


def code_of(verdict: Verdict) -> str:
    return "" if isinstance(verdict, Recorded) else verdict.key


def decisions(conflict: Conflict) -> tuple[Subject, ...]:
    return tuple(sorted(decision_subject(each) for each in conflict.entries))


@pytest.mark.feature("R2")
@pytest.mark.feature("O4")
def test_two_counts_made_apart_are_a_conflict_that_holds_the_lot(short: Plant) -> None:
    before = counts(short, "2", "5")
    assert lies(short) == 8
    found = short.conflict()
    assert found.kind is ConflictKind.DECIDED_TWICE
    assert found.subjects == tuple(sorted((*before.subjects, *decisions(found))))
    assert len(found.stations) == 2
    assert found.holding
    assert short.read(lambda reader: reader.in_conflict(lot_item(0)))


@pytest.mark.feature("R2")
@pytest.mark.parametrize(("choice", "left"), [(FIRST, 2), (SECOND, 5), (BOTH, 8)])
def test_one_count_stays_or_both(short: Plant, choice: Choice, left: int) -> None:
    counts(short, "2", "5")
    assert isinstance(judged(short.bench, short.conflict(), choice), Recorded)
    short.meet()
    assert (lies(short), short.kinds()) == (left, [])


@pytest.mark.parametrize("choice", [FIRST, SECOND])
def test_what_two_stations_adjusted_to_none_is_none_after_one_is_taken_back(
    short: Plant, choice: Choice
) -> None:
    apart(short, (Choice.ACCEPT, NO_SUBJECT, ""), (Choice.ACCEPT, NO_SUBJECT, ""))
    assert lies(short) == 1
    judged(short.dock, short.conflict(), choice)
    short.meet()
    assert (lies(short), short.kinds()) == (0, [])


@pytest.mark.parametrize(
    ("choice", "status", "serial"),
    [(FIRST, Status.AVAILABLE, "NEW-1"), (SECOND, Status.VOIDED, "SN-9")],
)
def test_a_unit_that_was_relabelled_here_and_merged_there_is_one_of_both(
    shop: Plant, choice: Choice, status: Status, serial: str
) -> None:
    units = [station.write(lambda tx: tx.new_unit()) for station in (shop.dock, shop.office)]
    for unit, station in zip(units, (shop.dock, shop.office), strict=True):
        assert station.write(lambda tx, unit=unit: receive_sensor(tx, unit, "SN-9"))
    shop.meet()
    one, other = map(unit_subject, units)
    apart(shop, (Choice.RELABEL, other, "NEW-1"), (Choice.SAME_UNIT, one, ""))
    judged(shop.bench, shop.conflict(), choice)
    shop.meet()
    record = shop.read(lambda reader: reader.unit(UnitId(subject_key(other))))
    assert record is not None
    assert (record.status, record.state.serial, shop.kinds()) == (status, serial, [])


def test_what_a_decision_took_back_stays_so_and_the_other_decision_can_go(shop: Plant) -> None:
    fact = RightsSet(operator_id=OperatorId("pat"), role="operator", access_until="")
    shop.office.write(lambda tx: tx.append(fact), actor="admin:test")
    unit = shop.dock.write(lambda tx: tx.new_unit())
    assert shop.dock.write(lambda tx: receive_sensor(tx, unit, "SN-9"))
    shop.meet()
    apart(shop, (Choice.ACCEPT, NO_SUBJECT, ""), (Choice.REVERSE, NO_SUBJECT, ""))
    found = shop.conflict()
    assert code_of(judged(shop.office, found, FIRST)) == "xY25"
    assert isinstance(judged(shop.office, found, SECOND), Recorded)
    shop.meet()
    assert shop.kinds() == []


@pytest.mark.parametrize("choice", [FIRST, SECOND])
def test_the_same_decision_of_it_at_two_stations_takes_back_once(
    short: Plant, choice: Choice
) -> None:
    counts(short, "2", "5")
    apart(short, (choice, NO_SUBJECT, ""), (choice, NO_SUBJECT, ""), (choice, NO_SUBJECT, ""))
    assert (lies(short), short.kinds()) == (2 if choice is FIRST else 5, [])


def test_where_each_took_the_other_back_the_conflict_is_open_as_if_never_decided(
    short: Plant,
) -> None:
    before = counts(short, "2", "5")
    apart(short, (FIRST, NO_SUBJECT, ""), (SECOND, NO_SUBJECT, ""))
    assert lies(short) == -1
    assert short.conflict().conflict == before.conflict
    judged(short.dock, before, Choice.COUNT, value="4")
    short.meet()
    assert (lies(short), short.kinds()) == (4, [])


def test_three_counts_made_apart_come_to_one(short: Plant) -> None:
    counts(short, "2", "5", "7")
    assert short.kinds() == [ConflictKind.DECIDED_TWICE] * 2
    decided = 0
    while found := short.read(lambda reader: reader.conflicts()):
        judged(short.dock, found[0], FIRST)
        short.meet()
        decided += 1
    assert (lies(short), decided) == (2, 2)


@pytest.mark.feature("O4")
def test_a_conflict_that_came_again_is_decided_again_without_a_word(short: Plant) -> None:
    counts(short, "2")
    draw(short.bench, 2, board=2)
    draw(short.dock, 2, board=2)
    short.meet()
    again = short.conflict()
    assert isinstance(judged(short.dock, again, Choice.COUNT, value="5"), Recorded)
    short.meet()
    assert (lies(short), short.kinds()) == (5, [])


def test_two_decisions_that_leave_it_as_it_is_are_none(shop: Plant) -> None:
    install(shop.bench, 0, 0)
    install(shop.dock, 1, 0)
    shop.meet()
    held_by = shop.read(lambda reader: reader.unit(SENSORS[0]))
    assert held_by is not None
    assert held_by.state.parent is not None
    into = unit_subject(held_by.state.parent)
    apart(shop, (Choice.IN_IT, into, ""), (Choice.IN_IT, into, ""))
    assert shop.kinds() == []


def test_a_unit_that_was_found_in_two_parents_is_in_the_one_that_stays(shop: Plant) -> None:
    install(shop.bench, 0, 0)
    install(shop.dock, 1, 0)
    shop.meet()
    apart(
        shop,
        (Choice.IN_IT, unit_subject(BOARDS[0]), ""),
        (Choice.IN_NEITHER, Subject(location_place(DOCK)), ""),
    )
    found = next(
        each
        for each in shop.read(lambda reader: reader.conflicts())
        if each.kind is ConflictKind.DECIDED_TWICE
    )
    judged(shop.bench, found, FIRST)
    shop.meet()
    record = shop.read(lambda reader: reader.unit(SENSORS[0]))
    assert record is not None
    assert (record.state.parent, shop.kinds()) == (BOARDS[0], [])


def test_a_decision_that_is_undone_is_no_second_one(short: Plant) -> None:
    counts(short, "2", "5")
    take_back(short.dock)
    short.meet()
    assert (lies(short), short.kinds()) == (2, [])


def test_a_receipt_that_two_stations_took_back_is_taken_back_once(shop: Plant) -> None:
    fact = RightsSet(operator_id=OperatorId("pat"), role="operator", access_until="")
    shop.office.write(lambda tx: tx.append(fact), actor="admin:test")
    assert shop.dock.write(lambda tx: receive_paste(tx, 0, 4))
    shop.meet()
    assert lies(shop) == 9
    apart(shop, *((Choice.REVERSE, NO_SUBJECT, ""),) * 3)
    assert lies(shop) == 5
    assert shop.kinds() == [ConflictKind.DECIDED_TWICE] * 2
