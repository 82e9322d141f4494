"""The Debian package, built once a run, however many workers want it."""

import fcntl
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

from installer.bundling import ROOT

BUILDERS = ("dpkg-deb", "objdump", "strip")


@dataclass(frozen=True, slots=True)
class Built:
    """The package and what it holds, as if installed under `root`."""

    package: Path
    root: Path

    @property
    def bundle(self) -> Path:
        """The folder of the program."""
        return self.root / "opt" / "kiosk"

    @property
    def files(self) -> list[Path]:
        """All files that are no links."""
        return [each for each in self.root.rglob("*") if each.is_file() and not each.is_symlink()]

    def field(self, name: str) -> str:
        """Return a field of the package's control file."""
        told = subprocess.run(
            ["dpkg-deb", "--field", str(self.package), name],
            capture_output=True,
            text=True,
            check=True,
        )
        return told.stdout.strip()


def build(folder: Path) -> Built:
    """Build and unpack the package in `folder`, unless another worker has done it."""
    need_builders()
    folder.mkdir(exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        root = folder / "root"
        if not root.exists():
            _build(folder)
            package = next(folder.glob("*.deb"))
            subprocess.run(["dpkg-deb", "-x", str(package), str(folder / "half")], check=True)
            (folder / "half").rename(root)
        return Built(next(folder.glob("*.deb")), root)


def need_builders() -> None:
    """Skip where the package cannot be built."""
    missing = [name for name in BUILDERS if shutil.which(name) is None]
    if missing:
        pytest.skip(f"{', '.join(missing)} not installed (Debian: apt install binutils)")


def _build(folder: Path) -> None:
    command = [sys.executable, "-m", "installer.debian.build"]
    options = ["--into", str(folder), "--work", str(folder / "work")]
    done = subprocess.run(
        [*command, *options], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    shutil.rmtree(folder / "work")
