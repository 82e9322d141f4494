"""The way over a serial line, against real pseudo-terminals."""

import os
import pty
import threading
import time
import tty
from collections.abc import Generator
from dataclasses import dataclass

import pytest

from kiosk.devices.printing.errors import Disconnected, NotThere, Stalled, Taken
from kiosk.devices.printing.serial_line import SerialTransport
from kiosk.domain.printing import Fault


@dataclass(slots=True)
class Line:
    """A pseudo-terminal; `master` is the printer's end."""

    master: int
    path: str

    def hang_up(self) -> None:
        """Pull the plug."""
        if self.master >= 0:
            os.close(self.master)
            self.master = -1


@pytest.fixture
def line() -> Generator[Line]:
    master, slave = pty.openpty()
    tty.setraw(slave)
    made = Line(master, os.ttyname(slave))
    yield made
    made.hang_up()
    os.close(slave)


def test_bytes_go_both_ways(line: Line) -> None:
    transport = SerialTransport(line.path, 115_200)
    transport.connect()
    assert transport.receive(0) == b""
    assert transport.send(memoryview(bytes(range(256)))) == 256
    assert os.read(line.master, 1024) == bytes(range(256))
    os.write(line.master, b"\x37\x22A001\x00")
    assert transport.receive(1) == b"\x37\x22A001\x00"
    transport.finish(1, threading.Event())
    transport.close()
    transport.close()


def test_a_printer_that_takes_no_more_never_blocks_the_kiosk(line: Line) -> None:
    transport = SerialTransport(line.path, 115_200)
    transport.connect()
    began_s = time.monotonic()
    flood = memoryview(bytes(200_000))
    sent = sum(transport.send(flood) for _ in range(500))
    assert 0 < sent < 200_000
    assert transport.send(flood) == 0
    transport.close()
    assert time.monotonic() - began_s < 2


def test_xoff_holds_the_bytes_back_until_xon(line: Line) -> None:
    transport = SerialTransport(line.path, 115_200)
    transport.connect()
    os.write(line.master, b"\x13")
    assert transport.receive(0.05) == b""
    flood = memoryview(bytes(50_000))
    assert transport.send(flood) == 0
    os.write(line.master, b"\x11")
    until_s = time.monotonic() + 5
    while not transport.send(flood) and time.monotonic() < until_s:
        time.sleep(0.01)
    assert time.monotonic() < until_s
    transport.close()


@pytest.mark.feature("D10")
def test_a_line_that_another_program_holds_is_taken(line: Line) -> None:
    first, second = SerialTransport(line.path, 9600), SerialTransport(line.path, 9600)
    first.connect()
    with pytest.raises(Taken, match="K334") as caught:
        second.connect()
    assert caught.value.fault is Fault.TAKEN
    first.close()
    second.connect()
    second.close()


def test_a_port_that_is_not_there_says_so() -> None:
    with pytest.raises(NotThere, match="K330"):
        SerialTransport("/dev/ttyNONE99", 9600).connect()
    with pytest.raises(NotThere):
        SerialTransport("", 9600).connect()


def test_a_pulled_plug_is_a_broken_link(line: Line) -> None:
    transport = SerialTransport(line.path, 9600)
    transport.connect()
    line.hang_up()
    with pytest.raises(Disconnected, match="K332"):
        transport.receive(1)
    with pytest.raises(Disconnected):
        transport.send(memoryview(b"x"))
    with pytest.raises(Disconnected):
        transport.finish(1, threading.Event())
    transport.close()
    with pytest.raises(Disconnected, match="not open"):
        transport.send(memoryview(b"x"))


def test_bytes_that_never_leave_are_stalled(line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    transport = SerialTransport(line.path, 9600)
    transport.connect()
    # A pseudo-terminal hands over at once: only a real line holds bytes back.
    monkeypatch.setattr(type(transport._port), "out_waiting", property(lambda _: 812))
    with pytest.raises(Stalled, match="812"):
        transport.finish(0.1, threading.Event())
    transport.close()
