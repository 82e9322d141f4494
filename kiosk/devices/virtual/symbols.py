"""The symbols that a printer draws itself: QR, Data Matrix and Code 128, by command.

GS ( k pL pH cn fn …    cn 49 QR Code, 54 Data Matrix; fn 80 stores the content, 81 prints it
GS k 73 n d1…dn         Code 128, whose content chooses its code set: {A {B {C, {1 FNC1, {{ {
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

import zxingcpp
from PIL import Image
from qrcode import constants
from qrcode.main import QRCode

from kiosk.devices.virtual.enlarging import enlarged

QR, DATA_MATRIX = 49, 54
_STORE_FROM = 1  # after m
_LEVELS = {
    48: constants.ERROR_CORRECT_L,
    49: constants.ERROR_CORRECT_M,
    50: constants.ERROR_CORRECT_Q,
    51: constants.ERROR_CORRECT_H,
}
_MODULE = 3  # dots, after ESC @


class UndrawableSymbol(Exception):
    """What a command asked for is no symbol: too long, or of characters it cannot hold."""


@dataclass(frozen=True, slots=True)
class Symbol:
    """A symbol that a printer drew at a command.

    Attributes:
        kind: "qr", "data-matrix" or "code-128".
        content: as stored; of Code 128 without the selectors of its code sets.
    """

    kind: str
    content: bytes


@dataclass(slots=True)
class Symbols:
    """The settings and the stored content of the two-dimensional symbols."""

    modules: dict[int, int] = field(default_factory=dict[int, int])
    stored: dict[int, bytes] = field(default_factory=dict[int, bytes])
    level: int = 48
    rectangular: bool = False

    def apply(self, parameters: bytes) -> tuple[Symbol, Image.Image] | None:
        """Carry out `GS ( k`; return what is to be printed, if anything.

        Raises:
            UndrawableSymbol: nothing was stored, or it does not fit in such a symbol.
        """
        if len(parameters) < 3 or parameters[0] not in {QR, DATA_MATRIX}:  # noqa: PLR2004 - cn fn m
            raise UndrawableSymbol(parameters[:2].hex())
        kind, function, rest = parameters[0], parameters[1], parameters[2:]
        match kind, function:
            case _, 67:
                self.modules[kind] = max(1, rest[0])
            case _, 80:
                self.stored[kind] = rest[_STORE_FROM:]
            case _, 81:
                return self._drawn(kind)
            case (49, 69):
                self.level = rest[0]
            case (54, 66):
                self.rectangular = rest[0] == 1
            case _:
                pass
        return None

    def _drawn(self, kind: int) -> tuple[Symbol, Image.Image]:
        content = self.stored.get(kind, b"")
        module = self.modules.get(kind, _MODULE)
        if kind == QR:
            return Symbol("qr", content), enlarged(_qr(content, self.level), module, module)
        image = _data_matrix(content, square=not self.rectangular)
        return Symbol("data-matrix", content), enlarged(image, module, module)


def code_128(data: bytes, module: int, height: int) -> tuple[Symbol, Image.Image]:
    """Draw the content of `GS k 73`.

    Args:
        data: with the selectors of its code sets.
        module: dots of the narrowest bar.
        height: dots.

    Raises:
        UndrawableSymbol: it begins with no code set, or holds what Code 128 has not.
    """
    content = _code_128_content(data)
    bars = _zxing(content, zxingcpp.BarcodeFormat.Code128, {})
    return Symbol("code-128", content), enlarged(bars.crop((0, 0, bars.width, 1)), module, height)


def _code_128_content(data: bytes) -> bytes:
    content = bytearray()
    code_set = b""
    at = 0
    while at < len(data):
        if data[at : at + 1] == b"{":
            selector = data[at + 1 : at + 2]
            at += 2
            if selector in {b"A", b"B", b"C"}:
                code_set = selector
            elif selector == b"{":
                content += b"{"
            else:
                raise UndrawableSymbol(f"{{{selector.decode('latin-1')}")
            continue
        if not code_set:
            raise UndrawableSymbol("no code set")
        content += b"%02d" % data[at] if code_set == b"C" else data[at : at + 1]
        at += 1
    return bytes(content)


def _qr(content: bytes, level: int) -> Image.Image:
    symbol = QRCode(
        error_correction=_LEVELS.get(level, constants.ERROR_CORRECT_L), box_size=1, border=0
    )
    try:
        symbol.add_data(content)
        symbol.make()
    except ValueError as error:
        raise UndrawableSymbol(str(error)) from error
    rows = symbol.get_matrix()
    dots = b"".join(b"\x00" if dark else b"\xff" for row in rows for dark in row)
    return Image.frombytes("L", (len(rows), len(rows)), dots).convert("1")


def _data_matrix(content: bytes, *, square: bool) -> Image.Image:
    options = {"force_square": True} if square else {}
    return _zxing(content, zxingcpp.BarcodeFormat.DataMatrix, options)


def _zxing(
    content: bytes, symbology: zxingcpp.BarcodeFormat, options: Mapping[str, bool]
) -> Image.Image:
    """Return a symbol in modules of one dot; of a byte above 7Fh as its Latin-1 character."""
    try:
        made = zxingcpp.create_barcode(content.decode("latin-1"), symbology, **options)
        drawn = zxingcpp.write_barcode_to_image(made, scale=1, add_quiet_zones=False)
    except (ValueError, RuntimeError) as error:
        raise UndrawableSymbol(str(error)) from error
    height, width = drawn.shape
    return Image.frombytes("L", (width, height), bytes(drawn)).convert("1")
