"""What tests of storms share."""

import logging

import pytest


@pytest.fixture(autouse=True)
def _quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    """Say nothing of backups that were put back: it is the weather here, and comes by chance."""
    monkeypatch.setattr(logging.getLogger("kiosk.store.recognising"), "disabled", True)
