import json

from kiosk.importer.report import ImportKind
from tests.importer.support import FakeMasterData, column_map

MAP = """
on_repeat = "first"
columns.part_number = "no"
columns.name = "text"
columns.tracking = { constant = "lot" }
[[skip_if]]
column = "kind"
equals = "tool"
reason = "a tool"
"""
FILE = "no,text,kind,price\nA,a,,1\nA,a,,2\nA,b,,3\nB,b,tool,4\nC,c,tool,5\n,d,,6\n"


def test_the_report_tells_a_person_what_was_read_left_out_and_why() -> None:
    result = FakeMasterData().imported(
        ImportKind.PARTS, FILE, mapping=column_map(MAP), skip_bad=True
    )
    assert result.report.as_text() == (
        "6 rows read.\n"
        "parts: 1 new, 0 changed, 0 unchanged.\n"
        "2 rows left out (a tool): lines 5, 6.\n"
        "1 row repeated an earlier one and counted once: line 3.\n"
        "Line 4: A differs from line 2 in name; line 2 counts.\n"
        "Line 7, part_number: it is empty.\n"
        "Columns not read: price.\n"
        "1 bad row left out; the rest can be imported."
    )


def test_without_skip_bad_the_report_says_that_nothing_was_imported() -> None:
    result = FakeMasterData().imported(ImportKind.PARTS, FILE, mapping=column_map(MAP))
    assert result.facts == ()
    assert result.report.refused
    assert result.report.as_text().endswith("1 bad row. Nothing was imported.")


def test_a_file_that_cannot_be_read_is_one_sentence() -> None:
    report = FakeMasterData().imported(ImportKind.BOM, "parent;component\nA;B\n").report
    assert report.refused
    assert report.as_text() == (
        'The column "quantity" is missing; the file has: parent, component.\nNothing was imported.'
    )


def test_many_lines_are_named_in_part() -> None:
    text = "part_number,tracking\n" + "A,lot\n" * 20
    report = FakeMasterData().imported(ImportKind.PARTS, text).report
    assert "lines 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14 and 7 more." in report.as_text()


def test_hidden_characters_of_the_file_do_not_reach_the_terminal() -> None:
    text = "part_number,tracking,\x1b[2J\nA\x1b[31m,\u202elot,x\n"
    shown = FakeMasterData().imported(ImportKind.PARTS, text).report.as_text()
    assert "\x1b" not in shown
    assert "\u202e" not in shown
    assert "Columns not read: <U+001B>[2J." in shown


def test_the_report_for_a_program_is_json() -> None:
    report = (
        FakeMasterData().imported(ImportKind.PARTS, FILE, mapping=column_map(MAP)).report.as_json()
    )
    assert json.loads(json.dumps(report)) == {
        "kind": "parts",
        "imported": False,
        "problem": None,
        "read": 6,
        "added": 1,
        "changed": 0,
        "unchanged": 0,
        "skipped": [{"reason": "a tool", "lines": [5, 6]}],
        "repeats": [
            {"line": 3, "first_line": 2, "key": "A", "differs_in": [], "added_up": False},
            {"line": 4, "first_line": 2, "key": "A", "differs_in": ["name"], "added_up": False},
        ],
        "bad": [
            {
                "line": 7,
                "column": "part_number",
                "value": "",
                "reason": "it is empty",
            }
        ],
        "ignored_columns": ["price"],
        "notices": [],
    }


def test_a_map_that_fills_a_column_of_another_kind_is_refused() -> None:
    mapping = column_map('columns.part_number = "no"\ncolumns.badge = "text"')
    report = FakeMasterData().imported(ImportKind.PARTS, FILE, mapping=mapping).report
    assert report.problem.startswith('The map fills a column "badge"; there are part_number, ')


def test_a_map_that_leaves_a_required_column_out_is_refused() -> None:
    mapping = column_map('columns.part_number = "no"')
    report = FakeMasterData().imported(ImportKind.PARTS, FILE, mapping=mapping).report
    assert report.problem == "The map does not say what fills tracking"


def test_a_map_that_reads_a_column_the_file_lacks_is_refused() -> None:
    mapping = column_map('columns.part_number = "nr"\ncolumns.tracking = { constant = "lot" }')
    report = FakeMasterData().imported(ImportKind.PARTS, FILE, mapping=mapping).report
    assert report.problem == ('The column "nr" is missing; the file has: no, text, kind, price')
