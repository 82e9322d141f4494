"""The record's spool keeps what printers' workers rely on, and outlives a killed process."""

import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, closing
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import pytest

from kiosk.app import Clock, outside
from kiosk.domain.ids import LocationCode
from kiosk.domain.labels import LabelKind
from kiosk.domain.printing import PrintState
from kiosk.operations.ports import Acting, Tx
from kiosk.store.driver import Cursor, connect
from kiosk.store.print_spool import StoreSpool
from kiosk.store.queueing import settle
from kiosk.store.store import Store
from kiosk.store.writer import Priority
from tests.devices.printing.spool import a_label
from tests.devices.printing.spool_contract import CONTRACT, Filling, Keeps

ROOT = Path(__file__).parents[2]


@dataclass(slots=True)
class OnRecord:
    """The real spool, on a record of its own."""

    spool: StoreSpool
    jobs: Sequence[int]
    store: Store
    path: Path

    def decide(self, job: int, state: PrintState) -> None:
        self.store.submit(lambda cursor: settle(cursor, job, state), Priority.OPERATOR)

    def state(self, job: int) -> PrintState:
        reading = connect(self.path, read_only=True)
        with closing(reading):
            rows = reading.cursor().execute("select state from spool where job = ?", (job,))
            return PrintState(str(rows.fetchall()[0][0]))


def opened(path: Path, kinds: Sequence[str]) -> Store:
    """Open a record with one label of each kind in its spool."""
    store = Store(path, outside(Clock()), "PRINTS")

    def queue(tx: Tx) -> None:
        for number, kind in enumerate(kinds):
            tx.spool(a_label(number, LabelKind(kind)), f"{kind}:{number}")

    store.write(Acting(actor="1", evidence=None, here=LocationCode("BENCH")), queue)
    return store


@pytest.fixture
def filling(tmp_path: Path) -> Iterator[Filling]:
    """Make spools on records of their own, closed at the end."""
    numbers = count()
    with ExitStack() as stack:

        def made(kinds: Sequence[str]) -> OnRecord:
            path = tmp_path / f"{next(numbers)}.db"
            store = stack.enter_context(closing(opened(path, kinds)))
            jobs = range(1, len(kinds) + 1)
            return OnRecord(spool=StoreSpool(store, Clock()), jobs=jobs, store=store, path=path)

        yield made


@pytest.mark.feature("D10")
@pytest.mark.parametrize("keeps", CONTRACT, ids=lambda each: each.__name__)
def test_the_spool_on_record(keeps: Keeps, filling: Filling) -> None:
    keeps(filling)


def killed_at(path: Path, step: str) -> list[str]:
    """Let a process print a label and kill it at a step; return how far labels are then."""
    command = [sys.executable, "-m", "tests.store.killed_spool", str(path), step]
    ended = subprocess.run(command, cwd=ROOT, check=False, timeout=20)
    assert ended.returncode == -signal.SIGKILL
    store = Store(path, outside(Clock()), "PRINTS")
    with closing(store):
        return store.submit(states, Priority.PRINTER)


def states(cursor: Cursor) -> list[str]:
    rows = cursor.execute("select state from spool order by job").fetchall()
    return [str(row[0]) for row in rows]


@pytest.mark.feature("D10")
@pytest.mark.parametrize(
    ("step", "left"),
    [
        ("chosen", ["QUEUED", "QUEUED"]),
        ("begun", ["UNKNOWN", "QUEUED"]),
        ("ended", ["PRINTED", "QUEUED"]),
        ("next", ["PRINTED", "UNKNOWN"]),
    ],
)
def test_a_process_killed_between_two_steps_leaves_what_is_known(
    tmp_path: Path, step: str, left: list[str]
) -> None:
    path = tmp_path / "kiosk.db"
    opened(path, ["unit", "unit"]).close()
    assert killed_at(path, step) == left
