"""Scan → durable verdict: T0 the text is handed to the session, T1 its commit has returned.

Three records that begin the same take the same inputs, with the same chance and the same clock: a
shadow notes the statements of each, the kiosk is timed, and its floor is the bare driver executing
those statements between T0 and T1 with the same parameters. Who goes first alternates. Of twenty
scans sixteen are good, two duplicate or used, one is of a wrong part and one unknown; refusals
are timed apart.
"""

import random
import time
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import TypeVar

from kiosk.devices.label.templates import load_templates
from kiosk.domain.ids import EntryId
from kiosk.domain.link import Frozen
from kiosk.domain.listing import ListLine
from kiosk.domain.messages import Tone
from kiosk.operations.ports import Acting, Tx
from kiosk.session.inputs import Event, scan
from kiosk.session.ports import Look
from kiosk.session.session import Around, Session
from kiosk.store.store import Store
from kiosk.store.transaction import Outside
from tests.bench import plant
from tests.bench.figures import spread
from tests.bench.machine import Flushes
from tests.bench.plant import Plant
from tests.bench.traced import Bare, Statement, trace

T = TypeVar("T")
MIX = ("good",) * 16 + ("used",) * 2 + ("wrong", "unknown")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scanned:
    """One input of a case.

    Attributes:
        before: inputs that lead up to it, not timed.
        kind: good, used, wrong or unknown; what the verdict must be.
    """

    event: Event
    kind: str
    before: tuple[Event, ...] = ()


Case = Callable[[Plant, random.Random, int], Iterator[Scanned]]


@dataclass(slots=True)
class Samples:
    """What was measured of one kind of verdict, in nanoseconds."""

    verdict: list[int] = field(default_factory=list[int])
    floor: list[int] = field(default_factory=list[int])
    screen: list[int] = field(default_factory=list[int])
    cpu: list[int] = field(default_factory=list[int])
    flushes: int = 0
    floor_flushes: int = 0
    statements: int = 0


class Clock:
    """A clock that stands still while all three take one input."""

    def __init__(self) -> None:
        self.go_on()

    def go_on(self) -> None:
        """Take the time from the system."""
        self.at_us = time.time_ns() // 1000

    def __call__(self) -> int:
        """Return microseconds since 1970 UTC."""
        return self.at_us


class Timed:
    """The store as the session sees it, noting when the last commit returned."""

    def __init__(self, store: Store, log: list[Statement], flushes: Flushes) -> None:
        self._store = store
        self._log = log
        self._flushes = flushes
        self.mark()

    def mark(self) -> None:
        """Note this moment: the verdict is durable."""
        self.at = time.perf_counter_ns()
        self.cpu = time.process_time_ns()
        self.statements = len(self._log)
        self.flushed = self._flushes.count()

    def look(self, ask: Callable[[Look], T]) -> T:
        return self._store.look(ask)

    def write(self, acting: Acting, job: Callable[[Tx], T]) -> T:
        result = self._store.write(acting, job)
        self.mark()
        return result

    def load_session(self) -> str | None:
        return self._store.load_session()

    def load_list(self, list_id: str) -> tuple[ListLine, ...]:
        return self._store.load_list(list_id)

    @property
    def station_name(self) -> str:
        return self._store.station_name

    @property
    def seat(self) -> str:
        return self._store.seat

    def frozen(self) -> Frozen | None:
        return self._store.frozen()

    def go_on(self, acting: Acting) -> EntryId | None:
        return self._store.go_on(acting)


class Kiosk:
    """A session on a record of its own."""

    def __init__(self, path: Path, clock: Clock, flushes: Flushes, *, traced: bool) -> None:
        chance = random.Random(7)  # noqa: S311 a bench repeats
        outer = Outside(clock_us=clock, random=chance.randbytes, templates=load_templates())
        self.store = Store(path, outer, "BENCH")
        self.log = trace(self.store) if traced else []
        self.record = Timed(self.store, self.log, flushes)
        around = Around(clock_us=clock, random=chance.randbytes, here=plant.HERE)
        self.session = Session(self.record, around, resume=False)


class Bench:
    """The kiosk that is timed, its shadow, and the bare driver."""

    def __init__(self, folder: Path, added_us: int) -> None:
        self._clock = Clock()
        self._flushes = Flushes()
        self._added_us = added_us
        self.ours = Kiosk(folder / "a.db", self._clock, self._flushes, traced=False)
        self.shadow = Kiosk(folder / "b.db", self._clock, self._flushes, traced=True)
        self.bare = Bare(folder / "c.db")
        self._turn = 0

    def lead(self, events: tuple[Event, ...]) -> None:
        """Take inputs that are not timed."""
        for event in events:
            self._clock.go_on()
            for kiosk in (self.ours, self.shadow):
                answer = kiosk.session.handle(event)
                assert answer.said.tone is not Tone.STOP, (event, answer.headline, answer.text)
        self.bare.run(self.shadow.log)
        self.shadow.log.clear()

    def take(self, given: Scanned, into: dict[str, Samples]) -> None:
        """Time one input and its floor."""
        self.lead(given.before)
        self._clock.go_on()
        self.shadow.session.handle(given.event)
        samples = into.setdefault(given.kind, Samples())
        split = self.shadow.record.statements
        timed, rest = self.shadow.log[:split], self.shadow.log[split:]
        self._turn += 1
        self._flushes.slow(self._added_us)
        if self._turn % 2:
            self._ours(given, samples)
            self._floor(timed, samples)
        else:
            self._floor(timed, samples)
            self._ours(given, samples)
        self._flushes.slow(0)
        samples.statements += split
        self.bare.run(rest)
        self.shadow.log.clear()

    def _ours(self, given: Scanned, samples: Samples) -> None:
        record = self.ours.record
        flushed = self._flushes.count()
        cpu = time.process_time_ns()
        start = time.perf_counter_ns()
        answer = self.ours.session.handle(given.event)
        shown = time.perf_counter_ns()
        assert record.at > start, "nothing was committed"
        good = answer.entry is not None
        assert good == (given.kind == "good"), (given, answer.headline, answer.text)
        samples.verdict.append(record.at - start)
        samples.screen.append(shown - start)
        samples.cpu.append(record.cpu - cpu)
        samples.flushes += record.flushed - flushed

    def _floor(self, timed: list[Statement], samples: Samples) -> None:
        flushed = self._flushes.count()
        start = time.perf_counter_ns()
        self.bare.run(timed)
        samples.floor.append(time.perf_counter_ns() - start)
        samples.floor_flushes += self._flushes.count() - flushed

    def close(self) -> None:
        """Close all three records."""
        self.ours.store.close()
        self.shadow.store.close()
        self.bare.close()


def _mixed(chance: random.Random, operations: int) -> Iterator[str]:
    """Return so many good scans, and the others between them."""
    good = 0
    while good < operations:
        kind = chance.choice(MIX)
        good += kind == "good"
        yield kind


_COUNT = count()


def receive_one(plan: Plant, chance: random.Random, operations: int) -> Generator[Scanned]:
    """Receive serials, all of one part."""
    before: tuple[Event, ...] = tuple(scan(each) for each in ("C.RECEIVE", plant.CELL, "SHELF"))
    for kind in _mixed(chance, operations):
        match kind:
            case "good":
                text = f"NEW-{next(_COUNT):07}"
            case "used":
                text = plant.cell(chance.randrange(plan.units // 2))
            case "wrong":
                text = plant.CELL if not before else "U.0123456789ABCDEFG"
            case _:
                text = "U.0123456789ABCDEFG"
        yield Scanned(event=scan(text), kind=kind, before=before)
        before = ()


def receive_spread(plan: Plant, chance: random.Random, operations: int) -> Generator[Scanned]:
    """Receive serials, each of another of a hundred parts."""
    yield Scanned(
        event=scan(f"NEW-{next(_COUNT):07}"),
        kind="good",
        before=(scan("C.CANCEL"), scan("C.RECEIVE"), scan(plant.spread(99)), scan("SHELF")),
    )
    before: tuple[Event, ...] = ()
    for kind in _mixed(chance, operations):
        match kind:
            case "good":
                text = f"NEW-{next(_COUNT):07}"
                before = (scan(plant.spread(next(_COUNT))), scan("SHELF"))
            case "used":
                text = plant.other(chance.randrange(plan.units // 2))
            case _:
                text = "U.0123456789ABCDEFG"
        yield Scanned(event=scan(text), kind=kind, before=before)
        before = ()


def duplicates(plan: Plant, chance: random.Random, operations: int) -> Generator[Scanned]:
    """Receive serials that are there already."""
    before: tuple[Event, ...] = tuple(
        scan(each) for each in ("C.CANCEL", "C.RECEIVE", plant.CELL, "SHELF")
    )
    for _ in range(operations):
        text = plant.cell(chance.randrange(plan.units // 2))
        yield Scanned(event=scan(text), kind="used", before=before)
        before = ()


def _into(parent: plant.PartNumber, number: int) -> tuple[Event, ...]:
    texts = ("C.CANCEL", "C.INSTALL", plant.board(parent, number))
    return tuple(scan(each) for each in texts)


def _refused_install(kind: str, number: int) -> str:
    match kind:
        case "used":
            return f"USED-{number % plant.SPREAD}"
        case "wrong":
            return f"OTHER-{number % plant.SPREAD}"
        case _:
            return f"UNKNOWN {number}"


def _installs(
    parent: plant.PartNumber, slots: int, serials: Iterator[str]
) -> Callable[[random.Random, int], Generator[Scanned]]:
    def made(chance: random.Random, operations: int) -> Generator[Scanned]:
        boards = count()
        filled = slots
        for number, kind in enumerate(_mixed(chance, operations)):
            before: tuple[Event, ...] = ()
            if filled == slots:
                before = _into(parent, next(boards))
                filled = 0
            filled += kind == "good"
            text = next(serials) if kind == "good" else _refused_install(kind, number)
            yield Scanned(event=scan(text), kind=kind, before=before)

    return made


def install_one(plan: Plant, chance: random.Random, operations: int) -> Iterator[Scanned]:
    """Install serials of one part, eight to a board."""
    serials = (plant.cell(each) for each in range(plan.units // 2))
    return _installs(plant.BOARD, plant.SLOTS, serials)(chance, operations)


def install_spread(plan: Plant, chance: random.Random, operations: int) -> Iterator[Scanned]:
    """Install serials of a hundred parts, eight to a board."""
    serials = (plant.other(each) for each in range(plan.units // 2))
    return _installs(plant.MIXED, plant.SLOTS, serials)(chance, operations)


def install_long(plan: Plant, chance: random.Random, operations: int) -> Iterator[Scanned]:
    """Install serials into boards whose bill of material has a hundred lines."""
    last = plan.units // 2
    serials = (plant.other(each) for each in range(last - last % plant.SPREAD - 1, -1, -1))
    return _installs(plant.LONG, plant.LINES, serials)(chance, operations)


def lot(draws: int) -> Case:
    """Return the case of draws from a lot that was drawn from so often, each into a board."""

    def made(plan: Plant, chance: random.Random, operations: int) -> Generator[Scanned]:
        boards = count(plan.boards * (1 + plant.DRAWS.index(draws)) // 4)
        before = _into(plant.BOARD, next(boards))
        for number, kind in enumerate(_mixed(chance, operations)):
            text = _refused_install(kind, number)
            if kind not in {"wrong", "unknown"}:
                text = plant.lot_number(draws) if kind == "good" else "LOT-EMPTY"
            yield Scanned(event=scan(text), kind=kind, before=before)
            before = _into(plant.BOARD, next(boards)) if kind == "good" else ()

    return made


CASES: dict[str, Case] = {
    "receive serial, one part": receive_one,
    "receive serial, 100 parts": receive_spread,
    "duplicate refused": duplicates,
    "install serial, one part": install_one,
    "install serial, 100 parts": install_spread,
    "install serial, BOM of 100 lines": install_long,
    **{f"lot countdown, {draws} draws": lot(draws) for draws in plant.DRAWS},
}


def measure(folder: Path, plan: Plant, operations: int, added_us: int) -> list[dict[str, object]]:
    """Run every case on the three records of `folder`; summarise each, and the refusals.

    Each flush of a timed operation is made `added_us` microseconds longer.
    """
    bench = Bench(folder, added_us)
    bench.lead((scan(plant.BADGE),))
    refused: dict[str, Samples] = {}
    summaries: list[dict[str, object]] = []
    for name, case in CASES.items():
        samples: dict[str, Samples] = {}
        for given in case(plan, random.Random(operations), operations):  # noqa: S311 a bench repeats
            bench.take(given, samples)
        main = "used" if name == "duplicate refused" else "good"
        summaries.append(summary(name, samples.pop(main)))
        for kind, found in samples.items():
            _pooled(refused.setdefault(kind, Samples()), found)
    bench.close()
    names = {"used": "used", "wrong": "wrong part", "unknown": "unknown"}
    summaries += [summary(f"refused: {names[kind]}", found) for kind, found in refused.items()]
    return summaries


def growth(folder: Path, plans: tuple[Plant, Plant], operations: int) -> list[dict[str, object]]:
    """Run every case on a small and a large record by turns, and return both medians of each.

    By turns, because the disk and the processor are not the same a minute later.
    """
    clock, flushes = Clock(), Flushes()
    kiosks = tuple(
        Kiosk(folder / name, clock, flushes, traced=False) for name in ("small.db", "large.db")
    )
    for kiosk in kiosks:
        kiosk.session.handle(scan(plant.BADGE))
    medians: list[dict[str, object]] = []
    for name, case in CASES.items():
        main = "used" if name == "duplicate refused" else "good"
        taken: tuple[list[int], list[int]] = ([], [])
        chance = random.Random(operations)  # noqa: S311 a bench repeats
        inputs = zip(*(case(plan, chance, operations) for plan in plans), strict=False)
        for pair in inputs:
            for kiosk, given, times in zip(kiosks, pair, taken, strict=True):
                clock.go_on()
                elapsed = _handled(kiosk, given)
                if given.kind == main:
                    times.append(elapsed)
        medians.append(
            {"name": name, "small": spread(taken[0]).p50, "large": spread(taken[1]).p50}
        )
    for kiosk in kiosks:
        kiosk.store.close()
    return medians


def _handled(kiosk: Kiosk, given: Scanned) -> int:
    for event in given.before:
        kiosk.session.handle(event)
    start = time.perf_counter_ns()
    kiosk.session.handle(given.event)
    return kiosk.record.at - start


def _pooled(into: Samples, found: Samples) -> None:
    into.verdict += found.verdict
    into.floor += found.floor
    into.screen += found.screen
    into.cpu += found.cpu
    into.flushes += found.flushes
    into.floor_flushes += found.floor_flushes
    into.statements += found.statements


def summary(name: str, samples: Samples) -> dict[str, object]:
    """Return what is told of the samples, ready for JSON."""
    verdict, floor, screen = (
        spread(each) for each in (samples.verdict, samples.floor, samples.screen)
    )
    return {
        "name": name,
        "count": verdict.count,
        "p50": verdict.p50,
        "p99": verdict.p99,
        "max": verdict.most,
        "floor_p50": floor.p50,
        "floor_p99": floor.p99,
        "screen_p50": screen.p50,
        "cpu": spread(samples.cpu).p50,
        "flushes": samples.flushes / verdict.count,
        "floor_flushes": samples.floor_flushes / verdict.count,
        "statements": samples.statements / verdict.count,
    }
