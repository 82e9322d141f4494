"""Appending at central: entries a second in batches, and many stations at once."""

import threading
import time
import uuid
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from kiosk.domain.journal import NO_HASH, SealedEntry
from kiosk.store.driver import connect
from kiosk.store.sealed import EVERY_SEALED, read_sealed
from kiosk.sync.central import Central
from kiosk.sync.rows import Status
from tests.bench.central_folded import BODY, INSERT
from tests.bench.central_stock import Connected, copy, row_of
from tests.bench.figures import Figure, beside, spread
from tests.central.entries import Caller, chain, sealed
from tests.central.servers import CentralDatabase

BATCHES = (1, 100, 1000)
LEAST = 0.5
"""Of the floor's rate."""

STATIONS = 32
FLUSH_US = 2_000
TOGETHER_LEAST = 1_000
"""Entries a second: thirty from each of them, where an operator makes one in some seconds."""


def appended(central: CentralDatabase, source: Path, most: int) -> Iterator[Figure]:
    """Append entries of a real record, by turns with a COPY of the same rows."""
    cursor = connect(source, read_only=True).cursor()
    rows = cursor.execute(f"{EVERY_SEALED} limit {most:d}").fetchall()
    entries = [read_sealed(row) for row in rows]
    for size in BATCHES:
        few = entries[: max(len(entries) * min(size, 100) // 100, 20)]
        name = f"central: append, batches of {size}: entries/s (floor: binary COPY)"
        ours, floor = _batches(central, few, size)
        yield _at_least(name, len(few) / ours * 1e9, len(few) / floor * 1e9)


def _batches(
    central: CentralDatabase, entries: Sequence[SealedEntry], size: int
) -> tuple[int, int]:
    caller, other = (_caller(central, f"{kind}-{size}") for kind in ("OURS", "BARE"))
    sending, copying = _sending(caller), central.connect()
    ours = _chained(entries, caller.station.bytes)
    bare = _chained(entries, other.station.bytes)
    taken = floor = 0
    for start in range(0, len(entries), size):
        batch = ours[start : start + size]
        rows = [row_of(each) for each in bare[start : start + size]]
        begun = time.perf_counter_ns()
        status, _ = sending.append(batch)
        taken += time.perf_counter_ns() - begun
        assert status is Status.OK
        begun = time.perf_counter_ns()
        copy(copying, iter(rows))
        floor += time.perf_counter_ns() - begun
    return taken, floor


def _caller(central: CentralDatabase, name: str) -> Caller:
    caller = Caller(central.connect(central.station_dsn(central.add_station(name))))
    assert caller.enrol() == "ok"
    return caller


def _sending(caller: Caller) -> Central:
    caller.connection.prepare_threshold = None  # as kiosk.sync.connecting has it
    return Central(caller.connection)


def _chained(entries: Sequence[SealedEntry], station: bytes) -> list[SealedEntry]:
    """Return the same entries as another station would have sealed them."""
    made: list[SealedEntry] = []
    before = NO_HASH
    for seq, each in enumerate(entries, 1):
        entry = sealed(
            replace(
                each,
                station_id=station,
                seq=seq,
                entry_id=uuid.uuid4().bytes,
                prev_hash=before,
            )
        )
        before = entry.hash
        made.append(entry)
    return made


def together(central: CentralDatabase, each: int) -> Iterator[Figure]:
    """Have many stations append and notify at once, on a disk whose flush takes 2 ms."""
    admin = central.connect()
    admin.execute("create table bare (seq bigint primary key, body text)")
    for name, value in (("commit_delay", FLUSH_US), ("commit_siblings", 0)):
        admin.execute(f'alter database "{central.database}" set {name} = {value:d}'.encode())
    callers = [_caller(central, f"DOCK-{number}") for number in range(STATIONS)]
    taken: list[int] = []
    rate = _at_once([_station(caller, each, taken) for caller in callers], each)
    bare: list[int] = []
    floor = _at_once(
        [_bare(caller_no, central.connect(), each, bare) for caller_no in range(STATIONS)], each
    )
    what = f"central: {STATIONS} stations at once, {FLUSH_US / 1000:g} ms flush"
    yield Figure(
        name=f"{what}: entries/s (floor: commit + NOTIFY)",
        value=round(rate),
        unit="1/s",
        floor=round(floor),
        ratio=round(rate / floor, 2),
        goal=f"≥ {TOGETHER_LEAST} entries/s",
        met=rate >= TOGETHER_LEAST,
    )
    ours, least = spread(taken), spread(bare)
    yield beside(f"{what}: an append, p50", (ours.p50, least.p50))
    yield beside(f"{what}: an append, p99", (ours.p99, least.p99))
    yield beside(f"{what}: an append, max", (ours.most, least.most))


def _station(caller: Caller, count: int, taken: list[int]) -> Callable[[], None]:
    sending = _sending(caller)
    entries = chain(caller.station.bytes, count, payload=f'{{"n":"{BODY}"}}')

    def run() -> None:
        for entry in entries:
            begun = time.perf_counter_ns()
            status, _ = sending.append([entry])
            taken.append(time.perf_counter_ns() - begun)
            assert status is Status.OK
            sending.notify(caller.station.bytes)

    return run


def _bare(number: int, connection: Connected, count: int, taken: list[int]) -> Callable[[], None]:
    def run() -> None:
        for seq in range(number * count, (number + 1) * count):
            begun = time.perf_counter_ns()
            connection.execute(INSERT, (seq, BODY))
            taken.append(time.perf_counter_ns() - begun)
            connection.execute("notify kiosk")

    return run


def _at_once(jobs: Sequence[Callable[[], None]], each: int) -> float:
    """Run jobs on a thread each; return how many a second were done, `each` of every job."""
    gate = threading.Barrier(len(jobs) + 1)
    done: list[int] = []

    def run(job: Callable[[], None]) -> None:
        gate.wait()
        job()
        done.append(1)

    threads = [threading.Thread(target=run, args=(job,)) for job in jobs]
    for thread in threads:
        thread.start()
    gate.wait()
    begun = time.perf_counter_ns()
    for thread in threads:
        thread.join()
    assert len(done) == len(jobs)
    return len(jobs) * each / (time.perf_counter_ns() - begun) * 1e9


def _at_least(name: str, value: float, floor: float) -> Figure:
    return Figure(
        name=name,
        value=round(value),
        unit="1/s",
        floor=round(floor),
        ratio=round(value / floor, 2),
        goal=f"at least {LEAST:g} × floor",
        met=value / floor >= LEAST,
    )
