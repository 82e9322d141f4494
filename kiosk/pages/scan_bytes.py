"""What a scanner sent, character by character, and the kind of barcode it came from."""

import unicodedata

from kiosk.domain.text import HIDDEN
from kiosk.screens.parts import Shade
from kiosk.screens.values import Character

# ISO/IEC 15424:2008, table 1, with the later letters for Grid Matrix, Han Xin and DotCode.
_SYMBOLOGIES = {
    "A": "Code 39",
    "B": "Telepen",
    "C": "Code 128",
    "D": "Code One",
    "E": "EAN/UPC",
    "F": "Codabar",
    "G": "Code 93",
    "H": "Code 11",
    "I": "Interleaved 2 of 5",
    "J": "DotCode",
    "K": "Code 16K",
    "L": "PDF417",
    "M": "MSI",
    "N": "Anker",
    "O": "Codablock",
    "P": "Plessey",
    "Q": "QR Code",
    "R": "Straight 2 of 5",
    "S": "Straight 2 of 5",
    "T": "Code 49",
    "U": "MaxiCode",
    "d": "Data Matrix",
    "e": "GS1 DataBar",
    "g": "Grid Matrix",
    "h": "Han Xin",
    "o": "OCR",
    "z": "Aztec",
}
_GS1 = {"C1": "GS1-128", "d2": "GS1 DataMatrix", "Q3": "GS1 QR Code", "J1": "GS1 DotCode"}

# ISO/IEC 646, table 2, and DEL.
_CONTROLS = (
    *("NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS", "TAB", "LF", "VT", "FF"),
    *("CR", "SO", "SI", "DLE", "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB", "CAN", "EM"),
    *("SUB", "ESC", "FS", "GS", "RS", "US"),
)
_DEL = 0x7F
_SEPARATORS = frozenset({"GS", "RS", "EOT"})
"""Hidden characters that belong into labels (ISO/IEC 15434)."""


def symbology_named(identifier: str | None) -> str:
    """Return the kind of barcode of an AIM identifier such as `]d2`; "" for none that is known."""
    if not identifier:
        return ""
    return _GS1.get(identifier[1:]) or _SYMBOLOGIES.get(identifier[1:2], "")


def characters_of(raw: bytes) -> tuple[Character, ...]:
    """Return each character of a code in UTF-8; a byte that is none stands by itself."""
    text = raw.decode("utf-8", "surrogateescape")
    return tuple(map(_character, text))


def _character(each: str) -> Character:
    octets = each.encode("utf-8", "surrogateescape")
    digits = octets.hex(" ").upper()
    if each == " ":
        return Character(shown="SP", octets=digits, hidden=True)
    if unicodedata.category(each) not in HIDDEN:
        return Character(shown=each, octets=digits)
    name = _hidden_name(ord(each))
    shade = Shade.INFO if name in _SEPARATORS else Shade.CHECK
    return Character(shown=name, octets=digits, hidden=True, shade=shade)


def _hidden_name(point: int) -> str:
    """Return a short name of a character that cannot be seen; ? for a byte that is no text."""
    if point < len(_CONTROLS):
        return _CONTROLS[point]
    if point == _DEL:
        return "DEL"
    return "?" if unicodedata.category(chr(point)) == "Cs" else f"{point:X}"
