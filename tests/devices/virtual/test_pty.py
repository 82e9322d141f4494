"""The printer at the end of a serial line, which here is a pseudo-terminal."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
import serial

from kiosk.devices.virtual.model import PrinterModel
from kiosk.devices.virtual.printer import VirtualPrinter
from kiosk.devices.virtual.pty import PtyPlug
from kiosk.devices.virtual.status import asb
from tests.devices.virtual.jobs import SERIAL, acknowledged, codes, job, sent_until_blocked


@pytest.fixture
def printer() -> Iterator[VirtualPrinter]:
    model = PrinterModel(speed_mm_s=0, buffer_bytes=1024)
    with VirtualPrinter(model, plug=PtyPlug()) as made:
        yield made


def line(printer: VirtualPrinter) -> serial.Serial:
    return serial.Serial(printer.address, 115200, timeout=5, write_timeout=5)


def test_a_label_is_printed_and_acknowledged_over_a_serial_line(printer: VirtualPrinter) -> None:
    with line(printer) as port:
        port.write(job())
        assert port.read(11) == asb(printer.condition) + acknowledged(b"abcd")
    assert [codes(label.image) for label in printer.labels] == [[SERIAL]]


def test_a_full_buffer_blocks_the_line_and_loses_nothing(printer: VirtualPrinter) -> None:
    printer.run_out()
    data = job() * 3
    host = os.open(printer.address, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)
    try:
        sent = sent_until_blocked(lambda piece: os.write(host, piece), data)
    finally:
        os.close(host)
    assert sent < len(data)
    printer.reload()
    with line(printer) as port:
        port.write(data[sent:])
        assert printer.wait_for_labels(3, 5)


def test_unplugged_the_line_fails_and_comes_back_under_the_same_name(
    printer: VirtualPrinter,
) -> None:
    address = printer.address
    with line(printer) as port:
        printer.refuse()
        with pytest.raises((serial.SerialException, OSError)):
            port.read(1)
    assert not Path(address).exists()
    printer.accept()
    with line(printer) as port:
        port.write(b"\x10\x04\x01")
        assert port.read(1) == b"\x12"


def test_after_a_reset_its_name_leads_to_itself_and_to_no_other_terminal(
    printer: VirtualPrinter,
) -> None:
    with line(printer) as port:
        printer.reset_after(3)
        port.write(b"abc")
        assert printer.wait_until(lambda: "reset" in printer.events, 5)
    # The system gives this one the number that just became free.
    ours, theirs = os.openpty()
    os.set_blocking(ours, False)
    try:
        assert os.path.realpath(printer.address) != os.ttyname(theirs)
        with line(printer) as port:
            port.write(b"\x10\x04\x01")
            assert port.read(1) == b"\x12"
        with pytest.raises(BlockingIOError):
            os.read(ours, 1)
    finally:
        os.close(ours)
        os.close(theirs)


def test_closed_it_leaves_nothing_behind() -> None:
    printer = VirtualPrinter(plug=PtyPlug())
    with printer:
        folder = Path(printer.address).parent
        assert folder.is_dir()
    assert not folder.exists()
