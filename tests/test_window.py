"""The window as a process of its own: what it paints, and what it says when it cannot."""

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from kiosk.rehearsal.screens import SCREENS
from kiosk.store.lock import FolderLock

KIOSK = (sys.executable, "-m", "kiosk")
TIMEOUT_S = 25
pytestmark = pytest.mark.slow


def environment(**more: str) -> dict[str, str]:
    """Return this process's environment without a screen, and with `more`."""
    unset = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "KIOSK_DATA_DIR")
    return {key: value for key, value in os.environ.items() if key not in unset} | more


def kiosk(*words: str, **more: str) -> subprocess.CompletedProcess[str]:
    """Run the window without a screen until it ends by itself."""
    return subprocess.run(
        [*KIOSK, *words],
        env=environment(**more),
        capture_output=True,
        text=True,
        timeout=TIMEOUT_S,
        check=False,
    )


def complaints(told: str) -> list[str]:
    """Return what was said, but for what the offscreen platform says of every window."""
    harmless = "This plugin does not support propagateSizeHints()"
    return [line for line in told.splitlines() if line != harmless]


def painted(path: Path) -> tuple[int, int, int]:
    """Return width, height, and how many colours a picture has."""
    with Image.open(path) as image:
        colours = image.convert("RGB").getcolors(1 << 24)
        assert colours is not None
        return image.width, image.height, len(colours)


@pytest.mark.parametrize("name", ["lock", "install_ok", "receive_stop", "unit_inside", "demo"])
def test_a_screen_of_the_demo_is_painted_and_the_process_ends(tmp_path: Path, name: str) -> None:
    picture = tmp_path / "screen.png"
    ran = kiosk("--screen", name, "--size", "1024x600", "--exit-after-paint", str(picture))
    assert (ran.returncode, ran.stdout, complaints(ran.stderr)) == (0, "", [])
    width, height, colours = painted(picture)
    assert (width, height) == (1024, 600)
    assert colours > 50


def settings_page(folder: Path, *words: str) -> bytes:
    """Return the picture of the settings page."""
    picture = folder / "settings.png"
    ran = kiosk("--screen", "settings", *words, "--exit-after-paint", str(picture))
    assert ran.returncode == 0, ran.stderr
    return picture.read_bytes()


@pytest.fixture(scope="module")
def by_day(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return settings_page(tmp_path_factory.mktemp("day"), "--theme", "day")


@pytest.mark.parametrize("words", [("--theme", "night"), ("--theme", "day", "--language", "de")])
def test_at_night_and_in_german_it_is_another_picture(
    tmp_path: Path, by_day: bytes, words: tuple[str, ...]
) -> None:
    assert settings_page(tmp_path, *words) != by_day


def test_on_an_empty_folder_it_opens_for_the_first_run(tmp_path: Path) -> None:
    picture, folder = tmp_path / "first.png", tmp_path / "new"
    ran = kiosk("--data-dir", str(folder), "--exit-after-paint", str(picture))
    assert (ran.returncode, complaints(ran.stderr)) == (0, [])
    assert painted(picture)[:2] == (1280, 800)
    assert {"kiosk.db", "log"} <= {each.name for each in folder.iterdir()}


def test_a_demo_leaves_nothing_in_the_data_folder(tmp_path: Path) -> None:
    folder = tmp_path / "none"
    picture = tmp_path / "x.png"
    ran = kiosk("--demo", "--data-dir", str(folder), "--exit-after-paint", str(picture))
    assert ran.returncode == 0, ran.stderr
    assert not list(folder.glob("*.db"))


def test_its_screens_are_listed() -> None:
    ran = kiosk("--screen", "list")
    assert (ran.returncode, ran.stdout.split()) == (0, list(SCREENS))


@pytest.mark.parametrize(
    ("words", "status", "told"),
    [
        (("--screen", "nosuch"), 2, "kiosk: there is no screen nosuch; --screen list names them"),
        (("--size", "big"), 2, "give width and height, such as 1280x800"),
        (("--size", "10x10"), 2, "give 320 to 16384 pixels, such as 1280x800"),
        (("--theme", "dusk"), 2, "invalid choice: 'dusk'"),
        (("--demo",), 1, "kiosk: K503: there is no screen here"),
        (
            ("--screen", "lock", "--language", "tlh", "--exit-after-paint", "x.png"),
            1,
            "kiosk: K510: the kiosk does not speak 'tlh'. Set one of: en, de.",
        ),
        (
            ("--screen", "lock", "--exit-after-paint", "/no/such/folder/x.png"),
            1,
            "kiosk: K505: /no/such/folder/x.png was not written.",
        ),
    ],
)
def test_what_it_cannot_do_it_says_in_one_sentence(
    tmp_path: Path, words: tuple[str, ...], status: int, told: str
) -> None:
    ran = kiosk(*words, KIOSK_DATA_DIR=str(tmp_path))
    assert (ran.returncode, ran.stdout) == (status, "")
    assert told in ran.stderr
    assert "Traceback" not in ran.stderr


def test_a_second_start_on_a_folder_says_which_process_has_it(tmp_path: Path) -> None:
    lock = FolderLock(tmp_path)
    ran = kiosk("--data-dir", str(tmp_path), "--exit-after-paint", str(tmp_path / "x.png"))
    lock.close()
    assert ran.returncode == 1
    assert str(os.getpid()) in ran.stderr
    assert ran.stderr.startswith("kiosk: K4")
    assert "Traceback" not in ran.stderr


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("no [toml", "kiosk: K101: "),
        ('[screen]\ntheme = "dusk"\n', 'screen.theme must be "auto", "day" or "night"'),
        ('[screen]\nlanguage = "tlh"\n', 'screen.language must be "en" or "de"'),
    ],
)
def test_settings_that_are_wrong_are_named(tmp_path: Path, content: str, told: str) -> None:
    (tmp_path / "kiosk.toml").write_text(content)
    ran = kiosk("--data-dir", str(tmp_path), "--exit-after-paint", str(tmp_path / "x.png"))
    assert ran.returncode == 1
    assert told in ran.stderr
    assert "Traceback" not in ran.stderr


def test_it_ends_at_once_when_the_system_asks_it_to(tmp_path: Path) -> None:
    """A notice on its socket says when it is ready, as systemd hears it; then it is ended."""
    heard = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    heard.settimeout(TIMEOUT_S)
    heard.bind(str(tmp_path / "notify"))
    process = subprocess.Popen(
        [*KIOSK, "--windowed", "--data-dir", str(tmp_path / "data")],
        env=environment(QT_QPA_PLATFORM="offscreen", NOTIFY_SOCKET=str(tmp_path / "notify")),
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert b"READY=1" in heard.recv(1024)
        process.send_signal(signal.SIGTERM)
        _, told = process.communicate(timeout=TIMEOUT_S)
    finally:
        process.kill()
        heard.close()
    assert (process.returncode, complaints(told)) == (0, [])
