"""Which series want a block: before they run dry, at the pace of their use, in good time."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.facts import PartDefined, Tracking
from kiosk.domain.ids import PartNumber
from kiosk.domain.syncing import Lease, Marks
from kiosk.store.sync_record import StoreRecord
from kiosk.store.wanted import FEWEST
from tests.store.station import HOUR_US, Station

PUMP, BOARD, SEAL = PartNumber("PUMP"), PartNumber("BOARD"), PartNumber("SEAL")


def defined(part: PartNumber, serial: str = "", lot: str = "") -> PartDefined:
    return PartDefined(
        part_number=part,
        revision="A",
        name=part.lower(),
        tracking=Tracking.SERIAL if serial else Tracking.LOT,
        unit="ea",
        serial_scheme=serial,
        lot_pattern=lot,
    )


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    made = Station(tmp_path / "0.db", 0)
    for fact in (
        defined(PUMP, "P-{seq:6}"),
        defined(BOARD, "{yyyy}{mm}{dd}-{seq:3}"),
        defined(SEAL, lot="{yyyy}{mm}{dd}"),
    ):
        made.write(lambda tx, each=fact: tx.append(each))
    yield made
    made.close()


@pytest.fixture
def record(station: Station) -> Iterator[StoreRecord]:
    made = StoreRecord(station.store)
    made.keep(Marks(token=bytes(16)), made.own().station_id)
    yield made
    made.close()


def draw(station: Station, times: int) -> None:
    for _ in range(times):
        assert station.write(lambda tx: tx.next_number("P-", PUMP)).prefix == ""


def test_nothing_is_wanted_of_parts_that_nobody_has_in_hand(record: StoreRecord) -> None:
    assert record.wanted() == {}


@pytest.mark.feature("R9")
def test_a_part_in_hand_has_its_block_fetched_before_a_number_is_drawn(
    station: Station, record: StoreRecord
) -> None:
    poked: list[int] = []
    station.store.on_commit = lambda: poked.append(1)
    for _ in range(2):
        station.store.look(lambda look: (look.part(PUMP), look.part(SEAL)))
    assert poked == [1]
    assert record.wanted() == {"P-": FEWEST}


@pytest.mark.feature("R9")
def test_a_block_is_fetched_when_half_of_the_last_one_is_used(
    station: Station, record: StoreRecord
) -> None:
    station.store.look(lambda look: look.part(PUMP))
    record.lease(Lease(series="P-", low=1, high=100))
    station.clock.tick(24 * HOUR_US)
    draw(station, 49)
    assert record.wanted() == {}
    draw(station, 1)
    assert record.wanted() == {"P-": FEWEST}
    record.lease(Lease(series="P-", low=301, high=400))
    assert record.wanted() == {}
    draw(station, 100)
    assert record.wanted() == {"P-": 50 * 24}


@pytest.mark.feature("R9")
def test_a_block_lasts_a_day_at_the_pace_of_the_last_one(
    station: Station, record: StoreRecord
) -> None:
    station.store.look(lambda look: look.part(PUMP))
    record.lease(Lease(series="P-", low=1, high=100))
    draw(station, 60)
    station.clock.tick(2 * HOUR_US - 60_000_000)
    assert record.wanted() == {"P-": 720}


@pytest.mark.feature("R9")
def test_a_narrow_series_of_a_day_is_shared_and_fetched_the_day_before(
    station: Station, record: StoreRecord
) -> None:
    station.store.look(lambda look: look.part(BOARD))
    wanted = record.wanted()
    assert sorted(wanted) == ["20231114-", "20231115-"]
    assert set(wanted.values()) == {999 // 50}


def test_parts_drawn_here_before_a_restart_are_still_looked_after(
    station: Station, record: StoreRecord
) -> None:
    station.write(lambda tx: tx.next_number("P-", PUMP))
    assert record.wanted() == {"P-": FEWEST}
    station.clock.tick(31 * 24 * HOUR_US)
    assert record.wanted() == {}
