"""Label templates as data: the stock, the symbol's room, and each text with its room."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum

from kiosk.domain.label_symbol import Symbology
from kiosk.domain.labels import LabelKind, TemplateId

THOUSAND = 1000
"""Widths and heights of type are counted in thousandths of the em, its nominal size."""

ASCENT = 920
DESCENT = 250
"""From the baseline to the highest and the lowest ink of the shipped faces, accents included."""

MISSING_ADVANCE = 640
"""The width of the box that stands for a character no font has."""


class Face(Enum):
    """The faces that are shipped, by the name of their file's style."""

    REGULAR = "Regular"
    SEMIBOLD = "SemiBold"
    BOLD = "Bold"


def _nowhere(_character: str) -> int | None:
    return None


@dataclass(frozen=True, slots=True)
class Widths:
    """How wide each character of a face runs, in thousandths of the em.

    Attributes:
        advances: of the characters the face itself has.
        elsewhere: the advance of a character in the fonts behind the face, None where none has it.
    """

    advances: Mapping[str, int]
    elsewhere: Callable[[str], int | None] = _nowhere

    def __contains__(self, character: str) -> bool:
        return character in self.advances or self.elsewhere(character) is not None

    def advance(self, character: str) -> int:
        found = self.advances.get(character)
        if found is None:
            found = self.elsewhere(character)
        return MISSING_ADVANCE if found is None else found

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
    CONTENTS = "contents"
    """each thing inside of a kit on a line of its own"""
    SERIAL_CAPTION = "serial_caption"
    LOT_CAPTION = "lot_caption"
    QUANTITY_CAPTION = "quantity_caption"
    REVISION_CAPTION = "revision_caption"
    ROLE_CAPTION = "role_caption"
    CONTENTS_CAPTION = "contents_caption"
    TEXT = "text"
    """the template's own words with variables in them"""


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
        text: where the source is TEXT: words with {variables}; see `label_shown`.
    """

    source: Source
    box: Box
    face: Face
    size: int
    min_size: int
    lines: int
    may_cut: bool
    anchor: Anchor
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    """How one kind of label is laid out on one size of stock; lengths in dots.

    Attributes:
        kind: of the labels it is for.
        stock: the media, as a printer's settings name it: `50x30`, `58` or `80`.
        height: of the label; the most, where it is only as long as needed.
        as_needed: the paper is a roll, and cut where the label's last ink ends.
        dpi: dots an inch of the print head.
        margin: kept free on all four sides; only the symbol's quiet zone may lie in it.
        symbol: the room for the symbol and its quiet zone, filled from its upper left corner.
        module: dots of one symbol module where there is room, and at least `min_module`.
        widths: how wide each face runs.
    """

    template_id: TemplateId
    kind: LabelKind = LabelKind.UNIT
    stock: str = "50x30"
    width: int
    height: int
    as_needed: bool = False
    dpi: int
    margin: int
    symbology: Symbology = Symbology.QR
    symbol: Box
    module: int
    min_module: int
    fields: tuple[TextField, ...]
    widths: Mapping[Face, Widths] = field(compare=False, repr=False)


def line_height(size: int) -> int:
    """Return the dots from one baseline to the next, so that no ink of two lines can meet."""
    return -(-size * ASCENT // THOUSAND) - (-size * DESCENT // THOUSAND)
