"""Changes of a scanner's or printer's settings as a person asks for them, a value at a time."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

import msgspec

from kiosk.settings import PrinterKind, PrinterPort, ScannerKind, ScannerPort

GS = "\x1d"
_IDENTITY = re.compile(r"([0-9a-f]{4}):([0-9a-f]{4})")
P = TypeVar("P", ScannerPort, PrinterPort)


class NotAllowed(ValueError):
    """A value that the settings do not take; the text is the key that was to be set."""


def free_name(word: str, ports: Sequence[ScannerPort | PrinterPort]) -> str:
    """Return "WORD 1", or the next number that no port has."""
    names = {port.name for port in ports}
    return next(name for n in range(1, len(names) + 2) if (name := f"{word} {n}") not in names)


def scanner_by_hand(kind: str, address: str, ports: Sequence[ScannerPort]) -> ScannerPort:
    """Return a scanner at an address that a person typed; HID-POS by `vendor:product`.

    Raises:
        NotAllowed: vendor and product are not two numbers of four hexadecimal digits.
    """
    name = free_name("Scanner", ports)
    typed = address.strip()
    if ScannerKind(kind) is not ScannerKind.HID_POS:
        return ScannerPort(name=name, kind=ScannerKind(kind), device=typed)
    identity = _IDENTITY.fullmatch(typed.lower())
    if identity is None:
        raise NotAllowed("device")
    return ScannerPort(
        name=name, kind=ScannerKind.HID_POS, vendor=identity[1], product=identity[2]
    )


def printer_by_hand(kind: str, address: str, ports: Sequence[PrinterPort]) -> PrinterPort:
    """Return a printer at an address that a person typed."""
    name = free_name("Printer", ports)
    return PrinterPort(name=name, kind=PrinterKind(kind), address=address.strip())


def changed_port(port: P, key: str, value: str) -> P:
    """Return a port with a setting changed; `value` is as kiosk.toml writes it.

    Args:
        port: as it is.
        key: an attribute of it, or `gs`: what the scanner sends in place of GS, "" for GS itself.
        value: the new value; `labels` are separated by commas.

    Raises:
        NotAllowed: the settings do not take that value.
    """
    if isinstance(port, ScannerPort) and key == "gs":
        others = {sent: meant for sent, meant in port.replaces.items() if meant != GS}
        return replace(port, replaces=others | ({value: GS} if value else {}))
    content = msgspec.to_builtins(port)
    content[key] = [each for each in value.split(",") if each] if key == "labels" else value
    try:
        return msgspec.convert(content, type=type(port), strict=False)
    except msgspec.ValidationError as error:
        raise NotAllowed(key) from error


def with_port(ports: Sequence[P], name: str, port: P | None) -> tuple[P, ...]:
    """Return `ports` with another in place of the one of that name; None takes it out."""
    kept = ((port if each.name == name else each) for each in ports)
    return tuple(each for each in kept if each is not None)
