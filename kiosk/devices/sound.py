"""How verdicts are heard: three sounds, and the port that plays them (E8).

The files are made by tools/sounds.py. The screen says everything too: where nothing can be heard,
nothing else changes.
"""

import array
import logging
import wave
from collections import deque
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Protocol

from kiosk.resources import SOUNDS

FULL_PERCENT = 100
KEPT = 100

log = logging.getLogger(__name__)


class Sound(Enum):
    """What is heard, by the name of its file."""

    OK = "ok"
    """one short high tone"""
    CHECK = "check"
    """two tones in the middle"""
    STOP = "stop"
    """a long low one that falls"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hearing:
    """Whether sounds are heard.

    Attributes:
        player: the program that plays; "" for none.
        trouble: a sentence on why nothing is heard; "" while nothing is known to be wrong.
    """

    player: str
    trouble: str


class Sounder(Protocol):
    """Plays sounds. No method waits or raises; one thread calls them."""

    @property
    def state(self) -> Hearing:
        """What plays, and what is wrong with it."""
        ...

    @property
    def repeating(self) -> bool:
        """Whether STOP sounds again and again."""
        ...

    def play(self, sound: Sound) -> None:
        """Play a sound once; one that is still heard is not begun anew."""
        ...

    def repeat_stop(self) -> None:
        """Play STOP now and every three seconds, while a refusal blocks the kiosk."""
        ...

    def stop_repeating(self) -> None: ...

    def close(self) -> None:
        """End what is playing; nothing is heard from then on."""
        ...


class SilentSounder:
    """Plays nothing and keeps what it was asked for: for sound that is off, and for tests.

    Attributes:
        asked: the last sounds, the newest last.
    """

    def __init__(self) -> None:
        """Begin with nothing asked."""
        self.asked: deque[Sound] = deque(maxlen=KEPT)
        self.repeating = False
        self.state = Hearing(player="", trouble="")
        self._closed = False

    def play(self, sound: Sound) -> None:
        if not self._closed:
            self.asked.append(sound)

    def repeat_stop(self) -> None:
        if not self.repeating:
            self.play(Sound.STOP)
        self.repeating = not self._closed

    def stop_repeating(self) -> None:
        self.repeating = False

    def close(self) -> None:
        self.repeating = False
        self._closed = True


def at_volume(folder: Path, volume: int) -> dict[Sound, Path]:
    """Write the sounds at `volume` percent into a folder; none where that cannot be done.

    The ear hears half of the loudness at a quarter of the amplitude, so the share is squared.
    """
    if volume == FULL_PERCENT:
        return {}
    share = (volume / FULL_PERCENT) ** 2
    made: dict[Sound, Path] = {}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for sound in Sound:
            path = folder / f"{sound.value}.wav"
            _scale(SOUNDS / path.name, path, share)
            made[sound] = path
    except (OSError, EOFError, wave.Error) as error:
        log.warning("sounds play at full volume: %s was not written (%s)", folder, error)
        return {}
    return made


def _scale(shipped: Path, path: Path, share: float) -> None:
    with wave.open(str(shipped), "rb") as read:
        form = read.getparams()
        samples = array.array("h", read.readframes(form.nframes))
    softer = array.array("h", (round(each * share) for each in samples))
    with wave.open(str(path), "wb") as written:
        written.setparams(form)
        written.writeframes(softer.tobytes())
