"""The two fonts built into a printer: A of 12 x 24 dots, B of 9 x 17, each letter in its cell."""

from dataclasses import dataclass
from functools import lru_cache

from PIL import Image, ImageChops, ImageDraw, ImageFont

from kiosk.devices.virtual.enlarging import enlarged
from kiosk.resources import FONTS

BLACK, WHITE = 0, 255
FONT_A, FONT_B = (12, 24), (9, 17)
_EM = {FONT_A: 21, FONT_B: 15}
_BASELINE = {FONT_A: 19, FONT_B: 13}
_REGULAR, _BOLD = "AtkinsonHyperlegibleNext-Regular.ttf", "AtkinsonHyperlegibleNext-Bold.ttf"

CODE_PAGES = {
    0: "cp437",
    2: "cp850",
    3: "cp860",
    4: "cp863",
    5: "cp865",
    16: "cp1252",
    17: "cp866",
    18: "cp852",
    19: "cp858",
}
"""Of `ESC t`: Epson ESC/POS reference, "Character code table"."""


@dataclass(slots=True)
class Style:
    """How characters are printed; as after `ESC @`."""

    cell: tuple[int, int] = FONT_A
    bold: bool = False
    wide: int = 1
    high: int = 1
    underline: int = 0
    reverse: bool = False
    spacing: int = 0
    code_page: str = "cp437"

    def decoded(self, content: bytes) -> str:
        """Return bytes as characters; those that the code page has not are U+FFFD."""
        return content.decode(self.code_page, errors="replace")

    def drawn(self, character: str) -> Image.Image:
        """Return a character in its cell, enlarged, with what is to its right."""
        glyph = _glyph(character, self.cell, bold=self.bold)
        letter = enlarged(glyph, self.wide, self.high)
        size = letter.width + self.spacing * self.wide, letter.height
        image = Image.new("1", size, WHITE)
        image.paste(letter, (0, 0))
        if self.underline:
            top = image.height - self.underline
            image.paste(BLACK, (0, top, image.width, image.height))
        return ImageChops.invert(image) if self.reverse else image


@lru_cache(maxsize=512)
def _glyph(character: str, cell: tuple[int, int], *, bold: bool) -> Image.Image:
    """Return a letter in its cell, squeezed where it is wider."""
    font = _font(_BOLD if bold else _REGULAR, _EM[cell])
    width = max(cell[0], int(font.getlength(character, mode="1")) + 1)
    drawn = Image.new("1", (width, cell[1]), WHITE)
    left = (width - int(font.getlength(character, mode="1"))) // 2
    ImageDraw.Draw(drawn).text(
        (left, _BASELINE[cell]), character, fill=BLACK, font=font, anchor="ls"
    )
    squeeze = (width / cell[0], 0.0, 0.0, 0.0, 1.0, 0.0)
    return drawn.transform(cell, Image.Transform.AFFINE, squeeze)


@lru_cache(maxsize=4)
def _font(name: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(FONTS / name, size, layout_engine=ImageFont.Layout.BASIC)
