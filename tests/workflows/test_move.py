"""Moving: an item and its location, or a location and all that goes there (E7)."""

from decimal import Decimal

import pytest

from kiosk.domain.codes.own import print_lot, print_unit
from kiosk.domain.facts import Moved, location_place
from kiosk.domain.ids import LocationCode, unit_subject
from kiosk.importer.report import ImportKind
from kiosk.session.saved import Parked
from tests.play import RECEIVED, Shop, held, lot_held, moved, returned

D = Decimal
CLERK = RECEIVED + "1003\n"
SPLIT = CLERK + "C.MOVE\nL-2\n!key 5\nSHELF\n"


def at(shop: Shop, what: str) -> dict[str, Decimal]:
    """Return how much of a thing lies at each location."""
    found = shop.on_hand().items()
    return {place.split()[1]: much for (name, place), much in found if name == what}


@pytest.mark.feature("E7")
@pytest.mark.feature("B8")
@pytest.mark.feature("H1")
def test_an_item_and_a_location_are_a_move(shop: Shop) -> None:
    shop.play(CLERK)
    assert shop.said("C.MOVE") == (
        "idle",
        "SCAN ITEM OR LOCATION",
        "What moves? Or scan a location first, then all that goes there.",
    )
    assert shop.said("B-1") == ("idle", "SCAN LOCATION", "B-1 is at DOCK: where does it go?")
    assert shop.said("SHELF") == (
        "ok",
        "B-1",
        "BOARD went from DOCK to SHELF. Scan the next one, or DONE.",
    )
    assert at(shop, "serial B-1") == {"SHELF": D(1)}
    assert shop.changes()[-1] == "moved"
    assert shop.rows("select actor from journal where kind = 'moved.1'") == [("1003",)]
    assert shop.said("C.DONE") == ("idle", "DONE", "1 moved. Choose a task.")


@pytest.mark.feature("E7")
def test_a_location_and_many_items_move_them_all(shop: Shop) -> None:
    shop.play(CLERK + "C.MOVE")
    assert shop.said("SHELF") == (
        "idle",
        "SCAN WHAT GOES TO SHELF",
        "0 moved so far. Scan each item, then DONE.",
    )
    assert shop.verdicts("B-1\nB-2\nL-1\nM-1\nWASHER\n!key 12") == [
        *("ok", "ok", "ok", "ok", "idle", "ok"),
    ]
    assert shop.said("C.DONE")[2] == "5 moved. Choose a task."
    for what in ("serial B-1", "serial B-2", "serial M-1"):
        assert at(shop, what) == {"SHELF": D(1)}
    assert at(shop, "lot L-1 of SEAL") == {"SHELF": D(5)}
    assert at(shop, "part WASHER") == {"DOCK": D(18), "SHELF": D(12)}


@pytest.mark.feature("E7")
def test_another_location_takes_what_is_scanned_from_then_on(shop: Shop) -> None:
    shop.play(CLERK + "C.MOVE\nSHELF\nB-1\nBENCH\nB-2\nC.DONE")
    assert (at(shop, "serial B-1"), at(shop, "serial B-2")) == ({"SHELF": D(1)}, {"BENCH": D(1)})


@pytest.mark.feature("E7")
@pytest.mark.parametrize("thing", ["B-1", "L-1"])
def test_what_was_looked_up_needs_no_second_scan(shop: Shop, thing: str) -> None:
    shop.play(CLERK)
    assert shop.verdicts(f"{thing}\nC.MOVE\nSHELF") == ["idle", "idle", "ok"]
    assert {place for (_, place), _ in shop.on_hand().items() if place.endswith("SHELF")}


def test_what_is_in_hand_and_cannot_move_is_not_taken(shop: Shop) -> None:
    shop.play(RECEIVED + "C.BUILD\nPUMP\nP-1\nB-1\nC.CANCEL\nB-1")
    assert shop.said("C.MOVE")[1] == "SCAN ITEM OR LOCATION"


@pytest.mark.feature("B7")
def test_a_lot_goes_whole_or_in_part_under_one_identity(shop: Shop) -> None:
    shop.play(CLERK + "C.MOVE")
    assert shop.said("L-2")[2] == (
        "L-2: 20 of 20 ea at DOCK. Where do they go? Enter a quantity for less."
    )
    assert "L-2: 5 of 20 ea at DOCK." in str(shop.said("!key 5")[2])
    told = shop.last("SHELF")
    assert (told["tone"], told["headline"]) == ("ok", "L-2")
    assert told["text"] == (
        "5 ea went from DOCK to SHELF, now 5 there. Enter a quantity to correct it, scan the "
        "next one, or DONE."
    )
    assert at(shop, "lot L-2 of SEAL") == {"DOCK": D(15), "SHELF": D(5)}
    assert len(shop.rows("select lot from lot where lot_number = 'L-2'")) == 1


def test_a_number_after_the_move_corrects_it(shop: Shop) -> None:
    shop.play(CLERK + "C.MOVE\nSHELF\nL-2")
    assert shop.verdicts("!key 7\n!key 8") == ["ok", "ok"]
    assert at(shop, "lot L-2 of SEAL") == {"DOCK": D(12), "SHELF": D(8)}
    assert shop.verdicts("!key 21\n!key x") == ["xV3", "xL7"]
    assert shop.said("C.DONE")[2] == "1 moved. Choose a task."


def test_a_number_corrects_no_unit(shop: Shop) -> None:
    shop.play(CLERK + "C.MOVE\nB-1")
    assert shop.verdicts("!key 1\nSHELF\n!key 1\nC.QTY") == ["xS15", "ok", "xS15", "xS15"]


def test_what_lies_at_several_locations_is_asked_for(shop: Shop) -> None:
    shop.play(SPLIT)
    assert shop.said("L-2") == (
        "idle",
        "FROM WHERE?",
        "L-2: 15 at DOCK, 5 at SHELF. Scan the location it is taken from.",
    )
    assert shop.said("SHELF") == ("idle", "ENTER QUANTITY", "L-2: 5 ea at SHELF. How many go?")
    assert shop.verdicts("!key 2\nDOCK") == ["idle", "ok"]
    assert at(shop, "lot L-2 of SEAL") == {"DOCK": D(17), "SHELF": D(3)}


def test_a_location_it_goes_to_is_none_it_is_taken_from(shop: Shop) -> None:
    shop.play(SPLIT + "C.MOVE\nDOCK\nL-2")
    assert at(shop, "lot L-2 of SEAL") == {"DOCK": D(20)}


def test_a_counted_part_is_asked_how_many(shop: Shop) -> None:
    shop.play(CLERK + "C.MOVE")
    assert shop.said("WASHER") == ("idle", "ENTER QUANTITY", "WASHER: 30 ea at DOCK. How many go?")
    assert shop.verdicts("!key 10\nSHELF\nWASHER\nDOCK\n!key\nSHELF") == [
        *("idle", "ok", "idle", "idle", "idle", "ok"),
    ]
    assert at(shop, "part WASHER") == {"SHELF": D(30)}


def test_our_own_labels_and_a_suppliers_name_what_moves(shop: Shop) -> None:
    shop.play(CLERK)
    unit, lot = shop.unit("B-1").state.unit, shop.lot("L-1").lot
    lines = f"C.MOVE\nSHELF\n{print_unit(unit)}\n{print_lot(lot)}\n(240)BOARD(21)B-2"
    assert shop.verdicts(lines) == ["idle", "idle", "ok", "ok", "ok"]


def test_another_item_may_be_scanned_instead(shop: Shop) -> None:
    shop.play(SPLIT)
    assert shop.verdicts("B-1\nNOPE\nB-2\nL-2\nNOPE\nWASHER\nSEAL\nB-3\nBENCH") == [
        *("idle", "xS12", "idle", "idle", "xS12", "idle", "xV6", "idle", "ok"),
    ]
    assert at(shop, "serial B-3") == {"BENCH": D(1)}
    assert at(shop, "serial B-1") == at(shop, "serial B-2") == {"DOCK": D(1)}


def test_a_code_of_a_location_and_of_an_item_is_a_choice(shop: Shop) -> None:
    shop.play(CLERK)
    shop.take(ImportKind.LOCATIONS, "code,name,parent\nB-1,Box one,\n")
    assert shop.said("C.MOVE\nB-1")[:2] == ("xS2", "MORE THAN ONE MATCH")
    answers = [shop.said(f"C.CANCEL\nC.MOVE\nB-1\n!tap pick {n}")[1] for n in (1, 2)]
    assert sorted(map(str, answers)) == ["SCAN LOCATION", "SCAN WHAT GOES TO B-1"]


@pytest.mark.feature("R13")
def test_a_move_is_taken_back_and_its_correction_too(shop: Shop) -> None:
    shop.play(CLERK + "C.MOVE\nSHELF\nL-2\n!key 7")
    assert shop.verdicts("C.UNDO") == ["ok"]
    assert at(shop, "lot L-2 of SEAL") == {"DOCK": D(20)}
    assert shop.said("!tap help")[1] == "SCAN WHAT GOES TO SHELF"


def test_what_went_on_since_cannot_be_taken_back(shop: Shop) -> None:
    shop.play(CLERK + "C.MOVE\nB-1\nSHELF\n1001\nC.MOVE\nB-1\nBENCH\n1003")
    assert shop.said("C.UNDO") == ("xS13", "CANNOT UNDO", "B-1 was moved since. Nothing undone.")


@pytest.mark.feature("O6")
@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("C.MOVE\nB-1", "SHELF"),
        ("C.MOVE\nL-2\n!key 4", "SHELF"),
        ("C.MOVE\nSHELF\nB-2", "B-1"),
        ("C.MOVE\nSHELF\nL-1", "!key 2"),
        ("C.MOVE\nWASHER", "!key 3"),
        ("C.MOVE\nL-2\n!key 5\nSHELF\nL-2", "DOCK"),
    ],
)
def test_a_restart_in_the_middle_goes_on_where_it_was(shop: Shop, before: str, after: str) -> None:
    shop.play(CLERK + before)
    asked = shop.said("!tap help")
    assert shop.said("!restart\n!tap help") == asked
    assert shop.verdicts(after)[0] in {"ok", "idle"}


@pytest.mark.feature("N4")
def test_only_an_opened_location_is_kept_open(shop: Shop) -> None:
    shop.play(CLERK + "C.MOVE\nB-1\nC.LOOKUP\nC.MOVE\nSHELF\nB-1\n1001")
    (left,) = shop.session.standing.parked
    assert isinstance(left, Parked)
    assert (left.who, left.recorded) == ("1003", 1)
    assert shop.verdicts("!tap pick 1\nB-2\nC.DONE") == ["idle", "ok", "idle"]


def test_what_was_returned_stays_returned_in_quarantine(shop: Shop) -> None:
    shop.play(CLERK)
    returned(shop, "B-1")
    assert shop.verdicts("C.MOVE\nB-1\nHOLD") == ["idle", "idle", "ok"]
    assert shop.unit("B-1").status.value == "returned"


def test_what_is_held_stays_held_in_quarantine(shop: Shop) -> None:
    shop.play(CLERK)
    held(shop, "B-1")
    lot_held(shop, "L-2", "location:DOCK")
    assert shop.verdicts("C.MOVE\nHOLD\nB-1\nL-2\n!key 6") == ["idle", "idle", "ok", "ok", "ok"]
    assert shop.unit("B-1").status.value == "on hold"
    assert {each.location: each.held for each in shop.lot("L-2").stock} == {
        "DOCK": "wrong colour",
        "HOLD": "wrong colour",
    }
    assert shop.verdicts("C.UNDO\nC.UNDO") == ["ok", "ok"]
    assert at(shop, "lot L-2 of SEAL") == {"DOCK": D(20)}
    assert at(shop, "serial B-1") == {"DOCK": D(1)}


def test_free_stock_of_a_lot_held_elsewhere_moves_freely(shop: Shop) -> None:
    shop.play(SPLIT)
    lot_held(shop, "L-2", "location:DOCK")
    assert shop.verdicts("C.MOVE\nBENCH\nL-2\nSHELF\n!key") == [
        *("idle", "idle", "idle", "idle", "ok"),
    ]
    assert [each.held for each in shop.lot("L-2").stock if each.location == "BENCH"] == [""]


def test_a_unit_is_moved_from_where_it_is_by_then(shop: Shop) -> None:
    shop.play(CLERK + "C.MOVE\nB-1")
    unit = shop.unit("B-1")
    bench = location_place(LocationCode("BENCH"))
    shop.record(Moved(item=unit_subject(unit.state.unit), moves=moved(unit, bench)))
    assert "BOARD went from BENCH to SHELF." in str(shop.said("SHELF")[2])
    assert shop.rows("select * from conflict") == []
