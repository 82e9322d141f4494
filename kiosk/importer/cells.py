"""The row of a file that says just what a definition says: the inverse of reading one.

An edit on screen is an import of one row, so that there is one set of rules (DESIGN 5).
"""

import csv
import io
from collections.abc import Iterable, Mapping
from enum import Enum
from hashlib import sha256
from typing import assert_never

from kiosk.domain.facts import (
    CategoryDefined,
    LocationDefined,
    OperationTypeDefined,
    PartDefined,
    RuleDefined,
    SchemeDefined,
)
from kiosk.domain.people import Operator
from kiosk.domain.text import MAX_IDENTIFIER_LENGTH
from kiosk.importer import (
    categories,
    locations,
    operations,
    operators,
    part_rules,
    parts,
    rules,
    schemes,
)
from kiosk.importer.report import ImportKind
from kiosk.importer.rows import MAX_NAME_LENGTH

Definition = (
    PartDefined
    | SchemeDefined
    | LocationDefined
    | CategoryDefined
    | OperationTypeDefined
    | RuleDefined
    | Operator
)
"""What one row of a file of master data defines."""

COLUMNS: Mapping[ImportKind, tuple[str, ...]] = {
    ImportKind.PARTS: parts.COLUMNS,
    ImportKind.SCHEMES: schemes.COLUMNS,
    ImportKind.CATEGORIES: categories.COLUMNS,
    ImportKind.LOCATIONS: locations.COLUMNS,
    ImportKind.OPERATORS: operators.COLUMNS,
    ImportKind.OPERATIONS: operations.COLUMNS,
    ImportKind.RULES: rules.COLUMNS,
}
"""The kinds of files whose rows are definitions; the first column is the key."""

REQUIRED: Mapping[ImportKind, tuple[str, ...]] = {
    ImportKind.PARTS: parts.REQUIRED,
    ImportKind.SCHEMES: schemes.REQUIRED,
    ImportKind.CATEGORIES: categories.REQUIRED,
    ImportKind.LOCATIONS: locations.REQUIRED,
    ImportKind.OPERATORS: operators.REQUIRED,
    ImportKind.OPERATIONS: operations.REQUIRED,
    ImportKind.RULES: rules.REQUIRED,
}
_LONGEST: Mapping[tuple[ImportKind, str], int] = {
    (ImportKind.PARTS, "name"): MAX_NAME_LENGTH,
    (ImportKind.SCHEMES, "note"): MAX_NAME_LENGTH,
    (ImportKind.CATEGORIES, "name"): MAX_NAME_LENGTH,
    (ImportKind.LOCATIONS, "name"): MAX_NAME_LENGTH,
    (ImportKind.OPERATORS, "name"): MAX_NAME_LENGTH,
    (ImportKind.OPERATIONS, "name"): MAX_NAME_LENGTH,
    (ImportKind.RULES, "title"): rules.MOST_TITLE,
    (ImportKind.RULES, "message"): rules.MOST_MESSAGE,
}

SECRET = operators.SECRET
"""Columns that no cell repeats."""


def longest(kind: ImportKind, column: str) -> int:
    """Return how many characters a cell may hold."""
    return _LONGEST.get((kind, column), MAX_IDENTIFIER_LENGTH)


def cells(definition: Definition) -> dict[str, str]:
    """Return the cells that say what a definition says, by their columns; nothing secret."""
    match definition:
        case PartDefined():
            return _of_part(definition)
        case SchemeDefined():
            return _of(definition, schemes.COLUMNS)
        case LocationDefined():
            return _of(definition, locations.COLUMNS)
        case CategoryDefined():
            return _of(definition, categories.COLUMNS)
        case OperationTypeDefined():
            return _of(definition, operations.COLUMNS)
        case RuleDefined():
            return _of_rule(definition)
        case Operator():
            return _of(definition, (*operators.REQUIRED, "access_until"))
        case _:
            assert_never(definition)


def written(value: object) -> str:
    """Return a value as a cell has it."""
    match value:
        case bool():
            return "yes" if value else "no"
        case Enum():
            return str(value.value)
        case None:
            return ""
        case _:
            return str(value)


def mark(definition: Definition | None) -> str:
    """Return what tells a definition from any other of the same thing; "" for none.

    A person's PIN counts, by its hash, and is not told.
    """
    if definition is None:
        return ""
    said = [f"{column}={cell}" for column, cell in cells(definition).items()]
    if isinstance(definition, Operator):
        said.append(definition.pin)
    return sha256("\n".join(said).encode()).hexdigest()[:12]


def one_row(row: Mapping[str, str]) -> bytes:
    """Return the file that has this row alone."""
    text = io.StringIO()
    file = csv.writer(text)
    file.writerow(row)
    file.writerow(row.values())
    return text.getvalue().encode()


def changes(before: Definition, after: Definition) -> tuple[tuple[str, str, str], ...]:
    """Return what differs: the column, its cell before, and after."""
    first, second = cells(before), cells(after)
    return tuple(
        (column, first[column], cell) for column, cell in second.items() if first[column] != cell
    )


def _of_part(part: PartDefined) -> dict[str, str]:
    shelf_life = part.shelf_life or part_rules.NOTHING_EXPIRES
    days = {column: getattr(shelf_life, field) for column, field in part_rules.DAYS.items()}
    found = {column: str(n) if n else "" for column, n in days.items()}
    return {column: found.get(column, "") or _cell(part, column) for column in parts.COLUMNS}


def _of_rule(rule: RuleDefined) -> dict[str, str]:
    return {**_of(rule, rules.COLUMNS), "part_number": rule.part}


def _cell(definition: object, column: str) -> str:
    return written(getattr(definition, column, None))


def _of(definition: object, columns: Iterable[str]) -> dict[str, str]:
    return {column: _cell(definition, column) for column in columns}
