"""A USB printer through libusb (pyusb), by vendor and product.

Untried on hardware. Times are milliseconds there, and 0 would mean for ever.
"""

import errno
import re
from threading import Event
from typing import Final

import usb.core
import usb.util
from usb.backend import IBackend

from kiosk.devices.printing.errors import (
    BackendMissing,
    Disconnected,
    NotThere,
    TransportError,
    translated,
)

PRINTER_CLASS: Final = 7  # USB base class 07h, USB Device Class Definition for Printing Devices

_ADDRESS = re.compile(r"([0-9a-fA-F]{4}):([0-9a-fA-F]{4})(?::(.+))?")
_WRITE_MS = 100
_PACKET = 64
_MS = 1000


class UsbTransport:
    """The printer interface of a USB device, claimed for one job."""

    answers = True

    def __init__(self, address: str, backend: IBackend | None = None) -> None:
        """Take `vendor:product` or `vendor:product:serial number`, and the library to use."""
        self._address = address
        self._backend = backend
        self._device: usb.core.Device | None = None
        self._interface = 0
        self._out = 0
        self._in: int | None = None
        self._driver_detached = False

    def connect(self) -> None:
        try:
            device = self._found()
            self._claim(device)
        except usb.core.NoBackendError as error:
            raise BackendMissing("the library libusb-1.0") from error
        except usb.core.USBError as error:
            self.close()
            raise translated(self._address, error, opening=True) from error
        except TransportError:
            self.close()
            raise

    def send(self, data: memoryview) -> int:
        device = self._open()
        try:
            return device.write(self._out, bytes(data[: _PACKET * 16]), _WRITE_MS)
        except usb.core.USBTimeoutError:
            return 0
        except usb.core.USBError as error:
            raise self._broken(error) from error

    def receive(self, timeout_s: float) -> bytes:
        """Read a second time where the first packet is empty, as printers send them."""
        device = self._open()
        if self._in is None:
            return b""
        try:
            for _ in range(2):
                data = device.read(self._in, _PACKET, max(1, int(timeout_s * _MS)))
                if data:
                    return bytes(data)
        except usb.core.USBTimeoutError:
            return b""
        except usb.core.USBError as error:
            raise self._broken(error) from error
        return b""

    def finish(self, patience_s: float, stop: Event) -> None:
        """Do nothing: a write returns when the printer has the bytes."""

    def close(self) -> None:
        device, self._device = self._device, None
        if device is None:
            return
        try:
            usb.util.release_interface(device, self._interface)
            if self._driver_detached:
                device.attach_kernel_driver(self._interface)
        except (usb.core.USBError, NotImplementedError):
            pass  # it is gone already
        finally:
            self._driver_detached = False
            usb.util.dispose_resources(device)

    def _found(self) -> usb.core.Device:
        matched = _ADDRESS.fullmatch(self._address)
        if matched is None:
            raise NotThere(self._address or '""', "not an address: vendor:product")
        vendor, product, number = matched.groups()

        def is_it(device: usb.core.Device) -> bool:
            return number is None or device.serial_number == number

        device = usb.core.find(
            backend=self._backend,
            custom_match=is_it,
            idVendor=int(vendor, 16),
            idProduct=int(product, 16),
        )
        if device is None:
            raise NotThere(self._address, "no such device")
        return device

    def _claim(self, device: usb.core.Device) -> None:
        """Take the printer interface with its two ways, away from the kernel's driver."""
        self._device = device
        configuration = device.get_active_configuration()
        for interface in configuration:
            if interface.bInterfaceClass == PRINTER_CLASS:
                break
        else:
            raise NotThere(self._address, "it has no printer interface")
        self._interface = interface.bInterfaceNumber
        try:
            if device.is_kernel_driver_active(self._interface):
                device.detach_kernel_driver(self._interface)
                self._driver_detached = True
        except NotImplementedError:
            pass  # a system without kernel drivers to move out of the way
        usb.util.claim_interface(device, self._interface)
        ways = {
            usb.util.endpoint_direction(each.bEndpointAddress): each.bEndpointAddress
            for each in interface
        }
        if usb.util.ENDPOINT_OUT not in ways:
            raise NotThere(self._address, "it takes no data")
        self._out = ways[usb.util.ENDPOINT_OUT]
        self._in = ways.get(usb.util.ENDPOINT_IN)

    def _open(self) -> usb.core.Device:
        if self._device is None:
            raise Disconnected(self._address, "it is not open")
        return self._device

    def _broken(self, error: usb.core.USBError) -> Disconnected:
        reason = "unplugged" if error.errno == errno.ENODEV else str(error)
        return Disconnected(self._address, reason)
