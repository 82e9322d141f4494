"""A private X server for a test: on no network, at a display nobody else has."""

import os
import shutil
import subprocess
from collections.abc import Generator, Mapping
from contextlib import contextmanager

import pytest


def need_x() -> None:
    """Skip where there is no Xvfb; on a build machine it has to be there."""
    if shutil.which("Xvfb") is None and "CI" not in os.environ:
        pytest.skip("Xvfb is not installed (Debian: apt install xvfb)")


@contextmanager
def x_server(size: str = "1280x800") -> Generator[str]:
    """Run an X server of a size in pixels; yield its display, such as `:7`."""
    need_x()
    reading, writing = os.pipe()
    server = subprocess.Popen(
        [
            "Xvfb",
            *("-displayfd", str(writing)),
            *("-screen", "0", f"{size}x24"),
            *("-nolisten", "tcp"),
            "-noreset",
        ],
        pass_fds=(writing,),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        os.close(writing)
        with os.fdopen(reading) as told:  # the number comes when the server takes connections
            number = told.readline().strip()
        assert number, "Xvfb ended before it was ready"
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def environment(display: str) -> Mapping[str, str]:
    """Return the variables of a process whose window is to be on a display."""
    return os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_IM_MODULE": "none"}


def set_layout(display: str, layout: str) -> None:
    """Set the layout of the keyboard, such as `us` or `fr`."""
    subprocess.run(["setxkbmap", "-display", display, layout], check=True)
