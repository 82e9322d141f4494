"""Labels in the distributors' own words, which follow no standard.

    LCSC        {pbn:PICK1,on:GB1,pc:C844554,pm:RC0402,qty:100,mc:R11, R19,cc:1}
    TME         QTY:5 PN:WBP-302 PO:31199729/3 CPO:12345 MFR:ACME MPN:WBP-302 RoHS https://…
    TME, small  PWBP-302 1PMPNWBP-302 Q1 K19361337/1

LCSC's looks like JSON and is none: a value may hold commas, so only a known key ends it.
"""

import re
from collections.abc import Sequence

from kiosk.domain.codes.code import Field, Label, LabelKind, Unread, Unreadable
from kiosk.domain.codes.fields import Grammar, label
from kiosk.domain.text import hidden_character

_LCSC_KEYS = "pbn|on|pc|pm|qty|mc|cc|pdi|hp|wc"
_LCSC_HEAD = re.compile(rf"\{{(?:{_LCSC_KEYS}):")
_LCSC_PAIR = re.compile(rf"({_LCSC_KEYS}):(.*?)(?:,(?=(?:{_LCSC_KEYS}):)|\Z)", re.DOTALL)
_TME_KEYS = "QTY|PN|PO|CPO|MFR|MPN|CoO|COO"
_TME_HEAD = re.compile(rf"(?:{_TME_KEYS}):")
_TME_WORD = re.compile(
    rf"(?:({_TME_KEYS}):|(?=RoHS\b|https?://))(.*?)(?= (?:{_TME_KEYS}):| RoHS\b| https?://|\Z)"
)
_TME_SMALL = re.compile(r"P(\S+) 1PMPN(\S+) Q([0-9]+)(?: K(\S+))?")

_LCSC = Grammar(
    kind=LabelKind.LCSC,
    places={
        "part_number": ("pm",),
        "customer_part": ("mc",),
        "supplier_part": ("pc",),
        "quantity": ("qty",),
        "order": ("on",),
    },
    dates={},
)
_TME = Grammar(
    kind=LabelKind.TME,
    places={
        "part_number": ("MPN",),
        "supplier_part": ("PN",),
        "quantity": ("QTY",),
        "order": ("CPO", "PO"),
        "manufacturer": ("MFR",),
    },
    dates={},
)


def read_distributor(text: str) -> Label | Unreadable | None:
    """Read a label of LCSC or TME; None when it is of neither."""
    if _LCSC_HEAD.match(text):
        return _read_lcsc(text)
    if _TME_HEAD.match(text):
        return _read_tme(text)
    small = _TME_SMALL.fullmatch(text)
    if small is None:
        return None
    names = ("PN", "MPN", "QTY", "PO")
    return _labelled(
        _TME, text, [Field(n, v) for n, v in zip(names, small.groups(), strict=True) if v]
    )


def _read_lcsc(text: str) -> Label | Unreadable:
    if not text.endswith("}"):
        return Unreadable(why=Unread.INCOMPLETE, text=text)
    pairs = _LCSC_PAIR.findall(text[1:-1])
    return _labelled(_LCSC, text, [Field(key, value) for key, value in pairs if value])


def _read_tme(text: str) -> Label | Unreadable | None:
    """Return the label; None without amount, number and an order, which a note may lack too."""
    words = [Field(found[1] or "", found[2]) for found in _TME_WORD.finditer(text)]
    keys = {word.identifier for word in words}
    sold = {"PO", "CPO"} & keys or "https://www.tme." in text
    if not ({"QTY", "PN"} <= keys and sold):
        return None
    return _labelled(_TME, text, [word for word in words if word.text])


def _labelled(grammar: Grammar, text: str, fields: Sequence[Field]) -> Label | Unreadable:
    hidden = hidden_character(text)
    if hidden is not None:
        return Unreadable(why=Unread.CONTROL_CHARACTER, text=text, where=hidden)
    identifiers = [field.identifier for field in fields if field.identifier]
    twice = next((each for each in identifiers if identifiers.count(each) > 1), None)
    if twice is not None or not fields:
        return Unreadable(why=Unread.INCOMPLETE, text=text, where=twice or "")
    return label(grammar, fields)
