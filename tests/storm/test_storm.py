"""Three stations and a real central database in a storm, and the day after (O3, O4, N6)."""

from collections.abc import Callable

import pytest
from hypothesis import settings

from tests.central.servers import CentralDatabase
from tests.storm.counts import Counts
from tests.storm.living import live

Tell = Callable[[str, object], None]

STEPS = 9


def weathered(central: CentralDatabase, tell: Tell, examples: int, steps: int = STEPS) -> Counts:
    """Live through so many storms of so many steps each; tell what they came to."""
    counts = Counts()
    try:
        live(central, counts, settings(max_examples=examples, stateful_step_count=steps))
    finally:
        tell("summary", f"the storm\n{counts.told()}")
    return counts


@pytest.mark.slow
@pytest.mark.feature("O3")
@pytest.mark.feature("O4")
@pytest.mark.feature("R2")
@pytest.mark.feature("R9")
@pytest.mark.feature("A3")
@pytest.mark.feature("N6")
@pytest.mark.timeout(300)
def test_after_a_hundred_storms_all_stations_and_central_are_one(
    central: CentralDatabase, record_property: Tell
) -> None:
    weathered(central, record_property, 100)


@pytest.mark.soak
@pytest.mark.timeout(7200)
def test_after_thousands_of_storms_all_stations_and_central_are_one(
    central: CentralDatabase, record_property: Tell
) -> None:
    weathered(central, record_property, settings().max_examples, 15)
