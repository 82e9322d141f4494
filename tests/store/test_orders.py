"""Orders in the store: found by number, what came, what is missing, and all of it taken back."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from kiosk.domain.codes.code import FreeText
from kiosk.domain.orders import Announced, Order, OrderState
from kiosk.importer.report import ImportKind
from kiosk.store.reading import snapshot
from kiosk.store.verify import refold
from tests.ordered import BOARDS, open_ordered, order
from tests.play import Shop


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = open_ordered(tmp_path / "bench")
    yield made
    made.close()


def found(shop: Shop, text: str) -> list[str]:
    """Return the numbers of the orders that a scanned text means."""
    things = shop.app.store.look(lambda look: look.identify(FreeText(text)))
    return [each.number for each in things if isinstance(each, Order)]


def announced(shop: Shop, line: str = "") -> tuple[Announced, ...]:
    with snapshot(shop.app.settings.database) as record:
        return record.reader.announced("PO-1", line)


def test_an_order_is_found_by_its_exact_number(shop: Shop) -> None:
    assert [found(shop, each) for each in ("PO-1", "po-1", "PO-")] == [["PO-1"], [], []]


def test_a_changed_order_keeps_what_came_and_a_new_import_adds_a_line(shop: Shop) -> None:
    shop.play(BOARDS + "B-1\nB-2")
    shop.take(ImportKind.ORDERS, "order,line,part_number,quantity\nPO-1,1,BOARD,2\nPO-1,4,GLUE,1")
    now = order(shop)
    assert [each.line.line for each in now.lines] == ["1", "2", "3", "4"]
    assert (now.lines[0].received, now.lines[0].open) == (Decimal(2), Decimal(0))
    assert (now.supplier, now.lines[0].line.supplier_part) == ("ACME", "AC-77")


def test_all_orders_read_at_once_are_as_each_is_read_alone(shop: Shop) -> None:
    shop.play(BOARDS + "B-1\nC.DONE\n1001\nC.RECEIVE\nPO-2\n!tap close *\n!key cancelled")
    with snapshot(shop.app.settings.database) as record:
        orders = record.reader.orders()
        assert orders == tuple(record.reader.order(each.number) for each in orders)
        assert {each.number: each.state for each in orders} == {
            "PO-1": OrderState.PARTIAL,
            "PO-2": OrderState.CLOSED,
        }


@pytest.mark.feature("C16")
def test_a_list_knows_what_was_found_until_that_is_taken_back(shop: Shop) -> None:
    shop.play(BOARDS + "b-2\nB-9\n1001")
    assert [each.found for each in announced(shop)] == [False, True, False]
    assert announced(shop, "2") == ()
    with snapshot(shop.app.settings.database) as record:
        assert record.reader.unannounced("PO-1") == (("1", "B-9"),)
        assert record.reader.unannounced("PO-2") == ()
    shop.play("C.UNDO\nC.UNDO")
    assert [each.found for each in announced(shop)] == [False, False, False]


def test_a_refold_finds_orders_lists_and_names_as_they_stand(shop: Shop) -> None:
    shop.play(BOARDS + "B-1\nC.DONE\n1001\nC.RECEIVE\nPO-2\n!tap close 1\n!key gone\nC.UNDO")
    assert refold(shop.app.settings.database).differences == ()
