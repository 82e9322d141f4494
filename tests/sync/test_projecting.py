"""What a SQL tool reads at central: kept by the stations' own fold, equal to what they show."""

import random
import uuid
from collections.abc import Callable, Generator, Sequence
from pathlib import Path

import psycopg
import pytest

from kiosk.sync.projecting import ChainFaultError
from kiosk.sync.reporting import AnotherProjectionError
from tests.central.entries import Caller
from tests.central.servers import CentralDatabase
from tests.store.floor import Step
from tests.store.plant import share
from tests.store.shift import STEPS, take
from tests.store.station import Clock, Station
from tests.sync.compared import same_as_at
from tests.sync.projector import Projector, reporter, reporter_of, rows, send, tables

SEEDS = (*range(4), *(pytest.param(each, marks=pytest.mark.soak) for each in range(4, 60)))
Plant = tuple[list[Station], dict[bytes, Caller]]


@pytest.fixture
def plant(central: CentralDatabase, tmp_path: Path) -> Generator[Plant]:
    """Three stations on one base, each with a seat at central."""
    clock = Clock()
    stations = [Station(tmp_path / f"{name}.db", name, clock) for name in range(3)]
    share(stations)
    callers: dict[bytes, Caller] = {}
    for each in stations:
        dsn = central.station_dsn(central.add_station(f"DOCK-{each.seed}"))
        caller = Caller(central.connect(dsn), uuid.UUID(bytes=each.identity))
        assert caller.enrol() == "ok"
        assert caller.hello()[0] == "ok"
        callers[each.identity] = caller
    yield stations, callers
    for each in stations:
        each.close()


@pytest.fixture
def new_projector(
    central: CentralDatabase, tmp_path: Path
) -> Generator[Callable[[str], Projector]]:
    dsn = reporter(central)
    made: list[Projector] = []

    def new(name: str) -> Projector:
        made.append(Projector(tmp_path / name, dsn))
        return made[-1]

    yield new
    for each in made:
        each.close()


def live(stations: Sequence[Station], chance: random.Random, steps: int) -> None:
    """Let things happen by chance; now and then a station hears of another."""
    names = sorted(STEPS)
    for _ in range(steps):
        station = chance.choice(stations)
        if chance.random() < 0.1:
            other = chance.choice(stations)
            assert station.merge(other.entries()).refused == ()
        a, b, n = (chance.randrange(each) for each in (8, 8, 3))
        step = Step(chance.choice(names), a, b, n + 1)
        station.tried(lambda tx, step=step: take(tx, step), actor=chance.choice(("pat", "sam")))


def meet(stations: Sequence[Station]) -> Station:
    """Let the first station know all, and return it."""
    for each in stations:
        assert stations[0].merge(each.entries()).refused == ()
    return stations[0]


@pytest.mark.slow
@pytest.mark.timeout(120)
@pytest.mark.parametrize("seed", SEEDS)
def test_the_views_say_what_a_station_shows_and_rounds_come_to_the_same_as_a_fill(
    plant: Plant,
    central: CentralDatabase,
    new_projector: Callable[[str], Projector],
    seed: int,
) -> None:
    stations, callers = plant
    chance = random.Random(seed)  # noqa: S311 a test repeats
    projector = new_projector("one").open()
    for _ in range(6):
        live(stations, chance, 40)
        send(callers, chance.sample(stations, chance.choice((1, 2, 3))))
        projector.projection.round()
    send(callers, stations)
    projector.projection.round()
    assert projector.projection.round() == (0, 0)
    kept = tables(central)
    same_as_at(meet(stations), central)
    projector.close()
    filled = new_projector("another").open()
    assert filled.projection.round()[0] > 0
    assert tables(central) == kept
    assert kept["conflict"]


def test_a_lot_that_waits_for_its_inspection_is_told_so(
    plant: Plant, central: CentralDatabase, new_projector: Callable[[str], Projector]
) -> None:
    stations, callers = plant
    office = stations[0]
    said: list[object] = []
    projector = new_projector("one").open()
    for step in (Step("await inspection", 0, 0, 2), Step("hold", 8, 0, 1)):
        assert office.write(lambda tx, step=step: take(tx, step))
        send(callers, stations)
        projector.projection.round()
        said += rows(central, "select status from report.stock where lot_number = 'L-1'")
        same_as_at(meet(stations), central)
    assert said == [("inspection",), ("on hold",)]


def test_a_crash_between_fold_and_report_is_healed(
    plant: Plant, central: CentralDatabase, new_projector: Callable[[str], Projector]
) -> None:
    stations, callers = plant
    send(callers, stations[:1])
    projector = new_projector("one").open()
    projector.projection.round()
    live(stations, random.Random(1), 30)  # noqa: S311 a test repeats
    send(callers, stations)
    projector.projection._take()  # and then the power was gone
    before = tables(central)
    projector.close()
    again = new_projector("one").open()
    taken, written = again.projection.round()
    assert (taken, written > 0) == (0, True)
    assert tables(central) != before
    same_as_at(meet(stations), central)


def test_a_program_that_folds_otherwise_fills_all_anew(
    plant: Plant, new_projector: Callable[[str], Projector], central: CentralDatabase
) -> None:
    stations, callers = plant
    send(callers, stations)
    projector = new_projector("one").open()
    _, written = projector.projection.round()
    kept = tables(central)
    projector.close()
    newer = new_projector("one").open(fold=1000)
    assert newer.projection.round() == (0, written)
    assert tables(central) == kept


def test_a_round_that_fails_changes_nothing_and_the_next_one_mends_it(
    plant: Plant, central: CentralDatabase, new_projector: Callable[[str], Projector]
) -> None:
    stations, callers = plant
    send(callers, stations[:1])
    projector = new_projector("one").open()
    projector.projection.round()
    before = tables(central)
    send(callers, stations)
    projector.reports._connection.close()
    with pytest.raises(psycopg.OperationalError):
        projector.projection.round()
    projector.close()
    assert tables(central) == before
    new_projector("one").open().projection.round()
    same_as_at(meet(stations), central)


def test_one_projector_is_enough(new_projector: Callable[[str], Projector]) -> None:
    new_projector("one").open()
    with pytest.raises(AnotherProjectionError, match="K541: another process fills"):
        new_projector("another").open()


def test_an_entry_that_was_changed_at_central_is_not_reported(
    plant: Plant, central: CentralDatabase, new_projector: Callable[[str], Projector]
) -> None:
    stations, callers = plant
    send(callers, stations)
    owner = central.connect()
    owner.execute("alter table k.journal disable trigger append_only")
    owner.execute("update k.journal set payload = '{}' where seq = 2")
    with pytest.raises(ChainFaultError, match="K542: entry 2 of station"):
        new_projector("one").open().projection.round()


def test_history_tells_by_subject_who_did_what_at_which_station(
    plant: Plant, central: CentralDatabase, new_projector: Callable[[str], Projector]
) -> None:
    stations, callers = plant
    send(callers, stations)
    new_projector("one").open().projection.round()
    query = (
        "select h.station, h.operator, h.fact from report.history h "
        "join report.units u on h.subject = 'unit:' || u.unit "
        "where u.serial = 'BASE-0' order by h.hlc, h.station, h.seq"
    )
    assert list(rows(central, query)) == [("DOCK-1", "pat", "unit_received.1")]


def test_a_reporter_reads_and_fills_but_changes_no_record(
    new_projector: Callable[[str], Projector], central: CentralDatabase
) -> None:
    new_projector("one").open()
    connection = central.connect(reporter_of(central))
    for statement in (
        b"insert into k.people values ('1', '1', 'x', 'clerk', '', null)",
        b"update k.seat set enabled = false",
        b"delete from k.journal",
        b"select * from k.people",
        b"select token from k.seat",
        b"select * from k.hello(null, null, null, null, null, null, null)",
    ):
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute(statement)
