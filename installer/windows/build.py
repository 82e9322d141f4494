r"""Build kiosk-setup.exe on Windows: PyInstaller makes the bundle, NSIS the installer.

    py -3.12 -m venv .venv
    .venv\Scripts\pip install --require-hashes -r requirements.lock
    .venv\Scripts\pip install --no-deps --no-build-isolation -e .
    .venv\Scripts\python -m installer.windows.build

Not tried on Windows; the tests compile the script with a stand-in for the bundle.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from installer.bundling import ROOT, bundle, version
from installer.notices import gather

BUILD = ROOT / "build" / "windows"
SCRIPT = ROOT / "installer" / "windows" / "kiosk.nsi"
SIDES = (16, 24, 32, 48, 64, 128, 256)


def write_icon(path: Path) -> None:
    """Write the kiosk's icon in all sizes that Windows shows."""
    pictures = [_drawn(side) for side in SIDES]
    pictures[-1].save(path, sizes=[(side, side) for side in SIDES], append_images=pictures[:-1])


def _drawn(side: int) -> Image.Image:
    drawing = QSvgRenderer(str(ROOT / "resources" / "icons" / "kiosk.svg"))
    picture = QImage(side, side, QImage.Format.Format_RGBA8888)
    picture.fill(0)
    painter = QPainter(picture)
    drawing.render(painter)
    painter.end()
    return Image.frombytes("RGBA", (side, side), bytes(picture.constBits()))


def compile_script(tree: Path, icon: Path, target: Path) -> None:
    """Let NSIS write the installer `target` of the bundle in `tree`.

    Raises:
        subprocess.CalledProcessError: it failed and has said why.
    """
    told = {"VERSION": version(), "TREE": tree, "ICON": icon, "TARGET": target}
    defined = [f"-D{name}={value}" for name, value in told.items()]
    command = ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *defined, str(SCRIPT)]
    subprocess.run(command, check=True)


def main() -> int:
    """Build the installer."""
    if shutil.which("makensis") is None:
        print("windows: makensis is not on the PATH. Install NSIS, then try again.")
        return 1
    shutil.rmtree(BUILD, ignore_errors=True)
    BUILD.mkdir(parents=True)
    _ = QGuiApplication([])
    icon = BUILD / "kiosk.ico"
    write_icon(icon)
    os.environ["KIOSK_ICON"] = str(icon)
    tree = bundle(BUILD)
    gather(tree / "licences")
    for file in ("LICENSE", "NOTICE"):
        shutil.copyfile(ROOT / file, tree / file)
    target = ROOT / "dist" / f"kiosk-{version()}-setup.exe"
    target.parent.mkdir(exist_ok=True)
    compile_script(tree, icon, target)
    print(f"windows: {target}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
