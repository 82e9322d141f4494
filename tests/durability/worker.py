"""A kiosk that works until it is killed; one process that forks the next when told.

Standard input: `go SEED` starts a child on the record of the folder given as argument, `reap`
waits for its end. Standard output: `pid N`, then a JSON line before and after each input of the
child, then `reaped STATUS`. The parent imports the kiosk once and holds nothing open, so that a
child costs a fork and the opening of the record.
"""

import json
import os
import random
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

from kiosk.app import App, open_app
from kiosk.session import saved
from kiosk.session.session import Session
from kiosk.settings import Settings, StationSettings
from kiosk.store.driver import connect
from tests.durability.shift import Shift


def settings(folder: Path) -> Settings:
    """Return the settings every process of the test opens `folder` with."""
    return Settings(data_dir=folder, station=StationSettings(name="BENCH", location="BENCH-1"))


def tell(**content: object) -> None:
    """Write a line in one call, so that a kill leaves at most one line torn."""
    os.write(1, json.dumps(content).encode() + b"\n")


def step(session: Session, shift: Shift, number: int) -> None:
    """Take one input, and acknowledge it as a screen would: after `handle` returned."""
    event = shift.next(session.standing)
    tell(doing=number)
    answer = session.handle(event)
    tell(
        done=number,
        entry=answer.entry,
        tone=answer.said.tone.value,
        key=answer.said.key,
        standing=saved.write(session.standing),
    )


def work(folder: Path, seed: int, begin: Callable[[App], None] = lambda _: None) -> NoReturn:
    """Run the shift on, from where the last process was killed; `begin` comes first."""
    chosen = settings(folder)
    app = open_app(chosen)
    begin(app)
    session = app.session(resume=True)
    shift = Shift(random.Random(seed), connect(chosen.database, read_only=True))  # noqa: S311 a test repeats
    number = 0
    while True:
        number += 1
        step(session, shift, number)


def serve(folder: Path, begin: Callable[[App], None] = lambda _: None) -> None:
    """Fork and reap as told, until standard input ends."""
    child = 0
    for line in sys.stdin:
        match line.split():
            case ["go", seed]:
                child = os.fork()
                if child == 0:
                    tell(pid=os.getpid())  # itself, for it may be ahead of its parent
                    work(folder, int(seed), begin)
            case ["reap"]:
                _, status = os.waitpid(child, 0)
                os.write(1, f'\n{{"reaped": {status}}}\n'.encode())
            case _:
                break


if __name__ == "__main__":
    serve(Path(sys.argv[1]))
