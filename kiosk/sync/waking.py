"""Waits that end at once when somebody wants something, and the times of all waits."""

import os
import selectors
import socket
import time
from contextlib import suppress
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """How long things may take, in seconds.

    Attributes:
        connect: until the server has let the station in.
        late: an answer that takes longer is shown as no connection.
        watchdog: an answer that takes longer is not waited for.
        poll: central is asked this often although nobody told of news; together with `late` it
            is how soon a server that hangs is noticed: within 15 s.
        backoff, backoff_most: the first and the longest wait before another try.
    """

    connect: float = 5.0
    late: float = 8.0
    watchdog: float = 20.0
    poll: float = 5.0
    backoff: float = 0.5
    backoff_most: float = 60.0


class Backoff:
    """How long to wait before the next try: twice as long each time, less a random half."""

    def __init__(self, times: Times) -> None:
        """Begin with the shortest."""
        self._times = times
        self._next = times.backoff

    def reset(self) -> None:
        """It worked: begin anew the next time."""
        self._next = self._times.backoff

    def wait(self) -> float:
        """Return how long to wait now."""
        now = self._next
        self._next = min(self._times.backoff_most, now * 2)
        return now * (0.5 + os.urandom(1)[0] / 510)


class Waker:
    """A wait on a socket that other threads can end."""

    def __init__(self) -> None:
        """Make both ends."""
        self._mine, self._theirs = socket.socketpair()
        self._mine.setblocking(False)  # noqa: FBT003 positional only
        self._theirs.setblocking(False)  # noqa: FBT003 positional only

    def wake(self) -> None:
        """End the wait, from any thread; one that comes while nobody waits ends the next."""
        with suppress(OSError):  # full: it wakes anyway; closed: nobody waits
            self._theirs.send(b"!")

    def wait(self, seconds: float, descriptor: int | None = None) -> bool:
        """Wait; return whether it was woken, or `descriptor` can be read, before the time."""
        with selectors.DefaultSelector() as selector:
            selector.register(self._mine, selectors.EVENT_READ)
            if descriptor is not None:
                selector.register(descriptor, selectors.EVENT_READ)
            woken = bool(selector.select(seconds))
        with suppress(BlockingIOError):
            self._mine.recv(4096)
        return woken

    def wait_until(self, until: float) -> bool:
        """Wait until a time of `time.monotonic`; return whether it was woken before."""
        left = until - time.monotonic()
        return left > 0 and self.wait(left)

    def close(self) -> None:
        """Close both ends."""
        self._mine.close()
        self._theirs.close()
