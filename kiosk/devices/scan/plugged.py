"""A scanner that is plugged in and out: one thread that looks for it, opens it and reads it.

    stopped ──start──▶ connecting ──▶ connected ◀──▶ lost          any ──stop──▶ stopped

Whether the scanner is there is looked at all the time, which costs next to nothing, so that
it is back at once however long it was away. Only one that is there and cannot be opened is tried
less and less often.
"""

import logging
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from time import perf_counter
from typing import Protocol

from kiosk.devices.scan.framing import Cut, Frame, Framed
from kiosk.devices.scan.meaning import Meaning
from kiosk.devices.scan.source import Fragment, Link, Read, ScannerState, Sink, Trouble

log = logging.getLogger(__name__)

LOOK_S = 0.1
"""Between two looks, where nothing else is said; also from a loss to the next opening."""

RETRIES_S = (0.25, 0.25, 0.5, 1.0, 2.0, 5.0)
"""From one try to open a scanner to the next; the last for all that follow."""

STOP_S = 2.0


class Line(Protocol):
    """An open scanner, used by one thread."""

    def listen(self) -> Sequence[Framed]:
        """Wait for bytes, a fifth of a second at most; return what is complete by now.

        Raises:
            OSError: the scanner is gone. What was read before is not.
        """
        ...

    def lost(self) -> Sequence[Framed]:
        """Return what had begun when the scanner went."""
        ...

    def close(self) -> None: ...


class Plug(Protocol):
    """Where a scanner may be found, and how it is opened."""

    def places(self) -> Sequence[str] | Trouble:
        """Return where it may be, best first; or why none can be looked for."""
        ...

    def open(self, place: str) -> Line | Trouble:
        """Open it for the kiosk alone, as far as the system can do that."""
        ...


class _Retry:
    """When a scanner that is there but cannot be opened is tried again."""

    def __init__(self) -> None:
        self.afresh()

    def afresh(self) -> None:
        self._failures = 0
        self._due_s = 0.0

    def after_failure(self) -> None:
        self._due_s = perf_counter() + RETRIES_S[min(self._failures, len(RETRIES_S) - 1)]
        self._failures += 1

    def is_due(self) -> bool:
        return perf_counter() >= self._due_s


class PluggedSource:
    """A scanner with its thread.

    Attributes:
        name: as set up; kept with each scan.
        now_us: microseconds since 1970 UTC.
        look_s: between two looks for it.
    """

    def __init__(
        self,
        name: str,
        plug: Plug,
        meaning: Meaning,
        now_us: Callable[[], int],
        *,
        look_s: float = LOOK_S,
    ) -> None:
        self._plug = plug
        self._meaning = meaning
        self._now_us = now_us
        self._look_s = look_s
        self._state = ScannerState(name=name, link=Link.STOPPED, since_us=now_us())
        self._over = threading.Event()
        self._thread: threading.Thread | None = None

    @property
    def state(self) -> ScannerState:
        return self._state

    def start(self, sink: Sink) -> None:
        over = self._over = threading.Event()
        self._state = self._changed(Link.CONNECTING)
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
        sink.changed(self._state)
        retry = _Retry()
        while not over.is_set():
            try:
                line = self._look(retry, sink)
                if line is not None:
                    self._read(line, sink, over)
            except Exception:
                retry.after_failure()
                log.exception("scanner failed", extra={"scanner": self._state.name})
                was_there = self._state.link is Link.CONNECTED
                self._tell(sink, Link.LOST if was_there else self._state.link)
            over.wait(self._look_s)
        self._tell(sink, Link.STOPPED)

    def _look(self, retry: _Retry, sink: Sink) -> Line | None:
        """Open the scanner at the first place that lets it; else tell why it cannot be opened."""
        places = self._plug.places()
        if isinstance(places, Trouble) or not places:
            retry.afresh()
            trouble = places if isinstance(places, Trouble) else Trouble.MISSING
            self._tell(sink, self._state.link, trouble=trouble)
            return None
        if not retry.is_due():
            return None
        for place in places:
            line = self._plug.open(place)
            if not isinstance(line, Trouble):
                retry.afresh()
                self._tell(sink, Link.CONNECTED, place=place)
                return line
            self._tell(sink, self._state.link, trouble=line)
        retry.after_failure()
        return None

    def _read(self, line: Line, sink: Sink, over: threading.Event) -> None:
        try:
            while not over.is_set():
                self._hand_on(line.listen(), sink)
        except OSError as error:
            log.info("scanner lost", extra={"scanner": self._state.name, "why": str(error)})
            self._hand_on(line.lost(), sink)
        finally:
            with suppress(OSError):
                line.close()
        if not over.is_set():
            self._tell(sink, Link.LOST)

    def _hand_on(self, framed: Sequence[Framed], sink: Sink) -> None:
        name = self._state.name
        for number, one in enumerate(framed, start=1):
            match one:
                case Frame():
                    meant = self._meaning.of(one.code)
                    sink.read(
                        Read(
                            raw=one.code,
                            text=meant.text,
                            symbology=meant.symbology,
                            source=name,
                            began_s=one.began_s,
                            ended_s=one.ended_s,
                            more=any(isinstance(after, Frame) for after in framed[number:]),
                        )
                    )
                case Cut():
                    sink.broken(
                        Fragment(raw=one.raw, length=one.length, source=name, ended_s=one.ended_s)
                    )

    def _tell(
        self, sink: Sink, link: Link, *, trouble: Trouble | None = None, place: str = ""
    ) -> None:
        """Tell the sink and the log how the scanner is now, if that is news."""
        now = self._changed(link, trouble=trouble, place=place)
        if now == self._state:
            return
        self._state = now
        log.info("scanner %s", link.value, extra={"scanner": now.name, "place": place})
        sink.changed(now)

    def _changed(
        self, link: Link, *, trouble: Trouble | None = None, place: str = ""
    ) -> ScannerState:
        was = self._state
        since_us = was.since_us if link is was.link else self._now_us()
        return replace(was, link=link, since_us=since_us, trouble=trouble, place=place)
