"""The kiosk is killed in the middle of its work, again and again, and loses nothing (O6).

A process works a shift without end and writes a line after each answer it gave; this one kills
it with SIGKILL, at any instant or right after an answer, opens the record as the next start does,
and compares it with the answers that were given.
"""

import json
import os
import random
import select
import signal
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk.app import open_app
from kiosk.session import saved
from kiosk.session.saved import Standing
from kiosk.store.driver import Cursor, connect
from tests.durability import shop
from tests.durability.record import Head, check_whole, entries, walked
from tests.durability.worker import settings

ROOT = Path(__file__).parents[2]
EVERY = 50
"""After so many kills the fold is compared with a fold of the whole journal."""


class Worker:
    """The process that forks a kiosk, and the pipe it tells its answers through."""

    def __init__(self, folder: Path, module: str = "tests.durability.worker") -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", module, str(folder)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            cwd=ROOT,
        )
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._orders = self._process.stdin
        self._told = self._process.stdout.fileno()
        self._rest = b""

    def close(self) -> None:
        """End the process; its child is dead already."""
        self._orders.close()
        self._process.wait()
        if self._process.stdout is not None:
            self._process.stdout.close()

    def order(self, text: str) -> None:
        """Tell the process what to do next."""
        self._orders.write(f"{text}\n".encode())
        self._orders.flush()

    def line(self, wait_s: float | None) -> dict[str, object] | None:
        """Return the next whole line; None when none came in time. A torn one is passed over."""
        while True:
            line, found, rest = self._rest.partition(b"\n")
            if found:
                self._rest = rest
                try:
                    return json.loads(line)
                except json.JSONDecodeError:
                    continue
            if not select.select([self._told], [], [], wait_s)[0]:
                return None
            data = os.read(self._told, 65536)
            assert data, "the worker ended by itself"
            self._rest += data


@dataclass(slots=True)
class Life:
    """What one process answered before it was killed."""

    standing: Standing | None = None
    entries: list[str] = field(default_factory=list[str])
    doing: int = 0
    done: int = 0
    keys: set[str] = field(default_factory=set[str])

    def hear(self, told: dict[str, object]) -> None:
        """Take in one line of the process."""
        if "doing" in told:
            assert isinstance(told["doing"], int)
            self.doing = told["doing"]
        if "done" in told:
            assert isinstance(told["done"], int)
            self.done = told["done"]
            self.standing = saved.read(str(told["standing"]))
            self.keys.add(str(told["key"]))
            if told["entry"] is not None:
                self.entries.append(str(told["entry"]))


def lived(worker: Worker, chance: random.Random, longer_s: float = 0.05) -> Life:
    """Let one process work, kill it, and return what it had answered.

    Args:
        worker: forks it.
        chance: decides when it is killed.
        longer_s: how long after its last answer at the most.
    """
    life = Life()
    worker.order(f"go {chance.getrandbits(32)}")
    first = worker.line(None)
    assert first is not None
    pid = first["pid"]
    assert isinstance(pid, int)
    answers = chance.choice((0, 0, 1, 3, 10, 30, 60))
    after_s = chance.choice((0.0, 0.0, chance.random() * 0.003, chance.random() * longer_s))
    while life.done < answers:
        told = worker.line(10)
        assert told is not None, "the kiosk hangs"
        life.hear(told)
    select.select([], [], [], after_s)
    os.kill(pid, signal.SIGKILL)
    worker.order("reap")
    while True:
        told = worker.line(10)
        assert told is not None
        if "reaped" in told:
            assert told["reaped"] == signal.SIGKILL
            return life
        life.hear(told)


@contextmanager
def working(folder: Path) -> Generator[Worker]:
    """Set up a record, and the process that works on it."""
    app = open_app(settings(folder))
    shop.set_up(app.store)
    app.close()
    worker = Worker(folder)
    try:
        yield worker
    finally:
        worker.close()


def resumed(folder: Path) -> Standing:
    """Return where the next start of the kiosk finds the operator; its screen can be shown."""
    app = open_app(settings(folder))
    try:
        session = app.session(resume=True)
        session.prompt()
        return session.standing
    finally:
        app.close()


def check_standing(
    now: Standing, before: Standing, groups: dict[str, set[str]], life: Life
) -> None:
    """Check that the operator stands where the last answer, or the one input after it, led.

    `groups` were recorded and not answered, each with the kinds of its entries. What was recorded
    and where the operator stands are one transaction, so that neither is ever there alone.
    """
    if now != before or groups:
        assert life.doing == life.done + 1, "no input could have led here"
    if not groups:
        assert now.undo in {before.undo, ()}
        return
    [(group, kinds)] = groups.items()
    if kinds == {"reversed.1"}:
        assert now.undo == before.undo[:-1]
    elif kinds == {"label_requested.1"}:
        assert now.undo == before.undo
    else:
        assert now.undo[-1] == (group, before.state)


def kill(times: int, seed: int, folder: Path) -> set[str]:
    """Kill the kiosk so many times, and check the record after each; return what was said."""
    chance = random.Random(seed)  # noqa: S311 a test repeats
    standing, head = Standing(), Head()
    said: set[str] = set()
    with working(folder) as worker:
        reading = connect(settings(folder).database, read_only=True)
        cursor = reading.cursor()
        head = walked(cursor, Head(), entries(cursor))
        for count in range(1, times + 1):
            life = lived(worker, chance)
            now = resumed(folder)
            head = check_life(cursor, head, life, (now, life.standing or standing))
            standing = now
            said |= life.keys
            if count % EVERY == 0 or count == times:
                check_whole(cursor, settings(folder).database, shop.CELLS)
        reading.close()
    return said


def check_life(
    cursor: Cursor, head: Head, life: Life, standings: tuple[Standing, Standing]
) -> Head:
    """Check what one process left behind, from `head` on; return where its chain ends."""
    found = entries(cursor, head.seq)
    recorded = [each.entry_id.hex() for each in found]
    missing = set(life.entries) - set(recorded)
    assert missing == set(), "an entry that was acknowledged is lost"
    answered = max((recorded.index(each) for each in life.entries), default=-1)
    groups: dict[str, set[str]] = {}
    for each in found[answered + 1 :]:
        if each.kind != "scan_refused.1":
            groups.setdefault(each.group_id.hex(), set()).add(each.kind)
    if answered >= 0:
        groups.pop(found[answered].group_id.hex(), None)
    check_standing(*standings, groups, life)
    return walked(cursor, head, found)


@pytest.mark.feature("N4")
@pytest.mark.feature("O6")
@pytest.mark.feature("O1")
@pytest.mark.feature("N5")
@pytest.mark.slow
@pytest.mark.timeout(300)
def test_a_kiosk_killed_200_times_loses_nothing_that_it_acknowledged(tmp_path: Path) -> None:
    said = kill(200, 20261121, tmp_path / "data")
    # The shift did all there is to do, and was refused as well.
    assert said >= {
        "unit_received",
        "units_generated",
        "lot_received",
        "run_started",
        "unit_installed",
        "lot_taken",
        "stock_taken",
        "run_completed",
        "undone",
        "copy_queued",
        "locked_idle",
        "resumed_by",
        "xR1",
    }


@pytest.mark.soak
@pytest.mark.timeout(1800)
def test_a_kiosk_killed_1000_times_loses_nothing_that_it_acknowledged(tmp_path: Path) -> None:
    kill(1000, random.SystemRandom().getrandbits(32), tmp_path / "data")
