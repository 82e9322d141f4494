"""A USB bus made of software: a backend of the real pyusb, with one printer plugged in."""

import errno
from array import array
from dataclasses import dataclass, field
from types import SimpleNamespace

import usb.core
from usb.backend import IBackend

OUT, IN = 0x01, 0x82


@dataclass(slots=True)
class Bus(IBackend):
    """What is plugged in, and what it took.

    Attributes:
        says: packets that the printer has to say, an empty one among them maybe.
        room: bytes that it takes before it is full.
        fails: of a call's name, the system's number of its error.
    """

    interface_class: int = 7
    endpoints: tuple[int, ...] = (OUT, IN)
    says: list[bytes] = field(default_factory=list[bytes])
    room: int = 1_000_000
    kernel_driver: bool = True
    fails: dict[str, int] = field(default_factory=dict[str, int])
    took: bytearray = field(default_factory=bytearray)
    log: list[str] = field(default_factory=list[str])
    timeouts: set[int] = field(default_factory=set[int])

    def _call(self, name: str) -> None:
        self.log.append(name)
        if name in self.fails:
            raise usb.core.USBError(name, self.fails[name], self.fails[name])

    def enumerate_devices(self) -> list[int]:
        return [1]

    def get_parent(self, dev: int) -> None:
        del dev

    def get_device_descriptor(self, dev: int) -> SimpleNamespace:
        return SimpleNamespace(
            bLength=18, bDescriptorType=1, bcdUSB=0x0200, bDeviceClass=0, bDeviceSubClass=0,
            bDeviceProtocol=0, bMaxPacketSize0=64, idVendor=0x04B8, idProduct=0x0E15,
            bcdDevice=0x0100, iManufacturer=0, iProduct=2, iSerialNumber=3, bNumConfigurations=1,
            address=dev, bus=1, port_number=1, port_numbers=(1,), speed=3,
        )  # fmt: skip

    def get_configuration_descriptor(self, dev: int, config: int) -> SimpleNamespace:
        del dev
        if config:
            raise IndexError
        return SimpleNamespace(
            bLength=9, bDescriptorType=2, wTotalLength=32, bNumInterfaces=1,
            bConfigurationValue=1, iConfiguration=0, bmAttributes=0x80, bMaxPower=1,
            extra_descriptors=[],
        )  # fmt: skip

    def get_interface_descriptor(
        self, dev: int, intf: int, alt: int, config: int
    ) -> SimpleNamespace:
        del dev, config
        if intf or alt:
            raise IndexError
        return SimpleNamespace(
            bLength=9, bDescriptorType=4, bInterfaceNumber=0, bAlternateSetting=0,
            bNumEndpoints=len(self.endpoints), bInterfaceClass=self.interface_class,
            bInterfaceSubClass=1, bInterfaceProtocol=2, iInterface=0, extra_descriptors=[],
        )  # fmt: skip

    def get_endpoint_descriptor(
        self, dev: int, ep: int, intf: int, alt: int, config: int
    ) -> SimpleNamespace:
        del dev, intf, alt, config
        if ep >= len(self.endpoints):
            raise IndexError
        return SimpleNamespace(
            bLength=7, bDescriptorType=5, bEndpointAddress=self.endpoints[ep], bmAttributes=2,
            wMaxPacketSize=64, bInterval=0, bRefresh=0, bSynchAddress=0, extra_descriptors=[],
        )  # fmt: skip

    def open_device(self, dev: int) -> int:
        self._call("open")
        return dev

    def close_device(self, dev_handle: int) -> None:
        del dev_handle
        self._call("close")

    def get_configuration(self, dev_handle: int) -> int:
        del dev_handle
        return 1

    def claim_interface(self, dev_handle: int, intf: int) -> None:
        del dev_handle, intf
        self._call("claim")

    def release_interface(self, dev_handle: int, intf: int) -> None:
        del dev_handle, intf
        self._call("release")

    def is_kernel_driver_active(self, dev_handle: int, intf: int) -> bool:
        del dev_handle, intf
        return self.kernel_driver

    def detach_kernel_driver(self, dev_handle: int, intf: int) -> None:
        del dev_handle, intf
        self._call("detach")

    def attach_kernel_driver(self, dev_handle: int, intf: int) -> None:
        del dev_handle, intf
        self._call("attach")

    def ctrl_transfer(  # noqa: PLR0913, PLR0917 the backend's own signature
        self, dev_handle: int, kind: int, request: int, value: int, index: int,
        data: "array[int]", timeout: int,
    ) -> int:  # fmt: skip
        """Answer to GET_DESCRIPTOR of a string."""
        del dev_handle, kind, request, index, timeout
        self._call("string")
        texts = {0: "\u0409", 2: "TM-L90", 3: "J7QF001"}
        text = texts[value & 0xFF].encode("utf-16-le")
        answer = bytes([len(text) + 2, 3]) + text
        length = min(len(answer), len(data))
        data[:length] = array("B", answer[:length])
        return length

    def bulk_write(
        self, dev_handle: int, ep: int, intf: int, data: "array[int]", timeout: int
    ) -> int:
        del dev_handle, intf
        assert ep == OUT
        self.timeouts.add(timeout)
        self._call("write")
        taken = min(self.room - len(self.took), len(data))
        if not taken:
            raise usb.core.USBTimeoutError("full", -7, errno.ETIMEDOUT)
        self.took += data.tobytes()[:taken]
        return taken

    def bulk_read(
        self, dev_handle: int, ep: int, intf: int, buff: "array[int]", timeout: int
    ) -> int:
        del dev_handle, intf
        assert ep == IN
        self.timeouts.add(timeout)
        self._call("read")
        if not self.says:
            raise usb.core.USBTimeoutError("silent", -7, errno.ETIMEDOUT)
        packet = self.says.pop(0)
        buff[: len(packet)] = array("B", packet)
        return len(packet)
