"""`kiosk virtual-printer` listens, obeys words, and saves pictures."""

import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest
import serial
from PIL import Image

from tests.devices.virtual.jobs import SERIAL, acknowledged, codes, job

pytestmark = pytest.mark.slow


@contextmanager
def printing(folder: Path) -> Generator[tuple[subprocess.Popen[str], str]]:
    """Start the command on a serial line; yield it and the line's path."""
    command = [sys.executable, "-m", "kiosk", "virtual-printer", "--pty", "--folder", str(folder)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        yield process, process.stdout.readline().removeprefix("Listening on ").strip(" .\n")


def test_a_label_becomes_a_picture_and_a_word_becomes_a_fault(tmp_path: Path) -> None:
    with printing(tmp_path) as (process, path):
        assert process.stdin
        assert process.stdout
        with serial.Serial(path, timeout=10) as port:
            port.write(job())
            assert port.read(11).endswith(acknowledged(b"abcd"))
            process.stdin.write("cover\n")
            process.stdin.flush()
            assert port.read(4) == bytes.fromhex("38000000")
        process.stdin.write("nonsense\n")
        process.stdin.close()
        told = process.stdout.read()
    assert process.returncode == 0
    assert "nonsense is none of: out, " in told
    assert codes(Image.open(tmp_path / "label-0001.png")) == [SERIAL]
