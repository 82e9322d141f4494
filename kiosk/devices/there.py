"""Whether a scanner or printer that is set up is there and may be opened.

Nothing is opened for that, and no network asked: a kiosk may be using it.
"""

import os
import shutil
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import usb.core
from usb.backend import IBackend, libusb1

from kiosk.devices.found import FoundPrinter
from kiosk.devices.printing.errors import (
    BackendMissing,
    NotThere,
    PermissionDenied,
    TransportError,
)
from kiosk.devices.printing.finding import cups_queues, serial_ports, windows_queues
from kiosk.devices.scan.evdev_source import EvdevPlug, evdev_opener
from kiosk.devices.scan.hidpos_source import HidPosPlug, hid_driver
from kiosk.devices.scan.serial_source import SerialPlug
from kiosk.devices.scan.source import Trouble
from kiosk.settings.device_ports import PrinterKind, PrinterPort, ScannerKind, ScannerPort

_USB_DEVICES = Path("/dev/bus/usb")


def libusb() -> IBackend | None:
    """Return the library that USB printers are reached by; None where it is missing."""
    return libusb1.get_backend()


def scanner_trouble(port: ScannerPort) -> Trouble | None:
    """Return why a scanner could not be opened; None where nothing speaks against it.

    Raises:
        OSError: the devices of this machine cannot be listed.
    """
    places = _places(port)
    if isinstance(places, Trouble):
        return places
    if not places:
        return Trouble.MISSING
    if not any(_may_be_opened(place) for place in places):
        return Trouble.NOT_ALLOWED
    return None


def _places(port: ScannerPort) -> Sequence[str] | Trouble:
    match port.kind:
        case ScannerKind.SERIAL:
            return SerialPlug(port).places()
        case ScannerKind.HID_POS:
            return HidPosPlug(port, hid_driver()).places()
        case ScannerKind.EVDEV:
            return EvdevPlug(port, evdev_opener()).places()
        case ScannerKind.REPLAY:
            return (port.device,) if Path(port.device).is_file() else ()


def _may_be_opened(place: str) -> bool:
    """Ask the system; Windows tells only when a port is opened."""
    return sys.platform == "win32" or os.access(place, os.R_OK)


def printer_trouble(
    port: PrinterPort, find_libusb: Callable[[], IBackend | None] = libusb
) -> TransportError | None:
    """Return why a printer could not be opened; None where nothing speaks against it.

    Raises:
        OSError: the devices of this machine cannot be listed.
        SubprocessError: nor can the queues of CUPS.
    """
    match port.kind:
        case PrinterKind.TCP | PrinterKind.VIRTUAL:
            return None
        case PrinterKind.USB_FILE:
            return _of_file(port.address)
        case PrinterKind.SERIAL:
            return _of_serial(port.address)
        case PrinterKind.USB:
            return _of_usb(port.address, find_libusb())
        case PrinterKind.CUPS:
            return _of_cups(port.address)
        case PrinterKind.WINDOWS:
            return _of_spooler(port.address)


def _of_serial(address: str) -> TransportError | None:
    if sys.platform == "win32":
        return _of_listed(address, serial_ports, "no such port")
    return _of_file(address)


def _of_cups(address: str) -> TransportError | None:
    if shutil.which("lp") is None:
        return BackendMissing("the program lp of CUPS")
    return _of_listed(address, cups_queues, "no such queue")


def _of_spooler(address: str) -> TransportError | None:
    if sys.platform != "win32":
        return BackendMissing("the spooler of Windows")
    return _of_listed(address, windows_queues, "no such queue") if address else None


def _of_file(address: str) -> TransportError | None:
    if not address or not Path(address).exists():
        return NotThere(address or '""', "no such device")
    return None if os.access(address, os.R_OK | os.W_OK) else PermissionDenied(address)


def _of_listed(
    address: str, found: Callable[[], Iterator[FoundPrinter]], reason: str
) -> TransportError | None:
    there = {each.address.casefold() for each in found()}
    return None if address.casefold() in there else NotThere(address or '""', reason)


def _of_usb(address: str, backend: IBackend | None) -> TransportError | None:
    if backend is None:
        return BackendMissing("the library libusb-1.0")
    vendor, _, rest = address.partition(":")
    product = rest.partition(":")[0]
    try:
        device = usb.core.find(
            backend=backend, idVendor=int(vendor, 16), idProduct=int(product, 16)
        )
    except ValueError:
        return NotThere(address or '""', "not an address: vendor:product")
    if device is None:
        return NotThere(address, "no such device")
    node = _USB_DEVICES / f"{device.bus or 0:03}" / f"{device.address or 0:03}"
    if node.exists() and not os.access(node, os.R_OK | os.W_OK):
        return PermissionDenied(address)
    return None
