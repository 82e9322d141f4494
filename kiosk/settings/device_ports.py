"""Scanners and printers as they are set up for this machine, one table each.

The type of a field is checked when the file is read, and its description ends the sentence
"KEY must be …".
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Annotated, Literal

from msgspec import Meta

from kiosk.domain.printing import Acknowledgement

Name = Annotated[str, Meta(min_length=1, description="a text that is not empty")]


class ScannerKind(Enum):
    """How a scanner is connected; one that types as a keyboard does is `ScannerSettings`."""

    SERIAL = "serial"
    """a serial port, real or over USB (CDC)"""
    HID_POS = "hid-pos"
    EVDEV = "evdev"
    """a keyboard wedge taken from the system for the kiosk alone; Linux only"""
    REPLAY = "replay"
    """a file with a code a line, as in `play`"""


class Framing(Enum):
    """What ends a code on a serial line."""

    CR = "cr"
    LF = "lf"
    CRLF = "crlf"
    TAB = "tab"
    STX_ETX = "stx-etx"
    IDLE = "idle"
    """nothing: a code ends when the line is silent for a while"""


UsbNumber = Annotated[
    str,
    Meta(pattern=r"^([0-9a-f]{4})?$", description='4 hexadecimal digits such as "0c2e", or ""'),
]
Baud = Annotated[int, Meta(ge=300, le=4_000_000, description="a whole number from 300 to 4000000")]


@dataclass(frozen=True, slots=True, kw_only=True)
class ScannerPort:
    """A scanner with a port of its own: one table `[[scanners]]` each.

    Attributes:
        name: shown, and kept with every scan (R7); each has another.
        device: the port, such as /dev/ttyACM0 or COM3, an event device, or a replay's file;
            empty to find it by what follows.
        vendor, product, serial_number: of USB; what is empty is not compared.
        baud, framing: of a serial line.
        prefix: what it sends before each code, taken off; empty for none.
        replaces: what it sends → what is meant, such as {"{GS}" = "\u001d"}.
        layout: the report layout of a HID-POS scanner.
    """

    name: Name
    kind: Annotated[ScannerKind, Meta(description='"serial", "hid-pos", "evdev" or "replay"')] = (
        ScannerKind.SERIAL
    )
    device: Annotated[str, Meta(description="a text")] = ""
    vendor: UsbNumber = ""
    product: UsbNumber = ""
    serial_number: Annotated[str, Meta(description="a text")] = ""
    baud: Baud = 9600
    framing: Annotated[
        Framing, Meta(description='"cr", "lf", "crlf", "tab", "stx-etx" or "idle"')
    ] = Framing.CR
    prefix: Annotated[str, Meta(max_length=4, description="at most 4 characters")] = ""
    replaces: Annotated[
        Mapping[str, str], Meta(description='a table of texts, {"{GS}" = "\\u001d"}')
    ] = field(default_factory=dict[str, str])
    layout: Annotated[str, Meta(description='"standard" or another known layout')] = "standard"


class PrinterKind(Enum):
    """How a printer is connected."""

    TCP = "tcp"
    """raw over the network, port 9100 unless the address names another"""
    SERIAL = "serial"
    USB_FILE = "usb-file"
    """a device file such as /dev/usb/lp0; Linux only"""
    USB = "usb"
    """libusb, by vendor and product"""
    WINDOWS = "windows"
    """a queue of the Windows spooler: no status, no acknowledgement"""
    CUPS = "cups"
    """a raw queue of CUPS: no status, no acknowledgement"""
    VIRTUAL = "virtual"
    """the printer made of software, for rehearsals"""


class PrinterLanguage(Enum):
    """How a label is sent."""

    RASTER = "raster"
    """as dots: the same on every printer, any script"""
    NATIVE = "native"
    """as the printer's own text and symbol commands: for slow serial lines"""


class Stock(Enum):
    """The media in a printer; width by height in millimetres, or the width of a roll."""

    DIE_CUT_50X30 = "50x30"
    ROLL_58 = "58"
    ROLL_80 = "80"


LABEL_KINDS = ("unit", "lot", "location", "operator", "command", "kit")


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterPort:
    """A printer: one table `[[printers]]` each.

    Attributes:
        name: shown, and kept with every label; each has another.
        address: host or host:port, a serial port, a device file, a queue, or `vendor:product`
            and maybe `:serial number` of USB in hexadecimal digits.
        dpi: dots an inch of the print head.
        labels: the kinds of label that go to it; empty for all that no other printer takes.
        acknowledgement: how it says that a label is done; found out by the test print.
    """

    name: Name
    kind: Annotated[
        PrinterKind,
        Meta(description='"tcp", "serial", "usb-file", "usb", "windows", "cups" or "virtual"'),
    ] = PrinterKind.TCP
    address: Annotated[str, Meta(description="a text")] = ""
    baud: Baud = 115_200
    stock: Annotated[Stock, Meta(description='"50x30", "58" or "80"')] = Stock.DIE_CUT_50X30
    dpi: Annotated[Literal[203, 300], Meta(description="203 or 300")] = 203
    language: Annotated[PrinterLanguage, Meta(description='"raster" or "native"')] = (
        PrinterLanguage.RASTER
    )
    labels: Annotated[
        tuple[Literal["unit", "lot", "location", "operator", "command", "kit"], ...],
        Meta(description=f"a list of {', '.join(LABEL_KINDS)}"),
    ] = ()
    acknowledgement: Annotated[
        Acknowledgement, Meta(description='"unknown", "process_id", "status" or "none"')
    ] = Acknowledgement.UNKNOWN
