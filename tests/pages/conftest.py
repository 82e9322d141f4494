"""The cell that the pages' tests work in."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.pages.cell import Cell, pump_cell


@pytest.fixture
def cell(tmp_path: Path) -> Iterator[Cell]:
    """A cell in the pump shop, with nothing received yet."""
    made = pump_cell(tmp_path)
    yield made
    made.shop.close()
