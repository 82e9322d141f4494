"""From the last byte or key of a scan until the session's queue has it."""

import os
import select
import threading
import time
import tty
from collections.abc import Callable
from pathlib import Path

from kiosk.devices.scan.arbiter import Arbiter
from kiosk.devices.scan.scanners import Scanners
from kiosk.devices.virtual.scanner import VirtualScanner
from kiosk.devices.wedge import WedgeDecoder
from kiosk.devices.wedge_keys import WedgeSettings
from kiosk.session.inputs import Event
from kiosk.settings import ScannerPort
from tests.bench.figures import Figure, Spread, at_most, spread
from tests.devices.wedge_keys import keys

SCANS = 1_000
APART_S = 0.005
"""Far beyond what a hand can do, but no burst."""

CODE = "[)>\x1e06\x1dPPCB-150\x1d1TL-2290\x1dQ6\x1e\x04"
TYPED = "SN-2026-000123\r"
MOST = 3.0


def scanned(folder: Path, scans: int = SCANS) -> list[Figure]:
    """Return p50 and p99 for a serial scanner, over a bare read of a terminal; and for a wedge."""
    ours, floor = _serial(folder, scans), _bare(scans)
    typed = _wedge(scans)
    return [
        at_most("serial scan → handler, p50", (ours.p50, floor.p50), MOST),
        at_most("serial scan → handler, p99", (ours.p99, floor.p99), MOST),
        Figure(name="wedge, last key → handler, p50", value=round(typed.p50, 4), unit="ms"),
        Figure(name="wedge, last key → handler, p99", value=round(typed.p99, 4), unit="ms"),
    ]


def _serial(folder: Path, scans: int) -> Spread:
    scanner = VirtualScanner(folder)
    heard = _Heard()
    arbiter = Arbiter(heard.hear)
    port = ScannerPort(name="bench", device=str(scanner.path))
    scanners = Scanners([port], arbiter, lambda: time.time_ns() // 1000)
    scanners.start()
    scanner.scan("FIRST")
    heard.next()
    taken = _timed(lambda number: scanner.scan(f"{CODE}{number}"), heard.next, scans)
    scanners.stop()
    scanner.close()
    return taken


def _bare(scans: int) -> Spread:
    """Time a thread that reads a terminal whenever there is something, and does nothing else."""
    ours, theirs = os.openpty()
    tty.setraw(theirs)
    heard = _Heard()
    done = threading.Event()

    def read() -> None:
        while not done.is_set():
            if not select.select([theirs], [], [], 0.1)[0]:
                continue
            for _ in range(os.read(theirs, 4096).count(b"\r")):
                heard.hear(None, 0)

    thread = threading.Thread(target=read)
    thread.start()
    taken = _timed(lambda number: _write(ours, f"{CODE}{number}\r".encode()), heard.next, scans)
    done.set()
    thread.join()
    os.close(ours)
    os.close(theirs)
    return taken


def _wedge(scans: int) -> Spread:
    decoder = WedgeDecoder[int](WedgeSettings())
    samples: list[int] = []
    now_ms = 0
    for _ in range(scans):
        *before, last, up = keys(TYPED, [2] * len(TYPED), now_ms)
        for each in before:
            decoder.on_key(each)
        begun = time.perf_counter_ns()
        ruling = decoder.on_key(last)
        samples.append(time.perf_counter_ns() - begun)
        assert ruling.outcome is not None
        decoder.on_key(up)
        now_ms = up.time_ms + 1_000
    return spread(samples)


class _Heard:
    """When each event came, for one who waits for it."""

    def __init__(self) -> None:
        self._there = threading.Semaphore(0)
        self._at_ns = 0

    def hear(self, _event: Event | None, _ended_s: float) -> None:
        self._at_ns = time.perf_counter_ns()
        self._there.release()

    def next(self) -> int:
        """Return when the next one came."""
        assert self._there.acquire(timeout=5)
        return self._at_ns


def _timed(send: Callable[[int], None], heard: Callable[[], int], scans: int) -> Spread:
    pause = threading.Event()
    samples: list[int] = []
    for number in range(scans):
        begun = time.perf_counter_ns()
        send(number)
        samples.append(heard() - begun)
        pause.wait(APART_S)
    return spread(samples)


def _write(end: int, data: bytes) -> None:
    os.write(end, data)
