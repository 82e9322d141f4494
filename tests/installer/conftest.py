"""The package is built by the first test that wants it."""

import os
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PyInstaller.archive.readers import CArchiveReader, ZlibArchiveReader

from tests.installer.built import Built, build


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Built:
    """The package and what it holds."""
    base = tmp_path_factory.getbasetemp()
    return build((base if worker_id == "master" else base.parent) / "deb")


@pytest.fixture(scope="module")
def libraries(built: Built) -> list[Path]:
    """Its shared libraries and programs."""
    return [each for each in built.files if each.read_bytes()[:4] == b"\x7fELF"]


@pytest.fixture(scope="module")
def program(built: Built) -> CArchiveReader:
    """The program as PyInstaller made it."""
    return CArchiveReader(str(built.bundle / "kiosk"))


@pytest.fixture(scope="module")
def modules(program: CArchiveReader) -> ZlibArchiveReader:
    """The modules inside the program."""
    return program.open_embedded_archive("PYZ.pyz")
