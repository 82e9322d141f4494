"""What is only flagged: older versions, other tracking, ended rights (4.19, R2, O4)."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.conflicts import ConflictKind
from kiosk.domain.facts import PartDefined, RightsSet, Tracking
from kiosk.domain.ids import OperatorId, PartNumber
from kiosk.domain.unit import Status
from kiosk.importer.report import ImportKind
from tests.play import Shop
from tests.workflows.apart import CLERK, SUPERVISOR, Apart, conflicts, open_apart

OPEN = SUPERVISOR + "C.CONFLICTS\n!tap pick 1\n"
NEWER = """\
parent,component,quantity,unit,find_number,reference_designators,optional,substitutes
RIG,PUMP,2,ea,1,P1 P2,no,
"""


@pytest.fixture
def apart(tmp_path: Path) -> Iterator[Apart]:
    made = open_apart(tmp_path)
    yield made
    made.close()


def decided(shop: Shop, choice: str) -> None:
    told = shop.last(OPEN + f"!tap decide {choice}\n!key agreed with quality")
    assert told["headline"] == "DECIDED"


@pytest.mark.feature("R2")
@pytest.mark.feature("O4")
@pytest.mark.parametrize("choice", ["accept", "rework"])
def test_a_run_of_an_older_version_goes_on_or_waits_for_rework(apart: Apart, choice: str) -> None:
    apart.bench.take(ImportKind.BOM, NEWER)
    apart.dock.play(SUPERVISOR + "C.BUILD\nRIG\nR-1\nC.SIGNOFF")
    apart.meet()
    apart.open(ConflictKind.SUPERSEDED_BOM)
    decided(apart.bench, choice)
    apart.settled()
    assert bool(apart.dock.unit("R-1").state.holds) == (choice == "rework")


@pytest.mark.feature("R2")
@pytest.mark.feature("O4")
@pytest.mark.parametrize("choice", ["accept", "rework"])
def test_stock_received_under_the_older_tracking_stays_or_is_held(
    apart: Apart, choice: str
) -> None:
    apart.bench.record(
        PartDefined(
            part_number=PartNumber("SENSOR"),
            revision="A",
            name="Sensor",
            tracking=Tracking.LOT,
            unit="ea",
        ),
        actor="admin:test",
    )
    apart.dock.play(SUPERVISOR + "C.RECEIVE\nSENSOR\nDOCK\nS-1\nC.DONE\nC.DONE\nC.SIGNOFF")
    apart.meet()
    apart.open(ConflictKind.TRACKING_CHANGED)
    decided(apart.bench, choice)
    apart.settled()
    wanted = Status.ON_HOLD if choice == "rework" else Status.AVAILABLE
    assert apart.dock.unit("S-1").status is wanted


def unauthorised(apart: Apart) -> None:
    """Carla is no clerk any more at the bench; the dock, which cannot know, lets her receive."""
    apart.bench.record(
        RightsSet(operator_id=OperatorId("1003"), role="operator", access_until=""),
        actor="admin:test",
    )
    apart.dock.play(CLERK + "C.RECEIVE\nMOTOR\nDOCK\nM-7\nC.CANCEL\nC.SIGNOFF")
    apart.meet()


@pytest.mark.feature("R2")
@pytest.mark.feature("O4")
@pytest.mark.parametrize("choice", ["accept", "reverse"])
def test_what_was_recorded_without_the_right_stays_or_is_taken_back(
    apart: Apart, choice: str
) -> None:
    unauthorised(apart)
    apart.open(ConflictKind.UNAUTHORISED)
    assert "Carla recorded this after" in str(apart.bench.last(OPEN + "!tap help")["text"])
    apart.bench.play("C.CANCEL\nC.SIGNOFF")
    decided(apart.bench, choice)
    apart.settled()
    here = {what for what, _ in apart.dock.balances()}
    assert ("serial M-7" in here) == (choice == "accept")


@pytest.mark.feature("R2")
def test_what_others_rest_on_is_not_taken_back(apart: Apart) -> None:
    unauthorised(apart)
    apart.dock.play(SUPERVISOR + "C.MOVE\nM-7\nSHELF\nC.DONE\nC.SIGNOFF")
    apart.meet()
    refused = apart.bench.last(OPEN + "!tap decide reverse\n!key not allowed")
    assert (refused["code"], "M-7" in str(refused["text"])) == ("xS13", True)
    assert len(conflicts(apart.bench)) == 1


@pytest.mark.feature("R2")
def test_a_decision_that_took_something_back_is_not_undone(apart: Apart) -> None:
    unauthorised(apart)
    decided(apart.bench, "reverse")
    refused = apart.bench.last("C.UNDO")
    assert (refused["code"], refused["headline"]) == ("xY25", "TAKEN BACK FOR GOOD")
