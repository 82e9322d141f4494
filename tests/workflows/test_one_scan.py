"""One scan of the supplier's label fills the line: part, lot, serial, quantity, dates (R3)."""

import base64
import json

import pytest

from kiosk.workflows.screens import ReceiveScreen
from tests.play import Shop

CLERK = "1003\nC.RECEIVE\n"
FNC1 = "]C1"


def envelope(*fields: str) -> str:
    return "[)>\\x1e06\\x1d" + "\\x1d".join(fields) + "\\x1e\\x04"


DIGIKEY = envelope(
    "PSEAL",
    "1PNBR-70-2",
    "30P771-NBR-ND",
    "K4500123",
    "1K77812",
    "10D2612",
    "1TQJ13P",
    "11K1",
    "4LDE",
    "Q3000",
)
MOUSER = envelope("K4500124", "14K003", "1PSEAL", "Q100", "11K0815", "4LCN", "1VParker", "1TM-77")
DATED = "]C1" + "241SEAL\\x1d10LOT-9\\x1d1727033130250"
LINK = "https://id.example.com/01/04012345678901/10/DL-1?17=270331&30=7"


def said_by_labels(shop: Shop) -> list[dict[str, str]]:
    rows = shop.rows(
        "select payload from journal where kind = 'supplier_label_read.1' order by id"
    )
    return [dict(json.loads(str(row[0]))["fields"]) for row in rows]


def shown(shop: Shop) -> list[tuple[str, str]]:
    """Return what the screen shows of the label, names as keys of the catalogue."""
    screen = shop.session.prompt().screen
    assert isinstance(screen, ReceiveScreen)
    return [(name.key, text) for name, text in screen.read]


@pytest.mark.feature("C17")
@pytest.mark.feature("R3")
@pytest.mark.feature("E5")
def test_one_scan_and_a_location_receive_a_lot_and_keep_what_the_label_said(shop: Shop) -> None:
    assert shop.said(CLERK + DIGIKEY)[1] == "SCAN LOCATION"
    assert ("data_lot", "QJ13P") in shown(shop)
    assert ("data_date_code", "2612") in shown(shop)
    assert shop.said("DOCK")[:2] == ("ok", "QJ13P")
    assert shop.on_hand() == {("lot QJ13P of SEAL", "location DOCK"): 3000}
    assert said_by_labels(shop) == [
        {
            "part_number": "NBR-70-2",
            "supplier_part": "771-NBR-ND",
            "order": "4500123",
            "date_code": "2612",
        }
    ]
    assert ("data_order", "4500123") in shown(shop)


@pytest.mark.feature("C17")
def test_the_next_label_of_the_part_is_green_at_once_and_another_part_opens_its_line(
    shop: Shop,
) -> None:
    shop.play(CLERK + DIGIKEY + "\nDOCK")
    assert shop.said(MOUSER)[:2] == ("ok", "M-77")
    assert said_by_labels(shop)[-1] == {
        "manufacturer": "Parker",
        "order": "4500124",
        "order_line": "003",
    }
    assert shop.said(envelope("1PCHIP", "1TC-9", "Q5"))[1] == "SCAN LOCATION"
    assert shop.verdicts("SHELF") == ["ok"]
    assert shop.verdicts(envelope("1PMOTOR", "SM-9")) == ["idle"]
    assert shop.verdicts("DOCK\n" + envelope("1PMOTOR", "SM-10", "Q1", "10D2613")) == ["ok", "ok"]
    assert shop.on_hand() == {
        ("lot QJ13P of SEAL", "location DOCK"): 3000,
        ("lot M-77 of SEAL", "location DOCK"): 100,
        ("lot C-9 of CHIP", "location SHELF"): 5,
        ("serial M-9", "location DOCK"): 1,
        ("serial M-10", "location DOCK"): 1,
    }


@pytest.mark.feature("C17")
@pytest.mark.feature("E4")
def test_element_strings_fill_lot_expiry_and_count(shop: Shop) -> None:
    shop.play(CLERK)
    assert shop.verdicts(DATED + "\nDOCK") == ["idle", "ok"]
    assert said_by_labels(shop) == [{"expiry": "2027-03-31"}]
    assert shop.on_hand() == {("lot LOT-9 of SEAL", "location DOCK"): 250}


@pytest.mark.feature("C17")
@pytest.mark.feature("R3")
def test_a_digital_link_is_received_once_its_gtin_is_linked(shop: Shop) -> None:
    shop.play(CLERK)
    assert shop.verdicts(f"{LINK}\n!tap link\nSEAL") == ["xS1", "idle", "ok"]
    assert shop.verdicts(f"C.RECEIVE\n{LINK}\nDOCK") == ["idle", "idle", "ok"]
    assert shop.on_hand() == {("lot DL-1 of SEAL", "location DOCK"): 7}
    assert said_by_labels(shop) == [{"gtin": "04012345678901", "expiry": "2027-03-31"}]


@pytest.mark.feature("C17")
def test_undo_takes_back_what_one_scan_received_and_all_that_the_label_said(shop: Shop) -> None:
    shop.play(CLERK + DIGIKEY + "\nDOCK")
    assert shop.verdicts("C.UNDO") == ["ok"]
    assert shop.on_hand() == {}


@pytest.mark.feature("R12")
@pytest.mark.feature("E10")
@pytest.mark.parametrize(
    ("code", "what"),
    [
        ("1PMOTOR", "part number (MOTOR)"),
        ("PMOTOR", "part number (MOTOR)"),
        (envelope("1PMOTOR", "Q1"), "part number (MOTOR)"),
        (envelope("Q8"), "quantity (8)"),
        (envelope("30P771-ND"), "supplier's part number (771-ND)"),
        ("]C10104012345678901", "GTIN (04012345678901)"),
        (envelope("10D2612"), "date code (2612)"),
        (envelope("K4500123"), "order number (4500123)"),
        (envelope("1TL-7"), "lot number (L-7)"),
    ],
)
def test_the_wrong_barcode_of_the_right_label_is_named(shop: Shop, code: str, what: str) -> None:
    shop.play(CLERK + "MOTOR\nDOCK")
    assert shop.said(code) == (
        "xS3",
        "WRONG BARCODE",
        f"That is the {what}, not the serial. Scan the code marked S/N.",
    )
    assert shop.verdicts("SN-1") == ["ok"]


@pytest.mark.feature("R12")
def test_at_a_lot_and_at_a_count_the_wrong_barcode_is_named_too(shop: Shop) -> None:
    shop.play(CLERK + "SEAL\nDOCK")
    assert shop.said("1PSEAL")[2] == (
        "That is the part number (SEAL), not the lot number. Scan the code marked LOT."
    )
    assert shop.said(envelope("Q8"))[0] in {"xS3", "xL1"}
    shop.play("C.CANCEL\nC.RECEIVE\nWASHER\nDOCK")
    assert shop.said(envelope("10D2612"))[2] == (
        "That is the date code (2612), not the count. Scan the code marked QTY."
    )


@pytest.mark.feature("R7")
def test_the_raw_bytes_of_the_label_are_kept_separators_and_all(shop: Shop) -> None:
    shop.play(CLERK + "MOTOR\nDOCK\n" + envelope("1PMOTOR", "SM-9"))
    row = shop.rows(
        "select json_extract(envelope, '$.scan.raw') from journal where kind = 'unit_received.1'"
    )[0]
    raw = b"[)>\x1e06\x1d1PMOTOR\x1dSM-9\x1e\x04"
    assert base64.b64decode(str(row[0])) == raw


@pytest.mark.feature("R7")
@pytest.mark.feature("E13")
def test_an_amount_from_the_keypad_is_on_record_as_typed(shop: Shop) -> None:
    shop.play(CLERK + "SEAL\nDOCK\nL-1\n!key 5")
    rows = shop.rows("select json_extract(envelope, '$.scan') from journal where kind like 'lot%'")
    assert [json.loads(str(row[0]))["source"] for row in rows] == ["keypad"]
    assert shop.entered() == [("lot_received", "typed")]
