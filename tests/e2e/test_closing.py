"""Nobody closes the kiosk by the means of a desktop, under a window manager with its own keys."""

import os
import shutil
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.e2e.station import PATIENCE_S, ROOT, floor, plant, station
from tests.e2e.xkeys import Keyboard
from tests.e2e.xserver import environment

pytestmark = [pytest.mark.slow, pytest.mark.timeout(60)]


@contextmanager
def openbox(display: str, folder: Path) -> Generator[None]:
    """Run the window manager with its own settings; yield when it manages the display."""
    if shutil.which("openbox") is None and "CI" not in os.environ:
        pytest.skip("openbox is not installed (Debian: apt install openbox)")
    ready = folder / "ready"
    os.mkfifo(ready)
    manager = subprocess.Popen(
        ["openbox", "--startup", f"sh -c 'echo up > {ready}'"],
        env={**environment(display), "HOME": str(folder)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        assert ready.read_text() == "up\n"
        yield
    finally:
        manager.terminate()
        manager.wait()


def press_alt_f4(keys: Keyboard) -> None:
    keys.down("Alt_L", after_ms=90)
    keys.press("F4", after_ms=90)
    keys.up("Alt_L", after_ms=90)


def test_what_closes_any_window_does_not_close_the_kiosk(tmp_path: Path) -> None:
    with floor() as at, openbox(at[0], tmp_path):
        with station(at, plant(tmp_path / "data")) as here:
            assert here.scan("1003").page == "HomePage"
            press_alt_f4(here.keys)  # openbox then asks the window to close, as its button does
            assert here.scan("C.RECEIVE").page == "AskPage"
            assert here.process.poll() is None
        assert here.process.returncode == 0


def test_the_same_keys_close_a_window_that_lets_them(tmp_path: Path) -> None:
    with floor() as (display, keys), openbox(display, tmp_path):
        other = subprocess.Popen(
            [sys.executable, "-m", "tests.e2e.wedge_window", ""],
            cwd=ROOT,
            env=environment(display),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        try:
            assert other.stdout
            assert other.stdout.readline()
            press_alt_f4(keys)
            assert other.wait(timeout=PATIENCE_S) == 0
        finally:
            other.kill()
            other.communicate()
