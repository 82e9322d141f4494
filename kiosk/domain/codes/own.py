"""Our own printed codes: a kind letter, a dot, the identity, and a check character.

    U.0123456789ABCDEFX    unit        L.0123456789ABCDEFX    lot
      16 id characters, check
    P.DOCK-1X              place       O.1001X                operator's badge
      code, check                      C.DONE                 command, no check

All are QR alphanumeric characters, so that any keyboard wedge lets them through; what a code has
besides is written %XX, its UTF-8 bytes in hexadecimal. Read in either case.
"""

import re

from kiosk.domain.check import check_character, checkable, has_valid_check
from kiosk.domain.codes.code import Command, Damaged, Own, OwnBadge, OwnLot, OwnPlace, OwnUnit
from kiosk.domain.ids import CROCKFORD, LocationCode, LotId, OperatorId, UnitId
from kiosk.domain.text import hidden_character

_QR_ALPHANUMERIC = frozenset(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
)  # ISO/IEC 18004, 7.4.4
_PLAIN = _QR_ALPHANUMERIC - {"%"}
_LOOK_ALIKES = str.maketrans("ILO", "110")  # Crockford base 32
_ID_LENGTH = 16
_PRINTED_LENGTH = len("U.") + _ID_LENGTH + 1
_SURELY_OURS = 12
"""From this length behind the prefix, two strange characters (one the check) are still ours."""

_ESCAPE = re.compile("%([0-9A-F]{2})")


def print_unit(unit: UnitId) -> str:
    """Return what the label of `unit` says."""
    return f"U.{unit}{check_character('U' + unit)}"


def print_lot(lot: LotId) -> str:
    """Return what the label of `lot` says."""
    return f"L.{lot}{check_character('L' + lot)}"


def print_place(place: LocationCode) -> str:
    """Return what the label of a location says; `place` is not empty."""
    return _printed("P", place)


def print_badge(badge: OperatorId) -> str:
    """Return what an operator's badge says; `badge` is not empty."""
    return _printed("O", badge)


def read_own(text: str) -> Own | Damaged | None:
    """Read one of our codes from trimmed text; None when it shows no sign of being ours.

    A code that lost its prefix's letter or dot to another character still counts as damaged, and
    so does a shortened one, so that neither is taken for a maker's serial number.
    """
    shown = "".join(c.upper() if c.isascii() else c for c in text)
    read = _read_prefixed(shown)
    if read is None and _is_unit_or_lot_with_wrong_prefix(shown):
        return Damaged()
    return read


def _read_prefixed(text: str) -> Own | Damaged | None:
    body = text[2:]
    match text[:2]:
        case "C.":
            return _read_command(text)
        case "U.":
            identity = _read_identity("U", body)
            return OwnUnit(UnitId(identity)) if isinstance(identity, str) else identity
        case "L.":
            identity = _read_identity("L", body)
            return OwnLot(LotId(identity)) if isinstance(identity, str) else identity
        case "P.":
            code = _read_coded("P", body)
            return Damaged() if code is None else OwnPlace(LocationCode(code))
        case "O.":
            code = _read_coded("O", body)
            return Damaged() if code is None else OwnBadge(OperatorId(code))
        case _:
            return None


def _read_command(text: str) -> Command | Damaged | None:
    try:
        return Command(text)
    except ValueError:
        word = text.removeprefix("C.")
        return Damaged() if word.isalpha() or not word else None


def _read_identity(kind: str, body: str) -> str | Damaged | None:
    identity = body[:_ID_LENGTH].translate(_LOOK_ALIKES)
    whole = len(body) == _ID_LENGTH + 1 and all(c in CROCKFORD for c in identity)
    if whole and has_valid_check(kind + identity + body[-1]):
        return identity
    # U.FL-R-SMT is a connector, not a damaged label: ours has id characters only.
    strangers = sum(character not in CROCKFORD for character in body)
    ours = strangers <= (2 if len(body) >= _SURELY_OURS else 0)
    return Damaged() if ours else None


def _is_unit_or_lot_with_wrong_prefix(text: str) -> bool:
    if len(text) != _PRINTED_LENGTH or not (text[0] in "UL" or text[1] == "."):
        return False
    return any(has_valid_check(kind + text[2:]) for kind in "UL")


def _printed(kind: str, code: str) -> str:
    written = _written(code)
    return f"{kind}.{written}{check_character(kind + checkable(written))}"


def _written(code: str) -> str:
    return "".join(c if c in _PLAIN else _escaped(c) for c in code)


def _escaped(character: str) -> str:
    return "".join(f"%{byte:02X}" for byte in character.encode(errors="surrogatepass"))


def _read_coded(kind: str, body: str) -> str | None:
    """Return the code that `body` writes; None when a character of it is wrong or missing."""
    written, check = body[:-1], body[-1:]
    if not written or not has_valid_check(kind + checkable(written) + check):
        return None
    try:
        raw = _ESCAPE.sub(lambda found: chr(int(found[1], 16)), written).encode("latin-1")
        code = raw.decode()
    except UnicodeError:
        return None
    if _written(code) != written or hidden_character(code) is not None:
        return None
    return code
