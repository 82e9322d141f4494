r"""Scans from a file, at a pace: a scanner without a scanner, for tests and demonstrations.

A code a line with the escapes of `play` (`\x1d`, `\u241d`, `\n`, `\t`, `\r`, `\\`). Blank lines,
comments (`#`) and the words of `play` (`!`) are no scans, so that a shift can be replayed.
"""

import logging
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from time import perf_counter

from kiosk.devices.scan.meaning import Meaning
from kiosk.devices.scan.source import Link, Read, ScannerState, Sink, Trouble
from kiosk.session.escapes import unescaped
from kiosk.settings.device_ports import ScannerPort

log = logging.getLogger(__name__)

PACE_S = 1.0
"""From one scan to the next."""

STOP_S = 2.0

_ESCAPED = frozenset(map(chr, range(0xDC80, 0xDD00)))
"""What Python reads bytes as that are no UTF-8."""


class ReplaySource:
    """Sends the codes of a file once, and is stopped then.

    Attributes:
        port: its `device` is the file.
        now_us: microseconds since 1970 UTC.
        pace_s: from one scan to the next, and before the first.
    """

    def __init__(
        self, port: ScannerPort, now_us: Callable[[], int], *, pace_s: float = PACE_S
    ) -> None:
        self._file = Path(port.device)
        self._meaning = Meaning(port.replaces)
        self._now_us = now_us
        self._pace_s = pace_s
        self._state = ScannerState(name=port.name, link=Link.STOPPED, since_us=now_us())
        self._over = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def state(self) -> ScannerState:
        return self._state

    def start(self, sink: Sink) -> None:
        over = self._over = threading.Event()
        self._thread = threading.Thread(
            target=self._run, args=(sink, over), name=f"scanner {self._state.name}", daemon=True
        )
        self._thread.start()

    def stop(self) -> None:
        self._over.set()
        if self._thread is not None:
            self._thread.join(STOP_S)
            self._thread = None

    def _run(self, sink: Sink, over: threading.Event) -> None:
        trouble: Trouble | None = None
        try:
            codes = list(_codes(self._file.read_text("utf-8", "surrogateescape")))
        except OSError as error:
            log.info("replay cannot be read", extra={"file": self._file.name, "why": str(error)})
            missing = isinstance(error, FileNotFoundError)
            codes, trouble = [], Trouble.MISSING if missing else Trouble.NOT_ALLOWED
        else:
            self._tell(sink, Link.CONNECTED, None, str(self._file))
        for raw in codes:
            if over.wait(self._pace_s):
                break
            sink.read(self._read(raw))
        self._tell(sink, Link.STOPPED, trouble, "")

    def _read(self, raw: bytes) -> Read:
        meant = self._meaning.of(raw)
        now_s = perf_counter()
        return Read(
            raw=raw,
            text=meant.text,
            symbology=meant.symbology,
            source=self._state.name,
            began_s=now_s,
            ended_s=now_s,
        )

    def _tell(self, sink: Sink, link: Link, trouble: Trouble | None, place: str) -> None:
        self._state = replace(
            self._state, link=link, since_us=self._now_us(), trouble=trouble, place=place
        )
        sink.changed(self._state)


def _codes(text: str) -> Iterator[bytes]:
    for line in text.split("\n"):
        code = line.removesuffix("\r").strip(" \t")
        if code and not code.startswith(("#", "!")):
            yield _bytes(unescaped(code))


def _bytes(text: str) -> bytes:
    """Return what a scanner sends for a text; a byte that was no UTF-8 is itself again."""
    return b"".join(
        char.encode("utf-8", "surrogateescape" if char in _ESCAPED else "surrogatepass")
        for char in text
    )
