"""Receiving: serials, lots and counts, from plain codes and from composite labels."""

from decimal import Decimal

import pytest

from kiosk.domain.codes.own import print_lot, print_unit
from tests.play import RECEIVED, Shop, received_twice

MARIA = "1001\n"
D = Decimal


@pytest.mark.feature("A12")
@pytest.mark.feature("B3")
@pytest.mark.feature("C1")
@pytest.mark.feature("C7")
@pytest.mark.feature("D1")
@pytest.mark.feature("D7")
@pytest.mark.feature("H1")
def test_each_unit_is_stock_at_once_with_its_own_label(shop: Shop) -> None:
    answers = shop.play(MARIA + "C.RECEIVE\nMOTOR\nDOCK\nSN-1\nSN-2\nC.DONE")
    assert [(each["tone"], each["headline"]) for each in answers] == [
        ("idle", "Maria"),
        ("idle", "SCAN PART OR SUPPLIER LABEL"),
        ("idle", "SCAN LOCATION"),
        ("idle", "SCAN NEXT SERIAL"),
        ("ok", "SN-1"),
        ("ok", "SN-2"),
        ("ok", "RECEIPT POSTED"),
    ]
    assert shop.kinds() == ["unit_received", "unit_received", "receipt_posted"]
    assert shop.balances() == {
        ("serial SN-1", "location DOCK"): D(1),
        ("serial SN-2", "location DOCK"): D(1),
    }
    units = [shop.unit("SN-1"), shop.unit("SN-2")]
    assert shop.labels() == [f"unit:{each.state.unit}" for each in units]
    assert [(each.status.value, each.made_by) for each in units] == [("available", "Maria")] * 2


@pytest.mark.feature("C7")
def test_the_counter_tells_k_of_n_once_the_number_is_known(shop: Shop) -> None:
    shop.play(MARIA + "C.RECEIVE\nMOTOR\nDOCK")
    assert shop.said("C.QTY\n!key 2") == ("idle", "2 EXPECTED", "MOTOR: 0 of 2 received.")
    assert shop.said("SN-1")[2] == "MOTOR at DOCK. 1 of 2. Label waits for the printer."
    assert shop.verdicts("MOTOR\nSENSOR\nSN-2\nSENSOR") == ["xS3", "xS3", "ok", "idle"]


@pytest.mark.feature("C8")
@pytest.mark.feature("D1")
def test_serials_are_generated_in_bulk_each_with_its_label(shop: Shop) -> None:
    shop.play(MARIA + "C.RECEIVE\nBOARD\nDOCK")
    assert shop.said("!key 8") == (
        "ok",
        "BRD-00001 TO BRD-00008",
        "8 units of BOARD at DOCK. 8 labels wait for the printer.",
    )
    assert (len(shop.on_hand()), len(shop.labels())) == (8, 8)
    assert shop.said("!key generate")[1] == "BRD-00009 TO BRD-00009"


@pytest.mark.feature("C8")
def test_generation_steps_over_numbers_in_use(shop: Shop) -> None:
    shop.play(MARIA + "C.RECEIVE\nBOARD\nDOCK\nbrd-00002")
    assert shop.said("!key 2")[1] == "BRD-00001 TO BRD-00003"


@pytest.mark.feature("A8")
def test_serials_are_exact_text_and_leading_zeros_count(shop: Shop) -> None:
    shop.play(MARIA + "C.RECEIVE\nMOTOR\nDOCK\n007\n0007\n7\nSN 7/é")
    assert {key[0] for key in shop.on_hand()} == {
        "serial 007",
        "serial 0007",
        "serial 7",
        "serial SN 7/é",
    }


@pytest.mark.feature("A26")
def test_case_blanks_and_unicode_form_make_no_second_number(shop: Shop) -> None:
    shop.play(MARIA + "C.RECEIVE\nMOTOR\nDOCK\nÅb-1\nC.DONE\nC.RECEIVE\nMOTOR\nDOCK")
    spellings = ("Åb-1", "åB-1", "A\\u030ab-1", "\\u00a0Åb-1\\u00a0")
    answers = [shop.last(each) for each in spellings]
    assert [each["code"] for each in answers] == ["xR1"] * 4
    assert {str(each["text"]).split()[0] for each in answers} == {"Åb-1"}


@pytest.mark.feature("A26")
def test_the_case_rule_is_a_policy(shop: Shop) -> None:
    shop.policy("serial_case", "exact")
    assert shop.verdicts(MARIA + "C.RECEIVE\nMOTOR\nDOCK\nsn-1\nSN-1\nSN-1")[4:] == [
        "ok",
        "ok",
        "xS7",
    ]


@pytest.mark.feature("A5")
def test_a_serial_is_unique_across_all_parts(shop: Shop) -> None:
    assert shop.verdicts(RECEIVED + "C.RECEIVE\nMOTOR\nDOCK\nB-1")[-1] == "xR1"


def test_where_the_policy_says_so_a_serial_is_unique_within_its_part(shop: Shop) -> None:
    shop.policy("serial_scope", "part")
    shop.play(RECEIVED + "C.RECEIVE\nMOTOR\nDOCK\nB-1")
    assert sorted(each.state.part_number for each in shop.units("B-1")) == ["BOARD", "MOTOR"]
    assert shop.verdicts("B-1\nC.DONE\nC.RECEIVE\nMOTOR\nDOCK\nB-1")[::5] == ["xS7", "xR1"]


@pytest.mark.feature("C18")
def test_rejected_units_are_received_on_hold_until_reject_is_scanned_again(shop: Shop) -> None:
    shop.play(MARIA + "C.RECEIVE\nMOTOR\nDOCK\nSN-1\nC.REJECT\nSN-2\nC.REJECT\nSN-3")
    statuses = {each: shop.unit(each).status.value for each in ("SN-1", "SN-2", "SN-3")}
    assert statuses == {"SN-1": "available", "SN-2": "on hold", "SN-3": "available"}


@pytest.mark.feature("A14")
@pytest.mark.feature("B4")
@pytest.mark.feature("C2")
@pytest.mark.feature("D2")
def test_a_lot_is_received_with_its_quantity_and_one_label(shop: Shop) -> None:
    shop.play(MARIA + "C.RECEIVE\nSEAL\nDOCK\nL-77")
    assert shop.said("!key 100") == (
        "ok",
        "L-77",
        "100 ea of SEAL at DOCK, now 100 there. Label waits for the printer.",
    )
    assert shop.verdicts("C.DONE") == ["ok"]
    assert shop.kinds() == ["lot_received", "receipt_posted"]
    assert shop.on_hand() == {("lot L-77 of SEAL", "location DOCK"): D(100)}
    assert shop.labels() == [f"lot:{shop.lot('L-77').lot}"]


@pytest.mark.feature("C6")
def test_a_line_is_split_across_lots_and_a_known_lot_grows(shop: Shop) -> None:
    shop.play(MARIA + "C.RECEIVE\nSEAL\nDOCK\nL-1\n!key 40\nL-2\n!key 60")
    assert shop.said("l-1")[2] == "SEAL, lot L-1, now 40: how many ea more?"
    shop.play("!key 2\nC.DONE")
    assert shop.on_hand() == {
        ("lot L-1 of SEAL", "location DOCK"): D(42),
        ("lot L-2 of SEAL", "location DOCK"): D(60),
    }


@pytest.mark.feature("A16")
def test_one_lot_number_on_two_parts_is_two_lots(shop: Shop) -> None:
    shop.play(MARIA + "C.RECEIVE\nSEAL\nDOCK\nL-1\n!key 40\nCHIP\nDOCK")
    assert shop.said("L-1")[2] == (
        "CHIP, lot L-1: how many ea? Also used on SEAL, a different lot."
    )
    shop.play("!key 5\nC.DONE")
    assert shop.on_hand() == {
        ("lot L-1 of SEAL", "location DOCK"): D(40),
        ("lot L-1 of CHIP", "location DOCK"): D(5),
    }


@pytest.mark.feature("A13")
def test_a_lot_number_is_made_from_the_pattern_or_the_date(shop: Shop) -> None:
    shop.play(MARIA + "C.RECEIVE\nSEAL\nDOCK")
    assert shop.said("!key generate\n!key 10")[1] == "SL-001"
    assert shop.said("!key generate\n!key 10")[1] == "SL-002"
    assert shop.said("CHIP\nDOCK\n!key generate\n!key 10")[1] == "20260309"


@pytest.mark.feature("B5")
@pytest.mark.feature("C3")
def test_an_untracked_part_is_received_by_count_without_a_label(shop: Shop) -> None:
    shop.play(MARIA + "C.RECEIVE\nWASHER\nDOCK")
    assert shop.said("!key 250") == ("ok", "WASHER", "250 ea at DOCK, now 250 there.")
    assert shop.verdicts("C.DONE") == ["ok"]
    assert shop.on_hand() == {("part WASHER", "location DOCK"): D(250)}
    assert shop.labels() == []


def test_pieces_are_whole_and_lengths_are_not(shop: Shop) -> None:
    shop.play(MARIA + "C.RECEIVE\nWASHER\nDOCK")
    assert shop.said("!key 2.5") == (
        "xL7",
        "QUANTITY?",
        "Enter a number above zero: WASHER is counted in whole pieces. Nothing was booked.",
    )
    shop.play("!key 2\nWIRE\nDOCK\n!key 2.5\nC.DONE")
    assert shop.on_hand()["part WIRE", "location DOCK"] == D("2.5")
    shop.play("C.RECEIVE")
    assert shop.verdicts("[)>\\x1e06\\x1d1PSEAL\\x1d1TL-9\\x1dQ2.5\\x1e\\x04") == ["xL7"]


@pytest.mark.feature("E4")
def test_gs1_fills_part_and_serial_wherever_it_is_scanned(shop: Shop) -> None:
    shop.play(MARIA + "C.RECEIVE")
    assert shop.verdicts("]d2240MOTOR\\x1d21SN-1\nDOCK\n]C1240MOTOR\\x1d21SN-2") == [
        "idle",
        "ok",
        "ok",
    ]
    assert shop.verdicts("]d20107032069804988\\x1d21SN-3\n(21)SN-4") == ["ok", "ok"]
    assert {key[0] for key in shop.on_hand()} == {f"serial SN-{n}" for n in (1, 2, 3, 4)}


@pytest.mark.feature("E4")
def test_gs1_fills_lot_and_quantity(shop: Shop) -> None:
    shop.play(MARIA + "C.RECEIVE\n(241)SEAL(10)L-1(30)40\nDOCK\n]d210L-2\\x1d3060\nC.DONE")
    assert shop.on_hand() == {
        ("lot L-1 of SEAL", "location DOCK"): D(40),
        ("lot L-2 of SEAL", "location DOCK"): D(60),
    }


@pytest.mark.feature("E5")
@pytest.mark.parametrize("part", ["1PSEAL", "PSEAL", "30PSEAL", "1PMAKER-77\\x1dPSEAL"])
def test_a_distributors_label_fills_part_lot_and_quantity(shop: Shop, part: str) -> None:
    shop.play(
        MARIA + f"C.RECEIVE\n[)>\\x1e06\\x1d{part}\\x1d1TL-9\\x1dQ40\\x1e\\x04\nDOCK\nC.DONE"
    )
    assert shop.on_hand() == {("lot L-9 of SEAL", "location DOCK"): D(40)}


@pytest.mark.feature("E5")
def test_a_distributors_label_fills_the_count_of_an_untracked_part(shop: Shop) -> None:
    label = "[)>\\x1e06\\x1dPWASHER\\x1dQ40\\x1e\\x04"
    assert shop.verdicts(MARIA + f"C.RECEIVE\n{label}\nDOCK\n{label}")[3:] == ["ok", "ok"]
    assert shop.on_hand() == {("part WASHER", "location DOCK"): D(80)}


def test_a_labels_quantity_can_be_corrected_at_once_and_again(shop: Shop) -> None:
    shop.play(MARIA + "C.RECEIVE\nSEAL\nDOCK\n[)>\\x1e06\\x1d1TL-9\\x1dQ40\\x1e\\x04")
    assert shop.verdicts("!key 40\n!key 38\n!key 39.5\n!key 37") == ["idle", "xL5", "xL7", "xL5"]
    assert shop.on_hand() == {("lot L-9 of SEAL", "location DOCK"): D(37)}
    assert shop.verdicts("C.UNDO\n!key 3") == ["ok", "xS15"]
    assert shop.on_hand() == {}


def test_a_label_with_a_bad_serial_opens_no_line(shop: Shop) -> None:
    shop.play(RECEIVED + "C.RECEIVE\nMOTOR")
    assert shop.verdicts("(240)BOARD(21)B-1\n(240)BOARD(21)B-9(30)2\n(240)WHAT(21)B-9") == [
        "xR1",
        "xR11",
        "xS1",
    ]
    assert shop.verdicts("DOCK\nM-9") == ["idle", "ok"]


def test_a_label_read_at_the_location_step_is_judged_like_any_other(shop: Shop) -> None:
    shop.play(RECEIVED + "C.RECEIVE\nSENSOR")
    assert shop.verdicts("(240)BOARD(21)B-9(30)5\n(240)BOARD(21)B-9\nSHELF") == [
        "xR11",
        "idle",
        "ok",
    ]


@pytest.mark.feature("B11")
@pytest.mark.feature("C5")
def test_a_receipt_is_not_posted_before_every_tracked_line_has_its_numbers(shop: Shop) -> None:
    shop.play(MARIA + "C.RECEIVE\nMOTOR")
    assert shop.verdicts("C.DONE\nDOCK\nC.QTY\n!key 1\nC.DONE") == [
        "xR14",
        *("idle", "idle", "idle"),
        "xR5",
    ]
    assert shop.verdicts("SN-1\nSEAL\nDOCK\nC.DONE\nL-1\nC.DONE") == [
        "ok",
        "idle",
        "idle",
        "xL1",
        "idle",
        "xL7",
    ]
    assert shop.verdicts("!key 5\nC.DONE") == ["ok", "ok"]


@pytest.mark.feature("C5")
def test_done_leaves_a_line_of_which_no_unit_was_said_to_come(shop: Shop) -> None:
    shop.play(MARIA + "C.RECEIVE\nMOTOR\nDOCK")
    assert shop.said("C.DONE")[:2] == ("idle", "NOTHING RECEIVED")
    shop.play("C.RECEIVE\nMOTOR\nDOCK\nSN-1\nC.UNDO")
    assert shop.verdicts("C.DONE") == ["idle"]
    assert "receipt_posted" not in shop.kinds()
    shop.play("C.RECEIVE\nSEAL\nDOCK\nL-1\n!key 5\nMOTOR\nDOCK\nSN-2\nC.UNDO")
    assert shop.said("C.DONE")[:2] == ("ok", "RECEIPT POSTED")


def test_a_known_command_badge_place_or_part_is_never_a_new_number(shop: Shop) -> None:
    shop.play(MARIA + "C.RECEIVE\nMOTOR\nDOCK")
    assert shop.verdicts("SHELF\nBOARD\nC.LOOKUP") == ["idle", "xS3", "idle"]
    shop.play("C.RECEIVE\nSEAL\nDOCK")
    assert shop.verdicts("SHELF\nCHIP\n1002") == ["idle", "xS3", "idle"]
    assert shop.kinds() == ["scan_refused", "scan_refused"]


def test_a_finished_line_is_followed_by_another_parts_number(shop: Shop) -> None:
    assert shop.verdicts(MARIA + "C.RECEIVE\nMOTOR\nDOCK\nSN-1\nMOTOR\nSEAL\nDOCK\nL-1")[4:] == [
        "ok",
        "xS3",
        "idle",
        "idle",
        "idle",
    ]


def test_a_second_scan_in_this_receipt_is_amber_and_in_another_red(shop: Shop) -> None:
    shop.play(MARIA + "C.RECEIVE\nMOTOR\nDOCK\nSN-1")
    assert shop.last("SN-1")["tone"] == "check"
    assert shop.verdicts("C.RECEIVE\nMOTOR\nDOCK\nSN-1")[-1] == "xR1"


def test_cancel_leaves_and_keeps_what_is_recorded(shop: Shop) -> None:
    shop.play(MARIA + "C.RECEIVE\nSEAL\nDOCK\nL-1\n!key 4\nL-2\nC.CANCEL")
    assert shop.on_hand() == {("lot L-1 of SEAL", "location DOCK"): D(4)}
    assert shop.verdicts("!key 5") == ["xS15"]


@pytest.mark.feature("C4")
def test_our_own_code_of_a_unit_is_refused_as_the_duplicate_it_is(shop: Shop) -> None:
    shop.play(RECEIVED + "C.RECEIVE\nBOARD\nDOCK")
    unit = shop.unit("B-1").state.unit
    assert shop.verdicts(print_unit(unit)) == ["xR1"]
    assert shop.verdicts(f"C.CANCEL\nC.RECEIVE\nSEAL\nDOCK\n{print_lot(shop.lot('L-1').lot)}")[
        -1
    ] == ("idle")
    assert shop.said("!key 3")[2] == (
        "3 ea of SEAL at DOCK, now 8 there. Label waits for the printer."
    )


def test_a_number_that_two_units_bear_is_a_conflict_and_both_are_held(shop: Shop) -> None:
    shop.play(RECEIVED)
    received_twice(shop, "B-1")
    assert [each.status.value for each in shop.units("B-1")] == ["conflict", "conflict"]


def test_a_serial_longer_than_any_label_is_refused(shop: Shop) -> None:
    shop.play(MARIA + "C.RECEIVE\nMOTOR\nDOCK")
    assert shop.last("X" * 300)["tone"] == "stop"
