r"""ISO/IEC 15434 messages with ANSI MH10.8.2 data identifiers, as distributors print them.

    [)> RS 06 GS | P 81-20-0001 | GS | 1P MC34063ADR | GS | Q 3 | GS | 1T QJ13P | RS EOT
    head   format  DI and text         DI and text                              trailer

Met in the field: no trailer, no RS, a `>` before the head, separators as `␝`, `{GS}`, `<GS>`,
`[GS]`, `\x1d`, `^]` or typed keys (`^` and `]`), identifiers in lower case. Where separators are
gone the text could be cut in many ways, so it is refused.
"""

import re
from datetime import date

from kiosk.domain.codes.code import Field, Label, LabelKind, Unread, Unreadable
from kiosk.domain.codes.fields import Grammar, label
from kiosk.domain.codes.gs1.elements import read_gs1
from kiosk.domain.codes.separators import (
    END_OF_TRANSMISSION,
    GROUP_SEPARATOR,
    RECORD_SEPARATOR,
    undisguised,
)
from kiosk.domain.text import hidden_character

_HEAD = "[)>"  # ISO/IEC 15434:2019, 4.2
_DATA_IDENTIFIERS = "06"  # ISO/IEC 15434:2019, 4.3, format indicators
_GS1_IDENTIFIERS = "05"
_WRITTEN = (  # ways to write GS, RS and EOT in letters; the one of the head is the one of all
    (r"\[GS\]", r"\[RS\]", r"\[EOT\]"),
    (r"\\x1d", r"\\x1e", r"\\x04"),
    (r"\\u001d", r"\\u001e", r"\\u0004"),
    (r"\^\]", r"\^\^", r"\^D"),
)
_CONTROLS = (GROUP_SEPARATOR, RECORD_SEPARATOR, END_OF_TRANSMISSION)
_TYPED_KEYS = re.compile(r"\[\)>\^?[0-9]{2}\]")
_IDENTIFIER = re.compile(r"[0-9]{0,3}[A-Za-z]")  # ANSI MH10.8.2: up to three digits, one letter
_FORMAT = re.compile(rf"([0-9]{{2}}){GROUP_SEPARATOR}")


def _iso_day(text: str) -> date | None:
    if not re.fullmatch(r"[0-9]{8}", text):
        return None
    try:
        return date(int(text[:4]), int(text[4:6]), int(text[6:]))
    except ValueError:
        return None


def _day_first(text: str) -> date | None:
    return _iso_day(text[4:] + text[2:4] + text[:2])


_GRAMMAR = Grammar(
    kind=LabelKind.ISO15434,
    places={  # ANSI MH10.8.2-2021; 1P, 30P and K as ECIA EIGP 114 uses them
        "part_number": ("1P",),
        "customer_part": ("P",),
        "supplier_part": ("30P", "3P"),
        "lot": ("1T", "T"),
        "serial": ("S", "25S"),
        "quantity": ("Q",),
        "date_code": ("9D", "10D", "16D"),
        "order": ("K", "1K"),
        "order_line": ("14K", "4K"),
        "manufacturer": ("1V",),
    },
    dates={"14D": _iso_day, "15D": _day_first},
)


def is_envelope(text: str) -> bool:
    """Tell whether `text` begins as an ISO/IEC 15434 message does, whole or spoilt."""
    return text.removeprefix(">").startswith(_HEAD)


def read_envelope(text: str) -> Label | Unreadable:
    """Read a message for which `is_envelope` holds."""
    message = _canonical(text)
    if message is None:
        return Unreadable(why=Unread.SEPARATORS_LOST, text=text)
    body = message.removesuffix(END_OF_TRANSMISSION).strip(RECORD_SEPARATOR)
    formats: list[str] = []
    fields: list[Field] = []
    for record in body.split(RECORD_SEPARATOR):
        head = _FORMAT.match(record + GROUP_SEPARATOR)
        if head is None:
            return Unreadable(why=Unread.SEPARATORS_LOST, text=text)
        formats.append(head[1])
        if head[1] == _GS1_IDENTIFIERS and len(formats) == 1:
            return read_gs1(record[head.end() :])
        if head[1] == _DATA_IDENTIFIERS:
            fields += _fields(record[head.end() :])
    return _label(text, formats, fields)


def _label(text: str, formats: list[str], fields: list[Field]) -> Label | Unreadable:
    if _DATA_IDENTIFIERS not in formats:
        return Unreadable(why=Unread.FORMAT_UNKNOWN, text=text, where=formats[0])
    if not fields:
        return Unreadable(why=Unread.EMPTY, text=text)
    for field in fields:
        hidden = hidden_character(field.identifier + field.text)
        if hidden is not None:
            return Unreadable(why=Unread.CONTROL_CHARACTER, text=text, where=hidden)
    return label(_GRAMMAR, fields)


def _canonical(text: str) -> str | None:
    """Return what follows `[)>RS`, separators as control characters; None when they are lost."""
    message = undisguised(text.removeprefix(">"))
    if _TYPED_KEYS.match(message):
        message = re.sub(r"\^[dD]?\Z", "", message).replace("]", GROUP_SEPARATOR)
        message = message.replace("[)>^", _HEAD + RECORD_SEPARATOR, 1)
    elif "\x1d" not in message:
        message = _from_letters(message)
    rest = message.removeprefix(_HEAD)
    if rest.startswith(RECORD_SEPARATOR) or _FORMAT.match(rest):
        return rest.removeprefix(RECORD_SEPARATOR)
    return None


def _from_letters(message: str) -> str:
    for written in _WRITTEN:
        group, record, _ = written
        if re.match(rf"\[\)>(?:{record})?[0-9]{{2}}{group}", message, re.IGNORECASE):
            for letters, control in zip(reversed(written), reversed(_CONTROLS), strict=True):
                message = re.sub(letters, control, message, flags=re.IGNORECASE)
    return message


def _fields(body: str) -> list[Field]:
    """Split a record at its separators; an empty field says nothing and is left out."""
    fields: list[Field] = []
    for piece in body.split(GROUP_SEPARATOR):
        found = _IDENTIFIER.match(piece)
        identifier = found[0] if found else ""
        value = piece[len(identifier) :].strip(" ")
        if value:
            fields.append(Field(identifier.upper(), value))
    return fields
