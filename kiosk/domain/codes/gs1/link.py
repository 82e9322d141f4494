"""GS1 Digital Link URIs: GS1 Digital Link Standard, URI syntax, read strictly.

    https://id.example.com/some/stem/01/09520123456788/10/ABC?17=261231&x=y
                                     key               more   attributes; x is passed over

The scheme is all small or all capital letters; qualifiers come in their order; no identifier comes
twice; a GTIN may have 8, 12, 13 or 14 digits. An address without a key in its path is no Digital
Link. Names for identifiers (`gtin`, `ser`), which the standard has withdrawn, and compressed links
are not read.
"""

import re
from dataclasses import replace
from itertools import pairwise
from urllib.parse import unquote, unquote_plus

from kiosk.domain.codes.code import Field, Label, LabelKind, Unread, Unreadable
from kiosk.domain.codes.fields import label
from kiosk.domain.codes.gs1.digits import gtin, is_digits
from kiosk.domain.codes.gs1.elements import GRAMMAR
from kiosk.domain.codes.gs1.identifiers import identifiers
from kiosk.domain.codes.gs1.pairing import wrong_pairing

_ADDRESS = re.compile(r"(?:https?|HTTPS?)://([^/?#]*)(/[^?#]*)?(?:\?([^#]*))?(?:#.*)?")
_HOST = re.compile(r"(?:[0-9A-Za-z.\-]+|\[[0-9A-Fa-f:.]+\])(?::[0-9]+)?")  # RFC 3986, 3.2.2
_ALLOWED = re.compile(r"(?:[0-9A-Za-z\-._~:/?#\[\]@!$&'()*+,;=]|%[0-9A-Fa-f]{2})*")
_GTIN = "01"
_LEAST_KEY_DIGITS = 8
_GRAMMAR = replace(GRAMMAR, kind=LabelKind.DIGITAL_LINK)


def read_link(text: str) -> Label | Unreadable | None:
    """Read a Digital Link; None for what is none, be it another address."""
    address = _ADDRESS.fullmatch(text)
    if address is None or not address[2]:
        return None
    segments = address[2].split("/")[1:]
    start = _key_at(segments)
    if start is None:
        return _invalid(text) if _looks_keyed(segments) else None
    if not (_HOST.fullmatch(address[1]) and _ALLOWED.fullmatch(text)):
        return _invalid(text)
    path = _path(segments[start:])
    fields = path if isinstance(path, str) else _with_attributes(path, address[3] or "")
    if isinstance(fields, str):
        return _invalid(text, f"({fields})")
    wrong = wrong_pairing(fields)
    return label(_GRAMMAR, fields) if wrong is None else _invalid(text, f"({wrong})")


def _invalid(text: str, where: str = "") -> Unreadable:
    return Unreadable(why=Unread.DIGITAL_LINK_INVALID, text=text, where=where)


def _key_at(segments: list[str]) -> int | None:
    """Return where the pairs of identifier and value begin that end the path."""
    known = identifiers()
    for at in range(len(segments) - 2, -1, -2):
        found = known.get(segments[at])
        if found is not None and found.qualifiers is not None:
            return at
    return None


def _looks_keyed(segments: list[str]) -> bool:
    """Tell whether a key and its digits stand in the path, if not where they belong."""
    known = identifiers()
    for before, after in pairwise(segments):
        found = known.get(before)
        keyed = found is not None and found.qualifiers is not None
        if keyed and len(after) >= _LEAST_KEY_DIGITS and is_digits(after[:_LEAST_KEY_DIGITS]):
            return True
    return False


def _path(segments: list[str]) -> list[Field] | str:
    """Return key and qualifiers, or the identifier that is wrong."""
    fields: list[Field] = []
    for code, written in zip(segments[::2], segments[1::2], strict=True):
        value = _value(code, unquote(written))
        if value is None:
            return code
        fields.append(Field(code, value))
    codes = [field.identifier for field in fields[1:]]
    orders = identifiers()[segments[0]].qualifiers or ()
    return fields if any(_in_order(codes, order) for order in orders) else segments[0]


def _in_order(codes: list[str], order: tuple[str, ...]) -> bool:
    places = [order.index(code) for code in codes if code in order]
    return len(places) == len(codes) and places == sorted(set(places))


def _with_attributes(path: list[Field], query: str) -> list[Field] | str:
    """Return the path's fields and the attributes of the query, or the wrong identifier.

    A name that is not all digits is anybody's and says nothing here.
    """
    fields = list(path)
    seen = {field.identifier for field in path}
    for pair in re.split("[&;]", query):
        name, equals, written = pair.partition("=")
        if not equals or not is_digits(name):
            continue
        known = identifiers().get(name)
        value = None if known is None else _value(name, unquote_plus(written))
        if known is None or value is None or not known.attribute or name in seen:
            return name
        seen.add(name)
        fields.append(Field(name, value))
    return fields


def _value(code: str, value: str) -> str | None:
    identifier = identifiers().get(code)
    if identifier is None:
        return None
    if code == _GTIN:
        return gtin(value)
    return value if identifier.takes(value) else None
