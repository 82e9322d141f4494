"""Scanners on a serial port, real or over USB (CDC), by pySerial.

The port is opened for the kiosk alone. DTR and RTS are raised and stay so, as pySerial does by
default: most scanners send only while DTR is on, and no flow control is used. What the port
holds when it is opened is kept, for it may be the scan made while the port was away.
"""

import errno
import os
import sys
from collections.abc import Callable, Sequence
from time import perf_counter

import serial

from kiosk.devices.scan.framing import Framed, Framer
from kiosk.devices.scan.meaning import Meaning
from kiosk.devices.scan.plugged import LOOK_S, Line, PluggedSource
from kiosk.devices.scan.serial_places import devices_of, serial_places
from kiosk.devices.scan.source import Trouble
from kiosk.settings.device_ports import Framing, ScannerPort

if sys.platform == "win32":

    def _failures() -> tuple[type[Exception], ...]:
        return OSError, ValueError

else:
    import termios

    def _failures() -> tuple[type[Exception], ...]:
        return OSError, ValueError, termios.error


LIST_S = 0.5
"""Between two looks where all ports are listed, which costs more than looking at one path."""

READ_S = 0.2
"""The longest wait for a byte; a stop takes no longer, so that no read need be cancelled."""

IDLE_READ_S = 0.04
"""The same where silence ends a code."""

_TROUBLES = {
    errno.EAGAIN: Trouble.BUSY,  # another program holds the lock
    errno.EBUSY: Trouble.BUSY,
    errno.EACCES: Trouble.NOT_ALLOWED,
    errno.EPERM: Trouble.NOT_ALLOWED,
    errno.ENODEV: Trouble.MISSING,
    errno.ENOENT: Trouble.MISSING,
    errno.ENXIO: Trouble.MISSING,
    errno.EIO: Trouble.MISSING,
}


def serial_source(port: ScannerPort, now_us: Callable[[], int]) -> PluggedSource:
    """Return the source of a scanner on a serial port."""
    plug = SerialPlug(port)
    look_s = LIST_S if plug.lists_ports else LOOK_S
    return PluggedSource(port.name, plug, Meaning(port.replaces), now_us, look_s=look_s)


class SerialPlug:
    """Finds and opens the serial port of a scanner.

    Attributes:
        lists_ports: whether all ports are listed to find it.
    """

    def __init__(self, port: ScannerPort) -> None:
        self._port = port
        self.lists_ports = sys.platform == "win32" or not port.device

    def places(self) -> Sequence[str] | Trouble:
        return devices_of(self._port, serial_places() if self.lists_ports else ())

    def open(self, place: str) -> Line | Trouble:
        timeout_s = IDLE_READ_S if self._port.framing is Framing.IDLE else READ_S
        try:
            opened = _KeptPort(
                place, self._port.baud, timeout=timeout_s, write_timeout=1.0, exclusive=True
            )
        except _failures() as error:
            return trouble_of(error, windows=sys.platform == "win32")
        return SerialLine(opened, Framer(self._port.framing, os.fsencode(self._port.prefix)))


class _KeptPort(serial.Serial):
    """A port that keeps what it holds as it is opened; pySerial would throw that away."""

    def _reset_input_buffer(self) -> None:
        return


class SerialLine:
    """An open serial port."""

    def __init__(self, opened: serial.Serial, framer: Framer) -> None:
        self._opened = opened
        self._framer = framer

    def listen(self) -> Sequence[Framed]:
        data = self._opened.read(1)
        if not data:
            return self._framer.silent(perf_counter())
        return self._framer.feed(data + self._rest(), perf_counter())

    def lost(self) -> Sequence[Framed]:
        return self._framer.lost(perf_counter())

    def close(self) -> None:
        self._opened.close()

    def _rest(self) -> bytes:
        """Return what waits; a port that goes just now is found out by the next read."""
        try:
            return self._opened.read(self._opened.in_waiting)
        except OSError:
            return b""


def trouble_of(error: Exception, *, windows: bool) -> Trouble:
    """Return why a port could not be opened.

    On Windows pySerial gives the cause only as text, and a port in use as "Access is denied".
    """
    if windows:
        return Trouble.BUSY if "PermissionError" in str(error) else Trouble.MISSING
    number = error.errno if isinstance(error, OSError) else _first_argument(error)
    return _TROUBLES.get(number or 0, Trouble.NO_DRIVER)


def _first_argument(error: Exception) -> int:
    """Return the number of a `termios.error`, which is no OSError."""
    number: object = error.args[0] if error.args else 0
    return number if isinstance(number, int) else 0
