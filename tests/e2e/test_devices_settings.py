"""A person who is no developer adds, names and tests devices at the window; no file is opened."""

import tempfile
import tomllib
from collections.abc import Generator
from pathlib import Path

import pytest

from kiosk.devices.virtual.model import DieCut, PrinterModel
from kiosk.devices.virtual.printer import VirtualPrinter
from kiosk.devices.virtual.scanner import VirtualScanner
from kiosk.devices.virtual.tcp import TcpPlug
from tests.e2e.shop import RECEIVE, SIGN_ON, Shop, read_code
from tests.e2e.station import Station, Told, floor, plant, station

pytestmark = [pytest.mark.slow, pytest.mark.timeout(60), pytest.mark.enable_socket]

RAW_PORT = 9100
DEVICES = "Scanners and printers"
KEY_MS = 90
"""From key to key of a person who types."""


@pytest.fixture
def printer() -> Generator[VirtualPrinter]:
    """A printer at the port that a kiosk takes where none is typed."""
    made = VirtualPrinter(PrinterModel(die_cut=DieCut(), speed_mm_s=0), plug=TcpPlug(RAW_PORT))
    try:
        made.start()
    except OSError:
        pytest.skip(f"port {RAW_PORT} is in use on this machine")
    yield made
    made.close()


@pytest.fixture
def scanner() -> Generator[VirtualScanner]:
    """A scanner at a path that is quick to type."""
    with tempfile.TemporaryDirectory(prefix="") as folder:
        made = VirtualScanner(Path(folder), "s")
        yield made
        made.close()


def go(here: Station, *ways: tuple[str, str]) -> Told:
    """Tap one button or row after the other; wait each time for words that it leads to."""
    for name, words in ways:
        here.click(*here.shown.place(name))
        here.until(words)
    return here.shown


def touch(here: Station, keys: str) -> None:
    """Type on the keys of the page."""
    for key in keys:
        here.click(*here.shown.place(key))


def add_printer(here: Station, printer: VirtualPrinter) -> None:
    go(here, ("add_printer", "By hand: Network"))
    here.until("Look again")
    go(here, ("By hand: Network", "You type its address"))
    touch(here, "127.0.0.1")
    go(here, ("ok", "Printer 1 was added"), ("Name. Printer 1", "Space"))
    touch(here, "LABEL")
    go(here, ("ok", "Name. LABEL"))
    assert here.shown.shows("Not tried yet: print a test label")
    go(here, ("test_print", "Yes, each label by name"))
    here.picture("printer")
    (tried,) = printer.labels
    assert tried.texts[:2] == ("KIOSK TEST LABEL", "LABEL")


def add_scanner(here: Station, scanner: VirtualScanner) -> None:
    by_hand = "By hand: Serial or USB-COM port"
    go(here, ("back", "add_scanner"), ("add_scanner", by_hand), (by_hand, "Space"))
    path = str(scanner.path)
    here.keys.type(path, [KEY_MS] * len(path))  # the keys of the page have no small letters
    here.see(path)
    go(here, ("ok", "Scanner 1 was added"))
    here.see("State. Connected")
    go(here, ("test_scanner", "Scan any code. It is only shown"))
    scanner.scan("]C0KIOSK-1")
    here.answered()
    assert here.shown.shows("Scanner. Scanner 1. First to last byte")
    assert here.shown.shows("Kind of code. Code 128. ]C0")
    here.picture("scanner")


@pytest.mark.feature("E2")
@pytest.mark.feature("R7")
def test_devices_that_are_added_by_touch_work_at_once_and_after_a_restart(
    tmp_path: Path, printer: VirtualPrinter, scanner: VirtualScanner
) -> None:
    bench = Shop(folder=plant(tmp_path / "data"), scanner=scanner, printer=printer)
    with floor() as at:
        with station(at, bench.folder) as here:
            here.scan("1001")
            go(
                here,
                ("settings", "Scanners and printers"),
                ("Scanners and printers", "add_printer"),
            )
            add_printer(here, printer)
            add_scanner(here, scanner)
        kept = tomllib.loads((bench.folder / "kiosk.toml").read_text())
        assert kept["printers"] == [
            {"name": "LABEL", "address": "127.0.0.1", "acknowledgement": "process_id"}
        ]
        assert kept["scanners"] == [{"name": "Scanner 1", "device": str(scanner.path)}]
        with station(at, bench.folder) as here:
            bench.scan(here, SIGN_ON, *RECEIVE)
            assert bench.scan(here, "]C0W2611-0417").said == "unit_received"
            here.see("1. W2611-0417. Label printed")
    (received,) = bench.facts("unit_received.1")
    assert (received.raw, received.source) == (b"]C0W2611-0417", "Scanner 1")
    (label,) = bench.spool()
    assert (label.state, label.printer) == ("PRINTED", "LABEL")
    _, printed = printer.labels  # the first was the test label
    assert read_code(printed) == label.label.code
