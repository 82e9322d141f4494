"""A picture is the same without a screen and on a real X server, whatever was drawn before."""

import subprocess
import sys

import pytest

from tests.e2e.xserver import environment, x_server
from tests.ui.look.pictures import ROOT, digest, shots_of

SAMPLES = ("stop.wrong_part", "unit.history", "install.accepted", "home.busy", "tray.sign_on")


@pytest.mark.slow
def test_pictures_are_the_same_offscreen_and_on_x() -> None:
    with x_server("1920x1200") as display:
        told = subprocess.run(
            [sys.executable, "-m", "tests.ui.look.taken", *reversed(SAMPLES)],
            cwd=ROOT,
            env=environment(display),
            capture_output=True,
            text=True,
            check=True,
        ).stdout
    on_x = {name: value for value, _, name in (line.partition("  ") for line in told.splitlines())}
    offscreen = {str(shot): digest(shot.taken()) for name in SAMPLES for shot in shots_of(name)}
    assert on_x == offscreen
