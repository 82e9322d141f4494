"""The AIM symbology identifier a scanner may put before a text: `]` letter modifier."""

from dataclasses import dataclass

# ISO/IEC 15424:2008, table 1, with the later letters for Grid Matrix, Han Xin and DotCode.
SYMBOLOGY_LETTERS = frozenset("ABCDEFGHIJKLMNOPQRSTUXYZcdeghopsz")

# GS1 General Specifications 7.8.1 (FNC1 first) and AIM DotCode: the text is element strings.
GS1_IDENTIFIERS = frozenset({"]C1", "]d2", "]Q3", "]e0", "]J1"})

_LENGTH = 3


@dataclass(frozen=True, slots=True)
class Carried:
    """A scanned text and the symbol that carried it: `]Q3`; None when the scanner did not say."""

    symbol: str | None
    text: str


def split_symbol(text: str) -> Carried:
    """Split a leading symbology identifier off, only where it really is one."""
    letter, modifier = text[1:2], text[2:_LENGTH]
    known = letter in SYMBOLOGY_LETTERS and modifier.isascii() and modifier.isalnum()
    if text.startswith("]") and known:
        return Carried(text[:_LENGTH], text[_LENGTH:])
    return Carried(None, text)
