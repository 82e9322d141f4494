import pytest

from kiosk.importer.mapping import MappedRows, mapped
from kiosk.importer.mapping_file import MappingError, parse_mapping
from kiosk.importer.rows import FileProblem
from kiosk.importer.table import Table, read_table
from tests.importer.support import column_map

HEADER = "mpn,component,kind,amount\n"


def applied(toml_text: str, lines: str) -> MappedRows | FileProblem:
    made = column_map(toml_text)
    table = read_table((HEADER + lines).encode(), made.sources)
    assert isinstance(table, Table)
    return mapped(table, made)


def rows(toml_text: str, lines: str) -> list[dict[str, str]]:
    found = applied(toml_text, lines)
    assert isinstance(found, MappedRows)
    assert found.bad == ()
    return [dict(row.cells) for row in found.rows]


def error(toml_text: str) -> str:
    made = parse_mapping(toml_text)
    assert isinstance(made, MappingError)
    return made.sentence


def test_a_column_is_taken_by_its_name() -> None:
    text = 'columns.part_number = "component"\ncolumns.name = { column = "mpn" }'
    assert rows(text, " m ,C1,x,1\n") == [{"part_number": "C1", "name": "m"}]


def test_a_constant_stands_in_every_row() -> None:
    assert rows('columns.unit = { constant = "ea" }', "a,b,c,d\ne,f,g,h\n") == [
        {"unit": "ea"},
        {"unit": "ea"},
    ]


def test_the_first_column_that_is_not_empty_counts() -> None:
    text = 'columns.part_number = { first_of = ["mpn", "component"] }'
    made = rows(text, "M,C,,\n ,C,,\n,,x,\n")
    assert [row["part_number"] for row in made] == ["M", "C", ""]


def test_a_template_joins_columns_and_text() -> None:
    assert rows('columns.name = { template = "{mpn} ({kind})" }', "M,C,lot,1\n") == [
        {"name": "M (lot)"}
    ]


def test_a_default_stands_where_the_column_is_empty() -> None:
    text = 'columns.unit = { column = "kind", default = "ea" }'
    assert [row["unit"] for row in rows(text, "a,b,m,1\na,b,,1\n")] == ["m", "ea"]


def test_values_replace_and_what_is_not_among_them_is_a_bad_row() -> None:
    text = 'columns.tracking = { column = "kind", values = { purchased = "lot" } }'
    found = applied(text, "a,b,purchased,1\na,b,made,1\n")
    assert isinstance(found, MappedRows)
    assert [dict(row.cells) for row in found.rows] == [{"tracking": "lot"}]
    assert [row.sentence for row in found.bad] == [
        'Line 3, tracking "made": the map has no entry for this value, and no otherwise.'
    ]


def test_otherwise_is_a_text_or_a_source_of_its_own() -> None:
    text = """
    columns.tracking = { column = "kind", values = { x = "lot" }, otherwise = "untracked" }
    columns.name = { column = "kind", values = { x = "X" }, otherwise = { column = "mpn" } }
    """
    assert rows(text, "M,b,made,1\n") == [{"tracking": "untracked", "name": "M"}]


def test_named_groups_of_a_pattern_are_columns_and_empty_where_it_does_not_match() -> None:
    text = """
    columns.quantity = "number"
    columns.unit = { column = "measure", default = "ea" }
    [[pattern]]
    column = "amount"
    regex = '^~?(?P<number>[0-9.]+) ?(?P<measure>[a-z]*)$'
    """
    assert rows(text, "a,b,c,~2.5 m\na,b,c,4\na,b,c,some\n") == [
        {"quantity": "2.5", "unit": "m"},
        {"quantity": "4", "unit": "ea"},
        {"quantity": "", "unit": "ea"},
    ]


@pytest.mark.parametrize(
    ("condition", "left"),
    [
        ('equals = "tool"', ["part", "tooling", ""]),
        ('in = ["tool", "part"]', ["tooling", ""]),
        ("matches = '^tool'", ["part", ""]),
        ("empty = true", ["tool", "part", "tooling"]),
        ("empty = false", [""]),
    ],
)
def test_rows_are_left_out_by_condition_with_the_reason(condition: str, left: list[str]) -> None:
    text = f"""
    columns.name = "kind"
    [[skip_if]]
    column = "kind"
    {condition}
    reason = "not wanted"
    """
    found = applied(text, "a,b,tool,1\na,b,part,1\na,b,tooling,1\na,b, ,1\n")
    assert isinstance(found, MappedRows)
    assert [row.cells["name"] for row in found.rows] == left
    assert {row.reason for row in found.skipped} == {"not wanted"}


def test_a_column_the_file_lacks_is_named_with_the_columns_found() -> None:
    assert applied('columns.name = "title"', "") == FileProblem(
        'The column "title" is missing; the file has: mpn, component, kind, amount'
    )


def test_a_group_named_like_a_column_of_the_file_is_refused() -> None:
    text = "columns.name = \"kind\"\n[[pattern]]\ncolumn = 'mpn'\nregex = '(?P<kind>.)'"
    assert applied(text, "") == FileProblem(
        'The map names a group "kind", and the file has such a column'
    )


@pytest.mark.parametrize(
    ("toml_text", "message"),
    [
        ("", "columns: it is missing or empty"),
        ("columns = 1", "columns: it must be a table"),
        ('headers.a = "b"', "headers: this key is not known; known are columns, pattern"),
        ("columns.a = 1", "columns.a: it must be a table"),
        ('columns.a = ""', "columns.a: it is empty"),
        ('columns.a = { header = "b" }', "columns.a.header: this key is not known"),
        ("columns.a = {}", "columns.a: it needs one of column, constant, first_of, template"),
        ('columns.a = { column = "b", constant = "c" }', "columns.a: it needs one of"),
        ("columns.a = { column = true }", "columns.a.column: it must be a text in quotes"),
        ("columns.a = { first_of = [] }", "columns.a.first_of: it must be a list of texts"),
        ("columns.a = { first_of = [1] }", "columns.a.first_of: it must be a text in quotes"),
        ('columns.a = { template = "{b" }', "columns.a.template: a brace without its partner"),
        ('columns.a = { column = "b", values = 1 }', "columns.a.values: it must be a table"),
        ('columns.a = { column = "b", values.x = 1 }', "columns.a.values.x: it must be a text"),
        ('columns.a = { column = "b", otherwise = "c" }', "columns.a.otherwise: it needs values"),
        (
            'columns.a = { column = "b", values.x = "y", otherwise = { header = "c" } }',
            "columns.a.otherwise.header: this key is not known",
        ),
        (
            'columns.a = "b"\non_repeat = "last"',
            'on_repeat: it must be "refuse", "first" or, for goods, "add"',
        ),
        ('columns.a = "b"\npattern = 1', "pattern: it must be a list of tables"),
        ('columns.a = "b"\npattern = [1]', "pattern 1: it must be a table"),
        ('columns.a = "b"\n[[pattern]]\ncolumn = "c"', "pattern 1: regex is missing"),
        (
            'columns.a = "b"\n[[pattern]]\ncolumn = "c"\nregex = "("',
            "pattern 1.regex: it is no regular expression",
        ),
        (
            'columns.a = "b"\n[[pattern]]\ncolumn = "c"\nregex = "x"',
            "pattern 1.regex: it has no named group",
        ),
        (
            (
                'columns.a = "b"\n[[pattern]]\ncolumn = "c"\nregex = "(?P<g>.)"\n'
                '[[pattern]]\ncolumn = "d"\nregex = "(?P<g>.)"'
            ),
            'pattern: the group "g" is named twice',
        ),
        (
            'columns.a = "b"\n[[pattern]]\ncolumn = "g"\nregex = "(?P<g>.)"',
            'pattern: "g" is a group; a pattern reads a column of the file',
        ),
        ('columns.a = "b"\n[[skip_if]]\ncolumn = "c"\nempty = true', "skip_if 1: reason is miss"),
        (
            'columns.a = "b"\n[[skip_if]]\ncolumn = "c"\nreason = "r"\nempty = 1',
            "skip_if 1.empty: it must be true or false",
        ),
        (
            'columns.a = "b"\n[[skip_if]]\ncolumn = "c"\nreason = "r"',
            "skip_if 1: it needs one of equals, in, matches, empty",
        ),
        ("columns = [", "the map is not TOML: "),
        ("a = " + "[" * 20_000, "the map is not TOML: "),
        ("a = " + "1" * 5_000, "the map is not TOML: "),
    ],
)
def test_a_wrong_map_is_refused_with_its_key(toml_text: str, message: str) -> None:
    assert error(toml_text).startswith(message)
