"""The window of `wedge_window` at an X server of its own, and a scanner in front of it."""

import json
import random
import subprocess
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import pytest

from kiosk.devices.wedge_keys import WedgeSettings
from tests.e2e.xkeys import Keyboard, keyboard
from tests.e2e.xserver import environment, set_layout, x_server

ROOT = Path(__file__).parents[2]

PRINTABLE = "".join(chr(code) for code in range(0x20, 0x7F))
EIGP = "[)>\x1e06\x1d1PTPS54331DR\x1dQ100\x1d1T88-1\x1e\x04"
"""A distributor's label: ISO/IEC 15434 with RS, GS and EOT."""

PAUSE_MS = 60
"""Longer than a key that may be typing is kept."""

QUARANTINE_MS = 800
"""Longer than what follows a truncated scan counts as its remainder."""

TRIES = 10


@dataclass
class Target:
    """The window under test, its keyboard, and its X server.

    Attributes:
        longest_gap_ms: between the keys that were last told of, by the server's own count.
    """

    window: subprocess.Popen[str]
    keys: Keyboard
    display: str
    longest_gap_ms: int = 0

    def order(self, **order: object) -> dict[str, object]:
        """Give the window an order; return its answer."""
        assert self.window.stdin
        print(json.dumps(order), file=self.window.stdin, flush=True)
        return self.hear()

    def hear(self) -> dict[str, object]:
        """Return the next line the window tells."""
        assert self.window.stdout
        line = self.window.stdout.readline()
        assert line, "the window is gone"
        return json.loads(line)

    def focus(self, name: str) -> dict[str, object]:
        """Put the focus somewhere, all else as at first; return what is in the widgets then."""
        assert self.order(do="focus", to=name) == {"focus": name}
        return self.state()

    def state(self) -> dict[str, object]:
        """Return what is in the widgets."""
        return cast("dict[str, object]", self.order(do="state")["state"])

    def told(self) -> list[dict[str, object]]:
        """Wait until all keys came through; return what the window told of them."""
        self.keys.press("Pause", after_ms=PAUSE_MS)
        lines: list[dict[str, object]] = []
        while "mark" not in (line := self.hear()):
            lines.append(line)
        self.longest_gap_ms = cast("int", line["mark"])
        return lines

    def scans(self) -> list[object]:
        """Wait until all keys came through; return the texts of the scans, and misreads."""
        return [line.get("scan", line) for line in self.told()]


@contextmanager
def target(prefix: str = "") -> Generator[Target]:
    with x_server() as display:
        set_layout(display, "us")
        with (
            keyboard(display) as keys,
            subprocess.Popen(
                [sys.executable, "-m", "tests.e2e.wedge_window", prefix],
                cwd=ROOT,
                env=environment(display),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            ) as window,
        ):
            here = Target(window, keys, display)
            assert here.hear() == {"ready": True}
            try:
                yield here
            finally:
                window.communicate('{"do": "quit"}\n', timeout=10)


def codes(seed: str, number: int) -> list[str]:
    """Return codes as labels carry them: repeats, both cases, signs, separators within."""
    chance = random.Random(seed)  # noqa: S311 - the same codes each time, no secret
    signs = PRINTABLE + "\x1d\x1e\x04"
    made = [
        "SN-2026-aB_000123/x",
        *("".join(chance.choices(signs, k=chance.randint(4, 16))) for _ in range(number)),
    ]
    return made[:number]


def check_untouched(here: Target, focus: str, sent: list[str], deed: Callable[[], None]) -> None:
    """Check that a deed makes these scans, and that no widget notices.

    A machine under load stretches gaps that the server is to keep. Where one was longer than any
    scanner's, what was sent is not what was meant, whatever came of it: it is sent once more.
    """
    for _ in range(TRIES):
        untouched = here.focus(focus)
        deed()
        heard = here.scans()
        if here.longest_gap_ms <= WedgeSettings().start_ms:
            break
        here.keys.pause(QUARANTINE_MS)
    else:
        pytest.fail("the X server never kept the gaps it was asked for")
    assert heard == sent
    assert here.state() == untouched
