"""`make demo-central` without a display, by a script of what a person would type."""

import os
import re
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path

import pytest

from kiosk.settings import Settings
from kiosk.store.reading import snapshot
from kiosk.store.verify import digest
from tests.commands.shell import Shell

pytestmark = [pytest.mark.slow, pytest.mark.timeout(180)]

ROOT = Path(__file__).parents[1]
NAMES = ("DOCK-1", "DOCK-2", "BENCH-3")
RECEIVE = ("1003", "C.RECEIVE", "PCB-150", "RACK-A", "W-1", "C.DONE")


class Person:
    """Types at the demo, and reads what it says."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def read_until(self, words: str) -> str:
        assert self.process.stdout is not None
        told = ""
        while words not in told:
            line = self.process.stdout.readline()
            assert line, told
            told += line
        return told

    def type(self, word: str, until: str) -> str:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{word}\n")
        self.process.stdin.flush()
        return self.read_until(until)


@pytest.fixture
def person() -> Generator[Person]:
    environment = {**os.environ, "DISPLAY": "", "WAYLAND_DISPLAY": ""}
    process = subprocess.Popen(
        [sys.executable, ROOT / "tools" / "demo_central.py"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=environment,
    )
    try:
        yield Person(process)
    finally:
        process.terminate()
        process.communicate(timeout=30)


def play(folder: Path) -> str:
    """Receive the board at a station; return what it says of that."""
    steps = Shell(folder).play(*RECEIVE).lines
    return str(steps[RECEIVE.index("W-1")])


@pytest.mark.feature("O5")
def test_two_stations_receive_one_serial_offline_and_all_three_show_the_conflict(
    person: Person,
) -> None:
    told = person.read_until("quit ")
    found = re.search(r"--data-dir (\S+)/DOCK-1", told)
    assert found is not None
    home = Path(found[1])
    person.type("", "The server is OFF")
    for name in NAMES[:2]:
        assert "PCB-150 at RACK-A. 1 received." in play(home / name)
    person.type("", "The server is on")
    for _ in range(2):
        for name in NAMES:
            assert Shell(home / name).run("sync", "--once").status == 0
    assert "All is well." in person.type("check", "well.")
    assert "'chekc' is no word here." in person.type("chekc", "quit ")
    digests = set[str]()
    for name in NAMES:
        with snapshot(Settings(data_dir=home / name).database) as record:
            (conflict,) = record.reader.conflicts()
            assert conflict.kind.value == "duplicate_serial"
            assert conflict.stations == NAMES[:2]
            digests.add(digest(record.cursor()))
        rows = Shell(home / name).json("stock")
        assert [(row["serial"], row["status"]) for row in rows] == [("W-1", "conflict")] * 2
    assert len(digests) == 1
    assert person.process.stdin is not None
    person.process.stdin.write("quit\n")
    person.process.stdin.flush()
    assert person.process.wait(30) == 0
    assert not home.exists()
