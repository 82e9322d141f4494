"""Which way a printer of the settings takes, and what of printers this machine sees."""

import os
import pty
import threading
import tty
from pathlib import Path

import pytest

from kiosk.devices.printing.cups import CupsTransport
from kiosk.devices.printing.errors import Disconnected, NotThere, PermissionDenied, translated
from kiosk.devices.printing.finding import (
    cups_queues,
    device_files,
    found_printers,
    serial_ports,
    windows_queues,
)
from kiosk.devices.printing.opening import open_transport
from kiosk.devices.printing.serial_line import SerialTransport
from kiosk.devices.printing.tcp import TcpTransport
from kiosk.devices.printing.usb import UsbTransport
from kiosk.devices.printing.usb_file import UsbFileTransport
from kiosk.devices.printing.windows import WindowsTransport
from kiosk.settings.device_ports import PrinterKind, PrinterPort

WAYS: dict[PrinterKind, type] = {
    PrinterKind.TCP: TcpTransport,
    PrinterKind.VIRTUAL: TcpTransport,
    PrinterKind.SERIAL: SerialTransport,
    PrinterKind.USB_FILE: UsbFileTransport,
    PrinterKind.USB: UsbTransport,
    PrinterKind.WINDOWS: WindowsTransport,
    PrinterKind.CUPS: CupsTransport,
}


@pytest.mark.feature("D6")
@pytest.mark.parametrize("kind", PrinterKind)
def test_every_kind_of_printer_has_its_way(kind: PrinterKind) -> None:
    transport = open_transport(PrinterPort(name="Bench", kind=kind, address="x"))
    assert type(transport) is WAYS[kind]
    assert transport.answers == (kind not in {PrinterKind.WINDOWS, PrinterKind.CUPS})
    transport.close()


def test_a_device_file_carries_bytes_both_ways_and_never_waits() -> None:
    master, slave = pty.openpty()
    tty.setraw(slave)
    os.set_blocking(master, False)
    transport = UsbFileTransport(os.ttyname(slave))
    transport.connect()
    try:
        assert transport.receive(0) == b""
        assert transport.send(memoryview(b"SN-1")) == 4
        assert os.read(master, 100) == b"SN-1"
        os.write(master, b"\x12")
        assert transport.receive(1) == b"\x12"
        flood = memoryview(bytes(1_000_000))
        assert sum(transport.send(flood) for _ in range(200)) < 1_000_000
        assert transport.send(flood) == 0
        os.close(master)
        with pytest.raises(Disconnected, match="K332"):
            transport.send(flood)
    finally:
        transport.close()
        os.close(slave)
    with pytest.raises(Disconnected, match="not open"):
        transport.finish(1, threading.Event())


def test_a_device_with_nothing_more_to_say_is_no_end() -> None:
    transport = UsbFileTransport(os.devnull)
    transport.connect()
    assert transport.receive(0.01) == b""
    transport.finish(1, threading.Event())
    transport.close()


def test_a_missing_device_file_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(NotThere, match="lp0"):
        UsbFileTransport(str(tmp_path / "lp0")).connect()


@pytest.mark.feature("D10")
def test_a_printer_that_may_not_be_opened_says_which_group_is_missing() -> None:
    error = translated("/dev/usb/lp0", PermissionError(13, "Permission denied"), opening=True)
    assert isinstance(error, PermissionDenied)
    assert "groups lp and dialout" in str(error)


def test_what_is_plugged_in_is_found(tmp_path: Path) -> None:
    for name in ("lp1", "lp0", "hiddev0"):
        (tmp_path / name).touch()
    assert [found.address for found in device_files(tmp_path)] == [
        *(str(tmp_path / "lp0"), str(tmp_path / "lp1")),
    ]
    assert list(device_files(tmp_path / "none")) == []


def test_queues_are_found_by_the_systems_program(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert list(cups_queues()) == []
    program = tmp_path / "lpstat"
    program.write_text('#!/bin/sh\n[ "$*" = -e ] && echo Labels && echo Office\n')
    program.chmod(0o755)
    assert [found.address for found in cups_queues()] == ["Labels", "Office"]
    program.write_text("#!/bin/sh\nexit 1\n")
    assert list(cups_queues()) == []


def test_looking_for_printers_never_raises(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise OSError("a library in trouble")

    monkeypatch.setattr("kiosk.devices.printing.finding.serial_ports", broken)
    assert isinstance(found_printers(), tuple)


def test_serial_ports_of_this_machine_can_be_listed() -> None:
    assert all(found.kind is PrinterKind.SERIAL for found in serial_ports())
    assert list(windows_queues()) == []
