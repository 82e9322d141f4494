"""A long shift: thousands of scans leave no memory, handle or thread behind; rest costs nothing."""

import os
from collections.abc import Generator, Iterator
from itertools import count, islice
from pathlib import Path

import pytest

from tests.commands.shell import Shell
from tests.e2e.station import Station, floor, plant, station

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]

WARM_UP = 1_000
"""Scans until all that fills up is full: 500 label pictures, 12 last scans, SQLite's cache of
2 MiB, a thousand times of each kind, and the allocator's pools."""

MOST_KIB = 2 * 1024
CHILDREN = 200
REST_MS = 4_000


@pytest.fixture
def here(tmp_path: Path) -> Generator[Station]:
    folder = plant(tmp_path / "data")
    shell = Shell(folder)
    for kind, text in (("parts", PARTS), ("bom", BOM)):
        (folder / "more.csv").write_text(text)
        assert shell.run("import", kind, str(folder / "more.csv")).status == 0
    with floor() as at, station(at, folder, plain=True) as running:
        yield running


PARTS = (
    "part_number,revision,name,tracking,unit\nRACK,A,Rack,serial,ea\nMODULE,A,Module,serial,ea\n"
)
BOM = f"parent,component,quantity,unit,find_number\nRACK,MODULE,{CHILDREN},ea,10\n"


def days(chance: Iterator[int]) -> Iterator[str]:
    """Yield the scans of a station that receives and builds for ever, with what goes wrong."""
    for day in chance:
        modules = [f"M-{day:04}-{number:03}" for number in range(CHILDREN)]
        yield from ("1003", "C.RECEIVE", "MODULE", "RACK-A")
        for number, serial in enumerate(modules):
            yield serial
            if number % 10 == 0:
                yield serial  # twice
        yield from ("C.DONE", "C.SIGNOFF", "1002", "C.BUILD", "RACK", f"R-{day:04}")
        yield from ("C.INSTALL", f"R-{day:04}")
        for number, serial in enumerate(modules):
            yield serial
            if number % 20 == 0:
                yield from (serial, "PCB-150", "NO-SUCH-CODE")  # used, wrong, unknown
        yield from ("C.DONE", modules[7], f"R-{day:04}", "C.SIGNOFF")


def memory_kib(here: Station) -> int:
    """Return what the process holds for itself, of its memory that is in use."""
    status = Path(f"/proc/{here.process.pid}/status").read_text()
    return int(status.partition("RssAnon:")[2].split()[0])


def handles(here: Station) -> tuple[int, int]:
    """Return how many files and threads the process has open."""
    process = Path(f"/proc/{here.process.pid}")
    return len(list((process / "fd").iterdir())), len(list((process / "task").iterdir()))


def processor_s(here: Station) -> float:
    """Return the processor time that the process has used."""
    fields = Path(f"/proc/{here.process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def grown(here: Station, scans: int) -> None:
    """Scan, and check what is left of it."""
    texts = days(count())
    for text in islice(texts, WARM_UP):
        here.scan(text)
    at_first, held = memory_kib(here), handles(here)
    steps = [at_first]
    for number, text in enumerate(islice(texts, scans), start=1):
        here.scan(text)
        if number % 500 == 0:
            steps.append(memory_kib(here))
    print(f"memory in KiB after each 500 scans: {steps}; handles, threads: {handles(here)}")
    assert handles(here) == held
    assert steps[-1] - at_first < MOST_KIB, steps


def test_memory_handles_and_threads_stay_the_same_over_many_scans(here: Station) -> None:
    grown(here, 1_000)


@pytest.mark.soak
def test_five_thousand_scans_leave_nothing_behind(here: Station) -> None:
    grown(here, 5_000)


def test_a_kiosk_at_rest_costs_no_processor_time(here: Station) -> None:
    here.scan("1003")
    here.keys.pause(1_000)
    before_s = processor_s(here)
    here.keys.pause(REST_MS)
    share = (processor_s(here) - before_s) / REST_MS * 1000
    print(f"{share:.2%} of a processor at rest")
    assert share < 0.01


@pytest.mark.feature("F14")
def test_two_hundred_children_go_into_a_parent_that_is_scanned_once(here: Station) -> None:
    (shift,) = ([*islice(days(count()), 1_000)],)
    begin = shift.index("R-0000", shift.index("C.INSTALL"))
    for text in shift[: begin + 1]:
        here.scan(text)
    for number in range(CHILDREN):
        assert here.scan(f"M-0000-{number:03}").said == "unit_installed"
    assert here.scan("C.DONE").said == "run_completed"
