"""Which transport a printer of the settings takes; a library is loaded for its kind only."""

from typing import assert_never

from kiosk.devices.printing.cups import CupsTransport
from kiosk.devices.printing.tcp import TcpTransport
from kiosk.devices.printing.transport import Transport
from kiosk.devices.printing.usb_file import UsbFileTransport
from kiosk.devices.printing.windows import WindowsTransport
from kiosk.settings.device_ports import PrinterKind, PrinterPort


def open_transport(port: PrinterPort) -> Transport:
    """Return the way to a printer, not connected yet; never raises."""
    match port.kind:
        case PrinterKind.TCP | PrinterKind.VIRTUAL:
            return TcpTransport(port.address)
        case PrinterKind.SERIAL:
            from kiosk.devices.printing.serial_line import SerialTransport  # noqa: PLC0415 - as said

            return SerialTransport(port.address, port.baud)
        case PrinterKind.USB_FILE:
            return UsbFileTransport(port.address)
        case PrinterKind.USB:
            from kiosk.devices.printing.usb import UsbTransport  # noqa: PLC0415 - as said

            return UsbTransport(port.address)
        case PrinterKind.WINDOWS:
            return WindowsTransport(port.address)
        case PrinterKind.CUPS:
            return CupsTransport(port.address)
        case _:
            assert_never(port.kind)
