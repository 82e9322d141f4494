"""One lot that two stations received with different labels, decided at one (4.19, R2, O4)."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from kiosk.domain.conflicts import ConflictKind
from kiosk.domain.facts import SCRAP, Move, Scrapped, location_place
from kiosk.domain.ids import LocationCode, lot_subject
from tests.workflows.apart import SUPERVISOR, Apart, of_seals, open_apart

D = Decimal
BENCH_LABEL = "]C1241SEAL\\x1d10LOT-9\\x1d1727033130250"
DOCK_LABEL = "]C1241SEAL\\x1d10LOT-9\\x1d1728033130100"


@pytest.fixture
def differs(tmp_path: Path) -> Iterator[Apart]:
    """LOT-9 came with one date of expiry at the bench, and with another at the dock."""
    made = open_apart(tmp_path)
    for shop, label, place in (
        (made.bench, BENCH_LABEL, "DOCK"),
        (made.dock, DOCK_LABEL, "SHELF"),
    ):
        told = shop.play(f"{SUPERVISOR}C.RECEIVE\n{label}\n{place}\nC.DONE\nC.DONE\nC.SIGNOFF")
        assert "stop" not in {each["tone"] for each in told}, told
    made.meet()
    made.open(ConflictKind.LOT_DIFFERS)
    yield made
    made.close()


OPEN_9 = SUPERVISOR + "C.CONFLICTS\nLOT-9\n"


@pytest.mark.feature("R2")
@pytest.mark.feature("O4")
@pytest.mark.parametrize("decided", ["!tap decide correct_lot\n!tap pick 2", DOCK_LABEL])
def test_the_label_that_is_right_counts(differs: Apart, decided: str) -> None:
    told = differs.bench.last(OPEN_9 + decided)
    assert "2028-03-31" in str(told["text"])
    assert differs.bench.last("!key read again")["headline"] == "DECIDED"
    differs.settled()
    assert differs.bench.changes()[-2:] == ["supplier_label_read", "conflict_resolved"]


@pytest.mark.feature("R2")
@pytest.mark.feature("O4")
@pytest.mark.parametrize(
    ("value", "number"),
    [("!tap decide generate", "LOT-9-2"), ("LOT-10", "LOT-10"), ("!key L9B\n!key L9B", "L9B")],
)
def test_what_came_with_the_later_label_is_a_lot_of_its_own(
    differs: Apart, value: str, number: str
) -> None:
    shop = differs.dock
    labels = len(shop.labels())
    shop.play(OPEN_9 + f"!tap decide two_lots\n{value}")
    assert shop.last("!key two deliveries")["headline"] == "DECIDED"
    differs.settled()
    for each in (differs.bench, differs.dock):
        assert of_seals(each) == {
            ("lot LOT-9 of SEAL", "location DOCK"): D(250),
            (f"lot {number} of SEAL", "location SHELF"): D(100),
        }
    assert len(shop.labels()) == labels + 1


@pytest.mark.feature("R2")
def test_a_second_lot_takes_no_number_in_use_and_needs_something_to_divide(
    differs: Apart,
) -> None:
    shop = differs.bench
    shop.play(OPEN_9 + "!tap decide two_lots")
    used = shop.last("!key lot-9\n!key lot-9\n!key two deliveries")
    assert (used["code"], "LOT-9" in str(used["text"]).upper()) == ("xY26", True)
    shop.play("!tap decide correct_lot")
    assert shop.verdicts("!tap pick 3\n!key 1\nDOCK") == ["xS15", "xS15", "xY21"]
    item = lot_subject(shop.lot("LOT-9").lot)
    for place, quantity in (("DOCK", 250), ("SHELF", 100)):
        source = location_place(LocationCode(place))
        move = Move(item=item, source=source, target=SCRAP, quantity=D(quantity))
        shop.record(Scrapped(item=item, reason="too old", moves=(move,)))
    gone = shop.last("!tap decide two_lots\n!tap decide generate\n!key two deliveries")
    assert gone["code"] == "xY22"
    assert "none of LOT-9 lies at a location any more" in str(gone["text"])


@pytest.mark.feature("R2")
def test_an_undone_division_makes_it_one_lot_again(differs: Apart) -> None:
    shop = differs.bench
    before = shop.balances()
    chosen = "!tap decide two_lots\n!tap decide generate\n!key two deliveries"
    assert shop.verdicts(OPEN_9 + chosen + "\nC.UNDO")[-2:] == ["ok", "ok"]
    assert shop.balances() == before
    differs.meet()
    differs.open(ConflictKind.LOT_DIFFERS)
