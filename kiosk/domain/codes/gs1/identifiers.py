"""The application identifiers, ready to read with: made of the table when first needed."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from kiosk.domain.codes.gs1.checks import CHECKS, Check
from kiosk.domain.codes.gs1.table import TABLE

_CHARACTERS = {
    "n": "[0-9]",
    "x": '[!"%-?A-Z_a-z]',  # GS1 General Specifications, figure 7.11-1
    "y": "[#\\-/0-9A-Z]",  # figure 7.11-2
    "z": "[0-9A-Za-z_\\-=]",  # RFC 4648, table 2, and its padding
}
_COMPONENT = re.compile(r"([nxyz])(\.\.)?([0-9]+)((?:/\w+)*)(\?)?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Identifier:
    """One application identifier.

    Attributes:
        code: its two to four digits.
        pattern: the whole of a value, a group for each component.
        checks: by component, what its content must fulfil.
        length: characters of a value that needs no separator behind it; 0 where it needs one.
        attribute: whether it may be an attribute of a Digital Link.
        needs: of each group one alternative must stand beside it, all its identifiers together.
        excludes: what must not; `n` stands for any digit.
        qualifiers: for a primary key of a Digital Link, the orders its qualifiers may have.
    """

    code: str
    pattern: re.Pattern[str]
    checks: tuple[tuple[Check, ...], ...]
    length: int
    attribute: bool
    needs: tuple[tuple[tuple[str, ...], ...], ...]
    excludes: tuple[str, ...]
    qualifiers: tuple[tuple[str, ...], ...] | None

    def takes(self, value: str) -> bool:
        """Tell whether `value` has the format of this identifier, and right content."""
        found = self.pattern.fullmatch(value)
        return found is not None and all(
            part is None or all(check(part) for check in checks)
            for part, checks in zip(found.groups(), self.checks, strict=True)
        )


@cache
def identifiers() -> Mapping[str, Identifier]:
    """Return all of them by code; no code is the beginning of another."""
    lines = TABLE.replace("\n    ", " ").strip().split("\n")
    return {each.code: each for line in lines for each in _line(line)}


def identifier_of(text: str) -> Identifier | None:
    """Return the identifier that `text` begins with; None when it is unknown."""
    known = identifiers()
    for length in (2, 3, 4):
        found = known.get(text[:length])
        if found is not None:
            return found
    return None


def _line(line: str) -> Iterator[Identifier]:
    codes, _, rest = line.partition(" : ")
    flags, components, *rules = rest.split()
    parts = [_COMPONENT.fullmatch(each) for each in components.split("+")]
    found = [part for part in parts if part is not None]
    given = [tuple(rule.partition("=")[::2]) for rule in rules]
    for code in _codes(codes.split()):
        excludes = [text for name, text in given if name == "not"]
        if "once" in rules:
            excludes.append(f"{code[:3]}n")
        yield Identifier(
            code=code,
            pattern=re.compile(_pattern(found)),
            checks=tuple(
                tuple(CHECKS[name] for name in part[4].split("/") if name) for part in found
            ),
            length=sum(int(part[3]) for part in found) if "f" in flags else 0,
            attribute="q" in flags,
            needs=tuple(
                tuple(tuple(each.split("+")) for each in text.split(","))
                for name, text in given
                if name == "with"
            ),
            excludes=tuple(each for text in excludes for each in text.split(",")),
            qualifiers=next((_orders(text) for name, text in given if name == "key"), None),
        )


def _codes(ranges: list[str]) -> Iterator[str]:
    for each in ranges:
        first, _, last = each.partition("-")
        yield from (str(n).zfill(len(first)) for n in range(int(first), int(last or first) + 1))


def _pattern(parts: list[re.Match[str]]) -> str:
    """Return the expression; a component that may be missing takes those behind it along."""
    pattern = ""
    for part in reversed(parts):
        least = "1," if part[2] else ""
        one = f"({_CHARACTERS[part[1]]}{{{least}{part[3]}}}){pattern}"
        pattern = f"(?:{one})?" if part[5] else one
    return pattern


def _orders(text: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(each.split(",")) for each in text.split("|")) if text else ((),)
