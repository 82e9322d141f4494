"""What this machine lacks, by the standard library alone: it runs when nothing else does."""

import importlib
import json
import os
import platform
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

OLDEST_PYTHON = (3, 11)
NEWEST_PYTHON = (3, 13)
OLDEST_SQLITE = (3, 51, 3)
"""Older ones can damage a database in WAL mode; kiosk.store.driver refuses them too."""

FREE_MB = 500
BUILT_US = 1_795_219_200_000_000
"""2026-11-21 00:00 UTC: a clock before the day this program was written is wrong."""

TOLERANCE_US = 2_000_000
"""How far the last entry may be ahead of the clock: another process looked at it a moment ago."""

_US_PER_S = 1_000_000
_PROJECT = Path(__file__).resolve().parents[2]
_SET_UP = (
    "Install the kiosk again."
    if getattr(sys, "frozen", False)
    else "Run `make setup` in the project's folder."
)

LIBRARIES = (
    ("escpos", "python-escpos"),
    *((("evdev", "evdev-binary"),) if sys.platform == "linux" else ()),
    ("hidraw" if sys.platform == "linux" else "hid", "hidapi"),
    ("keyring", "keyring"),
    ("msgspec", "msgspec"),
    ("PIL", "pillow"),
    ("platformdirs", "platformdirs"),
    ("psycopg", "psycopg"),
    ("qrcode", "qrcode"),
    ("serial", "pyserial"),
    ("sqlalchemy", "sqlalchemy"),
    ("stdnum", "python-stdnum"),
    ("tomlkit", "tomlkit"),
    ("usb", "pyusb"),
    ("zxingcpp", "zxing-cpp"),
)
"""Each by the name it is imported by, and by the name it is installed by."""

FONTS = ("Bold", "Regular", "SemiBold")
TEMPLATES = ("badge", "location", "lot", "unit")


class State(Enum):
    """How a check ended."""

    OK = "ok"
    NOTE = "note"
    """works without, with something missing"""
    WRONG = "wrong"


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing looked at: what was found, and the remedy where it is not right."""

    name: str
    state: State
    found: str
    remedy: str = ""


def _ok(name: str, found: str) -> Check:
    return Check(name=name, state=State.OK, found=found)


def _wrong(name: str, found: str, remedy: str) -> Check:
    return Check(name=name, state=State.WRONG, found=found, remedy=remedy)


def machine(folder: Path) -> Iterator[Check]:
    """Check all that needs no library: Python, libraries, data folder, disk, clock, resources."""
    yield _python()
    for module, package in LIBRARIES:
        yield _library(module, package)
    yield _sqlite()
    yield _window()
    yield _writable(folder)
    yield _disk(folder)
    yield clock(time.time_ns() // 1000, 0)
    yield from _resources(_PROJECT / "resources")


def _python() -> Check:
    version = platform.python_version()
    if OLDEST_PYTHON <= sys.version_info[:2] <= NEWEST_PYTHON:
        return _ok("python", version)
    return _wrong("python", version, "Install Python 3.11 to 3.13, then run `make setup`.")


def _library(module: str, package: str) -> Check:
    try:
        importlib.import_module(module)
    except ImportError as error:
        return _wrong(package, f"missing ({error})", _SET_UP)
    return _ok(package, "there")


def _sqlite() -> Check:
    try:
        driver = importlib.import_module("pysqlite3")
    except ImportError as error:
        return _wrong("pysqlite3", f"missing ({error})", _SET_UP)
    version = str(getattr(driver, "sqlite_version", ""))
    numbers = tuple(int(each) for each in version.split(".") if each.isdigit())
    if numbers >= OLDEST_SQLITE:
        return _ok("pysqlite3", f"SQLite {version}")
    remedy = f"It can damage the record. {_SET_UP}"
    return _wrong("pysqlite3", f"SQLite {version or 'unknown'}, older than 3.51.3", remedy)


def _window() -> Check:
    try:
        importlib.import_module("PySide6.QtCore")
    except ImportError as error:
        return Check(
            name="PySide6-Essentials",
            state=State.NOTE,
            found=f"missing ({error}); only the window needs it",
            remedy=_SET_UP,
        )
    return _ok("PySide6-Essentials", "there")


def _writable(folder: Path) -> Check:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=folder, prefix="doctor-") as probe:
            probe.write(b"kiosk")
            probe.flush()
            os.fsync(probe.fileno())
    except OSError as error:
        remedy = "Give the user of the kiosk the folder, or name another with --data-dir."
        return _wrong("data folder", f"{folder} cannot be written ({error.strerror})", remedy)
    return _ok("data folder", str(folder))


def _disk(folder: Path) -> Check:
    there = next((each for each in (folder, *folder.parents) if each.exists()), Path("/"))
    free_mb = shutil.disk_usage(there).free // 1_000_000
    if free_mb < FREE_MB:
        return _wrong("disk", f"{free_mb} MB free", f"Make room: at least {FREE_MB} MB.")
    return _ok("disk", f"{free_mb:,} MB free")


def clock(now_us: int, last_us: int) -> Check:
    """Check the clock against the day of this program and the last entry, in microseconds.

    A kiosk may append while it is looked at, so an entry a moment ahead says nothing.
    """
    now = _utc(now_us)
    remedy = "Set the clock (`timedatectl set-ntp true`)."
    if now_us < BUILT_US:
        return _wrong("clock", f"{now}, before this program was written", remedy)
    if now_us + TOLERANCE_US < last_us:
        return _wrong("clock", f"{now}, before the last entry of {_utc(last_us)}", remedy)
    return _ok("clock", now)


def _utc(moment_us: int) -> str:
    return time.strftime("%Y-%m-%d %H:%M:%S UTC", time.gmtime(moment_us // _US_PER_S))


def _resources(folder: Path) -> Iterator[Check]:
    fonts = [folder / "fonts" / f"AtkinsonHyperlegibleNext-{face}.ttf" for face in FONTS]
    templates = [folder / "labels" / f"{kind}-50x30.toml" for kind in TEMPLATES]
    for name, files in (("fonts", fonts), ("label templates", templates)):
        missing = [each.name for each in files if not each.is_file()]
        if missing:
            remedy = "Check the project out again, or install it again."
            yield _wrong(name, f"{', '.join(missing)} missing in {files[0].parent}", remedy)
        else:
            yield _ok(name, f"{len(files)} in {files[0].parent}")


def tell(checks: Sequence[Check], *, as_json: bool) -> int:
    """Print the checks; return 1 if anything is wrong."""
    wrong = [each for each in checks if each.state is State.WRONG]
    if as_json:
        for each in checks:
            line = {
                "check": each.name,
                "state": each.state.value,
                "found": each.found,
                "remedy": each.remedy or None,
            }
            sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")
        return 1 if wrong else 0
    width = max((len(each.name) for each in checks), default=0)
    for each in checks:
        sys.stdout.write(f"{each.state.value:<5}  {each.name:<{width}}  {each.found}\n")
        if each.remedy:
            sys.stdout.write(f"{'':<5}  {'':<{width}}  → {each.remedy}\n")
    sys.stdout.write(f"{len(wrong)} of {len(checks)} wrong.\n" if wrong else "All is well.\n")
    return 1 if wrong else 0


def told() -> str:
    """Return what the checks of this machine say, a line each."""
    lines = (f"{each.state.value} {each.name}: {each.found}" for each in machine(_folder([])))
    return "\n".join(lines)


def main(argv: Sequence[str] | None = None) -> int:
    """Stand in for the whole program where a library is missing: say which, and what to do."""
    words = sys.argv[1:] if argv is None else list(argv)
    asked = "doctor" in words
    checks = list(machine(_folder(words)))
    if all(each.state is not State.WRONG for each in checks):
        for name in ("kiosk.cli", "kiosk.commands.every", "kiosk.window.opening"):
            importlib.import_module(name)  # what is wrong lies elsewhere: let it be seen
    if not asked:
        checks = [each for each in checks if each.state is State.WRONG]
        sys.stderr.write("kiosk: it cannot start; `kiosk doctor` tells more.\n")
    tell(checks, as_json=asked and "--json" in words)
    return 1


def _folder(words: Sequence[str]) -> Path:
    """Return the data folder that is meant; without platformdirs the user's own as on Linux."""
    for index, word in enumerate(words):
        if word.startswith("--data-dir="):
            return Path(word.partition("=")[2])
        if word == "--data-dir" and index + 1 < len(words):
            return Path(words[index + 1])
    given = os.environ.get("KIOSK_DATA_DIR")
    return Path(given) if given else Path.home() / ".local" / "share" / "kiosk"
