"""One of two processes that write to one record at once, each round at the same instant.

They open the store below the folder's lock, which a kiosk never does: what keeps them apart is the
database alone. Arguments: folder, own number (0 or 1), how many rounds of each race. What came of
every round goes to standard output at the end, as JSON that `Round` reads.
"""

import mmap
import os
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import msgspec

from kiosk.app import Clock, outside
from kiosk.domain.ids import LocationCode
from kiosk.domain.messages import Refusal
from kiosk.operations.ports import Acting, Recorded
from kiosk.session.speech import spoken
from kiosk.store.store import Store
from tests.durability.races import RACES, Job

MOST_APART_S = 60


class Round(msgspec.Struct, frozen=True, array_like=True):
    """What one process found in a round: when its write began and ended, and the verdict.

    Attributes:
        began: nanoseconds of the system's monotonic clock, which both processes read.
        ended: likewise, when the commit was on the disk, or the refusal known.
        code: of the refusal; empty where it was recorded.
        text: of the refusal, as the operator reads it.
    """

    began: int
    ended: int
    code: str = ""
    text: str = ""


class RefusedError(Exception):
    """Takes the transaction back, as the session does with a refusal."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.key)
        self.refusal = refusal


class Line:
    """Where both wait until each has come as far: a byte field in shared memory for each."""

    def __init__(self, path: Path, me: int) -> None:
        with path.open("r+b") as file:
            self._shared = mmap.mmap(file.fileno(), 16)
        self._mine = slice(8 * me, 8 * me + 8)
        self._other = slice(8 - 8 * me, 16 - 8 * me)
        self._at = 0

    def wait(self) -> None:
        """Return when the other has come here as well."""
        self._at += 1
        self._shared[self._mine] = self._at.to_bytes(8, "little")
        patience = time.monotonic() + MOST_APART_S
        while int.from_bytes(self._shared[self._other], "little") < self._at:
            assert time.monotonic() < patience, "the other process is gone"
            os.sched_yield()


class Racer:
    """One of the two, at the same record as the other."""

    def __init__(self, folder: Path, me: int) -> None:
        self._me = me
        self._store = Store(folder / "kiosk.db", outside(Clock()), "RACE")
        self._line = Line(folder / "line", me)
        self._acting = Acting(actor=f"racer-{me}", evidence=None, here=LocationCode("BENCH-1"))

    def race(self, times: int) -> Mapping[str, list[Round]]:
        """Race so many times for each thing, and return the rounds by what was raced for."""
        found: dict[str, list[Round]] = {}
        for name, each in RACES.items():
            rounds = found.setdefault(name, [])
            for number in range(times // each.share):
                if self._me == 0:
                    each.prepare(self._store, number)
                job = each.make(self._me, number)
                self._line.wait()
                rounds.append(self._write(job))
                self._line.wait()
        self._store.close()
        return found

    def _write(self, job: Job) -> Round:
        began = time.monotonic_ns()
        try:
            self._store.write(self._acting, lambda tx: _kept(job(tx)))
        except RefusedError as error:
            _, text = spoken(error.refusal, "UTC")
            return Round(began, time.monotonic_ns(), error.refusal.key, text)
        return Round(began, time.monotonic_ns())


def _kept(verdict: Recorded | Refusal) -> None:
    if not isinstance(verdict, Recorded):
        raise RefusedError(verdict)


if __name__ == "__main__":
    told = Racer(Path(sys.argv[1]), int(sys.argv[2])).race(int(sys.argv[3]))
    sys.stdout.buffer.write(msgspec.json.encode(told))
