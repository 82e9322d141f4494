import shutil
import sys
from pathlib import Path

import pytest
from PIL import Image
from pytestqt.qtbot import QtBot

from installer import bundling
from installer.bundling import ROOT, kept_binaries
from installer.windows.build import SIDES, compile_script, write_icon


@pytest.fixture
def icon(qtbot: QtBot, tmp_path: Path) -> Path:
    _ = qtbot  # Qt draws it
    path = tmp_path / "kiosk.ico"
    write_icon(path)
    return path


def test_the_icon_has_every_size_that_windows_shows(icon: Path) -> None:
    with Image.open(icon) as opened:
        assert opened.info["sizes"] == {(side, side) for side in SIDES}


def test_the_script_of_the_installer_compiles(icon: Path, tmp_path: Path) -> None:
    if shutil.which("makensis") is None:
        pytest.skip("makensis is not installed (Debian: apt install nsis)")
    tree = tmp_path / "tree"
    (tree / "_internal").mkdir(parents=True)
    (tree / "kiosk.exe").write_bytes(b"stands in for the program")
    (tree / "_internal" / "base_library.zip").write_bytes(b"and its library")
    target = tmp_path / "kiosk-0.1.0-setup.exe"
    compile_script(tree, icon, target)
    assert target.read_bytes()[:2] == b"MZ"


def test_what_is_removed_again_is_what_was_put_there() -> None:
    script = (ROOT / "installer" / "windows" / "kiosk.nsi").read_text()
    for name in ("_internal", "licences", "kiosk.exe", "LICENSE", "NOTICE", "uninstall.exe"):
        assert f'"$INSTDIR\\{name}"' in script.partition('Section "Uninstall"')[2]
    assert 'RMDir /r "$INSTDIR"' not in script


def test_a_bundle_for_windows_keeps_the_window_and_drops_the_rest(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    kept = "PySide6\\plugins\\platforms\\qwindows.dll"
    paths = [
        kept,
        "PySide6\\plugins\\imageformats\\qjpeg.dll",
        "PySide6\\plugins\\tls\\qschannelbackend.dll",
        f"PySide6\\{bundling.SOFTWARE_GL}",
        "PySide6\\Qt6Core.dll",
    ]
    entries = [(path, f"C:\\venv\\{path}", "BINARY") for path in paths]
    assert [each[0] for each in kept_binaries(entries)] == [kept, "PySide6\\Qt6Core.dll"]
