"""Scanners that speak HID-POS, by hidapi; proved against fake devices, never tried on real ones.

The system lets other programs read such a scanner too: the kiosk cannot have it for itself.
"""

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter
from typing import Protocol, cast

from kiosk.devices.scan.framing import Framed
from kiosk.devices.scan.hidpos import LAYOUTS, REPORT_LENGTH, Assembler, ReportLayout
from kiosk.devices.scan.meaning import Meaning
from kiosk.devices.scan.plugged import Line, PluggedSource
from kiosk.devices.scan.serial_places import fits, is_told_apart, usb_number
from kiosk.devices.scan.source import Trouble
from kiosk.settings.device_ports import ScannerPort

LOOK_S = 0.75
"""Between two looks for the scanner; listing HID devices costs more than listing ports."""

READ_S = 0.2
SHORT_READ_S = 0.04

_GENERIC_DESKTOP_PAGE = 0x01  # of keyboards and mice


class HidDevice(Protocol):
    """An open HID device of hidapi."""

    def open_path(self, device_path: bytes, /) -> None: ...
    def read(self, max_length: int, /, timeout_ms: int) -> list[int]: ...
    def close(self) -> None: ...


class HidDriver(Protocol):
    """What is used of hidapi's module."""

    def enumerate(self) -> Sequence[Mapping[str, object]]: ...
    def device(self) -> HidDevice: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class HidPlace:
    """A HID device; vendor and product as 4 hexadecimal digits."""

    path: str
    vendor: str
    product: str
    serial_number: str
    description: str
    usage_page: int


def hid_driver() -> HidDriver | None:
    """Return hidapi's module; None where it or a system library that it needs is missing.

    On Linux that is the one over the kernel's hidraw: the other takes the device from the kernel
    and does not know usage pages.
    """
    try:
        if sys.platform == "linux":
            import hidraw as driver  # noqa: PLC0415 - it may be missing
        else:
            import hid as driver  # noqa: PLC0415 - it may be missing
    except ImportError:
        return None
    return cast("HidDriver", driver)  # a module; its TypedDict is a Mapping


def hid_places(driver: HidDriver) -> Sequence[HidPlace]:
    """Return the HID devices that are there now, each usage page of a path once."""
    places = [_place(info) for info in driver.enumerate()]
    return sorted(set(places), key=lambda place: (place.path, place.usage_page))


def hidpos_source(
    port: ScannerPort, now_us: Callable[[], int], driver: HidDriver | None
) -> PluggedSource:
    """Return the source of a HID-POS scanner."""
    plug = HidPosPlug(port, driver)
    return PluggedSource(port.name, plug, Meaning(port.replaces), now_us, look_s=LOOK_S)


class HidPosPlug:
    """Finds and opens a HID-POS scanner."""

    def __init__(self, port: ScannerPort, driver: HidDriver | None) -> None:
        self._port = port
        self._driver = driver
        self._layout = LAYOUTS.get(port.layout)

    def places(self) -> Sequence[str] | Trouble:
        if self._driver is None or self._layout is None:
            return Trouble.NO_DRIVER
        layout = self._layout
        found = (place for place in hid_places(self._driver) if self._is_wanted(place, layout))
        return tuple(dict.fromkeys(place.path for place in found))

    def open(self, place: str) -> Line | Trouble:
        if self._driver is None or self._layout is None:
            return Trouble.NO_DRIVER
        device = self._driver.device()
        try:
            device.open_path(os.fsencode(place))
        except (OSError, ValueError):
            return _trouble_at(place)
        assembler = Assembler(self._layout, os.fsencode(self._port.prefix))
        wait_s = READ_S if self._layout.goes_on_at is not None else SHORT_READ_S
        return HidPosLine(device, assembler, wait_s)

    def _is_wanted(self, place: HidPlace, layout: ReportLayout) -> bool:
        if self._port.device:
            return place.path == self._port.device
        if not fits(self._port, place.vendor, place.product, place.serial_number):
            return False
        if layout.usage_page is None:
            return is_told_apart(self._port) and place.usage_page != _GENERIC_DESKTOP_PAGE
        return place.usage_page == layout.usage_page


class HidPosLine:
    """An open HID-POS scanner."""

    def __init__(self, device: HidDevice, assembler: Assembler, wait_s: float) -> None:
        self._device = device
        self._assembler = assembler
        self._wait_ms = round(wait_s * 1000)

    def listen(self) -> Sequence[Framed]:
        try:
            report = bytes(self._device.read(REPORT_LENGTH, timeout_ms=self._wait_ms))
        except ValueError as error:  # hidapi's word for a device that was closed
            raise OSError(str(error)) from error
        if not report:
            return self._assembler.silent(perf_counter())
        return self._assembler.feed(report, perf_counter())

    def lost(self) -> Sequence[Framed]:
        return self._assembler.lost(perf_counter())

    def close(self) -> None:
        self._device.close()


def _place(info: Mapping[str, object]) -> HidPlace:
    path, page = info.get("path"), info.get("usage_page")
    vendor, product = info.get("vendor_id"), info.get("product_id")
    return HidPlace(
        path=os.fsdecode(path) if isinstance(path, bytes) else str(path),
        vendor=usb_number(vendor if isinstance(vendor, int) else None),
        product=usb_number(product if isinstance(product, int) else None),
        serial_number=str(info.get("serial_number") or ""),
        description=str(info.get("product_string") or ""),
        usage_page=page if isinstance(page, int) else 0,
    )


def _trouble_at(place: str) -> Trouble:
    """Return why a device could not be opened; hidapi does not say."""
    if sys.platform != "linux":
        return Trouble.BUSY
    if not Path(place).exists():
        return Trouble.MISSING
    return Trouble.BUSY if os.access(place, os.R_OK | os.W_OK) else Trouble.NOT_ALLOWED
