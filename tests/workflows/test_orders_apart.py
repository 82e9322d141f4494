"""Two stations that receive on one order while they are apart: nothing is lost."""

from decimal import Decimal
from pathlib import Path

import pytest

from kiosk.domain.orders import OrderState
from kiosk.importer.report import ImportKind
from tests.ordered import ORDERS, line, order, received
from tests.workflows.apart import open_apart

MOTORS = "1003\nC.RECEIVE\nPO-2\nMOTOR\nDOCK\n"


@pytest.mark.feature("C13")
@pytest.mark.feature("C14")
def test_what_both_received_of_one_line_counts_and_the_order_shows_more_than_asked(
    tmp_path: Path,
) -> None:
    apart = open_apart(tmp_path)
    try:
        apart.bench.take(ImportKind.ORDERS, ORDERS)
        apart.meet()
        assert apart.bench.verdicts(MOTORS + "M-1\nM-2\nC.DONE")[-1] == "ok"
        assert apart.dock.verdicts(MOTORS + "M-3\nM-4\nC.DONE")[-1] == "ok"
        apart.meet()
        for shop in (apart.bench, apart.dock):
            assert received(shop, "PO-2") == [Decimal(4), Decimal(0)]
            assert line(shop, "1", "PO-2").over == 2
            assert line(shop, "1", "PO-2").open == 0
            assert order(shop, "PO-2").state is OrderState.PARTIAL
        assert apart.bench.verdicts(MOTORS.removesuffix("DOCK\n"))[-1] == "xR9"
        apart.dock.play("C.UNDO\nC.UNDO")
        apart.meet()
        assert received(apart.bench, "PO-2")[0] == 3
    finally:
        apart.close()
