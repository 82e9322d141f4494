"""A kiosk that gives numbers is killed at any instant: its marks exceed all it ever gave (A3)."""

import os
import random
import signal
from pathlib import Path

import pytest

from kiosk.app import open_app
from kiosk.domain.numbering import parse_scheme
from kiosk.domain.numbering_read import NumberRead, read_number
from kiosk.domain.pattern import BadPattern
from kiosk.store.driver import connect
from kiosk.store.high_water import HighWater, Kept
from kiosk.store.newest import lineage
from kiosk.store.taking_up import Found
from tests.domain.test_numbering_read import NOW
from tests.durability.test_kill import Worker
from tests.durability.worker import settings
from tests.play import PUMP_SHOP, open_shop

PATTERNS = {"BRD-": "BRD-{seq:5}", "PUMP-": "PUMP-{seq:4}"}


def running(serial: str) -> tuple[str, int]:
    """Return the series of a serial and its running number."""
    for series, pattern in PATTERNS.items():
        scheme = parse_scheme(pattern)
        assert not isinstance(scheme, BadPattern)
        read = read_number(scheme, serial, NOW)
        if isinstance(read, NumberRead):
            return series, read.last
    raise AssertionError(serial)


def killed(worker: Worker, chance: random.Random) -> list[str]:
    """Let a kiosk give numbers, kill it, and return the last of each answer it gave."""
    worker.order(f"go {chance.getrandbits(32)}")
    first = worker.line(None)
    assert first is not None
    pid = first["pid"]
    assert isinstance(pid, int)
    given: list[str] = []
    wanted, after_s = chance.randrange(12), chance.choice((0.0, chance.random() * 0.02))
    while True:
        told = worker.line(None if len(given) < wanted else after_s)
        if told is None:
            break
        if told.get("last"):
            given.append(str(told["last"]))
        if len(given) > wanted:
            break
    os.kill(pid, signal.SIGKILL)
    worker.order("reap")
    while (told := worker.line(None)) is not None and "reaped" not in told:
        if told.get("last"):
            given.append(str(told["last"]))
    return given


def check_marks(folder: Path, told: list[str]) -> None:
    """Compare the marks as they lie with all that is on record and all that was told."""
    connection = connect(settings(folder).database, read_only=True)
    try:
        cursor = connection.cursor()
        marks = HighWater(folder, lineage(cursor))
        serials = [str(row[0]) for row in cursor.execute("select serial from unit").fetchall()]
    finally:
        connection.close()
    assert marks.kept is Kept.WHOLE
    assert len(set(serials)) == len(serials)
    assert set(told) <= set(serials)
    for serial in serials:
        series, number = running(serial)
        assert number <= marks.marks[series]


def kill_often(folder: Path, times: int, seed: int) -> None:
    open_shop(folder, PUMP_SHOP).close()
    chance = random.Random(seed)  # noqa: S311 a test repeats
    told: list[str] = []
    worker = Worker(folder, "tests.durability.numbers_worker")
    try:
        for _ in range(times):
            told += killed(worker, chance)
            check_marks(folder, told)
            app = open_app(settings(folder))
            assert app.store.found is Found.FITTING
            app.close()
    finally:
        worker.close()
    assert len(told) > times


@pytest.mark.feature("A3")
@pytest.mark.timeout(120)
def test_whenever_it_is_killed_no_number_exceeds_its_mark(tmp_path: Path) -> None:
    kill_often(tmp_path, 30, 7)


@pytest.mark.soak
@pytest.mark.feature("A3")
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("seed", range(5))
def test_killed_two_hundred_times_over(tmp_path: Path, seed: int) -> None:
    kill_often(tmp_path, 200, seed)
