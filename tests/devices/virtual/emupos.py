"""emupos, an ESC/POS interpreter by other people, run as a process of its own.

It needs Python 3.13: `python3.13` of the PATH, or what KIOSK_PYTHON313 names. It is installed
once, into a folder of the virtual environment that nothing else looks into.
"""

import json
import os
import shutil
import socket
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Callable, Generator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from time import monotonic

import pytest
from PIL import Image

VERSION = "0.4.0"
_CONFIG = """schema: 1
api: {{host: 127.0.0.1, port: {api}}}
devices:
  - id: front
    type: printer
    profile: epson-tm-t20iii
    connections: [{{tcp: {{host: 127.0.0.1, port: {port}}}}}]
    receipts_dir: ./receipts
"""


def interpreter() -> str:
    """Return a Python 3.13 that runs; skip the test where there is none."""
    named = os.environ.get("KIOSK_PYTHON313") or shutil.which("python3.13")
    if named is None:
        pytest.skip("emupos needs Python 3.13: no python3.13 on the PATH, no KIOSK_PYTHON313")
    asked = subprocess.run(
        [named, "-c", "import sys; print(sys.version_info[:2])"],
        capture_output=True,
        text=True,
        check=False,
    )
    if asked.stdout.strip() != "(3, 13)":
        pytest.skip(f"emupos needs Python 3.13, and {named} does not run as one")
    return named


def installed(python: str) -> Path:
    """Return the folder emupos is in, put there now if need be; skip where it cannot be had."""
    folder = Path(sys.prefix) / f"emupos-{VERSION}"
    if folder.is_dir():
        return folder
    fresh = folder.with_name(f"{folder.name}.{os.getpid()}")
    pip = [python, "-m", "pip", "install", "--quiet", "--target", str(fresh)]
    got = subprocess.run(
        [*pip, f"emupos=={VERSION}"], capture_output=True, text=True, check=False, timeout=180
    )
    if got.returncode:
        shutil.rmtree(fresh, ignore_errors=True)
        pytest.skip(f"emupos {VERSION} cannot be installed: {got.stderr.strip()[-200:]}")
    if folder.exists():  # another worker was faster
        shutil.rmtree(fresh)
    else:
        fresh.rename(folder)
    return folder


class Emupos:
    """A running emupos with one printer of 576 dots."""

    def __init__(self, port: int, api: int) -> None:
        self.port = port
        self._url = f"http://127.0.0.1:{api}/api/v1/devices/front/receipts"

    def receipts(self) -> int:
        """Return how many labels came out."""
        with urllib.request.urlopen(self._url, timeout=5) as answer:  # noqa: S310 - of the loopback
            return len(json.loads(answer.read()))

    def print(self, data: bytes) -> Image.Image:
        """Send a job and return its picture."""
        before = self.receipts()
        with socket.create_connection(("127.0.0.1", self.port), 5) as host:
            host.sendall(data)
            wait_until(lambda: self.receipts() > before)
        with urllib.request.urlopen(f"{self._url}/latest/image", timeout=5) as answer:  # noqa: S310 - the same
            return Image.open(BytesIO(answer.read())).convert("1")


def wait_until(true: Callable[[], bool], seconds: float = 20) -> None:
    """Wait for another process to do something."""
    until = monotonic() + seconds
    while not true():
        assert monotonic() < until, "emupos did not get there in time"
        threading.Event().wait(0.05)


@contextmanager
def running(folder: Path) -> Generator[Emupos]:
    """Start emupos with its files in `folder`, and end it by its own process."""
    python = interpreter()
    program = installed(python)
    environment = {**os.environ, "PYTHONPATH": str(program)}
    port, api = free_ports()
    (folder / "emupos.yaml").write_text(_CONFIG.format(port=port, api=api))
    with (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [python, program / "bin" / "emupos", "run"],
            cwd=folder,
            env=environment,
            stdout=log,
            stderr=log,
        )
    try:
        made = Emupos(port, api)
        wait_until(lambda: answers(made) or process.poll() is not None)
        assert process.poll() is None, (folder / "log").read_text()
        yield made
    finally:
        process.terminate()
        process.wait(10)


def answers(emupos: Emupos) -> bool:
    try:
        return emupos.receipts() == 0
    except OSError:
        return False


def free_ports() -> tuple[int, int]:
    with socket.socket() as one, socket.socket() as other:
        one.bind(("127.0.0.1", 0))
        other.bind(("127.0.0.1", 0))
        return one.getsockname()[1], other.getsockname()[1]
