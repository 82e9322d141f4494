"""Stand-ins for the programs that play sounds."""

import time
from collections.abc import Callable
from pathlib import Path
from threading import Event

from kiosk.devices.system_sound import SystemSounder

WAIT_S = 10.0
"""A test fails after it; none waits so long when all is well."""

GOOD = 'echo "${1##*/}" >> "$HEARD"'
SLOW = 'echo "${1##*/}" >> "$HEARD"; echo $$ >> "$HEARD.pids"; exec sleep 30'


def until(true: Callable[[], bool]) -> None:
    """Wait for something that another thread or process does."""
    end_s = time.monotonic() + WAIT_S
    while not true():
        assert time.monotonic() < end_s, "it never came"
        Event().wait(0.005)


class Bench:
    """A machine whose only programs are stand-ins for players, which write down what they play."""

    def __init__(self, folder: Path) -> None:
        self.programs = folder / "programs"
        self.programs.mkdir()
        self.notes = folder / "heard"
        self.data = folder / "data"

    def install(self, name: str, script: str) -> None:
        program = self.programs / name
        program.write_text(f"#!/bin/sh\n{script.replace('sleep', '/bin/sleep')}\n")
        program.chmod(0o755)

    def heard(self) -> list[str]:
        return self.notes.read_text().split() if self.notes.exists() else []

    def sounder(self, **given: float) -> SystemSounder:
        return SystemSounder(self.data, volume=50, **given)  # pyright: ignore[reportArgumentType] only seconds are given
