"""resources/sounds: made by tools/sounds.py, and told apart without looking."""

import array
import subprocess
import sys
import wave
from itertools import pairwise
from pathlib import Path

import pytest

from kiosk.devices.sound import Sound
from kiosk.resources import SOUNDS

TOOL = Path(__file__).parent.parent / "tools" / "sounds.py"


def heard(sound: Sound) -> tuple[wave._wave_params, "array.array[int]"]:
    """Return the form and the samples of a shipped sound."""
    with wave.open(str(SOUNDS / f"{sound.value}.wav"), "rb") as file:
        return file.getparams(), array.array("h", file.readframes(file.getnframes()))


def test_the_tool_makes_the_shipped_files_byte_for_byte(tmp_path: Path) -> None:
    subprocess.run([sys.executable, str(TOOL), "--into", str(tmp_path)], check=True)
    made = {each.name: each.read_bytes() for each in tmp_path.iterdir()}
    shipped = {each.name: each.read_bytes() for each in SOUNDS.iterdir()}
    assert made == shipped
    assert made.keys() == {f"{each.value}.wav" for each in Sound}


@pytest.mark.parametrize("sound", Sound)
def test_each_is_in_a_form_that_every_player_knows_and_neither_clicks_nor_clips(
    sound: Sound,
) -> None:
    form, samples = heard(sound)
    assert (form.nchannels, form.sampwidth, form.framerate) == (1, 2, 44_100)
    assert 15_000 < max(map(abs, samples)) < 32_000
    assert samples[0] == samples[-1] == 0
    assert max(map(abs, (*samples[:20], *samples[-20:]))) < 500


def pitch_hz(samples: "array.array[int]") -> float:
    """Return the pitch by the times the samples rise through nothing."""
    rises = sum(one < 0 <= other for one, other in pairwise(samples))
    return rises * 44_100 / len(samples)


def test_they_differ_in_rhythm_and_not_only_in_pitch() -> None:
    (ok, ok_samples), (check, check_samples), (stop, stop_samples) = map(heard, Sound)
    lengths_ms = [round(each.nframes / 44.1) for each in (ok, check, stop)]
    assert lengths_ms == [80, 290, 970]
    assert pitch_hz(ok_samples) == pytest.approx(1800, rel=0.05)
    assert pitch_hz(check_samples[:4851]) == pytest.approx(880, rel=0.05)
    assert set(check_samples[4851:7900]) == {0}
    first, last = stop_samples[:16_000], stop_samples[-16_000:]
    assert pitch_hz(first) == pytest.approx(460, rel=0.05)
    assert pitch_hz(last) == pytest.approx(310, rel=0.05)
