import pytest

from kiosk.commands import device_checks
from kiosk.commands.checkup import Check, State
from kiosk.commands.device_checks import groups, printer, printers, scanner, scanners
from kiosk.devices.found import FoundPrinter, FoundScanner
from kiosk.settings import PrinterKind, PrinterPort, ScannerKind, ScannerPort
from tests.commands.shell import Json, Shell

SET_UP = """
[[scanners]]
name = "Handheld"
device = "/dev/none"

[[printers]]
name = "Bags"
kind = "usb-file"
address = "/dev/usb/none"

[[printers]]
name = "Units"
address = "192.0.2.1"
"""
EVERYONE = ("dialout", "input", "lp", "root")


def found_scanner(place: str, *, likely: bool) -> FoundScanner:
    return FoundScanner(
        kind=ScannerKind.SERIAL,
        place=place,
        vendor="0c2e",
        product="0caa",
        serial_number="",
        description="",
        likely=likely,
    )


def by_name(lines: list[Json]) -> dict[object, Json]:
    return {line["check"]: line for line in lines}


@pytest.mark.slow
def test_a_device_that_is_set_up_and_not_there_is_wrong_with_its_remedy(shop: Shell) -> None:
    file = shop.folder / "kiosk.toml"
    file.write_text(file.read_text() + SET_UP)
    ran = shop.run("doctor", "--json")
    checks = by_name(ran.lines)
    assert ran.status == 1
    wrong = {name for name, line in checks.items() if line["state"] == "wrong"}
    assert wrong == {"scanner Handheld", "printer Bags"}
    assert "Plug it in" in str(checks["scanner Handheld"]["remedy"])
    assert "Check cable" in str(checks["printer Bags"]["remedy"])
    assert "192.0.2.1" in str(checks["printer Units"]["found"])


def test_what_is_plugged_in_is_told_scanners_first_that_say_so() -> None:
    seen = [found_scanner("/dev/ttyACM0", likely=True), found_scanner("/dev/ttyS0", likely=False)]
    assert scanners(seen).found == "serial /dev/ttyACM0; others that could be one: 1"
    assert scanners([]).found == "none with a port of its own"
    file = FoundPrinter(kind=PrinterKind.USB_FILE, address="/dev/usb/lp0")
    assert printers([file]).found == "could be: usb-file /dev/usb/lp0"
    assert printers([]).found == "none plugged in"


def test_groups_that_a_user_lacks_are_named_with_the_command_that_adds_them() -> None:
    lacking = groups("ada", {"ada", "lp"}, EVERYONE)
    assert lacking.state is State.NOTE
    assert lacking.found == "ada is not in dialout, input"
    assert "usermod -aG dialout,input ada" in lacking.remedy


@pytest.mark.parametrize(
    ("user", "member_of", "known"),
    [
        ("root", (), EVERYONE),
        ("kiosk", EVERYONE, EVERYONE),
        ("ada", ("uucp",), ("uucp", "root")),
    ],
)
def test_who_may_open_all_that_the_system_guards_so_is_told_that(
    user: str, member_of: tuple[str, ...], known: tuple[str, ...]
) -> None:
    assert groups(user, member_of, known).state is State.OK


def test_libusb_that_is_missing_is_no_fault_of_a_machine_without_such_a_printer(
    shop: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(device_checks, "libusb", lambda: None)
    checks = by_name(shop.json("doctor"))
    assert checks["libusb"]["state"] == "note"
    assert "Install libusb-1.0-0" in str(checks["libusb"]["remedy"])


def refusing(error: Exception) -> object:
    def refuse(port: object) -> None:
        del port
        raise error

    return refuse


def test_devices_that_cannot_be_listed_are_told_and_end_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(device_checks, "scanner_trouble", refusing(OSError("no /sys")))
    monkeypatch.setattr(device_checks, "printer_trouble", refusing(OSError("no bus")))
    checks: list[Check] = [
        scanner(ScannerPort(name="Handheld")),
        printer(PrinterPort(name="Bags", kind=PrinterKind.USB)),
    ]
    assert {each.state for each in checks} == {State.WRONG}
    assert ["no /sys" in checks[0].found, "no bus" in checks[1].found] == [True, True]
