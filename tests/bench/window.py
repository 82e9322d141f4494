"""The window at a real X server: key event to paint, start to first paint, memory."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Generator, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from kiosk.store.high_water import marks_beside
from tests.bench import machine
from tests.bench.figures import Figure, Spread, spread
from tests.bench.plant import BOARD, SLOTS, SPREAD, board, cell, other
from tests.e2e.station import Station, command, floor, settle, station
from tests.e2e.xserver import environment

ROOT = Path(__file__).parents[2]
BARE = ("-m", "tests.bench.bare_window")
FRAME_MS = 16.7
RUNS = 9
FULL = 100
"""From so many operations on it is no quick look."""

WARM_UP = 40
_MIB = 1024


def mix(operations: int) -> Iterator[tuple[str, str]]:
    """Yield scans and what each must say: 80 % good, 10 % used, 5 % wrong part, 5 % unknown."""
    good = 0
    for number in range(operations):
        kind = number % 20
        if kind in {4, 14}:
            yield f"USED-{number % SPREAD}", "xI3"
        elif kind == 9:
            yield other(number), "xI1"
        elif kind == 19:
            yield f"NONE-{number}", "xS1"
        else:
            if good % SLOTS == 0:
                yield from (("C.INSTALL", ""), (board(BOARD, good // SLOTS), ""))
            yield cell(good), "unit_installed"
            good += 1


def painted(folder: Path, source: Path, operations: int, where: str) -> list[Figure]:
    """Measure real key events until the verdict is painted, at a copy of a record."""
    settle(folder)
    copied(source, folder)
    os.sync()
    with caching(folder), floor() as at, station(at, folder, plain=True) as here:
        here.scan("1001")
        flush = machine.flush_spread(folder)
        taken = scanned(here, operations)
    return [
        *figured(taken[True], f"key → verdict painted, accepted, {where}"),
        *figured(taken[False], f"key → verdict painted, refused, {where}"),
        over_the_disk([*taken[True], *taken[False]], flush, where),
    ]


def copied(source: Path, folder: Path) -> None:
    """Copy a record to a data folder, with the marks that say which numbers were given (A3)."""
    shutil.copyfile(source, folder / "kiosk.db")
    for each in marks_beside(source.parent):
        shutil.copy(each, folder)


def scanned(here: Station, operations: int) -> Mapping[bool, list[int]]:
    """Scan, and return how long each verdict took in nanoseconds, the accepted ones apart."""
    taken: dict[bool, list[int]] = {True: [], False: []}
    for number, (text, said) in enumerate(mix(WARM_UP + operations)):
        shown = here.scan(text)
        assert said in {"", shown.said}, (text, shown.said, said)
        if said and number >= WARM_UP:
            taken[shown.said == "unit_installed"].append(round((shown.painted_ms or 0) * 1e6))
    return taken


def figured(taken: list[int], name: str) -> Iterator[Figure]:
    """Make the rows of one kind of verdict."""
    times = spread(taken)
    for part, value in (("p50", times.p50), ("p99", times.p99), ("max", times.most)):
        yield Figure(name=f"{name}: {part}", value=round(value, 2), unit="ms")


def over_the_disk(taken: list[int], flush: Spread, where: str) -> Figure:
    """Make the row that the goal is about: what a verdict takes beside the wait for the disk."""
    p99 = spread(taken).p99
    return Figure(
        name=f"key → verdict painted, all, {where}: p99 (floor: fdatasync)",
        value=round(p99, 2),
        unit="ms",
        floor=round(flush.p99, 2),
        goal=f"≤ {FRAME_MS} ms over the wait for the disk",
        met=p99 - flush.p99 <= FRAME_MS,
    )


@contextmanager
def caching(folder: Path) -> Generator[None]:
    """Let the processes keep their compiled modules, as an installed program has them."""
    before = dict(os.environ)
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    os.environ["PYTHONPYCACHEPREFIX"] = str(folder / "compiled")
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def started(folder: Path, runs: int) -> list[Figure]:
    """Measure from the start of the process to its first paint, and its memory then, by turns."""
    settle(folder)
    kinds = {
        "bare": [sys.executable, *BARE],
        "imports": [sys.executable, *BARE, "imports"],
        "kiosk": command(folder),
    }
    times: dict[str, list[float]] = {kind: [] for kind in kinds}
    sizes: dict[str, list[float]] = {kind: [] for kind in kinds}
    with caching(folder), floor() as (display, _):
        for run in range(runs + 1):
            for kind, words in kinds.items():
                took_ms, mib = first_paint(words, display)
                if run:  # the first one compiles
                    times[kind].append(took_ms)
                    sizes[kind].append(mib)
    bare, imports, ours = (median(times[kind]) for kind in kinds)
    least, most = median(sizes["bare"]), median(sizes["kiosk"])
    allowed = 2 * bare + max(imports - bare, 0)
    return [
        Figure(
            name="start → first paint (floor: a bare window)",
            value=round(ours),
            unit="ms",
            floor=round(bare),
            ratio=round(ours / bare, 2),
            goal=f"≤ 2 × floor + its imports, {allowed:.0f} ms",
            met=ours <= allowed,
        ),
        Figure(
            name="memory at first paint (floor: a bare window)",
            value=round(most, 1),
            unit="MiB",
            floor=round(least, 1),
            ratio=round(most / least, 2),
            goal="≤ 2 × floor",
            met=most <= 2 * least,
        ),
    ]


def first_paint(words: list[str], display: str) -> tuple[float, float]:
    """Run a program until its first line; return milliseconds, and MiB resident then."""
    begun = time.perf_counter()
    process = subprocess.Popen(
        words,
        cwd=ROOT,
        env=environment(display),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert process.stdout
    assert process.stdout.readline()
    took_ms = (time.perf_counter() - begun) * 1000
    status = Path(f"/proc/{process.pid}/status").read_text()
    process.terminate()
    process.communicate()
    return took_ms, int(status.partition("VmRSS:")[2].split()[0]) / _MIB


def unit_page(folder: Path) -> list[Figure]:
    """Measure the page of a unit with thousands of events, and of nodes inside it."""
    folder.mkdir(exist_ok=True)
    with caching(folder), floor() as (display, _):
        ran = subprocess.run(
            [sys.executable, "-m", "tests.bench.pages"],
            cwd=ROOT,
            env=environment(display),
            stdout=subprocess.PIPE,
            check=True,
        )
    found: dict[str, tuple[float, float]] = json.loads(ran.stdout)
    return [
        Figure(
            name=f"page of a unit, {name}, {part}",
            value=round(value, 2),
            unit="ms",
            goal=f"≤ {FRAME_MS} ms",
            met=value <= FRAME_MS,
        )
        for name, times in found.items()
        for part, value in zip(("p50", "p99"), times, strict=True)
    ]


def measured(folder: Path, source: Path, operations: int, where: str) -> list[Figure]:
    """Measure all of the window; nothing where there is no X server to show it at."""
    if shutil.which("Xvfb") is None or shutil.which("xdotool") is None:
        return []
    runs = RUNS if operations >= FULL else 1
    return [
        *painted(folder / "floor", source, operations, where),
        *started(folder / "first", runs),
        *unit_page(folder / "page"),
    ]
