"""What every sounder does, the silent one and the one that plays; and the volume of the files."""

import array
import time
import wave
from collections.abc import Callable, Generator
from pathlib import Path

import pytest

from kiosk.devices.sound import SilentSounder, Sound, Sounder, at_volume
from kiosk.resources import SOUNDS
from tests.devices.players import GOOD, Bench, until


@pytest.fixture(params=["system", "silent"])
def pair(
    request: pytest.FixtureRequest, bench: Bench
) -> Generator[tuple[Sounder, Callable[[], list[str]]]]:
    """Return a sounder, and what was heard of it."""
    if request.param == "silent":
        silent = SilentSounder()
        yield silent, lambda: [f"{each.value}.wav" for each in silent.asked]
        return
    bench.install("pw-play", GOOD)
    system = bench.sounder()
    yield system, bench.heard
    system.close()


Pair = tuple[Sounder, Callable[[], list[str]]]


def test_each_sound_is_heard(pair: Pair) -> None:
    sounder, heard = pair
    for count, sound in enumerate(Sound, start=1):
        sounder.play(sound)
        until(lambda count=count: len(heard()) == count)
    assert heard() == ["ok.wav", "check.wav", "stop.wav"]


def test_stop_repeats_from_when_it_is_asked_to_until_it_is_asked_no_more(pair: Pair) -> None:
    sounder, heard = pair
    assert not sounder.repeating
    sounder.repeat_stop()
    sounder.repeat_stop()
    assert sounder.repeating
    until(lambda: heard() == ["stop.wav"])
    sounder.stop_repeating()
    assert not sounder.repeating
    sounder.stop_repeating()
    sounder.play(Sound.OK)
    until(lambda: heard() == ["stop.wav", "ok.wav"])


def test_after_the_end_nothing_is_heard_and_nothing_fails(pair: Pair) -> None:
    sounder, heard = pair
    sounder.repeat_stop()
    until(lambda: heard() == ["stop.wav"])
    sounder.close()
    sounder.close()
    sounder.play(Sound.OK)
    sounder.repeat_stop()
    assert not sounder.repeating
    sounder.stop_repeating()
    assert heard() == ["stop.wav"]


def test_asking_for_a_sound_does_not_wait_for_it(pair: Pair) -> None:
    sounder, _ = pair
    begun_s = time.perf_counter()
    for _ in range(200):
        sounder.play(Sound.CHECK)
    assert time.perf_counter() - begun_s < 0.1


def test_a_silent_sounder_keeps_only_the_last_of_what_it_was_asked() -> None:
    sounder = SilentSounder()
    for _ in range(5_000):
        sounder.play(Sound.OK)
    assert len(sounder.asked) == 100


def loudest(path: Path) -> int:
    """Return the greatest sample of a file."""
    with wave.open(str(path), "rb") as file:
        assert file.getparams()[:3] == (1, 2, 44_100)
        return max(map(abs, array.array("h", file.readframes(file.getnframes()))))


@pytest.mark.parametrize("volume", [0, 10, 50, 80])
def test_a_lower_volume_is_played_from_softer_files(tmp_path: Path, volume: int) -> None:
    files = at_volume(tmp_path / "sounds", volume)
    assert files.keys() == set(Sound)
    for sound, path in files.items():
        full = loudest(SOUNDS / f"{sound.value}.wav")
        assert loudest(path) == pytest.approx(full * (volume / 100) ** 2, abs=1)


def test_full_volume_plays_the_shipped_files(tmp_path: Path) -> None:
    assert at_volume(tmp_path / "sounds", 100) == {}
    assert not (tmp_path / "sounds").exists()
