"""The language of `play`: a scan a line, or a word behind an exclamation mark (DESIGN 9)."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from kiosk.domain.messages import Phrase, phrase
from kiosk.session.buttons import TAPS
from kiosk.session.escapes import unescaped
from kiosk.session.inputs import Event, Idle, Key, Tap, scan

_AHEAD = re.compile(r"\+(\d{1,6})([smhdw])")
_UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days", "w": "weeks"}
CONDITIONS = ("paper-out", "cover", "offline", "ok")
"""What can be said of the printer."""

_DEVICES = {
    "!scanner lost": phrase("device_scanner_lost"),
    "!scanner back": phrase("device_scanner_back"),
}


@dataclass(frozen=True, slots=True)
class Input:
    """A scan, keypad entry or tap, or that nobody is there."""

    event: Event


@dataclass(frozen=True, slots=True)
class Restart:
    """The kiosk ends and starts again, on the same step."""


@dataclass(frozen=True, slots=True)
class Clock:
    """The clock moves ahead by microseconds, or to a time."""

    ahead_us: int
    at: datetime | None


@dataclass(frozen=True, slots=True)
class Device:
    """A printer, scanner or network changes, which changes no verdict."""

    what: Phrase


@dataclass(frozen=True, slots=True)
class Printing:
    """The printer's condition changes, or what waits for it is waited for.

    Attributes:
        how: a condition of `play_printer`; "" to wait until no label waits.
    """

    how: str


@dataclass(frozen=True, slots=True)
class Network:
    """The network to the central database is lost or back, which changes no verdict's tone."""

    online: bool
    what: Phrase


Action = Input | Restart | Clock | Device | Printing | Network


@dataclass(frozen=True, slots=True)
class PlayStep:
    """One step: the line as it stands, and what it does."""

    text: str
    what: Action


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line that is no step; lines count from 1."""

    line: int
    reason: str


def read_lines(text: str) -> list[PlayStep | BadLine]:
    """Read a shift; comments and blank lines are no steps."""
    steps: list[PlayStep | BadLine] = []
    for number, raw in enumerate(text.split("\n"), start=1):
        line = raw.removesuffix("\r").strip(" \t")
        if not line or line.startswith("#"):
            continue
        what = _read(line)
        steps.append(BadLine(number, what) if isinstance(what, str) else PlayStep(line, what))
    return steps


def _read(line: str) -> Action | str:
    if not line.startswith("!"):
        return Input(scan(unescaped(line)))
    word, _, rest = line.partition(" ")
    rest = rest.strip()
    match word:
        case "!key":
            return Input(Key(unescaped(rest)))
        case "!tap":
            name, _, argument = rest.partition(" ")
            if name not in TAPS:
                return f"!tap takes one of {', '.join(sorted(TAPS))}"
            return Input(Tap(name, unescaped(argument.strip())))
        case "!idle" if not rest:
            return Input(Idle())
        case "!clock":
            return _clock(rest)
        case _:
            return _device(word, rest)


def _clock(rest: str) -> Clock | str:
    ahead = _AHEAD.fullmatch(rest)
    if ahead is not None:
        step = timedelta(**{_UNITS[ahead.group(2)]: int(ahead.group(1))})
        return Clock(ahead_us=step // timedelta(microseconds=1), at=None)
    try:
        moment = datetime.fromisoformat(rest)
    except ValueError:
        return "!clock takes +40d, +2h or an ISO time"
    return Clock(ahead_us=0, at=moment if moment.tzinfo else moment.replace(tzinfo=UTC))


def _device(word: str, rest: str) -> Restart | Device | Printing | Network | str:
    match word, rest:
        case "!restart", "":
            return Restart()
        case "!printer", how if how in CONDITIONS:
            return Printing(how)
        case "!wait", "printed":
            return Printing("")
        case "!offline", "":
            return Network(online=False, what=phrase("device_offline"))
        case "!online", "":
            return Network(online=True, what=phrase("device_online"))
        case _ if f"{word} {rest}".strip() in _DEVICES:
            return Device(_DEVICES[f"{word} {rest}".strip()])
        case _:
            return f"{word} is no word of the play language"
