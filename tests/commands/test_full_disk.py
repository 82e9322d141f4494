"""A disk that is full is called full; nobody restores a backup for that."""

import errno
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk.commands.full_disk import LEAST_BYTES, full_disk
from kiosk.store.driver import DatabaseError
from tests.commands.shell import DEMO, Shell

DISK = """
set -e
mount -t tmpfs -o size=8m none "$2"
trap 'umount "$2"' EXIT
"$1" -m kiosk import locations "$3" --data-dir "$2" > /dev/null
dd if=/dev/zero of="$2/fill" bs=4k 2> /dev/null || true
set +e
"$1" -m kiosk import locations "$3" --data-dir "$2"
echo "status $?" >&2
"""
"""Fills a disk of its own, which only the administrator of a machine may make."""


def test_a_record_on_a_full_disk_is_not_called_damaged(tmp_path: Path) -> None:
    disk = ("unshare", "-m", "sh", "-c", DISK, "sh", sys.executable, str(tmp_path))
    if shutil.which("unshare") is None or _cannot_mount(tmp_path):
        pytest.skip("this user cannot make a disk to fill")
    ran = subprocess.run(
        (*disk, str(DEMO / "locations.csv")), capture_output=True, text=True, check=False
    )
    assert f"kiosk: K409: the disk that holds {tmp_path} is full" in ran.stderr
    assert "nothing is to be restored. Make room on that disk" in ran.stderr
    assert "status 1" in ran.stderr


SMALL = """
set -e
mount -t tmpfs -o size=64k none "$3"
trap 'umount "$3"' EXIT
"$1" -m kiosk backup "$3/copy.db" --data-dir "$2"
"""


def test_a_backup_that_finds_no_room_says_how_much_there_is(tmp_path: Path) -> None:
    target = tmp_path / "stick"
    target.mkdir()
    if shutil.which("unshare") is None or _cannot_mount(target):
        pytest.skip("this user cannot make a disk to fill")
    home = tmp_path / "home"
    assert Shell(home).run("import", "locations", str(DEMO / "locations.csv")).status == 0
    disk = ("unshare", "-m", "sh", "-c", SMALL, "sh", sys.executable, str(home), str(target))
    ran = subprocess.run(disk, capture_output=True, text=True, check=False)
    assert f"no backup was made: the disk of {target} is full: 0.1 MB free" in ran.stderr
    assert "I/O error" not in ran.stderr
    assert not any(target.iterdir())


def _cannot_mount(folder: Path) -> bool:
    trial = ("unshare", "-m", "mount", "-t", "tmpfs", "none", str(folder))
    return subprocess.run(trial, stderr=subprocess.DEVNULL, check=False).returncode != 0


class Usage(NamedTuple):
    """What shutil tells of a disk, in bytes."""

    total: int
    used: int
    free: int


def disk_with(free: int, monkeypatch: pytest.MonkeyPatch) -> None:
    def usage(_: Path) -> Usage:
        return Usage(10**9, 10**9 - free, free)

    monkeypatch.setattr(shutil, "disk_usage", usage)


@pytest.mark.parametrize(
    "error", [OSError(errno.ENOSPC, "No space left on device"), DatabaseError("disk I/O error")]
)
def test_the_disk_itself_decides_whether_it_is_full(
    error: Exception, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk_with(LEAST_BYTES - 1, monkeypatch)
    assert full_disk(error, tmp_path).startswith("K409: ")
    disk_with(LEAST_BYTES, monkeypatch)
    assert full_disk(error, tmp_path) == ""


def test_another_fault_on_a_full_disk_stays_that_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk_with(0, monkeypatch)
    assert full_disk(PermissionError(errno.EACCES, "no"), tmp_path) == ""
    assert full_disk(ValueError("no"), tmp_path) == ""


@pytest.mark.parametrize("words", [("stock",), ("verify",), ("doctor",)])
def test_every_command_that_reads_the_record_says_so(
    empty: Shell, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    empty.folder.mkdir(parents=True, exist_ok=True)
    (empty.folder / "kiosk.db").write_text("notadb")
    disk_with(0, monkeypatch)
    ran = empty.run(*words)
    assert ran.status == 1
    assert "is full, so the kiosk cannot work" in ran.out + ran.err
    assert "Restore a backup" not in ran.out + ran.err
