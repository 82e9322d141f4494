"""Correcting a serial number: checked as at receipt, relabelled, the old one still found (A25)."""

import pytest

from kiosk.importer.report import ImportKind
from kiosk.store.verify import refold
from tests.play import RECEIVED, Shop, archived, received_twice
from tests.workflows.test_tracking import approved_by

CORRECTING = RECEIVED + "C.RENUMBER\nB-1\n"
CORRECTED = CORRECTING + "!key B-71\n!key B-71\n!key misread\nC.DONE\n"


@pytest.mark.feature("A25")
def test_a_supervisor_corrects_a_serial_and_the_unit_gets_a_new_label(shop: Shop) -> None:
    shop.play(RECEIVED)
    unit = shop.unit("B-1").state.unit
    before = len(shop.labels())
    assert shop.said("C.RENUMBER\nB-1")[1] == "SCAN THE RIGHT SERIAL"
    assert shop.said("B-71")[2] == "B-1 becomes B-71. Say why; it stays on record."
    assert shop.said("!key misread") == (
        "ok",
        "B-71",
        "B-1 is B-71 from now on. Stick the new label over the old one.",
    )
    assert shop.unit("B-71").state.unit == unit
    assert shop.labels()[before:] == [f"unit:{unit}"]
    assert shop.changes()[-1] == "serial_corrected"
    assert refold(shop.app.settings.database).differences == ()


@pytest.mark.feature("A25")
def test_the_old_number_is_found_and_says_what_it_is_now(shop: Shop) -> None:
    shop.play(CORRECTED)
    assert shop.said("b-1") == (
        "idle",
        "b-1: NOW B-71",
        "BOARD Board: its number was corrected. It is available, at DOCK.",
    )
    assert shop.said("B-71")[1] == "B-71"


@pytest.mark.feature("A25")
def test_a_number_that_was_read_wrong_is_free_for_the_unit_that_bears_it(shop: Shop) -> None:
    shop.play(CORRECTED + "C.RECEIVE\nBOARD\nDOCK")
    assert shop.verdicts("B-1\nC.DONE\nB-1")[::2] == ["ok", "idle"]
    assert shop.said("B-1")[2] == "BOARD Board: available, at DOCK."


@pytest.mark.feature("A25")
def test_a_number_in_use_or_of_no_form_is_refused_as_at_receipt(shop: Shop) -> None:
    shop.policy("validate_serials", "on")
    shop.play("1001\nC.RECEIVE\nBOARD\nDOCK\nBRD-00007\nBRD-00008\nC.DONE")
    archived(shop, "BRD-00008")
    shop.play("C.RENUMBER\nBRD-00007")
    assert shop.verdicts("BRD-00008\nX-1\nBOARD\nDOCK") == ["xR4", "xR6", "xS3", "xS15"]
    assert shop.verdicts("!key BRD-00008\n!key BRD-00008\n!key oops")[-1] == "xR4"
    assert shop.verdicts("BRD-00009\n!key misread") == ["idle", "ok"]


@pytest.mark.feature("A25")
@pytest.mark.feature("E13")
def test_a_typed_number_is_entered_twice_the_same(shop: Shop) -> None:
    shop.play(CORRECTING + "!key B-71")
    assert shop.said("!tap help")[1:] == ("ONCE MORE", "Enter B-71 again.")
    assert shop.verdicts("!key B-72\n!key B-72\n!key B-72\n!key \n!key seen") == [
        *("xS11", "idle", "idle", "xT11", "ok"),
    ]


@pytest.mark.feature("A25")
def test_a_number_of_our_own_is_made_and_the_former_one_of_ours_stays_used(shop: Shop) -> None:
    shop.play("1001\nC.RECEIVE\nBOARD\nDOCK\n!key 1\nC.DONE\nC.RENUMBER\nBRD-00001")
    assert shop.said("!tap decide generate")[2] == (
        "BRD-00001 becomes the next number of its scheme. Say why; it stays on record."
    )
    assert shop.said("!key smeared")[1] == "BRD-00002"
    assert shop.verdicts("C.DONE\nC.RECEIVE\nBOARD\nDOCK\nBRD-00001")[-1] == "xR1"


@pytest.mark.feature("A25")
@pytest.mark.feature("N3")
def test_a_clerk_reads_it_off_and_a_supervisors_badge_corrects_it(shop: Shop) -> None:
    shop.play(RECEIVED + "1003\nC.RENUMBER\nB-1\nB-71")
    assert shop.said("!key misread") == (
        "idle",
        "SUPERVISOR'S BADGE",
        "B-1 becomes B-71. Scan a supervisor's badge to do it.",
    )
    assert shop.verdicts("B-9\n1004\n1001") == ["xS15", "xS9", "ok"]
    assert approved_by(shop, "serial_corrected") == "1001"


@pytest.mark.feature("A25")
def test_units_in_conflict_or_gone_keep_their_number(shop: Shop) -> None:
    shop.play(RECEIVED)
    received_twice(shop, "S-1")
    archived(shop, "B-2")
    shop.play("C.RENUMBER")
    assert shop.verdicts("B-2\nS-1\n!tap pick 2\nDOCK\nSN-404\n!key x") == [
        *("xV5", "xS2", "xT13", "xS15", "xS1", "xS15"),
    ]
    assert shop.verdicts("C.DONE\nB-2\nC.RENUMBER\n!tap help") == ["idle"] * 4


@pytest.mark.feature("A25")
def test_a_correction_is_undone_with_its_former_number(shop: Shop) -> None:
    shop.play(CORRECTING + "B-71\n!key misread\nC.UNDO\nC.CANCEL")
    assert shop.said("B-1")[1] == "B-1"
    assert shop.verdicts("B-71") == ["xS1"]
    assert refold(shop.app.settings.database).differences == ()


@pytest.mark.feature("A25")
def test_the_rule_can_be_switched_off_while_somebody_is_at_it(shop: Shop) -> None:
    shop.play(CORRECTING + "B-71")
    shop.policy("serial_edit", "off")
    assert shop.verdicts("!key misread\nC.DONE\nC.RENUMBER") == ["xT14", "idle", "xT14"]
    shop.take(ImportKind.LOCATIONS, "code,name\nRACK,Rack\n")
    assert shop.said("B-1")[1] == "B-1"


@pytest.mark.feature("A25")
def test_a_number_of_ours_stays_used_though_its_correction_is_undone(shop: Shop) -> None:
    shop.play(CORRECTING + "!tap decide generate\n!key smeared")
    assert shop.said("C.UNDO\nC.CANCEL\nB-1")[1] == "B-1"
    assert shop.said("BRD-00001") == (
        "idle",
        "BRD-00001: NOW B-1",
        "BOARD Board: its number was corrected. It is available, at DOCK.",
    )
    assert shop.verdicts("C.RECEIVE\nBOARD\nDOCK\nBRD-00001")[-1] == "xR1"
    assert shop.verdicts("!key 1") == ["ok"]
    assert shop.unit("BRD-00002").state.generated
    assert shop.verdicts("C.DONE\nC.RENUMBER\nB-2\nBRD-00001")[-1] == "xR1"
    assert refold(shop.app.settings.database).differences == ()
