"""An inspection ends holds whatever order entries arrive in, and its undoing brings them back."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import permutations
from pathlib import Path

import pytest

from kiosk.domain.facts import HoldPlaced, Inspected, location_place
from kiosk.domain.ids import Subject, unit_subject
from kiosk.domain.journal import SealedEntry
from kiosk.domain.naming import INCOMING_INSPECTION
from kiosk.domain.people import Role
from kiosk.operations.inspect import inspect
from kiosk.operations.ports import Recorded, Tx
from kiosk.operations.undo import undo_last
from kiosk.store.verify import refold
from kiosk.workflows.inspect_states import Inspect
from tests.store.plant import DOCK, SENSORS, lot_item, meet, share
from tests.store.station import Clock, Station

UNIT, LOT = unit_subject(SENSORS[0]), lot_item(0)


@pytest.fixture
def stations(tmp_path: Path) -> Iterator[tuple[Station, ...]]:
    """Three stations on one base, of which one holds and one inspects."""
    clock = Clock()
    made = tuple(Station(tmp_path / f"{seed}.db", seed, clock) for seed in range(3))
    share(made)
    yield made
    for each in made:
        each.close()


def place_of(item: Subject) -> str:
    return "" if item == UNIT else location_place(DOCK)


def waits(tx: Tx, item: Subject) -> None:
    tx.append(HoldPlaced(item=item, place=place_of(item), title=INCOMING_INSPECTION))


def accept(tx: Tx, item: Subject) -> Recorded:
    command = Inspect(item=item, place=DOCK, quantity=Decimal(1), failing=Decimal(0))
    done = inspect(tx, command)
    assert isinstance(done, Recorded)
    return done


def undo(tx: Tx) -> None:
    assert isinstance(undo_last(tx, Role.SUPERVISOR), Recorded)


def state_of(station: Station, item: Subject) -> object:
    if item == UNIT:
        return station.rows(f"select status, holds from unit where unit = '{SENSORS[0]}'")  # noqa: S608
    return station.rows("select place, title from held")


def deliver(to: Station, entries: tuple[SealedEntry, ...]) -> None:
    for each in entries:
        assert to.merge([each]).refused == ()


@pytest.mark.feature("C15")
@pytest.mark.feature("N5")
@pytest.mark.parametrize("item", [UNIT, LOT], ids=["unit", "lot"])
@pytest.mark.parametrize("undone", [False, True])
def test_hold_inspection_and_undo_come_to_one_state_in_any_order(
    stations: tuple[Station, ...], item: Subject, *, undone: bool, tmp_path: Path
) -> None:
    holder, inspector, _ = stations
    holder.write(lambda tx: waits(tx, item))
    hold = holder.entries()[-1]
    inspector.merge([hold])
    waiting = state_of(inspector, item)
    inspector.write(lambda tx: accept(tx, item))
    released = state_of(inspector, item)
    if undone:
        inspector.write(undo)
    after = [each for each in inspector.entries() if each.hlc > hold.hlc]
    wanted = waiting if undone else released
    assert waiting != released
    base = [each for one in stations for each in one.entries() if each.hlc < hold.hlc]
    for number, order in enumerate(permutations((0, 1))):
        onlooker = Station(tmp_path / f"on{number}.db", 20 + number, holder.clock)
        onlooker.merge(base)
        parts = ((hold,), tuple(after))
        for at in order:
            deliver(onlooker, parts[at])
        assert state_of(onlooker, item) == state_of(inspector, item)
        assert state_of(onlooker, item) == wanted
        assert refold(onlooker.path).differences == ()
        onlooker.close()


@pytest.mark.feature("C15")
def test_two_stations_that_inspect_the_same_release_it_once_and_one_undo_keeps_it_free(
    stations: tuple[Station, ...],
) -> None:
    one, two, three = stations
    one.write(lambda tx: waits(tx, LOT))
    meet(stations)
    one.write(lambda tx: accept(tx, LOT))
    two.write(lambda tx: accept(tx, LOT))
    meet(stations)
    two.write(undo)
    meet(stations)
    assert [each.rows("select * from held") for each in stations] == [[], [], []]
    one.write(undo)
    meet(stations)
    assert len(three.rows("select * from held")) == 1
    assert len({each.digest() for each in stations}) == 1
    assert refold(three.path).differences == ()


def test_an_inspection_that_names_no_entries_is_kept_and_ends_nothing(
    stations: tuple[Station, ...],
) -> None:
    one, two, _ = stations
    nonsense = Inspected(item=LOT, place="", holds=("not hex", "ab"), accepted=True, note="")
    one.write(lambda tx: waits(tx, LOT))
    one.write(lambda tx: tx.append(nonsense))
    one.write(undo)
    meet((one, two))
    assert len(two.rows("select * from held")) == 1
    assert one.digest() == two.digest()
