"""What happened after the end of something, and decisions that are taken back (4.19, R2, O4)."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from kiosk.domain.conflicts import ConflictKind
from kiosk.domain.unit import Status
from tests.play import archived, shipped
from tests.workflows.apart import SUPERVISOR, Apart, open_apart
from tests.workflows.test_decide_builds import OPEN, STOCKED, crowded, install, place, twice

D = Decimal


@pytest.fixture
def apart(tmp_path: Path) -> Iterator[Apart]:
    """Motors, boards and seals at the dock, pumps P-1 and P-2 begun, known at both stations."""
    made = open_apart(tmp_path)
    made.bench.play(STOCKED)
    made.bench.play("C.RECEIVE\nSEAL\nDOCK\nL-1\n!key 30\nC.DONE\nC.DONE\nC.SIGNOFF")
    made.meet()
    yield made
    made.close()


@pytest.mark.feature("R2")
@pytest.mark.feature("O4")
@pytest.mark.parametrize("choice", ["accept", "remove"])
def test_a_quantity_that_went_into_a_closed_parent_stays_or_comes_out(
    apart: Apart, choice: str
) -> None:
    shipped(apart.bench, "P-1")
    install(apart.dock, "P-1", "L-1")
    apart.meet()
    apart.open(ConflictKind.BUILT_AFTER)
    told = apart.bench.last(OPEN + f"!tap decide {choice}\n!key opened it")
    assert "P-1" in str(told["text"])
    assert "L-1" in str(told["text"])
    apart.settled()
    found = apart.dock.balances()
    inside = found.get(("lot L-1 of SEAL", "in P-1"), D(0))
    back = found.get(("lot L-1 of SEAL", "location BENCH"), D(0))
    assert (inside, back) == ((D(8), D(0)) if choice == "accept" else (D(0), D(8)))


@pytest.mark.feature("R2")
def test_what_was_archived_and_used_is_archived_again_once_it_is_out(apart: Apart) -> None:
    archived(apart.bench, "M-1")
    install(apart.dock, "P-2", "M-1")
    apart.meet()
    apart.open(ConflictKind.USED_AFTER)
    apart.bench.play(OPEN + "!tap decide remove\n!key taken out")
    apart.settled()
    unit = apart.dock.unit("M-1")
    assert (unit.status, place(apart.dock, "M-1")) == (Status.ARCHIVED, "location DOCK")


@pytest.mark.feature("R2")
def test_a_unit_moved_after_it_left_goes_back_to_whom_it_went(apart: Apart) -> None:
    shipped(apart.bench, "M-1")
    apart.dock.play(SUPERVISOR + "C.MOVE\nM-1\nSHELF\nC.DONE\nC.SIGNOFF")
    apart.meet()
    apart.open(ConflictKind.USED_AFTER)
    apart.bench.play(OPEN + "!tap decide remove\n!key it is not here")
    apart.settled()
    assert apart.dock.unit("M-1").status is Status.SHIPPED


@pytest.mark.feature("R2")
def test_what_is_in_any_conflict_is_not_used_and_says_who_decides(apart: Apart) -> None:
    archived(apart.bench, "M-1")
    apart.dock.play(SUPERVISOR + "C.MOVE\nM-1\nSHELF\nC.DONE\nC.SIGNOFF")
    apart.meet()
    refused = apart.bench.last(SUPERVISOR + "C.INSTALL\nP-1\nM-1")
    assert refused["code"] == "xI7"
    assert "in conflict; a supervisor decides it under Conflicts" in str(refused["text"])


@pytest.mark.feature("O4")
def test_a_part_that_was_taken_out_meanwhile_needs_no_decision(apart: Apart) -> None:
    crowded(apart)
    apart.bench.play(OPEN + "M-1")
    apart.dock.play(SUPERVISOR + "C.REMOVE\nP-1\nM-1\n!key stock\nC.CANCEL\nC.SIGNOFF")
    apart.settled()
    assert apart.bench.last("!key it lies here")["code"] == "xY24"


@pytest.mark.feature("R2")
@pytest.mark.feature("O4")
@pytest.mark.parametrize("scanned", ["P-1", "P-2", "SHELF"])
def test_an_undone_decision_leaves_the_unit_where_it_was_recorded(
    apart: Apart, scanned: str
) -> None:
    twice(apart)
    before = apart.bench.balances()
    decided = OPEN + f"{scanned}\n!key looked inside"
    assert apart.bench.verdicts(decided + "\nC.UNDO")[-2:] == ["ok", "ok"]
    assert apart.bench.balances() == before
    apart.meet()
    apart.open(ConflictKind.DOUBLE_INSTALL)


@pytest.mark.feature("R2")
def test_a_decision_is_not_undone_after_the_unit_went_on(apart: Apart) -> None:
    twice(apart)
    apart.bench.play(OPEN + "SHELF\n!key on the shelf")
    apart.meet()
    shipped(apart.dock, "M-1")
    apart.meet()
    refused = apart.bench.last("C.UNDO")
    assert (refused["code"], "M-1 was shipped" in str(refused["text"])) == ("xS13", True)
