"""Stations that never met: merged in any order they come to one state, and flag the same."""

import random
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.journal import SealedEntry
from kiosk.domain.quantity import micro
from kiosk.domain.unit import Hold
from kiosk.store import showing
from kiosk.store.codec import decode
from kiosk.store.fold.conflicts import order_of
from kiosk.store.reading import Snapshot, snapshot
from kiosk.store.verify import refold, verify
from tests.store.floor import Step
from tests.store.office import PEOPLE
from tests.store.plant import share
from tests.store.reference import Named, Order, places_of_units
from tests.store.reference_orders import check_orders
from tests.store.reference_shared import SharedWorld
from tests.store.shift import STEPS, take
from tests.store.station import HOUR_US, Clock, Station

T = TypeVar("T")
NAMES = (0, 1, 2)
MEET = "meet"


# The unit that bears a serial is the one that claimed it first, whoever came here first.
SHADOWS_ABOVE = """
    select bearer.key from name as bearer join name as other using (key, kind, scope)
    where bearer.claim = 1 and other.active = 1
      and (other.hlc, other.station_id, other.seq) < (bearer.hlc, bearer.station_id, bearer.seq)
"""


def histories(*happenings: str) -> st.SearchStrategy[list[tuple[int, Step]]]:
    step = st.builds(
        Step,
        what=st.sampled_from(happenings),
        a=st.integers(0, 7),
        b=st.integers(0, 7),
        n=st.integers(1, 3),
    )
    return st.lists(st.tuples(st.sampled_from(NAMES), step), min_size=4, max_size=40)


apart = histories(*sorted(STEPS))
now_and_then = histories(*sorted(STEPS), MEET, MEET)
skews = st.tuples(*(st.sampled_from((-HOUR_US, -7, 0, HOUR_US)) for _ in NAMES))


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of three records that share one base and part from there."""
    folder = tmp_path_factory.mktemp("base")
    stations = [Station(folder / f"{name}.db", name) for name in NAMES]
    share(stations)
    for each in stations:
        each.close()
    return folder


@contextmanager
def plant(base: Path, skews: Sequence[int]) -> Generator[tuple[list[Station], Station]]:
    """Three stations on the base, and one that is empty and only looks on."""
    clock = Clock()
    clock.tick(60_000_000)
    with tempfile.TemporaryDirectory(prefix="kiosk-test-") as folder:
        stations: list[Station] = []
        for name in NAMES:
            path = Path(folder) / f"{name}.db"
            for file in base.glob(f"{path.name}*"):  # with its log, which a close leaves
                shutil.copy(file, folder)
            # Not the seed the base was made with: no identity may come twice.
            stations.append(Station(path, 100 + name, clock, skews[name]))
        onlooker = Station(Path(folder) / "onlooker.db", 9, clock)
        try:
            yield stations, onlooker
        finally:
            for each in (*stations, onlooker):
                each.close()


def deliver(to: Station, chains: Sequence[Sequence[SealedEntry]], chance: random.Random) -> None:
    """Merge the chains interleaved by chance, in pages cut by chance, some of them twice."""
    waiting: list[list[SealedEntry]] = [list(each) for each in chains if each]
    mixed: list[SealedEntry] = []
    while waiting:
        chain = chance.choice(waiting)
        run = chance.choice((1, 1, 3, 50))
        mixed.extend(chain[:run])
        del chain[:run]
        waiting = [each for each in waiting if each]
    while mixed:
        page = [mixed.pop(0) for _ in range(min(len(mixed), chance.choice((1, 4, 100))))]
        assert to.merge(page).refused == ()
        if chance.random() < 0.2:
            again = to.merge(page)
            assert (again.taken, again.known) == (0, len(page))


def tell(one: Station, other: Station, third: Station) -> None:
    """Let one station take what another has of a third, which may be itself."""
    assert one.merge(other.entries(third.identity)).refused == ()


def conflicts(station: Station) -> dict[Named, Order]:
    """Return the conflicts that stand in a record, each with the order of its cause."""
    found: dict[Named, Order] = {}
    for row in station.rows("select kind, subjects, hlc, station_id, seq from conflict"):
        named = (str(row[0]), tuple(str(row[1]).split(" ")))
        found[named] = max(order_of(row), found.get(named, order_of(row)))
    return found


def read(station: Station, question: Callable[[Snapshot], T]) -> T:
    with snapshot(station.path) as record:
        return question(record)


def check(stations: Sequence[Station], world: SharedWorld) -> None:
    """One state everywhere, equal to a fold from nothing, and the reference agrees with it."""
    assert len({each.digest() for each in stations}) == 1
    for each in stations:
        assert each.ask(verify).ok
        assert refold(each.path).differences == ()
    one = stations[0]
    assert conflicts(one) == world.conflicts
    named = one.rows("select conflict, subject from conflict_subject")
    assert len(named) == sum(len(subjects) for _, subjects in world.conflicts)
    open_now = read(one, lambda record: record.reader.conflicts())
    assert Counter((each.kind.value, each.subjects) for each in open_now) == Counter(world.open())
    assert read(one, showing.conflicts_open) == len(open_now)
    assert all(each.entries and each.resolved is None for each in open_now)
    check_double_entry(one, world)
    assert one.rows(SHADOWS_ABOVE) == []
    assert {str(hold) for (hold,) in one.rows("select hold from held")} == world.held()
    check_units_held(one, world)
    owners = one.rows("select code, owner from place_owner")
    assert {str(code): str(owner) for code, owner in owners} == world.owners()
    files = one.rows("select item, json_extract(content, '$.name') from attached order by 1, 2")
    assert files == world.files()
    check_orders(one, world)


def check_units_held(one: Station, world: SharedWorld) -> None:
    """The holds of each unit are those that its inspections did not end."""
    for unit, life in world.lives.items():
        ((content,),) = one.rows(f"select holds from unit where unit = '{unit}'")  # noqa: S608
        assert {each.hold for each in decode(str(content), tuple[Hold, ...])} == life.holds


def check_double_entry(station: Station, world: SharedWorld) -> None:
    balance = station.rows("select item, place, quantity from balance")
    expected = {
        (item, place): micro(quantity)
        for item, places in world.sums().items()
        if not item.startswith("unit:")
        for place, quantity in places.items()
    }
    assert {(item, place): quantity for item, place, quantity in balance} == expected
    sums = station.rows("select item, sum(quantity) from balance group by item")
    assert [row for row in sums if row[1] != 0] == []
    inside = station.rows(
        "select place, item, quantity from balance where place like 'unit:%' order by 1, 2"
    )
    fitted = station.rows(
        "select parent, item, sum(quantity) from fitted group by 1, 2 order by 1, 2"
    )
    assert inside == fitted
    units = station.rows("select unit, place from unit")
    assert {str(unit): place for unit, place in units} == places_of_units(world)


def lived(
    base: Path, history: Sequence[tuple[int, Step]], skews: Sequence[int], seed: int
) -> None:
    """Live a history at three stations, merge it everywhere, and check all that must hold."""
    chance = random.Random(seed)  # noqa: S311 a test repeats
    with plant(base, skews) as (stations, onlooker):
        for at, what in history:
            if what.what == MEET:
                tell(stations[at], stations[what.b % len(NAMES)], stations[what.a % len(NAMES)])
            else:
                actor = PEOPLE[what.b % len(PEOPLE)]
                stations[at].tried(lambda tx, what=what: take(tx, what), actor=actor)
        chains = [each.entries() for each in stations]
        for each in (*stations, onlooker):
            deliver(each, chains, chance)
        everything = [entry for chain in chains for entry in chain]
        check((*stations, onlooker), SharedWorld(everything))
        seen = max(entry.hlc for entry in everything)
        after = stations[0].write(lambda tx: take(tx, Step("edit", 0, 0, 1)))
        assert after
        assert stations[0].entries()[-1].hlc > seen


@pytest.mark.slow
@pytest.mark.feature("N5")
@pytest.mark.feature("H8")
@pytest.mark.feature("O1")
@pytest.mark.timeout(300)
@settings(max_examples=60)
@given(history=apart, skews=skews, seed=st.integers(0, 2**32))
def test_stations_that_never_met_come_to_one_state_with_each_conflict_flagged_once(
    base: Path, history: list[tuple[int, Step]], skews: tuple[int, ...], seed: int
) -> None:
    lived(base, history, skews, seed)


@pytest.mark.slow
@pytest.mark.feature("N5")
@pytest.mark.timeout(300)
@settings(max_examples=40)
@given(history=now_and_then, skews=skews, seed=st.integers(0, 2**32))
def test_stations_that_meet_now_and_then_come_to_one_state_too(
    base: Path, history: list[tuple[int, Step]], skews: tuple[int, ...], seed: int
) -> None:
    lived(base, history, skews, seed)


@pytest.mark.soak
@pytest.mark.timeout(3600)
@settings(max_examples=4000)
@given(history=now_and_then, skews=skews, seed=st.integers(0, 2**32))
def test_thousands_of_histories_come_to_one_state(
    base: Path, history: list[tuple[int, Step]], skews: tuple[int, ...], seed: int
) -> None:
    lived(base, history, skews, seed)
