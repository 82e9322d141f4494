"""Trade item numbers: what EAN, UPC and ITF symbols say, and what bare digits may mean.

    ]E0 13 digits, or the 8 of UPC-E      ]E3 13 digits and an add-on of 2 or 5
    ]E4 the 8 digits of EAN-8             ]I1 the 14 digits of ITF-14

An add-on (]E1, ]E2: scanned apart) belongs to periodicals and books: it is kept, and read no
further. ISO/IEC 15420; GS1 General Specifications, 5.2 and 7.8.
"""

import re
from dataclasses import replace

from kiosk.domain.codes.code import Field, Label, LabelKind, Unread, Unreadable
from kiosk.domain.codes.fields import label
from kiosk.domain.codes.gs1.digits import (
    SSCC_LENGTH,
    expanded_upc_e,
    gtin,
    has_check_digit,
    is_digits,
)
from kiosk.domain.codes.gs1.elements import COMPOSITE, GRAMMAR, elements
from kiosk.domain.codes.gs1.pairing import wrong_pairing

EAN_SYMBOLS = frozenset({"]E0", "]E1", "]E2", "]E3", "]E4"})
ITF_14 = "]I1"
ADD_ON = "add-on"
"""Stands where an identifier would, for the two or five digits beside an EAN symbol."""

_SHAPES = {
    "]E0": re.compile("([0-9]{13}|[0-9]{8})()"),
    "]E3": re.compile("([0-9]{13})([0-9]{2}|[0-9]{5})"),
    "]E4": re.compile("([0-9]{8})()"),
}
_GRAMMAR = replace(GRAMMAR, kind=LabelKind.GTIN)
_CHECKED_START = re.compile("0[012]")


def read_ean(symbol: str, text: str) -> Label | Unreadable:
    """Read what one of `EAN_SYMBOLS` carried, with the composite symbol above it if any."""
    linear, composite, rest = text.partition(COMPOSITE)
    shape = _SHAPES.get(symbol)
    found = None if shape is None else shape.fullmatch(linear)
    number = None if found is None else _number(symbol, found[1])
    if found is None or number is None:
        return Unreadable(why=Unread.GTIN_INVALID, text=text, where=symbol)
    fields = [Field("01", number), *([Field(ADD_ON, found[2])] if found[2] else [])]
    if composite:
        more = elements(rest)
        if isinstance(more, str):
            return Unreadable(why=Unread.GS1_INVALID, text=text, where=more)
        fields += more
        wrong = wrong_pairing([field for field in fields if field.identifier != ADD_ON])
        if wrong is not None:
            return Unreadable(why=Unread.GS1_INVALID, text=text, where=f"({wrong})")
    return label(_GRAMMAR, fields)


def read_itf_14(text: str) -> Label | None:
    """Return the GTIN of an ITF symbol; None for the many others that ITF is used for."""
    number = gtin(text) if len(text) == len("09520123456788") else None
    return None if number is None else label(_GRAMMAR, [Field("01", number)])


def offered(text: str) -> Label | None:
    """Return what bare digits would say had a scanner named their symbol; None for nothing sure.

    One number in ten is a GTIN by chance, so this is an offer to a person or a second look-up,
    never a reading: a GTIN, an SSCC, or element strings that begin with one, all checked.
    """
    if not is_digits(text):
        return None
    number = gtin(text)
    if number is not None:
        return label(_GRAMMAR, [Field("01", number)])
    if len(text) == SSCC_LENGTH and has_check_digit(text):
        return label(_GRAMMAR, [Field("00", text)])
    read = elements(text) if _CHECKED_START.match(text) else ""
    if isinstance(read, str) or wrong_pairing(read) is not None:
        return None
    return label(GRAMMAR, read)


def _number(symbol: str, digits: str) -> str | None:
    short = symbol == "]E0" and len(digits) < len("9520123456788")
    whole = expanded_upc_e(digits) if short else digits
    return None if whole is None else gtin(whole)
