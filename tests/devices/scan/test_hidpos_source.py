"""HID-POS scanners, against a hidapi made of software."""

import queue
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import pytest

from kiosk.devices.scan.hidpos_source import (
    HidDevice,
    HidPosPlug,
    hid_driver,
    hid_places,
    hidpos_source,
)
from kiosk.devices.scan.source import Link, Trouble
from kiosk.settings.device_ports import ScannerKind, ScannerPort
from tests.devices.scan.ear import Ear, no_time
from tests.devices.scan.reports import microscan, standard

LABEL = b"[)>\x1e06\x1d1PABC-1234567890-LONG-PART-NUMBER-XYZ\x1dQ100\x1d1TLOT-2026-11\x1e\x04"
LABEL_TEXT = LABEL.decode()


def info(path: str, vendor: int = 0x0C2E, page: int = 0x8C, usage: int = 2) -> dict[str, object]:
    return {
        "path": path.encode(),
        "vendor_id": vendor,
        "product_id": 0x0B61,
        "serial_number": None,
        "product_string": "Imager",
        "usage_page": page,
        "usage": usage,
    }


@dataclass
class FakeHid:
    """The module: devices that are there, and those that were opened."""

    there: list[dict[str, object]] = field(default_factory=list[dict[str, object]])
    refuses: bool = False
    opened: list["FakeHidDevice"] = field(default_factory=list["FakeHidDevice"])

    def enumerate(self) -> Sequence[Mapping[str, object]]:
        return list(self.there)

    def device(self) -> HidDevice:
        return FakeHidDevice(self)


@dataclass
class FakeHidDevice:
    hid: FakeHid
    path: bytes = b""
    closed: bool = False
    reports: queue.SimpleQueue[bytes | None] = field(
        default_factory=queue.SimpleQueue[bytes | None]
    )

    def open_path(self, device_path: bytes, /) -> None:
        if self.hid.refuses:
            raise OSError("open failed")
        self.path = device_path
        self.hid.opened.append(self)

    def read(self, max_length: int, /, timeout_ms: int) -> list[int]:
        try:
            report = self.reports.get(timeout=timeout_ms / 1000)
        except queue.Empty:
            return []
        if report is None:
            raise OSError("read error")
        return list(report[:max_length])

    def close(self) -> None:
        self.closed = True


def port(**settings: str) -> ScannerPort:
    return ScannerPort(name="pos", kind=ScannerKind.HID_POS, **settings)  # pyright: ignore[reportArgumentType] - only texts are given


@pytest.mark.feature("E2")
@pytest.mark.feature("R7")
def test_the_standard_layout_brings_the_symbology_and_raw_separators(ear: Ear) -> None:
    hid = FakeHid(there=[info("/dev/hidraw3")])
    source = hidpos_source(port(), no_time, hid)
    source.start(ear)
    ear.wait_for_link(Link.CONNECTED, source)
    for report in standard(LABEL, b"]d1"):
        hid.opened[0].reports.put(report)
    ear.wait_for_codes(1)
    source.stop()
    (read,) = ear.reads
    assert (read.raw, read.symbology, read.text) == (b"]d1" + LABEL, "]d1", LABEL_TEXT)
    assert hid.opened[0].closed


@pytest.mark.feature("E2")
def test_the_microscan_layout_brings_codes_without_a_symbology(ear: Ear) -> None:
    hid = FakeHid(there=[info("/dev/hidraw4", page=0xFF00)])
    source = hidpos_source(port(layout="microscan", vendor="0c2e"), no_time, hid)
    source.start(ear)
    ear.wait_for_link(Link.CONNECTED, source)
    for report in microscan(LABEL) + microscan(b"x" * 62):
        hid.opened[0].reports.put(report)
    ear.wait_for_codes(2)
    source.stop()
    assert [(read.raw, read.symbology) for read in ear.reads] == [(LABEL, None), (b"x" * 62, None)]


@pytest.mark.slow
def test_a_scanner_that_is_unplugged_is_lost_and_found_at_another_path(ear: Ear) -> None:
    hid = FakeHid(there=[info("/dev/hidraw3")])
    source = hidpos_source(port(vendor="0c2e", product="0b61"), no_time, hid)
    source.start(ear)
    ear.wait_for_link(Link.CONNECTED, source)
    hid.there.clear()
    hid.opened[0].reports.put(standard(LABEL, b"]d1")[0])
    hid.opened[0].reports.put(None)
    ear.wait(lambda: source.state.trouble is Trouble.MISSING)
    assert source.state.link is Link.LOST
    hid.there.append(info("/dev/hidraw7"))
    ear.wait_for_link(Link.CONNECTED, source)
    assert source.state.place == "/dev/hidraw7"
    hid.opened[1].reports.put(standard(b"W1", b"]C0")[0])
    ear.wait_for_codes(1)
    source.stop()
    assert ear.codes == [b"]C0W1"]
    assert [cut.raw for cut in ear.fragments] == [b"]d1" + LABEL[:56]]


def test_only_bar_code_scanners_are_taken_each_path_once() -> None:
    there = [
        info("/dev/hidraw1", page=0x01, usage=6),
        info("/dev/hidraw2"),
        info("/dev/hidraw2", usage=3),
        info("/dev/hidraw5", vendor=0x05E0),
    ]
    hid = FakeHid(there=there)
    assert HidPosPlug(port(), hid).places() == ("/dev/hidraw2", "/dev/hidraw5")
    assert HidPosPlug(port(vendor="05e0"), hid).places() == ("/dev/hidraw5",)
    assert HidPosPlug(port(device="/dev/hidraw1"), hid).places() == ("/dev/hidraw1",)
    assert HidPosPlug(port(layout="microscan"), hid).places() == ()


def test_what_cannot_be_opened_says_why(ear: Ear) -> None:
    hid = FakeHid(there=[info("/dev/null")], refuses=True)
    source = hidpos_source(port(), no_time, hid)
    source.start(ear)
    ear.wait(lambda: source.state.trouble is Trouble.BUSY)
    source.stop()
    hid.there[:] = [info("/dev/no-such-device")]
    assert HidPosPlug(port(), hid).open("/dev/no-such-device") is Trouble.MISSING


@pytest.mark.parametrize("settings", [port(), port(layout="unheard-of")])
def test_without_the_library_or_with_an_unknown_layout_there_is_no_driver(
    settings: ScannerPort,
) -> None:
    hid = FakeHid(there=[info("/dev/hidraw3")]) if settings.layout != "standard" else None
    plug = HidPosPlug(settings, hid)
    assert plug.places() is Trouble.NO_DRIVER
    assert plug.open("/dev/hidraw3") is Trouble.NO_DRIVER


def test_the_real_library_lists_what_is_there_and_refuses_what_is_not() -> None:
    driver = hid_driver()
    if driver is None:
        pytest.skip("hidapi is not installed")
    assert list(hid_places(driver)) == sorted(hid_places(driver), key=lambda place: place.path)
    assert HidPosPlug(port(), driver).open("/dev/no-such-device") is Trouble.MISSING
