"""Two stations and one lot: offline, each takes what is allotted to it, and never too much."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.conflicts import ConflictKind
from kiosk.domain.facts import LocationDefined, LocationOwned, location_place
from kiosk.domain.ids import LocationCode
from kiosk.domain.link import ALONE, Link, LinkState
from kiosk.domain.messages import Said
from kiosk.domain.records import LotRecord
from kiosk.domain.rules.install import best_stock, lot_refused
from kiosk.operations.install import install_lot
from kiosk.operations.move import move_stock
from kiosk.operations.ports import Recorded, Tx, Verdict
from kiosk.session.ports import Look
from kiosk.workflows.commands import InstallLot
from kiosk.workflows.move_states import MoveStock
from tests.store.plant import BOARDS, DOCK, lot, lot_item, meet, stock
from tests.store.station import Clock, Station

CONNECTED, OFFLINE = Link(state=LinkState.CONNECTED), Link(state=LinkState.OFFLINE)
PASTE = lot_item(0)
CELLS = (LocationCode("CELL-0"), LocationCode("CELL-1"))


class _RefusedError(Exception):
    """Rolls the transaction back, as the session does."""


@dataclass(frozen=True, slots=True)
class Plant:
    """Two stations that know the same: 5 of a lot at DOCK, a cell of its own for each."""

    stations: tuple[Station, Station]

    def offline(self) -> None:
        for each in self.stations:
            each.link = OFFLINE

    def online(self) -> None:
        for each in self.stations:
            each.link = CONNECTED
        meet(self.stations)

    def carry(self, who: int, command: MoveStock | InstallLot) -> Verdict:
        done: list[Verdict] = []

        def job(tx: Tx) -> None:
            if isinstance(command, MoveStock):
                done.append(move_stock(tx, command))
            else:
                done.append(install_lot(tx, command))
            if isinstance(done[0], Said):
                raise _RefusedError

        with suppress(_RefusedError):
            self.stations[who].write(job)
        return done[0]

    def move(self, who: int, source: LocationCode, target: LocationCode, much: int) -> Verdict:
        quantity = Decimal(much)
        return self.carry(
            who, MoveStock(item=PASTE, source=source, target=target, quantity=quantity)
        )

    def install(self, who: int, source: LocationCode, much: int) -> Verdict:
        command = InstallLot(
            parent=BOARDS[who], lot=PASTE, line="2", location=source, quantity=Decimal(much)
        )
        return self.carry(who, command)

    def at(self, who: int, place: LocationCode) -> Decimal:
        return self.stations[who].write(lambda tx: tx.balance(PASTE, location_place(place)))

    def overdrawn(self, who: int) -> int:
        conflicts = self.stations[who].store.look(lambda look: look.conflicts())
        return sum(each.kind is ConflictKind.OVERDRAWN for each in conflicts)

    def close(self) -> None:
        for each in self.stations:
            each.close()


def plant_in(folder: Path) -> Plant:
    clock = Clock()
    one, two = (Station(folder / f"{name}.db", name, clock) for name in range(2))
    plant = Plant((one, two))
    stock(one)
    meet(plant.stations)
    for station, cell in zip(plant.stations, CELLS, strict=True):
        owned = LocationOwned(
            code=cell, station=station.identity.hex(), station_name=station.store.station_name
        )
        station.write(lambda tx, c=cell: tx.append(LocationDefined(code=c, name=c.lower())))
        station.write(lambda tx, fact=owned: tx.append(fact))
    plant.online()
    return plant


@pytest.fixture
def plant(tmp_path: Path) -> Iterator[Plant]:
    made = plant_in(tmp_path)
    yield made
    made.close()


def code(verdict: Verdict) -> str | None:
    return verdict.code if isinstance(verdict, Said) else None


@pytest.mark.feature("R10")
def test_two_offline_stations_take_only_what_is_allotted_to_them(plant: Plant) -> None:
    assert isinstance(plant.move(0, DOCK, CELLS[0], 3), Recorded)
    assert isinstance(plant.move(0, DOCK, CELLS[1], 2), Recorded)
    plant.online()
    plant.offline()
    for who, own, other in ((0, 0, 1), (1, 1, 0)):
        refused = plant.install(who, CELLS[other], 1)
        assert code(refused) == "xL13"
        assert isinstance(refused, Said)
        assert dict(refused.args)["station"] == f"STATION-{other}"
        assert code(plant.move(who, CELLS[other], DOCK, 1)) == "xL13"
        assert isinstance(plant.install(who, CELLS[own], 2), Recorded)
    plant.online()
    assert [plant.at(0, cell) for cell in CELLS] == [Decimal(1), Decimal(0)]
    assert [plant.overdrawn(who) for who in (0, 1)] == [0, 0]


@pytest.mark.feature("R10")
def test_leftovers_are_anybodys_when_all_are_online_again(plant: Plant) -> None:
    plant.move(0, DOCK, CELLS[0], 5)
    plant.online()
    plant.offline()
    assert code(plant.move(1, CELLS[0], DOCK, 1)) == "xL13"
    plant.install(0, CELLS[0], 3)
    plant.online()
    assert isinstance(plant.install(1, CELLS[0], 2), Recorded)
    plant.online()
    assert plant.at(0, CELLS[0]) == Decimal(0)


@pytest.mark.parametrize(
    "state", sorted(set(LinkState) - {LinkState.CONNECTED, LinkState.ALONE}, key=str)
)
@pytest.mark.feature("R10")
def test_whoever_cannot_see_the_others_takes_nothing_of_theirs(
    plant: Plant, state: LinkState
) -> None:
    plant.move(0, DOCK, CELLS[0], 5)
    plant.online()
    plant.stations[1].link = Link(state=state)
    assert code(plant.install(1, CELLS[0], 1)) == "xL13"
    for link in (CONNECTED, ALONE):
        plant.stations[1].link = link
        assert isinstance(plant.install(1, CELLS[0], 1), Recorded)


@pytest.mark.feature("R10")
def test_an_allotment_says_that_it_holds_once_the_server_has_it(plant: Plant) -> None:
    def words(verdict: Verdict) -> Said | None:
        assert isinstance(verdict, Recorded)
        return verdict.instead

    said = words(plant.move(0, DOCK, CELLS[0], 1))
    assert said is not None
    assert said.key == "stock_allotted"
    assert words(plant.move(0, DOCK, CELLS[1], 1)) is None
    assert words(plant.move(0, CELLS[0], DOCK, 1)) is None
    plant.stations[0].link = ALONE
    assert words(plant.move(0, DOCK, CELLS[0], 1)) is None


@pytest.mark.feature("R10")
@pytest.mark.feature("O7")
def test_offline_a_lot_comes_from_the_own_place_and_never_from_one_of_others(
    plant: Plant,
) -> None:
    plant.move(0, DOCK, CELLS[0], 1)
    plant.move(0, DOCK, CELLS[1], 3)
    plant.online()

    def chosen(look: Look) -> tuple[str, LotRecord]:
        found = look.lot(lot(0))
        assert found is not None
        best = best_stock(found.stock, DOCK, look.policies, look.sharing)
        return ("" if best is None else best.location, found)

    def refused(look: Look) -> str | None:
        _, found = chosen(look)
        said = lot_refused(found, Decimal(1), DOCK, look.policies, look.sharing)
        return None if said is None else said.code

    store = plant.stations[0].store
    assert store.look(chosen)[0] == CELLS[1]
    plant.offline()
    assert store.look(chosen)[0] == CELLS[0]
    plant.install(0, CELLS[0], 1)
    assert store.look(chosen)[0] == DOCK
    assert store.look(refused) is None
    plant.install(0, DOCK, 1)
    assert store.look(chosen)[0] == ""
    assert store.look(refused) == "xL13"


TAKES = st.lists(
    st.tuples(
        st.integers(0, 1),
        st.sampled_from(("install", "move")),
        st.sampled_from(CELLS),
        st.integers(1, 3),
    ),
    max_size=20,
)


@pytest.mark.feature("R10")
@given(takes=TAKES)
@settings(max_examples=15, deadline=None)
def test_no_order_of_offline_work_from_own_places_overdraws_a_lot(
    takes: list[tuple[int, str, LocationCode, int]],
) -> None:
    with TemporaryDirectory() as folder:
        plant = plant_in(Path(folder))
        try:
            plant.move(0, DOCK, CELLS[0], 3)
            plant.move(0, DOCK, CELLS[1], 2)
            plant.online()
            plant.offline()
            for who, what, cell, much in takes:
                if what == "install":
                    plant.install(who, cell, much)
                else:
                    plant.move(who, cell, CELLS[who], much)
            plant.online()
            for who in (0, 1):
                assert all(plant.at(who, cell) >= 0 for cell in CELLS)
                assert plant.overdrawn(who) == 0
        finally:
            plant.close()


def test_a_place_that_is_given_to_another_is_so_in_the_next_look_and_the_same_transaction(
    plant: Plant,
) -> None:
    station, other = plant.stations
    before = station.store.look(lambda look: look.sharing.owners)
    assert before[CELLS[0]].station == station.store.station

    def give(tx: Tx) -> str:
        name = LocationOwned(code=CELLS[0], station=other.store.station, station_name="other")
        tx.append(name)
        return tx.sharing.owners[CELLS[0]].station

    assert station.write(give) == other.store.station
    after = station.store.look(lambda look: look.sharing.owners)
    assert after[CELLS[0]].station == other.store.station
    plant.online()
    there = other.store.look(lambda look: look.sharing.owners)
    assert there[CELLS[0]].station == other.store.station
