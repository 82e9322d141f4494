"""What the package owes to those whose work it holds."""

import re
from importlib.metadata import packages_distributions

import pytest
from PyInstaller.archive.readers import ZlibArchiveReader

from installer.bundling import REPLACEABLE
from installer.notices import bundled
from tests.installer.built import Built

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]


def test_qt_stays_replaceable_as_its_licence_asks(built: Built) -> None:
    qt = built.bundle / "_internal" / "PySide6" / "Qt" / "lib"
    names = {each.name for each in qt.iterdir()}
    assert {"libQt6Core.so.6", "libQt6Gui.so.6", "libQt6Widgets.so.6"} <= names


@pytest.mark.parametrize("package", REPLACEABLE)
def test_what_is_under_the_lgpl_lies_in_files_of_its_own(
    built: Built, modules: ZlibArchiveReader, package: str
) -> None:
    assert list((built.bundle / "_internal" / package).glob("__init__.*"))
    assert [name for name in modules.toc if name.partition(".")[0] == package] == []


def test_every_package_in_the_bundle_comes_with_its_licence(
    built: Built, modules: ZlibArchiveReader
) -> None:
    internal = built.bundle / "_internal"
    names = {name.partition(".")[0] for name in modules.toc}
    names |= {each.name for each in internal.iterdir() if (internal / each).is_dir()}
    owners = packages_distributions()
    foreign = {owner for name in names for owner in owners.get(name, ())} - {"kiosk"}
    licences = built.root / "usr/share/doc/kiosk/licences"
    there = {each.name for each in licences.iterdir()}
    qt = {"pyside6-essentials", "shiboken6"}
    assert foreign
    assert {_normal(each) for each in foreign} - qt <= there
    assert {_normal(each.name) for each in bundled()} - qt - {"kiosk"} <= there


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
