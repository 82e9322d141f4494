"""A queue of CUPS, raw, through the program `lp` of every system that has CUPS.

The queue takes a job whole and tells no more of it: no status, no acknowledgement.
"""

import shutil
import subprocess
from threading import Event

from kiosk.devices.printing.errors import BackendMissing, Disconnected, QueueRefused

_PROGRAM_S = 10.0
_WAITING_S = 1.5


class CupsTransport:
    """One print job of a queue a label; nothing is handed over before `finish`."""

    answers = False

    def __init__(self, address: str) -> None:
        """Take a queue by its name."""
        self._address = address
        self._lp = ""
        self._job = bytearray()

    def connect(self) -> None:
        lp, lpstat = shutil.which("lp"), shutil.which("lpstat")
        if lp is None:
            raise BackendMissing("the program lp of CUPS")
        if lpstat is not None:
            self._run([lpstat, "-p", self._address], b"", _WAITING_S)
        self._lp = lp
        self._job.clear()

    def send(self, data: memoryview) -> int:
        if not self._lp:
            raise Disconnected(self._address, "it is not open")
        self._job += data
        return len(data)

    def receive(self, timeout_s: float) -> bytes:
        """Return nothing, at once: a queue never answers."""
        del timeout_s
        return b""

    def finish(self, patience_s: float, stop: Event) -> None:
        """Hand the job to the queue."""
        del patience_s, stop
        job = bytes(self._job)
        command = [self._lp, "-s", "-d", self._address, "-o", "raw", "-t", "kiosk label"]
        self.close()
        if job:
            self._run(command, job, _PROGRAM_S)

    def close(self) -> None:
        self._job.clear()
        self._lp = ""

    def _run(self, command: list[str], given: bytes, longest_s: float) -> None:
        try:
            ran = subprocess.run(  # noqa: S603 a program found on PATH, no shell
                command, input=given, capture_output=True, timeout=longest_s, check=False
            )
        except subprocess.TimeoutExpired as error:
            raise Disconnected(self._address, f"{command[0]} hangs") from error
        except OSError as error:
            raise BackendMissing(command[0]) from error
        if ran.returncode != 0:
            said = ran.stderr.decode(errors="replace").strip()
            raise QueueRefused(self._address, said or f"exit status {ran.returncode}")
