"""Columns of a part that say how long it keeps, what it is a kind of, whose numbers it bears."""

import pytest

from kiosk.domain.facts import NumberedBy, SchemeDefined, ShelfLife
from kiosk.domain.ids import PartNumber
from kiosk.importer.report import ImportKind
from tests.importer.support import FakeMasterData, reasons

HEADER = "part_number,tracking,expires_days,best_before_days,removal_days,alert_days"


def seal(*rows: str, header: str = HEADER) -> FakeMasterData:
    """Import lines, which must be good."""
    data = FakeMasterData()
    result = data.imported(ImportKind.PARTS, "\n".join((header, *rows)))
    assert not result.report.refused, result.report.as_text()
    return data


@pytest.mark.feature("I1")
def test_a_part_has_four_date_rules() -> None:
    data = seal("SEAL,lot,365,60,30,45", "BOLT,lot,,,,", "FILM,lot,,,30,")
    assert data.parts[PartNumber("SEAL")].shelf_life == ShelfLife(
        expires=365, best_before=60, removal=30, alert=45
    )
    assert data.parts[PartNumber("BOLT")].shelf_life is None
    assert data.parts[PartNumber("FILM")].shelf_life == ShelfLife(removal=30)


def test_a_rule_whose_column_is_missing_stays_and_an_empty_cell_ends_it() -> None:
    data = seal("SEAL,lot,365,60,30,45")
    data.imported(ImportKind.PARTS, "part_number,tracking,alert_days\nSEAL,lot,10")
    assert data.parts[PartNumber("SEAL")].shelf_life == ShelfLife(
        expires=365, best_before=60, removal=30, alert=10
    )
    data.imported(ImportKind.PARTS, HEADER + "\nSEAL,lot,,,,")
    assert data.parts[PartNumber("SEAL")].shelf_life is None


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("SEAL,lot,x,,,", 'expires_days "x": it must be a whole number of days from 0 to 36500'),
        ("SEAL,lot,-1,,,", 'expires_days "-1": it must be a whole number'),
        ("SEAL,lot,36501,,,", 'expires_days "36501": it is more than 36500 days'),
        ("SEAL,lot,30,31,,", 'best_before_days "31": it is more than the 30 days until expiry'),
        ("SEAL,lot,30,,,99", 'alert_days "99": it is more than the 30 days until expiry'),
    ],
)
def test_days_that_cannot_be_are_told(row: str, reason: str) -> None:
    result = FakeMasterData().imported(ImportKind.PARTS, f"{HEADER}\n{row}")
    assert any(reason in each for each in reasons(result)), reasons(result)


def test_whose_numbers_a_part_bears_its_family_and_its_inspection() -> None:
    header = "part_number,tracking,numbered_by,family,inspected"
    data = seal("PUMP,serial,ours,,yes", "PUMP-S,serial,THEIRS,PUMP,", header=header)
    pump, small = data.parts[PartNumber("PUMP")], data.parts[PartNumber("PUMP-S")]
    assert (pump.numbered_by, pump.inspected) == (NumberedBy.OURS, True)
    assert (small.numbered_by, small.family, small.inspected) == (
        NumberedBy.THEIRS,
        "PUMP",
        False,
    )


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("A,serial,mine,,", "it must be either, ours or theirs"),
        ("A,serial,,A,", "a part is no variant of itself"),
        ("A,serial,,NOBODY,", "no part has this number"),
        ("A,serial,,,maybe", "it must be yes, no or empty"),
        ("A,serial,,B,\nB,serial,,C,\nC,serial,,,", "B is a variant of C itself; name that"),
    ],
)
def test_a_word_or_family_that_is_none_is_told(row: str, reason: str) -> None:
    header = "part_number,tracking,numbered_by,family,inspected"
    result = FakeMasterData().imported(ImportKind.PARTS, f"{header}\n{row}")
    assert any(reason in each for each in reasons(result)), reasons(result)


@pytest.mark.feature("I9")
def test_a_category_says_which_lots_are_taken_first() -> None:
    data = FakeMasterData()
    text = "code,name,strategy\nCHEM,Chemicals,fefo\nMECH,Mechanics,FIFO\nANY,,none\nNEW,,"
    result = data.imported(ImportKind.CATEGORIES, text)
    assert result.report.added == 4
    found = {code: each.strategy.value for code, each in data.categories.items()}
    assert found == {"CHEM": "fefo", "MECH": "fifo", "ANY": "none", "NEW": "fefo"}
    again = data.imported(ImportKind.CATEGORIES, "code,strategy\nCHEM,fifo\nMECH,fifo")
    assert (again.report.changed, again.report.unchanged) == (1, 1)
    assert data.categories["CHEM"].name == "Chemicals"
    bad = data.imported(ImportKind.CATEGORIES, "code,strategy\nCHEM,lifo\n,fifo")
    assert reasons(bad) == [
        'Line 2, strategy "lifo": it must be fefo, fifo or none.',
        "Line 3, code: it is empty.",
    ]


def test_a_part_names_a_category_that_is_known() -> None:
    data = FakeMasterData()
    data.imported(ImportKind.CATEGORIES, "code,name,strategy\nCHEM,Chemicals,fefo")
    header = "part_number,tracking,category"
    result = data.imported(ImportKind.PARTS, f"{header}\nGLUE,lot,CHEM\nOIL,lot,OILS")
    assert reasons(result) == [
        'Line 3, category "OILS": no category has this code; import categories first.'
    ]
    data.imported(ImportKind.PARTS, f"{header}\nGLUE,lot,CHEM")
    data.imported(ImportKind.PARTS, "part_number,tracking\nGLUE,lot")
    assert data.parts[PartNumber("GLUE")].category == "CHEM"


def test_a_scheme_may_be_named_in_place_of_a_pattern() -> None:
    data = FakeMasterData()
    data.schemes["BOARDS"] = SchemeDefined(name="BOARDS", pattern="B-{seq:4}")
    header = "part_number,tracking,serial_scheme"
    assert not data.imported(ImportKind.PARTS, f"{header}\nA,serial,BOARDS").report.refused
    assert data.imported(ImportKind.PARTS, f"{header}\nA,serial,BOLTS").report.refused
