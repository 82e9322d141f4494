from typing import TypedDict

class DeviceInfo(TypedDict):
    path: bytes
    vendor_id: int
    product_id: int
    serial_number: str | None
    manufacturer_string: str | None
    product_string: str | None
    usage_page: int
    usage: int
    interface_number: int

class device:
    def open_path(self, device_path: bytes) -> None: ...
    def read(self, max_length: int, timeout_ms: int = ...) -> list[int]: ...
    def close(self) -> None: ...

def enumerate(vendor_id: int = ..., product_id: int = ...) -> list[DeviceInfo]: ...
