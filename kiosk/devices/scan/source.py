"""What every source of scans is to the kiosk: started, stopped, and heard by a sink."""

from dataclasses import dataclass
from enum import Enum
from typing import Protocol


class Link(Enum):
    """How a scanner is."""

    STOPPED = "stopped"
    CONNECTING = "connecting"
    """looked for; it was not seen since the kiosk started"""
    CONNECTED = "connected"
    LOST = "lost"
    """it was there and is gone; it is looked for again"""


class Trouble(Enum):
    """Why a scanner cannot be opened although it is there."""

    BUSY = "busy"
    """another program holds it"""
    NOT_ALLOWED = "not_allowed"
    NO_DRIVER = "no_driver"
    MISSING = "missing"


@dataclass(frozen=True, slots=True, kw_only=True)
class ScannerState:
    """How a scanner is.

    Attributes:
        name: as set up.
        since_us: in this link, microseconds since 1970 UTC.
        trouble: why it cannot be used; None while it can, or where nothing more is known.
        place: where it is found now, such as /dev/ttyACM0; "" while it is not.
    """

    name: str
    link: Link
    since_us: int = 0
    trouble: Trouble | None = None
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """A whole code as a scanner sent it, without what frames it.

    Attributes:
        raw: the bytes of the code as they came, symbology identifier included where one was sent.
        text: what is meant: without that identifier, replacements of the port made, UTF-8;
            undecodable bytes stand as lone surrogates.
        symbology: the AIM identifier such as `]d2`; None where the scanner did not say.
        source: the scanner's name as set up.
        began_s, ended_s: when the first and the last byte were there, by `time.perf_counter`.
        more: another whole code was there in the same go, and follows at once.
    """

    raw: bytes
    text: str
    symbology: str | None
    source: str
    began_s: float
    ended_s: float
    more: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Fragment:
    """A code that broke off, or ran past all bounds; nothing of it is used (xS5).

    Attributes:
        length: bytes that came; `raw` holds the first of them at most.
        ended_s: when it was given up, by `time.perf_counter`.
    """

    raw: bytes
    length: int
    source: str
    ended_s: float


class Sink(Protocol):
    """Hears scanners; each method is called on the source's own thread and returns at once."""

    def read(self, read: Read) -> None:
        """Take a code."""
        ...

    def broken(self, fragment: Fragment) -> None:
        """Take note of a code that broke off."""
        ...

    def changed(self, state: ScannerState) -> None:
        """Take note of how a scanner is now."""
        ...


class ScanSource(Protocol):
    """One scanner with its thread."""

    @property
    def state(self) -> ScannerState: ...

    def start(self, sink: Sink) -> None:
        """Start the thread that looks for the scanner and reads it; returns at once."""
        ...

    def stop(self) -> None:
        """End the thread and give the port free; returns when both is done, within 2 s."""
        ...
