"""A serial scanner over a real pseudo-terminal."""

from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.devices.scan.plugged import PluggedSource
from kiosk.devices.scan.serial_source import serial_source
from kiosk.devices.scan.source import Link, Trouble
from kiosk.devices.virtual.scanner import VirtualScanner, framed
from kiosk.settings.device_ports import Framing, ScannerPort
from tests.devices.scan.ear import Ear, no_time, serial_port

# A busy machine may be silent for as long as ends a code without a mark.
MARKED = [framing for framing in Framing if framing is not Framing.IDLE]
LABEL = b"]d2[)>\x1e06\x1d1PABC\x1dQ10\x1e\x04"


@contextmanager
def running(port: ScannerPort, ear: Ear) -> Generator[PluggedSource]:
    source = serial_source(port, no_time)
    source.start(ear)
    try:
        yield source
    finally:
        source.stop()
        assert source.state.link is Link.STOPPED


@pytest.mark.feature("E2")
@pytest.mark.feature("E3")
@pytest.mark.parametrize("framing", Framing)
def test_a_serial_scanner_is_read_in_each_framing(
    framing: Framing, scanner: VirtualScanner, ear: Ear
) -> None:
    with running(serial_port(scanner.path, framing), ear) as source:
        ear.wait_for_link(Link.CONNECTED, source)
        scanner.scan(LABEL, framing.value)
        (code,) = ear.wait_for_codes(1)
    (read,) = ear.reads
    assert code == LABEL
    assert (read.symbology, read.text) == ("]d2", "[)>\x1e06\x1d1PABC\x1dQ10\x1e\x04")
    assert ear.fragments == []


@pytest.mark.slow
@pytest.mark.parametrize("framing", MARKED)
def test_a_byte_every_10_ms_is_one_code(
    framing: Framing, scanner: VirtualScanner, ear: Ear
) -> None:
    with running(serial_port(scanner.path, framing), ear) as source:
        ear.wait_for_link(Link.CONNECTED, source)
        scanner.drip(framed(LABEL, framing.value), gap_s=0.01)
        assert ear.wait_for_codes(1) == [LABEL]


@pytest.mark.feature("R7")
def test_a_scan_keeps_its_raw_bytes_its_scanner_and_when_it_came(
    scanner: VirtualScanner, ear: Ear
) -> None:
    with running(serial_port(scanner.path, prefix="~"), ear) as source:
        ear.wait_for_link(Link.CONNECTED, source)
        scanner.scan(b"]C1A{GS}\xff\xfe\xc3", prefix=b"~")
        ear.wait_for_codes(1)
    (read,) = ear.reads
    assert read.raw == b"]C1A{GS}\xff\xfe\xc3"
    assert read.text == "A\x1d\udcff\udcfe\udcc3"
    assert (read.symbology, read.source, read.more) == ("]C1", "bench", False)
    assert 0 < read.began_s <= read.ended_s


def test_what_waits_in_the_port_as_it_is_opened_is_not_thrown_away(
    scanner: VirtualScanner, ear: Ear
) -> None:
    scanner.scan(LABEL)
    with running(serial_port(scanner.path), ear):
        assert ear.wait_for_codes(1) == [LABEL]


def test_codes_that_were_there_in_one_go_say_so(scanner: VirtualScanner, ear: Ear) -> None:
    scanner.send(b"A1\rA2\rA3\r")
    with running(serial_port(scanner.path), ear):
        ear.wait_for_codes(3)
    assert [read.more for read in ear.reads] == [True, True, False]


def test_a_code_past_all_bounds_is_told_and_the_next_is_read(
    scanner: VirtualScanner, ear: Ear
) -> None:
    with running(serial_port(scanner.path), ear) as source:
        ear.wait_for_link(Link.CONNECTED, source)
        scanner.scan(b"x" * 20_000)
        scanner.scan("NEXT")
        assert ear.wait_for_codes(1) == [b"NEXT"]
    (fragment,) = ear.fragments
    assert (len(fragment.raw), fragment.length) == (4096, 4097)


@pytest.mark.slow
def test_a_code_without_its_end_is_told_as_broken(scanner: VirtualScanner, ear: Ear) -> None:
    with running(serial_port(scanner.path), ear) as source:
        ear.wait_for_link(Link.CONNECTED, source)
        scanner.send(b"W2611-")
        ear.wait(lambda: bool(ear.fragments))
    (fragment,) = ear.fragments
    assert (fragment.raw, fragment.length, fragment.source) == (b"W2611-", 6, "bench")
    assert ear.reads == []


def test_a_port_that_another_program_holds_is_busy_until_it_lets_go(
    scanner: VirtualScanner, ear: Ear
) -> None:
    with running(serial_port(scanner.path), ear) as first:
        ear.wait_for_link(Link.CONNECTED, first)
        other = Ear()
        with running(serial_port(scanner.path), other) as second:
            other.wait(lambda: second.state.trouble is Trouble.BUSY)
            assert second.state.link is Link.CONNECTING
            first.stop()
            other.wait_for_link(Link.CONNECTED, second)
            assert second.state.trouble is None
            assert second.state.place == str(scanner.path)


def test_a_port_that_is_not_there_is_missing(tmp_path: Path, ear: Ear) -> None:
    with running(serial_port(tmp_path / "none"), ear) as source:
        ear.wait(lambda: source.state.trouble is Trouble.MISSING)
        assert source.state.link is Link.CONNECTING


def test_a_port_that_is_no_serial_port_is_told(tmp_path: Path, ear: Ear) -> None:
    (tmp_path / "file").write_text("")
    with running(serial_port(tmp_path / "file"), ear) as source:
        ear.wait(lambda: source.state.trouble is Trouble.NO_DRIVER)


def test_a_scanner_is_told_as_connecting_then_connected_then_stopped(
    scanner: VirtualScanner, ear: Ear
) -> None:
    with running(serial_port(scanner.path), ear) as source:
        ear.wait_for_link(Link.CONNECTED, source)
    assert [state.link for state in ear.states] == [
        Link.CONNECTING,
        Link.CONNECTED,
        Link.STOPPED,
    ]
