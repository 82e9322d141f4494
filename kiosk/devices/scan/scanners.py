"""All scanners of this machine that have a port of their own."""

from collections.abc import Callable, Sequence

from kiosk.devices.scan.source import ScannerState, ScanSource, Sink
from kiosk.settings.device_ports import ScannerKind, ScannerPort

MakeSource = Callable[[ScannerPort, Callable[[], int]], ScanSource]


def source_of(port: ScannerPort, now_us: Callable[[], int]) -> ScanSource:
    """Return the source that settings of a scanner ask for; its thread does not run yet.

    What a kind needs is loaded where there is a scanner of it.
    """
    match port.kind:
        case ScannerKind.SERIAL:
            from kiosk.devices.scan.serial_source import serial_source  # noqa: PLC0415 - as said

            return serial_source(port, now_us)
        case ScannerKind.HID_POS:
            from kiosk.devices.scan.hidpos_source import (  # noqa: PLC0415 - as said
                hid_driver,
                hidpos_source,
            )

            return hidpos_source(port, now_us, hid_driver())
        case ScannerKind.EVDEV:
            from kiosk.devices.scan.evdev_source import (  # noqa: PLC0415 - as said
                evdev_opener,
                evdev_source,
            )

            return evdev_source(port, now_us, evdev_opener())
        case ScannerKind.REPLAY:
            from kiosk.devices.scan.replay import ReplaySource  # noqa: PLC0415 - as said

            return ReplaySource(port, now_us)


class Scanners:
    """Runs a source for each scanner that is set up; used by one thread.

    Attributes:
        ports: the scanners as set up; each has another name.
        sink: hears them all, each on its own thread.
        now_us: microseconds since 1970 UTC.
        make: makes a source.
    """

    def __init__(
        self,
        ports: Sequence[ScannerPort],
        sink: Sink,
        now_us: Callable[[], int],
        make: MakeSource = source_of,
    ) -> None:
        self._sink = sink
        self._now_us = now_us
        self._make = make
        self._running = False
        self._sources = tuple((port, make(port, now_us)) for port in ports)

    def start(self) -> None:
        """Start all that do not run; returns at once."""
        if self._running:
            return
        self._running = True
        for _, source in self._sources:
            source.start(self._sink)

    def stop(self) -> None:
        """Stop all; returns when their ports are free."""
        self._running = False
        for _, source in self._sources:
            source.stop()

    def configure(self, ports: Sequence[ScannerPort]) -> None:
        """Take new settings; a scanner whose settings are the same is not disturbed."""
        for port, source in self._sources:
            if self._running and port not in ports:
                source.stop()
        known = self._sources
        self._sources = tuple(
            (port, self._known(port) or self._make(port, self._now_us)) for port in ports
        )
        for port, source in self._sources:
            if self._running and (port, source) not in known:
                source.start(self._sink)

    def states(self) -> tuple[ScannerState, ...]:
        """Return how each is now, in the order of the settings; from any thread."""
        return tuple(source.state for _, source in self._sources)

    def _known(self, port: ScannerPort) -> ScanSource | None:
        return next((source for known, source in self._sources if known == port), None)
