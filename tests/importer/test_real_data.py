"""The maps of tests/resources/maps import the parts and BOMs of ../shared/data whole."""

from collections import Counter
from decimal import Decimal
from pathlib import Path

import pytest

from kiosk.domain.facts.master import BomLine
from kiosk.domain.ids import LocationCode, PartNumber
from kiosk.importer.report import ImportKind, ImportReport
from tests.importer.support import FakeMasterData, map_file

DATA = Path(__file__).parents[3] / "shared" / "data"
VENTILATOR = DATA / "boms" / "respiraworks-ventilator"
BMS = DATA / "boms" / "libresolar-bms-c1" / "bom.v0.4.2.csv"
INVENTREE = DATA / "inventree-demo"

pytestmark = pytest.mark.skipif(not DATA.is_dir(), reason="../shared/data is not here")

Step = tuple[ImportKind, Path, str]
PARTS, BOM, LOCATIONS = ImportKind.PARTS, ImportKind.BOM, ImportKind.LOCATIONS
VENTILATOR_STEPS: tuple[Step, ...] = (
    (PARTS, VENTILATOR / "assemblies.csv", "respiraworks-assemblies"),
    (PARTS, VENTILATOR / "bom.csv", "respiraworks-parts"),
    (BOM, VENTILATOR / "bom.csv", "respiraworks-bom"),
)
BMS_STEPS: tuple[Step, ...] = (
    (PARTS, BMS, "libresolar-assemblies"),
    (PARTS, BMS, "libresolar-parts"),
    (PARTS, BMS, "libresolar-alternatives"),
    (BOM, BMS, "libresolar-bom"),
)
INVENTREE_STEPS: tuple[Step, ...] = (
    (LOCATIONS, INVENTREE / "locations.csv", "inventree-locations"),
    (PARTS, INVENTREE / "parts.csv", "inventree-parts"),
    (BOM, INVENTREE / "bom.csv", "inventree-bom"),
)


def imported(steps: tuple[Step, ...]) -> tuple[FakeMasterData, list[ImportReport]]:
    data = FakeMasterData()
    reports = [
        data.imported(what, file.read_bytes(), mapping=map_file(name)).report
        for what, file, name in steps
    ]
    assert [report.bad for report in reports] == [()] * len(steps)
    assert [report.problem for report in reports] == [""] * len(steps)
    return data, reports


def tally(report: ImportReport) -> tuple[int, int, int, int]:
    """Return rows read, things added, identical repeats, repeats that differ."""
    differing = sum(bool(item.columns) for item in report.repeats)
    return report.read, report.added, len(report.repeats) - differing, differing


def left_out(report: ImportReport) -> dict[str, int]:
    return {reason: len(lines) for reason, lines in report.skip_reasons}


def tracking(data: FakeMasterData) -> dict[str, int]:
    return dict(Counter(part.tracking.value for part in data.parts.values()))


def depth(data: FakeMasterData, part: PartNumber) -> int:
    """Return how many levels of BOMs stand below and with `part`."""
    bom = data.boms.get(part)
    return 0 if bom is None else 1 + max(depth(data, line.component) for line in bom.lines)


def lines(data: FakeMasterData) -> int:
    return sum(len(bom.lines) for bom in data.boms.values())


def line(data: FakeMasterData, parent: str, find_number: str) -> BomLine:
    found = data.boms[PartNumber(parent)].lines
    return next(item for item in found if item.find_number == find_number)


@pytest.mark.parametrize("steps", [VENTILATOR_STEPS, BMS_STEPS, INVENTREE_STEPS])
def test_every_file_imported_again_gives_nothing(steps: tuple[Step, ...]) -> None:
    data, _ = imported(steps)
    for what, file, name in steps:
        assert data.imported(what, file.read_bytes(), mapping=map_file(name)).facts == ()


def test_the_ventilator_is_imported_and_what_was_left_is_told() -> None:
    data, (assemblies, parts, boms) = imported(VENTILATOR_STEPS)
    assert tally(assemblies) == (20, 20, 0, 0)
    assert tally(parts) == (290, 236, 14, 15)
    assert left_out(parts) == {
        "built here, imported from assemblies.csv": 22,
        "drawn on the circuit board, nothing to buy": 3,
    }
    assert tally(boms) == (290, 20, 0, 0)
    assert left_out(boms) == {
        "an alternative to A1, imported as its substitute": 1,
        "a kit, alternative to several lines, whose content is not listed": 3,
        "drawn on the circuit board, nothing to install": 3,
    }
    assert boms.notices == ("283 lines in 20 BOMs",)
    assert (len(data.parts), len(data.boms), lines(data)) == (256, 20, 283)
    assert tracking(data) == {"serial": 25, "lot": 180, "untracked": 51}


def test_the_ventilator_has_four_levels_and_two_things_that_stand_in_nothing() -> None:
    data, _ = imported(VENTILATOR_STEPS)
    used = {item.component for bom in data.boms.values() for item in bom.lines}
    assert {part for part in data.boms if part not in used} == {
        "RW-VENTILATOR",
        "RW-COOLING-FAN",
    }
    assert depth(data, PartNumber("RW-VENTILATOR")) == 4
    wiring = {
        p for p, bom in data.boms.items() if any(x.component == "RW-WIRING" for x in bom.lines)
    }
    assert wiring == {"RW-VENTILATOR", "RW-INTERNALS"}


@pytest.mark.feature("F9")
def test_odd_quantities_and_designators_of_the_ventilator_are_read() -> None:
    data, _ = imported(VENTILATOR_STEPS)
    assert line(data, "RW-WIRING", "A12").quantity == Decimal("2.5")  # ~2.5 m
    assert line(data, "RW-AIR-CHECK-VALVE", "A2").quantity == Decimal("0.05")  # ~5 cm
    sheet = line(data, "RW-BACK-PANEL", "A1")  # (~250cm²)
    assert (sheet.quantity, sheet.optional) == (Decimal("0.025"), True)
    driver = line(data, "RW-BLOWER", "A2")  # (1)
    assert (driver.quantity, driver.optional) == (Decimal(1), True)
    assert line(data, "RW-PSOL", "A1").substitutes == ("IBV19M",)
    chip = line(data, "RW-MAINBOARD", "95")
    assert (chip.component, chip.reference_designators) == (
        "ADC128D818CIMTX/NOPB",
        ("U22", "U29"),
    )
    counted = {
        len(item.reference_designators) == item.quantity
        for item in data.boms[PartNumber("RW-MAINBOARD")].lines
    }
    assert counted == {True}


def test_the_bms_is_imported_and_what_was_left_is_told() -> None:
    data, (assemblies, parts, alternatives, boms) = imported(BMS_STEPS)
    assert tally(assemblies) == (81, 2, 79, 0)
    assert left_out(assemblies) == {}
    assert tally(parts) == (81, 71, 0, 1)
    assert left_out(parts) == {
        "built here, imported by the map of assemblies": 1,
        "drawn on the circuit board, nothing to buy": 8,
    }
    assert tally(alternatives) == (81, 17, 0, 1)
    assert left_out(alternatives) == {"names no alternative": 63}
    assert tally(boms) == (81, 2, 0, 0)
    assert left_out(boms) == {"drawn on the circuit board, nothing to install": 8}
    assert boms.notices == ("73 lines in 2 BOMs",)
    assert (len(data.parts), len(data.boms), lines(data)) == (90, 2, 73)
    assert tracking(data) == {"serial": 3, "lot": 84, "untracked": 3}
    assert depth(data, PartNumber("BMS-C1")) == 2


def test_the_parts_of_the_bms_are_tracked_as_its_builder_would() -> None:
    data, _ = imported(BMS_STEPS)
    board = data.parts[PartNumber("BMS-C1-PCBA")]
    assert (board.tracking.value, board.serial_scheme, board.revision) == (
        "serial",
        "PCBA-{yy}{week}-{seq:4}",
        "0.4.2",
    )
    tracked = {
        number: data.parts[PartNumber(number)].tracking.value
        for number in ("ESP32-C3-MINI-1-N4", "BQ76952PFBR", "NUT-M5", "PH, 2-pin")
    }
    assert tracked == {
        "ESP32-C3-MINI-1-N4": "serial",
        "BQ76952PFBR": "lot",
        "NUT-M5": "untracked",
        "PH, 2-pin": "lot",
    }


def test_part_numbers_of_the_bms_with_odd_characters_stay_whole() -> None:
    data, _ = imported(BMS_STEPS)
    odd = ("B4B-PH-SM4-TB(LF)(SN)", "VSS8D3M10-M3/H", "BSS84AK,215", "BSS123N H6327", "PH, 4-pin")
    assert all(PartNumber(number) in data.parts for number in odd)
    connectors = [
        item for item in data.boms[PartNumber("BMS-C1")].lines if item.component == "PH, 4-pin"
    ]
    assert [(item.find_number, item.quantity) for item in connectors] == [
        ("11", Decimal(1)),
        ("12", Decimal(1)),
    ]
    swapped = line(data, "BMS-C1-PCBA", "12")
    assert (swapped.component, swapped.substitutes) == ("PMEG10010ELRX", ("PMEG10030ELPX",))


def test_the_inventree_demo_is_imported_whole() -> None:
    data, (places, parts, boms) = imported(INVENTREE_STEPS)
    assert tally(places) == (19, 19, 0, 0)
    assert tally(parts) == (414, 414, 0, 0)
    assert tally(boms) == (228, 20, 0, 0)
    assert [left_out(report) for report in (places, parts, boms)] == [{}, {}, {}]
    assert boms.notices == (
        "228 lines in 20 BOMs",
        "Line 227: 1 reference designators, but 2 of Widget Assembly",
        "Line 228: 1 reference designators, but 3 of D.123",
    )
    assert tracking(data) == {"lot": 356, "untracked": 44, "serial": 14}
    assert depth(data, PartNumber("MAST")) == 3
    assert data.locations[LocationCode("Location 5")].parent == "Location 4"


def test_the_four_red_widgets_of_inventree_are_four_parts_and_one_stands_in_for_another() -> None:
    data, _ = imported(INVENTREE_STEPS)
    red = line(data, "Widget Assembly", "1")
    assert red.component == "widget.red"
    assert red.substitutes == ("widget.red.00", "widget.red.01", "widget.red.02")
    assert line(data, "Red Chair", "41").quantity == Decimal("0.125")
    assert data.parts[PartNumber("Red Paint")].unit == "l"
    assert line(data, "002.01-PCBA", "22").reference_designators == ("R2", "R3")
