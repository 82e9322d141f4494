"""An operator scans while the sync thread folds what others recorded: beside an idle one."""

import itertools
import time
from collections.abc import Iterator
from pathlib import Path

from kiosk.session.inputs import scan
from kiosk.session.session import Session
from tests.bench.central_station import PATIENCE_S, Manned, pause
from tests.bench.central_stock import stocked
from tests.bench.figures import Figure, beside, spread
from tests.central.servers import CentralDatabase

APART_S = 0.01
IDLE = 300
MOST_MS = 50.0
"""What an operator does not notice between two scans."""


def caught_up(central: CentralDatabase, folder: Path, source: Path, most: int) -> Iterator[Figure]:
    """Scan at a station that is idle, then the same while it catches up."""
    count = stocked(central, source, most)
    with Manned(central, folder, "BENCH-C") as station:
        station.define()
        session = station.receive()
        serials = itertools.count()
        idle = [_scanned(station, session, next(serials)) for _ in range(min(IDLE, most // 10))]
        busy: list[int] = []
        begun = time.perf_counter_ns()
        station.start()
        while station.record.taken < count:
            busy.append(_scanned(station, session, next(serials)))
            assert time.perf_counter_ns() - begun < count * 1e6 + PATIENCE_S * 1e9
        took = station.record.at - begun
    ours, floor = spread(busy), spread(idle)
    what = f"central: a scan while {count} entries are caught up (floor: an idle station)"
    for name, value, idle_ms in (("p50", ours.p50, floor.p50), ("p99", ours.p99, floor.p99)):
        yield Figure(
            name=f"{what}: {name}",
            value=round(value, 4),
            unit="ms",
            floor=round(idle_ms, 4),
            ratio=round(value / idle_ms, 2),
            goal=f"≤ {MOST_MS:g} ms",
            met=value <= MOST_MS,
        )
    yield beside(f"{what}: max", (ours.most, floor.most))
    yield Figure(
        name=f"central: catch-up of {count} entries while an operator scans",
        value=round(count / took * 1e9),
        unit="entries/s",
    )


def _scanned(station: Manned, session: Session, number: int) -> int:
    pause(APART_S)
    begun = time.perf_counter_ns()
    answer = session.handle(scan(f"NEW-{number:07}"))
    assert answer.entry is not None, (answer.headline, answer.text)
    return station.timed.at - begun
