"""Bytes that mean harm, from the cable to the session."""

import threading

import pytest

from kiosk.devices.scan.arbiter import Arbiter
from kiosk.devices.scan.serial_source import serial_source
from kiosk.devices.virtual.scanner import VirtualScanner
from kiosk.session.inputs import Broken, Event, Scan
from tests.devices.scan.ear import no_time, serial_port

CORPUS = [
    *(b"A" + bytes((byte,)) + b"Z" for byte in (*range(0x0D), *range(0x0E, 0x20), 0x7F, 0xFF)),
    b"\x10\x04\x01\x10\x14\x01\x00\x01",  # DLE EOT, DLE DC4: real-time commands of ESC/POS
    b"\x1b@\x1dV\x00",
    "\u202eW2611\u202c-0417".encode(),
    "\u2066W2611\u2069".encode(),
    b"W2611-0417",
    "Ｗ2611-0417".encode(),  # noqa: RUF001 - the look-alike is the case
    "W2611\u20100417".encode(),
    "W2611-0417\u200b".encode(),
    "e\u0301".encode(),
    "\u00e9".encode(),
    b"\xc3",
    b"\xed\xa0\x80",
    b"\xf4\x90\x80\x80",
    b"\xc0\xaf",
    b"]",
    b"]d",
    b"]d2",
    b"{GS",
    b" \t ",
    b"x" * 10_000,
    b"\x00" * 4096,
]


@pytest.mark.feature("R7")
@pytest.mark.feature("E3")
@pytest.mark.slow
def test_every_hostile_code_is_a_scan_of_its_own_or_told_as_broken(
    scanner: VirtualScanner,
) -> None:
    heard: list[Event] = []
    news = threading.Semaphore(0)

    def hear(event: Event, arrived_s: float) -> None:
        assert arrived_s > 0
        heard.append(event)
        news.release()

    source = serial_source(serial_port(scanner.path), no_time)
    source.start(Arbiter(hear))
    for code in CORPUS:
        scanner.scan(code)
        assert news.acquire(timeout=5), code[:20]
        threading.Event().wait(0.06)  # the next pull of the trigger
    source.stop()
    expected = [code for code in CORPUS if len(code) <= 4096]
    scans = [event for event in heard if isinstance(event, Scan)]
    assert [scan.raw for scan in scans] == expected
    assert len({scan.text for scan in scans}) == len(expected)
    assert [event.characters for event in heard if isinstance(event, Broken)] == [4097]
    assert len(heard) == len(CORPUS)
