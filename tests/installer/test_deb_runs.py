import os
import runpy
import subprocess
import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest
from PIL import Image

from installer.bundling import ROOT
from kiosk.resources import RESOURCES
from tests.e2e.xserver import x_server
from tests.installer.built import Built

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

SHIFT = "1003\nC.RECEIVE\nPCB-150\nRACK-A\nW2611-0417\nC.DONE\n"
FEWEST_COLOURS = 200
"""In a picture with text and icons; one of an empty window has a handful."""


SET_UP = """
[[printers]]
name = "Slow line"
address = "127.0.0.1:{port}"
stock = "80"
language = "native"
"""


def bare(home: Path) -> dict[str, str]:
    """Return an environment with nothing of this project in it."""
    return {"PATH": "/usr/bin:/bin", "HOME": str(home), "LANG": "C.UTF-8"}


def run(
    built: Built, *words: str, home: Path, more: Mapping[str, str] | None = None, given: str = ""
) -> str:
    """Run the unpacked program with nothing of this project around it; return what it said."""
    done = subprocess.run(
        [str(built.bundle / "kiosk"), *words],
        cwd=home,
        env=bare(home) | dict(more or {}),
        input=given,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def colours(picture: Path) -> int:
    """Return how many colours a picture has."""
    with Image.open(picture) as opened:
        assert opened.size >= (1280, 800)
        return len(opened.convert("RGB").getcolors(1 << 24) or ())


def test_the_window_paints_without_a_screen(built: Built, tmp_path: Path) -> None:
    picture = tmp_path / "demo.png"
    run(built, "--demo", "--exit-after-paint", str(picture), home=tmp_path)
    assert colours(picture) > FEWEST_COLOURS


def test_the_window_paints_under_x(built: Built, tmp_path: Path) -> None:
    picture = tmp_path / "demo.png"
    with x_server() as display:
        there = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        run(built, "--demo", "--exit-after-paint", str(picture), home=tmp_path, more=there)
    assert colours(picture) > FEWEST_COLOURS


def test_a_german_window_has_its_words(built: Built, tmp_path: Path) -> None:
    english, german = tmp_path / "en.png", tmp_path / "de.png"
    run(built, "--demo", "--exit-after-paint", str(english), home=tmp_path)
    run(built, "--demo", "--language", "de", "--exit-after-paint", str(german), home=tmp_path)
    assert english.read_bytes() != german.read_bytes()


def test_the_doctor_finds_nothing_wrong_in_the_bundle(built: Built, tmp_path: Path) -> None:
    assert "All is well." in run(built, "doctor", home=tmp_path)


def test_the_demo_shift_plays_in_the_bundle(built: Built, tmp_path: Path) -> None:
    assert "every row follows from the journal" in run(built, "demo", home=tmp_path)


def test_a_record_is_kept_and_proved_in_the_bundle(built: Built, tmp_path: Path) -> None:
    for kind in ("locations", "operators", "parts", "bom"):
        run(built, "import", kind, str(RESOURCES / "demo" / f"{kind}.csv"), home=tmp_path)
    run(built, "policy", "time_zone", "Europe/Berlin", home=tmp_path)
    run(built, "play", "-", home=tmp_path, given=SHIFT)
    assert "W2611-0417" in run(built, "stock", home=tmp_path)
    assert "every seal holds" in run(built, "verify", "--refold", home=tmp_path)
    label = tmp_path / "label.png"
    run(built, "label", "W2611-0417", "--png", str(label), home=tmp_path)
    with Image.open(label) as opened:
        assert opened.size == (400, 240)


@contextmanager
def virtual_printer(built: Built, folder: Path) -> Generator[int]:
    """Run the printer of the bundle; give its port."""
    command = [str(built.bundle / "kiosk"), "virtual-printer", "--port", "0", "--stock", "80"]
    with subprocess.Popen(
        [*command, "--folder", str(folder)],
        env=bare(folder),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as printer:
        assert printer.stdin is not None
        assert printer.stdout is not None
        yield int(printer.stdout.readline().rpartition(":")[2].strip(" .\n"))
        printer.stdin.close()


def test_labels_that_wait_go_out_in_the_printer_s_own_commands(
    built: Built, tmp_path: Path
) -> None:
    labels = tmp_path / "labels"
    labels.mkdir()
    for kind in ("locations", "operators", "parts", "bom"):
        run(built, "import", kind, str(RESOURCES / "demo" / f"{kind}.csv"), home=tmp_path)
    run(built, "play", "-", home=tmp_path, given=SHIFT)
    folder = tmp_path / ".local" / "share" / "kiosk"
    with virtual_printer(built, labels) as port:
        (folder / "kiosk.toml").write_text(SET_UP.format(port=port))
        tested = run(built, "printer", "test", home=tmp_path)
        assert "says when a label came out" in tested
        with subprocess.Popen(
            [str(built.bundle / "kiosk"), "--windowed"],
            env=bare(tmp_path) | {"QT_QPA_PLATFORM": "offscreen"},
            stderr=subprocess.DEVNULL,
        ) as window:
            end_s = time.monotonic() + 30
            while len(list(labels.glob("*.png"))) < 2 and time.monotonic() < end_s:
                time.sleep(0.1)
            window.terminate()
    assert len(list(labels.glob("*.png"))) == 2


def test_what_the_kiosk_starts_gets_the_libraries_of_the_system(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    hook = str(ROOT / "installer" / "hooks" / "children.py")
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/kiosk/_internal")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    runpy.run_path(hook)
    assert "LD_LIBRARY_PATH" not in os.environ
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/kiosk/_internal")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/opt/site/lib")
    runpy.run_path(hook)
    assert os.environ["LD_LIBRARY_PATH"] == "/opt/site/lib"
