"""A transaction lets pass the refusal whose code a supervisor was shown, and no other (N3)."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from kiosk.domain.ids import (
    LocationCode,
    PartNumber,
    ReceiptId,
    lot_subject,
    unit_subject,
)
from kiosk.domain.messages import Said
from kiosk.domain.people import Role
from kiosk.importer.report import ImportKind
from kiosk.operations.carry_out import carry_out
from kiosk.operations.ports import Acting, Tx, Verdict
from kiosk.workflows.carried import Origin
from kiosk.workflows.commands import Command, InstallUnit, ReceiveLot
from kiosk.workflows.inspect_states import Inspect, InspectReceipt
from tests.play import AT, PUMP_SHOP, Shop, open_shop
from tests.workflows.dated import dated
from tests.workflows.inspected import CAME_IN, inspects

pytestmark = pytest.mark.feature("N3")

DOCK = LocationCode("DOCK")


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    """A pump shop where nothing came in yet."""
    made = open_shop(tmp_path, PUMP_SHOP)
    made.play(f"!clock {AT}")
    yield made
    made.close()


def code(shop: Shop, command: Command, *lifted: str) -> str:
    """Carry a command out for an operator, and return the code of its refusal; "" for none."""

    def job(tx: Tx) -> Verdict:
        return carry_out(tx, command, Role.OPERATOR)

    acting = Acting(actor="1002", evidence=None, here=DOCK, lifted=lifted)
    verdict = shop.app.store.write(acting, job)
    return verdict.key if isinstance(verdict, Said) else ""


def test_what_takes_a_supervisor_at_an_inspection(shop: Shop) -> None:
    inspects(shop)
    shop.play(CAME_IN)
    item = lot_subject(shop.lot("L-1").lot)
    part = Inspect(item=item, place=DOCK, quantity=Decimal(40), failing=Decimal(3))
    board = unit_subject(shop.unit("B-1").state.unit)
    whole = InspectReceipt(item=board, place=DOCK)
    for command in (part, whole):
        assert [code(shop, command, *each) for each in ((), ("xR9", "xL3"), ("xJ2",))] == [
            *("xJ2", "xJ2"),
            "",
        ]


def test_what_expired_at_the_build(shop: Shop) -> None:
    dated(shop).policy("expired_use", "supervisor")
    shop.play("1001\nC.RECEIVE\nMOTOR\nDOCK\nM-1\nC.DONE\n!clock +101d\nC.BUILD\nPUMP\nP-1")
    parent = shop.unit("P-1").state.unit
    command = InstallUnit(parent=parent, line="2", unit=shop.unit("M-1").state.unit)
    assert code(shop, command) == "xI8"
    assert code(shop, command, "xK4") == "xI8"
    assert code(shop, command, "xK4", "xI8") == ""


def test_a_number_of_ours_that_a_lot_of_another_origin_has(shop: Shop) -> None:
    pattern = "part_number,tracking,lot_pattern\nSEAL,lot,S{yyyy}\n"
    shop.take(ImportKind.PARTS, pattern)

    def came(supplier: str) -> ReceiveLot:
        return ReceiveLot(
            part_number=PartNumber("SEAL"),
            lot_number=None,
            quantity=Decimal(5),
            location=DOCK,
            receipt=ReceiptId("RECEIPT"),
            origin=Origin(supplier=supplier),
        )

    assert code(shop, came("ACME")) == ""
    assert code(shop, came("BOLTS & CO")) == "xL3"
    assert code(shop, came("BOLTS & CO"), "xR9", "xL14") == "xL3"
    assert code(shop, came("BOLTS & CO"), "xL3") == ""
