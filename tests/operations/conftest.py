"""The shop whose record changes between a step and its transaction."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.play import AT, PUMP_BUILT, PUMP_SHOP, Shop, open_shop


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    """A pump shop with all received, and pump P-1 built and open."""
    made = open_shop(tmp_path, PUMP_SHOP)
    made.play(f"!clock {AT}\n{PUMP_BUILT}")
    yield made
    made.close()
