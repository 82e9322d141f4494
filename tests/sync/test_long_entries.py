"""Entries of half a megabyte: in pages, batches and jobs of a size that a kiosk can hold."""

import os
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace

import pytest

from kiosk.domain.facts import PolicySet
from kiosk.domain.journal import SealedEntry
from kiosk.operations.ports import Tx
from kiosk.store.bootstrap import Loading
from kiosk.store.sync_record import BATCH_OCTETS
from kiosk.sync.bootstrap import fill
from kiosk.sync.central import Central
from kiosk.sync.connecting import Connection, connect
from kiosk.sync.paging import MOST_BYTES
from kiosk.sync.watchdog import Patient
from tests.central.entries import Caller, chain
from tests.central.servers import CentralDatabase
from tests.sync.conftest import NewDock
from tests.sync.proxy import Proxy

LONG = 500_000


class Listening(Patient):
    """Counts how often a part of an answer came."""

    def __init__(self) -> None:
        self.times = 0

    def heard(self) -> None:
        self.times += 1


@pytest.fixture
def host(central: CentralDatabase) -> Caller:
    """A station whose two dozen entries cannot be packed."""
    caller = Caller(central.connect(central.station_dsn(central.add_station("HOST"))))
    assert caller.enrol() == "ok"
    last: SealedEntry | None = None
    for _ in range(24):
        payload = f'{{"n":"{os.urandom(LONG // 2).hex()}"}}'
        entries = chain(caller.station.bytes, 1, after=last, payload=payload)
        assert caller.append(entries)[0] == "ok"
        last = entries[-1]
    return caller


@pytest.mark.slow
def test_a_slow_line_is_given_fewer_entries_at_once(
    new_dock: NewDock, host: Caller, proxy: Proxy
) -> None:
    fresh = new_dock()
    fresh.record.close()
    fresh.station.close()
    assert fresh.address is not None
    loading = Loading(fresh.station.path)
    told: list[int] = []
    with connect(replace(fresh.address, port=proxy.port), fresh.secret, 5) as connection:
        connection.execute("set statement_timeout = '150ms'")
        proxy.delay_s = 0.012
        fill(connection, loading, lambda done, _: told.append(done))
    loading.close()
    fresh.open()
    assert fresh.record.vector()[host.station.bytes].seq == told[-1] == 24
    assert len(told) > 3


@contextmanager
def connected(new_dock: NewDock) -> Generator[Connection]:
    dock = new_dock()
    assert dock.address is not None
    with connect(dock.address, dock.secret, 5) as connection:
        yield connection


def test_a_page_is_bounded_by_its_bytes_and_each_comes_at_last(
    new_dock: NewDock, host: Caller
) -> None:
    station, seq, pages = host.station.bytes, 0, 0
    with connected(new_dock) as connection:
        while seq < 24:
            page = Central(connection).page({station: (seq, 24)})
            assert [each.seq for each in page] == [*range(seq + 1, seq + 1 + len(page))]
            assert 0 < sum(len(each.payload) for each in page) < MOST_BYTES + 2 * LONG
            seq, pages = page[-1].seq, pages + 1
    assert pages >= 8


def test_each_row_that_comes_gives_the_rest_of_a_page_its_time(
    new_dock: NewDock, host: Caller
) -> None:
    listening = Listening()
    with connected(new_dock) as connection:
        page = Central(connection, listening).page({host.station.bytes: (0, 24)})
    assert listening.times == len(page) > 0


def long(tx: Tx) -> None:
    """Record something long, as a group of its own."""
    tx.append(PolicySet(name="scan_back", value="x" * LONG))


def test_a_batch_is_bounded_by_its_bytes_and_ends_with_a_group(new_dock: NewDock) -> None:
    dock = new_dock()
    dock.work(20, long)
    sizes: list[int] = []
    seq = 0
    while entries := dock.record.own_after(seq, 1000):
        assert entries[0].seq == seq + 1
        sizes.append(sum(len(each.payload) for each in entries))
        seq = entries[-1].seq
    assert seq == dock.seq
    assert max(sizes) < BATCH_OCTETS + 2 * LONG
