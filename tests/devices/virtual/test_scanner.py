import os
import time
from pathlib import Path

import pytest

from kiosk.devices.virtual.scanner import VirtualScanner, framed


def test_its_path_stays_through_every_unplugging(tmp_path: Path) -> None:
    scanner = VirtualScanner(tmp_path, "desk")
    assert scanner.path == tmp_path / "desk"
    for _ in range(3):
        assert scanner.path.is_char_device()
        scanner.plug()
        scanner.unplug()
        scanner.unplug()
        assert not scanner.path.exists()
        scanner.plug()
    scanner.close()
    assert list(tmp_path.iterdir()) == []


def test_bytes_arrive_as_they_were_sent_even_before_anybody_opens_it(tmp_path: Path) -> None:
    scanner = VirtualScanner(tmp_path)
    sent = bytes(range(256))
    scanner.scan(sent)
    reader = os.open(scanner.path, os.O_RDWR | os.O_NOCTTY)
    received = b""
    while len(received) < 257:
        received += os.read(reader, 300)
    assert received == sent + b"\r"
    os.close(reader)
    scanner.close()


def test_unplugging_ends_whoever_reads(tmp_path: Path) -> None:
    scanner = VirtualScanner(tmp_path)
    reader = os.open(scanner.path, os.O_RDWR | os.O_NOCTTY)
    scanner.unplug()
    try:
        assert os.read(reader, 1) == b""
    except OSError as error:
        assert error.errno == 5
    os.close(reader)


def test_what_is_not_plugged_in_cannot_scan(tmp_path: Path) -> None:
    scanner = VirtualScanner(tmp_path)
    scanner.close()
    assert not scanner.is_plugged
    with pytest.raises(OSError, match="not plugged in"):
        scanner.scan("A")


@pytest.mark.slow
def test_a_scan_that_nobody_reads_does_not_hang_for_ever(tmp_path: Path) -> None:
    scanner = VirtualScanner(tmp_path)
    with pytest.raises(TimeoutError):
        scanner.send(b"x" * 100_000)
    scanner.close()


def test_a_drip_takes_its_time(tmp_path: Path) -> None:
    scanner = VirtualScanner(tmp_path)
    began_s = time.perf_counter()
    scanner.drip(b"12345", gap_s=0.01)
    assert time.perf_counter() - began_s >= 0.05
    scanner.close()


def test_codes_are_framed_as_scanners_do() -> None:
    assert framed("Ä", "stx-etx", prefix=b"~") == b"\x02~\xc3\x84\x03"
    assert framed(b"A", "crlf") == b"A\r\n"
    assert framed("\udcff", "idle") == b"\xff"
