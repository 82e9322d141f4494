"""The demo plant's pages, made once a worker."""

import tempfile
from collections.abc import Generator, Mapping
from pathlib import Path

import pytest

from kiosk.screens.values import Shown
from tests.ui.look.plant import Plant


@pytest.fixture(scope="session")
def plant() -> Generator[Mapping[str, Shown]]:
    """The page of each screen that `kiosk --screen` names, by that name.

    In a folder whose name is short: one page shows it.
    """
    with tempfile.TemporaryDirectory(prefix="plant") as folder:
        yield Plant(Path(folder))
