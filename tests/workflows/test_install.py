"""Installing: serials, lots that count down, counts; only what belongs, and only once."""

from decimal import Decimal

import pytest

from kiosk.domain.codes.own import print_lot, print_unit
from kiosk.domain.facts import Move, UnitInstalled, inside
from kiosk.domain.ids import unit_subject
from tests.play import PUMP_BUILT, RECEIVED, Shop, board_revised

D = Decimal
AT_PUMP = RECEIVED + "C.BUILD\nPUMP\nP-1\n"


@pytest.mark.feature("B2")
@pytest.mark.feature("F1")
@pytest.mark.feature("F2")
@pytest.mark.feature("F3")
@pytest.mark.feature("F9")
@pytest.mark.feature("F10")
def test_a_pump_is_filled_scan_by_scan(shop: Shop) -> None:
    shop.play(RECEIVED + "C.BUILD\nPUMP\nP-1\nC.INSTALL")
    assert shop.said("P-1") == ("idle", "SCAN BOARD (J1)", "P-1: 0 of 5 lines filled.")
    assert shop.said("B-1") == ("ok", "B-1 → J1", "BOARD in P-1. 1 of 2.")
    assert shop.said("B-2") == ("ok", "B-2 → J2", "BOARD in P-1. 2 of 2.")
    assert shop.said("M-1") == ("ok", "M-1 → 2", "MOTOR in P-1. 1 of 1.")
    assert shop.said("L-2") == ("ok", "L-2: 20 → 12", "SEAL in P-1, from DOCK. 8 of 8.")
    assert shop.said("WASHER")[:2] == ("idle", "CONFIRM 12 × WASHER")
    assert shop.said("!key 12") == ("ok", "12 × WASHER", "In P-1, from DOCK. 12 of 12.")
    assert shop.as_built("P-1") == {
        "1 B-1": {},
        "1 B-2": {},
        "2 M-1": {},
        "3 L-2": D(8),
        "4 WASHER": D(12),
    }
    assert shop.kinds()[-6:] == [
        "run_started",
        "unit_installed",
        "unit_installed",
        "unit_installed",
        "lot_installed",
        "stock_installed",
    ]


@pytest.mark.feature("B8")
@pytest.mark.feature("F4")
def test_one_serial_goes_in_once(shop: Shop) -> None:
    shop.play(AT_PUMP + "B-1")
    assert shop.verdicts("B-1\nC.BUILD\nPUMP\nP-2\nB-1") == ["xI4", "idle", "idle", "ok", "xI3"]


@pytest.mark.feature("F5")
def test_a_substitute_is_recorded_as_what_it_is(shop: Shop) -> None:
    shop.play(AT_PUMP + "MX-1\nLX-1")
    assert shop.as_built("P-1") == {"2 MX-1": {}, "3 LX-1": D(8)}
    payloads = shop.rows(
        "select json_extract(payload, '$.substitute_for') from journal"
        " where kind in ('unit_installed.1', 'lot_installed.1') order by id"
    )
    assert payloads == [("MOTOR",), ("SEAL",)]


@pytest.mark.feature("F7")
def test_one_line_is_filled_from_two_lots(shop: Shop) -> None:
    shop.play(AT_PUMP)
    assert shop.verdicts("L-1\n!tap confirm\nL-2") == ["xK1", "ok", "ok"]
    assert shop.as_built("P-1") == {"3 L-1": D(5), "3 L-2": D(3)}


@pytest.mark.feature("F7")
def test_a_short_lot_that_was_refused_does_not_shorten_the_next_one(shop: Shop) -> None:
    shop.play(AT_PUMP)
    assert shop.verdicts("L-1\nL-2") == ["xK1", "ok"]
    assert shop.as_built("P-1") == {"3 L-2": D(8)}


@pytest.mark.feature("F7")
def test_how_much_of_the_next_lot_is_taken_can_be_said_before_the_scan(shop: Shop) -> None:
    shop.play(AT_PUMP + "C.QTY\n!key 3\nL-2")
    assert shop.as_built("P-1") == {"3 L-2": D(3)}
    assert shop.verdicts("C.INSTALL\nP-1\nC.QTY\n!key 6\nL-2")[-1] == "xK8"


@pytest.mark.feature("F2")
def test_a_taking_is_corrected_by_the_keypad_as_often_as_needed(shop: Shop) -> None:
    shop.play(AT_PUMP + "L-2")
    assert shop.said("!key 3") == ("ok", "L-2: 20 → 17", "Corrected to 3. SEAL in P-1. 3 of 8.")
    assert shop.said("!key 5") == ("ok", "L-2: 20 → 15", "Corrected to 5. SEAL in P-1. 5 of 8.")
    assert shop.verdicts("!key 9\n!key 1.5\n!key 8") == ["xK8", "xL7", "ok"]
    assert shop.as_built("P-1") == {"3 L-2": D(8)}
    assert shop.balances()["lot L-2 of SEAL", "location DOCK"] == D(12)


@pytest.mark.feature("E14")
def test_undoing_a_corrected_taking_takes_all_of_it_back(shop: Shop) -> None:
    before = shop.play(AT_PUMP) and shop.balances()
    shop.play("L-2\n!key 3\n!key 5\nC.UNDO")
    assert (shop.balances(), shop.as_built("P-1")) == (before, {})
    assert shop.verdicts("!key 5\nL-2") == ["xS15", "ok"]
    assert shop.verdicts("C.UNDO\nC.UNDO") == ["ok", "ok"]
    assert shop.units("P-1")[0].status.value == "voided"


def test_a_correction_never_reverses_other_work_done_since(shop: Shop) -> None:
    shop.play(AT_PUMP + "L-2\nC.RECEIVE\nMOTOR\nDOCK\nM-9\nC.DONE")
    assert shop.verdicts("!tap pick 1\n!key 3") == ["idle", "xS14"]
    assert shop.as_built("P-1") == {"3 L-2": D(8)}
    assert shop.unit("M-9").status.value == "available"


@pytest.mark.feature("F8")
def test_a_lot_never_goes_below_zero(shop: Shop) -> None:
    shop.play(AT_PUMP + "L-1\n!tap confirm")
    assert shop.verdicts("L-1\n!tap confirm\n!key 8") == ["xK2", "xS15", "xK1"]
    assert shop.lot("L-1").stock == ()


@pytest.mark.feature("F3")
def test_fewer_washers_than_needed_can_be_confirmed_and_the_rest_later(shop: Shop) -> None:
    shop.play(AT_PUMP + "WASHER\n!key 5")
    assert shop.said("WASHER")[1] == "CONFIRM 7 × WASHER"
    shop.play("!tap confirm")
    assert shop.as_built("P-1") == {"4 WASHER": D(12)}


@pytest.mark.feature("F3")
def test_what_the_book_lacks_of_a_counted_part_is_adjusted_and_flagged(shop: Shop) -> None:
    shop.play(AT_PUMP.replace("!key 30", "!key 10"))
    assert shop.verdicts("WASHER\n!key 12") == ["idle", "xK9"]
    assert shop.kinds()[-2:] == ["shortage_adjusted", "stock_installed"]
    assert shop.rows("select item, place from count_flag") == [("part:WASHER", "location:DOCK")]
    balances = shop.balances()
    assert (balances["part WASHER", "adjustment"], balances["part WASHER", "in P-1"]) == (
        D(-2),
        D(12),
    )


def test_a_scan_at_the_count_is_handled_and_the_count_can_be_taken_up_again(shop: Shop) -> None:
    shop.play(AT_PUMP + "WASHER")
    assert shop.verdicts("S-1\n!key 12") == ["xI1", "ok"]
    assert shop.verdicts("C.UNDO\nB-1\nWASHER\n!key 12") == ["ok", "ok", "idle", "ok"]


@pytest.mark.feature("F6")
def test_another_revision_goes_in_where_the_policy_allows_it(shop: Shop) -> None:
    shop.play(AT_PUMP)
    board_revised(shop)
    assert shop.verdicts("B-1") == ["xI2"]
    shop.policy("any_revision", "on")
    assert shop.verdicts("B-1") == ["ok"]


def test_stock_comes_from_the_place_with_most_and_the_text_names_it(shop: Shop) -> None:
    shop.play(RECEIVED + "C.RECEIVE\nSEAL\nSHELF\nL-2\n!key 50\nC.DONE\nC.BUILD\nPUMP\nP-1")
    assert shop.said("L-2") == ("ok", "L-2: 50 → 42", "SEAL in P-1, from SHELF. 8 of 8.")


def test_with_take_from_station_only_the_stations_own_stock_is_taken(shop: Shop) -> None:
    shop.policy("take_from", "station")
    shop.play(RECEIVED + "C.RECEIVE\nSEAL\nBENCH\nL-2\n!key 8\nC.DONE\nC.BUILD\nPUMP\nP-1")
    assert shop.verdicts("L-1\nL-2") == ["xK3", "ok"]
    assert shop.balances()["lot L-2 of SEAL", "location DOCK"] == D(20)


@pytest.mark.feature("F16")
def test_a_unit_cannot_go_inside_itself_at_any_depth(shop: Shop) -> None:
    shop.play(AT_PUMP + "C.BUILD\nBOARD\nNB-1")
    pump, board = shop.unit("P-1").state, shop.unit("NB-1").state
    shop.record(
        UnitInstalled(
            run=pump.run,
            parent=pump.unit,
            unit=board.unit,
            part_number=board.part_number,
            position="J1",
            substitute_for=None,
            moves=(
                Move(
                    item=unit_subject(board.unit),
                    source=board.place,
                    target=inside(pump.unit),
                    line="1",
                ),
            ),
        )
    )
    assert shop.said("P-1") == (
        "xI12",
        "CANNOT GO INSIDE ITSELF",
        "P-1 already contains NB-1. Not installed. Scan another.",
    )


@pytest.mark.feature("E10")
def test_what_a_label_names_belongs_to_the_part_it_names(shop: Shop) -> None:
    shop.play(AT_PUMP)
    assert shop.verdicts("(240)MOTOR(21)B-1\n(240)SEAL-X(10)L-1\n(240)WHAT(21)B-1") == [
        "xI6",
        "xI6",
        "xI1",
    ]
    assert shop.verdicts("(240)BOARD(21)B-1\n(240)SEAL(10)L-2\n(21)B-2") == ["ok", "ok", "ok"]


@pytest.mark.feature("E10")
def test_a_lot_number_of_two_parts_is_the_expected_lines_lot(shop: Shop) -> None:
    shop.play(RECEIVED + "C.RECEIVE\nSEAL-X\nDOCK\nG-1\n!key 9\nC.DONE\nC.BUILD\nPUMP\nP-1")
    assert shop.verdicts("GLUE\nG-1") == ["idle", "ok"]
    assert shop.as_built("P-1") == {"5 G-1": D("0.5")}


@pytest.mark.feature("E10")
def test_a_number_of_a_unit_and_of_a_lot_is_what_the_expected_line_asks_for(shop: Shop) -> None:
    shop.play(RECEIVED + "C.RECEIVE\nBOARD\nDOCK\nL-2\nSENSOR\nDOCK\nG-1\nC.DONE")
    assert shop.verdicts("C.BUILD\nPUMP\nP-1\nSEAL\nL-2\nL-2\nG-1")[-3:] == ["ok", "ok", "ok"]
    assert shop.as_built("P-1") == {"1 L-2": {}, "3 L-2": D(8), "5 G-1": D("0.5")}


def test_our_own_codes_work_wherever_a_serial_or_lot_does(shop: Shop) -> None:
    shop.play(AT_PUMP + "C.INSTALL")
    pump, board = shop.unit("P-1").state.unit, shop.unit("B-1").state.unit
    lot = shop.lot("L-2").lot
    assert shop.verdicts(f"{print_unit(pump)}\n{board[:8].lower()}\n{print_lot(lot).lower()}") == [
        "idle",
        "ok",
        "ok",
    ]
    assert shop.verdicts(f"C.REMOVE\n{pump[:8]}\n{print_lot(lot)}\n!key stock")[-1] == "ok"
    assert shop.as_built("P-1") == {"1 B-1": {}}


@pytest.mark.feature("E11")
def test_unknown_text_is_never_received_only_where_it_must_be_a_serial(shop: Shop) -> None:
    shop.play(AT_PUMP)
    assert shop.verdicts("BRD-00055\n(21)BRD-00055") == ["xS1", "xI6"]
    shop.policy("validate_serials", "on")
    assert shop.verdicts("BRD-00055\nX-1") == ["xI6", "xS1"]


def test_a_part_number_makes_its_line_the_expected_one_or_says_why_not(shop: Shop) -> None:
    shop.play(AT_PUMP)
    assert shop.verdicts("SEAL\nWASHER\nBOARD\nSENSOR") == ["idle", "idle", "xS3", "xI1"]
    assert shop.verdicts("L-2\nSEAL\n!tap confirm") == ["ok", "xI5", "xS15"]


def test_nothing_goes_into_what_was_received_or_completed(shop: Shop) -> None:
    shop.play(PUMP_BUILT + "C.DONE\nC.INSTALL")
    assert shop.verdicts("B-3\nP-1\nL-1\nSN-404\nC.DONE") == [
        "xI15",
        "xI15",
        "xS15",
        "xS1",
        "xS15",
    ]
