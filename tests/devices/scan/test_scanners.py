"""All scanners of a machine together."""

import threading
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.devices.scan.arbiter import Arbiter
from kiosk.devices.scan.evdev_source import evdev_opener
from kiosk.devices.scan.scanners import Scanners
from kiosk.devices.scan.source import Link, ScannerState
from kiosk.devices.virtual.scanner import VirtualScanner
from kiosk.session.inputs import Event, Scan, Several
from kiosk.settings.device_ports import ScannerKind, ScannerPort
from tests.devices.scan.ear import Ear, no_time


def port(scanner: VirtualScanner) -> ScannerPort:
    return ScannerPort(name=scanner.path.name, device=str(scanner.path))


def links(scanners: Scanners) -> list[Link]:
    return [state.link for state in scanners.states()]


@pytest.mark.feature("E2")
@pytest.mark.feature("R7")
def test_any_number_of_scanners_is_heard_each_by_its_name(tmp_path: Path, ear: Ear) -> None:
    made = [VirtualScanner(tmp_path, f"scanner-{n}") for n in range(5)]
    scanners = Scanners([port(scanner) for scanner in made], ear, no_time)
    assert links(scanners) == [Link.STOPPED] * 5
    scanners.start()
    ear.wait(lambda: links(scanners) == [Link.CONNECTED] * 5)
    for round_ in range(20):
        for scanner in made:
            scanner.scan(f"{scanner.path.name}:{round_}")
    ear.wait_for_codes(100)
    scanners.stop()
    assert links(scanners) == [Link.STOPPED] * 5
    for scanner in made:
        name = scanner.path.name
        heard = [read.text for read in ear.reads if read.source == name]
        assert heard == [f"{name}:{round_}" for round_ in range(20)]
        scanner.close()


def test_new_settings_disturb_only_the_scanner_that_they_change(tmp_path: Path, ear: Ear) -> None:
    left, right, third = (VirtualScanner(tmp_path, name) for name in ("left", "right", "third"))
    scanners = Scanners([port(left), port(right)], ear, no_time)
    scanners.start()
    ear.wait(lambda: links(scanners) == [Link.CONNECTED] * 2)
    ear.states.clear()
    scanners.configure([port(third), port(left), replace(port(right), baud=115_200)])
    ear.wait(lambda: links(scanners) == [Link.CONNECTED] * 3)
    assert [state.name for state in scanners.states()] == ["third", "left", "right"]
    assert {state.name for state in ear.states} == {"right", "third"}
    scanners.configure([port(left)])
    assert [state.name for state in scanners.states()] == ["left"]
    left.scan("STILL-HERE")
    assert ear.wait_for_codes(1) == [b"STILL-HERE"]
    scanners.stop()
    for scanner in left, right, third:
        scanner.close()


def test_settings_that_come_before_the_start_are_started_then(
    scanner: VirtualScanner, ear: Ear
) -> None:
    scanners = Scanners([], ear, no_time)
    scanners.configure([port(scanner)])
    assert links(scanners) == [Link.STOPPED]
    scanners.start()
    scanners.start()
    ear.wait(lambda: links(scanners) == [Link.CONNECTED])
    scanners.stop()
    assert [state.link for state in ear.states].count(Link.CONNECTING) == 1


def test_each_kind_has_its_source_and_all_stop(tmp_path: Path, ear: Ear) -> None:
    ports = [ScannerPort(name=kind.value, kind=kind, device=str(tmp_path)) for kind in ScannerKind]
    threads = threading.active_count()
    scanners = Scanners(ports, ear, no_time)
    scanners.start()
    ear.wait(lambda: all(state.trouble is not None for state in scanners.states()))
    scanners.stop()
    assert links(scanners) == [Link.STOPPED] * len(ports)
    assert threading.active_count() == threads


def test_evdev_is_there_on_linux_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    assert evdev_opener() is None


@pytest.mark.feature("E6")
def test_codes_of_one_trigger_reach_the_session_as_one_event(scanner: VirtualScanner) -> None:
    heard: list[Event] = []
    states: list[ScannerState] = []
    news = threading.Semaphore(0)

    def hear(event: Event, arrived_s: float) -> None:
        assert arrived_s > 0
        heard.append(event)
        news.release()

    scanner.send(b"]C0A1\r]C0A2\r]C0A1\r")
    scanners = Scanners([port(scanner)], Arbiter(hear, states.append), no_time)
    scanners.start()
    assert news.acquire(timeout=5)
    scanners.stop()
    codes = tuple(
        Scan(raw=raw, text=raw.decode(), symbology="]C0", source="scanner")
        for raw in (b"]C0A1", b"]C0A2")
    )
    assert heard == [Several(codes)]
    assert [state.link for state in states] == [Link.CONNECTING, Link.CONNECTED, Link.STOPPED]
