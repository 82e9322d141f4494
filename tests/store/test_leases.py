"""Numbers that no two stations ever give: over refetches, restarts, lost replies, rollbacks."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.domain.ids import PartNumber
from kiosk.domain.syncing import Lease, Marks, StationSeen
from kiosk.operations.ports import Number, Tx
from kiosk.store.leases import ABANDONED, abandon_leases
from kiosk.store.sync_record import StoreRecord
from kiosk.store.writer import Priority
from tests.store.station import Clock, Station

PUMP = PartNumber("PUMP")
ENROLLED = Marks(token=bytes(15) + b"\1")


class ReplyLostError(Exception):
    """Central did what was asked; nobody heard of it."""


@dataclass(slots=True)
class Central:
    """Leases as central does: the same request is the same block."""

    next: dict[str, int] = field(default_factory=dict[str, int])
    given: dict[str, Lease] = field(default_factory=dict[str, Lease])

    def lease(self, series: str, count: int, request: str) -> Lease:
        if request not in self.given:
            low = self.next.get(series, 1)
            self.next[series] = low + count
            self.given[request] = Lease(series=series, low=low, high=low + count - 1)
        return self.given[request]

    def used(self, series: str, highest: int) -> None:
        self.next[series] = max(self.next.get(series, 1), highest + 1)


def draw(station: Station, series: str = "S") -> Number:
    return station.write(lambda tx: tx.next_number(series, PUMP))


def enrol(station: Station, seat: str, central: Central) -> StoreRecord:
    """Enrol as the sync thread does: the seat, the token, then what was used so far."""
    record = StoreRecord(station.store)
    record.name_stations([StationSeen(head=record.own(), seat=seat)])
    record.keep(ENROLLED, record.own().station_id)
    for series, highest in record.highest_used().items():
        central.used(series, highest)
    return record


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    made = Station(tmp_path / "0.db", 0)
    yield made
    made.close()


def test_a_station_alone_counts_for_itself(station: Station) -> None:
    assert [draw(station) for _ in range(3)] == [Number(1), Number(2), Number(3)]
    assert draw(station, "other") == Number(1)


@pytest.mark.feature("R9")
def test_an_enrolled_station_draws_from_its_block_and_then_says_its_own_name(
    station: Station,
) -> None:
    record = enrol(station, "BENCH-1", Central())
    assert draw(station) == Number(1, "BENCH-1")
    record.lease(Lease(series="S", low=101, high=102))
    assert [draw(station) for _ in range(3)] == [
        Number(101),
        Number(102),
        Number(2, "BENCH-1"),
    ]
    assert draw(station, "other").own == "BENCH-1-000003"
    record.close()


@pytest.mark.feature("R9")
def test_what_a_station_used_before_it_enrolled_is_leased_to_nobody(station: Station) -> None:
    for _ in range(7):
        draw(station)
    central = Central()
    record = enrol(station, "BENCH-1", central)
    assert record.highest_used() == {"S": 7}
    block = central.lease("S", 5, "a")
    assert block.low == 8
    record.lease(block)
    assert (record.numbers_used(), record.highest_used()) == ({"S": 7}, {"S": 12})
    assert draw(station) == Number(8)
    record.close()


@pytest.mark.feature("R9")
def test_a_block_that_comes_again_gives_no_number_again(station: Station) -> None:
    record = enrol(station, "BENCH-1", Central())
    block = Lease(series="S", low=1, high=3)
    for _ in range(3):
        record.lease(block)
        assert draw(station).prefix == ""
    record.lease(block)
    assert draw(station).prefix == "BENCH-1"
    record.lease(Lease(series="S", low=2, high=5))
    assert [draw(station).seq for _ in range(2)] == [4, 5]
    record.close()


@pytest.mark.feature("R9")
def test_a_number_drawn_in_a_transaction_that_failed_is_drawn_again(station: Station) -> None:
    record = enrol(station, "BENCH-1", Central())
    record.lease(Lease(series="S", low=1, high=2))

    def fail(tx: Tx) -> None:
        tx.next_number("S", PUMP)
        raise ReplyLostError

    for expected in (Number(1), Number(2), Number(1, "BENCH-1"), Number(2, "BENCH-1")):
        with pytest.raises(ReplyLostError):
            station.write(fail)
        assert draw(station) == expected
    record.close()


@pytest.mark.feature("R9")
def test_a_copied_or_restored_station_gives_up_its_blocks(station: Station) -> None:
    record = enrol(station, "BENCH-1", Central())
    record.lease(Lease(series="S", low=1, high=50))
    assert draw(station) == Number(1)
    station.store.submit(abandon_leases, Priority.SYNC)
    assert draw(station) == Number(ABANDONED + 1, "BENCH-1")
    assert record.highest_used() == {"S": 1}
    record.lease(Lease(series="S", low=51, high=60))
    assert draw(station) == Number(51)
    record.close()


@pytest.mark.parametrize(
    ("seat", "fit"), [("BENCH-1", "BENCH-1"), ("bench 1", "BENCH-1-"), ("Ü", ""), ("X" * 40, "X")]
)
@pytest.mark.feature("R9")
def test_a_seat_whose_name_does_not_fit_a_label_is_told_apart_by_its_id(
    station: Station, seat: str, fit: str
) -> None:
    record = enrol(station, seat, Central())
    prefix = draw(station).prefix
    mark = station.identity.hex()[:6].upper()
    assert prefix.startswith(fit)
    assert prefix.endswith(seat if prefix == seat else mark)
    assert set(prefix) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-")
    assert len(prefix) <= 31
    record.close()


STEPS = st.lists(
    st.tuples(
        st.integers(0, 1),
        st.sampled_from(("draw", "draw", "draw", "lease", "lost", "failed", "restart")),
        st.sampled_from(("A", "B")),
    ),
    min_size=1,
    max_size=40,
)


@pytest.mark.feature("R9")
@given(steps=STEPS)
@settings(max_examples=25, deadline=None)
def test_no_number_is_given_twice_whatever_gets_lost(
    steps: list[tuple[int, str, str]],
) -> None:
    with TemporaryDirectory() as folder:
        shop = Shop(Path(folder))
        try:
            for who, what, series in steps:
                shop.step(who, what, series)
        finally:
            shop.close()
        assert len(shop.given) == len(set(shop.given))


@dataclass(slots=True)
class Shop:
    """Two stations of one central; a lost reply leaves its request to be repeated."""

    folder: Path
    central: Central = field(default_factory=Central)
    given: list[tuple[str, str, int]] = field(default_factory=list[tuple[str, str, int]])
    requests: int = 0
    open: dict[tuple[int, str], str] = field(default_factory=dict[tuple[int, str], str])
    stations: list[Station] = field(init=False)
    records: list[StoreRecord] = field(init=False)

    def __post_init__(self) -> None:
        clock = Clock()
        self.stations = [Station(self.folder / f"{name}.db", name, clock) for name in range(2)]
        self.records = [
            enrol(each, f"SEAT-{number}", self.central)
            for number, each in enumerate(self.stations)
        ]

    def step(self, who: int, what: str, series: str) -> None:
        match what:
            case "draw":
                number = draw(self.stations[who], series)
                known = number.prefix or series
                self.given.append((known, number.prefix, number.seq))
            case "failed":
                with pytest.raises(ReplyLostError):
                    self.stations[who].write(lambda tx: _failed(tx, series))
            case "restart":
                self.restart(who)
            case _:
                self.ask(who, series, heard=what == "lease")

    def ask(self, who: int, series: str, *, heard: bool) -> None:
        self.requests += 1
        request = self.open.setdefault((who, series), str(self.requests))
        block = self.central.lease(series, 3, request)
        if heard:
            del self.open[who, series]
            self.records[who].lease(block)

    def restart(self, who: int) -> None:
        self.records[who].close()
        self.stations[who].close()
        self.stations[who] = Station(self.stations[who].path, who + 7, self.stations[who].clock)
        self.records[who] = StoreRecord(self.stations[who].store)

    def close(self) -> None:
        for record, station in zip(self.records, self.stations, strict=True):
            record.close()
            station.close()


def _failed(tx: Tx, series: str) -> None:
    tx.next_number(series, PUMP)
    raise ReplyLostError
