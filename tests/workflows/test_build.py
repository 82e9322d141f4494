"""Starting runs: the unit exists from then on, in production, numbered by hand or by scheme."""

import pytest

from kiosk.importer.report import ImportKind
from tests.play import RECEIVED, Shop


@pytest.mark.feature("G2")
@pytest.mark.feature("G4")
@pytest.mark.feature("H11")
def test_a_started_unit_exists_in_production_before_anything_is_placed(shop: Shop) -> None:
    shop.play("1002\nC.BUILD\nPUMP\nP-1")
    unit = shop.unit("P-1")
    assert (unit.status.value, unit.state.run_open, unit.made_by) == (
        "in production",
        True,
        "Otto",
    )
    assert shop.kinds() == ["run_started"]
    assert shop.labels() == [f"unit:{unit.state.unit}"]
    assert shop.balances() == {}


@pytest.mark.feature("A4")
@pytest.mark.feature("G6")
def test_a_units_number_is_generated_on_demand(shop: Shop) -> None:
    shop.play("1002\nC.BUILD\nPUMP")
    assert shop.said("!key generate")[1] == "PUMP-0001"
    assert shop.said("C.BUILD\nPUMP\n!key GENERATE")[1] == "PUMP-0002"


@pytest.mark.feature("F10")
@pytest.mark.slow
def test_a_later_bom_does_not_touch_an_open_run(shop: Shop) -> None:
    shop.play(RECEIVED + "C.BUILD\nRIG\nR-1\nC.BUILD\nPUMP\nP-1")
    shop.take(ImportKind.BOM, "parent,component,quantity\nPUMP,SENSOR,1\n")
    assert shop.verdicts("S-1\nB-1") == ["xI1", "ok"]
    assert shop.verdicts("C.BUILD\nPUMP\nP-2\nS-1\nC.DONE")[-2:] == ["ok", "ok"]


def test_scanning_a_known_unit_where_an_assembly_is_asked_for_says_what_it_is(shop: Shop) -> None:
    shop.play(RECEIVED + "C.BUILD\nPUMP\nP-1\nC.BUILD")
    assert shop.verdicts("P-1\nB-1\nDOCK\nL-1\nSN-404\n!key 1") == [
        "xB2",
        "xB1",
        "xS15",
        "xS15",
        "xS1",
        "xS15",
    ]


def test_the_serial_of_a_build_obeys_the_scheme_where_that_is_asked_for(shop: Shop) -> None:
    shop.policy("validate_serials", "on")
    assert shop.verdicts("1002\nC.BUILD\nPUMP\nP-1\nPUMP-0007")[-2:] == ["xR6", "ok"]
