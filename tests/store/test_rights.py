"""Rights that ended at another station: what was done without them is noticed, no more."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.conflicts import Choice, ConflictKind
from kiosk.domain.facts import PolicySet, ReceiptPosted, RightsSet
from kiosk.domain.ids import (
    NO_SUBJECT,
    LocationCode,
    OperatorId,
    operator_subject,
    part_subject,
    receipt_subject,
)
from kiosk.operations.decide import decide
from kiosk.operations.ports import Acting, Recorded, Tx
from kiosk.workflows.decide_states import Decide
from tests.store.meeting import Plant, kinds_of, plant, take_back
from tests.store.plant import RECEIPT, SENSOR, receive_sensor

ADMIN = "admin:pat"
RECEIVED = tuple(
    sorted((part_subject(SENSOR), receipt_subject(RECEIPT), operator_subject(OperatorId("kim"))))
)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Plant]:
    made = plant(tmp_path)
    yield made
    made.close()


def right(role: str, until: str = "") -> RightsSet:
    return RightsSet(operator_id=OperatorId("kim"), role=role, access_until=until)


@pytest.mark.feature("O4")
def test_rights_taken_back_or_given_again_take_the_notice_away(shop: Plant) -> None:
    shop.office.write(lambda tx: tx.append(right("clerk", "2001-01-01")), actor=ADMIN)
    unit = shop.dock.write(lambda tx: tx.new_unit())
    assert shop.dock.write(lambda tx: receive_sensor(tx, unit, "SN-9"), actor="kim")
    shop.meet()
    assert shop.kinds() == [ConflictKind.UNAUTHORISED]
    take_back(shop.office)
    shop.meet()
    assert shop.kinds() == []


def test_nobody_without_rights_on_record_raises_a_notice(shop: Plant) -> None:
    unit = shop.dock.write(lambda tx: tx.new_unit())
    assert shop.dock.write(lambda tx: receive_sensor(tx, unit, "SN-9"), actor="kim")
    shop.meet()
    assert shop.kinds() == []


def test_rights_given_again_before_the_action_take_a_notice_away(shop: Plant) -> None:
    shop.office.write(lambda tx: tx.append(right("operator")), actor=ADMIN)
    shop.bench.write(lambda tx: tx.append(right("clerk")), actor=ADMIN)
    unit = shop.dock.write(lambda tx: tx.new_unit())
    assert shop.dock.write(lambda tx: receive_sensor(tx, unit, "SN-9"), actor="kim")
    shop.dock.merge(shop.office.entries())
    assert shop.dock.rows("select kind from conflict") == [("unauthorised",)]
    shop.meet()
    assert shop.kinds() == []


def test_an_action_is_one_notice_named_by_its_first_entry(shop: Plant) -> None:
    shop.office.write(lambda tx: tx.append(right("operator")), actor=ADMIN)

    def receive(tx: Tx) -> None:
        assert receive_sensor(tx, tx.new_unit(), "SN-8")
        assert receive_sensor(tx, tx.new_unit(), "SN-9")

    shop.dock.write(receive, actor="kim")
    shop.meet()
    found = shop.conflict()
    assert found.subjects == RECEIVED
    assert kinds_of(found.entries, shop.bench) == ["rights_set.1", "unit_received.1"]


@pytest.mark.feature("O4")
def test_all_that_was_received_of_a_part_with_one_receipt_is_one_notice(shop: Plant) -> None:
    shop.office.write(lambda tx: tx.append(right("operator")), actor=ADMIN)
    for serial in ("SN-7", "SN-8", "SN-9"):
        unit = shop.dock.write(lambda tx: tx.new_unit())
        assert shop.dock.write(
            lambda tx, unit=unit, serial=serial: receive_sensor(tx, unit, serial), actor="kim"
        )
    posted = ReceiptPosted(receipt=RECEIPT, received=3)
    shop.dock.write(lambda tx: tx.append(posted), actor="kim")
    shop.meet()
    found = shop.conflict()
    assert found.subjects == RECEIVED
    assert kinds_of(found.entries, shop.bench) == ["rights_set.1", *["unit_received.1"] * 3]
    command = Decide(
        conflict=found.conflict,
        choice=Choice.REVERSE,
        target=NO_SUBJECT,
        value="",
        reason="not allowed",
    )
    assert isinstance(shop.bench.write(lambda tx: decide(tx, command), actor="sam"), Recorded)
    shop.meet()
    assert shop.kinds() == []
    assert [shop.read(lambda r, n=n: r.claimants(f"SN-{n}", "")) for n in (7, 8, 9)] == [()] * 3


def test_what_is_about_nothing_names_who_did_it(shop: Plant) -> None:
    shop.office.write(lambda tx: tx.append(right("clerk")), actor=ADMIN)
    policy = PolicySet(name="any_revision", value="on")
    shop.dock.write(lambda tx: tx.append(policy), actor="kim")
    shop.meet()
    assert shop.conflict().subjects == (operator_subject(OperatorId("kim")),)


def test_what_somebody_stepped_up_for_is_no_notice(shop: Plant) -> None:
    shop.office.write(lambda tx: tx.append(right("operator")), actor=ADMIN)
    acting = Acting(actor="kim", evidence=None, here=LocationCode("BENCH-1"), approved_by="sam")
    shop.dock.clock.tick()
    assert shop.dock.store.write(acting, lambda tx: receive_sensor(tx, tx.new_unit(), "SN-9"))
    shop.meet()
    assert shop.kinds() == []
