#!/usr/bin/env python3
"""Make .venv with the kiosk and its developer tools, after saying what the machine lacks.

Standard library only, and in words that Python 3.7 can read, so that an old Python gets a sentence
and not a traceback. Missing system packages are installed through apt-get where that needs no
password; otherwise the command is printed and the exit status is 1.
"""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
OLDEST = (3, 11)
NEWEST = (3, 13)
VERSION_OF = "import sys; print('%d.%d' % sys.version_info[:2])"
# Shared libraries that the Qt wheels take from the system, and the Debian package of each.
LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
}
# What the tests at a real X server and with made-up devices run, and the Debian package of each;
# without them those skip.
TEST_TOOLS = {
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "xdotool": "xdotool",
    "openbox": "openbox",
    "setxkbmap": "x11-xkb-utils",
    "umockdev-run": "umockdev",
}
# From these releases on the packages that carry a 64-bit time are named so: libglib2.0-0t64.
FIRST_T64 = {"debian": 13.0, "ubuntu": 24.04}


def say(text: str) -> None:
    """Print one line at once, so that it stands before what a child process prints."""
    print("setup: " + text, flush=True)


def version_of(python: str) -> tuple[int, int] | None:
    """Return the version of an interpreter, or None if it does not start."""
    try:
        told = subprocess.run(
            [python, "-c", VERSION_OF], capture_output=True, text=True, check=True
        )
    except (OSError, subprocess.CalledProcessError):
        return None
    major, _, minor = told.stdout.strip().partition(".")
    return int(major), int(minor)


def fits(version: tuple[int, int] | None) -> bool:
    """Tell whether the kiosk runs on this version of Python."""
    return version is not None and OLDEST <= version <= NEWEST


def find_python() -> str | None:
    """Return an interpreter that fits: the one running this file, else the newest on the PATH."""
    if fits(sys.version_info[:2]):
        return sys.executable
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        path = shutil.which(f"python3.{minor}")
        if path is not None and fits(version_of(path)):
            return path
    return None


def has_modules(python: str) -> bool:
    """Tell whether an interpreter can make a virtual environment with pip in it."""
    asked = subprocess.run(
        [python, "-c", "import ensurepip, venv"], capture_output=True, check=False
    )
    return asked.returncode == 0


def has_library(name: str) -> bool:
    """Tell whether the loader finds a shared library."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def release() -> tuple[str, float]:
    """Return the distribution's identifier and its version, ("", 0.0) where no file tells."""
    try:
        lines = Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
    except OSError:
        return "", 0.0
    told = {key: value.strip("\"'") for key, _, value in (line.partition("=") for line in lines)}
    try:
        return told.get("ID", ""), float(told.get("VERSION_ID", "0"))
    except ValueError:
        return told.get("ID", ""), 0.0


def package_of(library: str) -> str:
    """Return the Debian or Ubuntu package that holds a library, as this release names it."""
    package = LIBRARIES[library]
    name, version = release()
    renamed = package == "libglib2.0-0" and version >= FIRST_T64.get(name, float("inf"))
    return package + "t64" if renamed else package


def missing_packages(python: str) -> list[str]:
    """Return the system packages to install, sorted, each once."""
    packages: set[str] = set()
    if not has_modules(python):
        packages.add("python{}.{}-venv".format(*(version_of(python) or OLDEST)))
    if shutil.which("git") is None:
        packages.add("git")
    if sys.platform.startswith("linux"):
        packages.update(package_of(name) for name in LIBRARIES if not has_library(name))
    return sorted(packages)


def missing_tools() -> list[str]:
    """Return the packages that only tests need, sorted."""
    if not sys.platform.startswith("linux"):
        return []
    return sorted(package for name, package in TEST_TOOLS.items() if shutil.which(name) is None)


def install_tools(packages: list[str]) -> None:
    """Install what only tests need where that takes no password; else say how, and go on."""
    if shutil.which("apt-get") is not None and administrator() is not None:
        install(packages)
        return
    say("tests of the window at a real X server are left out without " + " ".join(packages) + ".")
    say("  sudo apt-get install -y --no-install-recommends " + " ".join(packages))


def administrator() -> list[str] | None:
    """Return what to put before a command to run it as root; None if that needs a password."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    asked = subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False)
    return ["sudo", "-n"] if asked.returncode == 0 else None


def install(packages: list[str]) -> bool:
    """Install system packages through apt-get; tell what to do where that cannot be done here."""
    wanted = " ".join(packages)
    if shutil.which("apt-get") is None:
        say(f"missing: {wanted} (Debian's names). Install them, then try again.")
        return False
    prefix = administrator()
    if prefix is None:
        say(f"missing: {wanted}. Run this, then try again:")
        say("  sudo apt-get update && sudo apt-get install -y --no-install-recommends " + wanted)
        return False
    say("installing " + wanted)
    quiet = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q"]
    steps = [[*quiet, "update"], [*quiet, "install", "-y", "--no-install-recommends", *packages]]
    for step in steps:
        if subprocess.run(step, stdin=subprocess.DEVNULL, check=False).returncode != 0:
            say(f"failed: {' '.join(step)}. Run it by hand, then try again.")
            return False
    return True


def make_environment(python: str) -> None:
    """Make .venv, anew when it is broken or of another Python, and fill it from the lock.

    Raises:
        subprocess.CalledProcessError: venv or pip failed; it has said why.
    """
    inside = str(VENV / ("Scripts" if os.name == "nt" else "bin") / "python")
    if version_of(inside) != version_of(python):
        say("making .venv with " + python)
        subprocess.run([python, "-m", "venv", "--clear", str(VENV)], check=True)
    pip = [inside, "-m", "pip", "install", "--disable-pip-version-check", "--quiet"]
    say("installing requirements.lock (the first time a minute or two)")
    subprocess.run([*pip, "--require-hashes", "-r", "requirements.lock"], cwd=ROOT, check=True)
    itself = [*pip, "--no-deps", "--no-build-isolation", "-e", "."]
    subprocess.run(itself, cwd=ROOT, check=True)
    proof = "import kiosk, msgspec, pysqlite3, PySide6.QtCore, sqlalchemy"
    subprocess.run([inside, "-c", proof], cwd=ROOT, check=True)


def main() -> int:
    """Carry out the whole set-up; return the exit status."""
    python = find_python()
    if python is None:
        oldest, newest, this = (
            ".".join(map(str, v)) for v in (OLDEST, NEWEST, sys.version_info[:2])
        )
        say(f"the kiosk needs Python {oldest} to {newest}; this is {this} ({sys.executable}),")
        say("and no other is on the PATH. Debian 12 and later and Ubuntu 24.04 have one:")
        say("  sudo apt-get update && sudo apt-get install -y python3 python3-venv")
        return 1
    packages = missing_packages(python)
    if packages and not install(packages):
        return 1
    tools = missing_tools()
    if tools:
        install_tools(tools)
    if not has_modules(python):
        say(f"{python} has no venv and ensurepip modules; install them for it, then try again.")
        return 1
    try:
        make_environment(python)
    except subprocess.CalledProcessError as error:
        say(f"failed with exit status {error.returncode}: {' '.join(error.cmd)}")
        return 1
    say("done: .venv/bin/kiosk")
    return 0


if __name__ == "__main__":
    sys.exit(main())
