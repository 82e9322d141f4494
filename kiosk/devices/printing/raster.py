"""A picture in black and white as ESC/POS raster, for every printer and any script.

    1D 76 30 00  xL xH  yL yH  y rows of x bytes    GS v 0: leftmost dot highest bit, 1 black

A picture goes in slices: printers with small buffers print garbage from one large picture, and one
that lost a part of a job waits for the rest of one slice only (`job_bytes`, afresh).
"""

import re

from PIL import Image

from kiosk.devices.printing.job_bytes import REAL_TIME, SLICE_ROWS

_BITS = 8
_LONE_DOT = 0x10
_WIDER_DOT = 0x18


def raster(image: Image.Image) -> bytes:
    """Return `image` (mode `1`, 0 being black) as raster slices without a real-time command.

    A dot that by chance begins such a command is made one dot wider. It stands alone between
    three white dots on its left and four on its right, so no symbol's module is changed.
    """
    rows = image.tobytes("raw", "1;I")
    width = (image.width + _BITS - 1) // _BITS
    slices = (
        rows[start : start + SLICE_ROWS * width]
        for start in range(0, image.height * width, SLICE_ROWS * width)
    )
    return b"".join(_slice(each, width) for each in slices)


def _slice(rows: bytes, width: int) -> bytes:
    header = (
        b"\x1dv0\x00" + width.to_bytes(2, "little") + (len(rows) // width).to_bytes(2, "little")
    )
    return header + REAL_TIME.sub(_widened, rows)


def _widened(found: re.Match[bytes]) -> bytes:
    command = found[0]
    assert command[0] == _LONE_DOT  # noqa: S101 the expression says so
    return bytes([_WIDER_DOT]) + command[1:]
