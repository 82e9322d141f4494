"""A printer on a serial line, real or over USB (CDC), through pyserial.

Handshake: XON/XOFF is always heeded, which costs nothing where the printer does not use it; the
lines RTS/CTS are where the printer raises CTS when the port is opened (a cable that leads its DTR
or "ready" there). A slow printer without either overruns its buffer at 115,200 baud.
"""

import contextlib
import sys
import time
from threading import Event

import serial

from kiosk.devices.printing.errors import (
    Disconnected,
    NotThere,
    Stalled,
    TransportError,
    translated,
)

_CHUNK = 1024
_LOOK_S = 0.05


class SerialTransport:
    """A serial port, held for one job by this program alone."""

    answers = True

    def __init__(self, address: str, baud: int) -> None:
        """Take the port, such as /dev/ttyUSB0 or COM3."""
        self._address = address
        self._baud = baud
        self._port: serial.Serial | None = None
        self._finished = False

    def connect(self) -> None:
        try:
            port = serial.Serial(
                self._address,
                self._baud,
                timeout=0,
                write_timeout=0,
                xonxoff=True,
                exclusive=True if sys.platform != "win32" else None,
            )
        except serial.SerialException as error:
            raise _not_opened(self._address, error) from error
        except (OSError, ValueError) as error:
            raise NotThere(self._address, str(error)) from error
        port.rtscts = _ready_line(port)
        self._port = port
        self._finished = False

    def send(self, data: memoryview) -> int:
        port = self._open()
        try:
            if not _has_room(port):
                return 0
            return port.write(bytes(data[:_CHUNK])) or 0
        except OSError as error:
            raise self._broken(error) from error

    def receive(self, timeout_s: float) -> bytes:
        port = self._open()
        try:
            if port.timeout != timeout_s:
                port.timeout = timeout_s
            first = port.read(1)
            return first + port.read(port.in_waiting) if first else b""
        except OSError as error:
            raise self._broken(error) from error

    def finish(self, patience_s: float, stop: Event) -> None:
        """Wait until the system sent all it holds: what is left is lost when a port is closed."""
        port = self._open()
        try:
            left, moved_s = port.out_waiting, time.monotonic()
            while left:
                if stop.wait(_LOOK_S) or time.monotonic() - moved_s > patience_s:
                    raise Stalled(self._address, left)
                now_left = port.out_waiting
                if now_left != left:
                    left, moved_s = now_left, time.monotonic()
            self._finished = True
        except OSError as error:
            raise self._broken(error) from error

    def close(self) -> None:
        port, self._port = self._port, None
        if port is not None:
            if not self._finished:
                # Or Linux waits up to 30 s in close for a printer that takes no more.
                _forget_output(port)
            port.close()

    def _open(self) -> serial.Serial:
        if self._port is None:
            raise Disconnected(self._address, "it is not open")
        return self._port

    def _broken(self, error: OSError) -> Disconnected:
        return Disconnected(self._address, str(error))


def _not_opened(address: str, error: serial.SerialException) -> TransportError:
    # pyserial gives the number of the system's error where there was one.
    if error.errno is None:
        return NotThere(address, str(error))
    return translated(address, error, opening=True)


def _ready_line(port: serial.Serial) -> bool:
    """Tell whether the printer says by the line CTS that it is ready."""
    try:
        return port.cts
    except OSError:  # a port without such lines, as a pseudo-terminal
        return False


if sys.platform == "win32":  # pragma: no cover

    def _has_room(port: serial.Serial) -> bool:
        return not port.out_waiting

    def _forget_output(port: serial.Serial) -> None:
        with contextlib.suppress(OSError):
            port.reset_output_buffer()

else:
    import select
    import termios

    def _has_room(port: serial.Serial) -> bool:
        # pyserial would spin on a full line that must not block.
        return bool(select.select([], [port], [], 0)[1])

    def _forget_output(port: serial.Serial) -> None:
        # Of a port that is gone it fails, with an error that is not of OSError.
        with contextlib.suppress(OSError, termios.error):
            port.reset_output_buffer()
