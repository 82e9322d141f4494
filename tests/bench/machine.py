"""The machine that is measured: its disk's flush, its processor, its versions. Names no host."""

import ctypes
import os
import platform
import shutil
import subprocess
import time
from pathlib import Path

from kiosk.store.driver import sqlite_version
from tests.bench.figures import Spread, spread

SOURCE = Path(__file__).with_name("flush.c")
FLUSHES = 500


def flush_ms(folder: Path) -> float:
    """Return the median of an fdatasync after 4 KiB was appended, in milliseconds."""
    return flush_spread(folder).p50


def flush_spread(folder: Path) -> Spread:
    """Return how long an fdatasync after 4 KiB was appended takes."""
    path = folder / "flush.bin"
    taken: list[int] = []
    handle = os.open(path, os.O_CREAT | os.O_WRONLY, 0o600)
    for _ in range(FLUSHES):
        os.write(handle, bytes(4096))
        start = time.perf_counter_ns()
        os.fdatasync(handle)
        taken.append(time.perf_counter_ns() - start)
    os.close(handle)
    path.unlink()
    return spread(taken)


def facts() -> str:
    """Return what stands beside every table."""
    return (
        f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, "
        f"Python {platform.python_version()}, SQLite {sqlite_version()}"
    )


def slow_disk(folder: Path) -> Path | str:
    """Compile the shim that counts and slows flushes; return it, or why there is none."""
    compiler = shutil.which("gcc") or shutil.which("cc")
    if compiler is None or platform.system() != "Linux":
        return "no C compiler on Linux here"
    library = folder / "flush.so"
    command = [compiler, "-O2", "-shared", "-fPIC", "-o", str(library), str(SOURCE), "-ldl"]
    made = subprocess.run(command, capture_output=True, text=True, check=False)
    return library if made.returncode == 0 else f"{compiler} failed"


class Flushes:
    """The shim in this process; one that was not preloaded counts nothing and slows nothing."""

    def __init__(self) -> None:
        library = ctypes.CDLL(None)
        self._count = getattr(library, "kiosk_flushes", None)
        self._slow = getattr(library, "kiosk_slow_flush", None)
        if self._count is not None:
            self._count.restype = ctypes.c_long

    def count(self) -> int:
        """Return how many there were until now."""
        return int(self._count()) if self._count is not None else 0

    def slow(self, added_us: int) -> None:
        """Make each flush longer from now on."""
        if self._slow is not None:
            self._slow(ctypes.c_long(added_us))
