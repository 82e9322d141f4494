"""Completing: only when nothing is missing; then the unit is available at the station."""

from decimal import Decimal

import pytest

from kiosk.domain.facts import PRODUCTION, Move, RunCompleted, location_place
from kiosk.domain.ids import LocationCode, unit_subject
from kiosk.operations.build import complete_run
from kiosk.operations.ports import Acting
from kiosk.workflows.commands import CompleteRun
from tests.play import PUMP_BUILT, Shop

D = Decimal


@pytest.mark.feature("G4")
@pytest.mark.feature("G10")
@pytest.mark.feature("H8")
def test_a_full_unit_is_completed_and_available_at_the_station(shop: Shop) -> None:
    shop.play(PUMP_BUILT)
    assert shop.said("C.DONE") == ("ok", "P-1 COMPLETE", "PUMP is available at BENCH.")
    assert shop.unit("P-1").status.value == "available"
    places = {key[1] for key in shop.balances() if key[0] == "serial P-1"}
    assert places == {"location BENCH"}


@pytest.mark.feature("G10")
def test_what_blocks_completion_is_listed_and_what_is_optional_does_not(shop: Shop) -> None:
    shop.play(PUMP_BUILT + "C.UNDO")
    assert shop.said("C.DONE") == (
        "xC1",
        "NOT COMPLETE",
        "Missing: 12 × WASHER. Unit stays In production.",
    )
    assert shop.verdicts("!tap confirm\nC.DONE") == ["ok", "ok"]


@pytest.mark.feature("H8")
def test_a_completed_unit_goes_into_the_next_level(shop: Shop) -> None:
    shop.play(PUMP_BUILT + "C.DONE\nC.BUILD\nRIG\nR-1\nP-1\nC.DONE")
    assert shop.as_built("R-1") == {
        "1 P-1": {"1 B-1": {}, "1 B-2": {}, "2 M-1": {}, "3 L-2": D(8), "4 WASHER": D(12)}
    }
    assert shop.verdicts("C.REMOVE\nP-1") == ["idle", "xU7"]


def test_the_units_own_label_is_scanned_back_where_the_policy_asks(shop: Shop) -> None:
    shop.policy("scan_back", "on")
    assert shop.verdicts(PUMP_BUILT + "C.DONE\nP-1\nC.DONE")[-3:] == ["xC3", "idle", "ok"]


def test_two_who_complete_at_once_complete_it_once(shop: Shop) -> None:
    shop.play(PUMP_BUILT)
    state = shop.unit("P-1").state
    here = location_place(LocationCode("DOCK"))
    move = Move(item=unit_subject(state.unit), source=PRODUCTION, target=here)
    shop.record(RunCompleted(run=state.run, unit=state.unit, moves=(move,)), actor="1002")
    assert shop.said("C.DONE") == (
        "xC5",
        "ALREADY COMPLETE",
        (
            "P-1 was completed 2026-03-09 14:05 by Otto. Reopening needs a supervisor. Nothing "
            "changed."
        ),
    )
    acting = Acting(actor="1001", evidence=None, here=LocationCode("BENCH"))
    command = CompleteRun(parent=state.unit)
    verdict = shop.app.store.write(acting, lambda tx: complete_run(tx, command))
    assert getattr(verdict, "code", "") == "xC5"
