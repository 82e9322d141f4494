import pytest

from kiosk.domain.facts.master import LocationDefined
from kiosk.domain.ids import LocationCode
from kiosk.importer.report import ImportKind
from tests.importer.support import FakeMasterData, reasons

LOCATIONS = ImportKind.LOCATIONS


def bad(*rows: str) -> list[str]:
    text = "\n".join(("code,name,parent", *rows))
    return reasons(FakeMasterData().imported(LOCATIONS, text))


def test_a_parent_may_stand_behind_its_children_or_be_known() -> None:
    data = FakeMasterData()
    data.imported(LOCATIONS, "code\nHALL\n")
    text = "code,name,parent\nBIN,Bin 1,RACK\nRACK,Rack,HALL\n"
    assert data.imported(LOCATIONS, text).facts == (
        LocationDefined(code=LocationCode("BIN"), name="Bin 1", parent="RACK"),
        LocationDefined(code=LocationCode("RACK"), name="Rack", parent="HALL"),
    )


def test_a_location_below_an_unknown_one_is_bad_and_so_is_what_stands_in_it() -> None:
    assert bad("A,,NO", "B,,A", "C,,NO", "D,,") == [
        'Line 2, parent "NO": this location is not known, and the file does not hold it.',
        'Line 3, parent "A": its parent cannot be imported.',
        'Line 4, parent "NO": this location is not known, and the file does not hold it.',
    ]


def test_locations_that_stand_in_each_other_are_bad() -> None:
    assert bad("A,,C", "B,,A", "C,,B", "D,,B", "E,,E") == [
        'Line 2, parent "C": the location would stand inside itself.',
        'Line 3, parent "A": the location would stand inside itself.',
        'Line 4, parent "B": the location would stand inside itself.',
        'Line 5, parent "B": its parent cannot be imported.',
        'Line 6, parent "E": the location would stand inside itself.',
    ]


def test_a_ring_through_a_location_on_record_is_bad() -> None:
    data = FakeMasterData()
    data.imported(LOCATIONS, "code,parent\nA,\nB,A\n")
    assert reasons(data.imported(LOCATIONS, "code,parent\nA,B\n")) == [
        'Line 2, parent "B": the location would stand inside itself.'
    ]


def test_a_location_is_renamed_and_keeps_its_parent_where_the_file_has_none() -> None:
    data = FakeMasterData()
    data.imported(LOCATIONS, "code,name,parent\nA,,\nB,old,A\n")
    result = data.imported(LOCATIONS, "code,name\nB,new\n")
    assert result.facts == (LocationDefined(code=LocationCode("B"), name="new", parent="A"),)
    assert result.report.changed == 1


@pytest.mark.parametrize("code", ["", "C.DONE", "A\u202eB", "x" * 201])
def test_a_code_that_cannot_be_scanned_as_itself_is_bad(code: str) -> None:
    assert len(bad(f"{code},name,")) == 1


def test_a_repeat_with_another_name_is_bad() -> None:
    assert bad("A,x,", "A,x,", "A,y,") == [
        'Line 4, code "A": line 2 has the same with another name.'
    ]
