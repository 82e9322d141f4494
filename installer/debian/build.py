"""Build kiosk_VERSION_ARCH.deb: PyInstaller makes the bundle, nfpm the package.

    .venv/bin/python -m installer.debian.build [--into DIST] [--work BUILD]

Needs objdump and strip (binutils), and where Python comes from Debian its shared library
(libpython3.11). The package runs on what is at least as new as the system it is built on.
"""

import argparse
import gzip
import os
import platform
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

from installer.bundling import ROOT, bundle, version
from installer.notices import gather

HERE = ROOT / "installer" / "debian"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
PROGRAMS = ("objdump", "strip")

DOCUMENTS = (
    *("admin", "central", "dates", "devices", "import", "labels", "numbering", "play", "reading"),
    *("settings", "tracking"),
)

WITH_SYMBOLS = (
    *("libpython*", "python3*/lib-dynload/*", "pysqlite3/*.so", "sqlalchemy/*/*.so"),
    *("evdev/*.so", "hidraw*.so", "cryptography/*/*/*.so", "_cffi_backend*.so"),
    "PIL/*.so",
)
"""What comes with symbols for debuggers, 46 MB of them. Qt and libpq come without."""

OF_THE_SYSTEM = ("hidraw*.so", re.compile(rb"libudev-[0-9a-f]{8}\.so[.0-9]*\0"), b"libudev.so.1\0")
"""A module that asks for its own copy of a library, that copy's name, and the system's."""

RUNPATHS = {"libpython*": "$ORIGIN", "python3*/lib-dynload/*.so": "$ORIGIN/../.."}
"""Libraries of Python, and where the bundle's libraries are from there."""


def strip(tree: Path) -> None:
    """Take the symbols out of the bundle's libraries."""
    fat = [str(file) for pattern in WITH_SYMBOLS for file in (tree / "_internal").glob(pattern)]
    subprocess.run(["strip", "--strip-unneeded", *fat], check=True)


def forget_prefix(tree: Path) -> None:
    """Let Python's libraries look for others in the bundle, not where that Python was installed.

    A Python that was built on its own carries its folder in each of them (DT_RUNPATH).
    """
    old = f"{sys.base_prefix}/lib\0".encode()
    for pattern, inside in RUNPATHS.items():
        new = f"{inside}\0".encode()
        if len(new) > len(old):
            continue
        for library in (tree / "_internal").glob(pattern):
            library.write_bytes(library.read_bytes().replace(old, new.ljust(len(old), b"\0")))


def take_from_system(tree: Path) -> None:
    """Let hidapi load the libudev that the system keeps up to date, not the copy of its wheel.

    Raises:
        LookupError: it asks for none, so what the package depends on must be looked at again.
    """
    pattern, copy, name = OF_THE_SYSTEM
    for library in (tree / "_internal").glob(pattern):
        told, times = copy.subn(
            lambda found: name.ljust(len(found[0]), b"\0"), library.read_bytes()
        )
        if not times:
            raise LookupError(f"{library.name} asks for no copy of libudev")
        library.write_bytes(told)


def write_documents(folder: Path) -> None:
    """Write what goes to /usr/share/doc/kiosk."""
    folder.mkdir()
    gather(folder / "licences")
    for file in (
        "NOTICE",
        "installer/debian/copyright",
        *(f"docs/{name}.md" for name in DOCUMENTS),
    ):
        shutil.copyfile(ROOT / file, folder / Path(file).name)
    changes = (ROOT / "CHANGELOG.md").read_bytes()
    (folder / "changelog.gz").write_bytes(gzip.compress(changes, mtime=0))


def settle_modes(folder: Path) -> None:
    """Make files readable by all and writable by their owner alone, whatever the umask was."""
    for path in (folder, *folder.rglob("*")):
        if not path.is_symlink():
            runs = path.is_dir() or path == folder / "kiosk"
            path.chmod(0o755 if runs else 0o644)


def package(work: Path, target: Path, architecture: str) -> None:
    """Let nfpm write the package of what lies in `work`.

    Raises:
        subprocess.CalledProcessError: it failed and has said why.
    """
    nfpm = Path(sys.executable).with_name("nfpm")
    command = [str(nfpm), "package", "--packager", "deb", "--config", str(HERE / "nfpm.yaml")]
    told = {
        "KIOSK_ARCH": architecture,
        "KIOSK_BUILD": str(work),
        "KIOSK_VERSION": version(),
    }
    subprocess.run(
        [*command, "--target", str(target)],
        cwd=ROOT,
        env=os.environ | told,
        stdout=subprocess.DEVNULL,
        check=True,
    )


def main() -> int:
    """Build the package and say how big it is."""
    parser = argparse.ArgumentParser(description="Build the Debian package.")
    parser.add_argument("--into", type=Path, default=ROOT / "dist", help="where it is put")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "deb", help="made anew")
    arguments = parser.parse_args()
    if missing := [name for name in PROGRAMS if shutil.which(name) is None]:
        print(f"deb: missing: {', '.join(missing)}. Install binutils, then try again.")
        return 1
    began_s = time.monotonic()
    shutil.rmtree(arguments.work, ignore_errors=True)
    tree = bundle(arguments.work)
    strip(tree)
    forget_prefix(tree)
    take_from_system(tree)
    write_documents(arguments.work / "doc")
    for folder in (tree, arguments.work / "doc"):
        settle_modes(folder)
    architecture = ARCHITECTURES[platform.machine()]
    target = arguments.into / f"kiosk_{version()}_{architecture}.deb"
    target.parent.mkdir(parents=True, exist_ok=True)
    package(arguments.work, target, architecture)
    size_mb = target.stat().st_size / 1_000_000
    print(f"deb: {target}: {size_mb:.1f} MB in {time.monotonic() - began_s:.0f} s")
    return 0


if __name__ == "__main__":
    sys.exit(main())
