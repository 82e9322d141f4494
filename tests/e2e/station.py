"""The kiosk as it runs on the floor: a process at an X server of its own, a scanner, a finger.

What the window shows is read from the lines of `kiosk --tell`, which come when a page is on the
screen; no test sleeps.
"""

import json
import os
import queue
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import IO, Any

import pytest
from PIL import ImageGrab

from kiosk.devices.wedge_keys import WedgeSettings
from tests.commands.shell import DEMO, Shell
from tests.e2e.xkeys import LOOK_AGAIN_S, WAITING, Keyboard, keyboard
from tests.e2e.xserver import environment, set_layout, x_server

ROOT = Path(__file__).parents[2]
GAP_MS = 3
"""Between the keys of a scan."""

PATIENCE_S, STRETCHED_S = 20, 5
"""How long something may come of a scan whose keys were stretched."""


@dataclass(frozen=True, slots=True)
class Told:
    """A page that is on the screen.

    Attributes:
        painted_ms: since the last key of the scan that led to it; None where none did.
        targets: what can be tapped, by key and by name; left, top, width, height in pixels.
        spoken: what a screen reader says of the rest: the bar, the verdict, facts.
    """

    page: str
    said: str
    tone: str
    painted_ms: float | None
    targets: Mapping[str, tuple[int, int, int, int]]
    usable: frozenset[str]
    spoken: Sequence[str] = ()

    def shows(self, words: str) -> bool:
        """Tell whether these words are anywhere on the page."""
        return any(words in each for each in (*self.spoken, *self.targets))

    def place(self, name: str) -> tuple[int, int]:
        """Return the middle of a target: its key or name, or words within the name of one."""
        if name not in self.targets:
            (name,) = (each for each in self.targets if name in each)
        left, top, width, height = self.targets[name]
        return left + width // 2, top + height // 2


def read(line: str) -> Told:
    told: dict[str, Any] = json.loads(line)
    targets = told.pop("targets")
    named = {each["key"] or each["name"]: each for each in targets}
    return Told(
        **told,
        targets={name: tuple(each["at"]) for name, each in named.items()},
        usable=frozenset(name for name, each in named.items() if each["usable"]),
    )


@dataclass
class Station:
    """A running kiosk, and what is before it.

    Attributes:
        shown: the page that was told of last.
    """

    process: subprocess.Popen[str]
    keys: Keyboard
    display: str
    pictures: Path
    shown: Told
    _lines: "queue.SimpleQueue[str]" = field(default_factory=queue.SimpleQueue)

    def hear(self) -> Told:
        """Wait for the next page that could be seen.

        Of pages that followed each other too quickly, it is the last; the time is the scan's.
        """
        told = self._next()
        while not told.targets:
            later = self._next()
            told = later if later.painted_ms else replace(later, painted_ms=told.painted_ms)
        self.shown = told
        return told

    def _next(self) -> Told:
        try:
            line = self._lines.get(timeout=PATIENCE_S)
        except queue.Empty:
            pytest.fail(f"nothing came after {self.shown.page} ({self.shown.said})")
        assert line, "the kiosk is gone"
        return read(line)

    def scan(self, text: str, gap_ms: int = GAP_MS) -> Told:
        """Scan a code, and wait until what came of it is on the screen.

        A machine under load stretches gaps that the server is to keep. Where one was longer than
        any scanner's and nothing came of it, it was no scan: it is scanned once more.
        """
        longest_ms = self.keys.scan(text, gap_ms)
        if longest_ms > WedgeSettings().start_ms and not self._answers():
            self.keys.scan(text, gap_ms)
        return self.answered()

    def _answers(self) -> bool:
        until = time.monotonic() + STRETCHED_S
        while not (came := not self._lines.empty()) and time.monotonic() < until:
            WAITING.wait(LOOK_AGAIN_S)
        return came

    def answered(self) -> Told:
        """Wait until what came of a scan is on the screen."""
        while self.hear().painted_ms is None:  # such as the clock's next minute
            pass
        return self.shown

    def until(self, words: str) -> Told:
        """Wait for a page that has these words."""
        while not self.hear().shows(words):
            pass
        return self.shown

    def see(self, words: str) -> Told:
        """Wait for a page that has these words, unless the present one has them."""
        return self.shown if self.shown.shows(words) else self.until(words)

    def tap(self, *names: str, page: str) -> Told:
        """Tap buttons one after the other, by key or name; wait for a page that they lead to.

        All of them are on the page that is shown, as the keys of a keypad are.
        """
        for name in names:
            self.click(*self.shown.place(name))
        while self.hear().page != page:
            pass
        return self.shown

    def click(self, x: int, y: int) -> None:
        """Press and release the left button of a mouse, which a touch becomes on X."""
        self.run("xdotool", "mousemove", str(x), str(y), "click", "1")

    def run(self, *words: str) -> str:
        """Run a tool at the display; return what it wrote."""
        with_display = os.environ | {"DISPLAY": self.display}
        ran = subprocess.run(words, env=with_display, stdout=subprocess.PIPE, check=True)
        return ran.stdout.decode()

    def picture(self, name: str) -> Path:
        """Keep what the screen shows."""
        path = self.pictures / f"{name}.png"
        ImageGrab.grab(xdisplay=self.display).save(path)
        return path

    def listen(self, out: IO[str]) -> None:
        """Read what the kiosk tells until it ends."""
        for line in out:
            self._lines.put(line)
        self._lines.put("")


@contextmanager
def floor(size: str = "1280x800") -> Generator[tuple[str, Keyboard]]:
    """Run an X server with a scanner; yield its display and the scanner's keyboard."""
    if shutil.which("xdotool") is None and "CI" not in os.environ:
        pytest.skip("xdotool is not installed (Debian: apt install xdotool)")
    with x_server(size) as display:
        set_layout(display, "us")
        with keyboard(display) as keys:
            yield display, keys


@contextmanager
def station(
    at: tuple[str, Keyboard], folder: Path, *options: str, plain: bool = False
) -> Generator[Station]:
    """Run the kiosk on a data folder, and end it as a service manager does if it still runs.

    Args:
        at: the display and its keyboard.
        folder: the data folder, in which pictures are kept too, unless KIOSK_E2E_PICTURES
            names another one.
        options: more words of the command line.
        plain: without the measuring of coverage, which takes time and memory of its own.
    """
    display, keys = at
    pictures = Path(os.environ.get("KIOSK_E2E_PICTURES", folder / "pictures"))
    pictures.mkdir(parents=True, exist_ok=True)
    before = keys.focus()
    process = subprocess.Popen(command(folder, *options), **quiet(display, plain=plain))
    assert process.stdout
    here = Station(process, keys, display, pictures, Told("", "", "", None, {}, frozenset()))
    listener = threading.Thread(target=here.listen, args=(process.stdout,))
    listener.start()
    try:
        here.hear()
        keys.await_focus(before, PATIENCE_S)  # its page is drawn before the server gives it keys
        yield here
    finally:
        process.terminate()
        process.wait(timeout=PATIENCE_S)
        listener.join()
        process.stdout.close()


def command(folder: Path, *options: str) -> list[str]:
    """Return the command that runs the kiosk on a data folder and makes it tell."""
    start = [sys.executable, "-m", "kiosk", "--tell", "--theme", "day", "--language", "en"]
    return [*start, "--data-dir", str(folder), *options]


def quiet(display: str, *, plain: bool) -> dict[str, Any]:
    """Return how the process is started."""
    variables = dict(environment(display))
    if plain:
        variables = {name: v for name, v in variables.items() if not name.startswith("COV")}
    return {"cwd": ROOT, "env": variables, "stdout": subprocess.PIPE, "text": True}


def settle(folder: Path) -> Path:
    """Make a data folder of a station that is silent; return it."""
    Shell(folder).settle()
    with (folder / "kiosk.toml").open("a", encoding="utf-8") as settings:
        settings.write("[sound]\non = false\n")
    return folder


def plant(folder: Path) -> Path:
    """Make a data folder with the demo's master data; return it."""
    shell = Shell(settle(folder))
    for kind in ("locations", "operators", "parts", "bom"):
        assert shell.run("import", kind, str(DEMO / f"{kind}.csv")).status == 0
    return folder
