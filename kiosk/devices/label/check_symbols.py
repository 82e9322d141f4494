"""The codes of the scanner's test as pictures: what a scanner must bring through unchanged."""

import zxingcpp
from PIL import Image

from kiosk.domain.label_symbol import Symbology

_FORMATS = {
    Symbology.QR: zxingcpp.BarcodeFormat.QRCode,
    Symbology.DATA_MATRIX: zxingcpp.BarcodeFormat.DataMatrix,
    Symbology.CODE_128: zxingcpp.BarcodeFormat.Code128,
}


def check_symbol(content: str, symbology: Symbology, module: int) -> Image.Image:
    """Return a symbol with its quiet zone, mode `1`, 0 being black.

    Args:
        content: any characters of ASCII, control characters too.
        symbology: how it is drawn.
        module: dots a module.
    """
    made = zxingcpp.create_barcode(content, _FORMATS[symbology])
    drawn = memoryview(zxingcpp.write_barcode_to_image(made, scale=module, add_quiet_zones=True))
    high, wide, *_ = drawn.shape or (0, 0)
    picture = Image.frombytes("L", (wide, high), drawn.tobytes())
    return picture.convert("1", dither=Image.Dither.NONE)
