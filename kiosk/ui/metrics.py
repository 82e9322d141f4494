"""Sizes: pixels for 1280x800 at 10.1 inch, scaled to the panel, never below millimetres.

The floors are for gloves: 15 mm for anything that is tapped, 19 mm for keys of the keypad
(MIL-STD-1472E gives 19 mm for mittens), 2 mm between two targets.
"""

import math
from dataclasses import dataclass

MM_PER_INCH = 25.4
TARGET_MM = 15.0
KEY_MM = 19.0
GAP_MM = 2.0
SMALLEST_TEXT = 16

_LANDSCAPE = (1280, 800)
_PORTRAIT = (800, 1280)


@dataclass(frozen=True, slots=True)
class Metrics:
    """The scale of one window.

    Attributes:
        width, height: of the window, in pixels.
        diagonal_inch: of the panel the window fills; it alone tells how big a pixel is.
    """

    width: int
    height: int
    diagonal_inch: float = 10.1

    @property
    def portrait(self) -> bool:
        """Whether the panel stands upright."""
        return self.height > self.width

    @property
    def scale(self) -> float:
        """Pixels of the panel for one pixel of the design."""
        wide, high = _PORTRAIT if self.portrait else _LANDSCAPE
        return min(self.width / wide, self.height / high)

    @property
    def px_per_mm(self) -> float:
        """Pixels of the panel for one millimetre of it."""
        return math.hypot(self.width, self.height) / (self.diagonal_inch * MM_PER_INCH)

    def px(self, design: float) -> int:
        """Return panel pixels for pixels of the design, at least one."""
        return max(1, round(design * self.scale))

    def mm(self, millimetres: float) -> int:
        """Return the pixels that are at least so many millimetres."""
        return math.ceil(millimetres * self.px_per_mm)

    def target(self, design: float) -> int:
        """Return the size of something that is tapped."""
        return max(self.px(design), self.mm(TARGET_MM))

    def key(self, design: float) -> int:
        """Return the size of a key of the keypad."""
        return max(self.px(design), self.mm(KEY_MM))

    def gap(self, design: float = 12) -> int:
        """Return the space between two things that are tapped."""
        return max(self.px(design), self.mm(GAP_MM))
