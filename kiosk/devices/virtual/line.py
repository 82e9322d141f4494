"""A line in print: letters and pictures beside each other, standing on one ground line."""

from dataclasses import dataclass

from PIL import Image

from kiosk.devices.virtual.symbols import Symbol
from kiosk.devices.virtual.typeface import WHITE

_LEFT, _CENTRE = 0, 1


@dataclass(frozen=True, slots=True)
class Strip:
    """What goes over the paper at once.

    Attributes:
        image: dots as wide as the head, or None; then paper only moves.
        feed: dots the paper moves in all, at least the image's height.
        text: what it says.
        symbols: what the printer drew in it itself.
    """

    image: Image.Image | None
    feed: int = 0
    text: str = ""
    symbols: tuple[Symbol, ...] = ()


class Line:
    """What is gathered for one line."""

    def __init__(self, width: int) -> None:
        """Fill at most `width` dots."""
        self._width = width
        self._parts: list[tuple[int, Image.Image]] = []
        self._text = ""
        self.used = 0
        self.alignment = _LEFT
        self.margin = 0

    @property
    def empty(self) -> bool:
        """Nothing stands in it."""
        return not self._parts

    def fits(self, image: Image.Image) -> bool:
        """Tell whether it has room to the right; an empty line takes anything."""
        return self.empty or self.margin + self.used + image.width <= self._width

    def add(self, image: Image.Image, text: str) -> None:
        """Put a letter or picture to the right of the last one."""
        self._parts.append((self.used, image))
        self._text += text
        self.used += image.width

    def move_to(self, dots: int) -> None:
        """Go on at `dots` from the margin."""
        self.used = dots

    def taken(self, feed: int) -> Strip:
        """Return the line and begin the next; paper moves `feed` dots, or its height if more."""
        if self.empty:
            return Strip(None, feed)
        height = max(image.height for _, image in self._parts)
        gathered = Image.new("1", (self.used, height), WHITE)
        for left, image in self._parts:
            gathered.paste(image, (left, height - image.height))
        strip = Strip(self.aligned(gathered), feed, self._text)
        self.clear()
        return strip

    def clear(self) -> None:
        """Forget what is gathered."""
        self._parts = []
        self._text = ""
        self.used = 0

    def aligned(self, image: Image.Image) -> Image.Image:
        """Return a picture as wide as the head, placed as `ESC a` says."""
        room = max(0, self._width - self.margin - image.width)
        shift = {_LEFT: 0, _CENTRE: room // 2}.get(self.alignment, room)
        whole = Image.new("1", (self._width, image.height), WHITE)
        whole.paste(image, (self.margin + shift, 0))
        return whole
