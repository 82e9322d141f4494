"""Lots that stations overdrew together, decided at one of them (4.19, R2, O4)."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from kiosk.domain.conflicts import ConflictKind
from kiosk.domain.facts import Move, Moved, location_place
from kiosk.domain.ids import LocationCode, lot_subject
from tests.workflows.apart import SUPERVISOR, Apart, of_seals, open_apart

D = Decimal
STOCKED = f"""\
{SUPERVISOR}C.RECEIVE
SEAL
DOCK
L-1
!key 10
L-2
!key 20
L-3
!key 2
CHIP
DOCK
C-1
!key 100
SEAL-X
SHELF
LX-1
!key 20
C.DONE
C.DONE
C.BUILD
PUMP
P-1
C.BUILD
PUMP
P-2
C.CANCEL
C.SIGNOFF
"""
OPEN = SUPERVISOR + "C.CONFLICTS\nL-1\n"


@pytest.fixture
def stocked(tmp_path: Path) -> Iterator[Apart]:
    """Both know 10 of L-1 at the dock, and two pumps that ask for 8 each."""
    made = open_apart(tmp_path)
    made.bench.play(STOCKED)
    made.meet()
    yield made
    made.close()


@pytest.fixture
def apart(stocked: Apart) -> Apart:
    """Each put 8 of L-1 into a pump: 6 more than there were."""
    for shop, pump in ((stocked.bench, "P-1"), (stocked.dock, "P-2")):
        told = shop.last(f"{SUPERVISOR}C.INSTALL\n{pump}\nL-1")
        assert told["tone"] == "ok"
        shop.play("C.CANCEL\nC.SIGNOFF")
    stocked.meet()
    stocked.open(ConflictKind.OVERDRAWN)
    return stocked


REST = {
    ("lot L-3 of SEAL", "location DOCK"): D(2),
    ("lot LX-1 of SEAL-X", "location SHELF"): D(20),
}
FITTED = {("lot L-1 of SEAL", "in P-1"): D(8), ("lot L-1 of SEAL", "in P-2"): D(8)}
SECOND = {("lot L-2 of SEAL", "location DOCK"): D(20)}


@pytest.mark.feature("R2")
@pytest.mark.feature("O4")
@pytest.mark.parametrize(
    ("decided", "left"), [("!key 3", 3), ("!key 0", 0), ("!tap decide accept", 0)]
)
def test_the_count_is_what_the_book_shows_from_then_on(
    apart: Apart, decided: str, left: int
) -> None:
    told = apart.bench.last(OPEN + decided)
    assert "-6" in str(told["text"])
    assert apart.bench.last("!key counted by hand")["headline"] == "DECIDED"
    apart.settled()
    lies = {("lot L-1 of SEAL", "location DOCK"): D(left)} if left else {}
    assert of_seals(apart.bench) == of_seals(apart.dock) == REST | FITTED | SECOND | lies


@pytest.mark.feature("R2")
@pytest.mark.feature("O4")
@pytest.mark.parametrize(("lot", "at"), [("L-2 of SEAL", "DOCK"), ("LX-1 of SEAL-X", "SHELF")])
def test_what_was_of_another_lot_is_taken_from_it_the_latest_first(
    apart: Apart, lot: str, at: str
) -> None:
    told = apart.dock.last(OPEN + lot.split(maxsplit=1)[0])
    assert "6 of L-1 go back on record" in str(told["text"])
    assert apart.dock.last("!key the wrong bag")["headline"] == "DECIDED"
    apart.settled()
    wanted = {**REST, **FITTED, **SECOND}
    wanted[f"lot {lot}", f"location {at}"] -= D(6)
    wanted["lot L-1 of SEAL", "in P-2"] = D(2)
    wanted[f"lot {lot}", "in P-2"] = D(6)
    assert of_seals(apart.bench) == of_seals(apart.dock) == wanted


@pytest.mark.feature("R2")
@pytest.mark.parametrize(
    ("scanned", "why"),
    [
        ("L-3", "L-3 has 2, 6 are needed"),
        ("C-1", "C-1 is of CHIP, which P-2 does not take"),
    ],
)
def test_another_lot_must_fit_and_hold_enough(apart: Apart, scanned: str, why: str) -> None:
    refused = apart.dock.last(OPEN + f"!tap decide another_lot\n{scanned}\n!key the wrong bag")
    assert refused["code"] == "xY22"
    assert why in str(refused["text"])


@pytest.mark.feature("R2")
def test_what_was_moved_on_and_not_installed_cannot_be_of_another_lot(apart: Apart) -> None:
    bench = apart.bench
    item = lot_subject(bench.lot("L-1").lot)
    dock, shelf = (location_place(LocationCode(each)) for each in ("DOCK", "SHELF"))
    away = Move(item=item, source=dock, target=shelf, quantity=D(11))
    bench.record(Moved(item=item, moves=(away,)))
    refused = bench.last(OPEN + "!tap decide another_lot\nL-2\n!key the wrong bag")
    assert (refused["code"], "1 of it was moved on" in str(refused["text"])) == ("xY22", True)


@pytest.mark.feature("O4")
def test_what_came_since_leaves_nothing_to_decide(apart: Apart) -> None:
    bench = apart.bench
    bench.play(OPEN + "!tap decide accept")
    apart.dock.play(f"{SUPERVISOR}C.RECEIVE\nSEAL\nDOCK\nL-1\n!key 30\nC.DONE\nC.DONE")
    apart.settled()
    gone = bench.last("!key counted by hand")
    assert (gone["code"], gone["headline"]) == ("xY24", "NO CONFLICT ANY MORE")


@pytest.mark.feature("R2")
@pytest.mark.parametrize("decided", ["!key 3", "L-2"])
def test_an_undone_decision_leaves_the_quantities_as_they_were(apart: Apart, decided: str) -> None:
    before = apart.bench.balances()
    apart.bench.play(OPEN + decided + "\n!key counted by hand")
    assert apart.bench.balances() != before
    assert apart.bench.last("C.UNDO")["tone"] == "ok"
    assert apart.bench.balances() == before
    apart.meet()
    apart.open(ConflictKind.OVERDRAWN)


@pytest.mark.feature("O6")
def test_a_restart_goes_on_where_the_decision_stood(apart: Apart) -> None:
    apart.bench.play(OPEN + "!tap decide another_lot\nL-2\n!restart")
    assert apart.bench.last("!key the wrong bag")["headline"] == "DECIDED"
    apart.settled()


@pytest.mark.feature("O4")
def test_a_count_is_a_number_and_the_scanned_lot_asks_for_it(apart: Apart) -> None:
    assert apart.bench.verdicts(OPEN + "L-1\nDOCK\n!key many\n!key 1.5\n!tap pick 1\n!key 2") == [
        *("idle", "idle", "idle", "idle", "xS15", "xL7", "xL7", "xS15", "idle"),
    ]
