"""A long shift: many scans leave no memory, handle or thread behind; rest costs nothing."""

import os
import random
import shutil
from collections.abc import Generator, Iterator
from itertools import count, islice
from pathlib import Path

import pytest

from tests.bench.plant import Plant, cell, make, other
from tests.commands.shell import Shell
from tests.e2e.station import Station, floor, settle, station

pytestmark = [pytest.mark.slow, pytest.mark.timeout(120)]

UNITS = 20_000
"""On record at the start: ten times what SQLite keeps of it in memory, 2 MiB a connection."""

LOOKED_AT = 250
"""Units all over the record that are scanned first, which fills that memory."""

WARM_UP = 480
"""Then scans of the shift itself, all it has: views, letters and icons are kept once made."""

MOST_KIB = 2 * 1024
CHILDREN = 200
REST_MS = 4_000
PARTS = (
    "part_number,revision,name,tracking,unit\nRACK,A,Rack,serial,ea\nMODULE,A,Module,serial,ea\n"
)
BOM = f"parent,component,quantity,unit,find_number\nRACK,MODULE,{CHILDREN},ea,10\n"


@pytest.fixture(scope="module")
def record(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with a large record; not to be written to."""
    folder = settle(tmp_path_factory.mktemp("record"))
    make(folder / "kiosk.db", Plant(units=UNITS, boards=10))
    shell = Shell(folder)
    for kind, text in (("parts", PARTS), ("bom", BOM)):
        (folder / "more.csv").write_text(text)
        assert shell.run("import", kind, str(folder / "more.csv")).status == 0
    return folder


@pytest.fixture
def here(record: Path, tmp_path: Path) -> Generator[Station]:
    folder = tmp_path / "data"
    shutil.copytree(record, folder)
    with floor() as at, station(at, folder, plain=True) as running:
        yield running


def shift() -> Iterator[str]:
    """Yield the scans of a station that receives and builds for ever, with what goes wrong."""
    for day in count():
        modules = [f"M{day:02}{number:03}" for number in range(CHILDREN)]
        yield from ("C.RECEIVE", "MODULE", "SHELF")
        for number, serial in enumerate(modules):
            yield serial
            if number % 10 == 0:
                yield serial  # twice
        yield from ("C.DONE", "C.BUILD", "RACK", f"R-{day:03}", "C.INSTALL", f"R-{day:03}")
        for number, serial in enumerate(modules):
            yield serial
            if number % 20 == 0:
                yield from (serial, other(number), "UNKNOWN")  # used, wrong
        yield from ("C.DONE", modules[7], f"R-{day:03}")


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
    here.scan("1001")
    chance = random.Random(1)  # noqa: S311 - the same units each time, no secret
    for number in chance.sample(range(UNITS // 2), LOOKED_AT):
        here.scan(cell(number), gap_ms=1)
    texts = shift()
    for text in islice(texts, WARM_UP):
        here.scan(text, gap_ms=1)
    held = handles(here)
    steps = [memory_kib(here)]
    for number, text in enumerate(islice(texts, scans), start=1):
        here.scan(text, gap_ms=1)
        if number % 100 == 0:
            steps.append(memory_kib(here))
    print(f"memory in KiB after each 100 scans: {steps}; handles and threads: {held}")
    assert handles(here) == held
    assert steps[-1] - steps[0] < MOST_KIB, steps


def test_memory_handles_and_threads_stay_the_same_over_many_scans(here: Station) -> None:
    grown(here, 500)


@pytest.mark.soak
@pytest.mark.timeout(900)
def test_five_thousand_scans_leave_nothing_behind(here: Station) -> None:
    grown(here, 5_000)


def test_a_kiosk_at_rest_costs_no_processor_time(here: Station) -> None:
    here.scan("1001")
    here.keys.pause(1_000)
    before_s = processor_s(here)
    here.keys.pause(REST_MS)
    share = (processor_s(here) - before_s) / REST_MS * 1000
    print(f"{share:.2%} of a processor at rest")
    assert share < 0.01


@pytest.mark.feature("F14")
def test_two_hundred_children_go_into_a_parent_that_is_scanned_once(here: Station) -> None:
    here.scan("1001")
    for text in islice(shift(), 400):
        here.scan(text, gap_ms=1)
        if here.shown.page == "InstallPage":
            break
    for number in range(CHILDREN):
        assert here.scan(f"M00{number:03}", gap_ms=1).said == "unit_installed"
    assert here.scan("C.DONE").said == "run_completed"
