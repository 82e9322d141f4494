"""Decisions: a conflict is open while none sorts after its cause, at every station alike."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.conflicts import ConflictKind
from kiosk.domain.unit import Status
from kiosk.store import showing
from kiosk.store.reading import snapshot
from kiosk.store.stock import stock_rows
from tests.store.meeting import Plant, decided, plant, take_back
from tests.store.plant import PASTE, SENSOR, lot_item, receive_paste
from tests.store.test_conflict_kinds import draw, install


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Plant]:
    made = plant(tmp_path)
    yield made
    made.close()


@pytest.fixture
def overdrawn(shop: Plant) -> Plant:
    draw(shop.bench, 3)
    draw(shop.dock, 3, board=1)
    shop.meet()
    return shop


@pytest.mark.feature("R2")
@pytest.mark.feature("O4")
def test_a_decision_closes_a_conflict_everywhere_and_says_who_and_why(overdrawn: Plant) -> None:
    conflict = overdrawn.conflict()
    assert overdrawn.read(lambda reader: reader.conflicts_of(lot_item(0))) == (conflict,)
    entry = overdrawn.dock.write(lambda tx: decided(tx, conflict), actor="sam")
    overdrawn.meet()
    assert overdrawn.kinds() == []
    found = overdrawn.read(lambda reader: reader.conflict(conflict.conflict))
    assert found is not None
    assert found.resolved is not None
    assert (found.resolved.choice, found.resolved.by) == ("accept", "sam")
    assert (found.resolved.reason, found.resolved.entry) == ("looked at it", entry)
    assert not found.holding
    assert not overdrawn.read(lambda reader: reader.in_conflict(lot_item(0)))
    with snapshot(overdrawn.office.path) as record:
        assert showing.conflicts_open(record) == 0


@pytest.mark.feature("O4")
def test_a_lot_that_is_overdrawn_again_after_the_decision_is_open_again(overdrawn: Plant) -> None:
    conflict = overdrawn.conflict()
    overdrawn.office.write(lambda tx: decided(tx, conflict))
    overdrawn.meet()
    assert overdrawn.office.write(lambda tx: receive_paste(tx, 0, 4))
    overdrawn.meet()
    assert overdrawn.read(lambda reader: reader.conflict(conflict.conflict)) is None
    draw(overdrawn.bench, 2, board=2)
    draw(overdrawn.dock, 2, board=2)
    overdrawn.meet()
    again = overdrawn.conflict()
    assert again.conflict == conflict.conflict
    assert again.since_us > conflict.since_us
    assert again.holding


@pytest.mark.feature("O4")
def test_a_cause_that_the_decision_did_not_know_leaves_the_conflict_open(shop: Plant) -> None:
    for board, station in enumerate(shop.stations):
        draw(station, 3, board=board)
    shop.meet()
    conflict = shop.conflict()
    shop.office.write(lambda tx: decided(tx, conflict))
    assert shop.dock.write(lambda tx: receive_paste(tx, 0, 1))  # four are missing still
    shop.meet()
    found = shop.conflict()
    assert (found.conflict, found.resolved) == (conflict.conflict, None)


@pytest.mark.feature("R13")
def test_a_decision_that_is_taken_back_opens_the_conflict_again(overdrawn: Plant) -> None:
    conflict = overdrawn.conflict()
    overdrawn.office.write(lambda tx: decided(tx, conflict))
    overdrawn.meet()
    take_back(overdrawn.office)
    overdrawn.meet()
    assert overdrawn.conflict() == conflict


def test_a_conflict_goes_when_what_made_it_is_taken_back(shop: Plant) -> None:
    install(shop.bench, 0, 0)
    install(shop.dock, 1, 0)
    shop.meet()
    assert shop.kinds() == [ConflictKind.DOUBLE_INSTALL]
    take_back(shop.dock)
    shop.meet()
    assert shop.kinds() == []
    assert shop.read(lambda reader: reader.conflict("no such")) is None


def test_conflicts_are_listed_the_oldest_first_and_stock_in_one_is_marked(
    overdrawn: Plant,
) -> None:
    install(overdrawn.bench, 0, 0)
    install(overdrawn.dock, 1, 0)
    overdrawn.meet()
    assert overdrawn.kinds() == [ConflictKind.OVERDRAWN, ConflictKind.DOUBLE_INSTALL]
    with snapshot(overdrawn.bench.path) as record:
        assert showing.conflicts_open(record) == 2
        marked = {(each.part, each.status) for each in stock_rows(record, everything=True)}
    assert {(PASTE, Status.CONFLICT), (SENSOR, Status.CONFLICT)} <= marked
