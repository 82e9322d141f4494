"""`kiosk backup` in a process of its own, at the lowest priority: no scan waits for it."""

import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import cast

KILL_S = 2.0
"""So long after it was told to end, what goes on is ended by force."""

_PROMPT_S = 0.2

Tell = Callable[[float], None]
"""Takes which share of the work is done."""


class BackupFailedError(Exception):
    """It was not done; the text says why, in words for an administrator."""


class BackupStoppedError(Exception):
    """Somebody stopped it."""


class BackupProcess:
    """Runs one command at a time; `stop` may be called from any thread."""

    def __init__(self, data_dir: Path) -> None:
        """Work for the kiosk of a data folder."""
        self._data_dir = data_dir
        self._lock = threading.Lock()
        self._process: subprocess.Popen[str] | None = None
        self._stopped = False
        self._told_s = 0.0

    def make(self, tell: Tell) -> None:
        """Make the next backup.

        Raises:
            BackupFailedError: it was not made.
            BackupStoppedError: it was stopped.
        """
        self._run(["--gently", "--json"], tell)

    def check(self, paths: Sequence[Path]) -> None:
        """Prove backups; what that comes to is noted.

        Raises:
            BackupFailedError: one is not whole.
            BackupStoppedError: it was stopped.
        """
        self._run(["--gently", "--check", *map(str, paths)], lambda _: None)

    def stop(self) -> None:
        """End what goes on, by force if it was told KILL_S ago and still does.

        Nothing half made is left under a good name. This never waits for a disk.
        """
        if not self._lock.acquire(timeout=_PROMPT_S):
            return
        try:
            if self._process is None:
                return
            if not self._stopped:
                self._stopped, self._told_s = True, time.monotonic()
            if time.monotonic() - self._told_s < KILL_S:
                self._process.terminate()
            else:
                self._process.kill()
        finally:
            self._lock.release()

    def _run(self, words: Sequence[str], tell: Tell) -> None:
        itself = (
            [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
        )
        with self._lock:
            self._stopped = False
            self._process = subprocess.Popen(  # noqa: S603 - this very program, no shell
                [*itself, "backup", *words, "--data-dir", str(self._data_dir)],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                encoding="utf-8",
                errors="replace",
            )
        with self._process as process:
            said = _listen(process.stdout or (), tell)
        with self._lock:
            self._process = None
        if self._stopped:
            raise BackupStoppedError
        if process.returncode:
            raise BackupFailedError(said or f"it ended with {process.returncode}")


def _listen(lines: Iterable[str], tell: Tell) -> str:
    """Follow what a command prints; return its last sentence."""
    said = ""
    for line in lines:
        share = _share(line)
        if share is not None:
            tell(share)
        elif not line.startswith("{"):
            said = line.strip().removeprefix("kiosk: ") or said
    return said


def _share(line: str) -> float | None:
    try:
        found: object = json.loads(line)
    except ValueError:
        return None
    if not isinstance(found, dict):
        return None
    share = cast("dict[str, object]", found).get("share")
    return float(share) if isinstance(share, int | float) else None
