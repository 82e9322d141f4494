"""Which elements must stand together, and which must not: GS1 General Specifications, 4.13.

What an element needs may be printed in another symbol on the same item. So one whose companions
are all missing is accepted, and one that has only some of them is refused.
"""

from collections.abc import Sequence

from kiosk.domain.codes.code import Field
from kiosk.domain.codes.gs1.identifiers import identifiers

_SIGNATURE = "8030"
_KEY_LENGTHS = {"253": 13, "255": 13, "8003": 14}
"""Keys of a kind; what is longer tells the single one, which alone can be signed."""


def wrong_pairing(fields: Sequence[Field]) -> str | None:
    """Return the identifier that contradicts another, or lacks one; None when all agree."""
    said: dict[str, str] = {}
    for field in fields:
        if said.setdefault(field.identifier, field.text) != field.text:
            return field.identifier
    if len(said) == 1:
        return None
    codes = frozenset(said)
    for code in said:
        if _excluded(code, codes) or _half_accompanied(code, codes):
            return code
    unsigned = any(len(said.get(code, "")) == length for code, length in _KEY_LENGTHS.items())
    return _SIGNATURE if _SIGNATURE in said and unsigned else None


def _excluded(code: str, codes: frozenset[str]) -> bool:
    others = codes - {code}
    return any(_present(each, others) for each in identifiers()[code].excludes)


def _half_accompanied(code: str, codes: frozenset[str]) -> bool:
    groups = identifiers()[code].needs
    lacking = [
        group
        for group in groups
        if not any(all(_present(each, codes) for each in together) for together in group)
    ]
    started = any(
        _present(each, codes) for group in lacking for together in group for each in together
    )
    return bool(lacking) and (started or len(lacking) < len(groups))


def _present(wanted: str, codes: frozenset[str]) -> bool:
    if wanted in codes:
        return True
    return wanted.endswith("n") and any(
        len(code) == len(wanted) and code.startswith(wanted.rstrip("n")) for code in codes
    )
