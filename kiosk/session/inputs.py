"""What enters the session's queue: scans, keypad entries, taps, and that nobody is there."""

from dataclasses import dataclass

from kiosk.domain.codes.aim import split_symbol


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

    @property
    def content(self) -> str:
        """The text as people know it: trimmed, without the identifier of its symbology."""
        return split_symbol(self.text.strip()).text


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


@dataclass(frozen=True, slots=True)
class Several:
    """Codes that came in one trigger before any of them was used (E6, xS4); at least two."""

    scans: tuple[Scan, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Extra:
    """A further code of the trigger whose first code was used before this one was there (E6).

    Attributes:
        scan: the code that is ignored.
        first: the code that was used.
        count: codes of the trigger so far, the first included.
    """

    scan: Scan
    first: Scan
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Broken:
    """A code that broke off after so many characters; nothing of it is used (xS5).

    Attributes:
        raw: what came of it, at most its beginning; empty where only its length is known.
    """

    characters: int
    source: str
    raw: bytes = b""


Event = Scan | Several | Extra | Broken | Key | Tap | Idle


def scan(text: str, source: str = "play") -> Scan:
    """Return a scan of `text` without a symbology."""
    return Scan(
        raw=text.encode("utf-8", "surrogatepass"), text=text, symbology=None, source=source
    )
