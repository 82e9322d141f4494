"""Dates and suppliers again, in the transaction that records what came in or goes out."""

from dataclasses import replace
from decimal import Decimal

import pytest

from kiosk.domain.ids import LocationCode, PartNumber, ReceiptId, UnitId, lot_subject
from kiosk.domain.messages import Said
from kiosk.domain.people import Role
from kiosk.operations.carry_out import carry_out
from kiosk.operations.ports import Acting, Recorded, Tx, Verdict
from kiosk.workflows.carried import Draw, Origin
from kiosk.workflows.commands import Command, InstallLots, ReceiveLot, ReceiveUnit
from tests.play import Shop
from tests.workflows.dated import dated as with_dates

DOCK = LocationCode("DOCK")
LOT = ReceiveLot(
    part_number=PartNumber("SEAL"),
    lot_number="D-1",
    quantity=Decimal(5),
    location=DOCK,
    receipt=ReceiptId("RECEIPT"),
    label=(("expiry", "2026-12-31"),),
    origin=Origin(supplier="ACME"),
)
UNIT = ReceiveUnit(
    unit=UnitId("AAAAAAAAAAAAAAAA"),
    part_number=PartNumber("MOTOR"),
    serial="M-9",
    location=DOCK,
    receipt=ReceiptId("RECEIPT"),
    number=1,
    rejected=False,
    label=(("expiry", "2026-03-08"),),
)


@pytest.fixture
def dated(shop: Shop) -> Shop:
    """Return the shop with date rules, and a lot of ACME's that expires in 2026."""
    with_dates(shop)
    assert isinstance(carried_out(shop, LOT), Recorded)
    return shop


def carried_out(shop: Shop, command: Command) -> Verdict:
    """Carry a command out as it comes, whatever a step would have said."""

    def job(tx: Tx) -> Verdict:
        return carry_out(tx, command, Role.SUPERVISOR)

    return shop.app.store.write(Acting(actor="1001", evidence=None, here=DOCK), job)


def code(verdict: Verdict) -> str:
    """Return the code of a refusal; "" where it was none."""
    return verdict.key if isinstance(verdict, Said) else ""


@pytest.mark.parametrize(
    ("command", "refused"),
    [
        (replace(LOT, label=(("expiry", "2027-01-01"),)), "xL2"),
        (replace(LOT, origin=Origin(supplier="BOLTS & CO")), "xL3"),
        (replace(LOT, lot_number="D-2", label=(("expiry", "2026-03-08"),)), "xL4"),
        (UNIT, "xL4"),
        (replace(LOT, origin=Origin()), ""),
        (replace(LOT, lot_number="D-3", rejected=True), ""),
    ],
)
def test_what_a_step_let_pass_is_judged_again(dated: Shop, command: Command, refused: str) -> None:
    before = dated.changes()
    assert code(carried_out(dated, command)) == refused
    assert bool(refused) is (dated.changes() == before)


def test_a_rejected_lot_goes_to_quarantine_though_it_expired(dated: Shop) -> None:
    late = replace(LOT, lot_number="D-4", label=(("expiry", "2026-03-08"),), rejected=True)
    assert code(carried_out(dated, late)) == ""
    assert dated.lot("D-4").stock[0].location == "HOLD"


def test_several_lots_are_taken_as_one_or_not_at_all(dated: Shop) -> None:
    dated.play("C.CANCEL\nC.BUILD\nPUMP\nP-9")
    parent = dated.unit("P-9").state.unit

    def draw(number: str, quantity: int) -> Draw:
        lot = lot_subject(dated.lot(number).lot)
        return Draw(lot=lot, lot_number=number, location=DOCK, quantity=Decimal(quantity))

    both = InstallLots(parent=parent, line="3", draws=(draw("D-1", 5), draw("L-1", 9)))
    before = dated.on_hand()
    with pytest.raises(_RefusedError):
        dated.app.store.write(
            Acting(actor="1001", evidence=None, here=DOCK), lambda tx: _or_back(tx, both)
        )
    assert dated.on_hand() == before
    assert code(carried_out(dated, replace(both, draws=()))) == "xL7"


class _RefusedError(Exception):
    """Rolls the transaction back, as the session does."""


def _or_back(tx: Tx, command: Command) -> None:
    if not isinstance(carry_out(tx, command, Role.SUPERVISOR), Recorded):
        raise _RefusedError
