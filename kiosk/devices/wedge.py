"""The decoder of keyboard wedges: tells what a scanner types from what a person types.

A scan, as keys:    [prefix]  S  N  -  2  0  2  6  GS  ...  Return
                              |<- start_ms ->|<- continue_ms  ->|
                    kept, typing as yet ^    ^ from the 4th on it is a scan

Time is the events' own: while the window is busy keys arrive late, and all at once.
"""

from dataclasses import dataclass
from typing import Generic, TypeVar

from kiosk.devices.wedge_keys import SEPARATORS, WedgeSettings, text_of
from kiosk.session.inputs import Broken, scan
from kiosk.session.keystrokes import Keystroke, Role, Ruling

E = TypeVar("E")

SOURCE = "wedge"
_CLOCK = 1 << 32  # an X server counts milliseconds in 32 bits, and starts over after 49.7 days


@dataclass(frozen=True, slots=True)
class _Span:
    """A stretch of time from a moment on."""

    from_ms: int
    length_ms: int

    def holds(self, moment_ms: int) -> bool:
        return (moment_ms - self.from_ms) % _CLOCK < self.length_ms


@dataclass(slots=True)
class _Burst(Generic[E]):
    """Keys that follow each other fast.

    Attributes:
        began_ms, last_ms: when the first and the last key went down.
        last_key: that key.
        read: a text for each key but modifiers; None for one that no scanner types.
        held: the events, while they may be typing; none once it is a scan.
    """

    began_ms: int
    last_ms: int
    last_key: int
    read: list[str | None]
    held: list[Keystroke[E]]
    is_scan: bool = False


class WedgeDecoder(Generic[E]):
    """Reads scans out of the keystrokes of one window, with no clock of its own.

    Keys are kept until it is clear whose they are. A person's are given back, each once and in
    order; of a scan no key is ever given back. A scan without an end is broken, and so is what
    comes of it afterwards.
    """

    def __init__(self, settings: WedgeSettings) -> None:
        self._settings = settings
        self._needed = len(settings.prefix) + 1 if settings.prefix else settings.min_length
        self._burst: _Burst[E] | None = None
        self._down: set[int] = set()  # keys of a scan that have not come up yet
        self._quiet = _Span(0, 0)  # after a scan, when its end may come twice
        self._suspect = _Span(0, 0)  # after a truncated scan, when its remainder may come

    def on_key(self, stroke: Keystroke[E]) -> Ruling[E]:
        """Rule on a keystroke; they come in the order in which they happened."""
        over: Ruling[E] = Ruling(taken=True)
        if self._burst and _since(self._burst.last_ms, stroke.time_ms) > self._patience_ms():
            over = self.on_silence()
        now = self._press(stroke) if stroke.pressed else self._release(stroke)
        if stroke.pressed and not now.taken:
            self._down.discard(stroke.key)
        return Ruling(
            taken=now.taken,
            replay=over.replay + now.replay,
            outcome=now.outcome or over.outcome,
            took_ms=now.took_ms or over.took_ms,
            wake_ms=self._wake_ms(stroke.time_ms),
        )

    def on_silence(self) -> Ruling[E]:
        """Rule on what was kept, as no key followed within the time asked for."""
        burst = self._burst
        if burst is None or not burst.is_scan:
            return Ruling(taken=True, replay=self._given_back())
        self._burst = None
        length_ms = self._settings.continue_ms + self._settings.quarantine_ms
        self._quiet = self._suspect = _Span(burst.last_ms, length_ms)
        took_ms = _since(burst.began_ms, burst.last_ms)
        return Ruling(taken=True, outcome=_broken(burst), took_ms=took_ms)

    def claims(self, stroke: Keystroke[E]) -> bool:
        """Tell whether a key about to go down would be kept; it must not act as a shortcut."""
        return self._burst is not None or self._starts(stroke, text_of(stroke, self._settings))

    def _press(self, stroke: Keystroke[E]) -> Ruling[E]:
        burst = self._burst
        text = text_of(stroke, self._settings)
        if burst is None or not self._fits_prefix(burst, stroke, text):
            return self._begin(stroke, text)
        if stroke.repeated and stroke.key != burst.last_key:
            return Ruling(taken=False)  # something lies on a second keyboard
        burst.last_ms, burst.last_key = stroke.time_ms, stroke.key
        if stroke.role is Role.END:
            return self._end(burst, stroke)
        if stroke.role is not Role.MODIFIER:
            burst.read.append(text)
        return self._keep(burst, stroke)

    def _begin(self, stroke: Keystroke[E], text: str | None) -> Ruling[E]:
        typed = self._given_back()
        if not self._starts(stroke, text):
            return Ruling(taken=self._is_leftover(stroke), replay=typed)
        self._burst = _Burst(stroke.time_ms, stroke.time_ms, stroke.key, [text], [])
        kept = self._keep(self._burst, stroke)
        return Ruling(taken=True, replay=typed + kept.replay)

    def _keep(self, burst: _Burst[E], stroke: Keystroke[E]) -> Ruling[E]:
        if burst.is_scan:
            self._down.add(stroke.key)
            return Ruling(taken=True)
        self._down.discard(stroke.key)
        burst.held.append(stroke)
        burst.is_scan = len("".join(part or "?" for part in burst.read)) >= self._needed
        return Ruling(taken=True, replay=self._recognised(burst) if burst.is_scan else ())

    def _recognised(self, burst: _Burst[E]) -> tuple[E, ...]:
        """Let go of what was held for a scan; return releases of keys that went down before it."""
        strangers: list[E] = []
        for stroke in burst.held:
            if stroke.pressed:
                self._down.add(stroke.key)
            elif stroke.key in self._down:
                self._down.discard(stroke.key)
            else:
                strangers.append(stroke.event)
        burst.held.clear()
        return tuple(strangers)

    def _end(self, burst: _Burst[E], stroke: Keystroke[E]) -> Ruling[E]:
        remainder = not self._settings.prefix and self._suspect.holds(burst.began_ms)
        if not (burst.is_scan or remainder or self._settings.prefix):
            return Ruling(taken=False, replay=self._given_back())
        self._burst = None
        self._quiet = _Span(stroke.time_ms, self._settings.start_ms)
        strangers = self._recognised(burst)
        self._down.add(stroke.key)
        text = "".join(part for part in burst.read if part).removeprefix(self._settings.prefix)
        whole = text and None not in burst.read and not remainder
        outcome = scan(text, SOURCE) if whole else _broken(burst)
        took_ms = _since(burst.began_ms, stroke.time_ms)
        return Ruling(taken=True, replay=strangers, outcome=outcome, took_ms=took_ms)

    def _release(self, stroke: Keystroke[E]) -> Ruling[E]:
        if stroke.key in self._down:
            self._down.discard(stroke.key)
            return Ruling(taken=True)
        if self._burst and not self._burst.is_scan:
            self._burst.held.append(stroke)
            return Ruling(taken=True)
        return Ruling(taken=False)

    def _given_back(self) -> tuple[E, ...]:
        burst, self._burst = self._burst, None
        return tuple(stroke.event for stroke in burst.held) if burst else ()

    def _starts(self, stroke: Keystroke[E], text: str | None) -> bool:
        # The first repeat of a key held down comes long after the key, so it finds no burst.
        if text is None or stroke.repeated or stroke.role is not Role.OTHER:
            return False
        if self._settings.prefix:
            return self._settings.prefix.startswith(text)
        return text.isprintable() or text in SEPARATORS or bool(stroke.function)

    def _fits_prefix(self, burst: _Burst[E], stroke: Keystroke[E], text: str | None) -> bool:
        prefix = self._settings.prefix
        if not prefix or burst.is_scan or stroke.role is Role.MODIFIER:
            return True
        so_far = "".join(part for part in burst.read if part is not None)
        if stroke.role is Role.END or so_far == prefix:
            return so_far == prefix
        return text is not None and prefix.startswith(so_far + text)

    def _is_leftover(self, stroke: Keystroke[E]) -> bool:
        """Tell whether a key belongs to a scan that is already over."""
        if stroke.role is Role.MODIFIER or not self._quiet.holds(stroke.time_ms):
            return False
        if stroke.role is not Role.END and not self._settings.prefix:
            return False
        self._down.add(stroke.key)
        following = _Span(stroke.time_ms, self._settings.start_ms)
        if not self._quiet.holds(stroke.time_ms + following.length_ms):
            self._quiet = following
        return True

    def _patience_ms(self) -> int:
        sure = self._settings.prefix or (self._burst and self._burst.is_scan)
        return self._settings.continue_ms if sure else self._settings.start_ms

    def _wake_ms(self, now_ms: int) -> int | None:
        if self._burst is None:
            return None
        return self._patience_ms() - _since(self._burst.last_ms, now_ms)


def _broken(burst: _Burst[E]) -> Broken:
    text = "".join(part for part in burst.read if part)
    return Broken(characters=len(burst.read), source=SOURCE, raw=text.encode())


def _since(earlier_ms: int, later_ms: int) -> int:
    """Return the time between two events; 0 where a second keyboard's came out of order."""
    apart = (later_ms - earlier_ms + _CLOCK // 2) % _CLOCK - _CLOCK // 2
    return max(apart, 0)
