"""Scanners and printers of a station, added, tested, changed and removed while it runs."""

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk.devices.scan.source import Link
from kiosk.devices.virtual.model import DieCut, PrinterModel
from kiosk.devices.virtual.printer import VirtualPrinter
from kiosk.devices.virtual.scanner import VirtualScanner
from kiosk.domain.printing import Acknowledgement, Fault
from kiosk.pages.machine import Done
from kiosk.pages.station_devices import StationDevices
from kiosk.screens.intents import Open, Where
from kiosk.session.inputs import Event, Scan
from kiosk.settings import load
from tests.pages.cell import words
from tests.play import PUMP_SHOP, Shop, open_shop


@dataclass(slots=True)
class Ear:
    """What was heard of scanners, and whether anything changed."""

    heard: list[Event] = field(default_factory=list[Event])
    changed: threading.Event = field(default_factory=threading.Event)

    def hear(self, event: Event, _ended_s: float) -> None:
        self.heard.append(event)


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    made = open_shop(tmp_path, PUMP_SHOP)
    yield made
    made.close()


@pytest.fixture
def ear() -> Ear:
    return Ear()


@pytest.fixture
def devices(shop: Shop, ear: Ear) -> Iterator[StationDevices]:
    made = StationDevices(shop.app, ear.hear, ear.changed.set)
    made.start()
    yield made
    made.close()


@pytest.fixture
def printer() -> Iterator[VirtualPrinter]:
    with VirtualPrinter(PrinterModel(die_cut=DieCut(), speed_mm_s=0)) as made:
        yield made


def until(true: Callable[[], bool], devices: StationDevices) -> None:
    until_s = time.monotonic() + 10
    while not true():
        devices.work()
        assert time.monotonic() < until_s, "it never came about"
        time.sleep(0.01)


def opens(done: Done | None) -> Open:
    assert done is not None
    assert done.opens is not None
    return done.opens


def test_a_scanner_added_by_its_address_is_read_at_once_and_after_a_restart(
    shop: Shop, devices: StationDevices, ear: Ear
) -> None:
    scanner = VirtualScanner(shop.app.settings.data_dir)
    done = devices.do("scanner_add:serial", str(scanner.path))
    assert opens(done) == Open(Where.SCANNER_PORT, "Scanner 1")
    until(lambda: devices.scanners()[0].state.link is Link.CONNECTED, devices)
    scanner.scan("SN-1")
    until(lambda: bool(ear.heard), devices)
    assert isinstance(ear.heard[0], Scan)
    assert (ear.heard[0].text, ear.heard[0].source) == ("SN-1", "Scanner 1")
    assert [each.raw for each in devices.reads()] == [b"SN-1"]
    kept = load(shop.app.settings.data_dir).scanners
    assert [each.device for each in kept] == [str(scanner.path)]
    scanner.close()
    until(lambda: devices.scanners()[0].state.link is Link.LOST, devices)
    assert ear.changed.is_set()


def test_a_printer_added_and_tested_says_how_it_acknowledges(
    shop: Shop, devices: StationDevices, printer: VirtualPrinter
) -> None:
    done = devices.do("printer_add:tcp", printer.address)
    assert opens(done) == Open(Where.PRINTER_PORT, "Printer 1")
    assert devices.do("printer_test", "Printer 1") is not None
    until(
        lambda: devices.printers()[0].port.acknowledgement is Acknowledgement.PROCESS_ID, devices
    )
    assert len(printer.labels) == 1
    kept = load(shop.app.settings.data_dir).printers
    assert kept[0].acknowledgement is Acknowledgement.PROCESS_ID


def test_labels_that_waited_for_a_printer_are_printed_when_there_is_one(
    shop: Shop, devices: StationDevices, printer: VirtualPrinter
) -> None:
    shop.play("1003\nC.RECEIVE\nBOARD\nDOCK\nB-1\nB-2")
    devices.do("printer_add:tcp", printer.address)
    assert printer.wait_for_labels(2, 10)


def test_what_is_changed_is_kept_and_what_is_not_allowed_is_told(
    devices: StationDevices, printer: VirtualPrinter
) -> None:
    devices.do("printer_add:tcp", printer.address)
    assert opens(devices.do("printer_set:name:Printer 1", "Dock: 2")).subject == "Dock: 2"
    devices.do("printer_set:labels:Dock: 2", "unit,lot")
    assert devices.printers()[0].port.labels == ("unit", "lot")
    refused = devices.do("printer_set:dpi:Dock: 2", "100")
    assert refused is not None
    assert not refused.good
    assert devices.printers()[0].port.dpi == 203


def test_two_devices_of_one_name_are_refused(devices: StationDevices) -> None:
    devices.do("scanner_add:serial", "/dev/nothing-1")
    devices.do("scanner_add:serial", "/dev/nothing-2")
    refused = devices.do("scanner_set:name:Scanner 2", "Scanner 1")
    assert refused is not None
    assert not refused.good
    assert [each.port.name for each in devices.scanners()] == ["Scanner 1", "Scanner 2"]


def test_a_removed_device_is_let_go_of(
    shop: Shop, devices: StationDevices, printer: VirtualPrinter
) -> None:
    devices.do("printer_add:tcp", printer.address)
    devices.do("scanner_add:serial", "/dev/nothing")
    assert opens(devices.do("printer_remove", "Printer 1")) == Open(Where.DEVICES)
    assert opens(devices.do("scanner_remove", "Scanner 1")) == Open(Where.DEVICES)
    assert (devices.printers(), devices.scanners()) == ((), ())
    assert load(shop.app.settings.data_dir).printers == ()


def test_a_printer_that_is_not_there_says_so(devices: StationDevices) -> None:
    devices.do("printer_add:tcp", "127.0.0.1:9")
    until(lambda: devices.printers()[0].state.fault is Fault.NOT_ANSWERING, devices)
    devices.do("printer_retry", "")


@pytest.mark.parametrize(
    ("what", "value"),
    [
        ("printer_test", "X"),
        ("printer_add", "X"),
        ("scanner_add", "X"),
        ("printer_set:dpi:X", "203"),
        ("scanner_set:baud:X", "9600"),
    ],
)
def test_what_is_gone_is_told_as_gone(devices: StationDevices, what: str, value: str) -> None:
    done = devices.do(what, value)
    assert done is not None
    assert not done.good
    assert words(done.text)


@pytest.mark.slow
def test_what_is_there_is_found_when_it_is_looked_for(devices: StationDevices, ear: Ear) -> None:
    assert devices.found() == ()
    devices.do("look_for_devices", "")
    assert ear.changed.wait(10)
    keys = [each.key for each in devices.found()]
    assert len(set(keys)) == len(keys)
