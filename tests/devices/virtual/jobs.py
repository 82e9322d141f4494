"""Jobs for a virtual printer, put together byte by byte, and what its pictures read as."""

import socket
from collections.abc import Callable, Generator
from contextlib import contextmanager
from types import TracebackType
from typing import Self

import zxingcpp
from PIL import Image, ImageOps
from qrcode.main import QRCode

from kiosk.devices.virtual.printer import VirtualPrinter

ACKNOWLEDGE = b"\x1d(H\x06\x0000"
CUT = b"\x1dVB\x00"
ASB_ON = b"\x1da\x0e"
SERIAL = "SN-2026-000123"


def qr_picture(content: str, width: int = 400, height: int = 240) -> Image.Image:
    """Return a label of nothing but a QR symbol."""
    symbol = QRCode(box_size=6, border=0)
    symbol.add_data(content)
    rows = symbol.get_matrix()
    dots = b"".join(b"\x00" if dark else b"\xff" for row in rows for dark in row)
    side = len(rows)
    small = Image.frombytes("L", (side, side), dots).convert("1")
    label = Image.new("1", (width, height), 255)
    label.paste(
        small.transform((6 * side, 6 * side), Image.Transform.AFFINE, (1 / 6, 0, 0, 0, 1 / 6, 0)),
        (30, 30),
    )
    return label


def raster(image: Image.Image, mode: int = 0) -> bytes:
    size = ((image.width + 7) // 8).to_bytes(2, "little") + image.height.to_bytes(2, "little")
    return b"\x1dv0" + bytes([mode]) + size + image.tobytes("raw", "1;I")


def job(content: str = SERIAL, *, name: bytes = b"abcd") -> bytes:
    """Return a raster label that asks for its acknowledgement."""
    return b"\x1b@" + ASB_ON + raster(qr_picture(content)) + CUT + ACKNOWLEDGE + name


def acknowledged(name: bytes) -> bytes:
    return b'7"' + name + b"\0"


def symbol_2d(kind: int, function: int, rest: bytes) -> bytes:
    """Return `GS ( k`."""
    body = bytes([kind, function]) + rest
    return b"\x1d(k" + len(body).to_bytes(2, "little") + body


def native_qr(content: str, module: int = 5) -> bytes:
    return (
        symbol_2d(49, 65, b"2\0")
        + symbol_2d(49, 67, bytes([module]))
        + symbol_2d(49, 69, b"1")
        + symbol_2d(49, 80, b"0" + content.encode())
        + symbol_2d(49, 81, b"0")
    )


def native_matrix(content: str, module: int = 6) -> bytes:
    return (
        symbol_2d(54, 67, bytes([module]))
        + symbol_2d(54, 80, b"0" + content.encode())
        + symbol_2d(54, 81, b"0")
    )


def native_128(data: bytes) -> bytes:
    return b"\x1dh\x50\x1dw\x02\x1dkI" + bytes([len(data)]) + data


def codes(image: Image.Image) -> list[str]:
    """Return what a reader finds in a picture that lies on white."""
    on_white = ImageOps.expand(image.convert("L"), border=40, fill=255)
    return [found.text for found in zxingcpp.read_barcodes(on_white)]


def sent_until_blocked(write: Callable[[bytes], int], data: bytes) -> int:
    """Write a job piece by piece until the printer takes no more; return how much went."""
    sent = 0
    while sent < len(data):
        try:
            sent += write(data[sent : sent + 64])
        except (TimeoutError, BlockingIOError):
            break
    return sent


class Host:
    """A host that is connected to a printer over TCP."""

    def __init__(self, printer: VirtualPrinter, timeout_s: float = 5) -> None:
        self.socket = socket.create_connection(("127.0.0.1", printer.port), timeout_s)
        self.heard = b""

    def send(self, data: bytes) -> Self:
        self.socket.sendall(data)
        return self

    def hear(self, count: int) -> bytes:
        """Return the next `count` bytes that the printer sent."""
        while len(self.heard) < count:
            got = self.socket.recv(100)
            if not got:
                break
            self.heard += got
        taken, self.heard = self.heard[:count], self.heard[count:]
        return taken

    def silent(self, seconds: float = 0.15) -> bool:
        """Tell whether the printer says nothing for a while."""
        self.socket.settimeout(seconds)
        try:
            self.heard += self.socket.recv(100)
        except TimeoutError:
            return not self.heard
        finally:
            self.socket.settimeout(5)
        return not self.heard

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.socket.close()


@contextmanager
def connected(printer: VirtualPrinter) -> Generator[Host]:
    """Start a printer, connect to it, and end both."""
    with printer, Host(printer) as host:
        yield host
