"""A demo plant for each test, made once and copied."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.rehearsal.demo import Demo, demo, furnished


@pytest.fixture(scope="session")
def plant(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a demo plant, not to be written to."""
    folder = tmp_path_factory.mktemp("plant")
    furnished(folder).close()
    return folder


@pytest.fixture
def rehearsal(plant: Path, tmp_path: Path) -> Iterator[Demo]:
    """The demo as it comes up."""
    with demo(plant, tmp_path / "demo") as shown:
        yield shown
