"""Moves paper at the printer's speed: work may run ahead of it by a little, never for long."""

import threading
from time import monotonic

_AHEAD_S = 0.005
_STARVED_S = 0.03


class Motor:
    """Keeps the time at which the paper will have come as far as was asked."""

    def __init__(self, speed_mm_s: float, stopping: threading.Event) -> None:
        """Move at `speed_mm_s`, at once if 0; stop waiting when `stopping` is set."""
        self._speed_mm_s = speed_mm_s
        self._stopping = stopping
        self._there_s = 0.0

    def advance(self, mm: float) -> None:
        """Move on; return when the paper is there but for a few milliseconds.

        Time that the system overslept is made up for; time spent waiting for data is not.
        """
        if self._speed_mm_s:
            self._spend(mm / self._speed_mm_s)

    def pause(self, seconds: float) -> None:
        """Stand still, as for a cut."""
        if seconds:
            self._spend(seconds)

    def settle(self) -> None:
        """Return when the paper stands still."""
        self._until(self._there_s)

    def _spend(self, seconds: float) -> None:
        now = monotonic()
        if now - self._there_s > _STARVED_S:
            self._there_s = now
        self._there_s += seconds
        if self._there_s - now > _AHEAD_S:
            self._until(self._there_s)

    def _until(self, moment_s: float) -> None:
        while (left := moment_s - monotonic()) > 0 and not self._stopping.wait(left):
            pass
