"""Scanners that could be set up on this machine now, for the page of settings."""

import logging
from collections.abc import Callable, Sequence
from typing import TypeVar

from kiosk.devices.found import FoundScanner
from kiosk.devices.scan.event_devices import EventDevice, event_devices
from kiosk.devices.scan.hidpos import BAR_CODE_PAGE
from kiosk.devices.scan.hidpos_source import HidPlace, hid_driver, hid_places
from kiosk.devices.scan.serial_places import SerialPlace, serial_places
from kiosk.settings.device_ports import ScannerKind

log = logging.getLogger(__name__)

SCANNER_VENDORS = {
    "0536": "Honeywell",
    "05e0": "Zebra",
    "05f9": "Datalogic",
    "0c2e": "Honeywell",
    "1eab": "Newland",
}
"""Vendors of USB that make scanners and no keyboards; 0536 is Hand Held Products."""

T = TypeVar("T")

_NAMES = ("scanner", "barcode", "bar code", "imager", "reader")


def found_scanners() -> tuple[FoundScanner, ...]:
    """Return what could be set up, likely scanners first; what cannot be listed is left out."""
    found = [
        *(_serial(place) for place in _listed(serial_places)),
        *(_hid(place) for place in _listed(_bar_code_devices)),
        *(_event(device) for device in _listed(event_devices) if device.types),
    ]
    return tuple(sorted(found, key=lambda scanner: not scanner.likely))


def _listed(places: Callable[[], Sequence[T]]) -> Sequence[T]:
    try:
        return places()
    except Exception:  # the page shows what else there is
        log.exception("devices cannot be listed")
        return ()


def _bar_code_devices() -> Sequence[HidPlace]:
    driver = hid_driver()
    places = hid_places(driver) if driver is not None else ()
    return [place for place in places if place.usage_page == BAR_CODE_PAGE]


def _serial(place: SerialPlace) -> FoundScanner:
    return FoundScanner(
        kind=ScannerKind.SERIAL,
        place=place.device,
        vendor=place.vendor,
        product=place.product,
        serial_number=place.serial_number,
        description=place.description,
        likely=_is_likely(place.vendor, place.description),
    )


def _hid(place: HidPlace) -> FoundScanner:
    return FoundScanner(
        kind=ScannerKind.HID_POS,
        place=place.path,
        vendor=place.vendor,
        product=place.product,
        serial_number=place.serial_number,
        description=place.description,
        likely=True,
    )


def _event(device: EventDevice) -> FoundScanner:
    return FoundScanner(
        kind=ScannerKind.EVDEV,
        place=device.path,
        vendor=device.vendor,
        product=device.product,
        serial_number=device.serial_number,
        description=device.name,
        likely=_is_likely(device.vendor, device.name),
    )


def _is_likely(vendor: str, description: str) -> bool:
    words = description.lower()
    return vendor in SCANNER_VENDORS or any(name in words for name in _NAMES)
