"""Generate, print, back up, restore, put back by hand: no number is ever given twice (A3)."""

from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from tests.store.plant_of_numbers import PARTS, Plant

BOARD, TWIN, SEAL, CLIP = PARTS[:4]
WAITS_US = [3_600_000_000 * each for each in (1, 24, 24 * 8)]

MEMORY = Path("/dev/shm")  # noqa: S108 no power is lost here: flushes need not cost anything
Step = tuple[str, int, int]

STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("give"), st.integers(0, len(PARTS) - 1), st.sampled_from((1, 2, 130))),
        st.tuples(st.sampled_from(("backup", "file")), st.just(0), st.just(0)),
        st.tuples(st.just("put back"), st.integers(0, 3), st.integers(0, 1)),
        st.tuples(st.just("wait"), st.integers(0, len(WAITS_US) - 1), st.just(0)),
        st.tuples(st.just("start anew"), st.just(0), st.just(0)),
    ),
    min_size=3,
    max_size=14,
)


def lived(plant: Plant, steps: list[Step]) -> None:
    """Let the plant do one thing after the other; each part gives a number at the end."""
    for step, one, other in (*steps, *(("give", each, 1) for each in range(len(PARTS)))):
        match step:
            case "give":
                plant.give(PARTS[one], other)
            case "backup" | "file":
                plant.copy(backup=step == "backup")
            case "put back":
                plant.put_back(one, marks=bool(other))
            case "wait":
                plant.station.clock.tick(WAITS_US[one])
            case _:
                plant.station.close()
                plant.open()


def twice(steps: list[Step], *, shares: bool) -> tuple[list[str], int]:
    """Return what was given more than once, and how often the newest label was asked for."""
    with TemporaryDirectory(dir=MEMORY if MEMORY.is_dir() else None) as folder:
        home = Path(folder) / "kiosk"
        home.mkdir()
        plant = Plant(home, shares=shares)
        try:
            lived(plant, steps)
        finally:
            plant.station.close()
    return [each for each, times in Counter(plant.given).items() if times > 1], plant.asked


GIVEN_SINCE: list[Step] = [("give", 0, 2), ("backup", 0, 0), ("give", 1, 130), ("put back", 0, 0)]
BY_HAND: list[Step] = [("give", 0, 2), ("file", 0, 0), ("give", 1, 130), ("put back", 0, 1)]
NO_MARKS: list[Step] = [("give", 0, 2), ("file", 0, 0), ("give", 1, 130), ("put back", 0, 0)]

LOST_BEFORE: list[Step] = [("file", 0, 0), ("give", 0, 1), ("put back", 0, 0), ("put back", 0, 1)]
OWN: list[Step] = [("file", 0, 0), ("give", 0, 130), ("put back", 0, 0), ("put back", 0, 0)]

EACH = settings(
    max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow], database=None
)


@pytest.mark.slow
@pytest.mark.feature("A3")
@pytest.mark.timeout(600)
@EACH
@example(steps=GIVEN_SINCE)
@example(steps=BY_HAND)
@example(steps=NO_MARKS)
@example(steps=LOST_BEFORE)
@given(steps=STEPS)
def test_a_station_alone_gives_no_number_and_no_code_twice(steps: list[Step]) -> None:
    assert twice(steps, shares=False)[0] == []


@pytest.mark.slow
@pytest.mark.feature("A3")
@pytest.mark.feature("R9")
@pytest.mark.timeout(600)
@settings(EACH, max_examples=100)
@example(steps=GIVEN_SINCE)
@example(steps=BY_HAND)
@example(steps=OWN)
@given(steps=STEPS)
def test_nor_does_one_with_a_central_database(steps: list[Step]) -> None:
    assert twice(steps, shares=True)[0] == []


@pytest.mark.feature("A3")
@pytest.mark.parametrize("steps", [GIVEN_SINCE, BY_HAND, NO_MARKS])
def test_the_newest_label_is_asked_for_where_nothing_else_says_it(steps: list[Step]) -> None:
    found, asked = twice(steps, shares=False)
    assert found == []
    assert asked == (1 if steps is BY_HAND else len(PARTS) - 1)  # two parts share a series


@pytest.mark.feature("A3")
@pytest.mark.feature("R9")
def test_with_a_central_database_only_what_no_block_stands_for_is_asked(tmp_path: Path) -> None:
    plant = Plant(tmp_path, shares=True)
    for part in (BOARD, SEAL):
        plant.give(part, 1)
    plant.copy(backup=True)
    plant.give(TWIN, 3)
    plant.put_back(0, marks=False)
    before = len(plant.labels)
    plant.give(BOARD, 30)
    plant.give(SEAL, 1)
    assert plant.asked == 0
    assert plant.labels[before] == "BRD-000026"  # of the next block
    own = plant.labels[before + 25]
    seat, mark, count = own.rsplit("-", 2)
    assert (seat, mark) == ("BENCH-1", plant.station.identity.hex()[:6].upper())
    assert count.isdigit()
    plant.give(CLIP, 1)
    assert plant.asked == 1
    plant.station.close()
