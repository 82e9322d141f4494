"""A list of serials on an order's line: its numbers are checked with the order and its list."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from tests.ordered import BOARDS, MOTORS, line, open_ordered
from tests.play import Shop


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = open_ordered(tmp_path)
    yield made
    made.close()


@pytest.mark.feature("C9")
@pytest.mark.feature("C14")
def test_what_is_over_the_order_is_listed_and_the_rest_is_received_on_it(shop: Shop) -> None:
    answer = shop.play(MOTORS + "!tap paste M-1;M-2;M-3;M-4")[-1]
    assert answer["code"] == "xR41"
    assert "3: M-3 xR9, 4: M-4 xR9. Nothing received yet." in str(answer["text"])
    assert shop.last("!tap confirm")["headline"] == "2 RECEIVED"
    assert line(shop, "1", "PO-2").received == Decimal(2)
    assert shop.said("M-3")[0] == "xR9"


@pytest.mark.feature("C9")
@pytest.mark.feature("C16")
def test_what_is_not_on_the_suppliers_list_is_listed(shop: Shop) -> None:
    answer = shop.play(BOARDS + "!tap paste B-1;B-9;B-3")[-1]
    assert "1 of 3 numbers for BOARD cannot be received: 2: B-9 xR10." in str(answer["text"])
    assert shop.last("!tap confirm")["headline"] == "2 RECEIVED"
    assert line(shop, "1").received == Decimal(2)
