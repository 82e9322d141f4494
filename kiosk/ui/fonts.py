"""The shipped font: loaded once, and proved to be the one that is drawn."""

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QRawFont

from kiosk.resources import FONTS

FAMILY = "Atkinson Hyperlegible Next"
WEIGHTS = (400, 600, 700)


class FontError(RuntimeError):
    """A shipped font cannot be used; another one would lose the slashed zero unnoticed."""


def load_fonts() -> None:
    """Load the shipped fonts into this process.

    Raises:
        FontError: a file cannot be read, or Qt would draw another font.
    """
    for path in sorted(FONTS.glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FontError(
                f"K501: the font {path.name} cannot be loaded. Install the kiosk anew."
            )
    for weight in WEIGHTS:
        raw = QRawFont.fromFont(font(20, weight))
        if not raw.familyName().startswith(FAMILY) or not raw.supportsCharacter("0"):
            raise FontError(
                f"K504: the font {FAMILY} {weight} is not there, {raw.familyName()} would stand "
                "for it. Install the kiosk anew."
            )


@lru_cache(maxsize=256)
def font(pixels: int, weight: int = 400, *, tabular: bool = False) -> QFont:
    """Return the shipped font; `tabular` gives all digits one width."""
    made = QFont(FAMILY)
    made.setPixelSize(max(1, pixels))
    made.setWeight(QFont.Weight(weight))
    if tabular:
        made.setFeature(QFont.Tag("tnum"), 1)
    return made
