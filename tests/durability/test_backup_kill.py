"""A backup that is killed at any moment leaves nothing half under a good name; commits go on."""

import os
import signal
import statistics
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from kiosk.app import App, open_app
from kiosk.domain.facts import PartDefined, Tracking
from kiosk.domain.ids import LocationCode, PartNumber
from kiosk.operations.ports import Acting, Tx
from kiosk.settings import Settings
from kiosk.store.backups.folder import backups
from kiosk.store.backups.making import make_next
from kiosk.store.backups.noted import Noted
from kiosk.store.backups.proving import prove
from tests.durability.test_kill import ROOT

ACTING = Acting(actor="admin:test", evidence=None, here=LocationCode(""))
ENTRIES = 6_000
BOUND_MS = 25.0
"""99 of 100 commits beside a backup take at most so much longer; no operator sees it."""


def part(number: int) -> PartDefined:
    return PartDefined(
        part_number=PartNumber(f"P-{number}"),
        name="a part with a name of some length " * 4,
        revision="A",
        unit="ea",
        tracking=Tracking.UNTRACKED,
    )


def filled(folder: Path) -> App:
    """Open a record of some megabytes."""
    app = open_app(Settings(data_dir=folder))

    def fill(tx: Tx, first: int) -> None:
        for number in range(first, first + 500):
            tx.append(part(number))

    for first in range(0, ENTRIES, 500):
        app.store.write(ACTING, lambda tx, first=first: fill(tx, first))
    return app


def begun(folder: Path) -> subprocess.Popen[bytes]:
    words = ["backup", "--gently", "--json", "--data-dir", str(folder)]
    return subprocess.Popen(
        [sys.executable, "-m", "kiosk", *words], stdout=subprocess.PIPE, cwd=ROOT
    )


def killed(folder: Path, after_s: float, how: signal.Signals) -> None:
    """Begin a backup and end it so long after its copy began to be there."""
    process = begun(folder)
    end_s = time.monotonic() + 20
    while not list((folder / "backups").glob("*.unfinished")):
        assert time.monotonic() < end_s
        if process.poll() is not None:
            break
        time.sleep(0.002)
    time.sleep(after_s)
    process.send_signal(how)
    process.communicate()


@pytest.mark.slow
@pytest.mark.timeout(120)
@pytest.mark.feature("O6")
@pytest.mark.skipif(os.name == "nt", reason="it needs signals")
def test_killed_at_any_moment_it_leaves_nothing_half_under_a_good_name(tmp_path: Path) -> None:
    app = filled(tmp_path)
    folder = tmp_path / "backups"
    make_next(app.settings, app.clock())
    for step, how in enumerate((signal.SIGKILL, signal.SIGTERM) * 4):
        killed(tmp_path, step * 0.03, how)
        noted = Noted(tmp_path)
        found = backups(folder, noted)
        assert found
        assert [prove(each.path, noted, 1).wrong for each in found] == [""] * len(found)
    make_next(app.settings, app.clock())
    assert not list(folder.glob("*.unfinished*"))
    alone = {each.stem for each in folder.glob("*.json")} ^ {
        each.stem for each in folder.glob("*.db")
    }
    assert alone == set()
    app.close()


@pytest.mark.slow
@pytest.mark.timeout(120)
def test_a_commit_beside_a_backup_takes_hardly_longer(tmp_path: Path) -> None:
    app = filled(tmp_path)
    number = iter(range(ENTRIES, ENTRIES * 9))

    def commit_ms() -> float:
        began_s = time.perf_counter()
        app.store.write(ACTING, lambda tx: tx.append(part(next(number))))
        return (time.perf_counter() - began_s) * 1000

    alone = [commit_ms() for _ in range(1000)]
    over = threading.Event()

    def back_up() -> None:
        try:
            for _ in range(3):
                begun(tmp_path).communicate()
        finally:
            over.set()

    thread = threading.Thread(target=back_up)
    thread.start()
    beside: list[float] = []
    while not over.is_set():
        beside.append(commit_ms())
    thread.join()
    app.close()
    assert len(beside) > 50
    slow_alone, slow_beside = (statistics.quantiles(each, n=100)[-1] for each in (alone, beside))
    figures = f"99 of 100 within {slow_alone:.1f} ms alone, {slow_beside:.1f} ms beside"
    print(figures, f"longest {max(alone):.1f} and {max(beside):.1f}, of {len(beside)}")
    assert slow_beside <= slow_alone + BOUND_MS, figures
