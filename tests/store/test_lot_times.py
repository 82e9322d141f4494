"""When a lot came: by the wall clock of the station that received it, whatever others' say."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.plant import DOCK, define, lot, receive_paste
from tests.store.station import HOUR_US, START_US, Clock, Station


@pytest.fixture
def behind(tmp_path: Path) -> Iterator[Station]:
    """Return a station that took in entries of one whose clock is an hour ahead of it."""
    clock = Clock()
    ahead = Station(tmp_path / "ahead.db", 0, clock, HOUR_US)
    ahead.write(define)
    made = Station(tmp_path / "behind.db", 1, clock)
    made.merge(ahead.entries())
    ahead.close()
    yield made
    made.close()


@pytest.mark.feature("I5")
def test_a_lot_came_when_its_station_says_not_when_the_order_of_entries_does(
    behind: Station,
) -> None:
    assert behind.write(lambda tx: receive_paste(tx, 0, 5, DOCK))
    (*_, entry) = behind.entries()
    assert entry.hlc > entry.at_us + HOUR_US // 2
    found = behind.write(lambda tx: tx.lot(lot(0)))
    assert found is not None
    assert found.received_us == entry.at_us
    assert START_US < found.received_us < START_US + HOUR_US // 2
