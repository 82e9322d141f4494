"""Wedge scanners on Linux, taken from the system for the kiosk alone (an exclusive grab).

While it is grabbed nothing that the scanner types reaches a window. A code ends with the key of
the port's framing: Enter for CR, LF and CRLF, else Tab, or silence. Proved against fake devices
and umockdev, never tried on real ones.
"""

import os
import select
import sys
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from time import perf_counter
from typing import Protocol

from kiosk.devices.scan.event_devices import EventDevice, event_devices
from kiosk.devices.scan.framing import Framed, Framer
from kiosk.devices.scan.meaning import Meaning
from kiosk.devices.scan.plugged import Line, PluggedSource
from kiosk.devices.scan.serial_places import fits, is_told_apart
from kiosk.devices.scan.serial_source import IDLE_READ_S, READ_S, trouble_of
from kiosk.devices.scan.source import Trouble
from kiosk.devices.scan.wedge_events import EV_KEY, EV_SYN, SYN_DROPPED, WedgeEvents
from kiosk.settings.device_ports import Framing, ScannerPort


class KeyEvent(Protocol):
    """An event of evdev."""

    @property
    def type(self) -> int: ...
    @property
    def code(self) -> int: ...
    @property
    def value(self) -> int: ...


class GrabbedDevice(Protocol):
    """What is used of evdev's InputDevice."""

    def fileno(self) -> int: ...
    def grab(self) -> None: ...
    def read(self) -> Iterable[KeyEvent]: ...
    def close(self) -> None: ...


OpenDevice = Callable[[str], GrabbedDevice]


def evdev_opener() -> OpenDevice | None:
    """Return what opens an event device; None where there are none."""
    if sys.platform != "linux":
        return None
    try:
        from evdev import InputDevice  # noqa: PLC0415 - it may be missing
    except ImportError:
        return None
    return InputDevice


def evdev_source(
    port: ScannerPort, now_us: Callable[[], int], open_device: OpenDevice | None
) -> PluggedSource:
    """Return the source of a wedge scanner that is grabbed."""
    plug = EvdevPlug(port, open_device)
    return PluggedSource(port.name, plug, Meaning(port.replaces), now_us)


class EvdevPlug:
    """Finds and grabs the event device of a scanner.

    Without a device or an id of USB none is looked for: it would be a person's keyboard.
    """

    def __init__(
        self,
        port: ScannerPort,
        open_device: OpenDevice | None,
        devices: Callable[[], Sequence[EventDevice]] = event_devices,
    ) -> None:
        self._port = port
        self._open_device = open_device
        self._devices = devices

    def places(self) -> Sequence[str] | Trouble:
        if self._open_device is None:
            return Trouble.NO_DRIVER
        port = self._port
        if port.device:
            return (port.device,) if Path(port.device).exists() else ()
        if not is_told_apart(port):
            return ()
        return tuple(
            device.path
            for device in self._devices()
            if device.types and fits(port, device.vendor, device.product, device.serial_number)
        )

    def open(self, place: str) -> Line | Trouble:
        if self._open_device is None:
            return Trouble.NO_DRIVER
        try:
            device = self._open_device(place)
        except OSError as error:
            return trouble_of(error, windows=False)
        try:
            device.grab()
        except OSError as error:
            device.close()
            return trouble_of(error, windows=False)
        return EvdevLine(device, self._port)


class EvdevLine:
    """A grabbed event device."""

    def __init__(self, device: GrabbedDevice, port: ScannerPort) -> None:
        framing = port.framing
        by_enter = framing in {Framing.CR, Framing.LF, Framing.CRLF}
        self._framer = Framer(Framing.CR if by_enter else framing, os.fsencode(port.prefix))
        self._wait_s = IDLE_READ_S if framing is Framing.IDLE else READ_S
        self._device = device
        self._keys = WedgeEvents()

    def listen(self) -> Sequence[Framed]:
        if not select.select([self._device.fileno()], [], [], self._wait_s)[0]:
            return self._framer.silent(perf_counter())
        done: list[Framed] = []
        now_s = perf_counter()
        for event in self._waiting():
            if event.type == EV_KEY:
                done += self._framer.feed(self._keys.key(event.code, event.value), now_s)
            elif event.type == EV_SYN and event.code == SYN_DROPPED:
                self._keys = WedgeEvents()
                done += self._framer.torn(now_s)
        return done

    def _waiting(self) -> Sequence[KeyEvent]:
        try:
            return tuple(self._device.read())
        except BlockingIOError:
            return ()

    def lost(self) -> Sequence[Framed]:
        return self._framer.lost(perf_counter())

    def close(self) -> None:
        self._device.close()
