"""Recorded at one station → folded at another, and refused there: beside commit + NOTIFY."""

import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from psycopg import sql

from kiosk.session.inputs import scan
from tests.bench.central_station import PATIENCE_S, Manned, pause
from tests.bench.figures import Figure, Spread, at_most, beside, spread
from tests.central.servers import CentralDatabase

MOST_MS = 100.0
MOST = 3.0
APART_S = 0.005
WARM = 10
"""Scans that are not counted: connections, caches and plans are new."""


@dataclass(slots=True)
class Samples:
    """Times of the same scans, in nanoseconds."""

    folded: list[int] = field(default_factory=list[int])
    refused: list[int] = field(default_factory=list[int])
    floor: list[int] = field(default_factory=list[int])


def folded(central: CentralDatabase, folder: Path, scans: int) -> Iterator[Figure]:
    """Scan at A what B is to refuse, by turns with the floor."""
    samples = Samples()
    bare = Bare(central)
    with Manned(central, folder, "BENCH-A") as a, Manned(central, folder, "BENCH-B") as b:
        a.define()
        a.start()
        assert a.syncing.wait_confirmed(1, PATIENCE_S)
        b.start()
        assert b.record.folded.wait(PATIENCE_S)
        here, there = a.receive(), b.receive()
        pause(1)  # until both have told each other about people and numbers
        for number in range(-WARM, scans):
            serial = scan(f"NEW-{number}")
            b.record.folded.clear()
            begun = time.perf_counter_ns()
            assert here.handle(serial).entry is not None
            recorded = a.timed.at
            assert b.record.folded.wait(PATIENCE_S)
            assert there.handle(serial).entry is None
            refused = time.perf_counter_ns()
            floor = bare.trip(number + WARM)
            if number >= 0:
                samples.folded.append(b.record.at - recorded)
                samples.refused.append(refused - begun)
                samples.floor.append(floor)
            pause(APART_S)
    bare.close()
    floor = spread(samples.floor)
    name = "central: recorded at A → folded at B"
    ours = spread(samples.folded)
    yield at_most(f"{name}: p50 (floor: commit + NOTIFY)", (ours.p50, floor.p50), MOST)
    yield at_most(f"{name}: p99 (floor: commit + NOTIFY)", (ours.p99, floor.p99), MOST)
    yield from _in_time(name, ours, floor)
    # Two verdicts and their commits are in it, so there is no goal against the floor.
    name = "central: scan at A → refused at B"
    ours = spread(samples.refused)
    yield beside(f"{name}: p50 (floor: commit + NOTIFY)", (ours.p50, floor.p50))
    yield beside(f"{name}: p99 (floor: commit + NOTIFY)", (ours.p99, floor.p99))
    yield from _in_time(name, ours, floor)


def _in_time(name: str, ours: Spread, floor: Spread) -> Iterator[Figure]:
    yield Figure(
        name=f"{name}: p99",
        value=round(ours.p99, 4),
        unit="ms",
        goal=f"≤ {MOST_MS:g} ms",
        met=ours.p99 <= MOST_MS,
    )
    yield beside(f"{name}: max", (ours.most, floor.most))


class Bare:
    """One connection that commits a row and notifies, another that is told."""

    def __init__(self, central: CentralDatabase) -> None:
        central.connect().execute("create table bare (seq bigint primary key, body text)")
        self._sending = central.connect()
        self._hearing = central.connect()
        self._hearing.execute("listen bare")
        self._heard = threading.Event()
        self._at = 0
        self._thread = threading.Thread(target=self._hear, daemon=True)
        self._thread.start()

    def trip(self, seq: int) -> int:
        """Commit a row, notify, and return how long it took until that was heard."""
        self._heard.clear()
        begun = time.perf_counter_ns()
        self._sending.execute(INSERT, (seq, BODY))
        self._sending.execute("notify bare")
        assert self._heard.wait(PATIENCE_S)
        return self._at - begun

    def close(self) -> None:
        """End the thread that hears."""
        self._sending.execute("notify bare, 'end'")
        self._thread.join()

    def _hear(self) -> None:
        for notify in self._hearing.notifies():
            self._at = time.perf_counter_ns()
            self._heard.set()
            if notify.payload == "end":
                break


INSERT = sql.SQL("insert into bare values (%b, %b)")
BODY = "x" * 500
"""About as many bytes as an entry has."""
