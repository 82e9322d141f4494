"""Where a scanner may be, and what could be set up."""

import errno
from collections.abc import Sequence
from pathlib import Path

import pytest
import serial

from kiosk.devices.found import FoundScanner
from kiosk.devices.scan import found
from kiosk.devices.scan.event_devices import EventDevice, event_devices
from kiosk.devices.scan.found import found_scanners
from kiosk.devices.scan.hidpos_source import HidPlace
from kiosk.devices.scan.serial_places import SerialPlace, devices_of, serial_places
from kiosk.devices.scan.serial_source import trouble_of
from kiosk.devices.scan.source import Trouble
from kiosk.settings.device_ports import ScannerKind, ScannerPort

ACM0 = SerialPlace(
    device="/dev/ttyACM0", vendor="0c2e", product="0b61", serial_number="S1", location="1-1"
)
ACM1 = SerialPlace(
    device="/dev/ttyACM1", vendor="0c2e", product="0b61", serial_number="S2", location="1-2"
)
BUILT_IN = SerialPlace(device="/dev/ttyS0", description="built in")


def devices(**settings: str) -> Sequence[str]:
    port = ScannerPort(name="s", **settings)  # pyright: ignore[reportArgumentType] - texts alone
    return devices_of(port, [BUILT_IN, ACM0, ACM1])


@pytest.mark.feature("E2")
def test_a_scanner_is_found_by_its_numbers_at_whatever_port_it_is() -> None:
    assert devices(vendor="0c2e", product="0b61", serial_number="S2") == ("/dev/ttyACM1",)
    assert devices(serial_number="S1") == ("/dev/ttyACM0",)
    assert devices(vendor="0c2e") == ("/dev/ttyACM0", "/dev/ttyACM1")
    assert devices(vendor="05e0") == ()


def test_settings_that_say_nothing_find_no_port_by_chance() -> None:
    assert devices() == ()


def test_a_device_that_is_named_is_taken_while_it_is_there(tmp_path: Path) -> None:
    assert devices(device=str(tmp_path), vendor="05e0") == (str(tmp_path),)
    assert devices(device=str(tmp_path / "none")) == ()


def test_the_ports_of_this_machine_can_be_listed() -> None:
    assert all(place.device for place in serial_places())


@pytest.mark.parametrize(
    ("error", "windows", "trouble"),
    [
        (serial.SerialException(errno.EAGAIN, "locked"), False, Trouble.BUSY),
        (serial.SerialException(errno.EACCES, "no"), False, Trouble.NOT_ALLOWED),
        (serial.SerialException(errno.ENOENT, "no"), False, Trouble.MISSING),
        (serial.SerialException("no number"), False, Trouble.NO_DRIVER),
        (Exception(errno.EIO, "of termios"), False, Trouble.MISSING),
        (Exception(), False, Trouble.NO_DRIVER),
        (serial.SerialException("PermissionError(13, 'Access is denied.')"), True, Trouble.BUSY),
        (serial.SerialException("FileNotFoundError(2, '')"), True, Trouble.MISSING),
    ],
)
def test_why_a_port_cannot_be_opened(error: Exception, windows: bool, trouble: Trouble) -> None:  # noqa: FBT001 - a column of the table
    assert trouble_of(error, windows=windows) is trouble


def test_event_devices_are_read_from_the_kernels_folder(tmp_path: Path) -> None:
    keyboard, mouse = tmp_path / "event3" / "device", tmp_path / "event4" / "device"
    for device, keys in (
        (keyboard, "1000000000007 ff9f207ac14057ff febeffdfffefffff fffffffffffffffe"),
        (
            mouse,
            "1f0000 0 0 0 0",
        ),
    ):
        (device / "id").mkdir(parents=True)
        (device / "capabilities").mkdir()
        (device / "name").write_text("Imager\n")
        (device / "id" / "vendor").write_text("0c2e\n")
        (device / "capabilities" / "key").write_text(keys)
    (tmp_path / "event5").mkdir()
    assert event_devices(tmp_path) == (
        EventDevice(
            path="/dev/input/event3",
            name="Imager",
            vendor="0c2e",
            product="",
            serial_number="",
            types=True,
        ),
        EventDevice(
            path="/dev/input/event4",
            name="Imager",
            vendor="0c2e",
            product="",
            serial_number="",
            types=False,
        ),
        EventDevice(
            path="/dev/input/event5",
            name="",
            vendor="",
            product="",
            serial_number="",
            types=False,
        ),
    )
    assert event_devices(tmp_path / "none") == ()


def test_what_could_be_set_up_is_listed_likely_scanners_first(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def event(vendor: str, name: str) -> EventDevice:
        return EventDevice(
            path=f"/dev/input/{name}",
            name=name,
            vendor=vendor,
            product="0001",
            serial_number="",
            types=True,
        )

    hid = HidPlace(
        path="/dev/hidraw3",
        vendor="05e0",
        product="1300",
        serial_number="",
        description="POS",
        usage_page=0x8C,
    )
    monkeypatch.setattr(found, "serial_places", lambda: [BUILT_IN, ACM0])
    monkeypatch.setattr(found, "_bar_code_devices", lambda: [hid])
    monkeypatch.setattr(
        found, "event_devices", lambda: [event("046d", "Keyboard"), event("ffff", "USB Barcode")]
    )
    listed = found_scanners()
    assert [(one.kind, one.place, one.likely) for one in listed] == [
        (ScannerKind.SERIAL, "/dev/ttyACM0", True),
        (ScannerKind.HID_POS, "/dev/hidraw3", True),
        (ScannerKind.EVDEV, "/dev/input/USB Barcode", True),
        (ScannerKind.SERIAL, "/dev/ttyS0", False),
        (ScannerKind.EVDEV, "/dev/input/Keyboard", False),
    ]
    assert listed[0] == FoundScanner(
        kind=ScannerKind.SERIAL,
        place="/dev/ttyACM0",
        vendor="0c2e",
        product="0b61",
        serial_number="S1",
        description="",
        likely=True,
    )


@pytest.mark.expected_log("kiosk.devices.scan.found", 40)
def test_what_cannot_be_listed_is_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails() -> Sequence[SerialPlace]:
        raise RuntimeError("the library is broken")

    monkeypatch.setattr(found, "serial_places", fails)
    assert all(one.kind is not ScannerKind.SERIAL for one in found_scanners())


def test_listing_this_machine_never_fails() -> None:
    assert isinstance(found_scanners(), tuple)
