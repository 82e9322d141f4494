"""Devices that are there and could be set up, as those who look for them tell of them."""

from dataclasses import dataclass

from kiosk.settings.device_ports import PrinterKind, ScannerKind


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundScanner:
    """A device that is, or may be, a scanner; fields as in `ScannerPort`.

    Attributes:
        place: where it is now; `device` of its settings, where no id of USB tells it apart.
        description: by the device itself; "" where it says nothing.
        likely: whether anything but its being there speaks for a scanner.
    """

    kind: ScannerKind
    place: str
    vendor: str
    product: str
    serial_number: str
    description: str
    likely: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundPrinter:
    """Something that may be a printer.

    Attributes:
        address: as the settings take it.
        name: what the system calls it; "" where it says nothing.
    """

    kind: PrinterKind
    address: str
    name: str = ""
