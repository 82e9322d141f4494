"""What is said when the link to central changes: once each, never silently (O5).

A notice stands in the band until the next answer. It makes no sound, and waits while a verdict is
fresh or a STOP is up.
"""

from collections.abc import Callable
from dataclasses import dataclass

from kiosk.domain.link import ALONE, Link, LinkState
from kiosk.domain.messages import Said, Text, Tone, check, idle
from kiosk.pages.central_words import DAY_US, clock_off_min, is_old

QUIET_US = 3_000_000
"""A verdict is left alone for so long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tidings:
    """What a notice is worded with.

    Attributes:
        disputed: how many open conflicts name own entries after the first seq, to the last.
        at: writes a time.
        ago: writes how long ago a time was.
    """

    disputed: Callable[[int, int], int]
    at: Callable[[int], Text]
    ago: Callable[[int], Text]


class News:
    """Follows a link; for one thread."""

    def __init__(self) -> None:
        """Know of nothing yet."""
        self._before: Link | None = None
        self._said: Said | None = None
        self._shown = False
        self._sent: tuple[int, int] | None = None  # how many, and what was confirmed before them
        self._old = (0, 0)  # what was heard last when that was called old, and for how many days
        self._clock = False

    @property
    def waits(self) -> bool:
        """Whether a notice has still to be shown."""
        return self._said is not None and not self._shown

    def due(self, now_us: int, answered_us: int, said: Said) -> Said | None:
        """Return the notice that is shown now; None for none, or while a verdict stands."""
        fresh = 0 <= now_us - answered_us < QUIET_US
        if self._said is None or said.tone is Tone.STOP or (fresh and not self._shown):
            return None
        self._shown = True
        return self._said

    def answered(self) -> None:
        """Let the next verdict take the place of what was shown."""
        if self._shown:
            self._said = None

    def follow(self, link: Link, now_us: int, words: Tidings) -> None:
        """Take up how the link is now."""
        before, self._before = self._before or ALONE, link
        if link.state is not before.state:
            self._turned(link, before, words)
        if link.state is LinkState.CONNECTED:
            self._sending(link, before, words)
        self._doubts(link, now_us, words)

    def _say(self, said: Said) -> None:
        self._said, self._shown = said, False

    def _turned(self, link: Link, before: Link, words: Tidings) -> None:
        match link.state:
            case LinkState.OFFLINE:
                self._say(idle("link_offline", time=words.at(link.since_us)))
            case LinkState.CONNECTED if before.state is LinkState.OFFLINE:
                self._say(idle("link_back"))
            case LinkState.FROZEN:
                self._say(Said(tone=Tone.CHECK, key="link_frozen", code=None))
            case LinkState.OUTDATED:
                self._say(check("xY8"))
            case _:
                pass
        if link.state is not LinkState.CONNECTED:
            self._sent = None

    def _sending(self, link: Link, before: Link, words: Tidings) -> None:
        if link.sending and self._sent is None:
            first = min(before.confirmed or link.confirmed, link.confirmed)
            self._sent = (link.sending, first)
            self._say(idle("link_sending", n=link.sending))
        # What contradicts the sent is known once all that central had is here.
        if self._sent is None or link.sending or link.heard_us < link.since_us:
            return
        (count, first), self._sent = self._sent, None
        disputed = words.disputed(first, link.confirmed)
        if disputed:
            accepted = max(0, count - disputed)
            self._say(check("link_disputed", k=accepted, n=disputed))
        else:
            self._say(idle("link_accepted", n=count))

    def _doubts(self, link: Link, now_us: int, words: Tidings) -> None:
        """Tell once a day that what is here is old, and once that the clock is wrong."""
        old = (link.heard_us, (now_us - link.heard_us) // DAY_US)
        if is_old(link, now_us) and old != self._old and not self.waits:
            self._old = old
            self._say(check("xY2", ago=words.ago(link.heard_us)))
        wrong = clock_off_min(link)
        if wrong and not self._clock and not self.waits:
            self._say(check("xY5", m=abs(wrong)))
            self._clock = True
        if not wrong and link.offset_us is not None:
            self._clock = False
