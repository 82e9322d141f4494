import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.devices.virtual.scanner import VirtualScanner
from tests.devices.scan.ear import Ear


@pytest.fixture
def ear() -> Ear:
    return Ear()


@pytest.fixture
def scanner(tmp_path: Path) -> Iterator[VirtualScanner]:
    if sys.platform == "win32":
        pytest.skip("Windows has no pseudo-terminals")
    made = VirtualScanner(tmp_path)
    yield made
    made.close()
