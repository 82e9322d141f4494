"""Batches beside serials, free batches of counted stock, lots that are split (A17, A20, B7)."""

from decimal import Decimal

import pytest

from kiosk.domain.records import PartRecord, UnitRecord
from kiosk.store.verify import refold
from tests.play import PUMP_BUILT, RECEIVED, Shop, lot_held
from tests.workflows.apart import Apart, open_apart

LABEL = r"[)>\x1e06\x1dPBOARD\x1dSBX-2\x1d1TLOT-8\x1dQ1\x1e\x04"
COUNTED = r"[)>\x1e06\x1dPWASHER\x1d1TLOT-8\x1dQ500\x1e\x04"
FREE = "1001\nC.RECEIVE\nWASHER\nDOCK\n"


def bearing(shop: Shop, batch: str) -> list[str]:
    """Return what bears a batch, by the names that people use."""
    found = shop.app.store.look(lambda look: look.bearing(look.read(batch), known=False))
    names = [
        each.state.serial if isinstance(each, UnitRecord) else each.part.part_number
        for each in found
        if isinstance(each, UnitRecord | PartRecord)
    ]
    return sorted(names)


@pytest.mark.feature("A20")
def test_a_label_gives_a_unit_its_serial_and_its_batch_at_once(shop: Shop) -> None:
    shop.play("1001\nC.RECEIVE\nBOARD\nDOCK")
    assert shop.verdicts(LABEL + "\nC.DONE") == ["ok", "ok"]
    assert shop.unit("BX-2").state.came.lot == "LOT-8"
    assert shop.said("lot-8")[1] == "BX-2"
    assert shop.said("BX-2")[1] == "BX-2"


@pytest.mark.feature("A20")
def test_a_batch_is_typed_for_the_units_that_follow_and_a_label_says_its_own(shop: Shop) -> None:
    shop.play("1001\nC.RECEIVE\nBOARD\nDOCK\nBX-0\nC.BATCH\n!key B7\nBX-1\n!key 2")
    shop.play(LABEL + "\nC.BATCH\n!key \nBX-3\nC.DONE")
    batches = {name: shop.unit(name).state.came.lot for name in ("BX-0", "BX-1", "BX-2", "BX-3")}
    assert batches == {"BX-0": "", "BX-1": "B7", "BX-2": "LOT-8", "BX-3": ""}
    assert bearing(shop, "B7") == ["BRD-00001", "BRD-00002", "BX-1"]


@pytest.mark.feature("A20")
def test_what_is_no_batch_leaves_the_line_waiting_for_one(shop: Shop) -> None:
    shop.play("1001\nC.RECEIVE\nBOARD\nDOCK\nC.BATCH")
    assert shop.verdicts("DOCK\nC.QTY\n!tap help\nB7\nBX-1\n!restart") == [
        *("xS15", "xS15", "idle", "idle", "ok", "idle"),
    ]
    assert shop.unit("BX-1").state.came.lot == "B7"


@pytest.mark.feature("A17")
def test_a_free_batch_is_shared_by_counts_and_units_and_across_parts(shop: Shop) -> None:
    shop.policy("free_batches", "on")
    shop.play(FREE + f"{COUNTED}\nC.BATCH\nlot-8\n!key 20\nWIRE\nDOCK\nC.BATCH\nLOT-8\n!key 2")
    shop.play(f"BOARD\nDOCK\n{LABEL}\nC.DONE")
    assert bearing(shop, "LOT-8") == ["BX-2", "WASHER", "WIRE"]
    assert shop.said("LOT-8")[:2] == ("xS2", "MORE THAN ONE MATCH")
    assert shop.verdicts("!tap pick 3") == ["idle"]
    assert refold(shop.app.settings.database).differences == ()


@pytest.mark.feature("A17")
def test_where_free_batches_are_off_a_count_has_none(shop: Shop) -> None:
    shop.play(FREE + COUNTED + "\nC.DONE")
    assert shop.verdicts("LOT-8") == ["xS1"]
    assert shop.on_hand()["part WASHER", "location DOCK"] == Decimal(500)


@pytest.mark.feature("A17")
def test_a_batch_is_no_name_that_a_task_takes_for_the_thing(shop: Shop) -> None:
    shop.play("1001\nC.RECEIVE\nBOARD\nDOCK\nC.BATCH\nB7\nBX-1\nBX-2\nB7\nC.DONE")
    assert shop.unit("B7").state.came.lot == "B7"
    assert shop.verdicts("C.MOVE\nB8") == ["idle", "xS12"]
    assert shop.said("C.CANCEL\nB7")[0] == "xS2"


@pytest.mark.feature("A17")
def test_a_receipt_that_is_undone_takes_its_batch_along(shop: Shop) -> None:
    shop.policy("free_batches", "on")
    shop.play(FREE + "C.BATCH\nB7\n!key 5\nC.UNDO\nC.CANCEL")
    assert bearing(shop, "B7") == []
    assert refold(shop.app.settings.database).differences == ()


@pytest.fixture
def apart(tmp_path_factory: pytest.TempPathFactory) -> Apart:
    return open_apart(tmp_path_factory.mktemp("apart"))


@pytest.mark.feature("A17")
@pytest.mark.feature("A25")
def test_batches_and_former_numbers_are_the_same_at_every_station(apart: Apart) -> None:
    apart.bench.play("1001\nC.RECEIVE\nBOARD\nDOCK\nC.BATCH\nB7\nBX-1\nC.DONE")
    apart.dock.play("1001\nC.RECEIVE\nBOARD\nDOCK\nC.BATCH\nb7\nBX-2\nC.DONE")
    apart.meet()
    apart.dock.play("C.RENUMBER\nBX-1\nBX-9\n!key misread\nC.DONE")
    apart.bench.play("C.ARCHIVE\nBX-2\n!key lost\nC.DONE")
    apart.meet()
    for shop in (apart.bench, apart.dock):
        assert bearing(shop, "B7") == ["BX-2", "BX-9"]
        assert shop.said("BX-1")[1] == "BX-1: NOW BX-9"
    apart.close()


# --- lots that are split


@pytest.mark.feature("B7")
@pytest.mark.feature("B9")
def test_a_lot_that_is_split_by_moves_keeps_its_number_and_its_trace(shop: Shop) -> None:
    shop.play(RECEIVED + "C.MOVE\nL-2\n!key 5\nSHELF\nL-2\nDOCK\n!key 3\nBENCH\nC.DONE")
    lot = shop.lot("L-2")
    assert {each.location: each.quantity for each in lot.stock} == {
        "DOCK": Decimal(12),
        "SHELF": Decimal(5),
        "BENCH": Decimal(3),
    }
    assert shop.rows("select count(*) from lot where lot_number = 'L-2'") == [(1,)]
    lot_held(shop, "L-2", "location:SHELF")
    held = {each.location for each in shop.lot("L-2").stock if each.held}
    assert held == {"SHELF"}
    shop.play("C.ARCHIVE\nL-2\nBENCH\n!key damaged\nC.DONE")
    assert shop.on_hand()["lot L-2 of SEAL", "location DOCK"] == Decimal(12)
    assert shop.on_hand()["lot L-2 of SEAL", "location SHELF"] == Decimal(5)
    assert shop.balances()["lot L-2 of SEAL", "adjustment"] == Decimal(3)


@pytest.mark.feature("B7")
@pytest.mark.feature("B9")
def test_a_part_of_a_lot_is_scrapped_out_of_a_unit_under_its_number(shop: Shop) -> None:
    shop.play(PUMP_BUILT + "C.REMOVE\nP-1\nL-2\n!key 3\n!key scrap cracked")
    assert shop.balances()["lot L-2 of SEAL", "scrap"] == Decimal(3)
    assert shop.lot("L-2").lot_number == "L-2"
