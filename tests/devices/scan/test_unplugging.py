"""A serial scanner that is unplugged and plugged in again."""

import threading
import time
from pathlib import Path

import pytest

from kiosk.devices.scan.serial_source import serial_source
from kiosk.devices.scan.source import Link, ScanSource, Trouble
from kiosk.devices.virtual.scanner import VirtualScanner
from tests.devices.scan.ear import Ear, no_time, serial_port

CYCLES = 100


def open_files() -> int:
    return len(list(Path("/proc/self/fd").iterdir()))


def stopped_after_s(source: ScanSource) -> float:
    began_s = time.perf_counter()
    source.stop()
    return time.perf_counter() - began_s


def cpu_share(seconds: float) -> float:
    """Return the part of a processor this process uses while nothing happens."""
    cpu_s, wall_s = time.process_time(), time.perf_counter()
    threading.Event().wait(seconds)
    return (time.process_time() - cpu_s) / (time.perf_counter() - wall_s)


@pytest.mark.slow
@pytest.mark.timeout(180)
@pytest.mark.feature("E2")
def test_no_complete_scan_is_lost_in_a_hundred_unpluggings(
    scanner: VirtualScanner, ear: Ear
) -> None:
    source = serial_source(serial_port(scanner.path), no_time)
    source.start(ear)
    ear.wait_for_link(Link.CONNECTED, source)
    threads, files = threading.active_count(), open_files()
    backs_s: list[float] = []
    try:
        for cycle in range(CYCLES):
            scanner.send(b"HALF")
            scanner.unplug()
            ear.wait_for_link(Link.LOST, source)
            scanner.plug()
            plugged_s = time.perf_counter()
            scanner.scan(f"AFTER-{cycle}")
            ear.wait_for_codes(2 * cycle + 1)
            backs_s.append(time.perf_counter() - plugged_s)
            scanner.scan(f"BEFORE-{cycle}")
            ear.wait_for_codes(2 * cycle + 2)
        assert threading.active_count() == threads
        assert open_files() <= files  # another test's may have been closed meanwhile
    finally:
        source.stop()
    print(f"back after {max(backs_s):.3f} s at most, {sum(backs_s) / CYCLES:.3f} s on average")
    assert ear.codes == [
        f"{when}-{cycle}".encode() for cycle in range(CYCLES) for when in ("AFTER", "BEFORE")
    ]
    assert all(fragment.raw == b"HALF"[: fragment.length] for fragment in ear.fragments)
    assert max(backs_s) < 1.0


def test_a_code_that_the_unplugging_cut_off_is_told(scanner: VirtualScanner, ear: Ear) -> None:
    source = serial_source(serial_port(scanner.path), no_time)
    source.start(ear)
    ear.wait_for_link(Link.CONNECTED, source)
    scanner.send(b"WHOLE\rHALF")
    ear.wait_for_codes(1)
    scanner.unplug()
    ear.wait_for_link(Link.LOST, source)
    source.stop()
    assert ear.codes == [b"WHOLE"]
    assert [(cut.raw, cut.length) for cut in ear.fragments] == [(b"HALF", 4)]


@pytest.mark.slow
def test_a_scanner_is_back_at_once_however_long_it_was_away(
    scanner: VirtualScanner, ear: Ear
) -> None:
    source = serial_source(serial_port(scanner.path), no_time)
    source.start(ear)
    ear.wait_for_link(Link.CONNECTED, source)
    scanner.unplug()
    ear.wait(lambda: source.state.trouble is Trouble.MISSING)
    assert source.state.link is Link.LOST
    threading.Event().wait(3.0)
    scanner.plug()
    plugged_s = time.perf_counter()
    ear.wait_for_link(Link.CONNECTED, source)
    assert time.perf_counter() - plugged_s < 1.0
    assert [state.link for state in ear.states].count(Link.LOST) == 2  # then also: missing
    source.stop()


@pytest.mark.slow
@pytest.mark.parametrize("plugged", [True, False])
def test_a_scanner_that_sends_nothing_costs_no_cpu(
    scanner: VirtualScanner, ear: Ear, *, plugged: bool
) -> None:
    source = serial_source(serial_port(scanner.path), no_time)
    source.start(ear)
    ear.wait_for_link(Link.CONNECTED, source)
    if not plugged:
        scanner.unplug()
        ear.wait(lambda: source.state.trouble is Trouble.MISSING)
    share = cpu_share(1.0)
    source.stop()
    print(f"{share:.4f} of a processor")
    assert share < 0.05


@pytest.mark.parametrize("link", [Link.CONNECTING, Link.CONNECTED, Link.LOST])
def test_a_stop_is_prompt_and_frees_the_port(
    link: Link, scanner: VirtualScanner, ear: Ear
) -> None:
    if link is Link.CONNECTING:
        scanner.unplug()
    source = serial_source(serial_port(scanner.path), no_time)
    source.start(ear)
    ear.wait_for_link(Link.CONNECTING if link is Link.CONNECTING else Link.CONNECTED, source)
    if link is Link.LOST:
        scanner.unplug()
        ear.wait_for_link(Link.LOST, source)
    assert stopped_after_s(source) < 2.0
    assert ear.states[-1].link is Link.STOPPED
    assert stopped_after_s(source) < 0.1  # a second time there is nothing to do


def test_a_stopped_scanner_can_be_started_again(scanner: VirtualScanner, ear: Ear) -> None:
    source = serial_source(serial_port(scanner.path), no_time)
    for round_ in range(3):
        source.start(ear)
        ear.wait_for_link(Link.CONNECTED, source)
        scanner.scan(f"R{round_}")
        ear.wait_for_codes(round_ + 1)
        source.stop()
    assert ear.codes == [b"R0", b"R1", b"R2"]
