"""The scanner or printer of a name, and what can be set of it."""

from kiosk.pages.machine import Machine, PrinterSeen, ScannerSeen
from kiosk.settings.device_ports import PrinterKind, ScannerKind

GS = "\x1d"


def scanner_named(machine: Machine, name: str) -> ScannerSeen | None:
    """Return the scanner of that name."""
    return next((each for each in machine.scanners() if each.port.name == name), None)


def printer_named(machine: Machine, name: str) -> PrinterSeen | None:
    """Return the printer of that name."""
    return next((each for each in machine.printers() if each.port.name == name), None)


def scanner_values(seen: ScannerSeen) -> dict[str, str]:
    """Return what can be set of a scanner, as it is set."""
    port = seen.port
    values = {"name": port.name, "device": port.device}
    match port.kind:
        case ScannerKind.SERIAL:
            values |= {"baud": str(port.baud), "framing": port.framing.value}
        case ScannerKind.HID_POS:
            values |= {"layout": port.layout}
        case _:
            pass
    if port.kind is not ScannerKind.REPLAY:
        stands_in = next((sent for sent, meant in port.replaces.items() if meant == GS), "")
        values |= {"prefix": port.prefix, "gs": stands_in}
    return values


def printer_values(seen: PrinterSeen) -> dict[str, str]:
    """Return what can be set of a printer, as it is set."""
    port = seen.port
    values = {"name": port.name}
    if port.kind is not PrinterKind.VIRTUAL:
        values["address"] = port.address
    if port.kind is PrinterKind.SERIAL:
        values["baud"] = str(port.baud)
    return values | {
        "labels": ",".join(port.labels),
        "stock": port.stock.value,
        "dpi": str(port.dpi),
        "language": port.language.value,
    }


def values_of(machine: Machine, device: str, name: str) -> dict[str, str]:
    """Return what can be set of a `scanner` or `printer`; nothing where there is none so named."""
    if device == "printer":
        printer = printer_named(machine, name)
        return printer_values(printer) if printer is not None else {}
    scanner = scanner_named(machine, name)
    return scanner_values(scanner) if scanner is not None else {}
