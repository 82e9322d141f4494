"""The enrolment code: all that a station needs to reach central for the first time.

It is shown once, as a QR code or a file. As a code it is `E.`, the base32 (RFC 4648, 6, without
padding) of compact JSON, `.` and a check character: nothing outside QR's alphanumeric mode, so it
can also be read by a scanner that knows no lower case. Certificates are too long for a code and
stand in the file only.
"""

import base64
import binascii
import json
from dataclasses import dataclass, field, fields
from typing import cast

from kiosk.domain.check import check_character, checkable, has_valid_check

FORM = 1
"""The first item of every code and file; another one is of a newer program."""

_IN_CODE = ("host", "port", "database", "user", "password", "seat", "sslmode")


@dataclass(frozen=True, slots=True, kw_only=True)
class Enrolment:
    """What an administrator hands over for one station.

    Attributes:
        host, port, database: of the PostgreSQL server.
        user: the login role of the seat.
        password: works until the station has enrolled; it makes one of its own then.
        seat: the station's name at central.
        sslmode: of libpq; `verify-full` wherever the server has a certificate.
        ca, certificate, key: PEM texts; empty where the server asks for none.
    """

    host: str
    port: int
    database: str
    user: str
    password: str = field(repr=False)
    seat: str
    sslmode: str = "verify-full"
    ca: str = ""
    certificate: str = ""
    key: str = field(default="", repr=False)

    def written(self) -> str:
        """Return the code, for a QR symbol or a keyboard; without the certificates."""
        values = [FORM, *(getattr(self, name) for name in _IN_CODE)]
        data = json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()
        body = base64.b32encode(data).decode().rstrip("=")
        return f"E.{body}.{check_character(f'E{body}')}"

    def file(self) -> str:
        """Return the content of an enrolment file: JSON, the certificates with it."""
        values = {each.name: getattr(self, each.name) for each in fields(self)}
        return json.dumps({"kiosk_enrolment": FORM, **values}, ensure_ascii=False, indent=2) + "\n"


def read_enrolment(text: str) -> Enrolment | None:
    """Return what a code or the content of a file says; None for what is neither."""
    text = text.strip()
    values = _of_file(text) if text.startswith("{") else _of_code(text)
    if values is None or not values.keys() >= set(_IN_CODE):
        return None
    port = values.pop("port")
    if not isinstance(port, int) or isinstance(port, bool) or not 0 < port < 1 << 16:
        return None
    if not all(isinstance(each, str) for each in values.values()):
        return None
    texts = {name: str(each) for name, each in values.items()}
    if not all(texts[name] for name in _IN_CODE if name != "port"):
        return None
    return Enrolment(
        host=texts["host"],
        port=port,
        database=texts["database"],
        user=texts["user"],
        password=texts["password"],
        seat=texts["seat"],
        sslmode=texts["sslmode"],
        ca=texts.get("ca", ""),
        certificate=texts.get("certificate", ""),
        key=texts.get("key", ""),
    )


def _of_file(text: str) -> dict[str, object] | None:
    try:
        content: object = json.loads(text)
    except ValueError:
        return None
    if not isinstance(content, dict):
        return None
    values = cast("dict[str, object]", content)
    return values if values.pop("kiosk_enrolment", None) == FORM else None


def _of_code(text: str) -> dict[str, object] | None:
    head, _, rest = text.upper().partition(".")
    body, _, check = rest.partition(".")
    if head != "E" or not check or not has_valid_check(checkable(text)):
        return None
    try:
        data = base64.b32decode(body + "=" * (-len(body) % 8))
        content: object = json.loads(data)
    except (binascii.Error, ValueError):
        return None
    if not isinstance(content, list):
        return None
    form, *values = cast("list[object]", content)
    if form != FORM or len(values) != len(_IN_CODE):
        return None
    return dict(zip(_IN_CODE, values, strict=True))
