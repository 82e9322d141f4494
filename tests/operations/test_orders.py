"""What a transaction refuses on an order, whatever was known when the input was judged."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from kiosk.domain.ids import LocationCode
from kiosk.domain.messages import Refusal
from kiosk.operations.orders import close_order_line, refused_on_order
from kiosk.operations.ports import Acting, Recorded, Tx, Verdict
from kiosk.workflows.carried import NO_ORIGIN, Origin
from kiosk.workflows.commands_orders import CloseOrderLine
from tests.ordered import open_ordered
from tests.play import Shop

BOARDS = Origin(order="PO-1", line="1", supplier="ACME")


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = open_ordered(tmp_path / "bench")
    yield made
    made.close()


def refused(
    shop: Shop, origin: Origin, quantity: str, *keys: str, lifted: tuple[str, ...] = ()
) -> str | None:
    def job(tx: Tx) -> Refusal | None:
        return refused_on_order(tx, origin, Decimal(quantity), keys)

    acting = Acting(actor="1003", evidence=None, here=LocationCode("DOCK"), lifted=lifted)
    said = shop.app.store.write(acting, job)
    return None if said is None else said.key


def closed(shop: Shop, order: str, line: str) -> str | None:
    def job(tx: Tx) -> Verdict:
        return close_order_line(tx, CloseOrderLine(order=order, line=line, reason="gone"))

    acting = Acting(actor="1001", evidence=None, here=LocationCode("DOCK"))
    said = shop.app.store.write(acting, job)
    return None if isinstance(said, Recorded) else said.key


@pytest.mark.feature("C14")
def test_too_many_is_refused_unless_a_supervisor_lets_it_pass_or_the_policy_does(
    shop: Shop,
) -> None:
    assert refused(shop, BOARDS, "3") is None
    assert refused(shop, BOARDS, "4") == "xR9"
    assert refused(shop, BOARDS, "4", lifted=("xR9",)) is None
    shop.policy("over_receipt", "refuse")
    assert refused(shop, BOARDS, "4", lifted=("xR9",)) == "xR9"
    shop.policy("over_receipt", "allow")
    assert refused(shop, BOARDS, "4") is None
    assert refused(shop, NO_ORIGIN, "4000") is None


@pytest.mark.feature("N3")
def test_what_lifts_one_refusal_on_an_order_does_not_lift_the_other(shop: Shop) -> None:
    assert refused(shop, BOARDS, "4", "B-9", lifted=("xR9",)) == "xR10"
    assert refused(shop, BOARDS, "4", "B-9", lifted=("xR10",)) == "xR9"
    assert refused(shop, BOARDS, "4", "B-9", lifted=("xL3", "xW2")) == "xR9"
    assert refused(shop, BOARDS, "4", "B-9", lifted=("xR9", "xR10")) is None


@pytest.mark.feature("C16")
def test_a_serial_that_was_not_announced_is_refused_where_the_line_has_a_list(shop: Shop) -> None:
    assert refused(shop, BOARDS, "1", "B-1") is None
    assert refused(shop, BOARDS, "2", "B-1", "B-9") == "xR10"
    assert refused(shop, BOARDS, "1", "B-9", lifted=("xR10",)) is None
    assert refused(shop, Origin(order="PO-2", line="1"), "1", "M-9") is None


def test_an_order_or_line_that_is_gone_or_closed_is_refused(shop: Shop) -> None:
    assert refused(shop, Origin(order="PO-9", line="1"), "1") == "xS1"
    assert refused(shop, Origin(order="PO-1", line="9"), "1") == "xS1"
    assert closed(shop, "PO-1", "1") is None
    assert refused(shop, BOARDS, "1") == "xR13"


@pytest.mark.feature("C13")
def test_only_what_is_open_can_be_closed(shop: Shop) -> None:
    assert closed(shop, "PO-9", "") == "xS1"
    assert closed(shop, "PO-1", "9") == "xR13"
    assert closed(shop, "PO-1", "1") is None
    assert closed(shop, "PO-1", "1") == "xR13"
    assert closed(shop, "PO-1", "") is None
    assert closed(shop, "PO-1", "") == "xR13"
