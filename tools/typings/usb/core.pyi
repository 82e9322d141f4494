from array import array
from collections.abc import Callable, Iterator
from typing import Literal, overload

from usb.backend import IBackend

class USBError(OSError):
    def __init__(
        self, strerror: str, error_code: int | None = None, errno: int | None = None
    ) -> None: ...

class USBTimeoutError(USBError): ...
class NoBackendError(ValueError): ...

class Endpoint:
    bEndpointAddress: int

class Interface:
    bInterfaceClass: int
    bInterfaceNumber: int
    def __iter__(self) -> Iterator[Endpoint]: ...

class Configuration:
    def __iter__(self) -> Iterator[Interface]: ...

class Device:
    idVendor: int
    idProduct: int
    bus: int | None
    address: int | None
    @property
    def serial_number(self) -> str | None: ...
    @property
    def product(self) -> str | None: ...
    def __iter__(self) -> Iterator[Configuration]: ...
    def get_active_configuration(self) -> Configuration: ...
    def is_kernel_driver_active(self, interface: int) -> bool: ...
    def detach_kernel_driver(self, interface: int) -> None: ...
    def attach_kernel_driver(self, interface: int) -> None: ...
    def write(self, endpoint: int, data: bytes, timeout: int) -> int: ...
    def read(self, endpoint: int, size_or_buffer: int, timeout: int) -> array[int]: ...

@overload
def find(
    find_all: Literal[True],
    backend: IBackend | None = None,
    custom_match: Callable[[Device], bool] | None = None,
) -> Iterator[Device]: ...
@overload
def find(
    find_all: Literal[False] = False,
    backend: IBackend | None = None,
    custom_match: Callable[[Device], bool] | None = None,
    *,
    idVendor: int,
    idProduct: int,
) -> Device | None: ...
