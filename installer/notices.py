"""Gathers the licences of all that a bundle holds, one folder a package."""

import re
import shutil
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, PackagePath, distribution
from pathlib import Path

from installer.bundling import EXCLUDED, ROOT

TEXTS = ROOT / "installer" / "licences"
BOOT_LOADER = "pyinstaller"
"""Its start program is in the bundle, too, under an exception to the GPL that allows that."""

OF_EXTRAS = ("psycopg-binary", "pywin32")
"""Come with an extra of another package: Psycopg's part in C with libpq, and the way of
python-escpos to the spooler of Windows."""

WITHOUT_TEXT = {"pyserial": "pyserial", "pyside6-essentials": "Qt", "shiboken6": "Qt"}
"""Packages that ship no licence, and whose folder of `TEXTS` stands for it."""

_NAME = re.compile(r"[A-Za-z0-9._-]+")
_LICENCE = re.compile(r"(^|/)(licen[cs]e|copying|notice|authors)", re.IGNORECASE)


def bundled() -> Iterator[Distribution]:
    """Give the packages that the kiosk needs to run, each once, and the boot loader's.

    Raises:
        PackageNotFoundError: the kiosk itself is not installed.
    """
    waiting, seen = ["kiosk", BOOT_LOADER, *OF_EXTRAS], set(EXCLUDED)
    while waiting:
        name = _normal(waiting.pop())
        if name in seen:
            continue
        seen.add(name)
        try:
            found = distribution(name)
        except PackageNotFoundError:
            if name == "kiosk":
                raise
            continue  # needed on another system or Python than this
        yield found
        if name != BOOT_LOADER:
            waiting += [
                name[0]
                for wanted in found.requires or ()
                if "extra ==" not in wanted and (name := _NAME.match(wanted))
            ]


def gather(folder: Path) -> None:
    """Write the licences into `folder`: those of files here, and those that the packages bring.

    Raises:
        LookupError: a package has none, so the bundle must not be given to anyone.
    """
    shutil.copytree(TEXTS, folder)
    for found in bundled():
        name = _normal(found.name)
        if name == "kiosk" or name in WITHOUT_TEXT:
            continue
        files = [each for each in found.files or () if _LICENCE.search(str(each))]
        texts = [each for each in files if "dist-info" in str(each)]
        if not texts:
            raise LookupError(f"{name} {found.version} brings no licence; put it into {TEXTS}")
        place = folder / name
        place.mkdir()
        for text in texts:
            shutil.copyfile(str(text.locate()), place / _flat(text))
    icons, fonts = ROOT / "resources" / "icons", ROOT / "resources" / "fonts"
    shutil.copyfile(icons / "LICENSE", folder / "Lucide.txt")
    shutil.copyfile(fonts / "OFL.txt", folder / "Atkinson-Hyperlegible-Next.txt")
    for text in sorted(fonts.glob("*-LICENSE.txt")):
        shutil.copyfile(text, folder / text.name)


def _flat(text: PackagePath) -> str:
    """Return a name that tells texts of one package apart: com-License.txt, win32-License.txt."""
    below = text.parts[1:]
    return "-".join(below[1:] if below[0] == "licenses" else below)


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
