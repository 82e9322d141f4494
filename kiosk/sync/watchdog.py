"""Ends a wait for an answer that never comes, from outside of the thread that waits.

Keepalives notice a peer that is gone, but not one whose system still acknowledges every packet
while the server behind it answers nothing. libpq is not to be closed under the thread that uses
it, so what is cut is the socket below: the wait ends as if the server had hung up.
"""

import logging
import socket
import threading
import time
from collections.abc import Callable, Generator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import Protocol

log = logging.getLogger(__name__)

_LOOKS = 8
"""How often it looks within the time that an answer may take."""


class Waits(Protocol):
    """What watches over answers."""

    def waiting(self, extra_s: float = 0.0) -> AbstractContextManager[None]: ...
    def heard(self) -> None: ...


class Patient:
    """Waits for ever: for a person at a shell, who has Ctrl-C."""

    def waiting(self, extra_s: float = 0.0) -> AbstractContextManager[None]:
        del extra_s
        return nullcontext()

    def heard(self) -> None: ...


class Watchdog:
    """Watches over one connection; `release` it before the connection is closed."""

    def __init__(
        self, descriptor: int, late_s: float, cut_s: float, late: Callable[[], None]
    ) -> None:
        """Watch a socket from a thread of its own.

        Args:
            descriptor: the socket's number, from libpq.
            late_s: an answer is overdue then, and `late` is called, on the watchdog's thread.
            cut_s: the connection is cut then.
            late: called once for each overdue answer.
        """
        self._descriptor: int | None = descriptor
        self._late_s = late_s
        self._cut_s = cut_s
        self._late = late
        self._lock = threading.Lock()
        self._released = threading.Event()
        self._asked: float | None = None
        threading.Thread(target=self._watch, name="sync-watchdog", daemon=True).start()

    @contextmanager
    def waiting(self, extra_s: float = 0.0) -> Generator[None]:
        """Expect an answer inside the block; `extra_s` for what takes long by its size."""
        self._asked = time.monotonic() + extra_s
        try:
            yield
        finally:
            self._asked = None

    def heard(self) -> None:
        """Count anew inside `waiting`: part of a long answer came."""
        self._asked = time.monotonic()

    def cut(self) -> None:
        """End the connection, from any thread; whoever waits on it is told at once."""
        with self._lock:
            if self._descriptor is None:
                return
            try:
                connection = socket.socket(fileno=self._descriptor)
            except OSError:
                return
            try:
                connection.shutdown(socket.SHUT_RDWR)
            except OSError as error:
                log.info("the connection to central was closed already: %s", error)
            finally:
                connection.detach()

    def release(self) -> None:
        """Leave the socket alone from now on; its number may soon be another's."""
        with self._lock:
            self._descriptor = None
        self._released.set()

    def _watch(self) -> None:
        told: float | None = None
        while not self._released.wait(self._late_s / _LOOKS):
            asked = self._asked
            if asked is None:
                continue
            waited = time.monotonic() - asked
            if waited > self._cut_s:
                log.info("central took more than %.0f s to answer", self._cut_s)
                self.cut()
                return
            if waited > self._late_s and told != asked:
                told = asked
                self._late()
