"""A whole shift at a real X server: scans as key events, taps by mouse, as people work."""

import os
import re
import selectors
import signal
import subprocess
from collections.abc import Generator
from pathlib import Path

import pytest
from PIL import Image, ImageChops

from tests.commands.shell import Shell
from tests.e2e.shift import SHIFT, Step, facts
from tests.e2e.station import PATIENCE_S, ROOT, Station, command, floor, plant, station
from tests.e2e.xkeys import Keyboard
from tests.e2e.xserver import environment

pytestmark = [pytest.mark.slow, pytest.mark.timeout(90)]

Floor = tuple[str, Keyboard]


@pytest.fixture(scope="module")
def at() -> Generator[Floor]:
    with floor() as here:
        yield here


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return plant(tmp_path / "data")


def do(here: Station, step: Step) -> None:
    """Do a step, and check what it leads to."""
    if step.taps:
        here.tap(*step.taps, page=step.page)
    else:
        here.scan(step.play)
    assert (here.shown.page, here.shown.said) == (step.page, step.said), step


@pytest.mark.feature("E1")
@pytest.mark.feature("N1")
def test_a_whole_shift_at_the_window_is_on_record_as_when_it_is_played(
    at: Floor, folder: Path, tmp_path: Path
) -> None:
    with station(at, folder) as here:
        for number, step in enumerate(SHIFT, start=1):
            do(here, step)
            here.picture(f"{number:02}-{step.said}")
    assert here.process.returncode == 0
    other = Shell(plant(tmp_path / "played"))
    ran = other.play(*(step.play for step in SHIFT if step.play))
    assert ran.status == 0
    assert [each["code"] for each in ran.lines if each["code"]] == [
        step.said for step in SHIFT if step.play and step.said.startswith("x")
    ]
    at_window, in_play = facts(folder), facts(other.folder)
    assert len(at_window) > 20
    assert at_window == in_play
    assert Shell(folder).run("verify", "--refold").status == 0


STOP = (0, 64, 1280, 800)
"""The screen below the bar, whose clock goes on."""


@pytest.mark.feature("E9")
def test_a_refusal_stays_until_the_next_scan(at: Floor, folder: Path) -> None:
    with station(at, folder) as here:
        for text in ("1003", "C.RECEIVE", "PCB-150", "RACK-A", "W2611-0417", "C.DONE"):
            here.scan(text)
        for text in ("C.RECEIVE", "PCB-150", "RACK-A"):
            here.scan(text)
        assert here.scan("W2611-0417").page == "StopPage"
        first = Image.open(here.picture("stop")).crop(STOP)
        here.keys.pause(2_500)  # longer than the session's clock takes to tick
        later = Image.open(here.picture("stop-later")).crop(STOP)
        assert ImageChops.difference(first, later).getbbox() is None
        assert (here.scan("W2611-0418").page, here.shown.said) == ("SerialsPage", "unit_received")


HEARD = (
    ("W2611-0417", "ok"),
    ("W2611-0418", "ok"),
    ("W2611-0417", "check"),
    ("C.DONE", "ok"),
    ("NO-SUCH-CODE", "stop"),
)


@pytest.mark.feature("E8")
def test_every_scan_is_answered_on_the_screen_and_by_its_sound(at: Floor, folder: Path) -> None:
    heard = folder / "heard"
    os.mkfifo(heard)
    horn = folder / "horn"
    horn.write_text(f'#!/bin/sh\necho "${{1##*/}}" > "{heard}"\n')
    horn.chmod(0o700)
    settings = folder / "kiosk.toml"
    sound = f'[sound]\nplayer = "{horn}"\n'
    settings.write_text(settings.read_text().replace("[sound]\non = false\n", sound))
    ear = os.open(heard, os.O_RDWR)
    with selectors.DefaultSelector() as waiting, station(at, folder) as here:
        waiting.register(ear, selectors.EVENT_READ)

        def listen() -> str:
            assert waiting.select(timeout=PATIENCE_S), "nothing was heard"
            return os.read(ear, 100).decode()

        for text in ("1003", "C.RECEIVE", "PCB-150", "RACK-A"):
            assert here.scan(text).tone == "idle"
            assert listen().startswith("ok")
        for text, tone in HEARD:
            assert here.scan(text).tone == tone
            assert listen().startswith(tone)
    os.close(ear)


@pytest.mark.feature("O6")
def test_a_kiosk_that_is_killed_in_an_open_line_comes_back_to_it(at: Floor, folder: Path) -> None:
    with station(at, folder) as here:
        for text in ("1003", "C.RECEIVE", "PCB-150", "RACK-A", "W2611-0417", "W2611-0418"):
            here.scan(text)
        before = here.shown
        here.process.kill()
        here.process.wait()
    with station(at, folder) as here:
        assert (here.shown.page, here.shown.said) == ("SerialsPage", "resumed")
        assert rows(here.shown.targets) == rows(before.targets)
        here.picture("back")
        assert here.scan("W2611-0418").said == "xS7"
        assert here.scan("W2611-0419").said == "unit_received"
        assert here.tap("post", page="HomePage").said == "receipt_posted"
    received = [kind for kind, *_ in facts(folder) if kind == "unit_received.1"]
    assert len(received) == 3


def rows(names: object) -> list[str]:
    """Return the rows of received units among the names of what can be tapped."""
    return re.findall(r"\d\. W2611-\d{4}", str(names))


@pytest.mark.feature("O6")
def test_what_was_scanned_before_the_service_is_stopped_is_on_record(
    at: Floor, folder: Path
) -> None:
    with station(at, folder) as here:
        for text in ("1003", "C.RECEIVE", "PCB-150", "RACK-A"):
            here.scan(text)
        for number in range(8):  # none is waited for
            here.keys.scan(f"W2611-05{number:02}", 3)
        here.until("W2611-0507")
        here.process.send_signal(signal.SIGTERM)
        assert here.process.wait(timeout=PATIENCE_S) == 0
    assert [kind for kind, *_ in facts(folder)] == ["unit_received.1"] * 8
    assert Shell(folder).run("verify").status == 0


def test_a_second_kiosk_on_the_same_folder_says_who_has_it(at: Floor, folder: Path) -> None:
    with station(at, folder) as here:
        second = subprocess.run(
            command(folder),
            cwd=ROOT,
            env=environment(at[0]),
            capture_output=True,
            text=True,
            timeout=PATIENCE_S,
            check=False,
        )
        assert second.returncode == 1
        assert second.stderr.startswith("kiosk: K405: ")
        assert f"in use by process {here.process.pid}." in second.stderr
        assert here.scan("1003").page == "HomePage"
