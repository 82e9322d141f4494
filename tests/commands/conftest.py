"""A real data folder in which the demo shift was played, made once and copied per test."""

import shutil
from pathlib import Path

import pytest

from tests.commands.shell import DEMO, Shell


@pytest.fixture(scope="session")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder with the demo's master data and shift; not to be written to."""
    folder = tmp_path_factory.mktemp("played")
    shell = Shell(folder)
    shell.settle()
    for kind in ("locations", "operators", "parts", "bom"):
        assert shell.run("import", kind, str(DEMO / f"{kind}.csv")).status == 0
    assert shell.run("play", str(DEMO / "shift.play")).status == 0
    return folder


@pytest.fixture
def shop(played: Path, tmp_path: Path) -> Shell:
    """Return a shell on a copy of the played folder."""
    folder = tmp_path / "shop"
    shutil.copytree(played, folder)
    return Shell(folder)


@pytest.fixture
def empty(tmp_path: Path) -> Shell:
    """Return a shell on a folder that is not there yet."""
    return Shell(tmp_path / "new")
