"""Sounds by the programs of the system: one that hangs, one that fails, none at all."""

import logging
import os
from pathlib import Path

import pytest

from kiosk.devices import system_sound
from kiosk.devices.player import Player
from kiosk.devices.sound import Hearing, Sound
from kiosk.devices.system_sound import SystemSounder
from tests.devices.players import GOOD, SLOW, Bench, until


def test_a_blocking_stop_sounds_again_and_again(bench: Bench) -> None:
    bench.install("aplay", 'echo "$1 ${2##*/}" >> "$HEARD"')
    sounder = bench.sounder(every_s=0.05)
    sounder.repeat_stop()
    until(lambda: len(bench.heard()) >= 6)
    sounder.close()
    assert set(zip(bench.heard()[::2], bench.heard()[1::2], strict=True)) == {("-q", "stop.wav")}


def test_a_sound_that_is_still_heard_is_not_begun_anew(bench: Bench) -> None:
    bench.install("pw-play", SLOW)
    sounder = bench.sounder()
    for _ in range(20):
        sounder.play(Sound.OK)
    sounder.play(Sound.STOP)
    until(lambda: len(bench.heard()) >= 2)
    sounder.close()
    assert sorted(bench.heard()) == ["ok.wav", "stop.wav"]


def test_no_player_outlives_the_kiosk(bench: Bench) -> None:
    bench.install("pw-play", SLOW)
    sounder = bench.sounder()
    sounder.play(Sound.OK)
    pids = bench.notes.with_suffix(".pids")
    until(lambda: pids.exists() and pids.read_text().endswith("\n"))
    sounder.close()
    with pytest.raises(ProcessLookupError):
        os.kill(int(pids.read_text()), 0)


def test_without_any_player_it_says_so_once_and_stays_calm(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    sounder = bench.sounder()
    sounder.play(Sound.STOP)
    sounder.repeat_stop()
    sounder.close()
    trouble = "No program that plays sounds was found."
    assert sounder.state == Hearing(player="", trouble=trouble)
    assert [each.getMessage() for each in caplog.records] == [f"sound: {trouble}"]


@pytest.mark.parametrize("failing", ["exit 3", "kill -9 $$"])
def test_where_one_player_fails_the_next_one_plays_the_same_sound(
    bench: Bench, failing: str
) -> None:
    bench.install("pw-play", failing)
    bench.install("aplay", 'echo "${2##*/}" >> "$HEARD"')
    sounder = bench.sounder()
    sounder.play(Sound.CHECK)
    until(lambda: bench.heard() == ["check.wav"])
    until(lambda: sounder.state == Hearing(player="aplay", trouble=""))
    sounder.close()


@pytest.mark.slow
def test_where_one_player_hangs_it_is_ended_and_the_next_one_plays(bench: Bench) -> None:
    bench.install("pw-play", SLOW)
    bench.install("paplay", GOOD)
    sounder = bench.sounder(longest_s=1)
    sounder.play(Sound.CHECK)
    until(lambda: bench.heard() == ["check.wav", "check.wav"])
    sounder.close()


def test_a_player_that_cannot_be_started_counts_as_one_that_fails(bench: Bench) -> None:
    (bench.programs / "pw-play").write_bytes(b"\x7fELF")
    (bench.programs / "pw-play").chmod(0o755)
    bench.install("paplay", GOOD)
    sounder = bench.sounder()
    sounder.play(Sound.OK)
    until(lambda: bench.heard() == ["ok.wav"])
    sounder.close()


def test_when_all_fail_it_says_so_once_and_a_later_success_takes_that_back(
    bench: Bench, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    for name in ("pw-play", "aplay"):
        bench.install(name, f'[ -e "$HEARD.on" ] || exit 1; {GOOD}')
    sounder = bench.sounder()
    trouble = "aplay cannot play. Look at the loudspeaker and the system's sound."
    for sound in Sound:
        sounder.play(sound)
        until(lambda: sounder.state == Hearing(player="aplay", trouble=trouble))
    bench.notes.with_suffix(".on").touch()
    until(lambda: sounder.play(Sound.OK) or sounder.state.trouble == "")
    sounder.close()
    told = [each.getMessage() for each in caplog.records]
    assert told[0] == f"sound: {trouble}"
    assert told[1].endswith(" plays")
    assert len(told) == 2


def test_a_player_that_is_named_is_the_only_one(bench: Bench) -> None:
    bench.install("pw-play", GOOD)
    bench.install("hornblower", 'echo "horn ${1##*/}" >> "$HEARD"')
    sounder = SystemSounder(bench.data, volume=100, player="hornblower")
    sounder.play(Sound.OK)
    until(lambda: bench.heard() == ["horn", "ok.wav"])
    sounder.close()
    sounder = SystemSounder(bench.data, volume=100, player="nowhere")
    sounder.close()
    assert sounder.state.trouble == "No program that plays sounds was found."


@pytest.mark.expected_log("kiosk.devices.sound", logging.WARNING)
def test_a_folder_that_cannot_be_written_costs_the_volume_and_not_the_sound(bench: Bench) -> None:
    bench.install("pw-play", GOOD)
    bench.data.write_text("a file where the folder should be")
    sounder = bench.sounder()
    sounder.play(Sound.OK)
    until(lambda: bench.heard() == ["ok.wav"])
    sounder.close()


@pytest.mark.expected_log("kiosk.devices.system_sound", logging.ERROR)
def test_what_nobody_foresaw_costs_one_sound_and_not_the_next(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[Path] = []

    def start(file: Path) -> None:
        begun.append(file)
        if len(begun) == 1:
            raise ZeroDivisionError

    def found(_: str) -> tuple[Player, ...]:
        return (Player("odd", start),)

    monkeypatch.setattr(system_sound, "find_players", found)
    sounder = bench.sounder()
    sounder.play(Sound.OK)
    sounder.play(Sound.STOP)
    until(lambda: [each.name for each in begun] == ["ok.wav", "stop.wav"])
    sounder.close()
