"""QR symbols as rows of modules and as pictures, made by the library `qrcode`."""

from collections.abc import Sequence

from PIL import Image
from qrcode import constants
from qrcode.main import QRCode

_DARK, _LIGHT = b"\x00", b"\xff"


def qr_rows(content: str, version: int) -> Sequence[Sequence[bool | None]]:
    """Return the modules of a QR symbol of level M, True being dark, without quiet zone.

    Args:
        content: QR alphanumeric characters only (ISO/IEC 18004, 7.4.4).
        version: as `label_layout.qr_version` says.
    """
    symbol = QRCode(
        version=version, error_correction=constants.ERROR_CORRECT_M, box_size=1, border=0
    )
    symbol.add_data(content, optimize=0)  # in one piece, whose length the version was chosen for
    symbol.make(fit=False)
    return symbol.get_matrix()


def qr_image(content: str, version: int, module: int) -> Image.Image:
    """Return the symbol black on white in whole modules of `module` dots, without quiet zone."""
    rows = qr_rows(content, version)
    dots = b"".join(
        b"".join(module * (_DARK if dark else _LIGHT) for dark in row) * module for row in rows
    )
    side = len(rows) * module
    return Image.frombytes("L", (side, side), dots).convert("1", dither=Image.Dither.NONE)
