"""The bundle that PyInstaller makes: what goes into it, and what is left out.

The bundle holds the interpreter, the packages and Qt as separate shared libraries, and Psycopg as
separate files, which anyone may replace (LGPL-3.0, section 4 d 1). What a Linux distribution ships
itself is not in it: the package depends on that instead, so that its security updates arrive. The
exception is libpq with its OpenSSL: Psycopg's part in C is made for that one and no older.
"""

import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parents[1]

Entry = tuple[str, str, str]
"""Of a table of contents of PyInstaller: path in the bundle, path of the source, kind."""

EXCLUDED = (
    *("PIL.ImageQt", "PIL.ImageTk", "PIL._avif", "PIL._imagingcms", "PIL._imagingtk", "PIL._webp"),
    *("PySide6.QtDBus", "PySide6.QtNetwork", "PySide6.QtOpenGL"),
    *(f"sqlalchemy.dialects.{name}" for name in ("mssql", "mysql", "oracle", "postgresql")),
    *("appdirs", "argcomplete", "escpos.cli", "escpos.config", "setuptools", "yaml.cyaml"),
    *("curses", "pytest", "readline", "sqlite3", "tkinter", "tomli"),
    *(("hid",) if sys.platform == "linux" else ()),
)
"""Modules that nothing of the kiosk needs, though a package it needs would take them if there.

Of hidapi's two, Linux uses the one over hidraw.
"""

REPLACEABLE = ("psycopg", "psycopg_binary", "stdnum")
"""Packages under the LGPL: as files that anyone may replace, not inside the program."""

QT_PLUGINS: Mapping[str, frozenset[str]] = {
    "platforms": frozenset({"offscreen", "wayland", "xcb", "windows"}),
    "wayland-shell-integration": frozenset({"xdg-shell"}),
}
"""All plugins of Qt that are kept: where a window appears. The kiosk reads no pictures but PNG."""

WITHOUT_DATA = re.compile(r"PySide6/(Qt/)?translations/|kiosk-|stdnum/.*\.dat$")
"""Data that nobody reads: Qt's own words, stdnum's tables of banks and towns, and the metadata
of the checkout."""

COPIES_OF_SYSTEM = "hidapi.libs/"
"""Libraries of Linux as hidapi brings them, ten years old: libudev and what that needs."""

SOFTWARE_GL = "opengl32sw.dll"
SYSTEM_FOLDERS = ("/lib/", "/lib64/", "/usr/lib/")
_OF_PYTHON = re.compile(r"/lib-dynload/|/dist-packages/|/libpython[0-9.]+so")
_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)


def bundle(work: Path) -> Path:
    """Let PyInstaller make the folder `kiosk` with the program in `work`; return it.

    Raises:
        subprocess.CalledProcessError: it failed and has said why.
    """
    command = [str(Path(sys.executable).with_name("pyinstaller")), "--noconfirm"]
    folders = ["--distpath", str(work), "--workpath", str(work / "work")]
    spec = str(ROOT / "installer" / "kiosk.spec")
    subprocess.run([*command, "--log-level", "ERROR", *folders, spec], cwd=ROOT, check=True)
    return work / "kiosk"


def version() -> str:
    """Return the version of the kiosk."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        return str(tomllib.load(file)["project"]["version"])


def resources() -> list[tuple[str, str]]:
    """Return the shipped files, each with its folder in the bundle: beside the package `kiosk`."""
    return [
        (str(path), path.relative_to(ROOT).parent.as_posix())
        for path in sorted((ROOT / "resources").rglob("*"))
        if path.is_file() and path.suffix != ".ts"
    ]


def metadata(folder: Path) -> Entry:
    """Write what `importlib.metadata` is to tell of the kiosk into `folder`; return its entry.

    The metadata of an editable install names the folder of the checkout and is not shipped.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "METADATA"
    text = f"Metadata-Version: 2.1\nName: kiosk\nVersion: {version()}\n"
    path.write_text(text, encoding="utf-8")
    return f"kiosk-{version()}.dist-info/METADATA", str(path), "DATA"


def kept_scripts(entries: Iterable[Entry]) -> list[Entry]:
    """Return what runs at the start: the kiosk and our own hook, none of PyInstaller's.

    Those cost 130 ms a start: the one for PySide6 imports Qt, which headless commands never need
    and the window imports last, and Qt of the wheel finds its plugins unaided.
    """
    return [entry for entry in entries if not entry[0].startswith("pyi_rth_")]


def kept_data(entries: Iterable[Entry], libraries: Iterable[Entry]) -> list[Entry]:
    """Return the data files of the packages that are shipped, and the links to `libraries`."""
    shipped = {library[0] for library in libraries}
    return [
        entry
        for entry in entries
        if not WITHOUT_DATA.match(_posix(entry)) and (entry[2] != "SYMLINK" or entry[1] in shipped)
    ]


def kept_binaries(entries: Iterable[Entry]) -> list[Entry]:
    """Return the libraries and extension modules that are shipped.

    These are the modules, the plugins that are wanted, and on Linux what those need (as `objdump`
    tells) of what the packages bring themselves.
    """
    wanted = [entry for entry in entries if _wanted(entry)]
    if sys.platform != "linux":
        return wanted
    wanted = [entry for entry in wanted if not entry[0].startswith(COPIES_OF_SYSTEM)]
    by_name = {PurePosixPath(entry[0]).name: entry for entry in wanted}
    open_ends = [entry for entry in wanted if _is_root(entry)]
    reached = {entry[0] for entry in open_ends}
    while open_ends:
        for name in needed(Path(open_ends.pop()[1])):
            found = by_name.get(name)
            if found is not None and found[0] not in reached:
                reached.add(found[0])
                open_ends.append(found)
    return [entry for entry in wanted if entry[0] in reached]


def needed(library: Path) -> Iterator[str]:
    """Give the names of the shared libraries that an ELF file asks the loader for."""
    told = subprocess.run(
        ["objdump", "-p", str(library)], capture_output=True, text=True, check=True
    )
    return (match[1] for match in _NEEDED.finditer(told.stdout))


def _wanted(entry: Entry) -> bool:
    path = _posix(entry)
    source = entry[1]
    if source.startswith(SYSTEM_FOLDERS) and not _OF_PYTHON.search(source):
        return False
    if "/plugins/" not in path:
        return PurePosixPath(path).name != SOFTWARE_GL
    kind, _, file = path.partition("/plugins/")[2].partition("/")
    return re.sub(r"^(lib)?q?|\..*$", "", file) in QT_PLUGINS.get(kind, ())


def _is_root(entry: Entry) -> bool:
    """Tell whether a file is wanted for itself, not because another one needs it."""
    path, _, kind = entry
    return kind == "EXTENSION" or "/plugins/" in path or path.startswith("libpython")


def _posix(entry: Entry) -> str:
    return entry[0].replace("\\", "/")
