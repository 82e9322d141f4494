"""One kiosk a data folder, told from outside: with a second process, and one that is killed."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.store.lock import FolderLock, RecordInUseError, owner_of

HOLDING = """\
import sys
from pathlib import Path
from kiosk.store.lock import FolderLock
lock = FolderLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def holder(folder: Path) -> subprocess.Popen[str]:
    """Start a process that holds the folder."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDING, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


@pytest.mark.slow
def test_a_second_start_names_the_process_and_after_its_kill_the_next_start_works_at_once(
    tmp_path: Path,
) -> None:
    with holder(tmp_path) as process:
        with pytest.raises(RecordInUseError) as refused:
            FolderLock(tmp_path)
        assert str(refused.value) == (
            f"K405: {tmp_path} is in use by process {process.pid}. "
            "Close that kiosk first, or use its screen."
        )
        process.send_signal(signal.SIGKILL)
        process.wait()
        with FolderLock(tmp_path):
            assert owner_of(tmp_path / "kiosk.lock") == str(os.getpid())


@pytest.mark.slow
def test_the_second_start_of_the_program_itself_ends_with_that_sentence(tmp_path: Path) -> None:
    with FolderLock(tmp_path):
        ran = subprocess.run(
            [sys.executable, "-m", "kiosk", "play", "-", "--data-dir", str(tmp_path)],
            input="1003\n",
            capture_output=True,
            text=True,
            check=False,
        )
    assert ran.returncode == 1
    assert ran.stderr.startswith(f"kiosk: K405: {tmp_path} is in use by process {os.getpid()}.")
