"""A station is killed while it receives, installs and syncs; so is the server (O6, R9)."""

import random
from collections.abc import Generator
from pathlib import Path

import pytest

from kiosk.app import open_app
from kiosk.domain.facts import LocationDefined
from kiosk.domain.ids import LocationCode
from kiosk.operations.ports import Tx
from kiosk.session.saved import Standing
from kiosk.store.driver import connect
from kiosk.store.sync_record import StoreRecord
from kiosk.store.verify import digest, refold, verify
from kiosk.sync.enrolling import enrol
from kiosk.sync.secret import Secrets
from tests.central.servers import CentralDatabase
from tests.durability import shop
from tests.durability.record import Head, check_whole, entries, walked
from tests.durability.syncing_worker import syncing, write_where
from tests.durability.test_kill import EVERY, Worker, check_life, lived, resumed
from tests.durability.worker import settings
from tests.store.station import Clock
from tests.sync.docks import QUICK, Dock

MODULE = "tests.durability.syncing_worker"
LONGER_S = 0.3
"""Long enough to connect, to send and to load."""

PATIENCE_S = 60.0


def name_a_place(tx: Tx) -> None:
    """Record something that no work at another station rests on."""
    number = int.from_bytes(tx.new_unit()[-4:].encode())
    tx.append(LocationDefined(code=LocationCode("FAR"), name=f"far away {number}"))


def at_central(central: CentralDatabase) -> list[tuple[object, ...]]:
    """Return station, seq and entry id of all that central has."""
    with central.connect() as connection:
        return connection.execute(
            "select uuid_send(station_id), seq, uuid_send(entry_id) from k.journal order by 1, 2"
        ).fetchall()


def set_up(folder: Path, central: CentralDatabase) -> None:
    """Put the shop on the record of the kiosk that is to be killed, and enrol it."""
    app = open_app(settings(folder))
    shop.set_up(app.store)
    record = StoreRecord(app.store)
    done = enrol(central.add_station("BENCH"), folder, record, Secrets(folder), QUICK)
    write_where(folder, done.address, done.secret)
    record.close()
    app.close()


def kill(times: int, seed: int, folder: Path, other: Dock) -> None:
    """Kill the kiosk so many times while another one records what it loads; check each time."""
    chance = random.Random(seed)  # noqa: S311 a test repeats
    database = settings(folder).database
    standing, head = Standing(), Head()
    worker = Worker(folder, MODULE)
    reading = connect(database, read_only=True)
    try:
        cursor = reading.cursor()
        head = walked(cursor, head, entries(cursor))
        for count in range(1, times + 1):
            other.work(chance.choice((0, 0, 1, 5)), name_a_place)
            life = lived(worker, chance, LONGER_S)
            now = resumed(folder)
            head = check_life(cursor, head, life, (now, life.standing or standing))
            standing = now
            if count % EVERY == 0 or count == times:
                check_whole(cursor, database, shop.CELLS)
    finally:
        reading.close()
        worker.close()


def check_all_is_everywhere(folder: Path, other: Dock, central: CentralDatabase) -> int:
    """Let both sync to the end; nothing is lost, nothing is there twice. Returns the entries."""
    app = open_app(settings(folder))
    thread = syncing(app)
    thread.start()
    try:
        reading = connect(app.store.path, read_only=True)
        cursor = reading.cursor()
        own = bytes.fromhex(app.store.station)
        ours = [(own, each.seq, each.entry_id) for each in entries(cursor)]
        assert thread.wait_confirmed(len(ours), PATIENCE_S)
        other.wait_sent(PATIENCE_S)
        other.wait_heads({own: len(ours)}, PATIENCE_S)
        theirs = other.station.identity
        here = "select head_seq from station where station_id = ?"
        other.wait(
            lambda _: cursor.execute(here, (theirs,)).fetchall() == [(other.seq,)], PATIENCE_S
        )
        sent = [(theirs, each.seq, each.entry_id) for each in other.station.entries()]
        assert at_central(central) == sorted([*ours, *sent])
        assert digest(cursor) == other.station.digest()
        assert verify(cursor).ok
        assert refold(app.store.path).ok
        assert thread_never_froze(app.store.frozen(), central)
        reading.close()
    finally:
        thread.stop()
        app.close()
    return len(ours) + len(sent)


def thread_never_froze(frozen: object, central: CentralDatabase) -> bool:
    """Whether no kill was taken for a second copy of the record."""
    with central.connect() as connection:
        incidents = connection.execute("select what from k.incident").fetchall()
    return frozen is None and incidents == []


def killed_and_checked(times: int, seed: int, folder: Path, central: CentralDatabase) -> int:
    data = folder / "data"
    data.mkdir()
    set_up(data, central)
    other = Dock(folder / "other", 7, Clock())
    try:
        other.enrol(central.add_station("FAR")).start()
        kill(times, seed, data, other)
        return check_all_is_everywhere(data, other, central)
    finally:
        other.close()


@pytest.mark.feature("O3")
@pytest.mark.feature("O6")
@pytest.mark.feature("R9")
@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_station_killed_60_times_while_it_syncs_loses_nothing_and_sends_nothing_twice(
    tmp_path: Path, central: CentralDatabase
) -> None:
    assert killed_and_checked(60, 20261121, tmp_path, central) > 300


@pytest.mark.soak
@pytest.mark.timeout(3600)
def test_a_station_killed_1000_times_while_it_syncs_loses_nothing_and_sends_nothing_twice(
    tmp_path: Path, central: CentralDatabase
) -> None:
    killed_and_checked(1000, random.SystemRandom().getrandbits(32), tmp_path, central)


# --- the server


@pytest.fixture
def three(mortal: CentralDatabase, tmp_path: Path) -> Generator[list[Dock]]:
    clock = Clock()
    docks = [Dock(tmp_path / f"dock-{number}", number, clock) for number in range(3)]
    try:
        for each in docks:
            each.enrol(mortal.add_station(f"DOCK-{each.number}")).start()
        yield docks
    finally:
        for each in docks:
            each.close()


def kill_server(times: int, seed: int, docks: list[Dock], central: CentralDatabase) -> int:
    """Kill the server while all stations send; what it said yes to is there when it is back."""
    chance = random.Random(seed)  # noqa: S311 a test repeats
    server = central.postgres.server
    assert server is not None
    for _ in range(times):
        for _ in range(chance.choice((3, 10, 30))):
            chance.choice(docks).work(1, name_a_place)
        server.kill()
        confirmed = {each.station.identity: each.link.confirmed for each in docks}
        for each in docks:
            each.work(chance.choice((0, 1, 5)), name_a_place)
        server.start()
        there = at_central(central)
        for station, seq in confirmed.items():
            assert sum(row[0] == station for row in there) >= seq, "it was said to be there"
    for each in docks:
        each.wait_sent(PATIENCE_S)
    for each in docks:
        each.wait_heads({other.station.identity: other.seq for other in docks}, PATIENCE_S)
    expected = [
        (each.station.identity, entry.seq, entry.entry_id)
        for each in docks
        for entry in each.station.entries()
    ]
    assert at_central(central) == sorted(expected)
    assert len({each.station.digest() for each in docks}) == 1
    return len(expected)


@pytest.mark.feature("O3")
@pytest.mark.feature("O6")
@pytest.mark.slow
@pytest.mark.timeout(120)
def test_a_server_killed_10_times_while_three_stations_send_loses_nothing(
    three: list[Dock], mortal: CentralDatabase
) -> None:
    assert kill_server(10, 5, three, mortal) > 100


@pytest.mark.soak
@pytest.mark.timeout(1200)
def test_a_server_killed_30_times_while_three_stations_send_loses_nothing(
    three: list[Dock], mortal: CentralDatabase
) -> None:
    kill_server(30, random.SystemRandom().getrandbits(32), three, mortal)
