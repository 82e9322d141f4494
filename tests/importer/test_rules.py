"""Importing rules that block actions; what can never apply is refused (P3)."""

from dataclasses import replace

import pytest

from kiosk.domain.facts import Action, LocationDefined, PartDefined, RuleDefined, Tracking
from kiosk.domain.ids import LocationCode, PartNumber
from kiosk.importer.report import ImportKind
from tests.importer.support import FakeMasterData

HEADER = "code,action,part_number,category,supplier,lot,serial,place,role,lift,title,message\n"
FA12 = RuleDefined(
    code="FA-12",
    active=True,
    action=Action.INSTALL,
    title="FIELD ACTION",
    message="{sn} is recalled",
    part="PCB-150",
    serial="W26*",
)


@pytest.fixture
def data() -> FakeMasterData:
    """A board, a lot-tracked chip and a shelf."""
    known = FakeMasterData()
    for number, tracking in (("PCB-150", Tracking.SERIAL), ("CHIP", Tracking.LOT)):
        part = PartNumber(number)
        known.parts[part] = PartDefined(
            part_number=part, revision="A", name="", tracking=tracking, unit="ea"
        )
    shelf = LocationCode("SHELF")
    known.locations[shelf] = LocationDefined(code=shelf, name="")
    return known


@pytest.mark.feature("P3")
def test_a_rule_is_new_changed_or_as_it_was_and_an_absent_column_stays(
    data: FakeMasterData,
) -> None:
    row = "FA-12,install,PCB-150,,,,W26**,,,no,FIELD ACTION,{sn} is recalled\n"
    first = data.imported(ImportKind.RULES, HEADER + row)
    assert first.facts == (FA12,)
    assert data.imported(ImportKind.RULES, HEADER + row).report.unchanged == 1
    text = "code,action,title,message,active\nFA-12,install,OVER,{sn} is good,no\n"
    again = data.imported(ImportKind.RULES, text)
    assert again.report.changed == 1
    assert again.facts == (replace(FA12, title="OVER", message="{sn} is good", active=False),)
    anything = data.imported(ImportKind.RULES, HEADER + "X,move,*,,,,,,,yes,T,M\n")
    (made,) = anything.facts
    assert isinstance(made, RuleDefined)
    assert (made.part, made.lift, made.active) == ("", True, True)


@pytest.mark.feature("P3")
@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("R,sell,,,,,,,,,T,M", "it must be receive, make, build"),
        (",receive,,,,,,,,,T,M", "it is empty"),
        ("R,,,,,,,,,,T,M", "it is empty"),
        ("R,receive,,,,,,,,,,M", "it is empty"),
        ("R,receive,,,,,,,,,T,", "it is empty"),
        (f"R,receive,,,,,,,,,{'T' * 41},M", "41 characters, more than 40"),
        (f"R,receive,,,,,,,,,T,{'M' * 301}", "301 characters, more than 300"),
        ("R,receive,,,,,,,,,T,{serial}", "{serial} is no variable; there are {part}, {sn}"),
        ("R,receive,,,,,,,,,{x},M", "{x} is no variable"),
        ("R,receive,PCB-151,,,,,,,,T,M", "there is no such part"),
        ("R,receive,,BOARDS,,,,,,,T,M", "there is no such category"),
        ("R,receive,,,,,,RACK,,,T,M", "there is no such location"),
        ("R,receive,,,,,,,boss,,T,M", "it must be operator, clerk, supervisor or empty"),
        ("R,receive,CHIP,,,,W*,,,,T,M", "it never applies: units of CHIP have no serials"),
        ("R,make,,,,,W*,,,,T,M", "it never applies: what is made as a lot has no serial"),
        ("R,build,,,ACME,,,,,,T,M", "it never applies: what is made here has no supplier"),
        ("R,move,,,,,,scrap,,,T,M", "it never applies: only what is removed goes to scrap"),
        (f"R,receive,,,,,{'W*' * 9},,,,T,M", "it has 9 stars, more than 8"),
        ("R,receive,,,,,,,,maybe,T,M", "it must be yes, no or empty"),
    ],
)
def test_a_rule_that_nobody_can_mean_is_refused_with_its_reason(
    data: FakeMasterData, row: str, reason: str
) -> None:
    result = data.imported(ImportKind.RULES, f"{HEADER}{row}\n")
    assert result.facts == ()
    assert reason in result.report.as_text()


@pytest.mark.feature("P3")
@pytest.mark.parametrize(
    "row",
    [
        "R,receive,PCB-*,,,,,SHELF,clerk,yes,T,M",
        "R,remove,,,,,,scrap,,,T,M",
        "R,move,,,,,,HOLD,,,T,M",
        "R,receive,CHIP,,ACME *,L-1*,,SH*,,,T,{lot} at {place}",
    ],
)
def test_a_pattern_is_not_looked_up_and_quarantine_and_scrap_are_places(
    data: FakeMasterData, row: str
) -> None:
    assert data.imported(ImportKind.RULES, f"{HEADER}{row}\n").report.added == 1


@pytest.mark.feature("P3")
def test_a_category_that_the_part_has_not_never_applies(data: FakeMasterData) -> None:
    data.imported(ImportKind.CATEGORIES, "code,name\nBOARDS,Boards\n")
    report = data.imported(ImportKind.RULES, f"{HEADER}R,move,CHIP,BOARDS,,,,,,,T,M\n").report
    assert "it never applies: CHIP is of no category" in report.as_text()
