"""The programs of the system that play a sound file."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

PROGRAMS = (("pw-play",), ("paplay",), ("aplay", "-q"))
"""Of PipeWire, PulseAudio and ALSA, in this order; the file's path follows."""

AUTO = "auto"


class Running(Protocol):
    """A player at work."""

    def poll(self) -> int | None:
        """Return its exit status, None while it plays."""
        ...

    def kill(self) -> None: ...

    def wait(self) -> int: ...


@dataclass(frozen=True, slots=True)
class Player:
    """A way to play a file; `start` returns at once, with None where it could not begin."""

    name: str
    start: Callable[[Path], Running | None]


def find_players(wanted: str) -> tuple[Player, ...]:
    """Return the players of this machine, best first; with a name only that one."""
    if wanted == AUTO and sys.platform == "win32":  # pragma: no cover
        return (Player("winsound", _by_windows),)
    commands = PROGRAMS if wanted == AUTO else ((wanted, *_arguments(wanted)),)
    return tuple(
        Player(program, _starter(found, *arguments))
        for program, *arguments in commands
        if (found := shutil.which(program))
    )


def _arguments(program: str) -> tuple[str, ...]:
    return next((tuple(rest) for name, *rest in PROGRAMS if name == Path(program).name), ())


def _starter(*command: str) -> Callable[[Path], Running | None]:
    def start(file: Path) -> Running | None:
        try:
            # Its own session: Ctrl+C in a terminal ends the kiosk, not a sound of it.
            return subprocess.Popen(  # noqa: S603 a program found on PATH, no shell
                [*command, str(file)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                start_new_session=True,
            )
        except OSError:
            return None

    return start


if sys.platform == "win32":  # pragma: no cover - nowhere else is there a winsound
    import winsound

    class _Begun:
        """Windows plays by itself, one sound at a time, and does not tell when it is done."""

        def poll(self) -> int | None:
            return 0

        def kill(self) -> None:
            winsound.PlaySound(None, winsound.SND_PURGE)

        def wait(self) -> int:
            return 0

    def _by_windows(file: Path) -> Running | None:
        flags = winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT
        try:
            winsound.PlaySound(str(file), flags)
        except RuntimeError:
            return None
        return _Begun()
