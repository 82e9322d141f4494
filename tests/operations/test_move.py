"""A move that was right when it was shown is judged again in its own transaction."""

from decimal import Decimal

import pytest

from kiosk.domain.ids import LocationCode, OperatorId, Subject, lot_subject, unit_subject
from kiosk.domain.messages import Said
from kiosk.domain.people import Role
from kiosk.operations.carry_out import carry_out
from kiosk.operations.ports import Acting, Recorded, Tx, Verdict
from kiosk.workflows.move_states import MoveStock
from tests.play import Shop, lot_held, scrapped

DOCK, SHELF, HOLD = LocationCode("DOCK"), LocationCode("SHELF"), LocationCode("HOLD")
ACTING = Acting(actor=OperatorId("1001"), evidence=None, here=LocationCode("BENCH"))


class _RefusedError(Exception):
    """Rolls the transaction back, as the session does."""


def moved(shop: Shop, item: Subject, target: LocationCode, much: str = "1") -> Verdict:
    """Carry out a move from DOCK; a refusal changes nothing."""
    command = MoveStock(item=item, source=DOCK, target=target, quantity=Decimal(much))
    verdicts: list[Verdict] = []

    def job(tx: Tx) -> None:
        verdicts.append(carry_out(tx, command, Role.CLERK))
        if isinstance(verdicts[0], Said):
            raise _RefusedError

    before = shop.snapshot()
    try:
        shop.app.store.write(ACTING, job)
    except _RefusedError:
        assert shop.snapshot() == before
    return verdicts[0]


def code(verdict: Verdict) -> str | None:
    return verdict.code if isinstance(verdict, Said) else None


@pytest.mark.feature("E7")
def test_what_was_taken_meanwhile_is_not_moved(shop: Shop) -> None:
    lot = lot_subject(shop.lot("L-1").lot)
    assert isinstance(moved(shop, lot, SHELF, "3"), Recorded)
    assert code(moved(shop, lot, SHELF, "3")) == "xV3"
    assert code(moved(shop, lot, DOCK, "2")) == "xV4"


def test_what_is_gone_held_or_not_known_by_now_is_not_moved(shop: Shop) -> None:
    unit = unit_subject(shop.unit("B-3").state.unit)
    scrapped(shop, "B-3")
    assert code(moved(shop, unit, SHELF)) == "xV5"
    inside = unit_subject(shop.unit("B-1").state.unit)
    assert code(moved(shop, inside, SHELF)) == "xV2"
    lot_held(shop, "L-1", "location:DOCK")
    lot = lot_subject(shop.lot("L-1").lot)
    assert code(moved(shop, lot, SHELF)) == "xV1"
    assert isinstance(moved(shop, lot, HOLD), Recorded)
    assert code(moved(shop, Subject("lot:AAAAAAAAAAAAAAAA"), SHELF)) == "xS1"
    assert code(moved(shop, Subject("part:GONE"), SHELF)) == "xS1"
    sensor = unit_subject(shop.unit("S-1").state.unit)
    assert code(moved(shop, sensor, LocationCode("NOWHERE"))) == "xS1"
