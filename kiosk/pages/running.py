"""The thread that owns session and desk: one intent after the other, with the fault barrier.

An error in a step is logged with its traceback and shown as a plain STOP: what was recorded is
safe, for green is never shown before a commit. The thread goes on with the next input.
"""

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum

from kiosk.domain.messages import Tone
from kiosk.pages.desk import Desk
from kiosk.pages.display import Display
from kiosk.pages.fault import fault_page
from kiosk.screens.intents import Intent
from kiosk.session.figures import Span
from kiosk.session.inputs import Idle, Scan

log = logging.getLogger(__name__)

DOUBLE_READ_US = 2_000_000
"""A scan of the same text within two seconds of an accepted one is the trigger held too long."""

MINUTE_US = 60_000_000
TICK_S = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Clocks:
    """Time, as the thread needs it.

    Attributes:
        wall_us: microseconds since 1970 UTC.
        steady_s: seconds of a clock that only goes forward.
        lock_after_us: how long nobody may touch the kiosk before it locks (N4).
    """

    wall_us: Callable[[], int]
    steady_s: Callable[[], float]
    lock_after_us: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """An intent; `arrived_s` is when the scan's last key was read, 0 for what was no scan."""

    intent: Intent
    arrived_s: float


UNASKED = -1.0
"""In place of when a scan arrived: the page is shown anew, though nobody asked for anything."""


class Refresh(Enum):
    """A device has changed: what is shown is made anew."""

    REFRESH = "refresh"


@dataclass(frozen=True, slots=True, kw_only=True)
class Painted:
    """A verdict was painted, so long after its scan."""

    seconds: float
    accepted: bool


class Running:
    """Runs a desk on its own thread until it is stopped."""

    def __init__(
        self, make: Callable[[], Desk], show: Callable[[Display, float], None], clocks: Clocks
    ) -> None:
        """Prepare the thread.

        Args:
            make: makes the desk, on the thread that will own it.
            show: takes what is shown and when its scan had arrived, UNASKED where nobody asked;
                called on the thread.
            clocks: of this machine.
        """
        self._make = make
        self._show = show
        self._clocks = clocks
        self._queue: queue.SimpleQueue[Wanted | Painted | Refresh | None] = queue.SimpleQueue()
        self._thread = threading.Thread(target=self._run, name="session")
        self._touched_us = 0
        self._last = ("", 0)
        self._minute = 0
        self._shown: Display | None = None

    def start(self) -> None:
        """Start the thread; the first page is shown as soon as it is made."""
        self._thread.start()

    def want(self, intent: Intent, arrived_s: float = 0.0) -> None:
        """Queue what a person wants; from any thread."""
        self._queue.put(Wanted(intent=intent, arrived_s=arrived_s))

    def painted(self, seconds: float, *, accepted: bool) -> None:
        """Keep how long a scan took until its verdict was painted; from any thread."""
        self._queue.put(Painted(seconds=seconds, accepted=accepted))

    def refresh(self) -> None:
        """Show the present page anew, as a device has changed; from any thread."""
        self._queue.put(Refresh.REFRESH)

    def stop(self) -> None:
        """Finish what is queued, and end the thread."""
        self._queue.put(None)
        self._thread.join()

    def _run(self) -> None:
        desk = self._make()
        self._touched_us = self._clocks.wall_us()
        self._minute = self._touched_us // MINUTE_US
        self._guarded(lambda: desk.show(self._touched_us), 0.0)
        while True:
            try:
                given = self._queue.get(timeout=0.0 if desk.is_working else TICK_S)
            except queue.Empty:
                self._tick(desk)
                continue
            match given:
                case None:
                    return
                case Painted():
                    desk.figures.record(Span.PAINT, given.seconds, accepted=given.accepted)
                case Refresh.REFRESH:
                    self._guarded(lambda: desk.show(self._clocks.wall_us()), UNASKED)
                case Wanted():
                    self._take(desk, given)

    def _take(self, desk: Desk, wanted: Wanted) -> None:
        now_us = self._clocks.wall_us()
        self._touched_us = now_us
        intent = wanted.intent
        if isinstance(intent, Scan) and self._is_double(intent, now_us):
            self._guarded(lambda: desk.read_twice(intent, now_us), wanted.arrived_s)
            return
        shown = self._guarded(lambda: desk.take(intent, now_us), wanted.arrived_s)
        self._last = ("", 0)
        if shown is None or not isinstance(intent, Scan):
            return
        if shown.recorded:
            self._last = (intent.text, now_us)
        if wanted.arrived_s:
            took_s = self._clocks.steady_s() - wanted.arrived_s
            good = shown.said.tone is not Tone.STOP
            desk.figures.record(Span.VERDICT, took_s, accepted=good)

    def _is_double(self, scan: Scan, now_us: int) -> bool:
        text, at_us = self._last
        return scan.text == text and 0 <= now_us - at_us < DOUBLE_READ_US

    def _tick(self, desk: Desk) -> None:
        """Go on with a list; else lock when nobody was there for long, or show the new minute."""
        now_us = self._clocks.wall_us()
        if desk.is_working:
            self._guarded(lambda: desk.work(now_us), UNASKED)
            self._touched_us = now_us
            return
        idle_us = now_us - self._touched_us
        if idle_us >= self._clocks.lock_after_us and desk.may_lock:
            self._touched_us = now_us
            self._guarded(lambda: desk.take(Idle(), now_us), 0.0)
        elif desk.is_watching or now_us // MINUTE_US != self._minute:
            self._guarded(lambda: desk.show(now_us), UNASKED)
        self._minute = now_us // MINUTE_US

    def _guarded(self, step: Callable[[], Display], arrived_s: float) -> Display | None:
        """Show what a step gives, or that it failed; the record is as its last commit left it."""
        try:
            shown = step()
        except Exception:
            log.exception("a step failed")
            if self._shown is not None:
                page = fault_page(self._shown.page.bar)
                self._show(replace(self._shown, page=page, tone=Tone.STOP, printed=()), 0.0)
            return None
        self._shown = shown
        self._show(shown, arrived_s)
        return shown
