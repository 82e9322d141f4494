"""Numbering schemes from CSV, and parts that name one of them."""

import pytest

from kiosk.domain.facts import LetterCase, SchemeDefined
from kiosk.importer.report import ImportKind
from tests.importer.support import FakeMasterData, reasons

HEADER = "name,pattern,letter_case,validates,note\n"
BOARDS = SchemeDefined(
    name="BOARDS",
    pattern="BRD-{seq:5}",
    letter_case=LetterCase.EXACT,
    validates=True,
    note="all boards",
)


@pytest.mark.feature("A27")
def test_a_scheme_is_taken_with_its_rules() -> None:
    data = FakeMasterData()
    text = f"{HEADER}BOARDS,BRD-{{seq:5}},exact,yes,all boards\n"
    report = data.imported(ImportKind.SCHEMES, text).report
    assert (report.added, data.schemes) == (1, {"BOARDS": BOARDS})
    again = data.imported(ImportKind.SCHEMES, "name,pattern\nBOARDS,BRD-{seq:6}\n").report
    assert (again.added, again.changed) == (0, 1)
    assert data.schemes["BOARDS"].note == "all boards"


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("{B},{seq},,,", "a name with a brace in it would be taken for a pattern"),
        (",{seq},,,", "it is empty"),
        ("B,,,,", "it is empty"),
        ("B,{sequence},,,", "{sequence} is not known"),
        ("B,{seq},sometimes,,", "it must be plant, fold or exact"),
        ("B,{seq},,perhaps,", "it must be yes, no or empty"),
    ],
)
def test_a_row_that_is_no_scheme_is_refused(row: str, reason: str) -> None:
    result = FakeMasterData().imported(ImportKind.SCHEMES, f"{HEADER}{row}\n")
    assert any(reason in each for each in reasons(result))


@pytest.mark.feature("A9")
@pytest.mark.parametrize(
    ("serial_scheme", "lot_pattern", "reason"),
    [
        ("BOARDS", "", ""),
        ("", "DAYS", ""),
        ("DAYS", "", "it has no {seq}, so all its numbers would be the same"),
        ("BORDS", "", "there is no scheme BORDS, and a pattern of its own needs a piece such as"),
        ("", "LOTTS", "there is no scheme LOTTS, and a pattern of its own needs a piece such as"),
        ("", "{{LOT}}", "there is no scheme {{LOT}}, and a pattern of its own needs a piece"),
    ],
)
def test_a_part_names_a_scheme_that_is_known(
    serial_scheme: str, lot_pattern: str, reason: str
) -> None:
    data = FakeMasterData()
    data.schemes = {"BOARDS": BOARDS, "DAYS": SchemeDefined(name="DAYS", pattern="{yy}{doy}")}
    row = f"P,serial,{serial_scheme},{lot_pattern}"
    text = f"part_number,tracking,serial_scheme,lot_pattern\n{row}\n"
    result = data.imported(ImportKind.PARTS, text)
    assert [each for each in reasons(result) if reason not in each] == []
    assert result.report.refused is bool(reason)
