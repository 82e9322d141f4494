"""GS1 element strings, read by the table of all application identifiers.

As a scanner sends them, FNC1 as GS; a field of fixed length needs none behind it:

    ]d2 | 01 07032069804988 | 10 ABC123 | GS | 17 261231 | 21 0042
    AIM   AI GTIN             AI lot      |    AI expiry   AI serial

or as people read them: (01)07032069804988(10)ABC123. A composite symbol sends its second half
behind `|]e0`: GS1 General Specifications, 7.8.4.
"""

import re

from kiosk.domain.codes.code import Field, Label, LabelKind, Unread, Unreadable
from kiosk.domain.codes.fields import Grammar, label
from kiosk.domain.codes.gs1.dates import gs1_date
from kiosk.domain.codes.gs1.identifiers import identifier_of, identifiers
from kiosk.domain.codes.gs1.pairing import wrong_pairing
from kiosk.domain.codes.separators import GROUP_SEPARATOR, undisguised
from kiosk.domain.text import hidden_character

COMPOSITE = "|]e0"
_BRACKETED = re.compile(r"\(([0-9]{2,4})\)((?:\\\(|[^()\s])+|)\s*")
_TYPED = re.compile(r"(?<!\|)\^?\]")
_ESCAPED_BRACKET = "\\("

PLACES = {  # GS1 General Specifications 3.2
    "part_number": ("240", "8010"),
    "customer_part": ("241",),
    "gtin": ("01", "02"),
    "lot": ("10",),
    "serial": ("21", "8011"),
    "quantity": ("30", "37"),
    "date_code": ("11",),
    "order": ("400",),
    "sscc": ("00",),
}
GRAMMAR = Grammar(kind=LabelKind.GS1, places=PLACES, dates={"17": gs1_date})


def is_gs1_without_symbol(text: str) -> bool:
    """Tell whether `text` shows by itself that it is GS1, where no scanner said so.

    A known identifier in front is not enough, for `10ABC123` is anybody's serial number: it must
    stand in brackets, or there must be a group separator.
    """
    bracketed = _BRACKETED.match(text)
    if bracketed:
        return bracketed[1] in identifiers()
    plain = undisguised(text)
    return GROUP_SEPARATOR in plain and identifier_of(plain.lstrip(GROUP_SEPARATOR)) is not None


def read_gs1(text: str) -> Label | Unreadable:
    """Read element strings, plain or in brackets; one wrong element refuses them all."""
    plain = undisguised(text)
    hidden = hidden_character(plain.replace(GROUP_SEPARATOR, ""))
    if hidden is not None:
        return Unreadable(why=Unread.CONTROL_CHARACTER, text=text, where=hidden)
    read = _bracketed(text) if text.startswith("(") else _composite(plain)
    if isinstance(read, str):
        return Unreadable(why=Unread.GS1_INVALID, text=text, where=read)
    wrong = wrong_pairing(read)
    if wrong is not None:
        return Unreadable(why=Unread.GS1_INVALID, text=text, where=f"({wrong})")
    return label(GRAMMAR, read)


def typed_separators(text: str) -> str:
    """Return `text` with the key that types GS, `]` or `^]`, as GS.

    Only for what a scanner said is GS1: neither character occurs in its set.
    """
    return _TYPED.sub(GROUP_SEPARATOR, text)


def elements(text: str) -> tuple[Field, ...] | str:
    """Return the elements of plain `text`, or where the first wrong one begins."""
    fields: list[Field] = []
    rest = text.strip(GROUP_SEPARATOR)
    while rest:
        identifier = identifier_of(rest)
        if identifier is None:
            return f"({rest[:4].partition(GROUP_SEPARATOR)[0]})"
        start = len(identifier.code)
        segment = rest.partition(GROUP_SEPARATOR)[0]
        end = start + identifier.length if identifier.length else len(segment)
        value = segment[start:end]
        if not identifier.takes(value):
            return f"({identifier.code})"
        fields.append(Field(identifier.code, value))
        rest = rest[end:].lstrip(GROUP_SEPARATOR)
    return tuple(fields) or ""


def _composite(text: str) -> tuple[Field, ...] | str:
    linear, second, rest = text.partition(COMPOSITE)
    read = elements(linear)
    if not second or isinstance(read, str):
        return read
    more = elements(rest)
    return more if isinstance(more, str) else read + more


def _bracketed(text: str) -> tuple[Field, ...] | str:
    fields: list[Field] = []
    at = 0
    while at < len(text):
        found = _BRACKETED.match(text, at)
        identifier = None if found is None else identifiers().get(found[1])
        if found is None or identifier is None:
            return _shown(text[at:].removeprefix("("))
        value = found[2].replace(_ESCAPED_BRACKET, "(")
        if not identifier.takes(value):
            return f"({identifier.code})"
        fields.append(Field(identifier.code, value))
        at = found.end()
    return tuple(fields)


def _shown(rest: str) -> str:
    identifier = identifier_of(rest)
    return f"({rest[:4] if identifier is None else identifier.code})"
