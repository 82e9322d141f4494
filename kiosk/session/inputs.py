"""What enters the session's queue: scans, keypad entries, taps, and that nobody is there."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Scan:
    """A code as a scanner read it.

    Attributes:
        raw: the bytes as they came; kept with whatever entry follows (R7).
        text: those bytes as text; undecodable ones stand as lone surrogates.
    """

    raw: bytes
    text: str
    symbology: str | None
    source: str


@dataclass(frozen=True, slots=True)
class Key:
    """Text from the keypad and OK."""

    text: str


@dataclass(frozen=True, slots=True)
class Tap:
    """A button, by name, and what it stands beside."""

    name: str
    argument: str = ""


@dataclass(frozen=True, slots=True)
class Idle:
    """Nobody touched the kiosk for as long as it stays open; whoever sends it keeps the time."""


Event = Scan | Key | Tap | Idle


def scan(text: str, source: str = "play") -> Scan:
    """Return a scan of `text` without a symbology."""
    return Scan(
        raw=text.encode("utf-8", "surrogatepass"), text=text, symbology=None, source=source
    )
