"""Changes of a device's settings, a value at a time, as a page asks for them."""

import pytest

from kiosk.pages.device_settings import (
    NotAllowed,
    changed_port,
    free_name,
    printer_by_hand,
    scanner_by_hand,
    with_port,
)
from kiosk.settings import PrinterKind, PrinterPort, ScannerKind, ScannerPort, Stock

PRINTER = PrinterPort(name="Dock", address="192.0.2.7")
SCANNER = ScannerPort(name="Front", replaces={"{RS}": "\x1e"})


def test_a_value_is_taken_as_the_file_writes_it() -> None:
    assert changed_port(PRINTER, "baud", "38400").baud == 38_400
    assert changed_port(PRINTER, "stock", "80").stock is Stock.ROLL_80
    assert changed_port(PRINTER, "labels", "unit,lot").labels == ("unit", "lot")
    assert changed_port(changed_port(PRINTER, "labels", "unit"), "labels", "").labels == ()
    assert changed_port(SCANNER, "prefix", "~").prefix == "~"


@pytest.mark.parametrize(
    ("key", "value"),
    [("dpi", "100"), ("baud", "fast"), ("baud", "1"), ("labels", "box"), ("name", "")],
)
def test_a_value_that_is_not_allowed_is_refused_by_its_key(key: str, value: str) -> None:
    with pytest.raises(NotAllowed, match=key):
        changed_port(PRINTER, key, value)


def test_what_stands_for_gs_takes_the_place_of_what_stood_for_it_before() -> None:
    once = changed_port(SCANNER, "gs", "{GS}")
    assert once.replaces == {"{RS}": "\x1e", "{GS}": "\x1d"}
    assert changed_port(once, "gs", "~").replaces == {"{RS}": "\x1e", "~": "\x1d"}
    assert changed_port(once, "gs", "") == SCANNER


def test_a_new_device_has_a_name_that_is_free() -> None:
    assert free_name("Printer", ()) == "Printer 1"
    first = printer_by_hand("serial", " COM3 ", ())
    assert (first.name, first.kind, first.address) == ("Printer 1", PrinterKind.SERIAL, "COM3")
    assert free_name("Printer", (first, PRINTER)) == "Printer 2"
    scanner = scanner_by_hand("serial", "COM3", (SCANNER,))
    assert (scanner.name, scanner.device) == ("Scanner 1", "COM3")


def test_a_hid_pos_scanner_is_named_by_vendor_and_product_in_either_case() -> None:
    scanner = scanner_by_hand("hid-pos", " 0C2E:0b61 ", ())
    assert scanner.kind is ScannerKind.HID_POS
    assert (scanner.vendor, scanner.product, scanner.device) == ("0c2e", "0b61", "")
    with pytest.raises(NotAllowed, match="device"):
        scanner_by_hand("hid-pos", "0C2E", ())


def test_one_of_several_is_exchanged_or_taken_out() -> None:
    other = PrinterPort(name="Bench")
    new = PrinterPort(name="Dock 2")
    assert with_port((PRINTER, other), "Dock", new) == (new, other)
    assert with_port((PRINTER, other), "Dock", None) == (other,)
