"""Photos read for the screen: upright, and no larger than a screen."""

import io

from PIL import Image, ImageOps
from PIL.JpegImagePlugin import JpegImageFile
from PIL.PngImagePlugin import PngImageFile

from kiosk.screens.parts import Picture

MOST_ACROSS = 1600
"""Pixels, either way."""

MOST_PIXELS = 80_000_000
"""In the file; Pillow warns of more."""

_FORMATS = [str(each.format) for each in (JpegImageFile, PngImageFile)]


def read_picture(data: bytes) -> Picture | None:
    """Return a JPEG or PNG file as it is shown.

    None for one that is damaged, or larger than any camera makes it.
    """
    try:
        with Image.open(io.BytesIO(data), formats=_FORMATS) as image:
            if image.width * image.height > MOST_PIXELS:
                return None
            image.draft("RGB", (MOST_ACROSS, MOST_ACROSS))
            upright = ImageOps.exif_transpose(image)
            upright.thumbnail((MOST_ACROSS, MOST_ACROSS))
            shown = upright.convert("RGB")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    return Picture(rgb=shown.tobytes(), width=shown.width, height=shown.height)
