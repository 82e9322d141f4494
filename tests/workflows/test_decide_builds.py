"""Units that stations put in two places, decided where the unit is (4.19, R2, O4)."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.codes.own import print_unit
from kiosk.domain.conflicts import ConflictKind
from tests.play import Shop, held, scrapped, shipped
from tests.workflows.apart import SUPERVISOR, Apart, conflicts, open_apart

STOCKED = f"""\
{SUPERVISOR}C.RECEIVE
MOTOR
DOCK
M-1
M-2
BOARD
DOCK
B-1
B-2
B-3
C.DONE
C.DONE
C.BUILD
PUMP
P-1
C.BUILD
PUMP
P-2
C.CANCEL
"""
INSTALL = "C.INSTALL\n{}\n{}\nC.CANCEL\nC.SIGNOFF"
OPEN = SUPERVISOR + "C.CONFLICTS\n!tap pick 1\n"


@pytest.fixture
def apart(tmp_path: Path) -> Iterator[Apart]:
    """Motors and boards at the dock, pumps P-1 and P-2 begun, known at both stations."""
    made = open_apart(tmp_path)
    made.bench.play(STOCKED)
    made.meet()
    yield made
    made.close()


def install(shop: Shop, parent: str, *serials: str) -> None:
    told = shop.play(SUPERVISOR + f"C.INSTALL\n{parent}\n" + "\n".join(serials))
    assert told[-1]["tone"] == "ok", told[-1]
    shop.play("C.CANCEL\nC.SIGNOFF")


def place(shop: Shop, serial: str) -> str:
    (found,) = {at for what, at in shop.balances() if what == f"serial {serial}"}
    return found


def twice(apart: Apart) -> None:
    """M-1 goes into P-1 at the bench, and into P-2 at the dock later."""
    install(apart.bench, "P-1", "M-1")
    install(apart.dock, "P-2", "M-1")
    apart.meet()


@pytest.mark.feature("R2")
@pytest.mark.feature("O4")
@pytest.mark.parametrize(("scanned", "where"), [("P-1", "in P-1"), ("P-2", "in P-2")])
def test_the_parent_that_is_scanned_holds_the_unit(apart: Apart, scanned: str, where: str) -> None:
    twice(apart)
    apart.open(ConflictKind.DOUBLE_INSTALL)
    told = apart.bench.last(OPEN + scanned)
    assert scanned in str(told["text"])
    assert apart.bench.last("!key looked inside")["headline"] == "DECIDED"
    apart.settled()
    assert (place(apart.bench, "M-1"), place(apart.dock, "M-1")) == (where, where)
    assert "2 M-1" in apart.dock.as_built(scanned)


@pytest.mark.feature("R2")
@pytest.mark.feature("O4")
def test_a_location_that_is_scanned_says_it_is_in_neither(apart: Apart) -> None:
    twice(apart)
    assert apart.bench.verdicts(OPEN + "M-1\nM-2\nSHELF\n!key on the shelf") == [
        *("idle", "idle", "idle", "xY21", "xY21", "idle", "ok"),
    ]
    apart.settled()
    assert place(apart.dock, "M-1") == "location SHELF"
    assert "2 M-1" not in apart.dock.as_built("P-2")


@pytest.mark.feature("R2")
def test_a_parent_that_was_completed_meanwhile_raises_no_second_conflict(apart: Apart) -> None:
    bench = apart.bench
    install(bench, "P-1", "M-1")
    shipped(bench, "P-1")
    install(apart.dock, "P-2", "M-1")
    apart.meet()
    apart.open(ConflictKind.DOUBLE_INSTALL)
    bench.play(OPEN + "P-1\n!key looked inside")
    apart.settled()
    assert place(apart.dock, "M-1") == "in P-1"
    assert bench.kinds()[-2:] == ["conflict_resolved", "conflict_resolved"]


@pytest.mark.feature("R2")
def test_what_left_meanwhile_cannot_be_put_anywhere(apart: Apart) -> None:
    twice(apart)
    shipped(apart.bench, "M-1")
    apart.bench.play(SUPERVISOR + "C.CONFLICTS\nM-1")
    refused = apart.bench.last("P-1\n!key looked inside")
    assert (refused["code"], refused["headline"]) == ("xY22", "CANNOT BE PUT RIGHT SO")
    assert "M-1 is shipped by now" in str(refused["text"])


def crowded(apart: Apart) -> None:
    """P-1 gets M-1 at the bench and M-2 at the dock, where one motor belongs."""
    install(apart.bench, "P-1", "M-1")
    install(apart.dock, "P-1", "M-2")
    apart.meet()


@pytest.mark.feature("R2")
@pytest.mark.feature("O4")
def test_of_two_parts_in_one_place_the_scanned_one_comes_out(apart: Apart) -> None:
    crowded(apart)
    apart.open(ConflictKind.SLOT_TAKEN)
    assert apart.dock.verdicts(OPEN + "P-1\nM-1\n!key it lies here") == [
        *("idle", "idle", "idle", "xY21", "idle", "ok"),
    ]
    apart.settled()
    assert place(apart.bench, "M-1") == "location DOCK-2"
    assert place(apart.bench, "M-2") == "in P-1"


@pytest.mark.feature("O4")
def test_both_parts_may_stay_in_one_place(apart: Apart) -> None:
    crowded(apart)
    told = apart.bench.last(OPEN + "!tap decide accept")
    assert "P-1 keeps M-1, M-2" in str(told["text"])
    apart.bench.play("!key agreed")
    apart.settled()
    assert place(apart.dock, "M-1") == place(apart.dock, "M-2") == "in P-1"


@pytest.mark.feature("R2")
@pytest.mark.feature("O4")
@pytest.mark.parametrize(
    ("ended", "was"), [(scrapped, "scrap"), (shipped, "customer"), (held, "location DOCK")]
)
@pytest.mark.parametrize("choice", ["accept", "remove"])
def test_what_was_used_after_its_end_stays_or_goes_back(
    apart: Apart, ended: object, was: str, choice: str
) -> None:
    assert callable(ended)
    ended(apart.bench, "M-1")
    install(apart.dock, "P-2", "M-1")
    apart.meet()
    apart.open(ConflictKind.USED_AFTER)
    told = apart.dock.last(OPEN + f"!tap decide {choice}\n!key agreed with quality")
    assert told["headline"] == "DECIDED"
    apart.settled()
    assert place(apart.bench, "M-1") == ("in P-2" if choice == "accept" else was)


@pytest.mark.feature("R2")
@pytest.mark.feature("O4")
@pytest.mark.parametrize("choice", ["accept", "in_neither"])
def test_a_unit_taken_from_where_it_was_not_lies_where_it_is_scanned(
    apart: Apart, choice: str
) -> None:
    apart.bench.play(SUPERVISOR + "C.MOVE\nM-1\nSHELF\nC.DONE")
    apart.dock.play(SUPERVISOR + "C.MOVE\nM-1\nBENCH\nC.DONE")
    apart.meet()
    apart.open(ConflictKind.PLACE_DIFFERS)
    apart.dock.play(OPEN + ("!tap decide accept" if choice == "accept" else "SHELF"))
    assert apart.dock.last("!key seen")["headline"] == "DECIDED"
    apart.settled()
    assert place(apart.bench, "M-1") == f"location {'BENCH' if choice == 'accept' else 'SHELF'}"


@pytest.mark.feature("R2")
@pytest.mark.feature("O4")
@pytest.mark.parametrize("choice", ["accept", "remove"])
def test_what_went_into_a_closed_parent_stays_or_comes_out(apart: Apart, choice: str) -> None:
    shipped(apart.bench, "P-1")
    install(apart.dock, "P-1", "M-1")
    apart.meet()
    kinds = {each.kind for each in conflicts(apart.bench)}
    assert ConflictKind.BUILT_AFTER in kinds
    unit = print_unit(apart.bench.unit("M-1").state.unit)
    apart.bench.play(SUPERVISOR + f"C.CONFLICTS\n{unit}\n!tap decide {choice}\n!key agreed")
    apart.settled()
    assert place(apart.dock, "M-1") == ("in P-1" if choice == "accept" else "location BENCH")
