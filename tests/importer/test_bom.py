from decimal import Decimal

import pytest

from kiosk.domain.bom import bom_version
from kiosk.domain.facts.master import BomLine, BomReleased
from kiosk.domain.ids import PartNumber
from kiosk.importer.designators import BadDesignators, designators
from kiosk.importer.report import ImportKind
from tests.importer.support import FakeMasterData, reasons

HEADER = "parent,component,quantity,unit,find_number,reference_designators,optional,substitutes\n"
BOM = ImportKind.BOM


def shop() -> FakeMasterData:
    return FakeMasterData().with_parts(
        "TOP,serial,",
        "SUB,serial,",
        "R,lot,",
        "R2,lot,",
        "WIRE,untracked,m",
        '"PH, 2-pin",lot,',
        '"PH, 3-pin",lot,',
    )


def bad(*rows: str) -> list[str]:
    return reasons(shop().imported(BOM, HEADER + "\n".join(rows) + "\n"))


def line(text: str, *, header: str = HEADER, data: FakeMasterData | None = None) -> BomLine:
    data = data or shop()
    result = data.imported(BOM, header + text + "\n")
    assert reasons(result) == []
    return data.boms[PartNumber("TOP")].lines[0]


@pytest.mark.feature("F9")
def test_a_line_has_its_designators_written_out_in_the_order_of_the_drawing() -> None:
    assert line('TOP,R,6,ea,10,"R7, R1-R4;C2",yes,"R2; PH, 2-pin"') == BomLine(
        line="1",
        component=PartNumber("R"),
        quantity=Decimal(6),
        find_number="10",
        reference_designators=("R7", "R1", "R2", "R3", "R4", "C2"),
        optional=True,
        substitutes=(PartNumber("R2"), PartNumber("PH, 2-pin")),
    )


def test_optional_columns_may_be_absent() -> None:
    made = line("TOP,R,2", header="parent,component,quantity\n")
    assert made == BomLine(line="1", component=PartNumber("R"), quantity=Decimal(2))


def test_a_bom_is_released_for_each_parent_with_its_lines_in_the_order_of_the_file() -> None:
    text = "parent,component,quantity\nTOP,SUB,1\nSUB,R,4\nTOP,R,2\n"
    facts = shop().imported(BOM, text).facts
    lines = (
        BomLine(line="1", component=PartNumber("SUB"), quantity=Decimal(1)),
        BomLine(line="2", component=PartNumber("R"), quantity=Decimal(2)),
    )
    assert facts[0] == BomReleased(
        parent=PartNumber("TOP"), version=bom_version(PartNumber("TOP"), lines), lines=lines
    )
    assert [fact.subjects for fact in facts] == [("part:TOP",), ("part:SUB",)]


def test_the_version_is_the_content_and_stays_the_same_forever() -> None:
    lines = (
        BomLine(
            line="1",
            component=PartNumber("R"),
            quantity=Decimal("2.50"),
            reference_designators=("R1", "R2"),
            substitutes=(PartNumber("R2"),),
        ),
    )
    assert bom_version(PartNumber("TOP"), lines) == "5810dcaf42ef98eb22516967ab02960d"


def test_a_bom_as_it_is_released_already_gives_no_fact_and_a_changed_one_does() -> None:
    data = shop()
    text = "parent,component,quantity\nTOP,SUB,1\nSUB,R,4\n"
    data.imported(BOM, text)
    assert data.imported(BOM, text).facts == ()
    report = data.imported(BOM, text.replace("R,4", "R,5")).report
    assert (report.added, report.changed, report.unchanged) == (0, 1, 1)


@pytest.mark.parametrize(
    ("quantity", "unit", "counted"),
    [("250", "cm", "2.5"), ("0.5", "", "0.5"), ("1", "metre", "1"), ("1500", "mm", "1.5")],
)
def test_a_quantity_is_converted_into_the_unit_of_the_component(
    quantity: str, unit: str, counted: str
) -> None:
    assert line(f"TOP,WIRE,{quantity},{unit},,,,").quantity == Decimal(counted)


@pytest.mark.parametrize(
    ("substitutes", "numbers"),
    [
        ('"PH, 2-pin"', ["PH, 2-pin"]),
        ('"PH, 2-pin, PH, 3-pin"', ["PH, 2-pin", "PH, 3-pin"]),
        ('"R2,PH, 3-pin"', ["R2", "PH, 3-pin"]),
        ("R2|R2", ["R2"]),
        ('"R2\nPH, 2-pin"', ["R2", "PH, 2-pin"]),
    ],
)
def test_substitutes_are_split_so_that_known_part_numbers_stay_whole(
    substitutes: str, numbers: list[str]
) -> None:
    assert list(line(f"TOP,R,1,,,,,{substitutes}").substitutes) == numbers


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("NO,R,1,,,,,", 'parent "NO": this part is not known; import the parts first.'),
        ("TOP,NO,1,,,,,", 'component "NO": this part is not known; import the parts first.'),
        (",R,1,,,,,", "it is empty"),
        ("TOP,R,,,,,,", "it is empty"),
        ("TOP,R,0,,,,,", 'quantity "0": the quantity must be above zero.'),
        ('TOP,R,"1,000",,,,,', "is not a plain number"),
        ("TOP,R,~1,,,,,", "is not a plain number"),
        ("TOP,R,1,m,,,,", 'unit "m": R: m is a length, ea a count.'),
        ("TOP,R,1,furlong,,,,", "this unit of measure is not known"),
        ("TOP,WIRE,4000000000,km,,,,", "is too large"),
        ("TOP,SUB,0.5,,,,,", "SUB is serial: whole units only"),
        ("TOP,R,1,,,,perhaps,", "it must be yes, no or empty"),
        ("TOP,R,1,,,,,NO", 'the part "NO" is not known'),
        ('TOP,R,1,,,,,"R2,NO"', 'the part "R2,NO" is not known'),
        ("TOP,R,1,,,,,R", "cannot stand in for the part"),
        ("TOP,R,1,,,,,TOP", "cannot stand in for the part"),
        ("TOP,R,1,,,R4-R1,,", "the range R4-R1 runs backwards"),
        ("TOP,TOP,1,,,,,", "an assembly cannot contain itself"),
        ("TOP,R,1,,1\x07,,,", "it holds the hidden character U+0007"),
    ],
)
def test_a_bad_line_is_told(row: str, reason: str) -> None:
    found = bad(row)
    assert len(found) == 1
    assert reason in found[0]


def test_lines_of_one_component_are_told_apart_by_find_number_and_designators() -> None:
    data = shop()
    data.imported(BOM, HEADER + "TOP,R,1,,1,,,\nTOP,R,1,,2,,,\nTOP,R,1,,2,R9,,\n")
    assert len(data.boms[PartNumber("TOP")].lines) == 3


def test_a_line_that_repeats_another_counts_once_and_one_that_differs_is_bad() -> None:
    found = bad("TOP,R,1,,1,,,", "TOP,R,1,,1,,,", "TOP,R,2,,1,,,")
    assert found == ['Line 4, component "R": line 2 has the same with another quantity.']


def test_an_assembly_that_would_contain_itself_within_the_file_is_refused() -> None:
    assert bad("TOP,SUB,1,,,,,", "TOP,R,1,,,,,", "SUB,TOP,1,,,,,") == [
        'Line 2, component "SUB": TOP would contain itself.',
        'Line 4, component "TOP": SUB would contain itself.',
    ]


def test_an_assembly_that_would_contain_itself_through_a_released_bom_is_refused() -> None:
    data = shop()
    data.imported(BOM, HEADER + "TOP,SUB,1,,,,,\n")
    assert reasons(data.imported(BOM, HEADER + "SUB,TOP,1,,,,,\n")) == [
        'Line 2, component "TOP": SUB would contain itself.'
    ]


def test_an_assembly_above_a_ring_is_not_blamed_for_it() -> None:
    data = shop().with_parts("MID,serial,")
    rows = "TOP,SUB,1\nTOP,MID,1\nMID,SUB,1\nMID,R,1\nSUB,MID,1\nSUB,R,1\n"
    result = data.imported(BOM, "parent,component,quantity\n" + rows, skip_bad=True)
    assert [row.line for row in result.report.bad] == [4, 6]
    assert [len(data.boms[PartNumber(part)].lines) for part in ("TOP", "MID", "SUB")] == [2, 1, 1]


def test_a_new_version_may_turn_a_released_bom_round() -> None:
    data = shop()
    data.imported(BOM, HEADER + "TOP,SUB,1,,,,,\n")
    result = data.imported(BOM, HEADER + "SUB,TOP,1,,,,,\nTOP,R,1,,,,,\n")
    assert reasons(result) == []


def test_a_count_that_differs_from_the_designators_is_noticed() -> None:
    report = shop().imported(BOM, HEADER + 'TOP,R,3,,,"R1,R2",,\n').report
    assert report.notices == (
        "1 lines in 1 BOMs",
        "Line 2: 2 reference designators, but 3 of R",
    )


@pytest.mark.feature("F9")
@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("", ()),
        ("R1", ("R1",)),
        ("R1 R2,R3;R4", ("R1", "R2", "R3", "R4")),
        ("R1-R4", ("R1", "R2", "R3", "R4")),
        ("R08 - R10", ("R08", "R09", "R10")),
        ("TP1\u2013TP2", ("TP1", "TP2")),
        ("R1..R4", ("R1..R4",)),
        ("R1-C4", ("R1-C4",)),
        ("J1-2", ("J1-2",)),
        ("R5-R5", ("R5",)),
    ],
)
def test_designators_are_split_and_ranges_expand(text: str, names: tuple[str, ...]) -> None:
    assert designators(text) == names


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("-", '"-" is no reference designator'),
        ("R1, R1", "R1 stands in it twice"),
        ("R1-R3 R2", "R2 stands in it twice"),
        ("R9-R1", "the range R9-R1 runs backwards"),
        ("R1-R99999", "the range R1-R99999 has more than 2000 designators"),
        ("R1-R1500 C1-C1500", "these are more than 2000 designators"),
    ],
)
def test_what_is_no_list_of_designators_is_told(text: str, reason: str) -> None:
    found = designators(text)
    assert isinstance(found, BadDesignators)
    assert found.reason == reason
