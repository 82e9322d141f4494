from pathlib import Path

import pytest

from tests.devices.players import Bench


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Bench:
    made = Bench(tmp_path)
    monkeypatch.setenv("PATH", str(made.programs))
    monkeypatch.setenv("HEARD", str(made.notes))
    return made
