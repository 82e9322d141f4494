"""What screens list beside the task, read from a real record."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

import pytest

from kiosk.domain.ids import (
    LocationCode,
    PartNumber,
    ReceiptId,
    lot_subject,
    part_subject,
    unit_subject,
)
from kiosk.store import showing, spool
from kiosk.store.reading import Snapshot
from kiosk.workflows.receive_states import ReceiveSerials
from tests.play import (
    AT,
    PUMP_BUILT,
    PUMP_SHOP,
    RECEIVED,
    Shop,
    held,
    open_shop,
    received_twice,
)

T = TypeVar("T")


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = open_shop(tmp_path, PUMP_SHOP)
    made.play(f"!clock {AT}")
    yield made
    made.close()


def read(shop: Shop, ask: Callable[[Snapshot], T]) -> T:
    return shop.app.store.read(ask)


def receipt(shop: Shop) -> ReceiptId:
    state = shop.session.standing.state
    assert isinstance(state, ReceiveSerials)
    return state.line.receipt


def serials(shop: Shop, part: str) -> list[str]:
    found = read(shop, lambda record: showing.received_in(record, receipt(shop), PartNumber(part)))
    return [each.state.serial for each in found]


def test_units_of_a_receipt_are_those_of_its_part_the_newest_first(shop: Shop) -> None:
    shop.play("1003\nC.RECEIVE\nMOTOR\nDOCK\nM-7\nC.DONE\nC.RECEIVE\nSENSOR\nDOCK\nS-9")
    shop.play("MOTOR\nDOCK\nM-8\nM-9")
    assert serials(shop, "MOTOR") == ["M-9", "M-8"]
    assert serials(shop, "SENSOR") == ["S-9"]


def test_a_unit_that_was_taken_back_is_none_of_them(shop: Shop) -> None:
    shop.play("1003\nC.RECEIVE\nMOTOR\nDOCK\nM-8\nM-9\nC.UNDO")
    assert serials(shop, "MOTOR") == ["M-8"]
    shop.play("M-9")
    assert serials(shop, "MOTOR") == ["M-9", "M-8"]


def test_open_builds_are_listed_until_they_are_complete(shop: Shop) -> None:
    shop.play(PUMP_BUILT + "C.BUILD\nPUMP\nP-2\nC.CANCEL\n!clock +1m\nC.INSTALL\nP-1")
    found = read(shop, showing.in_production)
    assert {each.state.serial for each in found} == {"P-1", "P-2"}
    shop.play("C.DONE")
    assert [each.state.serial for each in read(shop, showing.in_production)] == ["P-2"]
    assert len(read(shop, lambda record: showing.in_production(record, 0))) == 0


def test_what_lies_at_a_location_is_units_by_part_and_stock(shop: Shop) -> None:
    shop.play(RECEIVED)
    units, stock = read(shop, lambda record: showing.contents(record, LocationCode("DOCK")))
    assert [each.state.serial for each in units][:3] == ["B-1", "B-2", "B-3"]
    quantities = {item: each.quantity for item, each in stock}
    assert quantities[lot_subject(shop.lot("L-2").lot)] == Decimal(20)
    assert quantities[part_subject(PartNumber("WASHER"))] == Decimal(30)
    empty = read(shop, lambda record: showing.contents(record, LocationCode("SHELF")))
    assert empty == ([], [])


def test_labels_are_counted_by_their_state_and_leave_the_queue_when_printed(shop: Shop) -> None:
    shop.play("1003\nC.RECEIVE\nMOTOR\nDOCK\nM-8\nM-9")
    store = shop.app.store
    unit = unit_subject(shop.unit("M-8").state.unit)
    waiting = read(shop, spool.queued)
    assert [each.label.lines[0].value for each in waiting] == ["M-8", "M-9"]
    assert read(shop, spool.waiting) == 2
    store.submit(spool.printed(waiting[0].job), spool.PRINTER)
    assert [each.label.lines[0].value for each in read(shop, spool.queued)] == ["M-9"]
    assert read(shop, spool.waiting) == 1
    newest = read(shop, lambda record: spool.label_of(record, unit))
    assert newest is not None
    assert (newest.state, newest.copy) == (spool.PRINTED, 1)
    last = read(shop, spool.newest)
    assert last is not None
    assert last.label.lines[0].value == "M-9"


def test_of_two_copies_the_newest_stands_for_a_things_label(shop: Shop) -> None:
    shop.play("1001\nC.RECEIVE\nMOTOR\nDOCK\nM-8\nC.DONE\nM-8\nC.PRINT\n!key lost")
    unit = unit_subject(shop.unit("M-8").state.unit)
    newest = read(shop, lambda record: spool.label_of(record, unit))
    assert newest is not None
    assert newest.copy == 2


def test_in_a_new_record_nothing_waits(shop: Shop) -> None:
    assert read(shop, spool.newest) is None
    assert read(shop, spool.queued) == []
    assert read(shop, showing.units_held) == 0
    assert read(shop, showing.held_units) == []
    assert read(shop, showing.conflicts_open) == 0
    assert read(shop, showing.in_production) == []


def test_holds_and_conflicts_are_counted(shop: Shop) -> None:
    shop.play(RECEIVED)
    held(shop, "B-1")
    held(shop, "M-1")
    received_twice(shop, "B-2")
    assert read(shop, showing.units_held) == 2
    assert [each.state.serial for each in read(shop, showing.held_units)] == ["B-1", "M-1"]
    assert read(shop, showing.conflicts_open) == 1


def test_master_data_is_listed_by_its_codes(shop: Shop) -> None:
    assert [each.part_number for each in read(shop, showing.parts)][:3] == [
        "BOARD",
        "CHIP",
        "GLUE",
    ]
    assert [each.part_number for each in read(shop, showing.assemblies)] == [
        "BOARD",
        "PUMP",
        "RIG",
    ]
    codes = [each.code for each in read(shop, showing.locations)]
    assert codes == sorted(codes)
    assert set(codes) >= {"BENCH", "DOCK", "SHELF"}


def test_lots_on_hand_are_those_that_hold_some_the_first_received_first(shop: Shop) -> None:
    shop.play(RECEIVED + "C.BUILD\nPUMP\nP-1\nL-1\n!tap confirm")
    found = read(shop, lambda record: showing.lots_on_hand(record, PartNumber("SEAL")))
    assert [each.lot_number for each in found] == ["L-2"]


def test_an_item_is_named_by_its_part_and_its_lot(shop: Shop) -> None:
    shop.play(RECEIVED)
    lot = lot_subject(shop.lot("L-2").lot)
    assert read(shop, lambda record: showing.name_of_item(record, lot)) == ("SEAL", "L-2")
    washer = part_subject(PartNumber("WASHER"))
    assert read(shop, lambda record: showing.name_of_item(record, washer)) == ("WASHER", "")
