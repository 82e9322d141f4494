"""A BOM that is being changed: its rows, its marks, and a newer version it is taken up to."""

from dataclasses import replace
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from kiosk.domain.bom import bom_version
from kiosk.domain.facts import BomLine, BomReleased
from kiosk.domain.ids import PartNumber
from kiosk.importer.bom_differences import differences, taken_up
from kiosk.importer.bom_draft import Draft, Mark, base_of, begun, changed_cells, judged, mark_of
from kiosk.importer.designators import designators, shortened
from kiosk.importer.report import ImportKind
from tests.importer.support import FakeMasterData

TOP = PartNumber("TOP")
PARTS = ("TOP,serial,", "SUB,serial,", "R,lot,", '"PH, 2-pin",lot,', "WIRE,untracked,m")

NAMES = st.from_regex(r"[A-Z]{1,2}(0{0,2}[1-9][0-9]{0,3})", fullmatch=True)


@st.composite
def runs(draw: st.DrawFn) -> list[str]:
    """Draw names that count on, with or without leading zeros."""
    letter = draw(st.sampled_from("CRU"))
    first = draw(st.integers(1, 1200))
    width = draw(st.integers(1, 4))
    count = draw(st.integers(1, 12))
    return [f"{letter}{number:0{width}d}" for number in range(first, first + count)]


LISTS = st.lists(runs() | NAMES.map(lambda name: [name]), max_size=6).map(
    lambda runs: tuple(dict.fromkeys(name for run in runs for name in run))
)


@given(LISTS)
def test_shortened_designators_are_written_out_again_as_they_were(names: tuple[str, ...]) -> None:
    assert designators(shortened(names)) == names


def test_designators_that_count_on_are_a_range_and_two_are_not() -> None:
    assert shortened(("C1", "C2", "C3", "C4", "R1", "R2", "U07", "U08", "U09")) == (
        "C1-C4, R1, R2, U07-U09"
    )
    assert shortened(("R9", "R10", "R11", "R011", "A1-B2")) == "R9-R11, R011, A1-B2"
    assert shortened(()) == ""


def line(
    number: int, component: str, quantity: str = "1", find: str = "", *, refs: str = ""
) -> BomLine:
    return BomLine(
        line=str(number),
        component=PartNumber(component),
        quantity=Decimal(quantity),
        find_number=find,
        reference_designators=tuple(refs.split()),
    )


def bom(*lines: BomLine) -> BomReleased:
    return BomReleased(parent=TOP, version=bom_version(TOP, lines), lines=lines)


BASE = bom(
    line(1, "SUB", find="10", refs="A1"),
    line(2, "R", "4", "20", refs="R1 R2 R3 R4"),
    replace(line(3, "WIRE", "0.25", "30"), optional=True, substitutes=(PartNumber("PH, 2-pin"),)),
)


def shop() -> FakeMasterData:
    return FakeMasterData().with_parts(*PARTS)


def draft(of: BomReleased | None = BASE) -> Draft:
    return begun(of, TOP, "1001", 7)


def test_a_draft_that_changes_nothing_reads_as_what_it_began_from() -> None:
    released = FakeMasterData().with_parts(*PARTS)
    released.boms[TOP] = BASE
    found = judged(draft(), released)
    assert (found.made, found.bad, found.unchanged) == ((), (), 1)
    (again,) = judged(draft(), shop()).made
    assert again == BASE


def test_a_draft_is_judged_as_its_file_is() -> None:
    changed = draft().with_line(
        replace(draft().lines[1], quantity="0", reference_designators="R1 R1")
    )
    grown, _ = changed.grown("NOBODY")
    rows = judged(grown, shop()).bad
    header = "parent,component,quantity,reference_designators\n"
    text = f"{header}TOP,SUB,1,\nTOP,R,0,R1 R1\nTOP,NOBODY,,\n"
    report = shop().imported(ImportKind.BOM, text).report
    said = [(each.column, each.value, each.reason) for each in report.bad]
    assert [(each.column, each.value, each.reason) for each in rows] == said
    assert [each.line for each in rows] == [2, 2, 4, 4]


def test_lines_are_marked_against_the_version_the_draft_began_from() -> None:
    first = draft()
    changed = first.with_line(replace(first.lines[1], quantity="5"))
    changed, added = changed.without(3).grown("WIRE")
    assert [mark_of(each, base_of(BASE.lines)) for each in changed.lines] == [
        *(Mark.SAME, Mark.CHANGED, Mark.REMOVED, Mark.ADDED),
    ]
    assert changed_cells(changed.lines[1], base_of(BASE.lines)) == ("quantity",)
    assert changed_cells(added, base_of(BASE.lines)) == ()
    assert [each.number for each in changed.without(added.number).lines] == [1, 2, 3]
    assert changed.without(99) == changed


def test_two_versions_differ_in_lines_that_were_added_removed_and_changed() -> None:
    after = (
        line(1, "R", "5", "20", refs="R1 R2 R3 R4 R5"),
        line(2, "PH, 2-pin", find="10", refs="A1"),
        line(3, "TOP", find="99"),
    )
    found = differences(BASE.lines, after)
    assert [(each.before and each.before.component, each.cells) for each in found] == [
        ("SUB", ("component",)),
        ("R", ("quantity", "reference_designators")),
        ("WIRE", ()),
        (None, ()),
    ]
    assert differences(BASE.lines, BASE.lines) == ()


def test_a_draft_is_taken_up_to_a_newer_version_with_all_that_was_changed_in_it() -> None:
    mine = draft()
    mine = mine.with_line(replace(mine.lines[1], quantity="6"))
    mine, _ = mine.without(1).grown("PH, 2-pin")
    newer = bom(
        line(1, "SUB", "2", "10", refs="A1"),
        line(2, "R", "4", "21", refs="R1 R2 R3 R4"),
        line(3, "R", "1", "40"),
    )
    taken = taken_up(mine, BASE.lines, newer)
    assert taken.base == newer.version
    assert [
        (each.number, each.component, each.quantity, each.find_number, each.removed)
        for each in taken.lines
    ] == [
        (1, "SUB", "2", "10", True),
        (2, "R", "6", "21", False),
        (3, "R", "1", "40", False),
        (4, "PH, 2-pin", "", "", False),
    ]
    assert [mark_of(each, base_of(newer.lines)) for each in taken.lines] == [
        *(Mark.REMOVED, Mark.CHANGED, Mark.SAME, Mark.ADDED),
    ]


def test_a_line_changed_here_and_removed_there_stays_as_a_new_one() -> None:
    mine = draft()
    mine = mine.with_line(replace(mine.lines[2], quantity="0.5"))
    taken = taken_up(mine, BASE.lines, bom(*BASE.lines[:2]))
    assert [(each.component, each.origin) for each in taken.lines] == [
        *(("SUB", "1"), ("R", "2"), ("WIRE", "")),
    ]
    untouched = taken_up(draft(), BASE.lines, bom(*BASE.lines[:2]))
    assert [each.component for each in untouched.lines] == ["SUB", "R"]
