"""Rights that ended at another station: what was done without them is noticed, no more."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.conflicts import ConflictKind
from kiosk.domain.facts import PolicySet, RightsSet
from kiosk.domain.ids import LocationCode, OperatorId, operator_subject, unit_subject
from kiosk.operations.ports import Acting, Tx
from tests.store.meeting import Plant, kinds_of, plant, take_back
from tests.store.plant import receive_sensor

ADMIN = "admin:pat"


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
    first = shop.read(lambda reader: reader.claimants("SN-8", ""))
    assert found.subjects == (unit_subject(first[0].state.unit),)
    assert kinds_of(found.entries, shop.bench) == ["rights_set.1", "unit_received.1"]


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
