"""What scanners send → events of the session, one for each action of the operator.

    one trigger:   code ── < 30 ms ── code        two triggers:   code ──── ≥ 30 ms ──── code

Nothing that a scanner sends vanishes, but a code that comes again within its trigger:

- a code alone is used: `Scan`;
- codes that were all there before any was handed on are not used: `Several`;
- a code that comes when the first of its trigger is in use already is told: `Extra`;
- a code that broke off is told: `Broken`. So is a whole code that begins within 50 ms of its
  end, for it may be the remainder, or of the same trigger; no hand triggers that fast.

Events of one scanner keep their order. Scanners do not wait for each other.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum

from kiosk.devices.scan.source import Fragment, Read, ScannerState
from kiosk.session.inputs import Broken, Event, Extra, Scan, Several

TRIGGER_GAP_S = 0.03
"""From the end of a code to the beginning of the next one in the same trigger, less than this."""

REMAINDER_S = 0.05
"""From the end of a broken code to the beginning of what may belong to it, less than this."""

_NEVER = float("-inf")


class _Stage(Enum):
    """What became of a trigger's codes so far."""

    WAITING = "waiting"
    USED = "used"
    """its first was handed on, alone"""
    REFUSED = "refused"
    """there were several at once, and none was used"""


@dataclass(slots=True)
class _Trigger:
    """What one pull of a scanner's trigger brought so far.

    Attributes:
        codes: each once, in their order.
        ended_s: the end of its last code.
        broken_s: the end of the scanner's last broken code, and of what was counted to it.
    """

    stage: _Stage = _Stage.WAITING
    codes: list[Scan] = field(default_factory=list[Scan])
    ended_s: float = _NEVER
    broken_s: float = _NEVER


class Arbiter:
    """The sink that speaks to the session; each scanner calls it on its own thread.

    Attributes:
        hear: takes an event and when its last byte was there, by `time.perf_counter`; from any
            thread, at once.
        changed: takes a scanner's new state, likewise.
    """

    def __init__(
        self,
        hear: Callable[[Event, float], None],
        changed: Callable[[ScannerState], None] = lambda _: None,
    ) -> None:
        self._hear = hear
        self._changed = changed
        self._triggers: dict[str, _Trigger] = {}  # each is used by its scanner's thread alone

    def read(self, read: Read) -> None:
        trigger = self._triggers.setdefault(read.source, _Trigger())
        if read.began_s - trigger.broken_s < REMAINDER_S:
            trigger.broken_s = read.ended_s
            self._hear_broken(read.raw, len(read.raw), read.source, read.ended_s)
            return
        if read.began_s - trigger.ended_s >= TRIGGER_GAP_S:
            self._decide(trigger)
            trigger.codes.clear()
            trigger.stage = _Stage.WAITING
        trigger.ended_s = read.ended_s
        scan = _scan(read)
        is_new = all(scan.raw != known.raw for known in trigger.codes)
        if is_new:
            trigger.codes.append(scan)
            self._hear_further(trigger)
        if not read.more:
            self._decide(trigger)

    def broken(self, fragment: Fragment) -> None:
        trigger = self._triggers.setdefault(fragment.source, _Trigger())
        self._decide(trigger)
        trigger.broken_s = fragment.ended_s
        self._hear_broken(fragment.raw, fragment.length, fragment.source, fragment.ended_s)

    def changed(self, state: ScannerState) -> None:
        self._changed(state)

    def _decide(self, trigger: _Trigger) -> None:
        """Hand on what waits: one code to be used, or several of which none is."""
        if trigger.stage is not _Stage.WAITING or not trigger.codes:
            return
        if len(trigger.codes) == 1:
            trigger.stage = _Stage.USED
            self._hear(trigger.codes[0], trigger.ended_s)
        else:
            trigger.stage = _Stage.REFUSED
            self._hear(Several(tuple(trigger.codes)), trigger.ended_s)

    def _hear_further(self, trigger: _Trigger) -> None:
        """Tell of a code that came after its trigger was decided."""
        first, further = trigger.codes[0], trigger.codes[-1]
        match trigger.stage:
            case _Stage.WAITING:
                return
            case _Stage.USED:
                event = Extra(scan=further, first=first, count=len(trigger.codes))
                self._hear(event, trigger.ended_s)
            case _Stage.REFUSED:
                self._hear(Several(tuple(trigger.codes)), trigger.ended_s)

    def _hear_broken(self, raw: bytes, length: int, source: str, ended_s: float) -> None:
        self._hear(Broken(characters=length, source=source, raw=raw), ended_s)


def _scan(read: Read) -> Scan:
    """Return a read code as the session takes it: its identifier in front, where it has one."""
    return Scan(
        raw=read.raw,
        text=(read.symbology or "") + read.text,
        symbology=read.symbology,
        source=read.source,
    )
