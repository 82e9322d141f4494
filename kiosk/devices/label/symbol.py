"""Symbols as pictures: QR by the library `qrcode`, Data Matrix by zxing-cpp, Code 128 by table."""

from collections.abc import Sequence
from math import isqrt

import zxingcpp
from PIL import Image
from qrcode import constants
from qrcode.main import QRCode

from kiosk.domain.label_placed import PlacedSymbol
from kiosk.domain.label_symbol import Symbology, code128_check, code128_values

_DARK, _LIGHT = b"\x00", b"\xff"

# ISO/IEC 15417:2007, table 1: the widths of bar, space, bar, space, bar, space by value.
_TABLE = (
    "212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 "
    "122132 122231 113222 123122 123221 223211 221132 221231 213212 223112 312131 311222 321122 "
    "321221 312212 322112 322211 212123 212321 232121 111323 131123 131321 112313 132113 132311 "
    "211313 231113 231311 112133 112331 132131 113123 113321 133121 313121 211331 231131 213113 "
    "213311 213131 311123 311321 331121 312113 312311 332111 314111 221411 431111 111224 111422 "
    "121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211 221114 413111 "
    "241112 134111 111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 "
    "412121 111143 111341 131141 114113 114311 411113 411311 113141 114131 311141 411131 211412 "
    "211214 211232"
)
_CHARACTERS = _TABLE.split()
_STOP = "2331112"


def symbol_image(symbol: PlacedSymbol) -> Image.Image:
    """Return a symbol black on white in whole modules, without quiet zone."""
    match symbol.symbology:
        case Symbology.QR:
            rows = qr_rows(symbol.content, symbol.version)
        case Symbology.DATA_MATRIX:
            rows = matrix_rows(symbol.content, symbol.version)
        case Symbology.CODE_128:
            rows = (bars(symbol.content),)
    repeat = symbol.height // len(rows)
    dots = b"".join(
        b"".join(symbol.module * (_DARK if dark else _LIGHT) for dark in row) * repeat
        for row in rows
    )
    size = symbol.width, symbol.height
    return Image.frombytes("L", size, dots).convert("1", dither=Image.Dither.NONE)


def qr_rows(content: str, version: int) -> Sequence[Sequence[bool | None]]:
    """Return the modules of a QR symbol of level M, True being dark, without quiet zone.

    Args:
        content: QR alphanumeric characters only (ISO/IEC 18004, 7.4.4).
        version: as `label_symbol.qr_version` says.
    """
    symbol = QRCode(
        version=version, error_correction=constants.ERROR_CORRECT_M, box_size=1, border=0
    )
    symbol.add_data(content, optimize=0)  # in one piece, whose length the version was chosen for
    symbol.make(fit=False)
    return symbol.get_matrix()


def matrix_rows(content: str, version: int) -> Sequence[Sequence[bool]]:
    """Return the modules of a Data Matrix symbol, True being dark, without quiet zone.

    Args:
        content: ASCII characters that print.
        version: 1 for 10 × 10 modules up to 24 for 144 × 144.
    """
    made = zxingcpp.create_barcode(content, zxingcpp.BarcodeFormat.DataMatrix, version=version)
    drawn = memoryview(zxingcpp.write_barcode_to_image(made, scale=1, add_quiet_zones=False))
    dots = drawn.tobytes()
    side = isqrt(len(dots))
    return [[dot == 0 for dot in dots[row * side : (row + 1) * side]] for row in range(side)]


def bars(content: str) -> Sequence[bool]:
    """Return the modules of a Code 128 symbol from left to right, True being dark."""
    values = code128_values(content)
    widths = "".join(_CHARACTERS[value] for value in (*values, code128_check(values))) + _STOP
    return [place % 2 == 0 for place, width in enumerate(widths) for _ in range(int(width))]
