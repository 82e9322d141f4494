"""A label with every place decided, in dots of the print head."""

from dataclasses import dataclass

from kiosk.domain.label_symbol import Symbology
from kiosk.domain.label_template import Box, Face


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedSymbol:
    """A symbol; `left` and `top` are its first dark module's dots.

    Attributes:
        version: by which QR and Data Matrix name their size; 0 for Code 128.
        module: dots of one module.
        width, height: in dots, without quiet zone.
    """

    symbology: Symbology
    content: str
    version: int
    module: int
    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacedText:
    """One line of text; `left` and `baseline` in dots, its ink kept inside `box`.

    Attributes:
        text: in logical order, Arabic letters already joined.
        right_to_left: the text it is a line of runs to the left.
        reversed_out: white on black, as the mark of a reprint is.
    """

    text: str
    face: Face
    size: int
    left: int
    baseline: int
    box: Box
    right_to_left: bool = False
    reversed_out: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """A label with every place decided; `height` in dots."""

    symbols: tuple[PlacedSymbol, ...]
    texts: tuple[PlacedText, ...]
    height: int
