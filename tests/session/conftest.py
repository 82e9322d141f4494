"""The shop that every workflow test plays in."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.play import AT, PUMP_SHOP, Shop, open_shop


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Shop]:
    """A pump shop, on 9 March 2026, with nothing received yet."""
    made = open_shop(tmp_path, PUMP_SHOP)
    made.play(f"!clock {AT}")
    yield made
    made.close()
