"""Printers that this machine sees by itself, for the settings page; no network is searched."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import usb.core
from serial.tools import list_ports
from usb.backend import IBackend

from kiosk.devices.found import FoundPrinter
from kiosk.devices.printing.usb import PRINTER_CLASS
from kiosk.settings.device_ports import PrinterKind

DEVICE_FILES = Path("/dev/usb")
_PROGRAM_S = 2.0


def found_printers() -> tuple[FoundPrinter, ...]:
    """Return what is there, most likely first; never raises. Takes up to 2 s."""
    found: list[FoundPrinter] = []
    for source in (device_files, usb_printers, serial_ports, cups_queues, windows_queues):
        found.extend(_readable(source))
    return tuple(found)


def _readable(source: Callable[[], Iterator[FoundPrinter]]) -> Iterator[FoundPrinter]:
    try:
        yield from source()
    # Each source is a library of its own, with errors of its own; one of them hides no other.
    except Exception:  # noqa: BLE001
        return


def device_files(folder: Path = DEVICE_FILES) -> Iterator[FoundPrinter]:
    """Find the device files of the kernel's driver (Linux)."""
    for path in sorted(folder.glob("lp*")):
        yield FoundPrinter(kind=PrinterKind.USB_FILE, address=str(path))


def usb_printers(backend: IBackend | None = None) -> Iterator[FoundPrinter]:
    """Find USB devices with a printer interface, through libusb.

    Raises:
        NoBackendError: libusb is not there.
        USBError: a device cannot be read.
    """
    for device in usb.core.find(True, backend, _is_printer):  # noqa: FBT003 its own signature
        number, name = _said(device)
        address = f"{device.idVendor:04x}:{device.idProduct:04x}"
        yield FoundPrinter(
            kind=PrinterKind.USB, address=f"{address}:{number}" if number else address, name=name
        )


def _is_printer(device: usb.core.Device) -> bool:
    return any(
        interface.bInterfaceClass == PRINTER_CLASS
        for configuration in device
        for interface in configuration
    )


def _said(device: usb.core.Device) -> tuple[str, str]:
    """Return serial number and name of a device; empty where reading them is not allowed."""
    try:
        return device.serial_number or "", device.product or ""
    except (usb.core.USBError, ValueError, NotImplementedError):
        return "", ""


def serial_ports() -> Iterator[FoundPrinter]:
    """Find serial ports that are more than a name; what is on them cannot be seen."""
    for port in sorted(list_ports.comports()):
        if port.hwid != "n/a":
            yield FoundPrinter(kind=PrinterKind.SERIAL, address=port.device, name=port.description)


def cups_queues() -> Iterator[FoundPrinter]:
    """Find the queues of CUPS, by its program lpstat."""
    lpstat = shutil.which("lpstat")
    if lpstat is None:
        return
    ran = subprocess.run(  # noqa: S603 a program found on PATH, no shell
        [lpstat, "-e"], capture_output=True, timeout=_PROGRAM_S, check=False, text=True
    )
    for queue in ran.stdout.split("\n"):
        if queue.strip():
            yield FoundPrinter(kind=PrinterKind.CUPS, address=queue.strip())


def windows_queues() -> Iterator[FoundPrinter]:
    """Find the queues of the Windows spooler."""
    if sys.platform == "win32":  # pragma: no cover
        from escpos.printer import Win32Raw  # noqa: PLC0415 slow to import, and sets up logging

        if Win32Raw.is_usable():
            for queue in Win32Raw().printers:
                yield FoundPrinter(kind=PrinterKind.WINDOWS, address=queue)
    yield from ()
