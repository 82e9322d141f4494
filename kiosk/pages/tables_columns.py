"""The tables of master data, their columns, and what a cell of each may hold."""

from collections.abc import Mapping
from enum import Enum

from kiosk.domain.facts import Action, LetterCase, NumberedBy, Strategy, Task, Tracking
from kiosk.domain.people import Role
from kiosk.domain.quantity import MEASURES
from kiosk.importer.cells import COLUMNS, REQUIRED
from kiosk.importer.part_rules import DAYS
from kiosk.importer.report import ImportKind

POLICY = "policies"
VALUE = "value"
"""The one column of a policy."""

RULES = "rules"
OPERATORS = "operators"

ICONS: Mapping[str, str] = {
    "parts": "box",
    "categories": "layers",
    "schemes": "hash",
    "locations": "map-pin",
    OPERATORS: "users",
    "operations": "route",
    RULES: "ban",
    POLICY: "shield-check",
}
"""The tables in their order, each with its icon."""

YES_NO = ("yes", "no")


def _all(kind: type[Enum]) -> tuple[str, ...]:
    return tuple(str(each.value) for each in kind)


CHOICES: Mapping[str, tuple[str, ...]] = {
    "tracking": _all(Tracking),
    "unit": MEASURES,
    "numbered_by": _all(NumberedBy),
    "inspected": YES_NO,
    "letter_case": _all(LetterCase),
    "validates": YES_NO,
    "strategy": _all(Strategy),
    "task": _all(Task),
    "create_new": YES_NO,
    "use_existing": YES_NO,
    "role": _all(Role),
    "action": _all(Action),
    "active": YES_NO,
    "lift": YES_NO,
}
"""Columns that hold one of a few words."""

OPTIONS: Mapping[str, ImportKind] = {
    "category": ImportKind.CATEGORIES,
    "serial_scheme": ImportKind.SCHEMES,
    "lot_pattern": ImportKind.SCHEMES,
    "family": ImportKind.PARTS,
    "parent": ImportKind.LOCATIONS,
    "part_number": ImportKind.PARTS,
    "place": ImportKind.LOCATIONS,
}
"""Columns that name a record of a table."""

_TYPED_TOO = frozenset({"serial_scheme", "lot_pattern"})
"""Those of them that may hold something of their own instead, as all conditions of a rule may."""

_OR_NONE = frozenset({(RULES, "role")})
"""Columns of one of a few words that may be left empty, each with its table."""

_BRACES = frozenset({"pattern", "serial_scheme", "lot_pattern", "title", "message"})
"""Columns in which what stands in braces is filled in."""

DIGITS = frozenset({*DAYS, "pin"})
FIXED = frozenset({"unit"})
"""Columns that are asked for when a record is made, and stay."""


def import_kind(kind: str) -> ImportKind | None:
    """Return the kind of file that holds the records of a table; None where none does."""
    return ImportKind(kind) if kind in ICONS and kind != POLICY else None


def columns_of(kind: str) -> tuple[str, ...]:
    """Return the columns of a table's records, the key first."""
    found = import_kind(kind)
    return (VALUE,) if found is None else COLUMNS[found]


def may_be_typed(kind: str, column: str) -> bool:
    """Whether a column that names a record may hold something of its own instead."""
    return kind == RULES or column in _TYPED_TOO


def may_be_empty(kind: str, column: str) -> bool:
    """Whether a cell may hold nothing."""
    found = import_kind(kind)
    if found is None or column in REQUIRED[found]:
        return False
    return column not in CHOICES or (kind, column) in _OR_NONE


def signs_of(kind: str, column: str) -> str:
    """Return the signs that stand beside the letters where a cell is typed; "" for the usual."""
    if column in _BRACES:
        return "{}:,"
    return "*/:_" if kind == RULES else ""
