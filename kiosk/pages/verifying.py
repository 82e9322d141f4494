"""Verifying the record beside the running kiosk, in a process of its own: no scan waits."""

import json
import logging
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from kiosk.domain.messages import Text, phrase
from kiosk.domain.moment import from_us

FILE = "verified.json"

log = logging.getLogger(__name__)


class Verifier:
    """Starts `kiosk verify` and remembers when it last held; for one thread."""

    def __init__(self, folder: Path, clock_us: Callable[[], int]) -> None:
        """Remember in the data folder `folder`."""
        self._folder = folder
        self._clock_us = clock_us
        self._process: subprocess.Popen[bytes] | None = None
        self._began_us = 0

    def start(self) -> None:
        """Begin, where none is going on."""
        if self._running():
            return
        self._began_us = self._clock_us()
        itself = (
            [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
        )
        self._process = subprocess.Popen(  # noqa: S603 - this very program, no shell
            [*itself, "verify", "--data-dir", str(self._folder)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )

    def _running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def told(self) -> Text:
        """Return whether it goes on, or when the record was verified and whether it held."""
        if self._running():
            return phrase("verify_runs")
        if self._process is not None:
            self._keep(held=self._process.returncode == 0)
            self._process = None
        found = self._found()
        if found is None:
            return phrase("verify_never")
        at, held = found
        return phrase("verify_held" if held else "verify_broken", at=at)

    def _keep(self, *, held: bool) -> None:
        content = json.dumps({"at_us": self._began_us, "held": held})
        try:
            (self._folder / FILE).write_text(content, encoding="utf-8")
        except OSError as error:
            log.warning("not noted when the record was verified: %s", error)

    def _found(self) -> tuple[datetime, bool] | None:
        try:
            content = json.loads((self._folder / FILE).read_text(encoding="utf-8"))
            return from_us(int(content["at_us"])), bool(content["held"])
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def close(self) -> None:
        """End a verification that goes on."""
        if self._process is not None and self._running():
            self._process.terminate()
            self._process.wait()
