"""A process that prints labels and is killed right behind the step it is told."""

import os
import signal
import sys
from pathlib import Path

from kiosk.app import Clock, outside
from kiosk.domain.printing import PrintState
from kiosk.store.print_spool import StoreSpool
from kiosk.store.store import Store

STEPS = ("chosen", "begun", "ended", "next")


def main(path: Path, until: str) -> None:
    spool = StoreSpool(Store(path, outside(Clock()), "PRINTS"), Clock())
    job = spool.next_job("A", frozenset({"unit"}))
    assert job is not None
    for step in STEPS[: STEPS.index(until) + 1]:
        match step:
            case "begun":
                assert spool.begin(job, "A", b"label")
            case "ended":
                spool.end(job.job, PrintState.PRINTED, "")
            case "next":
                following = spool.next_job("A", frozenset({"unit"}))
                assert following is not None
                assert spool.begin(following, "A", b"label")
            case _:
                pass
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
