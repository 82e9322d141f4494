"""Living through storms on one ground, and counting what they came to."""

from hypothesis import settings
from hypothesis.stateful import run_state_machine_as_test

from tests.central.servers import CentralDatabase
from tests.storm.counts import Counts
from tests.storm.ground import Ground, laid
from tests.storm.machine import Storm


def storm_on(ground: Ground, counts: Counts) -> type[Storm]:
    """Return storms that begin on a ground."""

    class Here(Storm):
        def __init__(self) -> None:
            super().__init__(ground, counts)

    return Here


def live(central: CentralDatabase, counts: Counts, chosen: settings) -> None:
    """Live through as many storms as the settings say."""
    with laid(central) as ground:
        run_state_machine_as_test(storm_on(ground, counts), settings=chosen)
