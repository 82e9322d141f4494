"""A queue of the Windows spooler, raw, through python-escpos' Win32Raw. Untried on Windows.

The spooler takes a document whole and says nothing of it: no status, no acknowledgement.
"""

import contextlib
from collections.abc import Callable
from threading import Event
from typing import Protocol

from kiosk.devices.escpos_library import import_escpos
from kiosk.devices.printing.errors import BackendMissing, Disconnected, QueueRefused

_DOCUMENT = "kiosk label"


class Spooler(Protocol):
    """What is used of `escpos.printer.Win32Raw`."""

    def open(self, job_name: str = ..., raise_not_found: bool = ...) -> None:  # noqa: FBT001 its own signature
        """Begin a document."""
        ...

    def close(self) -> None:
        """End the document."""
        ...

    def _raw(self, msg: bytes) -> None: ...


def windows_spooler(queue: str) -> Spooler:
    """Return the spooler's queue of that name; the default one for "".

    Raises:
        BackendMissing: this is no Windows, or pywin32 is not there.
    """
    import_escpos()
    from escpos.printer import Win32Raw  # noqa: PLC0415 slow to import: only where it is needed

    try:
        return Win32Raw(queue)
    except RuntimeError as error:
        raise BackendMissing("pywin32") from error


class WindowsTransport:
    """One document of the spooler a job."""

    answers = False

    def __init__(self, address: str, spooler: Callable[[str], Spooler] = windows_spooler) -> None:
        """Take a queue by its name."""
        self._address = address
        self._make = spooler
        self._spooler: Spooler | None = None

    def connect(self) -> None:
        spooler = self._make(self._address)
        try:
            spooler.open(_DOCUMENT)
        # Win32Raw lets pywintypes.error through, which only Windows can name.
        except Exception as error:
            raise QueueRefused(self._address, str(error)) from error
        self._spooler = spooler

    def send(self, data: memoryview) -> int:
        if self._spooler is None:
            raise Disconnected(self._address, "it is not open")
        try:
            self._spooler._raw(bytes(data))  # noqa: SLF001 the one way in
        except Exception as error:
            raise Disconnected(self._address, str(error)) from error
        return len(data)

    def receive(self, timeout_s: float) -> bytes:
        """Return nothing, at once: the spooler never answers."""
        del timeout_s
        return b""

    def finish(self, patience_s: float, stop: Event) -> None:
        """End the document, which lets the spooler print it."""
        del patience_s, stop
        self._end()

    def _end(self) -> None:
        spooler, self._spooler = self._spooler, None
        if spooler is None:
            return
        try:
            spooler.close()
        except Exception as error:
            raise Disconnected(self._address, str(error)) from error

    def close(self) -> None:
        with contextlib.suppress(Disconnected):
            self._end()
