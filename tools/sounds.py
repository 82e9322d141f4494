#!/usr/bin/env python3
"""Make resources/sounds anew: the three sounds of a verdict, told apart by rhythm and by pitch.

OK is one short high tone, CHECK two in the middle, STOP a long low one that falls. Overtones let a
small loudspeaker be heard through machines, and each tone swells and fades so that nothing clicks.
Standard library only; the same bytes each time.
"""

from __future__ import annotations

import argparse
import array
import math
import sys
import wave
from dataclasses import dataclass
from pathlib import Path

RATE_HZ = 44_100
LOUDEST = 29_000
"""Of 32,767: what is left keeps cheap amplifiers from clipping."""

FADE_MS = 6
OVERTONES = (1.0, 0.28, 0.16)
"""The strengths of one, two and three times the pitch."""

SOUNDS = Path(__file__).resolve().parent.parent / "resources" / "sounds"


@dataclass(frozen=True)
class Tone:
    """A pitch that is held; 0 Hz is silence."""

    pitch_hz: int
    length_ms: int


TUNES = {
    "ok": (Tone(1800, 80),),
    "check": (Tone(880, 110), Tone(0, 70), Tone(880, 110)),
    "stop": (Tone(460, 380), Tone(0, 30), Tone(310, 560)),
}


def samples(tone: Tone) -> array.array[int]:
    """Return a tone as signed 16-bit samples."""
    count = RATE_HZ * tone.length_ms // 1000
    fade = RATE_HZ * FADE_MS // 1000
    made = array.array("h", bytes(2 * count))
    if tone.pitch_hz == 0:
        return made
    for index in range(count):
        turn = 2 * math.pi * tone.pitch_hz * index / RATE_HZ
        wanted = sum(
            share * math.sin(times * turn) for times, share in enumerate(OVERTONES, start=1)
        )
        inside = min(index, count - 1 - index, fade) / fade
        swell = (1 - math.cos(math.pi * inside)) / 2
        made[index] = round(LOUDEST * swell * wanted / sum(OVERTONES))
    return made


def write(folder: Path) -> None:
    """Write every sound into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, tones in TUNES.items():
        tune = array.array("h")
        for tone in tones:
            tune.extend(samples(tone))
        if sys.byteorder == "big":
            tune.byteswap()
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE_HZ)
            file.writeframes(tune.tobytes())


def main() -> int:
    """Write the sounds where the arguments say; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--into", type=Path, default=SOUNDS, help="default: resources/sounds")
    write(parser.parse_args().into)
    return 0


if __name__ == "__main__":
    sys.exit(main())
