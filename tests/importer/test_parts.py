import pytest

from kiosk.domain.codes.own import print_place
from kiosk.domain.facts.master import PartDefined, Tracking
from kiosk.domain.ids import LocationCode, PartNumber
from kiosk.importer.report import ImportKind
from tests.importer.support import FakeMasterData, column_map, reasons

HEADER = "part_number,revision,name,tracking,unit,serial_scheme,lot_pattern\n"
PARTS = ImportKind.PARTS


def bad(text: str) -> list[str]:
    return reasons(FakeMasterData().imported(PARTS, text))


@pytest.mark.feature("B1")
def test_each_part_gets_its_one_tracking_type() -> None:
    text = (
        HEADER + "0815,B,Board,Serial,,0815-{seq:5},\n"
        "R1,,Resistor,lot,,,{yyyy}{mm}\nW1,,Wire,untracked,metres,,\n"
    )
    assert FakeMasterData().imported(PARTS, text).facts == (
        PartDefined(
            part_number=PartNumber("0815"),
            revision="B",
            name="Board",
            tracking=Tracking.SERIAL,
            unit="ea",
            serial_scheme="0815-{seq:5}",
        ),
        PartDefined(
            part_number=PartNumber("R1"),
            revision="",
            name="Resistor",
            tracking=Tracking.LOT,
            unit="ea",
            lot_pattern="{yyyy}{mm}",
        ),
        PartDefined(
            part_number=PartNumber("W1"),
            revision="",
            name="Wire",
            tracking=Tracking.UNTRACKED,
            unit="m",
        ),
    )


@pytest.mark.feature("B1")
@pytest.mark.parametrize("word", ["both", "serial lot", "serial;lot"])
def test_a_part_with_another_tracking_type_is_a_bad_row(word: str) -> None:
    assert bad(f"part_number,tracking\nA,{word}\n") == [
        f'Line 2, tracking "{word}": it must be serial, lot or untracked.'
    ]


def test_optional_columns_may_be_absent() -> None:
    assert FakeMasterData().imported(PARTS, "tracking;part_number\nlot;A\n").facts == (
        PartDefined(
            part_number=PartNumber("A"), revision="", name="", tracking=Tracking.LOT, unit="ea"
        ),
    )


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (",,n,lot,,,", "Line 2, part_number: it is empty."),
        ("A,,n,,,,", "Line 2, tracking: it is empty."),
        ("A,,n,lot,furlong,,", 'Line 2, unit "furlong": this unit of measure is not known.'),
        ("A,,n,serial,m,,", 'unit "m": a serial part is counted in pieces, not in m.'),
        ("A,,n,serial,,A{yy},", 'Line 2, serial_scheme "A{yy}": '),
        ("A,,n,serial,,{bad},", 'Line 2, serial_scheme "{bad}": '),
        ("A,,n,lot,,,{bad}", 'Line 2, lot_pattern "{bad}": '),
        ("C.DONE,,n,lot,,,", "a command word or one of the kiosk's own printed codes"),
        ("c.receive,,n,lot,,,", "a command word or one of the kiosk's own printed codes"),
        (
            print_place(LocationCode("D-1")) + ",,n,lot,,,",
            "a command word or one of the kiosk's own printed codes",
        ),
        ("A\x07B,,n,lot,,,", 'part_number "A<U+0007>B": it holds the hidden character U+0007.'),
        ("A\u202eB,,n,lot,,,", "it holds the hidden character U+202E."),
        ("A\u200b,,n,lot,,,", "it holds the hidden character U+200B."),
        ("\x1dA,,n,lot,,,", "it holds the hidden character U+001D."),
        ('"A\nB",,n,lot,,,', "it holds the hidden character U+000A."),
        ("A,,n\x00,lot,,,", 'name "n<U+0000>": it holds the hidden character U+0000.'),
        ("x" * 10_000 + ",,n,lot,,,", "it has 10000 characters, more than 200."),
        ("A,,n,lot,,", "Line 2: it has 6 cells, the header 7."),
    ],
)
def test_a_bad_row_is_told_with_line_column_and_value(row: str, reason: str) -> None:
    found = bad(HEADER + row + "\n")
    assert len(found) == 1
    assert reason in found[0]


@pytest.mark.parametrize("number", ["P.O. 12", "U.FL-R-SMT", "L.1", "C.5", "PH, 2-pin", "1/4#+()"])
def test_a_part_number_that_only_looks_like_a_code_is_good(number: str) -> None:
    assert bad(f'part_number,tracking\n"{number}",lot\n') == []


def test_every_bad_row_is_told_and_nothing_is_imported() -> None:
    text = "part_number,tracking,unit\nA,lot,\nB,x,y\n,lot,\n"
    result = FakeMasterData().imported(PARTS, text)
    assert result.facts == ()
    assert [(row.line, row.column) for row in result.report.bad] == [
        (3, "tracking"),
        (3, "unit"),
        (4, "part_number"),
    ]


def test_with_skip_bad_the_good_rows_are_imported() -> None:
    text = "part_number,tracking\nA,lot\nB,x\n"
    result = FakeMasterData().imported(PARTS, text, skip_bad=True)
    assert [fact.subjects for fact in result.facts] == [("part:A",)]
    assert len(result.report.bad) == 1


def test_line_breaks_and_tabs_in_a_name_become_blanks() -> None:
    data = FakeMasterData()
    data.imported(PARTS, 'part_number,tracking,name\nA,lot,"two\r\nlines\tof\ntext"\n')
    assert data.parts[PartNumber("A")].name == "two lines of text"


def test_identical_repeats_count_once() -> None:
    result = FakeMasterData().imported(PARTS, "part_number,tracking\nA,lot\nA,lot\n")
    assert len(result.facts) == 1
    assert [(item.line, item.first_line) for item in result.report.repeats] == [(3, 2)]


def test_a_repeat_that_differs_is_a_bad_row() -> None:
    text = "part_number,tracking,name\nA,lot,x\nA,serial,y\n"
    assert bad(text) == [
        'Line 3, part_number "A": line 2 has the same with another name and tracking.'
    ]


def test_a_repeat_that_differs_is_reported_where_the_map_lets_the_first_count() -> None:
    mapping = column_map(
        'on_repeat = "first"\ncolumns.part_number = "n"\ncolumns.name = "d"\n'
        'columns.tracking = { constant = "lot" }'
    )
    data = FakeMasterData()
    result = data.imported(PARTS, "n,d\nA,x\nA,y\n", mapping=mapping)
    assert data.parts[PartNumber("A")].name == "x"
    assert [(item.line, item.columns) for item in result.report.repeats] == [(3, ("name",))]


def test_a_known_part_is_updated_and_an_unchanged_one_gives_no_fact() -> None:
    data = FakeMasterData()
    data.imported(PARTS, "part_number,tracking,name\nA,lot,x\nB,lot,y\n")
    result = data.imported(PARTS, "part_number,tracking,name\nA,lot,x\nB,lot,z\nC,lot,\n")
    report = result.report
    assert [fact.subjects for fact in result.facts] == [("part:B",), ("part:C",)]
    assert (report.added, report.changed, report.unchanged) == (1, 1, 1)


def test_a_column_the_file_lacks_stays_as_it_is() -> None:
    data = FakeMasterData()
    data.imported(PARTS, HEADER + "A,B,name,serial,ea,A{seq},\n")
    assert data.imported(PARTS, "part_number,tracking\nA,serial\n").facts == ()


def test_an_empty_cell_empties_what_was_there() -> None:
    data = FakeMasterData()
    data.imported(PARTS, HEADER + "A,B,name,serial,ea,A{seq},\n")
    data.imported(PARTS, "part_number,tracking,serial_scheme\nA,serial,\n")
    assert data.parts[PartNumber("A")].serial_scheme == ""


def test_the_unit_of_a_known_part_stays() -> None:
    data = FakeMasterData().with_parts("W,lot,m")
    assert reasons(data.imported(PARTS, "part_number,tracking,unit\nW,lot,cm\n")) == [
        'Line 2, unit "cm": W is counted in m; stock and BOMs are, so it stays so.'
    ]


@pytest.mark.parametrize("new", ["lot", "untracked"])
def test_serial_tracking_stays_while_units_are_in_stock(new: str) -> None:
    data = FakeMasterData(units=(("Available", 2), ("On hold", 1))).with_parts("A,serial,")
    assert reasons(data.imported(PARTS, f"part_number,tracking\nA,{new}\n")) == [
        (
            f'Line 2, tracking "{new}": A still has 3 serialised units: 2 available, 1 on hold. '
            "Consume or archive every one. It stays serial."
        )
    ]


@pytest.mark.parametrize("new", ["serial", "untracked"])
def test_lot_tracking_stays_while_lots_are_in_stock(new: str) -> None:
    data = FakeMasterData(lots=(2, 3)).with_parts("A,lot,")
    assert reasons(data.imported(PARTS, f"part_number,tracking\nA,{new}\n")) == [
        (
            f'Line 2, tracking "{new}": A still has 2 lots at 3 locations. '
            "Consume or archive them. It stays lot."
        )
    ]


@pytest.mark.parametrize(
    ("old", "new"),
    [("serial", "lot"), ("lot", "untracked"), ("untracked", "serial"), ("untracked", "lot")],
)
def test_tracking_changes_where_no_stock_forbids_it(old: str, new: str) -> None:
    data = FakeMasterData().with_parts(f"A,{old},")
    data.imported(PARTS, f"part_number,tracking\nA,{new}\n")
    assert data.parts[PartNumber("A")].tracking is Tracking(new)
