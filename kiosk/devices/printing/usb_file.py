"""A USB printer through the kernel's own driver: a device file such as /dev/usb/lp0 (Linux)."""

import os
import select
import stat
import time
from threading import Event

from kiosk.devices.printing.errors import Disconnected, NotThere, Stalled, translated

_CHUNK = 4096
_RECEIVED = 4096
_LOOK_S = 0.05


class UsbFileTransport:
    """A device file, opened for one job; the driver lets in one program at a time."""

    answers = True

    def __init__(self, address: str) -> None:
        """Take the path of the device file."""
        self._address = address
        self._file: int | None = None
        self._pause = Event()

    def connect(self) -> None:
        try:
            file = os.open(self._address, os.O_RDWR | os.O_NONBLOCK | os.O_NOCTTY)
        except OSError as error:
            raise translated(self._address, error, opening=True) from error
        # An address that names a file of somebody's must not have bytes written over it.
        if not stat.S_ISCHR(os.fstat(file).st_mode):
            os.close(file)
            raise NotThere(self._address, "it is no device")
        self._file = file

    def send(self, data: memoryview) -> int:
        file = self._open()
        try:
            return os.write(file, data[:_CHUNK])
        except BlockingIOError:
            return 0
        except OSError as error:
            raise translated(self._address, error, opening=False) from error

    def receive(self, timeout_s: float) -> bytes:
        file = self._open()
        until_s = time.monotonic() + timeout_s
        try:
            if not select.select([file], [], [], timeout_s)[0]:
                return b""
            data = os.read(file, _RECEIVED)
        except BlockingIOError:
            return b""
        except OSError as error:
            raise translated(self._address, error, opening=False) from error
        if not data:
            # Some printers send empty packets: no end, only nothing yet.
            self._pause.wait(max(0.0, until_s - time.monotonic()))
        return data

    def finish(self, patience_s: float, stop: Event) -> None:
        """Wait until the driver wrote its last packet: it drops that one when it is closed."""
        file = self._open()
        until_s = time.monotonic() + patience_s
        while not select.select([], [file], [], _LOOK_S)[1]:
            if stop.is_set() or time.monotonic() > until_s:
                raise Stalled(self._address, _CHUNK)

    def close(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            os.close(file)

    def _open(self) -> int:
        if self._file is None:
            raise Disconnected(self._address, "it is not open")
        return self._file
