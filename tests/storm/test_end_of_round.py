"""What people are told of conflicts at the end of a round is no passing sight (O4)."""

import itertools
from collections import Counter
from collections.abc import Generator, Sequence
from pathlib import Path

import pytest

from kiosk.domain.journal import SealedEntry
from kiosk.domain.link import Link, LinkState
from kiosk.domain.syncing import Merged
from kiosk.store.sync_record import StoreRecord
from kiosk.sync import paging
from kiosk.sync.standing import Standing
from tests.central.servers import CentralDatabase
from tests.store.floor import Step
from tests.store.plant import receive_paste
from tests.store.shift import take
from tests.store.station import Clock, Station
from tests.storm.checks import conflicts_open
from tests.storm.ground import laid
from tests.storm.kiosk import Kiosk
from tests.storm.weather import Weather

BEFORE = 12
"""Entries of the dock before the one that the bench builds upon."""


@pytest.fixture
def plant(
    central: CentralDatabase, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Generator[list[Kiosk]]:
    """Office, dock and bench, which load pages of four entries."""
    monkeypatch.setattr(paging, "MOST", 4)
    with laid(central) as ground:
        weather = Weather(Counter(), ground.end)
        kiosks = ground.open(tmp_path, Clock(), weather, itertools.count(100))
        try:
            yield kiosks
        finally:
            for each in kiosks:
                each.close()


class Looking(StoreRecord):
    """Counts the open conflicts after each page."""

    def __init__(self, station: Station) -> None:
        super().__init__(station.store)
        self._station = station
        self.seen: list[int] = []

    def take(self, entries: Sequence[SealedEntry]) -> Merged:
        merged = super().take(entries)
        self.seen.append(conflicts_open(self._station))
        return merged


@pytest.mark.slow
@pytest.mark.feature("O4")
@pytest.mark.feature("O5")
def test_a_conflict_that_only_pages_made_is_gone_when_the_round_has_ended(
    plant: list[Kiosk],
) -> None:
    office, dock, bench = plant
    for _ in range(BEFORE):
        dock.station.write(lambda tx: receive_paste(tx, 1, 1))
    dock.station.write(lambda tx: receive_paste(tx, 0, 100))
    assert dock.sync()
    assert bench.sync()
    assert bench.station.write(lambda tx: take(tx, Step("move lot", 0, 0, 60)))
    assert bench.sync()
    looking = Looking(office.station)
    office.record.close()
    office.record = looking
    told: list[int] = []

    def post(link: Link) -> None:
        if link.heard_us > before_us:
            told.append(conflicts_open(office.station))

    before_us = looking.marks().heard_us
    office.standing = Standing(looking, "central", post, lambda: office.station.clock.now_us)
    office.standing.begin()
    assert office.sync()
    assert max(looking.seen) == 1
    assert set(told) == {0}
    assert office.standing.link.state is LinkState.CONNECTED
