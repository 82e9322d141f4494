"""Looks for scanners and printers that could be set up, on a thread of its own."""

import threading
from collections.abc import Callable

from kiosk.devices.found import FoundPrinter, FoundScanner
from kiosk.pages.device_settings import free_name
from kiosk.pages.machine import Found
from kiosk.settings import PrinterPort, ScannerKind, ScannerPort, Settings

Seen = tuple[tuple[FoundScanner, ...], tuple[FoundPrinter, ...]]


def _there() -> Seen:
    """List what is there; what lists it takes memory and time, and is loaded for that only."""
    from kiosk.devices.printing.finding import found_printers  # noqa: PLC0415 - as said
    from kiosk.devices.scan.found import found_scanners  # noqa: PLC0415 - as said

    return found_scanners(), found_printers()


class DeviceSearch:
    """What was found when it was looked for last.

    Attributes:
        changed: called when a search has ended; on its thread.
        there: lists scanners and printers; it takes up to some seconds.
    """

    def __init__(self, changed: Callable[[], None], there: Callable[[], Seen] = _there) -> None:
        self._changed = changed
        self._there = there
        self._seen: Seen = ((), ())
        self._thread: threading.Thread | None = None

    @property
    def is_running(self) -> bool:
        """Whether a search goes on."""
        return self._thread is not None and self._thread.is_alive()

    def start(self) -> None:
        """Search anew, unless a search goes on."""
        if not self.is_running:
            self._thread = threading.Thread(target=self._run, name="device-search", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Wait for a search that goes on."""
        if self._thread is not None:
            self._thread.join()

    def found(self, settings: Settings) -> tuple[Found, ...]:
        """Return what was found and is not set up yet, under names that are free."""
        scanners_there, printers_there = self._seen
        scanners = [
            _found_scanner(each, free_name("Scanner", settings.scanners))
            for each in scanners_there
            if not any(_is_same_scanner(each, port) for port in settings.scanners)
        ]
        printers = [
            _found_printer(each, free_name("Printer", settings.printers))
            for each in printers_there
            if not any(
                (each.kind, each.address) == (port.kind, port.address)
                for port in settings.printers
            )
        ]
        return (*scanners, *printers)

    def _run(self) -> None:
        self._seen = self._there()
        self._changed()


def _found_scanner(found: FoundScanner, name: str) -> Found:
    """Return a scanner that is matched by what it says of itself, else by its place."""
    known = bool(found.vendor)
    port = ScannerPort(
        name=name,
        kind=found.kind,
        device="" if known else found.place,
        vendor=found.vendor,
        product=found.product,
        serial_number=found.serial_number,
    )
    key = f"{found.kind.value} {found.place}"
    return Found(key=key, port=port, called=found.description, place=found.place)


def _found_printer(found: FoundPrinter, name: str) -> Found:
    port = PrinterPort(name=name, kind=found.kind, address=found.address)
    key = f"{found.kind.value} {found.address}"
    return Found(key=key, port=port, called=found.name, place=found.address)


def _is_same_scanner(found: FoundScanner, port: ScannerPort) -> bool:
    if found.kind is not port.kind or port.kind is ScannerKind.REPLAY:
        return False
    if port.device:
        return port.device == found.place
    return (
        port.vendor in {"", found.vendor}
        and port.product in {"", found.product}
        and port.serial_number in {"", found.serial_number}
    )
