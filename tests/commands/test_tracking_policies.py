"""The rule that turns lots and serials off for a whole plant (B10)."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.domain.facts import Tracking
from kiosk.domain.ids import LocationCode
from kiosk.importer.report import ImportKind
from kiosk.operations.policies import set_policy
from kiosk.operations.ports import Acting, Recorded, Tx, Verdict
from kiosk.session.speech import spoken
from tests.commands.shell import Shell
from tests.play import AT, PARTS, PUMP_SHOP, RECEIVED, open_shop
from tests.play import Shop as Floor


def off(floor: Floor) -> None:
    floor.policy("lots_and_serials", "off")


@pytest.fixture
def floor(tmp_path: Path) -> Iterator[Floor]:
    made = open_shop(tmp_path / "floor", PUMP_SHOP)
    made.play(f"!clock {AT}")
    yield made
    made.close()


@pytest.mark.feature("B10")
def test_lots_and_serials_stay_on_while_any_are_in_stock(shop: Shell) -> None:
    ran = shop.run("policy", "lots_and_serials", "off")
    assert (ran.status, ran.out) == (1, "")
    assert "units and" in ran.err
    assert "Consume or archive them first. lots_and_serials stays on." in ran.err
    assert [line["value"] for line in shop.json("policy", "lots_and_serials")] == ["on"]


@pytest.mark.feature("B10")
def test_a_plant_with_none_in_stock_turns_them_off_and_on(empty: Shell) -> None:
    ran = empty.run("policy", "lots_and_serials", "off")
    assert ran.out == "lots_and_serials is off now; it was on.\n"
    assert "expiry" not in {line["name"] for line in empty.json("policy")}
    assert empty.run("policy", "lots_and_serials", "on").status == 0
    assert "expiry" in {line["name"] for line in empty.json("policy")}


@pytest.mark.feature("B10")
def test_while_they_are_off_everything_is_received_and_counted_as_untracked(
    floor: Floor,
) -> None:
    off(floor)
    floor.play("1001\nC.RECEIVE\nBOARD\nDOCK")
    assert floor.said("!key 5")[:2] == ("ok", "BOARD")
    floor.play("SEAL\nDOCK\n!key 7\nC.DONE")
    assert floor.part("BOARD").part.tracking is Tracking.UNTRACKED
    assert floor.changes()[-3:] == ["stock_received", "stock_received", "receipt_posted"]
    assert floor.verdicts("C.BUILD\nPUMP") == ["idle", "xB4"]


@pytest.mark.feature("B10")
@pytest.mark.feature("B16")
def test_what_was_counted_meanwhile_waits_for_its_numbers_once_they_are_on(floor: Floor) -> None:
    off(floor)
    floor.play("1001\nC.RECEIVE\nBOARD\nDOCK\n!key 5\nC.DONE")
    floor.policy("lots_and_serials", "on")
    assert floor.part("BOARD").part.tracking is Tracking.SERIAL
    floor.play("C.TRACKING\nBOARD\n!tap decide assign\n!tap confirm")
    assert floor.said("B-1")[:2] == ("ok", "B-1")


def test_an_import_compares_with_what_a_part_was_defined_as(floor: Floor) -> None:
    off(floor)
    report = floor.take(ImportKind.PARTS, PARTS)
    assert (report.added, report.changed) == (0, 0)


def test_what_stands_in_the_way_is_named(floor: Floor) -> None:
    floor.play(RECEIVED)

    def job(tx: Tx) -> Verdict:
        return set_policy(tx, "lots_and_serials", "off")

    acting = Acting(actor="1001", evidence=None, here=LocationCode("BENCH"))
    refused = floor.app.store.write(acting, job)
    assert not isinstance(refused, Recorded)
    assert spoken(refused, "UTC") == (
        "IN USE",
        (
            "7 units and 5 lots are in stock (BOARD, CHIP, GLUE, MOTOR, MOTOR-X and 3 more). "
            "Consume or archive them first. lots_and_serials stays on."
        ),
    )
