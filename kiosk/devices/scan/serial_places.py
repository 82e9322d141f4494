"""Serial ports of this machine, and which of them a scanner's settings mean."""

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.settings.device_ports import ScannerPort


@dataclass(frozen=True, slots=True, kw_only=True)
class SerialPlace:
    """A serial port.

    Attributes:
        device: /dev/ttyACM0 or COM3.
        vendor, product: of USB, 4 hexadecimal digits; "" for a port that is not over USB.
        serial_number: "" where the device has none.
        location: of the USB socket, such as 1-1.4:1.0; "" where it is not known.
        description: by the device itself.
    """

    device: str
    vendor: str = ""
    product: str = ""
    serial_number: str = ""
    location: str = ""
    description: str = ""


def serial_places() -> Sequence[SerialPlace]:
    """Return the ports that are there now, in the order of their USB sockets."""
    from serial.tools import list_ports  # noqa: PLC0415 - not every station has a serial scanner

    places = [
        SerialPlace(
            device=port.device,
            vendor=usb_number(port.vid),
            product=usb_number(port.pid),
            serial_number=port.serial_number or "",
            location=port.location or "",
            description=port.product or port.description or "",
        )
        for port in list_ports.comports()
    ]
    return sorted(places, key=lambda place: (place.location, place.device))


def usb_number(number: int | None) -> str:
    """Return a vendor or product of USB as settings write it; "" for none."""
    return "" if number is None else f"{number:04x}"


def devices_of(port: ScannerPort, places: Iterable[SerialPlace]) -> Sequence[str]:
    """Return the devices that may be the scanner of `port`, best first.

    Scanners that are all alike and have no serial number go by their sockets.
    """
    if port.device:
        return (port.device,) if _is_there(port.device, places) else ()
    if not is_told_apart(port):
        return ()
    return tuple(
        place.device
        for place in places
        if fits(port, place.vendor, place.product, place.serial_number)
    )


def is_told_apart(port: ScannerPort) -> bool:
    """Tell whether settings say anything by which one device is found among all."""
    return bool(port.vendor or port.product or port.serial_number)


def fits(port: ScannerPort, vendor: str, product: str, serial_number: str) -> bool:
    """Compare a device with what settings say of it; what they leave empty fits anything."""
    wanted = (port.vendor, port.product, port.serial_number)
    found = (vendor, product, serial_number)
    return all(want in {"", have} for want, have in zip(wanted, found, strict=True))


def _is_there(device: str, places: Iterable[SerialPlace]) -> bool:
    if sys.platform == "win32":
        return any(place.device.upper() == device.upper() for place in places)
    return Path(device).exists()
