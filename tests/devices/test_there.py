"""What is there, asked of real files, terminals and libraries, and a USB bus of software."""

import os
import sys
from pathlib import Path

import pytest

from kiosk.devices.printing.errors import (
    BackendMissing,
    NotThere,
    PermissionDenied,
    TransportError,
)
from kiosk.devices.scan import hidpos_source
from kiosk.devices.scan.source import Trouble
from kiosk.devices.there import printer_trouble, scanner_trouble
from kiosk.settings import PrinterKind, PrinterPort, ScannerKind, ScannerPort
from tests.devices.printing.usb_bus import Bus


def may_not_open(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse every file, as root is refused none."""

    def refused(path: object, mode: int) -> bool:
        del path, mode
        return False

    monkeypatch.setattr(os, "access", refused)


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo-terminals there")
def test_a_serial_scanner_is_there_gone_or_not_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs = os.openpty()
    port = ScannerPort(name="A", device=os.ttyname(theirs))
    assert scanner_trouble(port) is None
    assert scanner_trouble(ScannerPort(name="A", device="/dev/none")) is Trouble.MISSING
    assert scanner_trouble(ScannerPort(name="A", serial_number="none")) is Trouble.MISSING
    may_not_open(monkeypatch)
    assert scanner_trouble(port) is Trouble.NOT_ALLOWED
    os.close(ours)
    os.close(theirs)


def test_a_scanner_of_keys_needs_its_event_device() -> None:
    port = ScannerPort(name="A", kind=ScannerKind.EVDEV, device="/dev/input/none")
    trouble = Trouble.MISSING if sys.platform == "linux" else Trouble.NO_DRIVER
    assert scanner_trouble(port) is trouble


def test_a_hid_pos_scanner_needs_a_layout_that_is_known() -> None:
    assert hidpos_source.hid_driver() is not None
    known = ScannerPort(name="A", kind=ScannerKind.HID_POS, vendor="ffff", product="ffff")
    assert scanner_trouble(known) is Trouble.MISSING
    unknown = ScannerPort(name="A", kind=ScannerKind.HID_POS, vendor="ffff", layout="none")
    assert scanner_trouble(unknown) is Trouble.NO_DRIVER


def test_a_replay_needs_its_file(tmp_path: Path) -> None:
    file = tmp_path / "scans"
    port = ScannerPort(name="A", kind=ScannerKind.REPLAY, device=str(file))
    assert scanner_trouble(port) is Trouble.MISSING
    file.write_text("1003\n")
    assert scanner_trouble(port) is None


def printer(kind: PrinterKind, address: str) -> PrinterPort:
    return PrinterPort(name="P", kind=kind, address=address)


def of_usb(address: str, bus: Bus | None) -> TransportError | None:
    return printer_trouble(printer(PrinterKind.USB, address), lambda: bus)


@pytest.mark.parametrize("kind", [PrinterKind.TCP, PrinterKind.VIRTUAL])
def test_no_network_is_asked(kind: PrinterKind) -> None:
    assert printer_trouble(printer(kind, "192.0.2.1")) is None


@pytest.mark.skipif(sys.platform == "win32", reason="no device files there")
@pytest.mark.parametrize("kind", [PrinterKind.SERIAL, PrinterKind.USB_FILE])
def test_a_device_file_is_there_gone_or_not_allowed(
    kind: PrinterKind, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "lp0"
    assert isinstance(printer_trouble(printer(kind, str(file))), NotThere)
    assert isinstance(printer_trouble(printer(kind, "")), NotThere)
    file.touch()
    assert printer_trouble(printer(kind, str(file))) is None
    may_not_open(monkeypatch)
    assert isinstance(printer_trouble(printer(kind, str(file))), PermissionDenied)


def test_a_usb_printer_is_found_on_its_bus_by_vendor_and_product() -> None:
    assert of_usb("04b8:0e15", Bus()) is None
    assert of_usb("04b8:0e15:J7QF001", Bus()) is None
    assert isinstance(of_usb("04b8:0e16", Bus()), NotThere)


@pytest.mark.parametrize("address", ["", "lp0", "04b8", "04b8:zzzz"])
def test_an_address_that_is_none_of_usb_is_said(address: str) -> None:
    assert "vendor:product" in str(of_usb(address, Bus()))


def test_without_libusb_a_usb_printer_cannot_be_reached() -> None:
    trouble = of_usb("04b8:0e15", None)
    assert isinstance(trouble, BackendMissing)
    assert "libusb-1.0" in str(trouble)


@pytest.mark.skipif(sys.platform == "win32", reason="no programs of the shell there")
def test_a_queue_of_cups_is_one_that_lpstat_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    port = printer(PrinterKind.CUPS, "labels")
    assert isinstance(printer_trouble(port), BackendMissing)
    for name in ("lp", "lpstat"):
        (tmp_path / name).write_text("#!/bin/sh\necho labels\n")
        (tmp_path / name).chmod(0o755)
    assert printer_trouble(port) is None
    assert isinstance(printer_trouble(printer(PrinterKind.CUPS, "none")), NotThere)


@pytest.mark.skipif(sys.platform == "win32", reason="it is there")
def test_the_spooler_of_windows_is_only_there() -> None:
    assert isinstance(printer_trouble(printer(PrinterKind.WINDOWS, "")), BackendMissing)
