import re
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PyInstaller.archive.readers import CArchiveReader, ZlibArchiveReader

from installer.bundling import ROOT, needed, version
from kiosk.resources import RESOURCES
from tests.installer.built import Built

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

MOST_MB = 64

PACKAGE_OF = {
    "ld-linux-x86-64.so.2": "libc6",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libbz2.so.1.0": "libbz2-1.0",
    "libc.so.6": "libc6",
    "libcrypto.so.3": "libssl3",
    "libdbus-1.so.3": "libdbus-1-3",
    "libdl.so.2": "libc6",
    "libexpat.so.1": "libexpat1",
    "libffi.so.8": "libffi8",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "liblzma.so.5": "liblzma5",
    "libm.so.6": "libc6",
    "libpthread.so.0": "libc6",
    "libresolv.so.2": "libc6",
    "librt.so.1": "libc6",
    "libssl.so.3": "libssl3",
    "libstdc++.so.6": "libstdc++6",
    "libudev.so.1": "libudev1",
    "libutil.so.1": "libc6",
    "libuuid.so.1": "libuuid1",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxcb.so.1": "libxcb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""The package of Debian 12 that has a library; later ones provide the same names."""


def test_the_package_is_of_this_version_and_small_enough_for_a_stick(
    built: Built, record_property: Callable[[str, object], None]
) -> None:
    size_mb = built.package.stat().st_size / 1_000_000
    record_property("package_mb", round(size_mb, 1))
    record_property("installed_mb", int(built.field("Installed-Size")) // 1000)
    assert built.field("Version") == version()
    assert built.package.name == f"kiosk_{version()}_{built.field('Architecture')}.deb"
    assert size_mb < MOST_MB


@pytest.mark.parametrize(
    "path",
    [
        "opt/kiosk/kiosk",
        "usr/lib/kiosk/kiosk-central-backup",
        "usr/lib/kiosk/kiosk-session",
        "usr/lib/systemd/system/kiosk-x11.service",
        "usr/lib/systemd/system/kiosk-central-backup.service",
        "usr/lib/systemd/system/kiosk-central-backup.timer",
        "usr/lib/systemd/system/kiosk-central-project.service",
        "usr/lib/systemd/system/kiosk.service",
        "usr/lib/sysusers.d/kiosk.conf",
        "usr/lib/udev/rules.d/70-kiosk.rules",
        "usr/share/applications/kiosk.desktop",
        "usr/share/doc/kiosk/admin.md",
        "usr/share/doc/kiosk/central.md",
        "usr/share/doc/kiosk/changelog.gz",
        "usr/share/doc/kiosk/copyright",
        "usr/share/doc/kiosk/devices.md",
        "usr/share/doc/kiosk/licences/Python.txt",
        "usr/share/doc/kiosk/licences/Qt/LGPL-3.0.txt",
        "usr/share/doc/kiosk/licences/libpq/PostgreSQL.txt",
        "usr/share/doc/kiosk/licences/psycopg-binary/LICENSE.txt",
        "usr/share/icons/hicolor/scalable/apps/kiosk.svg",
        "usr/share/kiosk/openbox.xml",
    ],
)
def test_the_package_holds(built: Built, path: str) -> None:
    assert (built.root / path).is_file()


def test_the_command_is_a_link_to_the_program(built: Built) -> None:
    assert (built.root / "usr/bin/kiosk").readlink() == Path("/opt/kiosk/kiosk")


def test_all_may_read_and_only_programs_run(built: Built) -> None:
    programs = {"kiosk", "kiosk-central-backup", "kiosk-session"}
    for path in built.files:
        mode = stat.S_IMODE(path.stat().st_mode)
        assert mode == (0o755 if path.name in programs else 0o644), path


def test_every_resource_is_shipped_but_the_sources_of_translations(built: Built) -> None:
    def below(folder: Path) -> set[Path]:
        return {
            each.relative_to(folder)
            for each in folder.rglob("*")
            if each.is_file() and each.suffix != ".ts"
        }

    assert below(built.bundle / "_internal" / "resources") == below(RESOURCES)


def test_only_what_draws_a_window_is_left_of_qt(built: Built) -> None:
    qt = built.bundle / "_internal" / "PySide6" / "Qt"
    plugins = {each.relative_to(qt / "plugins").as_posix() for each in qt.rglob("plugins/*/*")}
    assert plugins == {
        "platforms/libqoffscreen.so",
        "platforms/libqwayland.so",
        "platforms/libqxcb.so",
        "wayland-shell-integration/libxdg-shell.so",
    }
    assert not list(built.root.rglob("*gtk*"))
    assert not list(qt.glob("translations/*"))


@pytest.mark.parametrize(
    "module",
    ["keyring.backends.SecretService", "keyring.backends.fail", "jeepney", "secretstorage"],
)
def test_the_keyring_of_a_desktop_is_in_the_bundle(
    built: Built, modules: ZlibArchiveReader, module: str
) -> None:
    assert module in modules.toc
    assert list((built.bundle / "_internal").glob("keyring-*.dist-info/entry_points.txt"))


def test_nothing_imports_qt_before_the_kiosk_wants_it(program: CArchiveReader) -> None:
    hooks = [name for name in program.toc if name.startswith("pyi_rth_")]
    assert hooks == []


def test_libraries_that_the_system_has_are_not_shipped_a_second_time(
    libraries: list[Path],
) -> None:
    names = {path.name for path in libraries}
    assert [each for each in names if re.match(r"lib(udev|usb|dw|elf|attr|cap)-", each)] == []
    assert any("libudev.so.1" in needed(path) for path in libraries)


def test_what_only_the_tools_of_a_library_need_is_left_out(modules: ZlibArchiveReader) -> None:
    assert "escpos.printer" in modules.toc
    assert {"appdirs", "argcomplete", "setuptools", "yaml.cyaml"}.isdisjoint(modules.toc)


def test_no_link_leads_nowhere(built: Built) -> None:
    links = [each for each in built.bundle.rglob("*") if each.is_symlink()]
    assert links
    assert [each for each in links if not each.exists()] == []


def test_the_package_depends_on_all_that_the_bundle_takes_from_the_system(
    built: Built, libraries: list[Path]
) -> None:
    own = {path.name for path in libraries}
    wanted = {name for path in libraries for name in needed(path)} - own
    depended = set(re.findall(r"[a-z0-9.+-]{3,}", built.field("Depends")))
    assert {PACKAGE_OF[name] for name in wanted} <= depended
    assert {each for each in depended if each.startswith("lib")} <= set(PACKAGE_OF.values())


def test_the_package_asks_for_the_c_library_that_it_was_built_with(
    built: Built, libraries: list[Path]
) -> None:
    told = subprocess.run(
        ["objdump", "-p", *map(str, libraries)], capture_output=True, text=True, check=True
    )
    newest = max((int(a), int(b)) for a, b in re.findall(r"GLIBC_(\d+)\.(\d+)", told.stdout))
    asked = re.search(r"libc6 \(>= (\d+)\.(\d+)\)", built.field("Depends"))
    assert asked is not None
    assert (int(asked[1]), int(asked[2])) >= newest


def test_libraries_are_looked_for_in_the_bundle_and_the_system_alone(
    libraries: list[Path],
) -> None:
    told = subprocess.run(
        ["objdump", "-p", *map(str, libraries)], capture_output=True, text=True, check=True
    )
    places = re.findall(r"(?:RUNPATH|RPATH)\s+(\S+)", told.stdout)
    assert places
    assert [each for each in places if not each.startswith("$ORIGIN")] == []


def test_no_file_names_the_place_where_it_was_built(
    built: Built, modules: ZlibArchiveReader
) -> None:
    place = str(ROOT).encode()
    assert [each for each in built.files if place in each.read_bytes()] == []
    assert [
        each for each in modules.toc if place in (modules.extract(each, raw=True) or b"")
    ] == []


def test_only_the_interpreter_names_its_own_folder(built: Built) -> None:
    if sys.base_prefix == "/usr":
        pytest.skip("this Python is Debian's own, whose folder is on every machine")
    place = sys.base_prefix.encode()
    naming = {each.name for each in built.files if place in each.read_bytes()}
    assert {name for name in naming if not name.startswith("libpython")} == set()
