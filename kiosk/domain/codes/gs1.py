"""GS1 element strings, read by biip and judged more strictly than biip does.

As a scanner sends them, FNC1 as GS; a field of fixed length needs none behind it:

    ]d2 | 01 07032069804988 | 10 ABC123 | GS | 17 261231 | 21 0042
    AIM   AI GTIN             AI lot      |    AI expiry   AI serial

or as people read them: (01)07032069804988(10)ABC123.
"""

import re
from calendar import monthrange
from datetime import date

from kiosk.domain.codes.code import Label, LabelKind, Unread, Unreadable
from kiosk.domain.codes.fields import Element, Field, Grammar, label
from kiosk.domain.codes.separators import GROUP_SEPARATOR, undisguised
from kiosk.domain.text import hidden_character

_CENTURY_SEEN_FROM = 2026  # GS1 General Specifications 7.12: 49 years back, 50 ahead
_DATES = frozenset({"11", "12", "13", "15", "16", "17"})  # n6, GS1 General Specifications 3.4
_BRACKETED = re.compile(r"\(([0-9]{2,4})\)([^()\s]+)\s*")


def gs1_date(text: str) -> date | None:
    """Return the day that YYMMDD means, day 00 the last of its month; None when there is none.

    The century is the one nearest to 2026, whatever the day of the scan, so that a scan read
    again in the record means what it meant.
    """
    year, month, day = (int(text[at : at + 2]) for at in (0, 2, 4))
    ahead = year - _CENTURY_SEEN_FROM % 100
    year += 1900 if ahead > 50 else 2000  # noqa: PLR2004 - 7.12, see above
    try:
        return date(year, month, day or monthrange(year, month)[1])
    except ValueError:
        return None


_GRAMMAR = Grammar(
    kind=LabelKind.GS1,
    places={  # GS1 General Specifications 3.2
        "part_number": ("240", "8010"),
        "customer_part": ("241",),
        "gtin": ("01", "02"),
        "lot": ("10",),
        "serial": ("21", "8011"),
        "quantity": ("30", "37"),
        "date_code": ("11",),
        "order": ("400",),
        "sscc": ("00",),
    },
    dates={"17": gs1_date},
)


def is_gs1_without_symbol(text: str) -> bool:
    """Tell whether `text` shows by itself that it is GS1, where no scanner said so.

    A known identifier in front is not enough, for `10ABC123` is anybody's serial number: it must
    stand in brackets, or there must be a group separator.
    """
    bracketed = _BRACKETED.match(text)
    if bracketed:
        return _identifier(bracketed[1]) == bracketed[1]
    plain = undisguised(text)
    return GROUP_SEPARATOR in plain and _identifier(plain.lstrip(GROUP_SEPARATOR)) is not None


def read_gs1(text: str) -> Label | Unreadable:
    """Read element strings, plain or in brackets; one wrong element refuses them all."""
    plain = undisguised(text)
    hidden = hidden_character(plain.replace(GROUP_SEPARATOR, ""))
    if hidden is not None:
        return Unreadable(why=Unread.CONTROL_CHARACTER, text=text, where=hidden)
    read = _read_bracketed(text) if text.startswith("(") else _read_plain(plain)
    if isinstance(read, str):
        return Unreadable(why=Unread.GS1_INVALID, text=text, where=read)
    twice = _contradiction(read)
    if twice is not None:
        return Unreadable(why=Unread.GS1_INVALID, text=text, where=twice)
    return label(_GRAMMAR, read)


def _read_plain(text: str) -> tuple[Field, ...] | str:
    fields: list[Field] = []
    rest = text.strip(GROUP_SEPARATOR)
    while rest:
        element = _element(rest)
        if element is None:
            return _shown(rest)
        after = rest[element.length :]
        unended = element.separator_required and after
        if unended and not after.startswith(GROUP_SEPARATOR):
            return _shown(rest)
        fields.append(Field(element.identifier, element.value))
        rest = after.lstrip(GROUP_SEPARATOR)
    return tuple(fields) or ""


def _read_bracketed(text: str) -> tuple[Field, ...] | str:
    fields: list[Field] = []
    at = 0
    while at < len(text):
        found = _BRACKETED.match(text, at)
        element = None if found is None else _element(found[1] + found[2])
        if found is None or element is None or element.identifier != found[1]:
            return _shown(text[at:].removeprefix("("))
        if element.value != found[2]:
            return _shown(found[1])
        fields.append(Field(element.identifier, element.value))
        at = found.end()
    return tuple(fields)


def _element(text: str) -> Element | None:
    """Return the first element of `text`; None when it is unknown, malformed or checked wrong."""
    from kiosk.domain.codes.gs1_elements import first_element  # noqa: PLC0415 - 20 MiB of biip

    element = first_element(text) if text.isascii() else None  # its patterns take any digits
    if element is None:
        return None
    if element.identifier in _DATES and gs1_date(element.value) is None:
        return None
    return element


def _identifier(text: str) -> str | None:
    from kiosk.domain.codes.gs1_elements import first_identifier  # noqa: PLC0415 - as above

    return first_identifier(text)


def _shown(rest: str) -> str:
    return f"({_identifier(rest) or rest[:4]})"


def _contradiction(fields: tuple[Field, ...]) -> str | None:
    """Return the identifier that says two things, which GS1 General Specifications 4.14 forbid."""
    seen: dict[str, str] = {}
    for field in fields:
        if seen.setdefault(field.identifier, field.text) != field.text:
            return f"({field.identifier})"
    return None
