"""The cells of a definition: reading them gives the same definition (DESIGN 5)."""

from datetime import date
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.facts import (
    CategoryDefined,
    LocationDefined,
    OperationTypeDefined,
    PartDefined,
    RuleDefined,
    SchemeDefined,
    Strategy,
    Tracking,
)
from kiosk.domain.ids import LocationCode, PartNumber
from kiosk.domain.people import Operator, Role
from kiosk.importer.cells import (
    COLUMNS,
    REQUIRED,
    Definition,
    cells,
    changes,
    longest,
    mark,
    one_row,
)
from kiosk.importer.read import read_import
from kiosk.importer.report import ImportKind
from tests.importer.definitions import DEFINITIONS, person
from tests.importer.support import FakeMasterData

LEAST: dict[ImportKind, dict[str, str]] = {
    ImportKind.PARTS: {"part_number": "P", "tracking": "lot"},
    ImportKind.SCHEMES: {"name": "S", "pattern": "S-{seq:2}"},
    ImportKind.CATEGORIES: {"code": "C", "strategy": "fifo"},
    ImportKind.LOCATIONS: {"code": "L"},
    ImportKind.OPERATIONS: {
        "code": "O",
        "name": "O",
        "task": "receive",
        "create_new": "yes",
        "use_existing": "no",
    },
    ImportKind.RULES: {"code": "R", "action": "move", "title": "T", "message": "M"},
    ImportKind.OPERATORS: {"badge": "7", "name": "Ada", "role": "clerk"},
}
"""A row of each kind with no more than it must have."""


def shop() -> FakeMasterData:
    """Master data with what definitions may name."""
    data = FakeMasterData()
    data.categories["RUBBER"] = CategoryDefined(code="RUBBER", name="", strategy=Strategy.FEFO)
    data.schemes["BOARDS"] = SchemeDefined(name="BOARDS", pattern="B-{seq:2}")
    hall = LocationCode("HALL")
    data.locations[hall] = LocationDefined(code=hall, name="")
    head = PartNumber("HEAD")
    data.parts[head] = PartDefined(
        part_number=head, revision="", name="", tracking=Tracking.LOT, unit="ea"
    )
    return data


def known(data: FakeMasterData, definition: Definition) -> None:
    """Put a definition on record as it was before."""
    match definition:
        case PartDefined(part_number=number):
            data.parts[number] = definition
        case SchemeDefined(name=name):
            data.schemes[name] = definition
        case LocationDefined(code=code):
            data.locations[code] = definition
        case CategoryDefined(code=code):
            data.categories[code] = definition
        case OperationTypeDefined(code=code):
            data.operations[code] = definition
        case RuleDefined(code=code):
            data.rules[code] = definition
        case Operator(operator_id=operator_id):
            data.people[operator_id] = definition


def read(kind: ImportKind, row: dict[str, str], data: FakeMasterData) -> tuple[object, ...]:
    result = read_import(kind, one_row(row), mapping=None, reader=data, skip_bad=False)
    assert not result.report.refused, result.report.as_text()
    return (*result.facts, *result.operators)


@pytest.mark.parametrize("kind", DEFINITIONS)
@given(data=st.data())
def test_reading_the_cells_of_a_definition_gives_it_again(
    kind: ImportKind, data: st.DataObject
) -> None:
    definition = data.draw(DEFINITIONS[kind])
    assert read(kind, cells(definition), shop()) == (definition,)


@pytest.mark.parametrize("kind", DEFINITIONS)
@given(data=st.data())
def test_the_cells_put_a_definition_back_whatever_it_became(
    kind: ImportKind, data: st.DataObject
) -> None:
    first, then = data.draw(st.tuples(DEFINITIONS[kind], DEFINITIONS[kind]))
    key = COLUMNS[kind][0]
    became = read(kind, {**cells(then), key: cells(first)[key]}, shop())
    master = shop()
    known(master, cast("Definition", became[0]))
    back = read(kind, cells(first), master)
    assert back == (() if became == (first,) else (first,))


@pytest.mark.parametrize("kind", DEFINITIONS)
@given(data=st.data())
def test_a_row_of_the_needed_columns_changes_nothing(
    kind: ImportKind, data: st.DataObject
) -> None:
    definition = data.draw(DEFINITIONS[kind])
    master = shop()
    known(master, definition)
    whole = cells(definition)
    assert read(kind, {column: whole[column] for column in REQUIRED[kind]}, master) == ()


@pytest.mark.parametrize("kind", DEFINITIONS)
@given(data=st.data())
def test_a_mark_tells_definitions_apart(kind: ImportKind, data: st.DataObject) -> None:
    first, second = data.draw(st.tuples(DEFINITIONS[kind], DEFINITIONS[kind]))
    assert (mark(first) == mark(second)) == (first == second)
    assert mark(None) == ""
    assert [column for column, _, _ in changes(first, second)] == [
        column for column in cells(first) if cells(first)[column] != cells(second)[column]
    ]


def test_a_pin_stands_in_no_cell_and_counts_for_the_mark() -> None:
    plain = person("7", "Ada", Role.CLERK, None, "scrypt$x")
    other = person("7", "Ada", Role.CLERK, None, "scrypt$y")
    assert cells(plain) == {"badge": "7", "name": "Ada", "role": "clerk", "access_until": ""}
    assert mark(plain) != mark(other)
    assert changes(plain, other) == ()


@pytest.mark.parametrize(
    ("kind", "column"),
    [
        (kind, column)
        for kind in DEFINITIONS
        for column in ("name", "note", "title", "message")
        if column in COLUMNS[kind]
    ],
)
def test_a_cell_holds_as_many_characters_as_is_said_and_no_more(
    kind: ImportKind, column: str
) -> None:
    n = longest(kind, column)
    row = {**LEAST[kind], column: "x" * n}
    read(kind, row, shop())
    longer = one_row({**row, column: "x" * (n + 1)})
    result = read_import(kind, longer, mapping=None, reader=shop(), skip_bad=False)
    assert [(bad.column, bad.reason) for bad in result.report.bad] == [
        (column, f"it has {n + 1} characters, more than {n}")
    ]


def test_a_day_is_written_as_it_is_read() -> None:
    ada = person("7", "Ada", Role.CLERK, date(2026, 12, 31))
    assert cells(ada)["access_until"] == "2026-12-31"
