"""Grabbed wedge scanners, against event devices made of software."""

import errno
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk.devices.scan.evdev_source import EvdevPlug, GrabbedDevice, evdev_source
from kiosk.devices.scan.event_devices import EventDevice
from kiosk.devices.scan.source import Link, Trouble
from kiosk.devices.scan.wedge_events import EV_KEY, EV_SYN, SYN_DROPPED
from kiosk.settings.device_ports import Framing, ScannerKind, ScannerPort
from tests.devices.scan.ear import Ear, no_time
from tests.devices.scan.keyboard import ENTER, Stroke, pressed, typed


@dataclass
class FakeEvent:
    type: int
    code: int
    value: int


@dataclass
class FakeDevice:
    """An event device: readable while events wait, or once it was unplugged."""

    refuses: int = 0
    grabbed: bool = False
    closed: bool = False
    unplugged: bool = False
    events: list[FakeEvent] = field(default_factory=list[FakeEvent])
    pipe: tuple[int, int] = field(default_factory=os.pipe)

    def fileno(self) -> int:
        return self.pipe[0]

    def grab(self) -> None:
        if self.refuses:
            raise OSError(self.refuses, os.strerror(self.refuses))
        self.grabbed = True

    def read(self) -> Iterator[FakeEvent]:
        os.read(self.pipe[0], 1)
        if self.unplugged:
            raise OSError(errno.ENODEV, "No such device")
        events, self.events = self.events, []
        yield from events

    def close(self) -> None:
        self.closed = True
        os.close(self.pipe[0])
        os.close(self.pipe[1])

    def type(self, strokes: Sequence[tuple[int, int]], *extra: FakeEvent) -> None:
        self.events = [FakeEvent(EV_KEY, code, value) for code, value in strokes] + list(extra)
        os.write(self.pipe[1], b"!")

    def unplug(self) -> None:
        self.unplugged = True
        os.write(self.pipe[1], b"!")


@dataclass
class FakeSystem:
    """Opens event devices; each opening gives another."""

    error: int = 0
    opened: list[FakeDevice] = field(default_factory=list[FakeDevice])
    places: list[str] = field(default_factory=list[str])
    next: list[FakeDevice] = field(default_factory=list[FakeDevice])

    def __call__(self, place: str) -> GrabbedDevice:
        self.places.append(place)
        if self.error:
            raise OSError(self.error, os.strerror(self.error))
        self.opened.append(self.next.pop(0) if self.next else FakeDevice())
        return self.opened[-1]


def port(tmp_path: Path, framing: Framing = Framing.CR) -> ScannerPort:
    node = tmp_path / "event9"
    node.touch()
    return ScannerPort(
        name="wedge",
        kind=ScannerKind.EVDEV,
        device=str(node),
        framing=framing,
        replaces={"{F8}": "\x1d"},
    )


@pytest.mark.feature("E2")
@pytest.mark.feature("E3")
def test_a_wedge_is_grabbed_read_and_let_go(tmp_path: Path, ear: Ear) -> None:
    system = FakeSystem()
    source = evdev_source(port(tmp_path), no_time, system)
    source.start(ear)
    ear.wait_for_link(Link.CONNECTED, source)
    (device,) = system.opened
    assert device.grabbed
    device.type([*typed("]d2SN-2026-aB1\x1dQ5\x1e\x04"), *pressed(ENTER)])
    ear.wait_for_codes(1)
    device.type([*typed("A"), *pressed(66), *typed("B"), *pressed(ENTER)])
    ear.wait_for_codes(2)
    source.stop()
    assert device.closed
    assert [(read.raw, read.symbology, read.text) for read in ear.reads] == [
        (b"]d2SN-2026-aB1\x1dQ5\x1e\x04", "]d2", "SN-2026-aB1\x1dQ5\x1e\x04"),
        (b"A{F8}B", None, "A\x1dB"),
    ]


def test_a_wedge_that_is_unplugged_is_lost_and_back_again(tmp_path: Path, ear: Ear) -> None:
    system = FakeSystem()
    source = evdev_source(port(tmp_path), no_time, system)
    source.start(ear)
    ear.wait_for_link(Link.CONNECTED, source)
    system.opened[0].type([*typed("W1"), *pressed(ENTER), *typed("W26")])
    ear.wait_for_codes(1)
    system.opened[0].unplug()
    ear.wait(lambda: len(system.opened) == 2 and source.state.link is Link.CONNECTED)
    assert system.opened[0].closed
    system.opened[1].type([*typed("W2"), *pressed(ENTER)])
    ear.wait_for_codes(2)
    source.stop()
    assert ear.codes == [b"W1", b"W2"]
    assert [cut.raw for cut in ear.fragments] == [b"W26"]
    assert [state.link for state in ear.states] == [
        Link.CONNECTING,
        Link.CONNECTED,
        Link.LOST,
        Link.CONNECTED,
        Link.STOPPED,
    ]


def test_keys_that_the_system_dropped_break_the_code(tmp_path: Path, ear: Ear) -> None:
    system = FakeSystem()
    source = evdev_source(port(tmp_path), no_time, system)
    source.start(ear)
    ear.wait_for_link(Link.CONNECTED, source)
    system.opened[0].type(typed("W26"), FakeEvent(EV_SYN, SYN_DROPPED, 0))
    ear.wait(lambda: len(ear.fragments) == 1)
    system.opened[0].type([*typed("417"), *pressed(ENTER)])
    ear.wait(lambda: len(ear.fragments) == 2)
    source.stop()
    assert [cut.raw for cut in ear.fragments] == [b"W26", b"417"]
    assert ear.codes == []


@pytest.mark.parametrize("framing", [Framing.TAB, Framing.IDLE, Framing.CRLF, Framing.STX_ETX])
def test_a_code_ends_as_the_scanner_is_set(framing: Framing, tmp_path: Path, ear: Ear) -> None:
    around: dict[Framing, tuple[list[Stroke], list[Stroke]]] = {
        Framing.TAB: ([], pressed(15)),
        Framing.IDLE: ([], []),
        Framing.CRLF: ([], pressed(ENTER)),
        Framing.STX_ETX: (pressed(29, 48), pressed(29, 46)),
    }
    before, after = around[framing]
    system = FakeSystem()
    source = evdev_source(port(tmp_path, framing), no_time, system)
    source.start(ear)
    ear.wait_for_link(Link.CONNECTED, source)
    system.opened[0].type([*before, *typed("W1"), *after])
    assert ear.wait_for_codes(1) == [b"W1"]
    source.stop()


def test_a_device_that_another_program_grabbed_is_busy(tmp_path: Path, ear: Ear) -> None:
    system = FakeSystem(next=[FakeDevice(refuses=errno.EBUSY)])
    source = evdev_source(port(tmp_path), no_time, system)
    source.start(ear)
    ear.wait_for_link(Link.CONNECTED, source)
    source.stop()
    assert [state.trouble for state in ear.states[:3]] == [None, Trouble.BUSY, None]
    assert system.opened[0].closed


def test_a_device_that_may_not_be_opened_is_not_allowed(tmp_path: Path, ear: Ear) -> None:
    source = evdev_source(port(tmp_path), no_time, FakeSystem(error=errno.EACCES))
    source.start(ear)
    ear.wait(lambda: source.state.trouble is Trouble.NOT_ALLOWED)
    source.stop()


def test_where_there_are_no_event_devices_the_driver_is_missing(tmp_path: Path, ear: Ear) -> None:
    source = evdev_source(port(tmp_path), no_time, None)
    source.start(ear)
    ear.wait(lambda: source.state.trouble is Trouble.NO_DRIVER)
    source.stop()


def test_a_device_is_found_by_its_numbers_and_never_a_keyboard_by_chance() -> None:
    def device(number: int, vendor: str, *, types: bool = True) -> EventDevice:
        return EventDevice(
            path=f"/dev/input/event{number}",
            name="",
            vendor=vendor,
            product="0b61",
            serial_number="",
            types=types,
        )

    there = device(1, "046d"), device(2, "0c2e", types=False), device(3, "0c2e")

    def places(port: ScannerPort) -> Sequence[str] | Trouble:
        return EvdevPlug(port, FakeSystem(), lambda: there).places()

    assert places(ScannerPort(name="wedge", vendor="0c2e")) == ("/dev/input/event3",)
    assert places(ScannerPort(name="wedge")) == ()
