"""Dots out of commands: rows of `GS v 0`, columns of `ESC *`, pictures of `GS ( L`."""

from PIL import Image, ImageChops

from kiosk.devices.virtual.enlarging import enlarged
from kiosk.devices.virtual.tokens import Row

_COLUMNS_24 = 32  # ESC * m: 32 and 33 have columns of three bytes, 0 and 1 of one
_STORE, _PRINT = 112, (2, 50)
_HEAD = 8  # of GS ( L fn 112: a bx by c xL xH yL yH


class BadPicture(Exception):
    """A picture's data does not fit its own sizes."""


def row_image(row: Row) -> Image.Image:
    """Return a row of `GS v 0`, doubled as its mode says."""
    image = _dots(row.content, 8 * len(row.content), 1)
    across, down = 1 + (row.mode & 1), 1 + (row.mode >> 1 & 1)
    return enlarged(image, across, down)


def column_image(parameters: bytes) -> Image.Image:
    """Return the bit image of `ESC *` m nL nH d…; its columns run downwards.

    m 0 and 1 are 8 dots high, each three rows of the head; even m are of half the density.
    """
    mode, count = parameters[0], int.from_bytes(parameters[1:3], "little")
    deep = 3 if mode >= _COLUMNS_24 else 1
    sideways = _dots(parameters[3:], 8 * deep, count)
    image = sideways.transpose(Image.Transpose.TRANSPOSE)
    across, down = 1 if mode & 1 else 2, 1 if deep == 3 else 3  # noqa: PLR2004 - bytes a column
    return enlarged(image, across, down)


class Graphics:
    """The picture that `GS ( L` function 112 stored, until function 50 prints it."""

    def __init__(self) -> None:
        """Begin with none."""
        self._stored: Image.Image | None = None

    def apply(self, parameters: bytes) -> Image.Image | None:
        """Carry out `GS ( L` m fn …; return what is to be printed, if anything.

        Raises:
            BadPicture: its data is shorter than its sizes say.
        """
        function, rest = parameters[1:2], parameters[2:]
        if function == bytes([_STORE]):
            self._stored = _stored(rest)
        elif function and function[0] in _PRINT:
            stored, self._stored = self._stored, None
            return stored
        return None


def _stored(rest: bytes) -> Image.Image:
    if len(rest) < _HEAD:
        raise BadPicture("no sizes")
    width = int.from_bytes(rest[4:6], "little")
    height = int.from_bytes(rest[6:8], "little")
    image = _dots(rest[_HEAD:], width, height)
    across, down = max(1, rest[1]), max(1, rest[2])
    return enlarged(image, across, down)


def _dots(content: bytes, width: int, height: int) -> Image.Image:
    """Return rows of bits, 1 being black."""
    needed = (width + 7) // 8 * height
    if len(content) < needed or not needed:
        raise BadPicture(f"{width} x {height} dots in {len(content)} bytes")
    return ImageChops.invert(Image.frombytes("1", (width, height), content[:needed]))
