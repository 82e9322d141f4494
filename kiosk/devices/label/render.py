"""Draws a label in black and white, one dot of the print head a pixel; always the same bytes."""

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from kiosk.devices.label.fonts import font_set
from kiosk.devices.label.symbol import symbol_image
from kiosk.devices.label.template_faults import BLEED
from kiosk.domain.label_layout import TooBig, layout
from kiosk.domain.label_placed import Layout, PlacedText
from kiosk.domain.label_script import visual
from kiosk.domain.label_template import (
    ASCENT,
    DESCENT,
    MISSING_ADVANCE,
    THOUSAND,
    Face,
    Template,
    Widths,
)
from kiosk.domain.labels import Label
from kiosk.resources import FONTS

_WHITE = 255
_BLACK = 0
_PLATE = 3  # dots of black around white letters
_CAP_HEIGHT = 668  # Atkinson Hyperlegible Next, OS/2 sCapHeight, in thousandths of the em


@dataclass(frozen=True, slots=True)
class Rendered:
    """A drawn label.

    Attributes:
        image: mode `1`, one pixel a dot, 0 being black.
        layout: where everything on it stands.
        substituted: the characters drawn as an empty box because no font has them.
    """

    image: Image.Image
    layout: Layout
    substituted: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Glyph:
    """A character as a mask (white where it inks) and its offset from the pen on the baseline.

    Attributes:
        shift: thousandths of a dot to the right, which centre the hinted letter in its advance.
    """

    mask: Image.Image
    left: int
    top: int
    shift: int


class LabelRenderer:
    """Draws labels; keeps each font and letter it has drawn. For one thread."""

    def __init__(self, fonts: Path = FONTS) -> None:
        """Draw with the fonts in the folder `fonts`."""
        self._fonts = font_set(fonts)
        self._sizes: dict[tuple[str, int], ImageFont.FreeTypeFont] = {}
        self._glyphs: dict[tuple[Face, int, str], _Glyph] = {}

    def render(self, label: Label, template: Template) -> Rendered | TooBig:
        """Return `label` drawn as `template` says, or what there is no room for."""
        placed = layout(label, template)
        if isinstance(placed, TooBig):
            return placed
        image = Image.new("1", (template.width, placed.height), _WHITE)
        for symbol in placed.symbols:
            image.paste(symbol_image(symbol), (symbol.left, symbol.top))
        for text in placed.texts:
            self._draw(text, template.widths[text.face], image)
        return Rendered(image, placed, _missing(placed, template))

    def _draw(self, text: PlacedText, widths: Widths, image: Image.Image) -> None:
        """Draw a line letter by letter in a tile of its own, which nothing can leave."""
        box = text.box
        tile = Image.new("1", (box.width + 2 * BLEED, box.height + 2 * BLEED), _BLACK)
        pen = (text.left - box.left + BLEED) * THOUSAND
        baseline = text.baseline - box.top + BLEED
        ink, plate = _WHITE, None
        if text.reversed_out:
            ink, plate = _BLACK, self._plate(text, widths)
            tile.paste(_WHITE, plate)
        for character in visual(text.text, right_to_left=text.right_to_left):
            glyph = self._glyph(text.face, text.size, character, widths)
            at = (pen + glyph.shift + THOUSAND // 2) // THOUSAND + glyph.left
            tile.paste(ink, (at, baseline + glyph.top), glyph.mask)
            pen += widths.advance(character) * text.size
        image.paste(_BLACK, (box.left - BLEED, box.top - BLEED), tile)

    def _plate(self, text: PlacedText, widths: Widths) -> tuple[int, int, int, int]:
        """Return the black behind white letters, in the tile of their box."""
        baseline = text.baseline - text.box.top + BLEED
        left = text.left - text.box.left + BLEED
        return (
            max(0, left - _PLATE),
            max(0, baseline - text.size * _CAP_HEIGHT // THOUSAND - _PLATE),
            min(text.box.width + 2 * BLEED, left + widths.of(text.text, text.size) + _PLATE),
            min(text.box.height + 2 * BLEED, baseline + _PLATE),
        )

    def _glyph(self, face: Face, size: int, character: str, widths: Widths) -> _Glyph:
        key = (face, size, character if character in widths else "")
        glyph = self._glyphs.get(key)
        if glyph is None:
            advance = widths.advance(character) * size
            glyph = self._drawn(face, size, character, advance) if key[2] else _empty_box(size)
            self._glyphs[key] = glyph
        return glyph

    def _drawn(self, face: Face, size: int, character: str, advance: int) -> _Glyph:
        key = self._fonts.opened(face, character, size)
        font = self._sizes.get(key)
        if font is None:
            name, em = key
            font = self._sizes[key] = ImageFont.truetype(
                self._fonts.source(name), em, layout_engine=ImageFont.Layout.BASIC
            )
        left, top, right, bottom = font.getbbox(character, mode="1", anchor="ls")
        highest = -(size * ASCENT // THOUSAND + BLEED)
        lowest = size * DESCENT // THOUSAND + BLEED
        box = (int(left), max(int(top), highest), int(right), min(int(bottom), lowest))
        mask = Image.new("1", (max(0, box[2] - box[0]), max(0, box[3] - box[1])), _BLACK)
        draw = ImageDraw.Draw(mask)
        draw.text((-box[0], -box[1]), character, fill=_WHITE, font=font, anchor="ls")
        hinted = int(font.getlength(character, mode="1")) * THOUSAND
        return _Glyph(mask, box[0], box[1], (advance - hinted) // 2)


def _empty_box(size: int) -> _Glyph:
    """Return a box as high as a capital, for a character that the font does not have."""
    width, height = MISSING_ADVANCE * size // THOUSAND, _CAP_HEIGHT * size // THOUSAND
    side = max(1, size // 12)
    mask = Image.new("1", (max(1, width - 2 * side), max(1, height)), _BLACK)
    ImageDraw.Draw(mask).rectangle(
        (0, 0, mask.width - 1, mask.height - 1), outline=_WHITE, width=side
    )
    return _Glyph(mask, side, -height, 0)


def _missing(placed: Layout, template: Template) -> tuple[str, ...]:
    """Return the characters that no glyph was found for, each once, in order."""
    absent = (
        character
        for text in placed.texts
        for character in text.text
        if character not in template.widths[text.face]
    )
    return tuple(dict.fromkeys(absent))


def raster_bytes(image: Image.Image) -> bytes:
    """Return a label as PBM (P4): a header with its size, then rows of bits, 1 being black.

        P4 LF width SP height LF    rows of ceil(width / 8) bytes, leftmost dot the highest bit

    What follows the header is what `GS v 0` of ESC/POS takes.
    """
    return f"P4\n{image.width} {image.height}\n".encode() + image.tobytes("raw", "1;I")


def png_bytes(image: Image.Image, dpi: int) -> bytes:
    """Return a label as PNG that shows and prints at its true size."""
    stream = BytesIO()
    image.save(stream, format="PNG", dpi=(dpi, dpi))
    return stream.getvalue()
