"""Label templates as data: the stock, the symbol's square, and each text with its room."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from kiosk.domain.labels import TemplateId

THOUSAND = 1000
"""Widths and heights of type are counted in thousandths of the em, its nominal size."""

ASCENT = 920
DESCENT = 250
"""From the baseline to the highest and the lowest ink of the shipped faces, accents included."""

MISSING_ADVANCE = 640
"""The width of the box that stands for a character the face does not have."""


class Face(Enum):
    """The faces that are shipped, by the name of their file's style."""

    REGULAR = "Regular"
    SEMIBOLD = "SemiBold"
    BOLD = "Bold"


@dataclass(frozen=True, slots=True)
class Widths:
    """How wide each character of a face runs, in thousandths of the em."""

    advances: Mapping[str, int]

    def __contains__(self, character: str) -> bool:
        return character in self.advances

    def advance(self, character: str) -> int:
        return self.advances.get(character, MISSING_ADVANCE)

    def of(self, text: str, size: int) -> int:
        """Return the width of `text` in dots, rounded up, its em being `size` dots."""
        return -(-sum(map(self.advance, text)) * size // THOUSAND)


class Source(Enum):
    """What of a label a field of the template shows."""

    TITLE = "title"
    SHORT_CODE = "short_code"
    CODE = "code"
    COPY = "copy"
    SERIAL = "serial"
    LOT = "lot"
    QUANTITY = "quantity"
    REVISION = "revision"
    NAME = "name"
    ROLE = "role"
    SERIAL_CAPTION = "serial_caption"
    LOT_CAPTION = "lot_caption"
    QUANTITY_CAPTION = "quantity_caption"
    REVISION_CAPTION = "revision_caption"
    ROLE_CAPTION = "role_caption"


class Anchor(Enum):
    """To which edge of its box the lines stand."""

    TOP = "top"
    BOTTOM = "bottom"


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle in dots, from the label's upper left corner."""

    left: int
    top: int
    width: int
    height: int

    @property
    def right(self) -> int:
        return self.left + self.width

    @property
    def bottom(self) -> int:
        return self.top + self.height


@dataclass(frozen=True, slots=True, kw_only=True)
class TextField:
    """One text of a template; sizes are the em in dots.

    Attributes:
        size: what is tried first.
        min_size: the least, down to which it shrinks before it wraps.
        lines: the most lines.
        may_cut: an ellipsis may end it (descriptions); else what does not fit is refused.
    """

    source: Source
    box: Box
    face: Face
    size: int
    min_size: int
    lines: int
    may_cut: bool
    anchor: Anchor


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """How one kind of label is laid out on one size of stock; lengths in dots.

    Attributes:
        dpi: dots an inch of the print head.
        margin: kept free on all four sides; only the symbol's quiet zone may lie in it.
        symbol: the square for the symbol and its quiet zone, filled from its upper left corner.
        module: dots of one symbol module where there is room, and at least `min_module`.
        widths: how wide each face runs.
    """

    template_id: TemplateId
    width: int
    height: int
    dpi: int
    margin: int
    symbol: Box
    module: int
    min_module: int
    fields: tuple[TextField, ...]
    widths: Mapping[Face, Widths] = field(compare=False, repr=False)


def line_height(size: int) -> int:
    """Return the dots from one baseline to the next, so that no ink of two lines can meet."""
    return -(-size * ASCENT // THOUSAND) - (-size * DESCENT // THOUSAND)
